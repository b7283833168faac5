import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findOwnPage } from '../../scripts/output-gate/own-pages.ts';
import { policyProblems } from '../../scripts/output-gate/page-problems.ts';
import { formConfiguration } from '../../src/form/configuration.ts';
import type { FormField } from '../../src/form/fields.ts';
import { formPolicy } from '../../src/form/security-policy.ts';
import { readFormSettings, type FormSettings } from '../../src/form/settings.ts';
import { COLLECTIONS, schemas, type CollectionName } from '../../src/schemas/index.ts';

const SITE = { name: 'Example', url: 'https://example.org' };
const GITHUB = { backend: 'github', repository: 'someone/archive', branch: 'main' } as const;
const BACKENDS: FormSettings[] = [
  GITHUB,
  { ...GITHUB, signIn: 'https://sign-in.example.org' },
  { backend: 'gitlab', repository: 'group/part/archive', branch: 'main', application: 'abc' },
  { backend: 'test-repo' },
];

interface FormCollection {
  name: CollectionName;
  fields: FormField[];
  [option: string]: unknown;
}
const collectionsOf = (settings: FormSettings) => formConfiguration(settings, SITE).config['collections'] as FormCollection[];

/** As much of a JSON Schema as is compared; zod makes it apart from how the form reads the schemas. */
interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  minItems?: number;
  additionalProperties?: JsonSchema | boolean;
  description?: string;
  references?: string;
}

/** Every value that a schema knows, by its path: whether it has to be filled in, its words and the collection it names. */
function factsOfSchema(schema: JsonSchema, path: string, required: boolean): string[] {
  const options = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const isNullable = schema.anyOf?.some(({ type }) => type === 'null') ?? false;
  const [only = schema] = options.length === 1 ? options : [];
  const words = only.enum ?? options.flatMap((option) => option.const ?? []);
  const references = only.references ?? only.items?.references ?? options.find((option) => option.references)?.references;
  const filled = required && !isNullable && !(only.type === 'array' && !only.minItems);
  const inner = only.items?.anyOf || !only.items ? only : only.items;
  return [
    ...(path === ''
      ? []
      : [`${path} ${filled ? 'filled' : 'free'} ${[...(inner.enum ?? words)].map(String).sort().join('|')} ${references ?? ''}`]),
    ...Object.entries(inner.properties ?? {}).flatMap(([key, value]) =>
      factsOfSchema(value, `${path}.${key}`, inner.required?.includes(key) ?? false),
    ),
  ];
}

/** The same of the fields of the form. */
function factsOfForm(fields: readonly FormField[], path: string): string[] {
  return fields.flatMap((field) => {
    const here = `${path}.${field.name}`;
    if (path === '' && field.name === 'body') return [];
    const tick = fields.find(({ name, widget }) => widget === 'boolean' && name.startsWith(`${field.name}-`));
    if (field.widget === 'boolean') return [];
    const options = (field['options'] ?? []) as (string | { value: unknown })[];
    const words = options.map((option) => (typeof option === 'string' ? option : option.value)).filter((word) => typeof word === 'string');
    if (tick) words.push(tick.name.slice(field.name.length + 1));
    const inner = (field['fields'] as FormField[] | undefined) ?? [];
    return [
      `${here} ${field.required || tick ? 'filled' : 'free'} ${words.sort().join('|')} ${(field['collection'] as string | undefined) ?? ''}`,
      ...factsOfForm(inner, here),
    ];
  });
}

describe('the form', () => {
  it.each(COLLECTIONS)('has every key of %s, as required, with every word and every reference, and no other', (name) => {
    const schema = z.toJSONSchema(schemas[name] as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
    const { fields } = collectionsOf(GITHUB).find((collection) => collection.name === name)!;
    const expected = factsOfSchema(schema, '', true)
      // Not the contributor's: a new record is a draft.
      .map((fact) => (fact.startsWith('.status ') ? '.status free  ' : fact))
      // A report and its paragraphs, or words or a number: given as text.
      .map((fact) => fact.replace(/(\.in (?:filled|free)) {2}reports$/, '$1  '))
      .map((fact) => fact.replace('.faults.at filled caption|headline|page ', '.faults.at filled  '));
    expect(factsOfForm(fields, '')).toEqual(expected);
    expect(expected.length).toBeGreaterThan(8);
  });

  it('tells of every field what it means, in the schema’s words', () => {
    const silent = (fields: readonly FormField[], path: string): string[] =>
      fields.flatMap((field) => [
        ...(field.hint || field.widget === 'hidden' ? [] : [`${path}.${field.name}`]),
        ...silent((field['fields'] as FormField[] | undefined) ?? [], `${path}.${field.name}`),
      ]);
    const said = collectionsOf(GITHUB).flatMap(({ name, fields }) => silent(fields, name));
    expect(said).toEqual([]);
    expect(collectionsOf(GITHUB)[0]!.fields.find(({ name }) => name === 'parties')).toMatchObject({
      label: 'Parties',
      hint: 'Who took part or was harmed, each in one role.',
    });
  });

  it.each(BACKENDS)('is a configuration that Sveltia accepts: $backend $signIn', (settings) => {
    const package_ = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));
    const schema = JSON.parse(readFileSync(join(package_, '../schema/sveltia-cms.json'), 'utf8')) as object;
    const isValid = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(schema);
    const { config } = formConfiguration(settings, SITE);
    expect([isValid(config), isValid.errors]).toEqual([true, null]);
    expect(isValid({ ...config, collections: [{ name: 'x', folder: 'x', fields: [{ name: 'a', widget: 'relation' }] }] })).toBe(false);
  });

  it('proposes and never publishes, deletes or renames', () => {
    const { config } = formConfiguration(GITHUB, SITE);
    expect(config).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { name: 'github', repo: 'someone/archive', branch: 'main', open_authoring: true, auth_methods: ['token'] },
    });
    for (const { fields, ...collection } of collectionsOf(GITHUB)) {
      expect(collection).toMatchObject({ delete: false, duplicate: false, publish: false, slug: { editable: ['create'] } });
      expect(fields.find(({ name }) => name === 'status')).toEqual({ name: 'status', label: 'Status', widget: 'hidden', default: 'draft' });
    }
  });

  it('writes no “no” where nobody knows', () => {
    const { fields } = collectionsOf(GITHUB).find(({ name }) => name === 'incidents')!;
    const doubleTap = fields.find(({ name }) => name === 'doubleTap');
    expect(doubleTap).toMatchObject({ widget: 'select', required: false });
    expect(doubleTap).not.toHaveProperty('default');
  });
});

describe('the settings of the form', () => {
  it('are off as the project comes', async () => {
    const { site } = await import('../../src/site.ts');
    expect(readFormSettings(site.form)).toBeUndefined();
  });

  it.each([
    [{ ...GITHUB, repository: 'archive' }, '`form.repository`: expected `owner/name`'],
    [{ ...GITHUB, branch: undefined }, '`form.branch`'],
    [{ ...GITHUB, signIn: 'http://sign-in.example.org' }, '`form.signIn`: expected an address that starts with `https://`'],
    [{ ...GITHUB, token: 'secret' }, 'Unrecognized key'],
    [{ backend: 'bitbucket' }, '`form.backend`'],
    [true, '`form`'],
  ])('are refused: %j', (settings, problem) => {
    expect(() => readFormSettings(settings)).toThrow(problem);
  });
});

describe('the policy of the form’s page', () => {
  const own = findOwnPage('admin/index.html')!;

  it.each(BACKENDS)('is one that the output gate lets pass: $backend', (settings) => {
    expect(policyProblems(formPolicy(settings), own)).toEqual([]);
  });

  it('names the host of the repository and no other', () => {
    const hosts = BACKENDS.map((settings) => [settings.backend, formPolicy(settings).match(/https:\/\/[\w.]+/g) ?? []]);
    expect(Object.fromEntries(hosts)).toEqual({
      github: ['https://avatars.githubusercontent.com', 'https://api.github.com'],
      gitlab: ['https://gitlab.com'],
      'test-repo': [],
    });
  });

  it.each(['https://unpkg.com', 'https://cdn.jsdelivr.net', "'unsafe-eval'", "'unsafe-inline'", '*'])('could not name %s', (source) => {
    const wide = formPolicy(GITHUB).replace("script-src 'self'", `script-src 'self' ${source}`);
    expect(policyProblems(wide, own)).toEqual([`The policy allows \`script-src ${source}\``]);
  });
});
