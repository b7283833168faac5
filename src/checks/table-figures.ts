import { INJURED, KILLED, measureOf } from './harm-words.ts';
import { NUMBER, valueOf } from './numbers.ts';
import type { PeopleFigure } from './people-figures.ts';

const HARMED = new RegExp(`${KILLED.source}|${INJURED.source}|\\b(?:casualties|victims|toll)\\b`, 'iu');
/** Columns and rows that count something else, whatever stands beside them. */
const OTHER =
  /\b(?:year|date|day|month|time|hour|paragraph|source|report|page|no|age|km|houses?|buildings?|strikes?|incidents?|weeks?)\b/iu;
const CELL = new RegExp(
  `^(?:at least|more than|over|about|around|up to|some|~|>|<|≥|≤|=)*\\s*(?<number>${NUMBER})\\s*(?:\\+|or more|people|persons)?$`,
  'iu',
);

/** The figures of people harmed in a row of a table: a number alone in its cell, below or beside a word of harm. */
export function tableFiguresIn({ head, row }: { head: readonly string[]; row: readonly string[] }): PeopleFigure[] {
  return row.flatMap((cell, column): PeopleFigure[] => {
    const number = CELL.exec(cell.trim())?.groups?.['number'];
    if (number === undefined) return [];
    const [above, beside] = [head[column] ?? '', column === 0 ? '' : (row[0] ?? '')];
    if (OTHER.test(above) || (!HARMED.test(above) && (OTHER.test(beside) || !HARMED.test(beside)))) return [];
    const name = HARMED.test(above) ? above : beside;
    return [{ value: valueOf(number), number, words: cell.trim(), group: undefined, measure: measureOf(name) }];
  });
}
