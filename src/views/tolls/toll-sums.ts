import type { Incident } from '../../archive.ts';
import { GROUPS, sumOver, type Group, type Measure, type TollIncident } from '../../domain/toll.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tollText, type TollText } from './toll-text.ts';

/** A sum over incidents: its range, in words, and in how many incidents nobody reported that group. */
export interface SumText {
  measure: Measure;
  group: Group;
  toll: TollText;
  incidents: number;
  reported: number;
  notReported: number;
}

/** The sum of one group over incidents. */
export function sumText(incidents: readonly TollIncident[], measure: Measure, group: Group, locale: Locale): SumText {
  const { range, reported, notReported } = sumOver(incidents, measure, group);
  return { measure, group, toll: tollText(range, locale), incidents: incidents.length, reported, notReported };
}

/** The four sums that head a page: killed, civilians and children among them, injured. */
export interface HeadlineSums {
  killed: SumText;
  civilians: SumText;
  children: SumText;
  injured: SumText;
}

export function headlineSums(incidents: readonly Incident[], locale: Locale): HeadlineSums {
  return {
    killed: sumText(incidents, 'killed', 'total', locale),
    civilians: sumText(incidents, 'killed', 'civilians', locale),
    children: sumText(incidents, 'killed', 'children', locale),
    injured: sumText(incidents, 'injured', 'total', locale),
  };
}

/** One line of the table of all groups. */
export interface GroupSums {
  group: Group;
  killed: SumText;
  injured: SumText;
}

/** Every group, killed and injured apart. */
export function allGroupSums(incidents: readonly Incident[], locale: Locale): GroupSums[] {
  return GROUPS.map((group) => ({
    group,
    killed: sumText(incidents, 'killed', group, locale),
    injured: sumText(incidents, 'injured', group, locale),
  }));
}
