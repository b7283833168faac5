import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { copyProject, differences } from './project-copy.ts';

/** One change to a record of each kind that other pages show too. */
const EDITS: [record: string, path: (string | number)[], value: string, shown: string][] = [
  ['incidents/2018-01-07-idlib-city', ['claims', 0, 'killed', 'total'], '44+', 'data-min="44"'],
  ['reports/2018-01-09-diyaruna', ['title'], 'Another headline', 'Another headline'],
  ['actors/sohr', ['name', 'en'], 'Another monitor', 'Another monitor'],
  ['ceasefires/sochi-2018', ['name', 'en'], 'Another memorandum', 'Another memorandum'],
  ['places/idlib-city', ['name', 'en'], 'Another city', 'Another city'],
  ['briefings/idlib-2018-2021', ['title'], 'Another briefing', 'Another briefing'],
];

describe('a build after a change of one record', () => {
  const copy = copyProject('truceline');
  beforeAll(() => copy.build('kept'));
  afterAll(() => copy.remove());

  it.each(EDITS)('gives the same bytes as a clean build: %s', { timeout: 300_000 }, async (record, path, value, shown) => {
    editRecord(join(copy.root, 'src/content', `${record}.mdx`), path, value);
    const incremental = await copy.build('kept');
    const clean = await copy.build(`clean-${record.replace('/', '-')}`);
    expect([...incremental.values()].some((text) => text.includes(shown))).toBe(true);
    expect(differences(incremental, clean)).toEqual([]);
  });
});

/** Sets one value in the front matter of a record and leaves the rest as it is. */
function editRecord(file: string, path: (string | number)[], value: string): void {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  if (front === undefined || body === undefined) throw new Error(`Expected front matter in ${file}`);
  const document = parseDocument(front);
  if (!document.hasIn(path)) throw new Error(`Expected \`${path.join('.')}\` in ${file}`);
  document.setIn(path, value);
  writeFileSync(file, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}
