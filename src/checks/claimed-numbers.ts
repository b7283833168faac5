import { MEASURES, type Measure } from '../domain/toll.ts';
import type { Count } from '../domain/count.ts';
import type { SourceRecord } from '../records/index.ts';
import { FIGURE_GROUPS, type FigureGroup } from './harm-words.ts';
import { numbersIn } from './numbers.ts';
import { peopleFiguresIn } from './people-figures.ts';
import { partsOf } from './figures.ts';
import type { CheckContext } from './rule.ts';

/** The numbers of people that records give, as far as it matters what each of them counts. */
export interface ClaimedNumbers {
  all: Set<number>;
  /** Numbers that stand in words or as background: what they count is for a reader to tell. */
  free: Set<number>;
  /** Words that stand for a number, such as `dozens`. */
  vague: Set<string>;
  groups: Record<FigureGroup, Set<number>>;
  measures: Record<Measure, Set<number>>;
}

/** Every number of people that incidents’ claims give, with their sums and wordings, and that the reports they cite mention as background. */
export function claimedNumbers(incidents: readonly SourceRecord<'incidents'>[], context: Pick<CheckContext, 'find'>): ClaimedNumbers {
  const claimed: ClaimedNumbers = {
    all: new Set(),
    free: new Set(),
    vague: new Set(),
    groups: { civilians: new Set(), combatants: new Set(), men: new Set(), women: new Set(), children: new Set() },
    measures: { killed: new Set(), injured: new Set() },
  };
  for (const incident of incidents) {
    addClaims(incident, claimed);
    addWords(incident, claimed, context);
  }
  for (const set of [claimed.free, ...Object.values(claimed.measures)]) for (const number of set) claimed.all.add(number);
  return claimed;
}

function addClaims({ data }: SourceRecord<'incidents'>, { groups, measures, free }: ClaimedNumbers): void {
  for (const claim of data.claims ?? []) {
    for (const measure of MEASURES) {
      const figures = claim[measure];
      if (!figures) continue;
      add(figures.total, measures[measure]);
      for (const { axis, parts } of partsOf(figures)) {
        for (const [name, count] of parts) {
          add(count, measures[measure]);
          // Whom a side counts are its fighters.
          const group = axis === 'sides' ? 'combatants' : FIGURE_GROUPS.find((known) => known === name);
          if (group) add(count, groups[group]);
        }
      }
    }
    for (const count of [claim.missing, claim.detained, claim.displaced]) add(count, free);
  }
}

function addWords(
  record: SourceRecord<'incidents'>,
  { free, vague, groups, measures }: ClaimedNumbers,
  { find }: Pick<CheckContext, 'find'>,
): void {
  const mentions = mentionsOf(record, find);
  for (const { killed } of mentions) add(killed, free);
  const texts = [
    ...(record.data.claims ?? []).flatMap(({ derived, words, note, excluded }) => [derived, words, note, excluded]),
    ...mentions.map(({ what }) => what),
  ];
  for (const text of texts) {
    if (text === undefined) continue;
    for (const number of numbersIn(text)) free.add(number);
    for (const [word] of text
      .toLowerCase()
      .matchAll(/\b(?:dozens|scores|hundreds|thousands|(?:couple|few) (?:of )?(?:dozen|hundred|thousand))\b/g))
      vague.add(word);
    // What they count is theirs as much as a claim’s own key is.
    for (const { value, group, measure } of peopleFiguresIn(text, 'any')) {
      if (group) groups[group].add(value);
      if (measure) measures[measure].add(value);
    }
  }
}

function add(count: Count | undefined, numbers: Set<number>): void {
  if (!count) return;
  numbers.add(count.min);
  if (count.max !== null) numbers.add(count.max);
}

function mentionsOf(record: SourceRecord, find: CheckContext['find']) {
  const ids = new Set(
    record.mentions.flatMap((mention) => (mention.kind === 'record' && mention.collection === 'reports' ? [mention.id] : [])),
  );
  return [...ids].flatMap((id) => find('reports', id)?.data.mentions ?? []);
}

/** A figure as a text has it. */
interface Told {
  value: number;
  group?: FigureGroup | undefined;
  measure?: Measure | undefined;
}

/** What a figure of a text is none of: undefined where claims give it, of the people and the harm that its words name. */
export function unclaimedAs({ value, group, measure }: Told, { all, free, groups, measures }: ClaimedNumbers): string | undefined {
  if (!all.has(value)) return 'a figure of the record’s claims';
  if (group && !isOf(value, groups[group], Object.values(groups), free)) return `a figure that a claim gives of ${group}`;
  if (measure && !isOf(value, measures[measure], Object.values(measures), free)) return `a figure that a claim gives of ${measure}`;
  return undefined;
}

/** Whether a number counts what it is said to: as a claim gives it, or as words may, where no claim gives it of something else. */
function isOf(value: number, named: ReadonlySet<number>, every: readonly ReadonlySet<number>[], free: ReadonlySet<number>): boolean {
  return named.has(value) || (free.has(value) && every.every((other) => !other.has(value)));
}
