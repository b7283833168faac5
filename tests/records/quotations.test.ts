import { describe, expect, it } from 'vitest';
import { countWords, readBody } from '../../src/records/index.ts';

function quotations(text: string): string[] {
  const { mentions } = readBody({ text, line: 4, file: 'a.mdx', collection: 'incidents', id: 'a' });
  return mentions.flatMap((mention) => (mention.kind === 'quotation' ? [`${mention.line}:${mention.column} ${mention.words}`] : []));
}

const quote = (words: string, report = 'x'): string => `<Quote report="${report}" paragraph="1">${words}</Quote>`;

describe('the words of a text', () => {
  it.each([
    ['one two three', 3],
    ['long-range fire', 2],
    ['one-two-three-four', 3],
    ['one/two/three', 3],
    ['one—two–three', 3],
    ['one…two...three', 3],
    ['می\u200cخواهم', 2],
    ['— … —', 0],
    ['ضرب القصف السوق', 3],
    ['a'.repeat(60), 8],
  ])('are counted in %j', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('the quotations of a body', () => {
  it.each([
    ['are found between tags', `A ${quote('b c')} d.`, ['4:3 2']],
    ['in curly marks', 'A “b c d” e.', ['4:3 3']],
    ['in guillemets', 'قال «واحد اثنان» ثم.', ['4:5 2']],
    ['in low marks', 'A „b c“ d.', ['4:3 2']],
    ['in straight marks', 'A "b c" d.', ['4:3 2']],
    ['over several lines and bold words', 'A\n“b **c**\nd” e.', ['5:1 3']],
    ['to the end where they are never closed', 'A “b c\n\nd', ['4:3 2']],
    ['between tags in bold words', `A **b ${quote('c d')}**.`, ['4:7 2']],
    ['in a block', 'A\n\n> b c\n>\n> d', ['6:1 3']],
    ['in a table, a list and a note', '| “a b” |\n| - |\n\n- “c”\n\nd[^1]\n\n[^1]: “e f g”', ['4:3 2', '7:3 1', '11:7 3']],
    ['at the second mark of a line', '“a” and then in our own words “b c”', ['4:1 1', '4:31 2']],
    ['as one where they follow one another', `${quote('a b')} and ${quote('c')}`, ['4:1 3']],
    ['as one over a citation', `${quote('a b')}[^x#1] ${quote('c')}`, ['4:1 3']],
    ['as two where they are of two reports', `${quote('a b')} and ${quote('c', 'y')}`, ['4:1 2', '4:49 1']],
    ['as two where the record speaks between them', `${quote('a b')} and then it told that ${quote('c')}`, ['4:1 2', '4:67 1']],
    ['in single marks, over lines and apostrophes', 'A ‘b’s c\nd’ e.', ['4:3 3']],
    ['in straight single marks', "A 'b c’s d' e, the town's.", ['4:3 3']],
    ['in straight marks over several lines', 'A "b\nc" d.', ['4:3 2']],
    ['as none in names and plurals', '‘Ain and Ma‘arrat; 5" and the fighters’ homes, the towns’ walls', []],
    ['as none where nothing is quoted', 'The town’s market, 5″ of snow.', []],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});
