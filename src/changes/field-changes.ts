import { formatCount, type Count } from '../domain/count.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { formatParagraphs, type Reading } from '../domain/reading.ts';
import { isSame } from '../domain/same.ts';

/** A value of the front matter that is not as it was. */
export interface FieldChange {
  /** The way to it: `claims 2 › killed › total`; entries of a list are counted from 1. */
  field: string;
  /** What stood there; undefined where nothing did. */
  was: string | undefined;
  now: string | undefined;
}

/** The differences between two values of one field, each as deep as both have a value there. */
export function fieldChanges(field: string, was: unknown, now: unknown): FieldChange[] {
  if (isSame(was, now)) return [];
  if (isListOfGroups(was) && isListOfGroups(now)) {
    const most = Math.max(was.length, now.length);
    return Array.from({ length: most }).flatMap((_, index) => fieldChanges(`${field} ${index + 1}`, was[index], now[index]));
  }
  if (isGroup(was) && isGroup(now)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])];
    return keys.flatMap((key) => fieldChanges(`${field} › ${key}`, was[key], now[key]));
  }
  return [{ field, was: told(was), now: told(now) }];
}

function isListOfGroups(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every(isGroup);
}

/** An object of keys, and not a value that a schema made of a text. */
function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && asWritten(value) === undefined;
}

/** A value as a record writes it. */
function told(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(told).join(', ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return (
    asWritten(value) ??
    Object.entries(value)
      .flatMap(([key, inner]) => (inner === undefined ? [] : [`${key} ${isGroup(inner) ? `(${told(inner)!})` : told(inner)!}`]))
      .join('; ')
  );
}

/** Dates, counts and readings, which schemas make of a text. */
function asWritten(value: object): string | undefined {
  if ('edtf' in value) return (value as PartialDate).edtf;
  if ('qualifier' in value) return formatCount(value as Count, 'en');
  if ('report' in value && 'paragraphs' in value) return `${(value as Reading).report}#${formatParagraphs((value as Reading).paragraphs)}`;
  return undefined;
}
