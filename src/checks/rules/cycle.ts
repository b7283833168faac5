import type { SourceRecord } from '../../records/index.ts';
import { archiveRule, type CheckContext, type Finding } from '../rule.ts';

/** No place is within itself, no actor a part or successor of itself, no incident a part of itself, whatever lies in between. */
export const cycle = archiveRule({
  id: 'cycle',
  severity: 'error',
  summary: 'Nothing is, over any number of steps, within, part of, successor of or replaced by itself.',
  *check(context) {
    for (const chain of CHAINS) yield* findCycles(chain, context);
  },
});

interface Step {
  to: string;
  path: (string | number)[];
}

interface Chain {
  what: string;
  collection: SourceRecord['collection'];
  steps: (record: SourceRecord) => Step[];
}

const CHAINS: readonly Chain[] = [
  single('places', 'within'),
  single('incidents', 'partOf'),
  single('ceasefires', 'replaces'),
  single('ceasefires', 'amends'),
  single('reports', 'sameTextAs'),
  ...['part-of', 'successor-of'].map((kind): Chain => ({
    what: kind,
    collection: 'actors',
    steps: (record) =>
      record.collection === 'actors'
        ? (record.data.relations ?? []).flatMap((relation, index) =>
            relation.kind === kind ? [{ to: relation.to, path: ['relations', index, 'to'] }] : [],
          )
        : [],
  })),
];

function single(collection: SourceRecord['collection'], key: string): Chain {
  return {
    what: key,
    collection,
    steps: ({ data }) => {
      const to = (data as Record<string, unknown>)[key];
      return typeof to === 'string' ? [{ to, path: [key] }] : [];
    },
  };
}

/** One finding for each way round, at the record of it whose id comes first. */
function* findCycles({ what, collection, steps }: Chain, { records, find }: CheckContext): Iterable<Finding> {
  const done = new Set<string>();
  for (const start of records[collection]) {
    const trail: { id: string; steps: Step[]; next: number }[] = [];
    const open = (record: SourceRecord): void => void trail.push({ id: record.id, steps: steps(record), next: 0 });
    if (!done.has(start.id)) open(start);
    while (trail.length > 0) {
      const top = trail.at(-1)!;
      const step = top.steps[top.next++];
      if (!step) {
        done.add(top.id);
        trail.pop();
        continue;
      }
      const from = trail.findIndex(({ id }) => id === step.to);
      const next = find(collection, step.to);
      if (from >= 0) {
        const round = [...trail.slice(from).map(({ id }) => id), step.to].map((id) => `\`${id}\``).join(' → ');
        yield {
          record: find(collection, top.id)!,
          path: step.path,
          message: `Unexpected round of \`${what}\`: ${round}, expected an end`,
          help: 'one of these steps is wrong',
        };
      } else if (next && !done.has(step.to)) {
        open(next);
      }
    }
  }
}
