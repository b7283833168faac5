import { placeAt } from '../../src/records/problem.ts';
import { INCIDENT, INVENTED, withBody } from '../records/invented.ts';
import type { Sample } from './samples.ts';

interface Fragment {
  text: string;
  rule: string;
  /** Where in it the fault stands, from its beginning. */
  at?: number;
  /** The rule that refuses it between the brackets of a picture, where it is no more than words; none where it is harmless there. */
  inWords?: string | null;
}

/** What must be refused wherever it stands. */
const FRAGMENTS: Readonly<Record<string, Fragment>> = {
  'a script': { text: '<script>alert(1)</script>', rule: 'body-element' },
  'a picture with a handler': { text: '<img src="x" onerror="alert(1)" />', rule: 'body-element' },
  'a tag that is never closed': { text: '<b>', rule: 'body-element' },
  'a script as an address': { text: '<javascript:alert(1)>', rule: 'body-element' },
  'a comment': { text: '<!-- a -->', rule: 'body-element' },
  'a member component': { text: '<Toll.Evil />', rule: 'body-element' },
  'a namespaced component': { text: '<svg:a />', rule: 'body-element' },
  'a handler on a component': {
    text: '<Toll of="killed" group="total" onclick="x" />',
    rule: 'body-component',
    at: 32,
    inWords: 'body-element',
  },
  'an expression': { text: '{process.env.TRUCELINE_CANARY}', rule: 'body-expression' },
  'a comment in braces': { text: '{/* a */}', rule: 'body-expression' },
  'a spread': { text: '<Toll {...globalThis} />', rule: 'body-expression', at: 6 },
  'a script link': { text: '[a](javascript:alert(1))', rule: 'body-link', inWords: 'body-image' },
  'a script link in entities': { text: '[a](&#106;ava&Tab;script&colon;alert(1))', rule: 'body-link', inWords: 'body-image' },
  'a link without its scheme': { text: '[a](//evil.example/)', rule: 'body-link', inWords: 'body-image' },
  'a picture of another site': { text: '![a](https://evil.example/a.png)', rule: 'body-image', inWords: null },
  'an override of direction': { text: 'a\u202eb', rule: 'characters', at: 1 },
  'an override of direction in an entity': { text: 'a&#x202E;b', rule: 'characters', at: 1, inWords: null },
};

/** Where it may stand; `§` is the place. */
const CONTEXTS: Readonly<Record<string, string>> = {
  'in a paragraph': 'A text § goes on.',
  'after Arabic': 'ضربت غارة السوق § ثم أخرى.',
  'after characters of two units': 'A text 🕊🕊 § goes on.',
  'in a heading': '## A heading §',
  'in an item of a list': '- One\n- Two §',
  'in a list inside a list': '1. One\n   - Two §',
  'in a quotation': '> A text\n> and §',
  'in quotations inside quotations': '> > - A text §',
  'in the head of a table': '| a § | b |\n| --- | --- |\n| c | d |',
  'in a cell of a table': '| a | b |\n| --- | --- |\n| c | d § |',
  'in a note': 'A text.[^1]\n\n[^1]: A note §.',
  'in bold words': 'A text **bold § words**.',
  'in deleted words': 'A text ~~old § words~~.',
  'in the words of a link': '[words § here](https://example.org/)',
  'in the words of a picture': '![words § here](./a.png)',
  'in the words of a quotation': '<Quote report="2020-01-03-paper" paragraph="1">words § here</Quote>',
  'after a break': 'A text\\\n§ goes on.',
  'after words in code': 'A `code` § goes on.',
  'beside a citation': 'A text.[^2020-01-03-paper#1] §',
};

const base = INVENTED[INCIDENT]!;

/** Each of them in each place, in a file of one kind of line ends with or without a mark. */
export const IN_CONTEXT: readonly Sample[] = Object.entries(FRAGMENTS).flatMap(([what, fragment], row) =>
  Object.entries(CONTEXTS).flatMap(([where, context], column): Sample[] => {
    const isWords = context.startsWith('![');
    const rule = isWords && fragment.inWords !== undefined ? fragment.inWords : fragment.rule;
    if (rule === null) return [];
    const content = withBody(
      base,
      context.replace('§', () => fragment.text),
    );
    const at = withBody(base, context).indexOf('§') + (rule === fragment.rule ? (fragment.at ?? 0) : 0);
    const place = placeAt(content, at);
    const marked = (row + column) % 3 === 1 ? `\ufeff${content}` : content;
    const ended = (row + column) % 3 === 2 ? marked.replaceAll('\n', '\r\n') : marked;
    return [{ name: `${what} ${where}`, content: ended, expected: `${place.line}:${place.column} ${rule}` }];
  }),
);
