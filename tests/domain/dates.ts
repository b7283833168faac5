import fc from 'fast-check';
import { addDays } from '../../src/domain/partial-date.ts';

/** Any day of the years we take, less the last to leave room for intervals. */
export const anyDay = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days));

const anyMark = fc.constantFrom('', '~', '?', '%');
const anyPoint = fc.tuple(anyDay, fc.constantFrom(10, 7, 4), anyMark).map(([day, length, mark]) => day.slice(0, length) + mark);
const anyInterval = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 365 }), anyMark, anyMark)
  .map(([day, days, first, last]) => `${day}${first}/${addDays(day, days)}${last}`);
const anyMonths = fc
  .tuple(anyDay, fc.integer({ min: 32, max: 270 }))
  .map(([day, days]) => `${day.slice(0, 7)}/${addDays(day, days).slice(0, 7)}`);

/** Any date in a form that we take. */
export const anyDate = fc.oneof(anyPoint, anyInterval, anyMonths);
