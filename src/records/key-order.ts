import type { z } from 'zod';
import type { Path } from './locate.ts';
import { unwrap } from './schema-shape.ts';
import type { YamlValue } from './yaml.ts';

/** A key that stands behind one that the template has after it. */
export interface MisplacedKey {
  path: Path;
  /** The key, of the same map, that it belongs before. */
  before: string;
}

/** The first misplaced key of each map of a front matter, at every depth; the order is the schema’s, which the templates have too. */
export function findMisplacedKeys(value: YamlValue, schema: z.ZodType, path: Path = []): MisplacedKey[] {
  if (Array.isArray(value)) {
    const { element } = unwrap(schema).definition;
    return element ? value.flatMap((entry, index) => findMisplacedKeys(entry, element, [...path, index])) : [];
  }
  if (value === null || typeof value !== 'object') return [];
  const keys = Object.keys(value);
  const misplaced = firstMisplaced(keys, schema);
  return [
    ...(misplaced ? [{ path: [...path, misplaced.key], before: misplaced.before }] : []),
    ...keys.flatMap((key) => {
      const field = fieldOf(schema, key);
      return field ? findMisplacedKeys(value[key]!, field, [...path, key]) : [];
    }),
  ];
}

/** The keys of a map in the schema’s order; those that it does not know stay behind the key they stood behind. */
export function orderKeys(keys: readonly string[], schema: z.ZodType): string[] {
  const order = Object.keys(unwrap(schema).definition.shape ?? {});
  let last = -1;
  const ranked = keys.map((key) => {
    const rank = order.indexOf(key);
    if (rank !== -1) last = rank;
    return { key, rank: last };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}

/** The schema of a key’s value. */
export function fieldOf(schema: z.ZodType, key: string): z.ZodType | undefined {
  const { shape, valueType } = unwrap(schema).definition;
  return shape ? (Object.hasOwn(shape, key) ? shape[key] : undefined) : valueType;
}

function firstMisplaced(keys: readonly string[], schema: z.ZodType): { key: string; before: string } | undefined {
  const order = Object.keys(unwrap(schema).definition.shape ?? {});
  for (const [index, key] of keys.entries()) {
    const rank = order.indexOf(key);
    const before = rank === -1 ? undefined : keys.slice(0, index).find((other) => order.indexOf(other) > rank);
    if (before !== undefined) return { key, before };
  }
  return undefined;
}
