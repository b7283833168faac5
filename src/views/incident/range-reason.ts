import type { Archive, Incident } from '../../archive.ts';
import { describeRange, resolveToll } from '../../domain/toll.ts';
import { inSentence } from '../../i18n/article.ts';
import type { Locale } from '../../i18n/locale.ts';
import { actorLink } from '../record/record-name.ts';

/** How each displayed range came about, in whole sentences: who counted, which end each gives, and what plays no part. */
export interface RangeReason {
  killed: string[];
  injured: string[];
}

/** The reasons for an incident’s range of killed and of injured people. */
export function rangeReason(archive: Archive, incident: Incident, locale: Locale): RangeReason {
  const nameOf = (actor: string) => inSentence(actorLink(archive, actor, locale).name, locale);
  const reason = (measure: 'killed' | 'injured') =>
    describeRange(incident.claims, resolveToll(incident.claims, measure, 'total'), nameOf, locale, measure, 'total');
  return { killed: reason('killed'), injured: reason('injured') };
}
