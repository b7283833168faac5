import type { Archive, Incident } from '../../archive.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { shiftNotes } from '../../domain/shift-notes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { accountOf, type Account } from '../incident/account.ts';
import { ceasefirePanels, type CeasefirePanel } from '../incident/ceasefire-panels.ts';
import { claimRows, type ClaimRow } from '../incident/claim-rows.ts';
import { incidentHeading, incidentUrl } from '../incident/incident-title.ts';
import { letterReports, type Letters } from '../incident/incident-reports.ts';
import { sourcesOf, type Source } from '../incident/source-list.ts';
import { rangeReason, type RangeReason } from '../incident/range-reason.ts';

/** One incident of a briefing at length: its account, every claim, and the agreements with the standing of the accused. */
export interface BriefingAccount {
  id: string;
  url: string;
  heading: string;
  date: string;
  contentWarning: boolean;
  /** Its notes are numbered after those before it on the page. */
  account: Account;
  claims: ClaimRow[];
  reason: RangeReason;
  ceasefires: CeasefirePanel[];
}

/** The incidents of a briefing at length, their notes numbered from `first`, their reports by the letters of the page. */
export function briefingAccounts(
  archive: Archive,
  incidents: readonly Incident[],
  letters: Letters,
  first: number,
  locale: Locale,
): BriefingAccount[] {
  let next = first;
  return incidents.map((incident) => {
    const account = accountOf(archive, incident, letters, locale);
    const body = shiftNotes(account.body, next - 1);
    next += body.notes.length;
    return {
      id: incident.id,
      url: incidentUrl(incident, locale),
      heading: incidentHeading(incident, locale),
      date: formatDate(incident.date, locale),
      contentWarning: incident.contentWarning === true,
      account: { ...account, body },
      claims: claimRows(archive, incident, letters, locale),
      reason: rangeReason(archive, incident, locale),
      ceasefires: ceasefirePanels(archive, incident, letters, locale),
    };
  });
}

/** Incidents at length, and the reports that they rest on. */
export interface Told {
  accounts: BriefingAccount[];
  sources: Source[];
}

/** With more incidents than these the accounts would be a book: a sentence stands for each, and a briefing on demand tells any selection. */
export const MOST_TOLD = 12;

/** Whether a page has room to tell these incidents at length. */
export function isToldAtLength(incidents: readonly Incident[]): boolean {
  return incidents.length <= MOST_TOLD;
}

/** The incidents of a page at length, where they are few; their notes are numbered from `first`. */
export function tellIncidents(archive: Archive, incidents: readonly Incident[], first: number, locale: Locale): Told | null {
  if (incidents.length === 0 || !isToldAtLength(incidents)) return null;
  const letters = letterReports(archive, ...incidents);
  return { accounts: briefingAccounts(archive, incidents, letters, first, locale), sources: sourcesOf(archive, letters, locale) };
}
