import type { z } from 'zod';

/** What ends a rule that looks at a field which could not be read. */
export class UnreadableField extends Error {}

type Fields = Record<string, unknown>;

/**
 * The top-level fields of a record that could be read, for judging those at once with the faults of the others. Looking at one that
 * could not be read throws `UnreadableField`, so that nothing is ever concluded from what is missing by a fault. Undefined where
 * the exceptions of `allow` are not known.
 */
export function readableFields(value: unknown, issues: readonly z.core.$ZodIssue[], schema: z.ZodObject): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = new Map(Object.entries(value));
  const faulty = new Set(issues.map(({ path }) => String(path[0] ?? '')));
  // An unknown key may be the misspelt name of any that is not there.
  const hasUnknown = [...given.keys()].some((key) => !Object.hasOwn(schema.shape, key));
  const fields: Fields = {};
  const unreadable = new Set<string>();
  for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const parsed = field.safeParse(given.get(key));
    if (faulty.has(key) || !parsed.success || (hasUnknown && !given.has(key))) unreadable.add(key);
    else if (parsed.data !== undefined) fields[key] = parsed.data;
  }
  return unreadable.has('allow') ? undefined : guarded(fields, unreadable);
}

/** A record’s parts, of which those named cannot be looked at. */
export function guarded<Parts extends object>(parts: Parts, unreadable: ReadonlySet<string>): Parts {
  return new Proxy(parts, {
    get(target, key, receiver) {
      if (unreadable.has(String(key))) throw new UnreadableField(String(key));
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}
