import { dataWords } from '../../i18n/data.ts';
import type { Locale } from '../../i18n/locale.ts';
import { COLLECTIONS, schemas, type CollectionName } from '../../schemas/index.ts';
import { unwrapField, typeText, type FieldSchema } from './codebook-field.ts';

/** One field of a record, as the codebook describes it. */
export interface CodebookField {
  /** Unique on the page: `incidents.claims.killed.total`. */
  anchor: string;
  /** From the record down: `claims[].killed.total`. */
  path: string;
  depth: number;
  required: boolean;
  type: string;
  meaning: string;
  /** The values of a code list; empty where the field has none. */
  codes: string[];
  /** The collection in which its ids must exist. */
  references?: CollectionName;
}

export interface CodebookCollection {
  collection: CollectionName;
  heading: string;
  fields: CodebookField[];
}

/** Every field of every collection, in the order of the schemas. */
export function codebookOf(locale: Locale): CodebookCollection[] {
  return COLLECTIONS.map((collection) => ({
    collection,
    heading: dataWords[locale].collections[collection],
    fields: fieldsOf(schemas[collection] as unknown as FieldSchema, { anchor: collection, path: '' }, 0, locale),
  }));
}

function fieldsOf(schema: FieldSchema, parent: { anchor: string; path: string }, depth: number, locale: Locale): CodebookField[] {
  return Object.entries(schema.shape ?? {}).flatMap(([name, inner]) => {
    const field = unwrapField(inner);
    const anchor = `${parent.anchor}.${name}`;
    const path = `${parent.path}${name}`;
    const described: CodebookField = {
      anchor,
      path,
      depth,
      required: field.required,
      type: typeText(field, locale),
      meaning: field.meaning ?? dataWords[locale].noMeaning,
      codes: field.codes,
      ...(field.references === undefined ? {} : { references: field.references }),
    };
    return field.group
      ? [described, ...fieldsOf(field.group, { anchor, path: `${path}${field.listed ? '[]' : ''}.` }, depth + 1, locale)]
      : [described];
  });
}
