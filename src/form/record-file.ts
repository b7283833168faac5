import { parse, stringify } from 'yaml';
import { insteadOf } from './names.ts';
import type { GroupShape, Shape } from './shape.ts';

/** What the form holds of a record: its front matter and, as `body`, its text. */
export type FormContent = Record<string, unknown>;

const FILE = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n([^]*))?$/;

/** What a template says of itself: it lies among the records and is none. */
const TEMPLATE = /^# Copy this file, name the copy/;

/** Reads a record’s file for the form. A template comes back empty, so that nobody is offered it. */
export function readForForm(text: string, shape: GroupShape): FormContent {
  const [, front, body = ''] = FILE.exec(text) ?? [];
  if (front === undefined) throw new Error('Unexpected file, expected front matter between two lines `---`');
  return TEMPLATE.test(front) ? {} : { ...(shown(parse(front), shape) as FormContent), body: body.trim() };
}

/** Writes a record’s file: keys in the order of the schema, and none for what was left empty. */
export function writeFromForm({ body, ...content }: FormContent, shape: GroupShape): string {
  const front = stringify(written(content, shape) ?? {}, { lineWidth: 0, singleQuote: true });
  const text = typeof body === 'string' ? body.trim() : '';
  return `---\n${front}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** A value of a record as the form shows it: a word in place of an id becomes a tick. */
function shown(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((entry) => shown(entry, shape.of));
  if (shape.kind !== 'group' || !hasKeys(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const known = shape.keys[key];
      if (known?.kind === 'reference' && known.or !== undefined && inner === known.or) return [insteadOf(key, known.or), true];
      return [key, known ? shown(inner, known) : inner];
    }),
  );
}

/** A value of the form as a record has it; undefined where it was left empty. Nothing is put in its place but what the schema calls unknown. */
function written(value: unknown, shape: Shape): unknown {
  const found = filled(value, shape);
  return found === undefined && shape.required && shape.nullable ? null : found;
}

function filled(value: unknown, shape: Shape): unknown {
  switch (shape.kind) {
    case 'group':
      return hasKeys(value) ? writtenKeys(value, shape) : undefined;
    case 'list': {
      const entries = (Array.isArray(value) ? value : []).map((entry) => written(entry, shape.of)).filter((entry) => entry !== undefined);
      return entries.length > 0 || (shape.required && shape.least === 0) ? entries : undefined;
    }
    case 'tally': {
      const counts = Object.entries(hasKeys(value) ? value : {}).filter(([id]) => id !== '');
      return counts.length > 0 ? Object.fromEntries(counts.map(([id, count]) => [id.trim(), plainNumber(count)])) : undefined;
    }
    case 'text':
      return shape.numeric ? plainNumber(trimmed(value)) : trimmed(value);
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    default:
      return trimmed(value);
  }
}

function writtenKeys(value: FormContent, { keys }: GroupShape): FormContent | undefined {
  const ticks = new Set<string>();
  const known = Object.entries(keys).map(([key, inner]) => {
    if (inner.kind !== 'reference' || inner.or === undefined) return [key, written(value[key], inner)] as const;
    const tick = insteadOf(key, inner.or);
    ticks.add(tick);
    return [key, value[tick] === true ? inner.or : written(value[key], inner)] as const;
  });
  // A key that this form does not know, of a newer schema, stays as it is.
  const strange = Object.entries(value).filter(([key]) => !Object.hasOwn(keys, key) && !ticks.has(key));
  const entries = [...known, ...strange].filter(([, inner]) => inner !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A plain figure is a number in YAML, as people write it. */
function plainNumber(value: unknown): unknown {
  return typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value.trim()) ? Number(value) : value;
}

function trimmed(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'string') return value;
  return value.trim() === '' ? undefined : value.trim();
}

function hasKeys(value: unknown): value is FormContent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
