import { expect, it } from 'vitest';
import { readBody } from '../../src/records/index.ts';

function problemsOf(text: string): string[] {
  return readBody({ text, line: 1, file: 'a.mdx', collection: 'incidents', id: 'a' }).problems.map(
    ({ line, column, message, help }) => `${line}:${column} ${message} — ${help}`,
  );
}

it.each([
  ['A[2021-06-10-x#7].', '1:2 Unexpected `[2021-06-10-x#7]` in the text, expected a citation — write `[^2021-06-10-x#7]`'],
  ['A *b* [x # 7].', '1:7 Unexpected `[x # 7]` in the text, expected a citation — write `[^x#7]`'],
  [
    'A [2021-06-10-x].',
    '1:3 Unexpected `[2021-06-10-x]` in the text, expected a citation — write `[^2021-06-10-x#3]`, with the number of the paragraph',
  ],
  ['A\n(2021-06-10-x#7).', '2:1 Unexpected `(2021-06-10-x#7)` in the text, expected a citation — write `[^2021-06-10-x#7]`'],
  ['A^[b].', '1:2 Unexpected `^[` in the text, expected a note — write `[^1]` here, and the line `[^1]: …` at the end of the text'],
  [
    'A [b](https://example.org/c d).',
    '1:3 Unexpected `[b](https://example.org/c d)` that is no link or picture, expected `[words](address)` — an address holds no space: write `%20` for it, or copy the address anew; a picture’s file has hyphens instead',
  ],
  [
    'A [b] (/places/x/).',
    '1:3 Unexpected `[b] (/places/x/)` that is no link or picture, expected `[words](address)` — write no space between the brackets',
  ],
  [
    'A [b][c].',
    '1:3 Unexpected `[b][c]` that leads nowhere, expected `[words](address)` — write the address behind the words, or `\\[` for a bracket',
  ],
  [
    'A b](c).',
    '1:4 Unexpected `](` in the text, expected a link: `[words](address)` — write the link in one line and without spaces in its address, or `\\]` for a bracket',
  ],
])('%j is text that was meant to be more', (text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

it('tells of each in a line', () => {
  expect(problemsOf('A[x#1] b[y#2] c.')).toHaveLength(2);
});

it.each([
  'A “b [sic]” c.',
  'A [b] (and c).',
  'A[^x#1][^y#2] b.',
  'A [sic][^x#1].',
  'A \\[b](c) and \\[2021-06-10-x].',
  'In [2021] and [2021-06-10].',
  'Item #3 of 2021-06-10.',
  '[b [c]](https://example.org/)',
])('%j is text', (text) => {
  expect(problemsOf(text)).toEqual([]);
});
