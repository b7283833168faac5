import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readBriefingArguments, type KnownSelection } from '../../scripts/briefing/arguments.ts';
import { recordOf } from '../../scripts/briefing/page-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'truceline-arguments-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'there.pdf'), 'a file of before');
mkdirSync(join(folder, 'folder.pdf'));

const known: KnownSelection = {
  places: new Set(['tal-zahra', 'lake-province']),
  actors: new Set(['plain-army']),
  ceasefires: new Set(['lake-2030']),
  first: '2031-01-14',
  last: '2031-02-28',
};
const read = (...words: string[]) => readBriefingArguments(words, known, folder);
const problems = (...words: string[]): string[] => {
  const given = read(...words);
  return given.kind === 'wrong' ? given.problems : [];
};

describe('the arguments of `npm run briefing`', () => {
  it('say what is selected, each list with as many ids as are given', () => {
    expect(
      read(
        '--from',
        '2031-01-20',
        '--to=2031-02-01',
        '--place',
        'tal-zahra',
        '--place',
        'lake-province',
        '--actor',
        'plain-army',
        '--out',
        'a.pdf',
      ),
    ).toEqual({
      kind: 'make',
      title: 'Incidents, 20 January to 1 February 2031',
      from: '2031-01-20',
      to: '2031-02-01',
      places: ['tal-zahra', 'lake-province'],
      actors: ['plain-army'],
      ceasefires: [],
      language: 'en',
      digits: 'latn',
      paper: 'a4',
      out: join(folder, 'a.pdf'),
    });
  });

  it('leave out nothing that is not named: the period is then that of the archive', () => {
    expect(read('--out', 'a.pdf', '--lang', 'ar', '--paper', 'letter')).toMatchObject({
      from: '2031-01-14',
      to: '2031-02-28',
      language: 'ar',
      paper: 'letter',
    });
  });

  it('write an Arabic briefing with the digits that are asked for', () => {
    expect(read('--out', 'a.pdf', '--lang', 'ar', '--digits', 'arab')).toMatchObject({ language: 'ar', digits: 'arab' });
    expect(read('--out', 'a.pdf', '--lang', 'ar')).toMatchObject({ digits: 'latn' });
  });

  it('are all found wrong at once', () => {
    expect(
      problems(
        '--from',
        '2031-02-30',
        '--place',
        'tal-zara',
        '--actor',
        'nobody',
        '--ceasefire',
        'lake-2031',
        '--lang',
        'fr',
        '--pape',
        'a4',
        'word',
      ),
    ).toMatchInlineSnapshot(`
      [
        "Unexpected --place \`tal-zara\`, expected an id of places. Did you mean \`tal-zahra\`?",
        "Unexpected --actor \`nobody\`, expected an id of actors",
        "Unexpected --ceasefire \`lake-2031\`, expected an id of ceasefires. Did you mean \`lake-2030\`?",
        "Unexpected option \`--pape\`. Did you mean \`--paper\`?",
        "Unexpected \`a4\`; put a text with spaces in quotation marks",
        "Unexpected \`word\`; put a text with spaces in quotation marks",
        "--from: Unexpected \`2031-02-30\`, February 2031 has 28 days. Write a day from \`2031-02-01\` to \`2031-02-28\`, or \`2031-02\` for the month",
        "Unexpected --lang \`fr\`, expected one of en, ar",
        "Missing --out: the PDF to write, such as \`--out brief.pdf\`",
      ]
    `);
  });

  it.each([
    [
      'the last day before the first',
      ['--from', '2031-02-01', '--to', '2031-01-01', '--out', 'a.pdf'],
      'Unexpected period from `2031-02-01` to `2031-01-01`',
    ],
    ['a month for a day', ['--from', '2031-02', '--out', 'a.pdf'], 'expected one exact day'],
    ['a file that is there', ['--out', 'there.pdf'], '`there.pdf` exists already: give another name, or --force'],
    ['a folder', ['--out', 'folder.pdf', '--force'], 'Unexpected folder `folder.pdf`'],
    ['a folder that is not there', ['--out', 'nowhere/a.pdf'], 'Found no folder `nowhere`'],
    ['a name of another kind', ['--out', 'a.html'], 'expected a name that ends in `.pdf`'],
    ['no name', [], 'Missing --out'],
    ['Arabic-Indic digits in English', ['--digits', 'arab', '--out', 'a.pdf'], 'expected --lang ar with it'],
    ['digits that are not known', ['--digits', 'roman', '--lang', 'ar', '--out', 'a.pdf'], 'expected one of latn, arab'],
    ['an option without its value', ['--title', '--out', 'a.pdf'], 'Missing value of `--title`'],
    ['an option given twice', ['--from', '2031-01-20', '--from', '2031-01-21', '--out', 'a.pdf'], 'Unexpected second `--from`'],
    ['a title that is too long', ['--title', 'a'.repeat(121), '--out', 'a.pdf'], 'Unexpected --title of 121 characters'],
  ])('are refused with %s', (_case, words, message) => {
    expect(problems(...words).join('\n')).toContain(message);
  });

  it('write over a file only where that is asked for', () => {
    expect(read('--out', 'there.pdf', '--force')).toMatchObject({ kind: 'make', out: join(folder, 'there.pdf') });
  });
});

describe('the record that is made of them', () => {
  it('holds any title as text', () => {
    const title = `Tal Zahra: "a", 'b' # {c} ${String.fromCharCode(36)}{d} --- <script>`;
    const [, front] = /^---\n([\s\S]*)---\n$/.exec(
      recordOf({
        title,
        from: '2031-01-01',
        to: '2031-01-02',
        places: [],
        actors: ['plain-army'],
        ceasefires: [],
        language: 'en',
        digits: 'latn',
        paper: 'a4',
        out: '',
      }),
    )!;
    expect(parse(front!)).toMatchObject({ title, actors: ['plain-army'], period: { from: '2031-01-01', to: '2031-01-02' } });
    expect(parse(front!)).not.toHaveProperty('places');
  });
});
