import type { Incident } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import { codeWords } from '../../i18n/codes.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { countedOrigins, relayingReports } from './claim-origins.ts';

/** How well something is supported, in a word and a reason; never a badge or a meter. */
export interface Grade {
  level: string;
  why: string;
}

/** The two grades of an incident. */
export interface Evidence {
  toll: Grade;
  attribution: Grade;
}

/** The grades with their reasons: the record’s own sentence in English, and in Arabic what the claims show. */
export function evidenceOf(incident: Incident, locale: Locale): Evidence {
  const { toll, attribution } = incident.grade;
  const levels = codeWords[locale].grade;
  const words = incidentWords[locale];
  const claims = incident.claims ?? [];
  const accusers = new Set(accusedOf(incident).flatMap(({ by }) => by)).size;
  return {
    toll: {
      level: levels[toll.level],
      why: locale === 'en' ? toll.why : words.originsCounted(countedOrigins(claims, 'killed').length, relayingReports(claims, 'killed')),
    },
    attribution: { level: levels[attribution.level], why: locale === 'en' ? attribution.why : words.originsAccuse(accusers) },
  };
}
