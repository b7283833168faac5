import { daysBetween } from './day.ts';
import { possibleDays, type PartialDate } from './partial-date.ts';

/** A time in which no incident is recorded. It says nothing of what happened on the ground. */
export interface QuietSpell {
  /** The day the agreement took effect, or the last day on which the incident before may lie. */
  from: string;
  /** The first day on which the next incident may lie, the agreement's end, or the cut-off. */
  to: string;
  /** Days from `from` to `to`: the difference of the two dates. */
  days: number;
  since: 'effective' | 'incident';
  until: 'incident' | 'end' | 'cut-off';
  /** Runs to the cut-off: it may last longer. */
  open: boolean;
  /** One end is an imprecise date, so the spell lasted `days` or longer. */
  atLeast: boolean;
}

/** A day at either end of the time looked at. */
interface Bound<Kind> {
  day: string;
  kind: Kind;
  imprecise: boolean;
}

/** The times between recorded incidents, from `start` to `end`. Imprecise dates make spells shorter, never longer. */
export function quietSpellsOf(dates: readonly PartialDate[], start: string, end: Bound<'end' | 'cut-off'>): QuietSpell[] {
  const spells: QuietSpell[] = [];
  let last: Bound<QuietSpell['since']> = { day: start, kind: 'effective', imprecise: false };
  const close = (next: Bound<QuietSpell['until']>): void => {
    const days = daysBetween(last.day, next.day);
    if (days <= 0) return;
    const atLeast = last.imprecise || next.imprecise;
    spells.push({ from: last.day, to: next.day, days, since: last.kind, until: next.kind, open: next.kind === 'cut-off', atLeast });
  };
  const recorded = dates
    .map((date) => ({ ...possibleDays(date), imprecise: date.precision !== 'day' }))
    .sort((a, b) => daysBetween(b.from, a.from));
  for (const { from, to, imprecise } of recorded) {
    if (to < start || from > end.day) continue;
    close({ day: from, kind: 'incident', imprecise });
    if (to >= last.day) last = { day: to, kind: 'incident', imprecise };
  }
  close(end);
  return spells;
}

/** The longest spell; the earlier of two equal ones. */
export function longestOf(spells: readonly QuietSpell[]): QuietSpell | undefined {
  return spells.reduce<QuietSpell | undefined>((longest, spell) => (longest && longest.days >= spell.days ? longest : spell), undefined);
}
