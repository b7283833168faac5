import { parsed, unparsed, type Parsed } from './parsed.ts';

/** Where something was read: a report, and the numbers of its paragraphs (body text only, from 1). */
export interface Reading {
  report: string;
  paragraphs: number[];
}

const FORM = /^([a-z0-9]+(?:-[a-z0-9]+)*)#(\d+(?:[-,]\d+)*)$/;
const HELP = 'write the report’s id, `#` and its paragraph: `2021-06-10-outlet#3`, `…#2-3` or `…#2,5`';

/** Parses `report-id#3`, `report-id#2-3` or `report-id#2,5`; paragraphs come back ascending, without repeats. */
export function parseReading(text: string): Parsed<Reading> {
  const match = FORM.exec(text);
  if (!match && /^https?:/.test(text))
    return unparsed(
      `Unexpected address \`${text}\`, expected a report and paragraph`,
      'name the report’s record, not its address: `report-id#3`; write its record with `npm run new -- report`',
    );
  if (!match) return unparsed(`Unexpected \`${text}\`, expected a report and paragraph`, HELP);
  const paragraphs = new Set<number>();
  for (const part of match[2]!.split(',')) {
    const bounds = part.split('-').map(Number);
    const [first, last = first] = bounds as [number, number?];
    if (bounds.length > 2 || first < 1 || last < first || last > 999) {
      return unparsed(`Unexpected paragraphs \`${part}\`, expected a number from 1 or a rising range`, HELP);
    }
    for (let paragraph = first; paragraph <= last; paragraph += 1) paragraphs.add(paragraph);
  }
  return parsed({ report: match[1]!, paragraphs: [...paragraphs].sort((a, b) => a - b) });
}

/** Writes paragraph numbers the short way: `2–3, 7`. */
export function formatParagraphs(paragraphs: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run && paragraph === run[1] + 1) run[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
