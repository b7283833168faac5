import type { PartialDate } from './partial-date.ts';

/** UCDP `date_prec`: 1 exact, 2 two to six days, 3 a week, 4 a month, 5 a year. */
export function ucdpDatePrecision(date: Pick<PartialDate, 'precision'>): 1 | 2 | 3 | 4 | 5 {
  return UCDP[date.precision];
}

/** ACLED `time_precision`: 1 the actual day, 2 within a week, 3 within a month; the list has no code for a year, which takes 3. */
export function acledTimePrecision(date: Pick<PartialDate, 'precision'>): 1 | 2 | 3 {
  return ACLED[date.precision];
}

const UCDP = { day: 1, 'within-6-days': 2, week: 3, month: 4, year: 5 } as const;
const ACLED = { day: 1, 'within-6-days': 2, week: 2, month: 3, year: 3 } as const;
