import type { Incident } from '../../archive.ts';
import { isDerived } from '../../domain/derived.ts';
import { resolveToll, type Group, type Measure } from '../../domain/toll.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';

/** The toll of one incident in the summary: everyone, status of the dead, and people among them. */
export interface TollParts {
  total: TollText;
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
  /** The figure is our arithmetic and stated by no origin. */
  derived?: true;
}

/** The displayed toll of an incident for one measure. */
export function tollParts(incident: Incident, measure: Measure, locale: Locale): TollParts {
  const words = incidentWords[locale];
  const total = rangeText(incident, measure, 'total', locale);
  const part = (group: Exclude<Group, 'total'>): TollPart => ({
    group,
    label: words.groups[group],
    toll: rangeText(incident, measure, group, locale),
    ...(isOurs(incident, measure, group) ? { derived: true as const } : {}),
  });
  return {
    total,
    noun: words.noun[measure](total ? (total.range.max ?? total.range.min) : 0),
    status: [part('civilians'), part('combatants')],
    people: [part('men'), part('women'), part('children')].filter(({ toll }) => toll !== null),
  };
}

function isOurs(incident: Incident, measure: Measure, group: Group): boolean {
  const resolved = resolveToll(incident.claims, measure, group);
  return [...(resolved?.low ?? []), ...(resolved?.high ?? [])].some((index) => isDerived(incident.claims![index]!, measure, group));
}

function rangeText(incident: Incident, measure: Measure, group: Group, locale: Locale): TollText {
  return tollText(resolveToll(incident.claims, measure, group)?.range, locale);
}
