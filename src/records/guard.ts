import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT, readArchiveFiles } from './read-archive-files.ts';

const FACTS = 'name:\n  en: Guard\nkind: monitor\nstatus: reviewed\ndescription: Proves the guard.';
const withText = (text: string): string => `---\n${FACTS}\n---\n\n${text}\n`;
const withFact = (fact: string): string => `---\n${FACTS}\n${fact}\n---\n`;

/** What must be let through: a guard that refuses everything proves nothing. */
const SOBER = withText('A **sober** text with a [link](https://example.org/).');

const HOSTILE: readonly string[] = [
  withText("import secret from 'node:fs'"),
  withText('export const shown = 1'),
  withText('text {process.env.HOME} text'),
  withText('<script>alert(1)</script>'),
  withText('<Toll incident="a" of="killed" group="total" {...globalThis} />'),
  withText('<img src="x" onerror="alert(1)" />'),
  withText('<!-- a -->'),
  withText('[a](javascript:alert(1))'),
  withText('[a](//example.org/)'),
  withText('![a][b]\n\n[b]: ./evil.mjs'),
  withText('![a](./picture.png)'),
  withText('a \u202e b'),
  withText('>'.repeat(1_000)),
  withFact("layout: 'data:text/javascript,process.exit(1)'"),
  withFact('slug: other'),
  withFact('__proto__: { status: reviewed }'),
  withFact('aliases: &a [*a]'),
  withFact('title: !!js/function "a"'),
  `${withText('A.')}\n---\nlayout: a\n---\n`,
  withText('A.').replace('---\n', '---js\n'),
];

/**
 * Feeds hostile files through the reader as it is now, from the disk as all records come, and throws where one of them is let through or
 * a sober one is not.
 */
export function proveGuard(read: typeof readArchiveFiles = readArchiveFiles): void {
  const root = mkdtempSync(join(tmpdir(), 'truceline-guard-'));
  try {
    const folder = join(root, CONTENT, 'actors');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'sober.mdx'), SOBER);
    for (const [index, text] of HOSTILE.entries()) {
      writeFileSync(join(folder, `hostile-${index}.mdx`), text);
      mkdirSync(join(folder, `hostile-${index}`));
      writeFileSync(join(folder, `hostile-${index}`, 'picture.png'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    }
    const { records, problems } = read(root);
    const refused = new Set(problems.map(({ file }) => file));
    if (refused.has(`${CONTENT}/actors/sober.mdx`) || !records.actors.some(({ id }) => id === 'sober'))
      throw new Error('The guard of records is broken: it refuses a record in which nothing is wrong');
    for (const [index, text] of HOSTILE.entries()) {
      if (!refused.has(`${CONTENT}/actors/hostile-${index}.mdx`))
        throw new Error(`The guard of records is off: it let this through:\n${text}`);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
