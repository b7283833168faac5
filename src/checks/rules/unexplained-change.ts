import { numbersIn } from '../numbers.ts';
import { publishedChanges } from '../published-changes.ts';
import { differingKeys, recordChanges, type RecordChange } from '../record-changes.ts';
import { archiveRule, type Finding } from '../rule.ts';
import { addDays } from '../../domain/partial-date.ts';
import type { TollRange } from '../../domain/toll.ts';
import type { SourceRecord } from '../../records/index.ts';

type Entry = NonNullable<SourceRecord['data']['updates']>[number];

/** Kinds of entries about a record as a whole, which explain all that goes with its withdrawal. */
const OF_THE_WHOLE: readonly Entry['kind'][] = ['withdrawn', 'merged', 'legal-or-safety'];

/** Nothing that was published changes without a new entry in `updates` that names it; an entry names nothing that did not change. */
export const unexplainedChange = archiveRule({
  id: 'unexplained-change',
  severity: 'error',
  summary: 'A published key that changed is named by a new entry in `updates`; one for a figure gives it as it was and is.',
  overTime: true,
  *check(context) {
    for (const { before, after, how } of publishedChanges(context)) {
      if (!after || how === 'merged' || after.data.status === 'draft') continue;
      const first = before.data.updates?.length ?? 0;
      const added = (after.data.updates ?? []).slice(first);
      if (after.data.status === 'withdrawn' && added.some(({ kind }) => OF_THE_WHOLE.includes(kind))) continue;
      const changes = recordChanges(before, after);
      const unexplained = changes.flatMap((change) => {
        const lack = lackOf(change, added);
        return lack === undefined ? [] : [{ change, lack }];
      });
      const entry = entryFor(
        unexplained.map(({ change }) => change),
        context.today,
      );
      for (const { change, lack } of unexplained) {
        yield {
          record: after,
          ...change.place,
          message: `Unexpected change of ${change.name} from ${change.was} to ${change.now}, expected ${lack}`,
          help: `${after.data.updates ? 'add below the entries of `updates`' : 'add the key `updates` and below it'}: ${entry}`,
        };
      }
      yield* idleEntries(before, after, first, unexplained.length > 0);
    }
  },
});

/** What the new entries lack to explain a change; undefined where they do. */
function lackOf({ key, isWording, range }: RecordChange, added: readonly Entry[]): string | undefined {
  const naming = added.filter(({ changed, kind }) => changed?.includes(key) && (isWording || kind !== 'style'));
  if (naming.length === 0) {
    const isStyle = added.some(({ changed }) => changed?.includes(key));
    return `a new entry in \`updates\` with \`changed: [${key}]\`${isStyle ? ' that is not of the kind `style`' : ''}`;
  }
  const isTold = !range || naming.some((entry) => names(entry.was, range.was) && names(entry.now, range.now));
  return isTold ? undefined : 'an entry in `updates` whose `was` and `now` name these figures';
}

/** Whether a text gives both ends of a range as numbers; what was not reported, and nobody, need no number. */
function names(text: string | undefined, range: TollRange | undefined): boolean {
  if (text === undefined) return false;
  const numbers = numbersIn(text);
  return [range?.min, range?.max].every((end) => end === undefined || end === null || end === 0 || numbers.includes(end));
}

/** The one entry that would explain some changes, to be copied. */
function entryFor(changes: readonly RecordChange[], today: string | undefined): string {
  // What counts as today is the last day that it is anywhere on earth.
  const day = today === undefined ? 'the day' : addDays(today, -1);
  const keys = [...new Set(changes.map(({ key }) => key))];
  // What only has another wording needs no “was” and “now”.
  const facts = changes.filter(({ isWording }) => !isWording);
  const tell = (side: 'was' | 'now'): string => quoted(facts.map((fact) => `${fact.name.replaceAll('`', '')} ${fact[side]}`).join('; '));
  const values = facts.length === 0 ? '' : `, was: ${tell('was')}, now: ${tell('now')}`;
  return `\`- { date: ${day}, kind: ${kindFor(facts)}, changed: [${keys.join(', ')}], summary: 'TODO: why'${values} }\``;
}

function quoted(text: string): string {
  return `'${text.replaceAll('`', '').replaceAll("'", "''")}'`;
}

function kindFor(facts: readonly RecordChange[]): Entry['kind'] {
  if (facts.length === 0) return 'style';
  if (facts.some(({ range }) => range)) return 'toll-revised';
  if (facts.some(({ key }) => key === 'claims')) return 'new-source';
  return facts.every(({ key }) => key === 'parties' || key === 'ceasefires' || key === 'grade') ? 'attribution-changed' : 'correction';
}

/** New entries that tell of a change which there is not. */
function* idleEntries(before: SourceRecord, after: SourceRecord, first: number, isLacking: boolean): Iterable<Finding> {
  const differing = differingKeys(before, after);
  for (const [index, { changed, kind }] of (after.data.updates ?? []).entries()) {
    if (index < first) continue;
    // What is lacking elsewhere may be what this entry was meant to name.
    const isOfTheWhole = kind === 'merged' ? differing.has('mergedFrom') : after.data.status === 'withdrawn' && OF_THE_WHOLE.includes(kind);
    if (!changed && !isLacking && !isOfTheWhole) {
      yield {
        record: after,
        path: ['updates', index],
        message: 'Unexpected entry without `changed`, expected the keys that it explains',
        help: 'add `changed` with the keys that are not as they were, such as `changed: [date]`; where none is, delete the entry',
      };
    }
    for (const [place, key] of (changed ?? []).entries()) {
      if (differing.has(key)) continue;
      yield {
        record: after,
        path: ['updates', index, 'changed', place],
        message: `Unexpected \`${key}\` in \`changed\`, expected a key that is not as it was`,
        help: 'delete it here, or make the change that it tells of',
      };
    }
  }
}
