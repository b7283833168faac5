import { dataWords } from '../../i18n/data.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CollectionName, FieldMeta } from '../../schemas/shared.ts';

/** As much of a schema as the codebook reads. */
export interface FieldSchema {
  def: {
    type: string;
    innerType?: FieldSchema;
    element?: FieldSchema;
    in?: FieldSchema;
    options?: FieldSchema[];
    entries?: Record<string, string>;
    values?: unknown[];
    keyType?: FieldSchema;
    valueType?: FieldSchema;
    format?: string;
  };
  shape?: Record<string, FieldSchema>;
  meta(): FieldMeta | undefined;
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

type Kind =
  'text' | 'number' | 'integer' | 'flag' | 'code' | 'fixed' | 'group' | 'map' | 'day' | 'date' | 'count' | 'reading' | 'id' | 'either';

/** A field without its wrappings. */
export interface Field {
  kind: Kind;
  required: boolean;
  nullable: boolean;
  listed: boolean;
  meaning: string | undefined;
  codes: string[];
  references: CollectionName | undefined;
  /** The fields inside it. */
  group: FieldSchema | undefined;
  either: Field[];
}

/** Takes a field out of its optional, nullable and list wrappings; the outermost description is its meaning. */
export function unwrapField(schema: FieldSchema): Field {
  const { def } = schema;
  const meta = schema.meta();
  const inner = def.type === 'optional' || def.type === 'nullable' ? def.innerType : def.type === 'array' ? def.element : undefined;
  if (!inner) return { ...leafOf(schema), meaning: meta?.description, references: meta?.references ?? leafOf(schema).references };
  const field = unwrapField(inner);
  return {
    ...field,
    required: field.required && def.type !== 'optional',
    nullable: field.nullable || def.type === 'nullable',
    listed: field.listed || def.type === 'array',
    meaning: meta?.description ?? field.meaning,
    references: meta?.references ?? field.references,
  };
}

/** The type of a field in words: `list: id of one of: actors`. */
export function typeText(field: Field, locale: Locale): string {
  const words = dataWords[locale].types;
  const plain =
    field.kind === 'either'
      ? words.either([...new Set(field.either.map((option) => typeText(option, locale)))])
      : field.kind === 'id' && field.references
        ? words.idOf(field.references)
        : words[field.kind];
  const listed = field.listed ? words.listOf(plain) : plain;
  return field.nullable ? words.orNull(listed) : listed;
}

function leafOf(schema: FieldSchema): Omit<Field, 'meaning'> {
  const { def } = schema;
  const leaf = { required: true, nullable: false, listed: false, codes: [], references: undefined, group: undefined, either: [] };
  switch (def.type) {
    case 'object':
      return { ...leaf, kind: 'group', group: schema };
    case 'record':
      return { ...leaf, kind: 'map', references: def.keyType?.meta()?.references };
    case 'enum':
      return { ...leaf, kind: 'code', codes: Object.values(def.entries ?? {}) };
    case 'literal':
      return { ...leaf, kind: 'fixed', codes: (def.values ?? []).map(String) };
    case 'boolean':
      return { ...leaf, kind: 'flag' };
    case 'number':
      return { ...leaf, kind: def.format === 'safeint' ? 'integer' : 'number' };
    case 'pipe':
      return { ...leaf, kind: parsedKind(schema) };
    case 'union': {
      const either = (def.options ?? []).map(unwrapField);
      return {
        ...leaf,
        kind: 'either',
        either,
        codes: either.flatMap(({ codes }) => codes),
        references: either.find(({ references }) => references)?.references,
      };
    }
    default:
      return { ...leaf, kind: schema.meta()?.references ? 'id' : 'text' };
  }
}

/** Which of the parsed values a field takes, found by what it accepts: schemas do not name their parsers. */
function parsedKind(schema: FieldSchema): Kind {
  if (schema.safeParse('12+').success) return 'count';
  if (schema.safeParse('report#1').success) return 'reading';
  if (schema.safeParse('2021-06-10').success) return schema.safeParse('2021-06').success ? 'date' : 'day';
  return 'text';
}
