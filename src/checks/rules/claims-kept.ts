import type { Reading } from '../../domain/reading.ts';
import type { Path, SourceRecord } from '../../records/index.ts';
import type { Claim } from '../../schemas/incident.ts';
import { formatCount } from '../../domain/count.ts';
import { isSame } from '../../domain/same.ts';
import { publishedChanges } from '../published-changes.ts';
import { archiveRule, type Finding } from '../rule.ts';

/** Our remark, which may change; and what may be added once: the source's words, the agency that relayed it, the reason why it does not count. */
const FREE = ['note'] as const;
const ADDED = ['words', 'excluded', 'via'] as const;

/** A figure that somebody gave stays as it was given: claims are added to, never altered, moved or removed. */
export const claimsKept = archiveRule({
  id: 'claims-kept',
  severity: 'error',
  summary: 'Claims that were published stay as they are; a new figure is a new claim below them.',
  overTime: true,
  *check(context) {
    for (const { before, after, how } of publishedChanges(context)) {
      if (before.collection !== 'incidents' || after?.collection !== 'incidents' || how === 'merged') continue;
      // A withdrawal keeps the claims, or it would be a way round this rule; what is taken down to protect somebody goes whole.
      if (after.data.status === 'withdrawn' && after.data.updates?.some(({ kind }) => kind === 'legal-or-safety')) continue;
      const now = after.data.claims ?? [];
      yield* rereadings(before, after);
      for (const [index, claim] of (before.data.claims ?? []).entries()) {
        const kept = now[index];
        const path = kept && changedPath(claim, kept);
        if (kept && !path) continue;
        yield {
          record: after,
          path: kept
            ? ['claims', index, ...path!.filter((_key, depth) => depth > 0 || path![0]! in kept)]
            : [now.length > 0 ? 'claims' : 'status'],
          message: kept
            ? `Unexpected change of \`${path!.join('.')}\` in claim ${index + 1}, expected it as it was published: ${describe(claim)}`
            : `Missing claim ${index + 1}, expected it as it was published: ${describe(claim)}`,
          help: 'put the claim back; write the new figure as a new claim below with `supersedes`, or, where we had read it wrongly, give the old one `excluded` with the reason; and say so in `updates`',
        };
      }
    }
  },
});

/** An origin that counts anew is read somewhere new; what the same paragraphs say was said before, and was read wrongly then or now. */
function* rereadings(before: SourceRecord<'incidents'>, after: SourceRecord<'incidents'>): Iterable<Finding> {
  const earlier = before.data.claims ?? [];
  for (const [index, claim] of (after.data.claims ?? []).entries()) {
    const replaced = claim.supersedes === undefined ? undefined : earlier[claim.supersedes - 1];
    if (index < earlier.length || !replaced || claim.excluded !== undefined) continue;
    if (claim.in.some((reading) => !replaced.in.some((other) => includes(other, reading)))) continue;
    yield {
      record: after,
      path: ['claims', index, 'in'],
      message: `Unexpected new count of \`${claim.by}\` in the paragraphs of its earlier one, expected a new reading`,
      help: `add where the new count was read; where we had read the old one wrongly, leave \`supersedes\` out and give claim ${claim.supersedes!} \`excluded\` with the reason`,
      cause: { record: after, path: ['claims', claim.supersedes! - 1, 'in'], message: 'the published claim' },
    };
  }
}

/** The way to the first thing in a claim that is not as it was. */
function changedPath(before: Claim, now: Claim): Path | undefined {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]) as Set<keyof Claim>;
  for (const key of keys) {
    if ((FREE as readonly string[]).includes(key) || isSame(before[key], now[key])) continue;
    if ((ADDED as readonly string[]).includes(key) && before[key] === undefined) continue;
    if (key === 'in' && before.in.every((reading) => now.in.some((other) => includes(other, reading)))) continue;
    return [key, ...deeperPath(before[key], now[key])];
  }
  return undefined;
}

/** Whether a reading is of the same report, and of all the paragraphs of another. */
function includes(whole: Reading, part: Reading): boolean {
  return whole.report === part.report && part.paragraphs.every((paragraph) => whole.paragraphs.includes(paragraph));
}

/** Through the axes of a figure to the part that changed. */
function deeperPath(before: unknown, now: unknown): Path {
  if (!isGroup(before) || !isGroup(now)) return [];
  const key = Object.keys(now).find((candidate) => !isSame(before[candidate], now[candidate]));
  return key === undefined ? [] : [key, ...deeperPath(before[key], now[key])];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('qualifier' in value);
}

function describe(claim: Claim): string {
  const figures = (['killed', 'injured'] as const).flatMap((measure) => {
    const total = claim[measure]?.total;
    return total ? [`${measure} ${formatCount(total, 'en')}`] : [];
  });
  return [`by \`${claim.by}\``, ...(claim.asOf ? [`as of ${claim.asOf.edtf}`] : []), ...figures].join(', ');
}
