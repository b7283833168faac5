import type { Archive, Incident, Report } from '../../archive.ts';
import { formatCount } from '../../domain/count.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { currentClaims, countOf, GROUPS, MEASURES, type Measure } from '../../domain/toll.ts';
import { briefingWords } from '../../i18n/briefings.ts';
import { siteWords } from '../../i18n/site.ts';
import { tollWords } from '../../i18n/tolls.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tollPart } from '../../i18n/toll-part.ts';
import { NOT_STATED, type Claim } from '../../schemas/incident.ts';
import { incidentUrl } from '../incident/incident-title.ts';
import { actorLink } from '../record/record-name.ts';
import { readIn, type ReadIn } from '../report/report-label.ts';

/** A numbered note that says where the figures of one incident come from. */
export interface FigureNote {
  number: number;
  incident: { date: string; url: string };
  /** One for each claim that enters the range; none where no source gives a figure. */
  claims: NotedClaim[];
}

/** Who counted what, and where that was read. */
export interface NotedClaim {
  figures: string;
  by: string;
  in: NoteReading[];
}

/** A reading with where the report can be found: its archived copy, else where it was published, else nowhere that is recorded; or told in the same note already. */
export interface NoteReading extends ReadIn {
  /** The paragraphs in words: `¶ 2–3, 7`. */
  where: string;
  kept: { kind: 'archived' | 'published'; address: string } | { kind: 'unknown' | 'told' };
}

/** A note for each incident, numbered from `first`: who counted, in which report and paragraph. */
export function figureNotes(archive: Archive, incidents: readonly Incident[], first: number, locale: Locale): FigureNote[] {
  return incidents.map((incident, index) => ({
    number: first + index,
    incident: { date: formatDate(incident.date, locale), url: incidentUrl(incident, locale) },
    claims: tellOnce(currentClaims(incident.claims).map((at) => notedClaim(archive, incident.claims![at]!, locale))),
  }));
}

/** Where a report is kept is told with the first claim of a note that was read in it. */
function tellOnce(claims: readonly NotedClaim[]): NotedClaim[] {
  const told = new Set<string>();
  return claims.map((claim) => ({
    ...claim,
    in: claim.in.map((reading) => {
      if (reading.kept.kind === 'unknown' || !told.has(reading.report)) {
        told.add(reading.report);
        return reading;
      }
      return { ...reading, kept: { kind: 'told' } };
    }),
  }));
}

/** Who counted one claim, and where that was read. */
export function notedClaim(archive: Archive, claim: Claim, locale: Locale): NotedClaim {
  const words = briefingWords[locale];
  return {
    figures: figuresOf(claim, locale),
    by: claim.by === NOT_STATED ? words.originNotStated : words.by(actorLink(archive, claim.by, locale).name),
    in: readIn(archive, claim.in, locale).map((reading, index) => ({
      ...reading,
      where: siteWords[locale].paragraphs(reading.paragraphs, claim.in[index]!.paragraphs),
      kept: keptAt(archive.get('reports', reading.report)),
    })),
  };
}

/** What a page says once of the reports behind its notes, and not in each of them: that some or all have no address on record. */
export function unkeptText(claims: readonly NotedClaim[], locale: Locale): string | undefined {
  const words = briefingWords[locale];
  const unknown = claims.flatMap((claim) => claim.in.map(({ kept }) => kept.kind === 'unknown'));
  if (!unknown.includes(true)) return undefined;
  return unknown.includes(false) ? words.keptElsewhere : words.keptNowhere;
}

function keptAt({ archivedUrl, address }: Report): NoteReading['kept'] {
  if (archivedUrl) return { kind: 'archived', address: archivedUrl };
  return address ? { kind: 'published', address } : { kind: 'unknown' };
}

/** The parts that a claim gives beside its total, in words: `4 civilians, 2 children`. */
export function partsText(claim: Claim, measure: Measure, locale: Locale): string {
  const parts = GROUPS.flatMap((group) => {
    const count = group === 'total' ? undefined : countOf(claim[measure], group);
    return count && group !== 'total' ? [tollPart(tollWords[locale].groupsInText[group], formatCount(count, locale), locale)] : [];
  });
  return parts.join(locale === 'ar' ? '، ' : ', ');
}

/** `12 or more killed, 4 civilians, 2 children`. */
function figuresOf(claim: Claim, locale: Locale): string {
  const words = tollWords[locale];
  const measures = MEASURES.flatMap((measure) => {
    const total = countOf(claim[measure], 'total');
    const parts = partsText(claim, measure, locale);
    if (!total) return parts === '' ? [] : [`${words[measure]}: ${parts}`];
    return [
      [tollPart(words[measure], formatCount(total, locale), locale), parts]
        .filter((part) => part !== '')
        .join(locale === 'ar' ? '، ' : ', '),
    ];
  });
  return measures.join(locale === 'ar' ? '؛ ' : '; ');
}
