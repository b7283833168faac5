import { describe, expect, it } from 'vitest';
import { parsePlainNumber } from '../../src/records/number-form.ts';
import { proveGuard } from '../../src/records/guard.ts';
import { placeAt } from '../../src/records/problem.ts';
import { editDistance, findNearest } from '../../src/records/suggest.ts';
import { decodeText } from '../../src/records/decode.ts';
import { readArchiveFiles } from '../../src/records/read-archive-files.ts';
import { readYaml } from '../../src/records/yaml.ts';
import { maskJavaScript } from '../../src/records/body/mask.ts';

describe('a plain number', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['-3', -3],
    ['35.93', 35.93],
    ['12+', '12+'],
    ['2021-06-10', '2021-06-10'],
    ['Idlib', 'Idlib'],
    ['<=12', '<=12'],
  ])('is read from %s', (source, value) => {
    expect(parsePlainNumber(source)).toEqual({ ok: true, value });
  });

  it.each([
    ['017', "write `17` for the number, or put it in quotes if it is text: `'017'`"],
    ['0x1f', "write `31` for the number, or put it in quotes if it is text: `'0x1f'`"],
    ['0o17', "write `15` for the number, or put it in quotes if it is text: `'0o17'`"],
    ['1e3', "write `1000` for the number, or put it in quotes if it is text: `'1e3'`"],
    ['1e20', "put it in quotes if it is text: `'1e20'`"],
    ['1,000', "write `1000` for the number, or put it in quotes if it is text: `'1,000'`"],
    ['۱۲', "write `12` for the number, or put it in quotes if it is text: `'۱۲'`"],
    ['١٢', "write `12` for the number, or put it in quotes if it is text: `'١٢'`"],
    ['１２', "write `12` for the number, or put it in quotes if it is text: `'１２'`"],
    ['9007199254740993', undefined],
  ])('is refused in the form %s, with the plain one', (source, help) => {
    expect(parsePlainNumber(source)).toMatchObject({ ok: false, ...(help && { help }) });
  });
});

describe('a suggestion', () => {
  it.each([
    ['monitro', 'monitor', 1],
    ['sohr', 'shor', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['same', 'same', 0],
  ])('measures %s and %s as %i apart', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('is the nearest candidate, and none where nothing is near', () => {
    expect(findNearest('placeNotes', ['place', 'placeNote', 'dateBasis'])).toBe('placeNote');
    expect(findNearest('Reviewed', ['draft', 'reviewed'])).toBe('reviewed');
    expect(findNearest('strikes', ['title', 'status'])).toBeUndefined();
  });
});

describe('bytes', () => {
  it('are the same text with a mark and with line ends of CRLF', () => {
    expect(decodeText(Buffer.from('\ufeffa\r\nب\r\n'), 'a')).toEqual({ ok: true, text: 'a\nب\n' });
  });

  it.each([
    [[0x61, 0xff], 1, 2],
    [[0x61, 0x0a, 0xe2, 0x82], 2, 1],
    [[0xe2, 0x82, 0x28], 1, 1],
    [[0xf0, 0x9f, 0x98, 0x80, 0x80], 1, 3],
    [[0xd8, 0xa7, 0xd8, 0x0a], 1, 2],
    [[0x80], 1, 1],
  ])('that are not UTF-8 are refused at the first bad one: %j', (given, line, column) => {
    expect(decodeText(Uint8Array.from(given), 'a')).toMatchObject({ ok: false, problem: { rule: 'encoding', line, column } });
  });
});

describe('YAML', () => {
  it.each([
    ['a: yes\nb: No\nc: on', { a: 'yes', b: 'No', c: 'on' }],
    ['a: true\nb: "true"', { a: true, b: 'true' }],
    ["a: '017'\nb: 2021-06-10\nc: 12:30h", { a: '017', b: '2021-06-10', c: '12:30h' }],
    ['a: >-\n  one\n  two\nb: |\n  three', { a: 'one two', b: 'three\n' }],
    ['1: a\ntrue: b', { 1: 'a', true: 'b' }],
    ['a: null', { a: null }],
    ['# only a comment', {}],
  ])('gives the values that are written: %j', (source, value) => {
    expect(readYaml(source, 'a')).toEqual({ value, problems: [] });
  });

  it.each([
    ['a: @b', 'Unexpected `@` at the start of a text, expected quotes'],
    ['a: "\\q"', 'Unexpected escape, expected one that YAML knows'],
    ['a: [1, 2\nb: 3', 'Unexpected `[` without its twin, expected a closing bracket'],
    ['a: >9\n', 'Unexpected `>9`, expected text in quotes'],
    ['a: 1\n--- \nb: 2', 'Unexpected second document, expected one'],
    ['- ', 'Unexpected empty entry, expected a value'],
    [Array.from({ length: 25 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'Unexpected nesting, expected at most 20 levels'],
    [`a: [${'1,'.repeat(25_000)}]`, 'Unexpected size, expected at most 20000 values'],
    ['{a: &x b}: c', 'Unexpected key that is not text, expected a word'],
    ['&x a: b', 'Unexpected anchor `&x`, expected a value'],
  ])('that no record needs is refused: %#', (source, message) => {
    expect(readYaml(source, 'a').problems.map((problem) => problem.message)).toContain(message);
  });

  it.each([
    ['a quote that is never closed, where it opens', "a: b\ntitle: 'Two\nc: d\n", '3:8', "write `title: 'Two'`"],
    ['a colon inside a text', 'title: Idlib: two strikes', '2:8', "write `title: 'Idlib: two strikes'`"],
    ['curly quotes', '- title: “Idlib: it’s two”', '2:10', "write `- title: 'Idlib: it’s two'`"],
    ['a missing space', 'a:\n  c:12+\n  d: 1', '3:4', 'write `c: 12+`'],
    ['a no-break space', 'a: b\nc:\u00a0d', '3:3', 'delete the space and type it again'],
    ['words after a quote', "a: 'b' c", '2:7', "put the whole text in quotes; inside single quotes, write `’` or `''` for an apostrophe"],
    ['an entry out of line', 'a:\n   - b: 1\n    c: 2', '4:1', 'begin the keys of one map, and the `-` of one list, in the same column'],
  ])('that is a slip is found and put right: %s', (_slip, source, place, help) => {
    expect(readYaml(source, 'a').problems.map((problem) => [`${problem.line}:${problem.column}`, problem.help])).toEqual([[place, help]]);
  });

  it.each([
    ['a merge', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\nc: 1', ['3']],
    ['tabs', 'a:\n\tb: 1\n\tc: 2\nd: 1', ['3', '4']],
    ['several errors of a line', '- a\nb: 1', ['3']],
    ['faults of two lines', 'a: b: c\nd: e: f', ['2', '3']],
  ])('is not blamed for what follows from another fault: %s', (_fault, source, lines) => {
    expect(readYaml(source, 'a').problems.map(({ line }) => String(line))).toEqual(lines);
  });

  it('stops counting faults at fifty', () => {
    expect(readYaml('a: 1\n'.repeat(200), 'a').problems).toHaveLength(50);
  });
});

describe('the mask', () => {
  it('keeps every line and column', () => {
    const source = 'import a\nfrom "b"\n\nن {x {y}} <T a={1} b="c"/> \\{ }\n{open\nlast';
    const { text, problems } = maskJavaScript(source, 'a');
    expect(text.split('\n').map(({ length }) => length)).toEqual(source.split('\n').map(({ length }) => length));
    expect(text).not.toMatch(/(?<!\\)[{}]|import/);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '4:3', '4:16', '4:31', '5:1']);
  });
});

describe('a place', () => {
  it.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [3, 3, 1],
  ])('of offset %i is %i:%i', (offset, line, column) => {
    expect(placeAt('a\n\nb', offset)).toEqual({ line, column });
  });
});

describe('the guard', () => {
  it('is on', () => {
    expect(() => proveGuard()).not.toThrow();
  });

  it('says so where it is off', () => {
    expect(() =>
      proveGuard((root) => {
        const files = readArchiveFiles(root);
        return { ...files, problems: files.problems.filter(({ rule }) => rule !== 'body-link') };
      }),
    ).toThrow(/The guard of records is off[^]*javascript:alert/);
  });

  it('says so where it lets nothing through at all', () => {
    expect(() =>
      proveGuard((root) => {
        const files = readArchiveFiles(root);
        return { ...files, records: { ...files.records, actors: [] } };
      }),
    ).toThrow('The guard of records is broken');
  });
});
