import fc from 'fast-check';
import { INCIDENT, INVENTED, withBody } from '../records/invented.ts';

/** What an attacker would put somewhere, whole or in pieces that make a whole together. */
const FRAGMENTS: readonly string[] = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload="x"/>',
    '<iframe src="//evil.example"/>',
    '<a href="javascript:x">',
    '</p>',
    '<',
    '>',
    '/>',
    '</',
    '<!--',
    '-->',
    '<!--slot:0-->',
    '&lt;script&gt;',
    '\\<script>',
    '<style>',
    '<form action="https://evil.example">',
  ],
  ...[
    '{process.env.TRUCELINE_CANARY}',
    '{',
    '}',
    '{...globalThis}',
    '${process.env.TRUCELINE_CANARY}',
    '{await import("node:fs")}',
    '{/*',
    '*/}',
    "import x from 'node:fs'",
    '\nimport x from "node:fs"\n',
    '\nexport const x = process.env\n',
  ],
  ...[
    'javascript:alert(1)',
    '[a](javascript:alert(1))',
    '](javascript:alert(1))',
    '[a](java&Tab;script:x)',
    '![a](https://evil.example/x.png)',
    '![a](./evil.mjs)',
    '![a](data:image/svg+xml,x)',
    '<javascript:x>',
    '[a]: javascript:x',
    '[a][b]',
    '\n\n[b]: //evil.example\n\n',
    '//evil.example',
    'https://evil.example/',
    'https://user:pw@evil.example/',
    'data:text/html,x',
    'vbscript:x',
    'https://evil.example/" onclick="x',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[^1]',
    '\n\n[^1]: ',
    '[^2020-01-03-paper#1]',
    '[^',
    '`',
    '```\n',
    '~~~\n',
    '|',
    '\n| - |\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '## ',
    '*',
    '**',
    '_',
    '~~',
    '\\',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '---\n',
    '\n---\n',
    '\n...\n',
    '***\n',
    '+++\n',
    ':',
    ': ',
    ' #',
    "'",
    '"',
    '&',
    '&amp;',
    '&#x3c;',
    '&colon;',
    '&#0;',
    '=',
    ',',
  ],
  ...[
    '<Toll of="killed" group="total" />',
    '<Toll',
    'onclick="x"',
    'client:load',
    'set:html="<b>"',
    'style="a"',
    'class="a"',
    'slot="a"',
    '<Quote report="2020-01-03-paper" paragraph="1">',
    '</Quote>',
    '<TollChart by="month" />',
    '<Toll.Evil />',
    '<svg:a />',
    '<constructor />',
    '<>',
  ],
  ...[
    '&a ',
    '*a',
    '<<: ',
    '!!js/function ',
    '!<a> ',
    '? ',
    '%YAML 1.1\n',
    '__proto__: ',
    'constructor: ',
    '\nlayout: data:text/javascript,x\n',
    '\nslug: other\n',
    '\nurl: javascript:x\n',
    '|\n',
    '>-\n',
    '[a, ',
    '{a: ',
    '"\\u202e"',
    '~',
    'null',
    '017',
    '1e3',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200f',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u000b',
    '\u0000',
    '\r',
    '\u00a0',
    '\u00ad',
    '\u{e0041}',
    '\ud800',
    'ضربة',
    '🕊',
    '\u0301'.repeat(12),
    '\ue000',
    '\uffff',
  ],
];

const RICH = withBody(
  INVENTED[INCIDENT]!,
  `A strike hit the **market** of Town,[^2020-01-03-paper#1-2] and [the square](https://example.org/square).[^1]

## What was _said_

> A quotation, ~~old~~ new, with \`code\` and a [record](/places/town/).

- One <Toll of="killed" group="civilians" /> civilians
- Two [reference][there]
  1. Three

| Where | How many |
| ----- | -------: |
| Town  | 7[^2020-01-03-paper#3] |

They said <Quote report="2020-01-03-paper" paragraph="2">it *fell*</Quote> there.\\
ضربت غارة سوق المدينة.

[there]: https://example.org/there

[^1]: A note with [an address](mailto:desk@example.org).`,
);

const BASES: readonly { collection: 'incidents' | 'briefings' | 'places' | 'reports'; text: string }[] = [
  { collection: 'incidents', text: RICH },
  { collection: 'incidents', text: INVENTED[INCIDENT]! },
  { collection: 'briefings', text: INVENTED['briefings/norland-2020.mdx']! },
  { collection: 'places', text: INVENTED['places/town.mdx']! },
  { collection: 'reports', text: INVENTED['reports/2020-01-03-paper.mdx']! },
];

/** A part of the text from its beginning (0) to its end (1): every place alike, and the body, which stands last, more often. */
const position = fc.oneof(
  { weight: 1, arbitrary: fc.noBias(fc.nat(9_999)).map((part) => part / 10_000) },
  { weight: 3, arbitrary: fc.noBias(fc.nat(9_999)).map((part) => 0.6 + (0.4 * part) / 10_000) },
);
const changesOf = (most: number): fc.Arbitrary<Change[]> => fc.noBias(fc.array(change, { minLength: 1, maxLength: most }));
const fragment = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...FRAGMENTS)).map((pair) => pair.join('')) },
);

/** One change of a text. */
type Change = (bytes: Buffer) => Buffer;
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(position, fragment).map(
      ([where, put]): Change =>
        (bytes) =>
          splice(bytes, charAt(bytes, where), 0, Buffer.from(put)),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(position, fragment).map(
      ([where, put]): Change =>
        (bytes) =>
          replaceToken(bytes, where, put),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(position, fragment).map(
      ([where, put]): Change =>
        (bytes) =>
          appendToLine(bytes, where, put),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(position, fc.nat(12)).map(
      ([where, length]): Change =>
        (bytes) =>
          splice(bytes, charAt(bytes, where), length, Buffer.alloc(0)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(position, position, fc.nat(60)).map(
      ([from, to, length]): Change =>
        (bytes) =>
          splice(bytes, charAt(bytes, to), 0, bytes.subarray(charAt(bytes, from), charAt(bytes, from) + length)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(position, fc.nat(255)).map(
      ([where, mask]): Change =>
        (bytes) =>
          flip(bytes, where, mask),
    ),
  },
);

export interface Mutant {
  collection: (typeof BASES)[number]['collection'];
  bytes: Buffer;
}

/** A valid record with one to five changes. */
export const mutant: fc.Arbitrary<Mutant> = fc
  .tuple(
    fc.constantFrom(...BASES, BASES[0]!, BASES[0]!),
    fc.oneof({ weight: 2, arbitrary: changesOf(1) }, { weight: 1, arbitrary: changesOf(5) }),
  )
  .map(([{ collection, text }, changes]) => ({
    collection,
    bytes: changes.reduce<Buffer>((bytes, apply) => apply(bytes), Buffer.from(text)),
  }));

function charAt(bytes: Buffer, where: number): number {
  let at = Math.floor(where * bytes.length);
  // A place inside a character makes the file no UTF-8: that is what byte flips are for.
  while (at > 0 && (bytes[at]! & 0xc0) === 0x80) at -= 1;
  return at;
}

function splice(bytes: Buffer, at: number, length: number, put: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)]);
}

function replaceToken(bytes: Buffer, where: number, put: string): Buffer {
  const text = bytes.toString();
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const token = tokens[Math.floor(where * tokens.length)];
  return token ? Buffer.from(text.slice(0, token.index) + put + text.slice(token.index + token[0].length)) : bytes;
}

function appendToLine(bytes: Buffer, where: number, put: string): Buffer {
  const lines = bytes.toString().split('\n');
  const at = Math.floor(where * lines.length);
  return Buffer.from(lines.map((line, index) => (index === at ? `${line} ${put}` : line)).join('\n'));
}

function flip(bytes: Buffer, where: number, mask: number): Buffer {
  const at = Math.floor(where * bytes.length);
  const flipped = Buffer.from(bytes);
  if (at < flipped.length) flipped[at] = flipped[at]! ^ mask;
  return flipped;
}
