import type { Incident } from '../archive.ts';
import { countOf, GROUPS, resolveToll, type Group, type Measure, type TollRange } from '../domain/toll.ts';
import type { Claim } from '../schemas/incident.ts';

/** A lowest and a highest figure; `max` is null where nobody gives an upper end. */
export interface ExportedRange {
  min: number;
  max: number | null;
}

/** One measure, group by group; null is not reported, which is never 0. Groups overlap and are never to be added. */
export type ExportedFigures = Record<Group, ExportedRange | null>;

/** What a bare range does not say: `more-than` where the lower end itself is not reached, `about` where an end is approximate. */
export type Qualifiers = Partial<Record<Group, 'more-than' | 'about'>>;

/** The displayed ranges of an incident. */
export function exportedFigures(incident: Pick<Incident, 'claims'>, measure: Measure): ExportedFigures {
  return mapGroups((group) => bare(resolveToll(incident.claims, measure, group)?.range));
}

/** The qualifiers of those ranges; empty where the numbers say everything. */
export function exportedQualifiers(incident: Pick<Incident, 'claims'>, measure: Measure): Qualifiers {
  const qualifiers: Qualifiers = {};
  for (const group of GROUPS) {
    const range = resolveToll(incident.claims, measure, group)?.range;
    if (range?.moreThan) qualifiers[group] = 'more-than';
    else if (range?.about) qualifiers[group] = 'about';
  }
  return qualifiers;
}

/** The figures of one claim, as that origin gives them; null where it gives none of this measure. */
export function claimFigures(claim: Claim, measure: Measure): ExportedFigures | null {
  if (!claim[measure]) return null;
  return mapGroups((group) => bare(countOf(claim[measure], group)));
}

function bare(range: Pick<TollRange, 'min' | 'max'> | undefined): ExportedRange | null {
  return range ? { min: range.min, max: range.max } : null;
}

function mapGroups<Value>(map: (group: Group) => Value): Record<Group, Value> {
  return Object.fromEntries(GROUPS.map((group) => [group, map(group)])) as Record<Group, Value>;
}
