import Papa from 'papaparse';

/** One column of a table: its name, what it holds, and how to read it from a row. */
export interface Column<Row> {
  name: string;
  /** One sentence for the codebook. */
  description: string;
  of: (row: Row) => string | number | null;
}

/**
 * A table as CSV after RFC 4180: UTF-8, a head line, CRLF at every line’s end. An empty cell is a value that is not reported. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const fields = columns.map(({ name }) => name);
  const data = rows.map((row) => columns.map(({ of }) => of(row)));
  return `${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
