import { describe, expect, it } from 'vitest';
import { translatedAccount } from '../../src/views/incident/translated-account.ts';

describe('a translated account', () => {
  it('turns citations into numbered notes that name report and paragraphs', () => {
    const { blocks, notes, slots } = translatedAccount(['أولًا.[^report-a#2-3] ثانيًا.[^report-b#4]']);
    expect(blocks).toEqual([{ html: '<p>أولًا.<!--slot:0--> ثانيًا.<!--slot:2--></p>', notes: [1, 2] }]);
    expect(notes).toEqual([
      { number: 1, html: '<!--slot:1-->' },
      { number: 2, html: '<!--slot:3-->' },
    ]);
    expect(slots[1]).toEqual({ kind: 'citation', report: 'report-a', paragraphs: [2, 3] });
  });

  it('gives citations that stand side by side one note', () => {
    const { notes } = translatedAccount(['نص.[^report-a#1][^report-b#2]']);
    expect(notes).toEqual([{ number: 1, html: '<!--slot:1-->؛ <!--slot:2-->' }]);
  });

  it('uses a note again where the same is cited again', () => {
    const { blocks, notes, slots } = translatedAccount(['نص.[^report-a#1]', 'نص.[^report-a#1]']);
    expect(notes).toHaveLength(1);
    expect(blocks.map((block) => block.notes)).toEqual([[1], []]);
    expect(slots.filter((slot) => slot.kind === 'note-reference')).toEqual([
      { kind: 'note-reference', note: 1, first: true },
      { kind: 'note-reference', note: 1, first: false },
    ]);
  });

  it('takes everything else for text', () => {
    expect(translatedAccount(['<b>"a" & b</b>']).blocks[0]?.html).toBe('<p>&#60;b&#62;&#34;a&#34; &#38; b&#60;/b&#62;</p>');
  });

  it('refuses a citation that is none', () => {
    expect(() => translatedAccount(['نص.[^report-a]'])).toThrow(/Unexpected `report-a`/);
  });
});
