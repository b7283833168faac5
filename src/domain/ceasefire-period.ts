import type { ChronicledCeasefire, ViolationLink } from './chronology.ts';
import { sumBy, type DatedIncident } from './series.ts';
import { sumOver, type Group, type Measure, type TollSum } from './toll.ts';

export interface LinkedIncident extends DatedIncident {
  ceasefires?: readonly Pick<ViolationLink, 'ceasefire'>[] | undefined;
}

/** The incidents of one period; the periods do not overlap, so their rows may be added. */
export interface PeriodRow extends TollSum {
  /** `before` the first agreement took effect; `under` one; `unlinked`: later, but linked to no agreement. */
  kind: 'before' | 'under' | 'unlinked';
  /** The agreement's id where `kind` is `under`. */
  ceasefire: string | null;
  incidents: string[];
}

/**
 * One group by the agreement that incidents stand under: of those an incident is linked to, the one that took effect last. Every
 * agreement has a row, in order of taking effect; `before` comes first and `unlinked` last, where there are such incidents.
 */
export function ceasefirePeriods(
  incidents: readonly LinkedIncident[],
  ceasefires: readonly ChronicledCeasefire[],
  measure: Measure,
  group: Group,
): PeriodRow[] {
  const order = [...ceasefires].sort((a, b) =>
    a.effective.from < b.effective.from || (a.effective.from === b.effective.from && a.id < b.id) ? -1 : 1,
  );
  const first = order[0]?.effective.from;
  const keyOf = ({ date, ceasefires: links = [] }: LinkedIncident): string => {
    const under = order.findLast(({ id }) => links.some(({ ceasefire }) => ceasefire === id));
    if (under) return `under ${under.id}`;
    return first === undefined || date.to < first ? 'before' : 'unlinked';
  };
  const rows = new Map(sumBy(incidents, keyOf, measure, group).map(({ key, ...row }) => [key, row]));
  const rowOf = (key: string) => rows.get(key) ?? { incidents: [], ...sumOver([], measure, group) };
  return [
    ...(rows.has('before') ? [{ kind: 'before' as const, ceasefire: null, ...rowOf('before') }] : []),
    ...order.map(({ id }) => ({ kind: 'under' as const, ceasefire: id, ...rowOf(`under ${id}`) })),
    ...(rows.has('unlinked') ? [{ kind: 'unlinked' as const, ceasefire: null, ...rowOf('unlinked') }] : []),
  ];
}
