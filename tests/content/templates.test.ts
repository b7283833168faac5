import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readRecord } from '../../src/records/read-record.ts';
import { unwrap } from '../../src/records/schema-shape.ts';
import { COLLECTIONS, schemas } from '../../src/schemas/index.ts';
import { files, root } from './archive.ts';

interface Line {
  path: string;
  explained: boolean;
}

/** The keys of a front matter with their paths, commented-out keys too, and whether a comment stands above each. */
function keysOf(source: string): Line[] {
  const lines: Line[] = [];
  const open: { indent: number; key: string }[] = [];
  let above = '';
  for (const line of source.split('\n---\n')[0]!.split('\n')) {
    const match = /^( *(?:- )?)(# )?([a-zA-Z0-9]+):(?: |$)/.exec(line);
    if (match && (!match[2] || /^# \w+: \S+$/.test(line.trim()))) {
      const indent = match[1]!.length;
      while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop();
      open.push({ indent, key: match[3]! });
      lines.push({ path: open.map(({ key }) => key).join('.'), explained: above.startsWith('#') });
    }
    above = line.trim();
  }
  return lines;
}

function topKeysOf(source: string): string[] {
  return keysOf(source).flatMap(({ path }) => (path.includes('.') ? [] : [path]));
}

/** The paths of all fields below a schema, without going into `injured`, which has the shape of `killed`. */
function pathsOf(schema: z.ZodType, path: string): string[] {
  const { definition } = unwrap(schema);
  const { shape, element } = definition as { shape?: Record<string, z.ZodType>; element?: z.ZodType };
  if (element) return pathsOf(element, path);
  return Object.entries(shape ?? {}).flatMap(([key, field]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return [inner, ...(inner === 'claims.injured' ? [] : pathsOf(field, inner))];
  });
}

describe.each(COLLECTIONS)('the template of %s', (collection) => {
  const file = `src/content/${collection}/_template.mdx`;
  const bytes = readFileSync(join(root, file));

  it('is a valid record as it stands', () => {
    const { problems, record } = readRecord({ collection, id: 'template', file, digest: '', bytes });
    expect(problems).toEqual([]);
    expect(record?.data.status).toBe('draft');
  });

  it('has every field of the schema, each with a comment above it', () => {
    const keys = keysOf(bytes.toString('utf8'));
    const explained = new Set(keys.filter((key) => key.explained).map(({ path }) => path));
    const paths = pathsOf(schemas[collection], '');
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !explained.has(path))).toEqual([]);
  });

  it('has the keys in the order of the schema', () => {
    expect(topKeysOf(bytes.toString('utf8'))).toEqual(Object.keys(schemas[collection].shape));
  });

  it.each(files.records[collection].map(({ file }) => file))('gives its order to the keys of %s', (record) => {
    const keys = topKeysOf(readFileSync(join(root, record), 'utf8'));
    expect(keys).toEqual(Object.keys(schemas[collection].shape).filter((key) => keys.includes(key)));
  });
});
