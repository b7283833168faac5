import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/domain/body.ts';
import { readBody } from '../../src/records/index.ts';

function read(text: string, collection: 'incidents' | 'briefings' = 'incidents'): Body {
  const { body, problems } = readBody({ text, line: 1, file: 'a.mdx', collection, id: 'own' });
  expect(problems).toEqual([]);
  return body;
}

function htmlOf(text: string): string[] {
  return read(text).blocks.map(({ html }) => html);
}

/** Puts words where the slots are, as a page would. */
function filled(html: string, { slots }: Body): string {
  return html.replace(/<!--slot:(\d+)-->/g, (_, index) => {
    const slot = slots[Number(index)]!;
    if (slot.kind === 'note-reference') return `[${slot.note}${slot.first ? '!' : ''}]`;
    if (slot.kind === 'citation') return `(${slot.report} ${slot.paragraphs.join()})`;
    return slot.kind === 'image' ? `(${slot.src}|${slot.alt}|${slot.title ?? ''})` : `(${slot.name} ${JSON.stringify(slot.attributes)})`;
  });
}

function wholeOf(text: string): { blocks: string[]; notes: string[] } {
  const body = read(text);
  return { blocks: body.blocks.map(({ html }) => filled(html, body)), notes: body.notes.map(({ html }) => filled(html, body)) };
}

describe('the notes of a body', () => {
  it.each([
    ['citations are numbered in order of first citation', 'a[^x#1] b[^y#2]', ['<p>a[1!] b[2!]</p>'], ['(x 1)', '(y 2)']],
    ['the same source again leads to the same note', 'a[^x#1] b[^y#2] c[^x#1]', ['<p>a[1!] b[2!] c[1]</p>'], ['(x 1)', '(y 2)']],
    ['the same paragraphs in other words are the same source', 'a[^x#1-3] b[^x#3,1,2]', ['<p>a[1!] b[1]</p>'], ['(x 1,2,3)']],
    ['other paragraphs of a report are another note', 'a[^x#1] b[^x#2]', ['<p>a[1!] b[2!]</p>'], ['(x 1)', '(x 2)']],
    ['citations that touch share a note', 'a[^x#1][^y#2] b', ['<p>a[1!] b</p>'], ['(x 1); (y 2)']],
    ['a space between them is no text', 'a[^x#1] [^y#2].', ['<p>a[1!].</p>'], ['(x 1); (y 2)']],
    ['the same source twice in a note stands once', 'a[^x#1][^x#1]', ['<p>a[1!]</p>'], ['(x 1)']],
    ['a text between them parts them', 'a[^x#1],[^y#2]', ['<p>a[1!],[2!]</p>'], ['(x 1)', '(y 2)']],
    ['a note of our own keeps its text', 'a[^1]\n\n[^1]: Our *words*.', ['<p>a[1!]</p>'], ['Our <em>words</em>.']],
    ['its name is not its number', 'a[^x#1] b[^z]\n\n[^z]: c', ['<p>a[1!] b[2!]</p>'], ['(x 1)', 'c']],
    ['a citation in it stands in the line', 'a[^1]\n\n[^1]: So [^x#1] and [^y#2].', ['<p>a[1!]</p>'], ['So (x 1) and (y 2).']],
    ['a note and a citation beside it are two', 'a[^1][^x#1]\n\n[^1]: b', ['<p>a[1!][2!]</p>'], ['b', '(x 1)']],
    ['a note of two paragraphs keeps them', 'a[^1]\n\n[^1]: b\n\n    c', ['<p>a[1!]</p>'], ['<p>b</p>\n<p>c</p>']],
    ['small and capital letters name one note', 'a[^N] b[^n]\n\n[^n]: c', ['<p>a[1!] b[1]</p>'], ['c']],
    [
      'numbers go on through headings, lists and tables',
      '## a[^x#1]\n\n- b[^y#1]\n\n| c[^z#1] |\n| - |',
      ['<h3>a[1!]</h3>', '<ul>\n<li>b[2!]</li>\n</ul>', '<table><thead><tr><th scope="col">c[3!]</th></tr></thead></table>'],
      ['(x 1)', '(y 1)', '(z 1)'],
    ],
    [
      'a quotation is followed by its source',
      '<Quote report="x" paragraph="2-3">so *it* said</Quote>, a',
      ['<p><q>so <em>it</em> said</q>[1!], a</p>'],
      ['(x 2,3)'],
    ],
    [
      'a quotation joins the citations after it',
      'a <Quote report="x" paragraph="2">b</Quote>[^y#1]',
      ['<p>a <q>b</q>[1!]</p>'],
      ['(x 2); (y 1)'],
    ],
    [
      'a quotation in a note names its source in the line',
      'a[^1]\n\n[^1]: It said <Quote report="x" paragraph="2">b</Quote>.',
      ['<p>a[1!]</p>'],
      ['It said <q>b</q>(x 2).'],
    ],
    ['a quotation on a line of its own is a paragraph', '<Quote report="x" paragraph="2">b</Quote>', ['<p><q>b</q>[1!]</p>'], ['(x 2)']],
  ])('%s', (_what, text, blocks, notes) => {
    expect(wholeOf(text)).toEqual({ blocks, notes });
  });

  it('belong to the block that cites them first', () => {
    expect(read('a[^x#1]\n\nb[^x#1][^1] c[^y#1]\n\n[^1]: d').blocks.map(({ notes }) => notes)).toEqual(
      [[1], [2, 3]].map((numbers) => numbers),
    );
  });
});

describe('the HTML of a body', () => {
  it.each([
    ['a link of the site', '[a](/incidents/x/#claims)', '<p><a href="/incidents/x/#claims">a</a></p>'],
    [
      'a link that leaves it, with its host',
      '[a](https://example.org/b?c=1&d=2)',
      '<p><a href="https://example.org/b?c=1&#x26;d=2" rel="noopener noreferrer nofollow external">a</a><span class="host"> (example.org)</span></p>',
    ],
    [
      'a host that its words name already',
      '[example.org](https://example.org/b)',
      '<p><a href="https://example.org/b" rel="noopener noreferrer nofollow external">example.org</a></p>',
    ],
    [
      'a host in another script, as the network knows it',
      '[a](https://مثال.com/)',
      '<p><a href="https://xn--mgbh0fb.com/" rel="noopener noreferrer nofollow external">a</a><span class="host"> (xn--mgbh0fb.com)</span></p>',
    ],
    ['a link by reference', '[a][b]\n\n[b]: /places/x/', '<p><a href="/places/x/">a</a></p>'],
    ['an address to write to', '[a](mailto:a@example.org)', '<p><a href="mailto:a@example.org">a</a></p>'],
    [
      'addresses in the text, which stay text',
      'a@example.org https://example.org/a_b_ www.example.org',
      '<p>a@example.org https://example.org/a_b_ www.example.org</p>',
    ],
    [
      'a table',
      '| a | b | c |\n| - | -: | :-: |\n| d | *e* | f |',
      '<table><thead><tr><th scope="col">a</th><th scope="col" class="align-right">b</th><th scope="col" class="align-center">c</th></tr></thead><tbody><tr><td>d</td><td class="align-right"><em>e</em></td><td class="align-center">f</td></tr></tbody></table>',
    ],
    ['a break and a rule, closed as XML asks', 'a\\\nb\n\n***', '<p>a<br />\nb</p>|<hr />'],
    ['signs that HTML reads', 'a \\< b & "c" \\{d\\}', '<p>a &#x3C; b &#x26; "c" {d}</p>'],
    ['struck words', '~~a~~', '<p><del>a</del></p>'],
    ['a code that looks like a slot', '`<!--slot:0-->`', '<p><code>&#x3C;!--slot:0--></code></p>'],
    ['a text that looks like a slot', '\\<!--slot:0-->', '<p>&#x3C;!--slot:0--></p>'],
    ['an entity that looks like a slot', '&lt;!--slot:0--&gt;', '<p>&#x3C;!--slot:0--></p>'],
    ['Arabic, and the marks it needs', 'می\u200cخواهم\u200f!', '<p>می\u200cخواهم\u200f!</p>'],
  ])('is right for %s', (_what, text, html) => {
    expect(htmlOf(text).join('|')).toBe(html);
  });

  it('has a slot for each component, with the incident’s own id where none is named', () => {
    const body = read('a <Toll of="killed" group="total" /> b <Toll incident="x" of="injured" group="men" />');
    expect(body.slots).toEqual([
      { kind: 'component', name: 'Toll', attributes: { incident: 'own', of: 'killed', group: 'total' } },
      { kind: 'component', name: 'Toll', attributes: { incident: 'x', of: 'injured', group: 'men' } },
    ]);
    expect(body.blocks[0]!.html).toBe('<p>a <!--slot:0--> b <!--slot:1--></p>');
  });

  it('lets a block component be a block', () => {
    const body = read('<TollChart by="month" />\n\n<Chronology ceasefire="x" />\n\n<IncidentTable />', 'briefings');
    expect(body.blocks.map(({ html }) => html)).toEqual(['<!--slot:0-->', '<!--slot:1-->', '<!--slot:2-->']);
  });

  it('gives a picture alone in a paragraph a figure', () => {
    const body = read('![A market](./market.png "Seen from the north")\n\nand ![b](./b.jpg)');
    expect(body.blocks.map(({ html }) => filled(html, body))).toEqual([
      '<figure>(src/content/incidents/own/market.png|A market|Seen from the north)</figure>',
      '<p>and (src/content/incidents/own/b.jpg|b|)</p>',
    ]);
  });

  it('is empty for an empty body', () => {
    expect(read('\n')).toEqual({ blocks: [], notes: [], slots: [] });
  });
});
