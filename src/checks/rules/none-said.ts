import { figuresOf, partsOf } from '../figures.ts';
import { recordRule } from '../rule.ts';
import type { Path } from '../../records/index.ts';

/** That nobody was harmed is the strongest statement there is about a toll: it stands with the words in which a source makes it. */
export const noneSaid = recordRule({
  id: 'none-said',
  severity: 'error',
  summary: 'A claim that counts nobody gives the words in which its source says so.',
  collections: ['incidents'],
  *check(record) {
    // A draft may wait for the person who looks the words up.
    if (record.data.status === 'draft') return;
    for (const [index, claim] of (record.data.claims ?? []).entries()) {
      if (claim.words !== undefined) continue;
      const counts = figuresOf([claim]).flatMap(({ path, figures }) => {
        const within = path.slice(2);
        return [
          ...(figures.total ? [{ path: [...within, 'total'], count: figures.total }] : []),
          ...partsOf(figures).flatMap(({ axis, parts }) => parts.map(([name, count]) => ({ path: [...within, axis, name], count }))),
        ];
      });
      const others = (['missing', 'detained', 'displaced'] as const).flatMap((key) => {
        const count = claim[key];
        return count ? [{ path: [key], count }] : [];
      });
      const none = [...counts, ...others].find(({ count }) => count.qualifier === 'none');
      if (!none) continue;
      const path: Path = ['claims', index, ...none.path];
      yield {
        record,
        path,
        message: 'Unexpected `none` in a claim without `words`, expected the words in which its source says that there was nobody',
        help: 'add `words`, as the source has it; where it says nothing of them, leave the key out: not reported is not none',
      };
    }
  },
});
