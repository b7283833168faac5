import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INCIDENT, INVENTED, inventedWith, withBody, withFields, writeArchive } from '../records/invented.ts';
import { HEAVY_BODIES } from './heavy.ts';

const base = INVENTED[INCIDENT]!;
const PROJECT = join(import.meta.dirname, '../..');
/** Says at the end how much memory the process had at most, in kilobytes. */
const WITH_MEMORY = `--import=data:text/javascript,process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS))`;

/** `npm run check` as a person runs it, in a process of its own. */
function check(files: Record<string, string | Uint8Array>, links: Record<string, string> = {}) {
  const started = performance.now();
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, [WITH_MEMORY, join(PROJECT, 'scripts/check.ts')], {
    env: { ...process.env, TRUCELINE_ROOT: writeArchive(inventedWith(files), links) },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { stdout, status, signal, milliseconds: performance.now() - started, megabytes: Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024 };
}

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]!}`).join(', ')}]`),
];

const ATTACKS: readonly [name: string, rule: string, files: Record<string, string | Uint8Array>, links?: Record<string, string>][] = [
  ['a file of 50 MB', 'file-size', { [INCIDENT]: Buffer.alloc(50 * 1024 * 1024, 'a\n') }],
  ['a bomb of YAML aliases', 'yaml', { [INCIDENT]: withFields(base, bomb.join('\n')) }],
  ['5,000 nested quotations', 'body-limit', { [INCIDENT]: withBody(base, '>'.repeat(5_000)) }],
  ['5,000 nested quotations, with spaces, after a list', 'body-limit', { [INCIDENT]: withBody(base, `- a\n- ${'> '.repeat(5_000)}a`) }],
  ['100,000 nodes', 'body-limit', { [INCIDENT]: withBody(base, 'a\\\n'.repeat(80_000)) }],
  ['100,000 nodes in lists', 'body-limit', { [INCIDENT]: withBody(base, '- a\n'.repeat(60_000)) }],
  ['a symbolic link', 'file-kind', {}, { 'incidents/2020-03-03-link.mdx': '/etc/passwd' }],
  ['a symbolic link to a device without end', 'file-kind', {}, { 'incidents/2020-03-03-link.mdx': '/dev/zero' }],
  ['a link that leads to itself', 'file-kind', {}, { 'incidents/2020-03-03-link.mdx': '2020-03-03-link.mdx' }],
  ['a name that climbs out of the folder', 'file-name', { 'incidents/..%2f..%2fetc%2fpasswd.mdx': base }],
  ['a picture that climbs out of the folder', 'body-image', { [INCIDENT]: withBody(base, '![a](../../../../../etc/passwd.png)') }],
  ['an id that climbs out of the folder', 'shape', { [INCIDENT]: withFields(base, 'place: ../../../etc/passwd') }],
  ['a quarter of a million braces', 'body-expression', { [INCIDENT]: withBody(base, HEAVY_BODIES['braces }']!) }],
  ['thirty thousand imports', 'body-expression', { [INCIDENT]: withBody(base, HEAVY_BODIES['import lines']!) }],
  ['two thousand citations of a thousand paragraphs', 'body-limit', { [INCIDENT]: withBody(base, HEAVY_BODIES['cites×paras']!) }],
  ['seventeen thousand loaded words', 'loaded-words', { [INCIDENT]: withBody(base, `${'regime '.repeat(428)}\n\n`.repeat(40)) }],
  ['twenty thousand marks of a draft', 'todo-left', { [INCIDENT]: withBody(base, `${'TODO '.repeat(500)}\n\n`.repeat(40)) }],
  ['seven thousand figures', 'figure-not-claimed', { [INCIDENT]: withBody(base, `${'killed 12 people. '.repeat(170)}\n\n`.repeat(40)) }],
  ['a hundred thousand stars', 'body-limit', { [INCIDENT]: withBody(base, HEAVY_BODIES['nest em']!) }],
];

describe('npm run check', () => {
  it.each(ATTACKS)('refuses %s with a message, in little time and memory', (_, rule, files, links) => {
    const { stdout, status, signal, milliseconds, megabytes } = check(files, links);
    expect({ status, signal }).toEqual({ status: 1, signal: null });
    expect(stdout).toContain(rule);
    expect(megabytes).toBeLessThan(512);
    // 2 s is the promise on a machine of its own; here other tests share it.
    expect(milliseconds).toBeLessThan(6_000);
  });

  it('tells what a draft leaves open in little time, however much it is', () => {
    const draft = withBody(base.replace('status: reviewed', 'status: draft'), `${'TODO '.repeat(500)}\n\n`.repeat(40));
    const { stdout, status, milliseconds } = check({ [INCIDENT]: draft });
    expect(status).toBe(0);
    expect(stdout).toContain('Left to decide: 20000 `TODO` in 1 draft');
    expect(milliseconds).toBeLessThan(6_000);
  });
});

describe('reading', () => {
  it('takes no heavy record, refused or not, for much longer than a plain one', () => {
    const { stdout, status, signal } = spawnSync(process.execPath, [join(import.meta.dirname, 'read-heavy.ts')], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect({ status, signal }).toEqual({ status: 0, signal: null });
    const measured = JSON.parse(stdout) as { name: string; milliseconds: number; problems: number }[];
    expect(measured.length).toBeGreaterThan(150);
    expect(measured.filter(({ milliseconds }) => milliseconds > 2_000)).toEqual([]);
    // Nobody reads more, and each has its cost.
    expect(measured.filter(({ problems }) => problems > 200)).toEqual([]);
  }, 120_000);
});
