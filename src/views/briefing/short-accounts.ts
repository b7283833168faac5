import type { Incident } from '../../archive.ts';
import { resolveToll } from '../../domain/toll.ts';
import type { Locale } from '../../i18n/locale.ts';
import { incidentTitle, incidentUrl } from '../incident/incident-title.ts';
import { recordText, type RecordText } from '../record/record-text.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';
import { isToldAtLength } from './briefing-accounts.ts';

/** One incident in a sentence, with its figures. */
export interface ShortAccount {
  id: string;
  url: string;
  title: string;
  summary: RecordText;
  killed: TollText;
  injured: TollText;
  /** The note that says who counted. */
  note: number;
}

/** What happened in each incident of a page that has too many to tell at length; none where they are told so. Their notes begin at `first`. */
export function shortAccounts(incidents: readonly Incident[], first: number, locale: Locale): ShortAccount[] {
  if (isToldAtLength(incidents)) return [];
  return incidents.map((incident, index) => {
    const translated = locale === 'ar' ? incident.translations?.ar?.summary : undefined;
    return {
      id: incident.id,
      url: incidentUrl(incident, locale),
      title: incidentTitle(incident, locale),
      summary: translated === undefined ? recordText(incident.summary) : { text: translated, lang: 'ar' },
      killed: tollText(resolveToll(incident.claims, 'killed', 'total')?.range, locale),
      injured: tollText(resolveToll(incident.claims, 'injured', 'total')?.range, locale),
      note: first + index,
    };
  });
}
