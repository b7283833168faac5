import { possibleDays, type PartialDate } from '../domain/partial-date.ts';
import type { Path } from '../records/index.ts';
import type { FieldsOf } from '../schemas/index.ts';

/** Every date in a record’s fields, with the way to it. */
export function datesOf(value: unknown, path: Path = []): { path: Path; date: PartialDate }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPartialDate(value)) return [{ path, date: value }];
  return Object.entries(value).flatMap(([key, part]) => datesOf(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

function isPartialDate(value: object): value is PartialDate {
  return 'edtf' in value && 'precision' in value;
}

/** The last day on which a report may have been published or changed. */
export function lastDayOf({ published, updated }: Pick<FieldsOf<'reports'>, 'published' | 'updated'>): string {
  const days = [published, ...(updated ? [updated] : [])].map((date) => possibleDays(date).to);
  return days.sort().at(-1)!;
}
