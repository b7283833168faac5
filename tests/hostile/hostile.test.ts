import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/checks/index.ts';
import { CONTENT, readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, inventedWith, writeArchive } from '../records/invented.ts';
import { IN_CONTEXT } from './in-context.ts';
import { HOSTILE as SINGLE } from './samples.ts';

const HOSTILE = [...SINGLE, ...IN_CONTEXT];

function report(files: Record<string, string | Uint8Array>, links: Record<string, string> = {}): string[] {
  const root = writeArchive(files, links);
  return checkArchive(readArchiveFiles(root), root).problems.map(
    ({ file, line, column, rule }) => `${file.slice(CONTENT.length + 1)} ${line}:${column} ${rule}`,
  );
}

describe('a hostile or broken record', () => {
  it('is one of at least 250 that differ, and of 300 where the same stands in another place', () => {
    expect(SINGLE.length).toBeGreaterThanOrEqual(250);
    expect(IN_CONTEXT.length).toBeGreaterThanOrEqual(300);
    expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
  });

  it.each(HOSTILE)('is refused with its place: $name', ({ content, expected }) => {
    const started = performance.now();
    const problems = report(inventedWith({ [INCIDENT]: content })).filter((problem) => problem.startsWith(INCIDENT));
    expect(problems).toContain(`${INCIDENT} ${expected}`);
    // 2 s is the promise; what is measured here shares its machine with other tests.
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is reported beside all the others, not instead of them', () => {
    const files = Object.fromEntries(HOSTILE.map(({ content }, index) => [`incidents/sample-${index}.mdx`, content]));
    const problems = report(inventedWith(files));
    for (const [index] of HOSTILE.entries())
      expect(problems.some((problem) => problem.startsWith(`incidents/sample-${index}.mdx `))).toBe(true);
  });
});

describe('a file name', () => {
  const record = INVENTED['places/town.mdx']!;
  it.each([
    'Town-2',
    'town two',
    'town_two',
    'town#2',
    'town?2',
    'town%2',
    'town$2',
    'town-🙂',
    'town--two',
    '-town',
    'town-',
    'تاون',
    'a'.repeat(81),
  ])('is refused where it is no id: %s', (name) => {
    expect(report(inventedWith({ [`places/${name}.mdx`]: record }))).toContain(`places/${name}.mdx 1:1 file-name`);
  });

  it.each(['con', 'nul', 'aux', 'prn', 'com1', 'lpt9', 'index', '404', 'admin', 'not-stated', 'outlet-unknown', 'unknown', 'null'])(
    'is refused where it means something else: %s',
    (name) => {
      expect(report(inventedWith({ [`places/${name}.mdx`]: record }))).toContain(`places/${name}.mdx 1:1 file-name`);
      const former = record.replace('kind: town', `formerIds: ['${name}']\nkind: town`);
      expect(report(inventedWith({ 'places/town.mdx': former })).filter((problem) => !problem.endsWith('key-order'))).toEqual([
        'places/town.mdx 4:13 shape',
      ]);
    },
  );

  it('is let through where it only begins like one of them', () => {
    const named = (name: string): string => record.replace('en: Town', `en: ${name}`);
    expect(report(inventedWith({ 'places/consett.mdx': named('Consett'), 'places/index-town.mdx': named('Index Town') }))).toEqual([]);
  });

  it.each(['town.md', 'town.mdx.bak', 'town.txt', 'notes'])('is refused where it is no .mdx: %s', (name) => {
    expect(report(inventedWith({ [`places/${name}`]: record }))).toContain(`places/${name} 1:1 file-name`);
  });

  it.each(['Town.mdx', 'TOWN.mdx'])('is refused as the twin of another: %s', (name) => {
    expect(report(inventedWith({ [`places/${name}`]: record }))).toContain('places/town.mdx 1:1 file-twin');
  });

  it('is refused as the twin of one in another normal form, or with a space for a hyphen', () => {
    const problems = report(
      inventedWith({
        'places/caf\u00e9.mdx': record,
        'places/cafe\u0301.mdx': record,
        'places/old-town.mdx': record,
        'places/old town.mdx': record,
      }),
    );
    expect(problems.filter((problem) => problem.endsWith('file-twin'))).toHaveLength(2);
  });

  it.each(['_draft.mdx', '.town.mdx', '..mdx', '..town.mdx', '.._etc_passwd.mdx', '-.mdx', '..%2ftown.mdx', 'con\\..\\town.mdx'])(
    'is refused where it would be taken for a template, a hidden file or a way out: %s',
    (name) => {
      expect(report(inventedWith({ [`places/${name}`]: record }))).toContain(`places/${name} 1:1 file-name`);
    },
  );

  it('of a template, or of a hidden file, is left out', () => {
    expect(report(inventedWith({ 'places/_template.mdx': 'anything', 'places/.hidden': 'anything' }))).toEqual([]);
  });
});

describe('a place of a file', () => {
  it('is refused where the record is a link', () => {
    expect(report(INVENTED, { 'places/link.mdx': '/etc/hostname' })).toEqual(['places/link.mdx 1:1 file-kind']);
  });

  it('is refused where the collection is a link', () => {
    const elsewhere = writeArchive(INVENTED);
    const files = Object.fromEntries(Object.entries(INVENTED).filter(([path]) => !path.startsWith('briefings/')));
    expect(report(files, { briefings: `${elsewhere}/src/content/briefings` })).toEqual(['briefings 1:1 file-kind']);
  });

  it('is refused where all the content is a link', () => {
    const elsewhere = writeArchive(INVENTED);
    const root = writeArchive({}, { '../content': `${elsewhere}/src/content` });
    expect(readArchiveFiles(root).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['src/content file-kind']);
  });

  it('is refused where it is no collection, or a folder without a record', () => {
    expect(report(inventedWith({ 'incident/x.mdx': 'a', 'places/pictures/a.png': 'a' }))).toEqual([
      'incident 1:1 file-kind',
      'places/pictures 1:1 file-kind',
    ]);
  });
});

describe('an address in front matter', () => {
  const file = 'reports/2020-01-03-paper.mdx';
  it.each([
    'https://127.0.0.1/a',
    'http://router.local/',
    'https:///x4.example/',
    'https://evil.example/a b',
    'https://example.org/\u200fa',
    'https://u\u0578.org/',
    'https://xn--u-5mc.org/',
    'https://ｅｖｉｌ.example/',
    'https://[::1]/',
    'https://0x7f.1/',
    'https://x',
    'https://example.org/"onload="a',
    'https://user@example.org/',
    'javascript:alert(1)',
    '//example.org/',
    '/admin/',
  ])('is refused where a link to it is: %s', (url) => {
    const content = INVENTED[file]!.replace('language: en', `url: '${url}'\nlanguage: en`);
    expect(report(inventedWith({ [file]: content })).filter((problem) => !problem.endsWith('key-order'))).toEqual([`${file} 8:6 shape`]);
  });
});

describe('a file in the folder of a record', () => {
  const folder = INCIDENT.slice(0, -'.mdx'.length);
  const shown = `${INVENTED[INCIDENT]!}\n![A market](./market.png)\n`;
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);

  it.each(['other.png', 'page.html', 'code.ts', 'drawing.svg', 'data.bin', 'record.mdx', 'market.PNG', '.env', '_a.png', 'a/market.png'])(
    'is refused where the record does not show it: %s',
    (name) => {
      const problems = report(inventedWith({ [INCIDENT]: shown, [`${folder}/market.png`]: png, [`${folder}/${name}`]: 'a' }));
      expect(problems).toEqual([`${folder}/${name.split('/', 1)[0]} 1:1 file-kind`]);
    },
  );

  it('is refused where it is a link', () => {
    const problems = report(inventedWith({ [INCIDENT]: shown, [`${folder}/market.png`]: png }), { [`${folder}/b.png`]: '/etc/hostname' });
    expect(problems).toEqual([`${folder}/b.png 1:1 file-kind`]);
  });

  it('is not judged where the record could not be read, which is what has to be mended first', () => {
    const problems = report(inventedWith({ [INCIDENT]: `${shown}{x}`, [`${folder}/market.png`]: png }));
    expect(problems.map((problem) => problem.split(' ')[2])).toEqual(['body-expression']);
  });
});

describe('a folder or file that begins with a line', () => {
  it.each(['_drafts/a.mdx', '_pages/index.html', '_notes.mdx', 'places/_old/town.mdx', 'places/_town/market.png', 'places/_notes.txt'])(
    'is refused: %s',
    (path) => {
      const parts = path.split('/');
      const at = parts.findIndex((part) => part.startsWith('_')) + 1;
      expect(report(inventedWith({ [path]: 'a' }))).toEqual([
        expect.stringMatching(`^${parts.slice(0, at).join('/')} 1:1 file-(?:kind|name)$`),
      ]);
    },
  );
});

describe('a picture', () => {
  const shown = `${INVENTED[INCIDENT]!}\n![A market](./market.png)\n`;
  const line = shown.split('\n').length - 1;
  const path = `${INCIDENT.slice(0, -'.mdx'.length)}/market.png`;
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]);
  const refused = [`${INCIDENT} ${line}:1 body-image`];

  it('of the record’s own folder is let through', () => {
    expect(report(inventedWith({ [INCIDENT]: shown, [path]: png }))).toEqual([]);
  });

  it('is refused where it is not there', () => {
    expect(report(inventedWith({ [INCIDENT]: shown }))).toEqual(refused);
  });

  it('is refused where it is a link', () => {
    expect(report(inventedWith({ [INCIDENT]: shown }), { [path]: '/etc/hostname' })).toEqual(refused);
  });

  it('is refused where its folder is a link', () => {
    const elsewhere = writeArchive({ 'market.png': png });
    expect(report(inventedWith({ [INCIDENT]: shown }), { [path.slice(0, -'/market.png'.length)]: `${elsewhere}/src/content` })).toContain(
      refused[0],
    );
  });

  it('is refused where it is a folder', () => {
    expect(report(inventedWith({ [INCIDENT]: shown, [`${path}/a`]: png }))).toEqual(refused);
  });

  it('is refused where it is not what its name says', () => {
    expect(report(inventedWith({ [INCIDENT]: shown, [path]: '<svg onload="alert(1)"/>' }))).toEqual(refused);
  });

  it('is refused where it is too large', () => {
    expect(report(inventedWith({ [INCIDENT]: shown, [path]: Buffer.concat([png, Buffer.alloc(9 * 1024 * 1024)]) }))).toEqual(refused);
  });
});
