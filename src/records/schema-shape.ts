import type { z } from 'zod';

/** A schema of any kind. */
export type Schema = z.ZodType;

/** The part of a zod schema's definition that we look into. */
export interface SchemaDefinition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  entries?: Record<string, string>;
  values?: readonly unknown[];
}

/** The definition of a schema, without what only wraps it (optional, nullable, transformed). */
export function unwrap(schema: z.ZodType): { schema: z.ZodType; definition: SchemaDefinition } {
  const definition = schema.def as unknown as SchemaDefinition;
  const inner = definition.innerType ?? (definition.type === 'pipe' ? definition.in : undefined);
  return inner ? unwrap(inner) : { schema, definition };
}

/** The schema of the value at `path`, where the schema has one. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    if (!current) return undefined;
    const definition: SchemaDefinition = unwrap(current).definition;
    current = definition.shape
      ? Object.hasOwn(definition.shape, String(step))
        ? definition.shape[String(step)]
        : undefined
      : (definition.element ?? definition.valueType);
  }
  return current;
}
