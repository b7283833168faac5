import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/output-gate/inspect-site.ts';
import { checkArchive } from '../../src/checks/index.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { readArchiveFiles, readRecord } from '../../src/records/index.ts';
import { IN_CONTEXT } from '../hostile/in-context.ts';
import { mutant } from '../hostile/mutations.ts';
import { HOSTILE } from '../hostile/samples.ts';
import { INVENTED, withBody, withFields } from '../records/invented.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const CANARY = 'canary-of-the-environment';
const FILE_CANARY = 'canary-of-a-file-outside';
const outside = mkdtempSync(join(tmpdir(), 'truceline-outside-'));
const secret = join(outside, 'secret.txt');
const marker = join(outside, 'ran.txt');
writeFileSync(secret, FILE_CANARY);
afterAll(() => rmSync(outside, { recursive: true, force: true }));

/** Puts other records into a copy of the project, and keeps its templates. */
function replaceContent(copy: ProjectCopy, files: Readonly<Record<string, string | Uint8Array>>): void {
  const content = join(copy.root, 'src/content');
  for (const folder of readdirSync(content)) {
    for (const name of readdirSync(join(content, folder)))
      if (name !== '_template.mdx') rmSync(join(content, folder, name), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

/** The files of a site that hold what only the machine knows. */
function leaksIn(site: string): string[] {
  return listFiles(site).filter((file) => {
    const bytes = readFileSync(join(site, file));
    return bytes.includes(CANARY) || bytes.includes(FILE_CANARY);
  });
}

describe('records with hostile changes that the reader lets through', { timeout: 300_000 }, () => {
  const copy = copyProject('truceline-survivors');
  afterAll(() => copy.remove());

  it('make pages that hold nothing but what the site put there', async () => {
    const survivors = fc
      .sample(mutant, { numRuns: 3_000, seed: 11 })
      .filter(
        ({ collection, bytes }) =>
          collection === 'incidents' && readRecord({ collection, id: 'a', file: 'a.mdx', digest: '', bytes }).record,
      );
    const files = Object.fromEntries(
      survivors.slice(0, 250).map(({ bytes }, index) => [`incidents/2020-01-02-town-survivor-${index}.mdx`, bytes]),
    );
    replaceContent(copy, { ...INVENTED, ...files });
    // All tell of one event on purpose.
    const rules = RULES.filter(({ id }) => id !== 'possible-duplicate');
    const list = join(copy.root, 'src/checks/rules/index.ts');
    writeFileSync(list, readFileSync(list, 'utf8').replace(/^ +possibleDuplicate,\n/m, ''));
    // What only the rules beyond shape refuse, such as a reference to nothing, has no page either.
    for (const { file, severity } of checkArchive(readArchiveFiles(copy.root), copy.root, { rules }).problems)
      if (severity === 'error') rmSync(join(copy.root, file), { force: true });
    const left = readdirSync(join(copy.root, 'src/content/incidents')).filter((name) => name.includes('survivor'));
    expect(left.length).toBeGreaterThan(100);
    // The build judges every page by the allow-list and fails where one holds more.
    const built = await copy.build('kept', { TRUCELINE_CANARY: CANARY });
    for (const name of left) expect(built.has(`incidents/${name.replace('.mdx', '')}/index.html`)).toBe(true);
    expect(leaksIn(join(copy.root, 'dist'))).toEqual([]);
  });
});

/** Code that would leave a mark, wherever stock MDX or Astro would run it. */
const write = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran')`;
const asModule = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(marker)}, 'ran');`;
const base = INVENTED['places/town.mdx']!;
const RUNNING: readonly string[] = [
  withBody(base, asModule),
  withBody(base, `export const ran = (${write})`),
  withBody(base, `export { default } from 'data:text/javascript,${encodeURIComponent(asModule)}'`),
  withBody(base, `{${write}}`),
  withBody(base, `{(await import('node:fs')).writeFileSync(${JSON.stringify(marker)}, 'ran')}`),
  withBody(base, `a {globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran')} b`),
  withBody(base, 'The key is {process.env.TRUCELINE_CANARY}.'),
  withBody(base, '<p set:html={process.env.TRUCELINE_CANARY} />'),
  withBody(base, '<Toll of={process.env.TRUCELINE_CANARY} group="total" />'),
  withBody(base, '<Toll {...process.env} of="killed" group="total" />'),
  withBody(base, `import text from '${secret}?raw'\n\n{text}`),
  withBody(base, '{import.meta.env.TRUCELINE_CANARY}'),
  withBody(base, `![a](./evil.mjs)`),
  withBody(base, `![a][b]\n\n[b]: ./evil.mjs`),
  withBody(base, `![a](${secret})`),
  withBody(base, `<script>{${write}}</script>`),
  withFields(base, `layout: ${JSON.stringify(`data:text/javascript,${asModule}`)}`),
  withFields(base, 'layout: ./evil.mjs'),
  withFields(base, 'slug: town'),
  withFields(base, `title: !!js/function 'function () { ${write.replaceAll("'", "''")} }'`),
];

/** The text of a sample after its front matter; none where it has no such, is of great size, or holds what Astro's own store refuses. */
function bodyOf(content: string | Uint8Array): string[] {
  const body = typeof content === 'string' ? /^\ufeff?---\n[^]*?\n---\n([^]*)$/.exec(content.replaceAll('\r\n', '\n'))?.[1] : undefined;
  return body === undefined || body.length > 20_000 || body.includes('__proto__') ? [] : [body];
}

/** Switches off all that judges, in a copy of the project: the lists, the guard, the checker. What is left parses and renders. */
function switchOff(copy: ProjectCopy): void {
  const edit = (file: string, from: string | RegExp, to: string): void => {
    const path = join(copy.root, file);
    const text = readFileSync(path, 'utf8');
    const edited = text.replace(from, () => to);
    expect(edited, `Expected ${String(from)} in ${file}`).not.toBe(text);
    writeFileSync(path, edited);
  };
  edit('src/records/body/report.ts', 'if (file.messages.length >= MOST_PROBLEMS) return;', 'if (file) return;');
  edit(
    'src/records/body/mask.ts',
    'const problems: Problem[] = [];',
    'const problems: Problem[] = [];\n  if (source) return { text: source, problems };',
  );
  edit(
    'src/records/guard.ts',
    /export function proveGuard\([^)]*\): void \{/,
    'export function proveGuard(read: typeof readArchiveFiles = readArchiveFiles): void {\n  if (read) return;',
  );
  edit('src/records/front-matter.ts', 'if (other) return', 'if (other && !text) return');
  edit('src/records/front-matter.ts', 'if (second) return', 'if (second && !text) return');
  edit('src/records/images.ts', 'return record.mentions.flatMap', 'return record.mentions.slice(0, 0).flatMap');
  edit('src/records/pictures.ts', 'if (shown.length === 0) return;', 'if (shown) return;');
  edit(
    'src/records/read-record.ts',
    /const fields = broken[^;]*;/,
    `const known = Object.fromEntries(Object.entries(front.value as object).filter(([key]) => key in (schemas[collection] as any).shape));
     const parsed = schemas[collection].safeParse(known);
     const fields: any = parsed.success ? { success: true, data: { ...(front.value as object), ...parsed.data } } : parsed;
     void broken;`,
  );
  edit('src/records/read-record.ts', 'if (all.length > 0 || !fields?.success)', 'if (!fields.success)');
  edit(
    'src/content.config.ts',
    'const report = checkUnlessKnown',
    "if (files) return { errors: 0, text: '' };\n    const report = checkUnlessKnown",
  );
  edit('src/views/record/page-prose.ts', 'body.slots.flatMap((slot) => {', 'body.slots.slice(0, 0).flatMap((slot) => {');
  edit('src/views/report/cited-reports.ts', 'body.slots.flatMap((slot) =>', 'body.slots.slice(0, 0).flatMap((slot) =>');
  writeFileSync(join(copy.root, 'src/components/parts/BodyToll.astro'), '<span></span>');
  const html = 'src/components/parts/BodyHtml.astro';
  edit(html, 'if (!load) throw new Error(`No picture at \\`${path}\\``);', 'if (!load) return undefined as never;');
  edit(html, /case 'image':\n\s+return \(/, "case 'image':\n        return part.picture && (");
  edit(html, 'throw new Error(`A body uses <${name}>, which its page was not given`);', "return { component: 'span' as never } as never;");
  edit(html, 'throw new Error(`A body cites \\`${id}\\`, which its page was not given`);', "return { label: '', url: '#' } as never;");
}

describe('a build with the allow-list forced off', { timeout: 600_000 }, () => {
  const copy = copyProject('truceline-unguarded');
  afterAll(() => copy.remove());

  it('runs nothing and leaks nothing of hostile records, for they are never compiled, and the gate stops what they show', async () => {
    switchOff(copy);
    const bodies = [...HOSTILE, ...IN_CONTEXT].flatMap(({ content }) => bodyOf(content));
    const hostile = [...RUNNING, ...bodies.map((body) => withBody(base, body))];
    // Places, because their pages ask least of what is in a text.
    const files = Object.fromEntries(hostile.map((text, index) => [`places/hostile-${index}.mdx`, text]));
    replaceContent(copy, { ...INVENTED, ...files });
    for (const index of RUNNING.keys()) {
      const folder = join(copy.root, `src/content/places/hostile-${index}`);
      mkdirSync(folder);
      writeFileSync(join(folder, 'evil.mjs'), asModule);
    }
    const said = await copy.build('kept', { TRUCELINE_CANARY: CANARY }).then(
      () => 'built',
      (error: unknown) => (error as { stderr: string }).stderr,
    );
    expect(existsSync(marker), said).toBe(false);
    expect(said).not.toContain(CANARY);
    const rendered = join(copy.root, 'dist.next');
    if (!existsSync(rendered)) throw new Error(said);
    const pages = listFiles(rendered).filter((file) => /^places\/hostile-\d+\/index\.html$/.test(file));
    // All that were records at all became pages, so that their content was tried.
    for (const index of RUNNING.keys()) expect(pages, said).toContain(`places/hostile-${index}/index.html`);
    expect(pages.length).toBeGreaterThan(500);
    expect(leaksIn(rendered)).toEqual([]);
    // Behind the reader stands the gate: script links that nobody refused are on these pages, and none is published.
    expect(said).toContain('Unexpected link to');
    expect(existsSync(join(copy.root, 'dist'))).toBe(false);
  });
});
