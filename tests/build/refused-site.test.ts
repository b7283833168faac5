import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, readSite } from './project-copy.ts';

/** What an integration that went wrong would do at the end of a build. */
const sabotage = (code: string): string => `
integrations.push({ name: 'sabotage', hooks: { 'astro:build:done': ({ dir }) => { ${code} } } });
`;

describe('a site that was built and is not what the records say', { timeout: 300_000 }, () => {
  const copy = copyProject('truceline-refused');
  const config = join(copy.root, 'astro.config.mjs');
  let plain = '';
  let good: Map<string, string>;

  beforeAll(async () => {
    // The list of integrations gets a name, so that a line at the end can add to it.
    plain = `import { rmSync, writeFileSync, readFileSync } from 'node:fs';\nconst integrations = [];\n${readFileSync(config, 'utf8').replace(/integrations: \[([^\]]*)\]/, (_, list: string) => `integrations: (integrations.unshift(${list}), integrations)`)}`;
    writeFileSync(config, plain);
    good = await copy.build('kept');
  }, 300_000);
  afterAll(() => copy.remove());

  async function buildWith(code: string): Promise<string> {
    writeFileSync(config, plain);
    appendFileSync(config, sabotage(code));
    const failure = await copy.build('kept').then(
      () => 'the build succeeded',
      (error: unknown) => (error as { stderr: string }).stderr,
    );
    expect(readSite(join(copy.root, 'dist'))).toEqual(good);
    return failure;
  }

  it('fails the build where a page was lost, names the record, and leaves the last site in place', async () => {
    const said = await buildWith(`rmSync(new URL('places/masasna/index.html', dir));`);
    expect(said).toContain('src/content/places/masasna.mdx: Missing page `places/masasna/index.html` of a record that is reviewed');
    expect(said).toContain('The site was built and is not published');
  });

  it('fails the build where a row was lost', async () => {
    const said = await buildWith(
      `const file = new URL('data/incidents.csv', dir); writeFileSync(file, readFileSync(file, 'utf8').replace(/^2019-03-03-masasna.*\\r\\n/m, ''));`,
    );
    expect(said).toContain('src/content/incidents/2019-03-03-masasna.mdx: Unexpected 0 entries in `data/incidents.csv`, expected one');
  });

  it('fails the build where a page holds a script that the site did not put there', async () => {
    const said = await buildWith(
      `const file = new URL('places/masasna/index.html', dir); writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', '<script>alert(1)</script></main>'));`,
    );
    expect(said).toMatch(/places\/masasna\/index\.html:\d+: Unexpected inline script/);
  });

  it('fails the build where a page leads to no page, or to no part of one', async () => {
    const said = await buildWith(
      `const file = new URL('places/masasna/index.html', dir); writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', '<a href="/no/such/page/">a</a><a href="/methodology/#nowhere">b</a><a href="/a.pdf">c</a></main>'));`,
    );
    expect(said).toMatch(/places\/masasna\/index\.html:\d+: `\/no\/such\/page\/` leads to no file/);
    expect(said).toMatch(/`\/methodology\/#nowhere` leads to no id of methodology\/index\.html/);
  });

  it('fails the build where a page leads to a PDF that nobody makes', async () => {
    const said = await buildWith(
      `const file = new URL('places/masasna/index.html', dir); writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', '<a href="/a.pdf">c</a></main>'));`,
    );
    expect(said).toMatch(/places\/masasna\/index\.html:\d+: `\/a\.pdf` leads to no file/);
  });

  it('fails the build where the guard of records is off, before anything is made of them', async () => {
    writeFileSync(config, plain);
    const reader = join(copy.root, 'src/records/body/refuse-unlisted.ts');
    const whole = readFileSync(reader, 'utf8');
    writeFileSync(reader, whole.replace("if (node.type === 'link') judgeLink(node, around, file);", ''));
    const failure = await copy.build('kept').catch((error: unknown) => (error as { stderr: string }).stderr);
    expect(failure).toContain('The guard of records is off');
    expect(readSite(join(copy.root, 'dist'))).toEqual(good);
    writeFileSync(reader, whole);
  });
});
