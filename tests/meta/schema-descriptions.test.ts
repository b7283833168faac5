import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemas } from '../../src/schemas/index.ts';

interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
}

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def;

/** The schemas that a schema stands around, without going into the fields of an object. */
function insideOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, element, in: input, out, valueType, options = [] } = definitionOf(schema);
  return [innerType, element, input, out, valueType, ...options].filter((inner) => inner !== undefined);
}

function isDescribed(schema: z.core.$ZodType): boolean {
  return Boolean(z.globalRegistry.get(schema)?.description) || insideOf(schema).some(isDescribed);
}

/** The paths of the fields below a schema that nobody has described. */
function undescribed(schema: z.core.$ZodType, path: string): string[] {
  const fields = Object.entries(definitionOf(schema).shape ?? {}).flatMap(([key, field]) => [
    ...(isDescribed(field) ? [] : [`${path}.${key}`]),
    ...undescribed(field, `${path}.${key}`),
  ]);
  return [...fields, ...insideOf(schema).flatMap((inner) => undescribed(inner, path))];
}

describe('the schemas', () => {
  it.each(Object.entries(schemas))('describe every field of %s', (name, schema) => {
    expect(undescribed(schema, name)).toEqual([]);
  });

  it('would be told of a field without a description', () => {
    const schema = z.strictObject({ told: z.string().describe('What it is.'), list: z.array(z.strictObject({ untold: z.string() })) });
    expect(undescribed(schema, 'example')).toEqual(['example.list', 'example.list.untold']);
  });
});
