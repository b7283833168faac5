import { compareText, type Archive, type Incident, type Report } from '../../archive.ts';
import { formatParagraphs, type Reading } from '../../domain/reading.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { once } from '../once.ts';

/** A report under the letter that it has on one page. */
export interface LetteredReport {
  letter: string;
  /** The anchor of its entry among the sources: `report-a`. */
  anchor: string;
  report: Report;
}

/** A report and paragraphs as an incident’s page names them; `paragraphs` is in words. */
export interface Cited {
  letter: string;
  url: string;
  paragraphs: string;
}

/** The letters of the reports of one page, by report id. */
export type Letters = ReadonlyMap<string, LetteredReport>;

/** Ids of every report that an incident rests on, sorted: of its claims, accusations, links and account. */
export const reportIdsOf = once((incident: Incident): readonly string[] => {
  const readings = [
    ...(incident.claims ?? []).flatMap((claim) => claim.in),
    ...incident.parties.flatMap((party) => [...(party.attribution?.in ?? []), ...(party.attribution?.own?.in ?? [])]),
    ...(incident.ceasefires ?? []).flatMap((link) => link.in ?? []),
    ...(incident.infrastructure ?? []).flatMap((building) => building.in ?? []),
  ].map((reading) => reading.report);
  const cited = incident.body.slots.flatMap((slot) => (slot.kind === 'citation' ? [slot.report] : []));
  return [...new Set([...readings, ...cited])].sort(compareText);
});

/** The incidents that rest on each report, by report id, oldest first; unconfirmed ones too, after the others. */
export const incidentsByReport = once((archive: Archive): ReadonlyMap<string, Incident[]> => {
  const resting = new Map<string, Incident[]>();
  for (const incident of [...archive.incidents, ...archive.unconfirmed]) {
    for (const id of reportIdsOf(incident)) {
      const list = resting.get(id);
      if (list) list.push(incident);
      else resting.set(id, [incident]);
    }
  }
  return resting;
});

/** Ids of the reports that these incidents rest on, each once: what “from 5 reports” counts. */
export function reportsBehind(incidents: readonly Incident[]): string[] {
  return [...new Set(incidents.flatMap((incident) => reportIdsOf(incident)))].sort(compareText);
}

/** Letters the reports that one or more incidents rest on in the order in which they were published. */
export function letterReports(archive: Archive, ...incidents: readonly Incident[]): Letters {
  const reports = reportsBehind(incidents)
    .map((id) => archive.get('reports', id))
    .sort(
      (a, b) => compareText(a.published.from, b.published.from) || compareText(a.published.to, b.published.to) || compareText(a.id, b.id),
    );
  return new Map(
    reports.map((report, index) => {
      const letter = letterAt(index);
      return [report.id, { letter, anchor: `report-${letter.toLowerCase()}`, report }];
    }),
  );
}

/** Readings as the page prints them, in the order of the letters. */
export function citedIn(letters: Letters, readings: readonly Reading[] | undefined, locale: Locale): Cited[] {
  return [...(readings ?? [])]
    .map((reading) => ({ reading, lettered: getLettered(letters, reading.report) }))
    .sort((a, b) => compareText(a.lettered.letter, b.lettered.letter))
    .map(({ reading: { paragraphs }, lettered: { letter, anchor } }) => ({
      letter,
      url: `#${anchor}`,
      paragraphs: incidentWords[locale].paragraphs(formatParagraphs(paragraphs), paragraphs),
    }));
}

/** `report A`, for running text. */
export function reportInText(letters: Letters, id: string, locale: Locale): string {
  return `${incidentWords[locale].reportInText} ${getLettered(letters, id).letter}`;
}

function getLettered(letters: Letters, id: string): LetteredReport {
  const lettered = letters.get(id);
  if (!lettered) throw new Error(`Report \`${id}\` has no letter on this page`);
  return lettered;
}

/** A, B … Z, AA, AB … */
function letterAt(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letterAt(Math.floor(index / 26) - 1) + rest;
}
