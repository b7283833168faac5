import type { Archive, Incident, Report } from '../../archive.ts';
import { formatCount } from '../../domain/count.ts';
import { claimStates, countOf, type Measure } from '../../domain/toll.ts';
import { reportWords } from '../../i18n/reports.ts';
import type { Locale } from '../../i18n/locale.ts';
import { NOT_STATED, type Claim } from '../../schemas/incident.ts';
import { partsText } from '../tolls/figure-notes.ts';
import { incidentLine, type IncidentLine } from '../incident/incident-line.ts';
import { incidentsByReport } from '../incident/incident-reports.ts';
import { actorLink, type NamedLink } from '../record/record-name.ts';
import { readIn, type ReadIn } from './report-label.ts';

/** One claim that was read in the page's report. */
export interface ReportClaim {
  /** Null where the report names no origin. */
  by: NamedLink | null;
  /** In the page's report: `2–3, 7`. */
  paragraphs: string;
  killed: { total: string | null; parts: string };
  injured: { total: string | null; parts: string };
  /** Whether it enters a range, and if not, why. */
  limits: string[];
  alsoIn: ReadIn[];
}

/** An incident that rests on the page's report, with the claims read there. */
export interface ReportIncident {
  line: IncidentLine;
  unconfirmed: boolean;
  claims: ReportClaim[];
}

/** Every incident that cites the report, newest first; unconfirmed ones too, marked. */
export function incidentsOfReport(archive: Archive, report: Report, locale: Locale): ReportIncident[] {
  return [...(incidentsByReport(archive).get(report.id) ?? [])].reverse().map((incident) => ({
    line: incidentLine(archive, incident, locale),
    unconfirmed: incident.status === 'unconfirmed',
    claims: claimsOf(archive, incident, report, locale),
  }));
}

function claimsOf(archive: Archive, incident: Incident, report: Report, locale: Locale): ReportClaim[] {
  const claims = incident.claims ?? [];
  const states = claimStates(claims);
  return claims.flatMap((claim, index) => {
    const here = claim.in.filter((reading) => reading.report === report.id);
    if (here.length === 0) return [];
    return {
      by: claim.by === NOT_STATED ? null : actorLink(archive, claim.by, locale),
      paragraphs: readIn(archive, here, locale)
        .map(({ paragraphs }) => paragraphs)
        .join(', '),
      killed: figuresOf(claim, 'killed', locale),
      injured: figuresOf(claim, 'injured', locale),
      limits: limitsOf(claim, states[index]!, locale),
      alsoIn: readIn(
        archive,
        claim.in.filter((reading) => reading.report !== report.id),
        locale,
      ),
    };
  });
}

function figuresOf(claim: Claim, measure: Measure, locale: Locale): ReportClaim['killed'] {
  const total = countOf(claim[measure], 'total');
  return { total: total ? formatCount(total, locale) : null, parts: partsText(claim, measure, locale) };
}

function limitsOf(claim: Claim, state: ReturnType<typeof claimStates>[number], locale: Locale): string[] {
  const words = reportWords[locale];
  const scope = claim.scope === 'own-losses' ? [words.ownLosses] : claim.scope === 'part' ? [words.part] : [];
  if (state === 'excluded') return [...scope, words.excluded(claim.excluded ?? '')];
  return state === 'superseded' ? [...scope, words.superseded] : scope;
}
