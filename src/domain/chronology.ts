import { accusedOf, type AttributedParty } from './attribution.ts';
import { termOf, type CeasefireTerm } from './ceasefire.ts';
import { daysBetween } from './day.ts';
import { comparePartialDates, type PartialDate } from './partial-date.ts';
import { longestOf, quietSpellsOf, type QuietSpell } from './quiet-spell.ts';
import { monthKey } from './series.ts';
import { sumOver, type TollIncident, type TollSum } from './toll.ts';

export type { QuietSpell } from './quiet-spell.ts';

/** An incident's link to an agreement, as far as a chronology needs it. */
export interface ViolationLink {
  ceasefire: string;
  violation: 'alleged' | 'acknowledged' | 'denied' | 'disputed' | 'found-by-monitor' | 'context-only';
}

export interface ChronicledIncident extends TollIncident {
  date: PartialDate;
  parties: readonly AttributedParty[];
  ceasefires?: readonly ViolationLink[] | undefined;
}

export interface ChronicledCeasefire extends CeasefireTerm {
  id: string;
}

type LinkOf<Incident extends ChronicledIncident> = NonNullable<Incident['ceasefires']>[number];

/** One incident under one agreement. */
export interface Entry<Incident extends ChronicledIncident = ChronicledIncident> {
  incident: Incident;
  link: LinkOf<Incident>;
  /** Days since the agreement took effect, which is day 0; of an imprecise date, its first day. */
  day: number;
  /** The last day on which an imprecise date may lie; the same as `day` for an exact one. */
  lastDay: number;
  /** A source calls it a breach; else it is context only. */
  violation: boolean;
}

/** How many incidents of a month or an accused are called violations, and how many are context. */
export interface Tally {
  /** A month (`2021-06`), several months that a date straddles (`2021-06/2021-07`), or an accused's id; null: nobody accused. */
  key: string | null;
  violations: number;
  context: number;
  incidents: string[];
}

export interface Chronology<Incident extends ChronicledIncident = ChronicledIncident> {
  /** In order of date. */
  entries: Entry<Incident>[];
  violations: Entry<Incident>[];
  context: Entry<Incident>[];
  /** Only months with an entry. */
  byMonth: Tally[];
  /** Most violations first; an incident with two accused stands under both, so the rows are not to be added. */
  byAccused: Tally[];
  killed: TollSum;
  killedInViolations: TollSum;
  /** Times without any incident linked to the agreement. */
  quietSpells: QuietSpell[];
  longestQuiet: QuietSpell | undefined;
  /** The longest time without an incident that a source calls a violation. */
  longestWithoutViolation: QuietSpell | undefined;
}

/** What is recorded under one agreement, in order, up to the cut-off day. */
export function chronologyOf<Incident extends ChronicledIncident>(
  ceasefire: ChronicledCeasefire,
  incidents: readonly Incident[],
  cutOff: string,
): Chronology<Incident> {
  const entries = inOrder(incidents).flatMap((incident) => entriesOf(incident, ceasefire));
  const violations = entries.filter(({ violation }) => violation);
  const quietSpells = spellsOf(ceasefire, entries, cutOff);
  return {
    entries,
    violations,
    context: entries.filter(({ violation }) => !violation),
    ...talliesOf(entries),
    killed: sumOver(
      entries.map(({ incident }) => incident),
      'killed',
      'total',
    ),
    killedInViolations: sumOver(
      violations.map(({ incident }) => incident),
      'killed',
      'total',
    ),
    quietSpells,
    longestQuiet: longestOf(quietSpells),
    longestWithoutViolation: longestOf(spellsOf(ceasefire, violations, cutOff)),
  };
}

/** What is recorded under several agreements; an incident linked to two counts once in every figure here. */
export interface CommonChronology<Ceasefire extends ChronicledCeasefire, Incident extends ChronicledIncident> {
  agreements: { ceasefire: Ceasefire; chronology: Chronology<Incident> }[];
  /** Each linked incident once, in order of date. */
  incidents: Incident[];
  /** Those that a source calls a violation of at least one of the agreements. */
  violations: Incident[];
  byMonth: Tally[];
  byAccused: Tally[];
  killed: TollSum;
  killedInViolations: TollSum;
}

/** The chronology over all agreements, each agreement's own beside the figures common to them. */
export function chronologyOver<Ceasefire extends ChronicledCeasefire, Incident extends ChronicledIncident>(
  ceasefires: readonly Ceasefire[],
  incidents: readonly Incident[],
  cutOff: string,
): CommonChronology<Ceasefire, Incident> {
  const agreements = ceasefires.map((ceasefire) => ({ ceasefire, chronology: chronologyOf(ceasefire, incidents, cutOff) }));
  const linked = new Set(agreements.flatMap(({ chronology }) => chronology.entries.map(({ incident }) => incident)));
  const breaching = new Set(agreements.flatMap(({ chronology }) => chronology.violations.map(({ incident }) => incident)));
  const once = inOrder([...linked]);
  const violations = once.filter((incident) => breaching.has(incident));
  return {
    agreements,
    incidents: once,
    violations,
    ...talliesOf(once.map((incident) => ({ incident, violation: breaching.has(incident) }))),
    killed: sumOver(once, 'killed', 'total'),
    killedInViolations: sumOver(violations, 'killed', 'total'),
  };
}

function inOrder<Incident extends ChronicledIncident>(incidents: readonly Incident[]): Incident[] {
  return [...incidents].sort((a, b) => comparePartialDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

function entriesOf<Incident extends ChronicledIncident>(incident: Incident, ceasefire: ChronicledCeasefire): Entry<Incident>[] {
  const links = (incident.ceasefires ?? []).filter((link) => link.ceasefire === ceasefire.id);
  // A second link to the same agreement (another clause) is no second incident; a violation outweighs context.
  const link = links.find(({ violation }) => violation !== 'context-only') ?? links[0];
  if (!link) return [];
  const day = daysBetween(ceasefire.effective.from, incident.date.from);
  const lastDay = daysBetween(ceasefire.effective.from, incident.date.to);
  return [{ incident, link: link, day, lastDay, violation: link.violation !== 'context-only' }];
}

function spellsOf(ceasefire: CeasefireTerm, entries: readonly Entry[], cutOff: string): QuietSpell[] {
  const { start, certainUntil, possiblyUntil } = termOf(ceasefire);
  const dates = entries.map(({ incident }) => incident.date);
  const ended = certainUntil !== undefined && certainUntil <= cutOff;
  const end = ended
    ? { day: certainUntil, kind: 'end' as const, imprecise: certainUntil !== possiblyUntil }
    : { day: cutOff, kind: 'cut-off' as const, imprecise: false };
  return quietSpellsOf(dates, start, end);
}

interface Counted {
  incident: ChronicledIncident;
  violation: boolean;
}

function talliesOf(entries: readonly Counted[]): { byMonth: Tally[]; byAccused: Tally[] } {
  const byMonth = tally(entries, ({ date }) => [monthKey(date)]).sort((a, b) => (a.key! < b.key! ? -1 : 1));
  const byAccused = tally(entries, (incident) => {
    const accused = [...new Set(accusedOf(incident).map(({ actor }) => actor))];
    return accused.length ? accused : [null];
  });
  byAccused.sort((a, b) => b.violations - a.violations || b.context - a.context || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  return { byMonth, byAccused };
}

function tally(entries: readonly Counted[], keysOf: (incident: ChronicledIncident) => (string | null)[]): Tally[] {
  const rows = new Map<string | null, Tally>();
  for (const { incident, violation } of entries) {
    for (const key of keysOf(incident)) {
      const row = rows.get(key) ?? { key, violations: 0, context: 0, incidents: [] };
      row[violation ? 'violations' : 'context'] += 1;
      row.incidents.push(incident.id);
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}
