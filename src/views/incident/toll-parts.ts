import type { Incident } from '../../archive.ts';
import { isDerived } from '../../domain/derived.ts';
import { resolveToll, type Group, type Measure } from '../../domain/toll.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';

/** The toll of one incident in the summary: everyone, status of the dead, and people among them. */
export interface TollParts {
  total: TollText;
  /** Notes on the claims that give the figure, by number. */
  notes: number[];
  /** What is counted, in the form that the number asks for. */
  noun: string;
  /** Civilians and combatants: each always there, so that what nobody said is seen to be missing. */
  status: TollPart[];
  /** Men, women and children, where somebody gives a number; they overlap the lines above. */
  people: TollPart[];
}

/** One group among the dead or injured. */
export interface TollPart {
  group: Group;
  label: string;
  toll: TollText;
  notes: number[];
  /** The figure is our arithmetic and stated by no origin. */
  derived?: true;
}

/** The displayed toll of an incident for one measure. The note on its first claim has the number `firstNote`. */
export function tollParts(incident: Incident, measure: Measure, firstNote: number, locale: Locale): TollParts {
  const words = incidentWords[locale];
  const total = rangeText(incident, measure, 'total', locale);
  const notesOf = (group: Group): number[] => givingClaims(incident, measure, group).map((claim) => firstNote + claim);
  const part = (group: Exclude<Group, 'total'>): TollPart => ({
    group,
    label: words.groups[group],
    toll: rangeText(incident, measure, group, locale),
    notes: notesOf(group),
    ...(isOurs(incident, measure, group) ? { derived: true as const } : {}),
  });
  return {
    total,
    notes: notesOf('total'),
    noun: words.noun[measure](total ? (total.range.max ?? total.range.min) : 0),
    status: [part('civilians'), part('combatants')],
    people: [part('men'), part('women'), part('children')].filter(({ toll }) => toll !== null),
  };
}

function isOurs(incident: Incident, measure: Measure, group: Group): boolean {
  return givingClaims(incident, measure, group).some((index) => isDerived(incident.claims![index]!, measure, group));
}

/** Indexes of the claims that give either end of a range, in the order of the record. */
function givingClaims(incident: Incident, measure: Measure, group: Group): number[] {
  const resolved = resolveToll(incident.claims, measure, group);
  return [...new Set([...(resolved?.low ?? []), ...(resolved?.high ?? [])])].sort((a, b) => a - b);
}

function rangeText(incident: Incident, measure: Measure, group: Group, locale: Locale): TollText {
  return tollText(resolveToll(incident.claims, measure, group)?.range, locale);
}
