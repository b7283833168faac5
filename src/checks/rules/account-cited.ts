import { recordRule } from '../rule.ts';
import { paragraphOf, whereSaid } from '../prose.ts';

/** An incident that is no draft has an account, and each of its paragraphs says where it was read. */
export const accountCited = recordRule({
  id: 'account-cited',
  severity: 'warning',
  summary: 'An incident has an account, and each paragraph of it cites what it was read in.',
  allowable: true,
  collections: ['incidents'],
  *check(record) {
    const { body, data } = record;
    if (data.status === 'draft' || data.status === 'withdrawn') return;
    const paragraphs = body.blocks.filter((block) => paragraphOf(block) !== undefined);
    if (paragraphs.length === 0) {
      yield {
        record,
        inBody: () => 0,
        message: 'Unexpected incident without an account, expected at least a paragraph',
        help: 'tell below the second `---` in your own words what happened and who says so, with citations such as `[^report-id#3]`',
      };
    }
    for (const block of paragraphs) {
      const slots = [...block.html.matchAll(/<!--slot:(\d+)-->/g)].map(([, number]) => body.slots[Number(number)]);
      if (slots.some((slot) => slot?.kind === 'note-reference')) continue;
      const opening = paragraphOf(block)!
        .split(/[\s…]+/)
        .filter(Boolean)
        .slice(0, 4)
        .join(' ');
      yield {
        record,
        inBody: whereSaid(opening),
        message: `Unexpected paragraph without a citation, “${opening} …”, expected where it was read`,
        help: 'add `[^report-id#3]` behind what was read there, or a note `[^1]` that says where it comes from',
      };
    }
  },
});
