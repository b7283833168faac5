import type { Archive, Incident } from '../../archive.ts';
import type { Locale } from '../../i18n/locale.ts';
import { notedClaim, type NotedClaim } from '../tolls/figure-notes.ts';

/** The numbered note on one claim. */
export interface ClaimNote {
  number: number;
  claim: NotedClaim;
}

/** A note on every claim of an incident, those that are not counted too, numbered from `first` in the order of the record. */
export function claimNotes(archive: Archive, incident: Incident, first: number, locale: Locale): ClaimNote[] {
  return (incident.claims ?? []).map((claim, index) => ({ number: first + index, claim: notedClaim(archive, claim, locale) }));
}
