import { formatDay, parsePartialDate, weekdayOf, type PartialDate } from '../../domain/partial-date.ts';
import type { Path, SourceRecord } from '../../records/index.ts';
import { proseOf, whereSaid } from '../prose.ts';
import { recordRule } from '../rule.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NAMED = new RegExp(
  `\\b(${DAYS.join('|')})(?:,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')}) (\\d{4}))?\\b`,
  'g',
);

/** A weekday in the reasoning for a date is that day’s: both `Thursday 10 June 2021` and the weekday that the date was worked out from. */
export const weekday = recordRule({
  id: 'weekday',
  severity: 'error',
  summary: 'A weekday beside a date, or in the basis of one, is that of the date.',
  allowable: true,
  collections: ['incidents', 'reports'],
  *check(record) {
    for (const { text, day, date } of namedIn(proseOf(record))) {
      if (date === undefined || DAYS[weekdayOf(date)] === day) continue;
      yield { record, inBody: whereSaid(text), ...describe(text, date) };
    }
    for (const { path, basis, date } of basesOf(record)) {
      const named = namedIn(basis);
      for (const { text, day, date: written } of named) {
        if (written === undefined || DAYS[weekdayOf(written)] === day) continue;
        yield { record, path, ...describe(text, written) };
      }
      if (date?.precision !== 'day' || named.length === 0) continue;
      const actual = DAYS[weekdayOf(date.from)]!;
      if (named.some(({ day }) => day === actual)) continue;
      yield {
        record,
        path,
        message: `Unexpected \`${named[0]!.day}\`, expected ${actual}, the weekday of ${date.edtf}`,
        help: 'correct the date, or the reasoning',
      };
    }
  },
});

/** The weekdays that a text names, each with the date that stands beside it. */
function namedIn(text: string): { text: string; day: string; date: string | undefined }[] {
  return [...text.matchAll(NAMED)].map(([text, day, number, month, year]) => ({
    text,
    day: day!,
    date: number === undefined ? undefined : dayOf(year!, month!, number),
  }));
}

function describe(text: string, date: string): { message: string; help: string } {
  const day = DAYS[weekdayOf(date)];
  return { message: `Unexpected \`${text}\`, expected ${day}`, help: `${formatDay(date, 'en')} was a ${day}` };
}

interface Basis {
  path: Path;
  basis: string;
  date: PartialDate | undefined;
}

/** The reasoning for each date of a record, with the date. */
function basesOf(record: SourceRecord<'incidents' | 'reports'>): Basis[] {
  if (record.collection === 'incidents') return given(['dateBasis'], record.data.dateBasis, record.data.date);
  const { published, publishedBasis, mentions = [] } = record.data;
  return [
    ...given(['publishedBasis'], publishedBasis, published),
    ...mentions.flatMap((mention, index) => given(['mentions', index, 'dateBasis'], mention.dateBasis, mention.date)),
  ];
}

function given(path: Path, basis: string | undefined, date: PartialDate | undefined): Basis[] {
  return basis === undefined ? [] : [{ path, basis, date }];
}

/** The day, where the calendar has it. */
function dayOf(year: string, month: string, number: string): string | undefined {
  const day = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
  return parsePartialDate(day).ok ? day : undefined;
}
