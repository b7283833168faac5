import type { z } from 'zod';
import { parseWebAddress } from '../domain/web-address.ts';
import type { Path } from './locate.ts';
import { MOST_PROBLEMS, type ReadingRule } from './problem.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { FieldMeta } from '../schemas/shared.ts';
import { schemaAt, unwrap, type SchemaDefinition } from './schema-shape.ts';
import { didYouMean } from './suggest.ts';
import { languageCode, numberOfWord, synonymOf } from './synonyms.ts';
import type { YamlValue } from './yaml.ts';

/** A departure from the schema, at a path whose place is still to be found. */
export interface ShapeProblem {
  rule: ReadingRule;
  path: Path;
  at: 'key' | 'value';
  message: string;
  help?: string;
  /** Of a text where an id is taken: what it may be the name of. */
  name?: { collection: CollectionName; text: string };
}

type Issue = z.core.$ZodIssue;

/** Says the issues of a failed parse as `Unexpected X, expected Y`, with help. */
export function describeIssues(issues: readonly Issue[], value: YamlValue, schema: z.ZodType): ShapeProblem[] {
  return issues.slice(0, MOST_PROBLEMS).flatMap((issue) => describeIssue(issue, value, schema));
}

function describeIssue(issue: Issue, root: YamlValue, schema: z.ZodType): ShapeProblem[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, MOST_PROBLEMS).map((key) => unknownKey([...path, key], key, schema));
  const value = valueAt(root, path);
  const expected = expectation(issue, schema);
  if (value === undefined && path.length > 0) {
    const name = String(path.at(-1));
    return [
      {
        rule: 'shape',
        path: path.slice(0, -1),
        at: 'key',
        message: `Missing key \`${name}\`, ${expected}`,
        help: describeField(schema, path),
      },
    ];
  }
  const parsers = /^Unexpected /.test(issue.message);
  return [
    {
      rule: 'shape',
      path,
      at: issue.code === 'invalid_key' ? 'key' : 'value',
      message: parsers ? issue.message : `Unexpected ${show(value)}, ${expected}`,
      help: helpOf(issue, value, schema) ?? mapHelp(issue, value, schema) ?? describeField(schema, path),
      ...nameAt(value, schemaAt(schema, path)),
    },
  ];
}

function unknownKey(path: Path, key: string, schema: z.ZodType): ShapeProblem {
  const around = schemaAt(schema, path.slice(0, -1));
  const known = Object.keys((around && unwrap(around).definition.shape) ?? {});
  return {
    rule: 'unknown-key',
    path,
    at: 'key',
    message: `Unexpected key \`${key}\`, expected a key of the schema`,
    help:
      belowOf(key, around, known) ??
      didYouMean(key, known) ??
      `The keys here are ${list(
        known.map((name) => `\`${name}\``),
        'and',
      )}.`,
  };
}

/** A key that belongs into a map beside it: `civilians` below `status`. */
function belowOf(key: string, around: z.ZodType | undefined, known: readonly string[]): string | undefined {
  if (!around) return undefined;
  const holders = known.filter((name) => {
    const field = schemaAt(around, [name]);
    return Object.hasOwn((field && unwrap(field).definition.shape) ?? {}, key);
  });
  return holders.length === 1 ? `write it below \`${holders[0]}:\`, further in` : undefined;
}

/** `expected …`: the schema's own words where it has some, else words for the kind of issue. */
function expectation(issue: Issue, schema: z.ZodType): string {
  if (/^expected /.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${nameOfType(issue.expected, schemaAt(schema, issue.path))}`;
    case 'invalid_value':
      return `expected ${list(
        issue.values.map((option) => `\`${String(option)}\``),
        'or',
      )}`;
    case 'too_small':
      return `expected ${amount('at least', Number(issue.minimum), issue.origin)}`;
    case 'too_big':
      return `expected ${amount('at most', Number(issue.maximum), issue.origin)}`;
    case 'invalid_union':
      return `expected ${list([...new Set(issue.errors.flat().map((branch) => expectation(branch, schema).replace(/^expected /, '')))], 'or')}`;
    case 'invalid_key':
      return `expected ${expectation(issue.issues[0] as Issue, schema).replace(/^expected /, '')}`;
    default:
      return 'expected another form';
  }
}

/** A text, or a text alone in a list, where the schema takes the id of a record. */
function nameAt(value: YamlValue | undefined, schema: z.ZodType | undefined): Pick<ShapeProblem, 'name'> {
  const collection = schema && (collectionOf(schema) ?? collectionOf(unwrap(schema).definition.element));
  if (!collection || typeof value !== 'string' || value.length > 120 || /[#/\n]/.test(value)) return {};
  return { name: { collection, text: value } };
}

function collectionOf(schema: z.ZodType | undefined): CollectionName | undefined {
  if (!schema) return undefined;
  const meta = (schema.meta() as FieldMeta | undefined)?.references;
  const { innerType, type, in: input, options = [] } = schema.def as unknown as SchemaDefinition;
  return meta ?? collectionOf(innerType ?? (type === 'pipe' ? input : undefined)) ?? options.map(collectionOf).find((name) => name);
}

function helpOf(issue: Issue, value: YamlValue | undefined, schema: z.ZodType): string | undefined {
  const params = 'params' in issue ? (issue.params as { help?: string } | undefined) : undefined;
  if (params?.help !== undefined) return params.help;
  if (issue.code === 'invalid_format' && issue.format === 'url' && typeof value === 'string') return helpOfAddress(value);
  if (value === null) return 'leave the key out where nothing is known';
  if (typeof value === 'string' && / an id\b/.test(issue.message)) return suggestId(value);
  if (/language code/.test(issue.message) && typeof value === 'string') {
    const code = languageCode(value);
    if (code !== undefined) return `write \`${code}\``;
  }
  if (/a count such as/.test(issue.message) && Array.isArray(value)) return helpOfCounts(value);
  if (isReadings(issue, schema) && typeof value === 'string' && /^https?:/.test(value))
    return 'name the report’s record and the paragraph, not its address: `in: [report-id#3]`; write its record with `npm run new -- report`';
  if (issue.code === 'invalid_type' && typeof value === 'string') return inRightType(issue.expected, value);
  // `[report#2,5]` without quotes is a list of two.
  if (typeof value === 'number' && /report and paragraph/.test(issue.message)) return "put the whole of it in quotes: `['report-id#2,5']`";
  if (typeof value === 'number' && /\b(?:text|date|day|id)\b/.test(expectationWord(issue))) return `put it in quotes: \`'${value}'\``;
  if (issue.code === 'invalid_value' && typeof value === 'string') return helpWithOption(value, issue.values.map(String));
  if (issue.code === 'invalid_union' && typeof value === 'string') {
    return didYouMean(
      value,
      issue.errors.flat().flatMap((branch) => (branch.code === 'invalid_value' ? branch.values.map(String) : [])),
    );
  }
  return undefined;
}

/** Two figures in brackets were meant as a range. */
function helpOfCounts(values: readonly YamlValue[]): string | undefined {
  const [low, high] = values;
  return values.length === 2 && typeof low === 'number' && typeof high === 'number' && low < high
    ? `write \`${low}-${high}\` for a range`
    : undefined;
}

function isReadings(issue: Issue, schema: z.ZodType): boolean {
  const element = unwrap(schemaAt(schema, issue.path) ?? schema).definition.element;
  return issue.code === 'invalid_type' && issue.expected === 'array' && collectionOf(element) === 'reports';
}

/** The option that a value was meant to be: another word for it, or a slip of the finger. */
export function helpWithOption(value: string, options: readonly string[]): string | undefined {
  const meant = synonymOf(value, options);
  return meant === undefined ? didYouMean(value, options) : `write \`${meant}\``;
}

/** Where one value stands in place of a map: the line to write below its key. */
function mapHelp(issue: Issue, value: YamlValue | undefined, schema: z.ZodType): string | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'object' || value === null || typeof value === 'object') return undefined;
  const field = schemaAt(schema, issue.path);
  const keys = Object.keys((field && unwrap(field).definition.shape) ?? {});
  if (keys.length === 0 || value === undefined || String(value).length > 40) return undefined;
  const key = keys[0]!;
  const others =
    keys.length > 1
      ? `; its keys are ${list(
          keys.map((name) => `\`${name}\``),
          'and',
        )}`
      : '';
  return `end the line after the colon, and write below it, indented: \`${key}: ${String(value)}\`${others}`;
}

/** A text as the list or truth value that it was meant to be. */
function inRightType(expected: string, text: string): string | undefined {
  if (expected === 'array' && text.trim() !== '' && text.length <= 60 && !text.includes('\n')) return `write \`[${text}]\``;
  const number = expected === 'number' || expected === 'int' ? numberOfWord(text) : undefined;
  if (number !== undefined) return `write \`${number}\``;
  const truth = expected === 'boolean' ? /^(?:(yes|y|on|true)|(?:no|n|off|false))$/i.exec(text) : null;
  return truth ? `write \`${truth[1] === undefined ? 'false' : 'true'}\`` : undefined;
}

function helpOfAddress(text: string): string | undefined {
  const address = parseWebAddress(text);
  return address.ok ? undefined : address.help;
}

/** The id that a name or a misspelt id was probably meant to be. */
function suggestId(text: string): string | undefined {
  const id = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : `write \`${id}\`, if that is the record’s file name`;
}

function expectationWord(issue: Issue): string {
  return issue.code === 'invalid_type' && issue.expected === 'string' ? `text ${issue.message}` : issue.message;
}

function describeField(schema: z.ZodType, path: Path): string | undefined {
  const field = schemaAt(schema, path);
  return field?.description ?? (field && unwrap(field).schema.description);
}

function nameOfType(expected: string, schema: z.ZodType | undefined): string {
  const definition = schema && unwrap(schema).definition;
  if (definition?.entries)
    return list(
      Object.values(definition.entries).map((option) => `\`${option}\``),
      'or',
    );
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
  };
  return names[expected] ?? expected;
}

function amount(limit: string, number: number, origin: string): string {
  if (origin === 'string') return `${limit} ${number} characters`;
  if (origin === 'array') return `${limit} ${number} ${number === 1 ? 'entry' : 'entries'}`;
  return origin === 'int' ? `a whole number of ${limit} ${number}` : `a number of ${limit} ${number}`;
}

function show(value: YamlValue | undefined): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (value === null) return '`null`';
  if (typeof value === 'object') return 'map of keys';
  if (typeof value === 'string') {
    if (value.trim() === '') return 'empty text';
    if (value.length > 80) return `text of ${value.length} characters`;
    return `\`${value.replaceAll('\n', '⏎')}\``;
  }
  return `\`${String(value)}\``;
}

function list(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length < 2 ? (words[0] ?? 'nothing') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

function valueAt(root: YamlValue, path: Path): YamlValue | undefined {
  let value: YamlValue | undefined = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, YamlValue>)[String(step)];
  }
  return value;
}
