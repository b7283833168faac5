import { z } from 'zod';
import { unwrap } from '../records/index.ts';
import { schemas } from '../schemas/index.ts';
import type { CollectionName, FieldMeta } from '../schemas/shared.ts';

/** What a form knows of a value, made from its schema; plain, so that it reaches the browser as JSON. */
export type Shape = {
  /** What the value means, for the person who fills it in. */
  hint?: string;
  /** The key has to be there. */
  required: boolean;
  /** `null` stands for what nobody knows. */
  nullable?: true;
} & (Text | Choice | Flag | Quantity | Reference | List | Group | Tally);

/** The shape of a record, or of any other value with keys. */
export type GroupShape = Extract<Shape, { kind: 'group' }>;

interface Text {
  kind: 'text';
  longest?: number;
  pattern?: { source: string; message: string };
  /** Plain digits are written as a number. */
  numeric?: true;
}

interface Choice {
  kind: 'choice';
  values: string[];
}

interface Flag {
  kind: 'flag';
}

interface Quantity {
  kind: 'number';
  whole: boolean;
  least?: number;
  most?: number;
}

interface Reference {
  kind: 'reference';
  to: CollectionName;
  /** A word that may stand in place of an id. */
  or?: string;
}

interface List {
  kind: 'list';
  of: Shape;
  /** How many entries it has to have. */
  least: number;
}

interface Group {
  kind: 'group';
  keys: Record<string, Shape>;
}

/** Counts by id. */
interface Tally {
  kind: 'tally';
}

const COUNT = '[1-9]\\d*';
const DATE = '\\d{4}(?:-(?:\\d{2}|XX)(?:-(?:\\d{2}|XX))?)?[~?%]?';

/** What our parsers read: a value that only this one accepts, one that it refuses, and a pattern that refuses nothing it accepts. */
const NOTATIONS: readonly { example: string; wrong?: string; source: string }[] = [
  { example: '12+', source: `^(?:none|${COUNT}\\+?|(?:>|<=|~)${COUNT}|${COUNT}-${COUNT})$` },
  { example: 'report#1', source: '^[a-z0-9]+(?:-[a-z0-9]+)*#\\d+(?:[-,]\\d+)*$' },
  { example: '2021-06/2021-07', source: `^${DATE}(?:/${DATE})?$` },
  { example: '2021-06-10', wrong: '2021-06', source: '^\\d{4}-\\d{2}-\\d{2}$' },
];

/** The shape of what a schema reads. Throws where the schema has something that no form here can show. */
export function shapeOf(schema: z.ZodType): Shape {
  const wrappings = wrappingsOf(schema);
  const hint = wrappings.map((layer) => metaOf(layer)?.description).find(Boolean);
  const types = wrappings.map(({ def }) => def.type as string);
  return {
    ...(hint === undefined ? {} : { hint }),
    required: !types.includes('optional'),
    ...(types.includes('nullable') ? { nullable: true } : {}),
    ...bareShape(schema, wrappings),
  };
}

/** The shape of a record. */
export function recordShape(collection: CollectionName): GroupShape {
  const shape = shapeOf(schemas[collection]);
  if (shape.kind !== 'group') throw new Error(`Unexpected schema of ${collection}, expected keys`);
  return shape;
}

/** A schema and all that it is wrapped around, from outside in. */
function wrappingsOf(schema: z.ZodType): z.ZodType[] {
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return [schema, ...(innerType ? wrappingsOf(innerType) : [])];
}

function metaOf(schema: z.ZodType): FieldMeta | undefined {
  return z.globalRegistry.get(schema);
}

function bareShape(schema: z.ZodType, wrappings: readonly z.ZodType[]): Text | Choice | Flag | Quantity | Reference | List | Group | Tally {
  const bare = wrappings.at(-1)!;
  if (bare.def.type === 'pipe') return notationOf(bare);
  const { definition } = unwrap(schema);
  const references = metaOf(bare)?.references;
  if (references) return { kind: 'reference', to: references };
  if (definition.shape)
    return { kind: 'group', keys: Object.fromEntries(Object.entries(definition.shape).map(([key, value]) => [key, shapeOf(value)])) };
  if (definition.element) return { kind: 'list', of: shapeOf(definition.element), least: bare.safeParse([]).success ? 0 : 1 };
  if (definition.options) return eitherOf(definition.options);
  if (definition.valueType) return { kind: 'tally' };
  if (definition.entries) return { kind: 'choice', values: Object.values(definition.entries) };
  if (bare instanceof z.ZodBoolean) return { kind: 'flag' };
  if (bare instanceof z.ZodNumber) return quantityOf(bare);
  if (bare instanceof z.ZodString || bare instanceof z.ZodURL) return textOf(bare);
  throw new Error(`Unexpected schema of type \`${bare.def.type}\`, expected one that the form knows`);
}

/** A value that a parser of ours reads from text. */
function notationOf(schema: z.ZodType): Text {
  // One that reads any text at all is none of them.
  const found = schema.safeParse('?').success ? undefined : NOTATIONS.find(({ example }) => schema.safeParse(example).success);
  if (!found) throw new Error('Unexpected notation, expected a count, a date or a reading');
  const { message } = schema.safeParse(found.wrong).error!.issues[0]!;
  return { kind: 'text', pattern: { source: found.source, message }, ...(schema.safeParse(12).success ? { numeric: true } : {}) };
}

/** An id or a word in its place; or one of some words, or a number. */
function eitherOf(options: readonly z.ZodType[]): Reference | Text {
  const words = options.flatMap((option) => (option instanceof z.ZodLiteral ? [String(option.value)] : []));
  const others = options.filter((option) => !(option instanceof z.ZodLiteral)).map(shapeOf);
  const [other] = others;
  if (others.length === 1 && other?.kind === 'reference' && words.length === 1) return { kind: 'reference', to: other.to, or: words[0]! };
  if (others.length === 1 && other?.kind === 'number' && other.whole) {
    const message = `expected a number from 1, or ${words.map((word) => `\`${word}\``).join(', ')}`;
    return { kind: 'text', pattern: { source: `^(?:${words.join('|')}|[1-9]\\d*)$`, message }, numeric: true };
  }
  throw new Error('Unexpected union, expected an id or a word, or words or a number');
}

function quantityOf(schema: z.ZodNumber): Quantity {
  const { minValue, maxValue } = schema;
  return {
    kind: 'number',
    whole: schema.format === 'safeint',
    ...(minValue !== null && Number.isFinite(minValue) && minValue > Number.MIN_SAFE_INTEGER ? { least: minValue } : {}),
    ...(maxValue !== null && Number.isFinite(maxValue) && maxValue < Number.MAX_SAFE_INTEGER ? { most: maxValue } : {}),
  };
}

function textOf(schema: z.ZodString | z.ZodURL): Text {
  const longest = schema.maxLength ?? undefined;
  const checks = (schema.def.checks ?? []).map((check) => check._zod.def as unknown as RegexCheck);
  const regexes = checks.filter(({ format, pattern }) => format === 'regex' && pattern !== undefined);
  if (regexes.length > 1) throw new Error('Unexpected second pattern of a text, expected one');
  const [regex] = regexes;
  const pattern =
    schema instanceof z.ZodURL
      ? { source: '^https?://[^/@\\s]+(?:/\\S*)?$', message: 'expected an address that starts with `https://` or `http://`' }
      : regex && { source: regex.pattern.source, message: messageOf(regex) };
  return { kind: 'text', ...(longest === undefined ? {} : { longest }), ...(pattern ? { pattern } : {}) };
}

interface RegexCheck {
  format?: string;
  pattern: RegExp;
  error?: (issue: object) => string | { message: string } | undefined;
}

function messageOf({ error, pattern }: RegexCheck): string {
  const said = error?.({});
  return (typeof said === 'string' ? said : said?.message) ?? `expected the form ${pattern.source}`;
}
