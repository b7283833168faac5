import { INCIDENT, INVENTED, withBody, withFields } from '../records/invented.ts';

const base = INVENTED[INCIDENT]!;

/** A hostile or broken incident, and the place and rule that must be reported. */
export interface Sample {
  name: string;
  content: string | Uint8Array;
  expected: string;
}

const CLOSING_FENCE = base.split('\n').indexOf('---', 1) + 1;
const BODY_LINE = CLOSING_FENCE + 1;

function body(name: string, text: string, rule: string, column = 1, line = 1): Sample {
  // `withBody` puts an empty line between the fence and the body.
  return { name, content: withBody(base, text), expected: `${BODY_LINE + line}:${column} ${rule}` };
}

/** `fields` take the place of the keys they name and stand last in the front matter. */
function fields(name: string, text: string, rule: string, column: number, line = 1): Sample {
  const content = withFields(base, text);
  const first = content.split('\n').indexOf('---', 1) + 1 - text.trimEnd().split('\n').length;
  return { name, content, expected: `${first + line - 1}:${column} ${rule}` };
}

function whole(name: string, content: string | Uint8Array, expected: string): Sample {
  return { name, content, expected };
}

const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

export const HOSTILE: readonly Sample[] = [
  // What would run, or reach into the machine.
  body('an import', "import fs from 'node:fs'", 'body-expression'),
  body('an import after text', 'Text.\n\nimport x from "./evil.mjs"', 'body-expression', 1, 3),
  body('an export', 'export const prerender = false', 'body-expression'),
  body('an export with braces', 'export { x }', 'body-expression'),
  body('an import with no space', 'import"./evil.mjs"', 'body-expression'),
  body('an import of everything', 'import * as fs from "node:fs"', 'body-expression'),
  body('an export of everything', 'export * from "./evil.mjs"', 'body-expression'),
  body('an expression', 'The key is {process.env.SECRET}.', 'body-expression', 12),
  body('an expression that is a block', '{await import("node:child_process")}', 'body-expression'),
  body('an expression over lines', 'a {\nprocess.exit()\n} b', 'body-expression', 3),
  body('an expression in bold', '**{globalThis}**', 'body-expression', 3),
  body('an expression in a table', '| a |\n| - |\n| {x} |', 'body-expression', 3, 3),
  body('an expression in code, refused before it is known to be code', '`{x}`', 'body-expression', 2),
  body('an expression in an attribute', '<Toll of={"killed"} group="total" />', 'body-expression', 10),
  body('a spread attribute', '<Toll {...globalThis} />', 'body-expression', 7),
  body('a comment in braces', '{/* hidden */}', 'body-expression'),
  body('an expression that is never closed', 'a { b', 'body-expression', 3),
  body('a closing brace alone', 'a } b', 'body-expression', 3),
  body('an escaped escape before a brace', 'a \\\\{x}', 'body-expression', 5),
  body('deeply nested brackets in an export', `export default ${'('.repeat(60_000)}`, 'body-expression'),
  body('sixty thousand braces', '{'.repeat(60_000), 'body-expression'),
  fields('a layout of code', "layout: 'data:text/javascript,process.exit(1)'", 'unknown-key', 1),
  fields('a slug of another record', 'slug: other', 'unknown-key', 1),
  fields('an id of another record', 'id: other', 'unknown-key', 1),
  // HTML.
  body('a script', '<script>alert(1)</script>', 'body-element'),
  body('a script in a sentence', 'a <script src="//x"/> b', 'body-element', 3),
  body('an image with a handler', '<img src="x" onerror="alert(1)" />', 'body-element'),
  body('an iframe', '<iframe src="https://example.org" />', 'body-element'),
  body('a form', '<form action="https://example.org"><button>a</button></form>', 'body-element'),
  body('a style', '<style>*</style>', 'body-element'),
  body('an svg with a handler', '<svg onload="alert(1)" />', 'body-element'),
  body('a link element', '<link rel="stylesheet" href="//x" />', 'body-element'),
  body('a meta refresh', '<meta http-equiv="refresh" content="0" />', 'body-element'),
  body('a base', '<base href="//x" />', 'body-element'),
  body('an object', '<object data="x" />', 'body-element'),
  body('an HTML comment', 'a <!-- b --> c', 'body-element', 3),
  body('a doctype', '<!doctype html>', 'body-element'),
  body('a processing instruction', '<?php echo 1 ?>', 'body-element'),
  body('CDATA', '<![CDATA[ a ]]>', 'body-element'),
  body('a tag that is never closed', '<div>\n\na', 'body-element'),
  body('a closing tag alone', 'a </div> b', 'body-element', 3),
  body('a fragment', '<>a</>', 'body-element'),
  body('a member component', '<Toll.Evil />', 'body-element'),
  body('a namespaced component', '<svg:a />', 'body-element'),
  body('an Astro component', '<Fragment set:html="a" />', 'body-element'),
  body('a component named like a method', '<constructor />', 'body-element'),
  body('a component named like a prototype', '<__proto__ />', 'body-element'),
  // Listed components, misused.
  body('a handler on a component', '<Toll of="killed" group="total" onclick="x" />', 'body-component'),
  body('a client directive', '<Toll of="killed" group="total" client:load="" />', 'body-component'),
  body('set:html on a component', '<Toll of="killed" group="total" set:html="<b>" />', 'body-component'),
  body('a style on a component', '<Toll of="killed" group="total" style="a" />', 'body-component'),
  body('a class on a component', '<Toll of="killed" group="total" class="a" />', 'body-component'),
  body('a slot on a component', '<Toll of="killed" group="total" slot="a" />', 'body-component'),
  body('an attribute named like a prototype', '<Toll of="killed" group="total" __proto__="a" />', 'body-component'),
  body('an attribute named like a method', '<Toll of="killed" group="total" constructor="a" />', 'body-component'),
  body('an attribute twice', '<Toll of="killed" of="injured" group="total" />', 'body-component'),
  body('an attribute without a value', '<Toll of group="total" />', 'body-component'),
  body('an id that climbs out', '<Toll incident="../../x" of="killed" group="total" />', 'body-component'),
  body('content in a component that takes none', '<Toll of="killed" group="total">a</Toll>', 'body-component'),
  body(
    'a component inside a quotation',
    '<Quote report="a" paragraph="1">a <Toll of="killed" group="total" /></Quote>',
    'body-component',
    35,
  ),
  body('a link inside a quotation', '<Quote report="a" paragraph="1">[a](https://example.org/)</Quote>', 'body-component', 33),
  body('a component of briefings', '<IncidentTable />', 'body-component'),
  // Links.
  body('a javascript link', '[a](javascript:alert%281%29)', 'body-link'),
  body('a javascript link in capitals', '[a](JaVaScRiPt:alert%281%29)', 'body-link'),
  body('a javascript link through an entity', '[a](javascript&colon;alert%281%29)', 'body-link'),
  body('a javascript link with a tab', '[a](java&Tab;script:alert%281%29)', 'body-link'),
  body('a javascript link by reference', '[a][b]\n\n[b]: javascript:alert(1)', 'body-link'),
  body('a data link', '[a](data:text/html,x)', 'body-link'),
  body('a vbscript link', '[a](vbscript:x)', 'body-link'),
  body('a file link', '[a](file:///etc/passwd)', 'body-link'),
  body('a link without its scheme', '[a](//example.org/)', 'body-link'),
  body('a link without its scheme, with backslashes', '[a](/\\\\example.org/)', 'body-link'),
  body('a link with credentials', '[a](https://user:secret@example.org/)', 'body-link'),
  body('a link that hides its host in a name', '[a](https://example.com@example.org/)', 'body-link'),
  body('a link to a host without a dot', '[a](http://localhost:8080/)', 'body-link'),
  body('a link that climbs out', '[a](../../etc/passwd)', 'body-link'),
  body('a link to a part of the page', '[a](#claims)', 'body-link'),
  body('a path of two slashes inside', '[a](/incidents//x/)', 'body-link'),
  body('a link without words', '[](https://example.org/)', 'body-link'),
  body('a link with a title', '[a](https://example.org/ "b")', 'body-link'),
  body('an address in angle brackets', 'See <https://example.org/>.', 'body-syntax', 5),
  body('an e-mail address in angle brackets', 'Mail <a@example.org>.', 'body-syntax', 6),
  body('a definition that nothing uses', 'a\n\n[b]: https://example.org/', 'body-link', 1, 3),
  // Pictures.
  body('a picture that is a module', '![a](./evil.mjs)', 'body-image'),
  body('a picture by reference to a module', '![a][b]\n\n[b]: ./evil.mjs', 'body-image'),
  body('a picture outside the folder', '![a](../../../../etc/passwd)', 'body-image'),
  body('a picture that climbs out and back', '![a](./../x/a.png)', 'body-image'),
  body('a picture of another site', '![a](https://example.org/a.png)', 'body-image'),
  body('a picture with code in it', '![a](./a.svg)', 'body-image'),
  body('a picture as data', '![a](data:image/png;base64,AAAA)', 'body-image'),
  body('a picture with a query', '![a](./a.png?raw)', 'body-image'),
  body('a picture without words', '![](./a.png)', 'body-image'),
  body('a picture that is not there', '![a](./a.png)', 'body-image'),
  body('a picture inside a link', '[![a](./a.png)](https://example.org/)', 'body-image', 2),
  // Notes.
  body('a note without a text', 'a[^1]', 'body-note', 2),
  body('a text that no note leads to', 'a\n\n[^1]: b', 'body-note', 1, 3),
  body('a note inside a note', 'a[^1]\n\n[^1]: b[^2]\n[^2]: c', 'body-note', 1, 4),
  body('a citation of paragraph 0', 'a[^2020-01-03-paper#0]', 'body-note', 2),
  body('a citation of a falling range', 'a[^2020-01-03-paper#3-1]', 'body-note', 2),
  body('a citation with capitals', 'a[^Paper#1]', 'body-note', 2),
  body('a citation that is never closed', 'a[^2020-01-03-paper#1', 'body-note', 2),
  body('a citation with an escape', 'a\\[^2020-01-03-paper#1]', 'body-note'),
  body('a citation that is defined', 'a[^2020-01-03-paper#1]\n\n[^2020-01-03-paper#1]: b', 'body-note', 1, 3),
  body('a note named like a prototype', 'a[^__proto__]', 'body-note', 2),
  // Prose.
  body('a heading of level 1', '# A', 'body-heading'),
  body('a heading that skips a level', '## A\n\n#### B', 'body-heading', 1, 3),
  body('an empty heading', '##', 'body-heading'),
  body('a task list', '- [x] a', 'body-node'),
  body('a block of code', '```js\na\n```', 'body-node'),
  // Size and depth.
  body('five thousand quotations', '>'.repeat(5_000), 'body-limit'),
  body('thirteen nested lists', `${'- '.repeat(13)}a`, 'body-limit'),
  body('lists nested by indentation', Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), 'body-limit', 1, 31),
  body('sixty thousand ampersands', '&amp;'.repeat(60_000), 'body-limit'),
  body('two thousand ampersands and one', '&'.repeat(2_001), 'body-limit', 2_001),
  body('a thousand tags and one', '<'.repeat(1_001), 'body-limit', 1_001),
  body('twenty thousand nodes', '*a* '.repeat(10_500), 'body-limit', 26_665),
  // Characters.
  body('an override of direction', 'a \u202e b', 'characters', 3),
  body('an override of direction as an entity', 'a &#x202E; b', 'characters'),
  body('an isolate', 'a \u2066 b', 'characters', 3),
  body('a space of no width', 'a\u200bb', 'characters', 2),
  body('a word joiner', 'a\u2060b', 'characters', 2),
  body('a byte order mark inside', 'a\ufeffb', 'characters', 2),
  body('a tag character', 'a\u{e0041}b', 'characters', 2),
  body('a bell', 'a\u0007b', 'characters', 2),
  body('a replacement character', 'a\ufffdb', 'characters', 2),
  fields('an override of direction in a title', 'title: a \u202e b', 'characters', 10),
  fields('an override of direction as an escape', 'title: "a \\u202e b"', 'characters', 8),
  // YAML.
  fields('an alias bomb', 'x1: &a [1, 2]\nx2: &b [*a, *a]\nx3: [*b, *b]', 'yaml', 9, 2),
  fields('an anchor', 'strikes: &a 2', 'yaml', 10),
  fields('an alias', 'strikes: *a', 'yaml', 10),
  fields('a merge key', '<<: { strikes: 2 }', 'yaml', 1),
  fields('a tag of YAML', 'strikes: !!int 2', 'yaml', 10),
  fields('a tag of a language', 'title: !!js/function "a"', 'yaml', 8),
  fields('a key that is a list', '? [a, b]\n: c', 'yaml', 3),
  fields('a tab for indentation', 'grade:\n\ttoll: a', 'yaml', 1, 2),
  fields('a quote that is never closed', 'title: "a', 'yaml', 8),
  fields('a hundred nested lists', `title: ${'['.repeat(100)}`, 'yaml', 8),
  fields('a hundred nested maps', `title: ${'{a: '.repeat(100)}`, 'yaml', 407),
  fields('a key named like a prototype', '__proto__: { status: reviewed }', 'unknown-key', 1),
  fields('a key named like a method', 'constructor: a', 'unknown-key', 1),
  fields('a key twice', 'strikes: 2\nstrikes: 3', 'duplicate-key', 1, 2),
  fields(
    'a key twice, deep down',
    'grade:\n  toll: { level: weak, level: fair, why: a }\n  attribution: { level: weak, why: a }',
    'duplicate-key',
    24,
    2,
  ),
  // Figures and dates.
  ...['017', '0x1f', '1e20', '1_000', '1:30', '.5', '+1', '1.', '-0', '.inf', '٣', '1,000'].map((figure) =>
    fields(`the number ${figure}`, `strikes: ${figure}`, 'number-form', 10),
  ),
  ...['-5', '3.7', '12345678', "''", "'dozens'", "'12-5'", 'true', 'null', '[1]', "'>100 '"].map((figure) =>
    fields(
      `the count ${figure}`,
      `claims:\n  - by: monitor\n    in: ['2020-01-03-paper#2']\n    killed:\n      total: ${figure}`,
      'shape',
      14,
      5,
    ),
  ),
  fields(
    'a count that YAML takes for a block of text',
    "claims:\n  - by: monitor\n    in: ['2020-01-03-paper#2']\n    killed:\n      total: >100",
    'yaml',
    16,
    5,
  ),
  ...[
    '2019-02-30',
    '2019-13-01',
    '10/03/2019',
    'null',
    'true',
    '2019',
    'yesterday',
    "'2019-1-3'",
    '2019-02-26/2019-02-22',
    "'2019-01-01T10:00'",
    "'٢٠١٩-٠١-٠١'",
  ].map((date) => fields(`the date ${date}`, `date: ${date}`, 'shape', 7)),
  fields('an empty value', 'placeNote:', 'shape', 1),
  fields('a tilde', 'placeNote: ~', 'shape', 12),
  fields('an empty title', "title: ''", 'shape', 8),
  fields('a title of twenty thousand characters', `title: ${'a'.repeat(20_000)}`, 'shape', 8),
  fields('a title over two lines', 'title: "a\\nb"', 'shape', 8),
  fields('an address that is script', "formerIds: ['javascript:x']", 'shape', 13),
  fields('an unknown key', 'strike: 2', 'unknown-key', 1),
  fields(
    'an unknown key, deep down',
    'grade:\n  toll: { level: weak, wy: a, why: a }\n  attribution: { level: weak, why: a }',
    'unknown-key',
    24,
    2,
  ),
  fields('a claim that was read nowhere', 'claims:\n  - by: monitor\n    in: []\n    killed: { total: 7 }', 'shape', 9, 3),
  // Front matter and bytes.
  whole('no front matter', 'A text.\n', '1:1 front-matter'),
  whole('an empty file', '', '1:1 front-matter'),
  whole('a space before the fence', ` ${base}`, '1:1 front-matter'),
  whole('an empty line before the fence', `\n${base}`, '1:1 front-matter'),
  whole('a fence of TOML', base.replaceAll('\n---\n', '\n+++\n').replace('---', '+++'), '1:1 front-matter'),
  whole('a fence with spaces after it', base.replace('\n---\n', '\n---  \n'), `${CLOSING_FENCE}:1 front-matter`),
  whole('a fence of four', base.replace('\n---\n', '\n----\n'), `${CLOSING_FENCE}:1 front-matter`),
  whole('a fence that is never closed', base.replace('\n---\n', '\n'), '1:1 front-matter'),
  whole('front matter that is a list', '---\n- a\n---\n', '1:1 shape'),
  whole('front matter that is one word', '---\na\n---\n', '1:1 shape'),
  whole('empty front matter', '---\n---\n', '1:1 shape'),
  whole('UTF-16 with a mark', Buffer.from(`\ufeff${base}`, 'utf16le'), '1:1 encoding'),
  whole('UTF-16 without a mark', Buffer.from(base, 'utf16le'), '1:2 encoding'),
  whole('Latin-1', bytes('---\ntitle: caf', [0xe9], '\n---\n'), '2:11 encoding'),
  whole('a sequence cut short', bytes('---\na: ', [0xd8]), '2:4 encoding'),
  whole('an overlong sequence', bytes('---\na: ', [0xc0, 0xaf], '\n---\n'), '2:4 encoding'),
  whole('half of a surrogate pair', bytes('---\na: ', [0xed, 0xa0, 0x80], '\n---\n'), '2:4 encoding'),
  whole('NUL', base.replace('Air strike', 'Air\0strike'), '2:11 encoding'),
  whole('a lone carriage return', base.replace('Air strike', 'Air\rstrike'), '2:11 encoding'),
  whole('a file of a megabyte', `${base}${'a\n'.repeat(500_000)}`, '1:1 file-size'),
  whole('front matter of 200 kB', base.replace('title:', `${'# a\n'.repeat(50_000)}title:`), '1:1 file-size'),
];
