import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkArchive } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { COLLECTIONS, schemas, type CollectionName } from '../../src/schemas/index.ts';
import { INCIDENT, INVENTED, inventedWith, replaced, withBody, withFieldsInOrder, writeArchive } from '../records/invented.ts';
import { root } from './archive.ts';

/** The schema that Astro writes for editors, from the same zod schema and with the same options. */
function editorSchema(collection: CollectionName): (record: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { uri: true } });
  const validate = ajv.compile(z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' }));
  return (record) => (validate(record) ? [] : validate.errors!.map(({ instancePath, keyword }) => `${instancePath || '/'} ${keyword}`));
}

function frontMatterOf(text: string): unknown {
  return parse(/^---\n([^]*?)---\n/.exec(text)![1]!);
}

describe.each(COLLECTIONS)('the JSON Schema of %s', (collection) => {
  const judge = editorSchema(collection);

  it('takes the template, which has every field', () => {
    expect(judge(frontMatterOf(readFileSync(join(root, `src/content/${collection}/_template.mdx`), 'utf8')))).toEqual([]);
  });

  it('takes right records', () => {
    const records = Object.entries(INVENTED).filter(([path]) => path.startsWith(`${collection}/`));
    expect(records.length).toBeGreaterThan(0);
    for (const [path, text] of records) expect(judge(frontMatterOf(text)), path).toEqual([]);
  });

  it('says a key that does not exist, a missing one and a word that is none of the listed', () => {
    const [, text] = Object.entries(INVENTED).find(([path]) => path.startsWith(`${collection}/`))!;
    const record = frontMatterOf(text) as Record<string, unknown>;
    delete record['status'];
    expect(judge({ ...record, status: 'reviewed', statsu: 'reviewed' })).toEqual(['/ additionalProperties']);
    expect(judge(record)).toEqual(['/ required']);
    expect(judge({ ...record, status: 'revewed' })).toEqual(['/status enum']);
  });
});

interface Snippet {
  prefix: string;
  body: string[];
}

describe('the snippets for VS Code', () => {
  const snippets = JSON.parse(readFileSync(join(root, '.vscode/truceline.code-snippets'), 'utf8')) as Record<string, Snippet>;
  /** A snippet with what it offers first in every gap. */
  const filled = Object.fromEntries(
    Object.values(snippets).map(({ prefix, body }) => [
      prefix,
      body
        .map((line) => line.replace(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^}]*)\}/g, (_gap, text?: string, choice?: string) => text ?? choice!))
        .join('\n'),
    ]),
  );

  function problemsWith(text: string): string[] {
    const path = writeArchive(inventedWith({ [INCIDENT]: text }));
    return checkArchive(readArchiveFiles(path), path).problems.map(({ message }) => message);
  }

  it.each([
    ['claim and claim-newer', () => `claims:\n${filled['claim']}\n${filled['claim-newer']}`],
    ['accused and party', () => `parties:\n${filled['accused']}\n${filled['party']}`],
    ['violation', () => `ceasefires:\n${filled['violation']}`],
    ['update', () => `updates:\n${filled['update']}`],
  ])('give what the checker takes: %s', (_names, fields) => {
    expect(problemsWith(withFieldsInOrder(INVENTED[INCIDENT]!, fields()))).toEqual([]);
  });

  it('give what the checker takes in a text', () => {
    expect(problemsWith(withBody(INVENTED[INCIDENT]!, `It was seen.${filled['cite']} ${filled['quote']}`))).toEqual([]);
  });

  it('are found wrong where they are', () => {
    expect(problemsWith(withFieldsInOrder(INVENTED[INCIDENT]!, replaced(`claims:\n${filled['claim']}`, 'monitor', 'montior')))).not.toEqual(
      [],
    );
    expect(Object.keys(filled)).toHaveLength(8);
  });

  it('offer, where they offer a choice, words that the schema has for that key', () => {
    const choices = Object.values(snippets).flatMap(({ body }) => body.flatMap((line) => [...line.matchAll(/(\w+): \$\{\d+\|([^|]*)\|/g)]));
    expect(choices.length).toBeGreaterThan(5);
    const allowed = wordsByKey(z.toJSONSchema(schemas.incidents, { io: 'input', unrepresentable: 'any' }));
    const unknown = choices.flatMap(([, key, words]) =>
      allowed.some(([name, known]) => name === key && words!.split(',').every((word) => known.includes(word))) ? [] : [`${key}: ${words}`],
    );
    expect(unknown).toEqual([]);
  });
});

/** Every key of a JSON Schema that has a list of words, with the words. */
function wordsByKey(schema: unknown): [key: string, words: readonly string[]][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { enum?: string[] }> };
  return [
    ...Object.entries(properties).flatMap(([key, value]): [string, string[]][] => (value.enum ? [[key, value.enum]] : [])),
    ...Object.values(schema).flatMap(wordsByKey),
  ];
}
