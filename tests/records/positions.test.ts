import { describe, expect, it } from 'vitest';
import { checkArchive, formatReport } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, inventedWith, replaced, withBody, withFieldsInOrder, writeArchive } from './invented.ts';

const base = INVENTED[INCIDENT]!;

function placesOf(content: string | Uint8Array): string[] {
  const root = writeArchive(inventedWith({ [INCIDENT]: content }));
  const { problems } = checkArchive(readArchiveFiles(root), root);
  return problems.filter(({ severity }) => severity === 'error').map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

/** Faults of every layer in one file: a field, a nested field, a reference, a citation, a component, a character. */
const faulty = withBody(
  replaced(
    replaced(replaced(base, 'place: town', 'place: twon'), '        civilians: 5', '        civilians: -5'),
    'title: Air strike on Town',
    'title: مدينة \u202e Town',
  ),
  'مرحبا {x} بالعالم 😀 <b>x</b>\n\n- one\n\t- [a](javascript:x)\n\n| a | b |\n| - | - |\n| ب | ![](./x.png) |',
);
const EXPECTED = [
  '2:14 characters',
  '6:8 dangling-reference',
  '23:20 shape',
  '41:7 body-expression',
  '41:22 body-element',
  '44:4 body-link',
  '48:7 body-image',
];

describe('the place of a problem', () => {
  it('is that of the character, after Arabic, tabs and characters of two units', () => {
    expect(placesOf(faulty)).toEqual(EXPECTED);
  });

  it('is the same behind a byte order mark', () => {
    expect(placesOf(`\ufeff${faulty}`)).toEqual(EXPECTED);
  });

  it('is the same with line ends of CRLF', () => {
    expect(placesOf(faulty.replaceAll('\n', '\r\n'))).toEqual(EXPECTED);
  });

  it('is the same with both', () => {
    expect(placesOf(`\ufeff${faulty.replaceAll('\n', '\r\n')}`)).toEqual(EXPECTED);
  });

  it.each([
    [
      'a key of a map in one line',
      withFieldsInOrder(base, 'grade: { toll: { level: ‸wek, why: a }, attribution: { level: weak, why: a } }'),
      'shape',
    ],
    ['an entry of a list in one line', replaced(base, "in: ['2020-01-03-paper#4']", "in: ['2020-01-03-paper#4', ‸'x#0']"), 'shape'],
    ['an unknown key: the key', replaced(base, '    killed:', '    ‸kiled:'), 'unknown-key'],
    [
      'a missing key: what it is missing from',
      replaced(base, '  toll:\n    level: weak\n    why: One origin.', '  ‸toll:\n    level: weak'),
      'shape',
    ],
    ['a missing key at the top: the top of the file', `‸${replaced(base, 'place: town\n', '')}`, 'shape'],
    ['a missing key of an entry: the entry', replaced(base, '  - by: monitor\n    in:', '  - ‸in:'), 'shape'],
    ['a list over lines: its key', withFieldsInOrder(base, '‸translations:\n  - a'), 'shape'],
    [
      'a key that is a reference',
      replaced(base, '        combatants: 2', '        combatants: 2\n      sides:\n        ‸group-b: 2'),
      'dangling-reference',
    ],
    ['a key that is no id', replaced(base, '        combatants: 2', '        combatants: 2\n      sides:\n        ‸Group B: 2'), 'shape'],
    ['a word of the body', withBody(base, 'One “massacre”.\n\nعالم *a ‸massacre* too.'), 'loaded-words'],
    ['a citation after an escape', withBody(base, 'a \\* b &amp; ‸[^2020-01-03-papr#1]'), 'dangling-reference'],
    ['a citation in a table', withBody(base, '| a |\n| - |\n| b \\| c ‸[^2020-01-03-papr#1] |'), 'dangling-reference'],
    ['a citation on a second line of a quotation', withBody(base, '> a\n> *b* ‸[^2020-01-03-papr#1]'), 'dangling-reference'],
    ['a citation in a note', withBody(base, 'a[^1]\n\n[^1]: b\n    c ‸[^2020-01-03-papr#1]'), 'dangling-reference'],
  ])('is, for %s, where the mark ‸ is', (_what, marked, rule) => {
    const lines = marked.slice(0, marked.indexOf('‸')).split('\n');
    expect(placesOf(marked.replace('‸', ''))).toEqual([`${lines.length}:${lines.at(-1)!.length + 1} ${rule}`]);
  });
});

const KILLED = 'killed:\n      total: 7\n      status:\n        civilians: 5\n        combatants: 2';

describe('the help with a slip', () => {
  it.each([
    ['a name in place of an id', replaced(base, 'place: town', 'place: Tówn'), 'write `town`, the id of “Town”'],
    ['words in place of a list', replaced(base, "in: ['2020-01-03-paper#4']", 'in: a#4, b#5'), 'write `[a#4, b#5]`'],
    ['a word in place of a truth value', withFieldsInOrder(base, 'doubleTap: No'), 'write `false`'],
    ['the wording of a count', replaced(base, 'total: 7', 'total: at least 7'), 'write `7+`'],
    ['a count in curly quotes', replaced(base, 'total: 7', 'total: ‘>7’'), "write `'>7'`"],
    [
      'a figure in place of a map',
      replaced(base, KILLED, 'killed: 12'),
      'end the line after the colon, and write below it, indented: `total: 12`; its keys are `total`, `status`, `people` and `sides`',
    ],
    [
      'paragraphs without quotes',
      replaced(base, "in: ['2020-01-03-paper#4']", 'in: [2020-01-03-paper#4,5]'),
      "put the whole of it in quotes: `['report-id#2,5']`",
    ],
    [
      'a time of day as clocks show it',
      withFieldsInOrder(base, 'time: 8:30'),
      "a time of day is `exact 08:30` or `about 08:30`; put other text in quotes: `'8:30'`",
    ],
    ['a time of day with a point', withFieldsInOrder(base, "time: '8.30'"), 'write `exact 08:30`, or `about …`'],
    ['a part of the day in more words', withFieldsInOrder(base, 'time: before dawn on Friday'), 'write `before-dawn`'],
    [
      'a key that is not far enough in',
      replaced(base, '      total: 7', '    total: 7'),
      'indent the line above it as far, or take this one back: keys of one map begin in one column',
    ],
    [
      'a sub-event of another event',
      withFieldsInOrder(base, 'subEventType: Attack'),
      'choose one of these, or write `eventType: Violence against civilians`, to which `Attack` belongs',
    ],
    ['a date in Arabic digits', withFieldsInOrder(base, 'date: ٢٠٢٠-٠١-٠٢'), 'write `2020-01-02`'],
    ['a link without a scheme', withBody(base, '[a](www.example.org/b)'), 'write `https://www.example.org/b`'],
    ['a link to a neighbour', withBody(base, '[a](../b/)'), 'begin a path with `/`, as in the address bar'],
    ['an empty file', '', 'begin with a copy of the `_template.mdx` of its folder'],
  ])('is the text to write: %s', (_slip, content, help) => {
    const root = writeArchive(inventedWith({ [INCIDENT]: content }));
    expect(readArchiveFiles(root).problems.map((problem) => problem.help)).toEqual([help]);
  });
});

describe('a report', () => {
  it('holds every problem of every file, each with its place, a suggestion and its rule', () => {
    const root = writeArchive(
      inventedWith({
        'incidents/a-count.mdx': replaced(withFieldsInOrder(base, 'date: 2020-03-01'), 'total: 7', 'total: dozens'),
        'incidents/a-date.mdx': withFieldsInOrder(base, 'date: 2019-02-30'),
        'incidents/a-key.mdx': replaced(
          withFieldsInOrder(base, 'date: 2020-04-01'),
          'place: town',
          'place: town\nplaceNotes: Near the market',
        ),
        'incidents/a-reference.mdx': replaced(
          withFieldsInOrder(base, 'date: 2020-01-03\nnotDuplicateOf:\n  - incident: 2020-01-02-town\n    why: Another day.'),
          'by: [monitor]',
          'by: [monitro]',
        ),
        'incidents/a-second-key.mdx': replaced(withFieldsInOrder(base, 'date: 2020-05-01'), 'place: town', 'place: town\nplace: norland'),
        'incidents/an-encoding.mdx': Buffer.from(replaced(base, 'Air strike on Town', 'Caf\u00e9'), 'latin1'),
        'incidents/an-import.mdx': withBody(
          base,
          "import fs from 'node:fs'\n\nNow {process.env.HOME}, <b>bold</b> and [a link](javascript:alert%281%29).",
        ),
      }),
    );
    const report = checkArchive(readArchiveFiles(root), root);
    expect(formatReport(report)).toMatchInlineSnapshot(`
      "src/content/incidents/a-count.mdx:5:7  error  Unexpected id \`a-count\`, expected one that begins with the day \`2020-03-01\`  [id-form]
        help: rename the file to \`2020-03-01-town.mdx\` and add \`a-count\` to \`formerIds\`, or correct what the record says; where the id is right all the same, say why under \`allow\`
      src/content/incidents/a-count.mdx:16:12  error  Unexpected report \`2020-01-03-paper\` of 2020-01-03, expected one from 2020-03-01 on  [report-before-event]
        help: a report cannot tell of what has not happened: correct one of the two dates
        see: src/content/reports/2020-01-03-paper.mdx:6:12 (its publication)
      src/content/incidents/a-count.mdx:21:14  error  Unexpected \`dozens\`, words are never turned into a number  [shape]
        help: write a number word such as \`twelve\` in digits; put a vague one such as \`dozens\` in \`words:\`, and leave the figure out

      src/content/incidents/a-date.mdx:5:7  error  Unexpected \`2019-02-30\`, February 2019 has 28 days  [shape]
        help: write a day from \`2019-02-01\` to \`2019-02-28\`, or \`2019-02\` for the month

      src/content/incidents/a-key.mdx:7:1  error  Unexpected key \`placeNotes\`, expected a key of the schema  [unknown-key]
        help: Did you mean \`placeNote\`?

      src/content/incidents/a-reference.mdx:5:7  error  Unexpected id \`a-reference\`, expected one that begins with the day \`2020-01-03\`  [id-form]
        help: rename the file to \`2020-01-03-town.mdx\` and add \`a-reference\` to \`formerIds\`, or correct what the record says; where the id is right all the same, say why under \`allow\`
      src/content/incidents/a-reference.mdx:15:11  error  Unexpected origin \`monitro\`, expected one that \`2020-01-03-paper\` relays  [origin-listed]
        help: where the report does relay it, add it to the \`origins\` of its record; else correct who it was
        see: src/content/reports/2020-01-03-paper.mdx:13:10 (whose information it relays)
      src/content/incidents/a-reference.mdx:15:12  error  Unexpected reference to \`monitro\`, expected the id of a record of actors  [dangling-reference]
        help: Did you mean \`monitor\`?

      src/content/incidents/a-second-key.mdx:5:7  error  Unexpected id \`a-second-key\`, expected one that begins with the day \`2020-05-01\`  [id-form]
        help: rename the file to \`2020-05-01-town.mdx\` and add \`a-second-key\` to \`formerIds\`, or correct what the record says; where the id is right all the same, say why under \`allow\`
      src/content/incidents/a-second-key.mdx:7:1  error  Unexpected second \`place\`, expected each key once  [duplicate-key]
        help: keep one of the two; where a new entry of a list begins, put \`- \` before its first key
        see: src/content/incidents/a-second-key.mdx:6:1 (the first \`place\`)
      src/content/incidents/a-second-key.mdx:17:12  error  Unexpected report \`2020-01-03-paper\` of 2020-01-03, expected one from 2020-05-01 on  [report-before-event]
        help: a report cannot tell of what has not happened: correct one of the two dates
        see: src/content/reports/2020-01-03-paper.mdx:6:12 (its publication)

      src/content/incidents/an-encoding.mdx:2:11  error  Unexpected byte 0xE9 at byte 14, expected UTF-8  [encoding]
        help: save the file again with the encoding UTF-8

      src/content/incidents/an-import.mdx:5:7  error  Unexpected id \`an-import\`, expected one that begins with the day \`2020-01-02\`  [id-form]
        help: rename the file to \`2020-01-02-town.mdx\` and add \`an-import\` to \`formerIds\`, or correct what the record says; where the id is right all the same, say why under \`allow\`
      src/content/incidents/an-import.mdx:41:1  error  Unexpected \`import\`, expected text  [body-expression]
        help: records are data and run no code; a sentence cannot begin a line with \`import\`
      src/content/incidents/an-import.mdx:43:5  error  Unexpected expression \`{process.env.HOME}\`, expected text  [body-expression]
        help: records are data and run no code; write \`\\{\` for a brace
      src/content/incidents/an-import.mdx:43:25  error  Unexpected raw HTML \`<b>\`, expected text or \`<Toll>\`, \`<Quote>\`, \`<TollChart>\`, \`<Chronology>\` or \`<IncidentTable>\`  [body-element]
        help: use Markdown, or write \`\\<\` for the sign
      src/content/incidents/an-import.mdx:43:41  error  Unexpected address \`javascript:alert%281%29\`, expected \`https://…\`, \`http://…\`, \`mailto:…\` or a path of this site such as \`/incidents/…/\`  [body-link]
        help: link to a page that readers can open, or delete the link and keep its words

      1 report, 8 incidents, 5 actors, 1 ceasefire, 2 places, 1 briefing: 17 errors in 7 files
      What each rule asks for, with examples:
        docs/rules/body-element.md
        docs/rules/body-expression.md
        docs/rules/body-link.md
        docs/rules/dangling-reference.md
        docs/rules/duplicate-key.md
        docs/rules/encoding.md
        docs/rules/id-form.md
        docs/rules/origin-listed.md
        docs/rules/report-before-event.md
        docs/rules/shape.md
        docs/rules/unknown-key.md"
    `);
  });

  it('says in one line that nothing is wrong', () => {
    const root = writeArchive(INVENTED);
    expect(formatReport(checkArchive(readArchiveFiles(root), root))).toBe(
      '1 report, 1 incident, 5 actors, 1 ceasefire, 2 places, 1 briefing: no problems',
    );
  });
});
