import type { Reading } from '../domain/reading.ts';
import { unwrap, type Path, type Schema, type SchemaDefinition } from '../records/index.ts';
import { schemas, type CollectionName } from '../schemas/index.ts';

/** A record’s reference to another. */
export interface Reference {
  collection: CollectionName;
  id: string;
  path: Path;
  /** The id is a key, as in `sides: { hts: 8 }`. */
  at: 'key' | 'value';
  /** Of a reading: its paragraphs. */
  paragraphs?: readonly number[];
}

type Walk = (value: unknown, path: Path, found: Reference[]) => void;

const walks = new Map<CollectionName, Walk>();
/** Several rules ask for the same record’s references. */
const known = new WeakMap<object, Reference[]>();

/** Every reference in a record’s fields. Which fields refer to which collection is read from the schemas’ meta. */
export function referencesOf(collection: CollectionName, data: object): readonly Reference[] {
  const before = known.get(data);
  if (before) return before;
  let walk = walks.get(collection);
  if (!walk) walks.set(collection, (walk = walkOf(schemas[collection]) ?? (() => undefined)));
  const found: Reference[] = [];
  walk(data, [], found);
  known.set(data, found);
  return found;
}

/** A function that finds the references in values of a schema; undefined where there can be none. */
function walkOf(schema: Schema): Walk | undefined {
  const target = targetOf(schema);
  if (target) return (value, path, found) => addReference(value, target, path, found);
  const { definition } = unwrap(schema);
  if (definition.shape) return walkOfShape(definition.shape);
  if (definition.element) return walkOfEntries(walkOf(definition.element));
  if (definition.options) return walkOfOptions(definition);
  if (definition.keyType && definition.valueType) return walkOfRecord(definition);
  return undefined;
}

function targetOf(schema: Schema): CollectionName | undefined {
  const target = (schema.meta() as { references?: CollectionName } | undefined)?.references;
  if (target) return target;
  const definition = schema.def as unknown as SchemaDefinition;
  const inner = definition.innerType ?? (definition.type === 'pipe' ? definition.in : undefined);
  return inner && targetOf(inner);
}

/** A reference is an id, or a reading (`{ report, paragraphs }`). */
function addReference(value: unknown, collection: CollectionName, path: Path, found: Reference[]): void {
  const reading = typeof value === 'object' && value !== null && 'report' in value ? (value as Reading) : undefined;
  const id = reading?.report ?? value;
  if (typeof id === 'string') found.push({ collection, id, path, at: 'value', ...(reading && { paragraphs: reading.paragraphs }) });
}

function walkOfShape(shape: Record<string, Schema>): Walk | undefined {
  const fields = Object.entries(shape).flatMap(([key, field]): [string, Walk][] => {
    const walk = walkOf(field);
    return walk ? [[key, walk]] : [];
  });
  if (fields.length === 0) return undefined;
  return (value, path, found) => {
    for (const [key, walk] of fields) {
      // Of a record that could not be read whole, the other fields still refer.
      const field = Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
      if (field !== undefined && field !== null) walk(field, [...path, key], found);
    }
  };
}

function walkOfEntries(walk: Walk | undefined): Walk | undefined {
  return walk && ((value, path, found) => (value as unknown[]).forEach((entry, index) => walk(entry, [...path, index], found)));
}

/** Of alternatives, the one that refers; a value that another alternative spells out is no reference. */
function walkOfOptions({ options = [] }: SchemaDefinition): Walk | undefined {
  const walk = options.map(walkOf).find((option) => option !== undefined);
  const literals = new Set(options.flatMap((option) => unwrap(option).definition.values ?? []));
  if (!walk) return undefined;
  return (value, path, found) => {
    if (!literals.has(value)) walk(value, path, found);
  };
}

function walkOfRecord({ keyType, valueType }: SchemaDefinition): Walk | undefined {
  const target = targetOf(keyType!);
  const walk = walkOf(valueType!);
  if (!target && !walk) return undefined;
  return (value, path, found) => {
    for (const [key, entry] of Object.entries(value as Record<string, unknown>)) {
      if (target) found.push({ collection: target, id: key, path: [...path, key], at: 'key' });
      walk?.(entry, [...path, key], found);
    }
  };
}
