import type { Archive, Incident } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { codeWords } from '../../i18n/codes.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { citedIn, type Cited, type Letters } from './incident-reports.ts';
import { recordText, type RecordText } from '../record/record-text.ts';
import { actorLink, type NamedLink } from '../record/record-name.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';

/** Somebody who is accused: by whom, how that stands, and what it says itself. */
export interface AccusedParty {
  actor: NamedLink;
  /** A detail of its part: `aircraft`. */
  words?: RecordText;
  /** Empty where no report says who accuses it. */
  by: NamedLink[];
  in: Cited[];
  standing: string;
  /** Null where no position of its own is recorded; the page then says so. */
  own: OwnPosition | null;
}

/** What the accused says itself. */
export interface OwnPosition {
  stance: string;
  words: RecordText;
  date?: string;
  by?: NamedLink;
  in: Cited[];
}

/** A party in another role: target, harmed, present. */
export interface InvolvedParty {
  actor: NamedLink;
  role: string;
  words?: RecordText;
}

/** Everyone who is accused of the incident, in the order of the record. */
export function accusedParties(archive: Archive, incident: Incident, letters: Letters, locale: Locale): AccusedParty[] {
  return accusedOf(incident).map(({ actor, by, status, own, party }) => {
    return {
      actor: actorLink(archive, actor, locale),
      ...(party.words ? { words: recordText(party.words) } : {}),
      by: by.map((id) => actorLink(archive, id, locale)),
      in: citedIn(letters, party.attribution?.in, locale),
      standing: sentenceCase(codeWords[locale].attribution[status]),
      own: own
        ? {
            stance: codeWords[locale].stance[own.stance],
            words: recordText(own.words),
            ...(own.date ? { date: incidentWords[locale].saidOn(formatDate(own.date, locale)) } : {}),
            ...(own.by ? { by: actorLink(archive, own.by, locale) } : {}),
            in: citedIn(letters, own.in, locale),
          }
        : null,
    };
  });
}

/** The other parties: whom it was aimed at, who was harmed, who was there. */
export function involvedParties(archive: Archive, incident: Incident, locale: Locale): InvolvedParty[] {
  return incident.parties
    .filter((party) => party.role !== 'alleged-perpetrator')
    .map(({ actor, role, words }) => ({
      actor: actorLink(archive, actor, locale),
      role: sentenceCase(codeWords[locale].role[role]),
      ...(words ? { words: recordText(words) } : {}),
    }));
}
