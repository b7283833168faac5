import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from '../meta/imports.ts';
import { site } from '../../src/site.ts';
import { parseWorkflow } from './workflow-file.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
const read = (file: string) => readFileSync(`${ROOT}/${file}`, 'utf8');
const files = readdirSync(`${ROOT}/${FOLDER}`).sort();

// What GitHub asks of a form, or it shows an error to its reader instead: https://docs.github.com/communities, “Syntax for issue forms”.
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const label = z.string().min(1);
const description = z.string().min(1).optional();
const validations = z.strictObject({ required: z.boolean() }).optional();
const placeholder = z.string().optional();
const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject({ label, description, placeholder }), validations }),
  z.strictObject({ type: z.literal('textarea'), id, attributes: z.strictObject({ label, description, placeholder }), validations }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ label, description, options: z.array(z.string().min(1)).min(2) }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      label,
      description,
      options: z.array(z.strictObject({ label, required: z.boolean().optional() })).min(1),
    }),
  }),
]);
const formSchema = z.strictObject({
  name: z.string().min(1).max(60),
  description: z.string().min(1).max(200),
  title: z.string().endsWith(': '),
  labels: z.array(z.string()).length(1),
  body: z.array(field).min(2),
});
const configSchema = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: z.string().min(1), url: z.url({ protocol: /^https$/ }), about: z.string().min(1) })),
});

/** A form as GitHub reads it, or all that is wrong with it. */
function readForm(text: string): z.infer<typeof formSchema> | string[] {
  const { file, findings } = parseWorkflow(text);
  if (findings.length > 0) return findings.map(({ message }) => message);
  const parsed = formSchema.safeParse(file.root);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const names = parsed.data.body.flatMap((part) => (part.type === 'markdown' ? [] : [part.id, part.attributes.label]));
  const options = parsed.data.body.flatMap((part) => (part.type === 'dropdown' ? [part.attributes.options] : []));
  const twice = [names, ...options].flatMap((group) => group.filter((name, index) => group.indexOf(name) !== index));
  return twice.length > 0 ? twice.map((name) => `\`${name}\` stands twice`) : parsed.data;
}

describe('the issue forms', () => {
  it('are three, and the settings', () => {
    expect(files).toEqual(['1-incident.yml', '2-correction.yml', '3-take-down.yml', 'config.yml']);
  });

  it.each(files.filter((file) => file !== 'config.yml'))('%s has all that GitHub asks of a form, and no id or label twice', (file) => {
    expect(readForm(read(`${FOLDER}/${file}`))).toHaveProperty('body');
  });

  it.each([
    ['a field without a label', 'label: Page\n', 'hint: Page\n', /body\.2\.attributes/],
    ['an id twice', 'id: why\n', 'id: page\n', /`page` stands twice/],
    ['a label twice', 'label: Ground\n', 'label: Page\n', /`Page` stands twice/],
    ['an id with a space', 'id: why\n', 'id: why not\n', /body\.4\.id/],
    ['a kind of field that there is not', 'type: dropdown\n', 'type: select\n', /body\.3/],
    ['a key twice', 'name: Take-down\n', 'name: Take-down\nname: Other\n', /unique/],
    ['no fields', 'body:\n', 'content:\n', /body/],
  ])('with %s would be caught', (_fault, find, put, expected) => {
    const text = read(`${FOLDER}/3-take-down.yml`);
    const planted = text.replace(find, put);
    expect(planted).not.toBe(text);
    expect(readForm(planted)).toContainEqual(expect.stringMatching(expected));
  });

  it('are the only way to open an issue', () => {
    const config = configSchema.parse(parseWorkflow(read(`${FOLDER}/config.yml`)).file.root);
    expect(config.blank_issues_enabled).toBe(false);
    expect(config.contact_links.map(({ url }) => url)).toEqual([`${site.url}/corrections/`]);
    expect(config.contact_links[0]?.about).toContain(site.contact.email);
  });

  it('each warn before the first question that all can read it, and give the address of src/site.ts', () => {
    for (const file of files.filter((name) => name !== 'config.yml')) {
      const form = readForm(read(`${FOLDER}/${file}`));
      const first = Array.isArray(form) ? undefined : form.body[0];
      const warning = first?.type === 'markdown' ? first.attributes.value : '';
      expect(warning, file).toMatch(/^\*\*Everybody can read (?:this|an issue)/m);
      expect(warning, file).toContain(site.contact.email);
    }
  });

  it('let nobody ask for a take-down without saying that no one is endangered by it', () => {
    const form = readForm(read(`${FOLDER}/3-take-down.yml`));
    const second = Array.isArray(form) ? undefined : form.body[1];
    expect(second).toMatchObject({ type: 'checkboxes', attributes: { options: [{ required: true }] } });
  });

  it('name no other address', () => {
    const addresses = files.flatMap((file) => read(`${FOLDER}/${file}`).match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []);
    expect([...new Set(addresses)]).toEqual([site.contact.email]);
  });
});

describe('the pull request template', () => {
  it('has four lines', () => {
    const lines = read('.github/pull_request_template.md').trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => !line.startsWith('- '))).toEqual([]);
  });
});
