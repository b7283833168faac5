import type { Archive, Incident } from '../archive.ts';
import { formatCount } from '../domain/count.ts';
import { currentClaims, countOf, GROUPS, MEASURES, type Measure } from '../domain/toll.ts';
import { briefingWords } from '../i18n/briefings.ts';
import { tollWords } from '../i18n/tolls.ts';
import type { Locale } from '../i18n/locale.ts';
import { NOT_STATED, type Claim } from '../schemas/incident.ts';
import { incidentTitle, incidentUrl } from './incident-title.ts';
import { actorLink } from './record-name.ts';
import { readIn, type ReadIn } from './report-label.ts';

/** A numbered note that says where the figures of one incident come from. */
export interface FigureNote {
  number: number;
  incident: { title: string; url: string };
  /** One for each claim that enters the range; none where no source gives a figure. */
  claims: { figures: string; by: string; in: ReadIn[] }[];
}

/** A note for each incident, numbered from `first`: who counted, in which report and paragraph. */
export function figureNotes(archive: Archive, incidents: readonly Incident[], first: number, locale: Locale): FigureNote[] {
  return incidents.map((incident, index) => ({
    number: first + index,
    incident: { title: incidentTitle(incident, locale), url: incidentUrl(incident, locale) },
    claims: currentClaims(incident.claims).map((at) => {
      const claim = incident.claims![at]!;
      return {
        figures: figuresOf(claim, locale),
        by:
          claim.by === NOT_STATED
            ? briefingWords[locale].originNotStated
            : briefingWords[locale].by(actorLink(archive, claim.by, locale).name),
        in: readIn(archive, claim.in, locale),
      };
    }),
  }));
}

/** The parts that a claim gives beside its total, in words: `civilians 4, children 2`. */
export function partsText(claim: Claim, measure: Measure, locale: Locale): string {
  const parts = GROUPS.flatMap((group) => {
    const count = group === 'total' ? undefined : countOf(claim[measure], group);
    return count && group !== 'total' ? [`${tollWords[locale].groupsInText[group]} ${formatCount(count, locale)}`] : [];
  });
  return parts.join(locale === 'ar' ? '، ' : ', ');
}

/** `killed 12 or more, civilians 4, children 2`. */
function figuresOf(claim: Claim, locale: Locale): string {
  const words = tollWords[locale];
  const measures = MEASURES.flatMap((measure) => {
    const total = countOf(claim[measure], 'total');
    const parts = partsText(claim, measure, locale);
    if (!total) return parts === '' ? [] : [`${words[measure]}: ${parts}`];
    return [[`${words[measure]} ${formatCount(total, locale)}`, parts].filter((part) => part !== '').join(locale === 'ar' ? '، ' : ', ')];
  });
  return measures.join(locale === 'ar' ? '؛ ' : '; ');
}
