import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../src/drafts/template.ts';
import { COLLECTIONS, schemas } from '../../src/schemas/index.ts';
import { INVENTED, writeArchive } from '../records/invented.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/new.ts');

function create(root: string, ...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...words], { cwd: root, encoding: 'utf8', input: '' });
  return { stdout, stderr, status };
}

const INCIDENT = [
  ...['incident', '--title', 'Shelling of Town', '--summary', 'Shells fell, the monitor said.', '--date', '2020-02-01', '--place', 'town'],
  ...['--place-relation', 'at', '--event', 'Shelling/artillery/missile attack'],
];
const TOLL = ['--toll', 'yes', '--by', 'monitor', '--killed', '12+', '--report', '2020-01-03-paper', '--paragraph', '3'];

const CALLS: [collection: string, words: string[], file: string][] = [
  ['incidents', [...INCIDENT, '--toll', 'no'], '2020-02-01-town'],
  ['incidents', [...INCIDENT.map((word) => (word === '2020-02-01' ? '2019-12-30' : word)), ...TOLL], '2019-12-30-town'],
  [
    'reports',
    [
      'report',
      '--title',
      'Market hit: "7 dead"',
      '--published',
      '2020-01-04',
      '--published-basis',
      'stated',
      '--language',
      'en',
      '--translation',
      'none',
      '--type',
      'report',
    ],
    '2020-01-04-outlet-unknown',
  ],
  [
    'actors',
    ['actor', '--name', 'Group of the Élan', '--name-ar', 'مجموعة', '--kind', 'rebel-group', '--description', 'An armed group.'],
    'group-of-the-elan',
  ],
  [
    'places',
    [
      'place',
      '--name',
      'Hill',
      '--kind',
      'village',
      '--within',
      'norland',
      '--latitude',
      '35.9',
      '--longitude',
      '36.6',
      '--accuracy',
      'village',
    ],
    'hill',
  ],
  [
    'ceasefires',
    [
      ...['ceasefire', '--name', 'Truce', '--effective', '2020-06-01', '--class', 'unclear', '--purpose', 'other', '--enforcement', 'none'],
      ...['--area', 'The whole of Norland', '--area-place', 'norland', '--reference', 'Its text'],
    ],
    'truce-2020',
  ],
  [
    'briefings',
    ['briefing', '--title', 'Norland', '--standfirst', 'In brief.', '--from', '2020-01-01', '--to', '2020-02-01', '--language', 'en'],
    'norland',
  ],
];

describe('npm run new', () => {
  it.each(CALLS)('writes a draft of %s that passes the checker, from flags alone', (collection, words, id) => {
    const root = writeArchive(INVENTED);
    const { stdout, stderr, status } = create(root, ...words, '--id', id);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain(`Wrote src/content/${collection}/${id}.mdx\n`);
    expect(stdout).toContain(': no problems');
    const text = readFileSync(join(root, 'src/content', collection, `${id}.mdx`), 'utf8');
    expect(text).toContain('\nstatus: draft\n');
  });

  it('writes counts as they were given, and nothing that nobody said', () => {
    const root = writeArchive(INVENTED);
    create(root, ...CALLS[1]![1], '--id', 'x');
    const known = readFileSync(join(root, 'src/content/incidents/x.mdx'), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(known.slice(known.indexOf('claims:'), known.indexOf('grade:'))).toEqual([
      'claims:',
      '  - by: monitor',
      '    in:',
      '      - 2020-01-03-paper#3',
      '    killed:',
      '      total: 12+',
    ]);
    expect(known.join('\n')).not.toMatch(/injured|ceasefires|updates|Zahra/);
  });

  it('says all that is missing or wrong at once, and writes nothing', () => {
    const root = writeArchive(INVENTED);
    const { stderr, status } = create(
      root,
      'incident',
      '--titel',
      'x',
      '--date',
      '10/03/2019',
      '--place',
      'twon',
      '--event',
      'Granade',
      '--toll',
      'yes',
    );
    expect(stderr.split('\n\n')[0]).toMatchInlineSnapshot(`
      "Unexpected \`x\`; put a text with spaces in quotation marks
      Unexpected option \`--titel\`, expected one that \`incident\` has. Did you mean \`--title\`?
      Missing --title: What happened and where? No date and no figures: the page adds them
      Missing --summary: In one neutral sentence: what happened, and who says so?
      Unexpected --date \`10/03/2019\`: Unexpected \`10/03/2019\`, expected year, month and day: whether the day or the month comes first is not certain; write \`2019-03-10\` for 10 March 2019, or \`2019-10-03\` for 3 October 2019
      Unexpected --place \`twon\`, expected an id of places. Did you mean \`town\`?
      Missing --place-relation: At that place, near it, or somewhere in the area? One of: at, near, in-area
      Unexpected --event \`Granade\`, expected one of Government regains territory, Non-state actor overtakes territory, Armed clash, Excessive force against protesters, Protest with intervention, Peaceful protest, Violent demonstration, Mob violence, Chemical weapon, Air/drone strike, Suicide bomb, Shelling/artillery/missile attack, Remote explosive/landmine/IED, Grenade, Explosion, cause undetermined, Sexual violence, Attack, Abduction/forced disappearance, Agreement, Arrests, Change to group/activity, Disrupted weapons use, Headquarters or base established, Looting/property destruction, Non-violent transfer of territory, Other. Did you mean \`Grenade\`?
      Missing --report: In which report was it read?
      Missing --paragraph: In which paragraphs of its text, counted from 1?
      Missing --by: Who counted? Not who printed it; \`not-stated\` where the report does not say
      Missing --killed or --injured beside \`--toll yes\`"
    `);
    expect([status, existsSync(join(root, 'src/content/incidents/x.mdx'))]).toEqual([2, false]);
  });

  it('points to its help below what is wrong, and prints it only where it is asked for', () => {
    const root = writeArchive(INVENTED);
    expect(create(root, 'place', '--name', 'Hill').stderr).toMatch(/\n\n`npm run new -- place --help` says what there is to give\n$/);
    expect(create(root, 'plaice').stderr).toMatch(/\n\n`npm run new -- --help` says what there is to give\n$/);
    expect(create(root, '--help').stdout).toContain('npm run new -- briefing --title');
  });

  it.each([
    [
      ['place', '--name', 'تل زهرة', '--kind', 'village', '--accuracy', 'village'],
      'the Arabic one goes into --name-ar, and --id names the file',
    ],
    [
      ['place', '--name', 'Hill', '--kind', 'village', '--accuracy', 'village', '--latitude', '36,04'],
      'expected a point, no comma: write 36.04',
    ],
    [
      ['place', '--name', 'Hill', '--kind', 'village', '--accuracy', 'village', '--latitude', '36.0412'],
      'at most two decimals, about one kilometre: write 36.04',
    ],
    [['place', '--name', 'Hill', '--kind', 'village', '--accuracy', 'village', '--latitude', '36N'], 'expected degrees such as 35.93'],
    [
      ['briefing', '--title', 'تقرير', '--standfirst', 'a', '--from', '2020-01-01', '--to', '2020-02-01', '--language', 'ar'],
      'Missing --id: no name of a file',
    ],
    [['report', '--title', 'a', '--outlet', 'paper'], 'Missing --outlet-basis: How is the outlet known? One of: stated, inferred, unknown'],
    [['place', '--name', 'Con', '--kind', 'village', '--accuracy', 'village'], 'expected an id that means nothing else'],
  ])('says what to give instead: %j', (words, help) => {
    const root = writeArchive(INVENTED);
    const { stderr, status } = create(root, ...words);
    expect(stderr).toContain(help);
    expect(status).toBe(2);
  });

  it('says on which lines of the draft something is left to decide', () => {
    const root = writeArchive(INVENTED);
    const { stdout } = create(root, ...INCIDENT, '--toll', 'no', '--id', 'x');
    const lines = readFileSync(join(root, 'src/content/incidents/x.mdx'), 'utf8').split('\n');
    const left = lines.flatMap((line, index) => (line.includes('TODO') ? [index + 1] : []));
    expect(left.length).toBeGreaterThan(2);
    expect(stdout).toContain(`\n  src/content/incidents/x.mdx:${left.join(', ')}\n`);
  });

  it('takes whose information a report relays, so that a count of theirs is no stranger’s', () => {
    const root = writeArchive(INVENTED);
    const [, report] = CALLS.find(([collection]) => collection === 'reports')!;
    create(root, ...report, '--origin', 'monitor');
    expect(readFileSync(join(root, 'src/content/reports/2020-01-04-outlet-unknown.mdx'), 'utf8')).toMatch(/^origins:\n {2}- monitor$/m);
  });

  it('never writes over a record', () => {
    const root = writeArchive(INVENTED);
    const { stderr, status } = create(root, ...INCIDENT, '--toll', 'no', '--id', '2020-01-02-town');
    expect(stderr).toContain('`src/content/incidents/2020-01-02-town.mdx` exists already');
    expect(status).toBe(2);
    expect(readFileSync(join(root, 'src/content/incidents/2020-01-02-town.mdx'), 'utf8')).toBe(INVENTED['incidents/2020-01-02-town.mdx']);
  });

  it.each(['../../evil', '/tmp/evil', 'a b', 'Évil'])('refuses a name that is no id: %s', (id) => {
    expect(create(writeArchive(INVENTED), ...INCIDENT, '--toll', 'no', '--id', id)).toMatchObject({ status: 2 });
  });

  it('names the collections where it is given another', () => {
    expect(create(writeArchive(INVENTED), 'incidnt').stderr).toContain(
      'Unexpected collection `incidnt`, expected one of report, incident, actor, ceasefire, place, briefing. Did you mean `incident`?',
    );
  });

  it('refuses a record that is published with a TODO of its draft', () => {
    const root = writeArchive(INVENTED);
    create(root, ...INCIDENT, '--toll', 'no');
    const path = join(root, 'src/content/incidents/2020-02-01-town.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace('status: draft', 'status: reviewed'));
    const check = spawnSync(process.execPath, [join(SCRIPT, '../check.ts'), '--format', 'json'], { cwd: root, encoding: 'utf8' });
    const { problems } = JSON.parse(check.stdout) as { problems: { rule: string }[] };
    const text = readFileSync(path, 'utf8');
    expect(problems.filter(({ rule }) => rule !== 'account-cited').map(({ rule }) => rule)).toEqual(
      [...text.matchAll(/TODO/g)].map(() => 'todo-left'),
    );
  });
});

describe.each(COLLECTIONS)('the template of %s', (collection) => {
  it('gives every field of the schema, in its order, with a comment', () => {
    const file = join(import.meta.dirname, '../../src/content', collection, '_template.mdx');
    const fields = readTemplate(readFileSync(file, 'utf8'));
    expect(fields.map(({ key }) => key)).toEqual(Object.keys(schemas[collection].shape));
    expect(fields.filter(({ comment }) => comment.length === 0)).toEqual([]);
  });
});
