import type { Archive, Ceasefire, Incident } from '../../archive.ts';
import { standingOf, type Capacity } from '../../domain/ceasefire.ts';
import type { CommonChronology } from '../../domain/chronology.ts';
import { chronologyWords } from '../../i18n/chronology.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { actorLink } from '../record/record-name.ts';
import { accusedStandings, partOfIn } from './standings.ts';

/** What the chronology shows, as one or two sentences made of its figures: who signed, what is linked, what is called a violation of whom. */
export function chronologyFinding(archive: Archive, common: CommonChronology<Ceasefire, Incident>, locale: Locale): string {
  const words = chronologyWords[locale];
  const ceasefires = common.agreements.map(({ ceasefire }) => ceasefire);
  const signed = ceasefires.every(({ parties }) => parties.every(({ capacity }) => capacity !== 'guarantor'));
  const [linked, violations] = [common.incidents.length, common.violations.length];
  const sentences = [signersSentence(archive, ceasefires, locale)];
  if (linked === 0) return [...sentences, words.noIncidents].filter(Boolean).join(' ');
  const standing = standings(archive, common);
  const clauses = [words.incidents(linked, ceasefires.length), words.violations(violations, linked)];
  if (standing.outside > 0) clauses.push(words.notByParty(standing.outside, standing.outside === violations, signed));
  if (standing.party > 0) clauses.push(words.byParty(standing.party, standing.party === violations, signed));
  if (standing.some > 0) clauses.push(words.onlySomeParty(standing.some, signed));
  if (standing.unknown > 0) clauses.push(words.standingUnknown(standing.unknown));
  return [...sentences, `${clauses.join('')}.`].filter(Boolean).join(' ');
}

/** Who stands behind every one of the agreements; empty where nobody does. */
function signersSentence(archive: Archive, ceasefires: readonly Ceasefire[], locale: Locale): string {
  const [first, ...others] = ceasefires;
  if (!first) return '';
  const capacityOf = (ceasefire: Ceasefire, actor: string) => standingOf(ceasefire, actor, partOfIn(archive)).capacity;
  const behind = first.parties.filter(({ actor }) => ceasefires.every((ceasefire) => isBehind(capacityOf(ceasefire, actor))));
  if (behind.length === 0) return '';
  const names = behind.map(({ actor }) => actorLink(archive, actor, locale, 'short').name);
  const signed = behind.every(({ actor }) => ceasefires.every((ceasefire) => capacityOf(ceasefire, actor) === 'signatory'));
  return chronologyWords[locale].signers(incidentWords[locale].list(names), names.length > 1, others.length + 1, signed);
}

/** Of violations: those whose accused are a party, are outside, are not known, or of whom only some are a party. */
type StandingCounts = Record<'party' | 'outside' | 'unknown' | 'some', number>;

/** Each violation by where its accused stand, each of them by itself. One that is linked to two agreements counts once. */
function standings(archive: Archive, common: CommonChronology<Ceasefire, Incident>): StandingCounts {
  const counts = { party: 0, outside: 0, unknown: 0, some: 0 };
  for (const incident of common.violations) {
    const byAccused = new Map<string, Capacity[]>();
    const links = common.agreements.flatMap(({ chronology }) => chronology.violations.filter((entry) => entry.incident === incident));
    for (const { actor, capacity } of links.flatMap(({ link }) => accusedStandings(archive, incident, link))) {
      byAccused.set(actor, [...(byAccused.get(actor) ?? []), capacity]);
    }
    counts[placeOf([...byAccused.values()])] += 1;
  }
  return counts;
}

/** Where the accused of one violation stand together; nobody accused is a standing not known. */
function placeOf(accused: readonly Capacity[][]): keyof StandingCounts {
  const parties = accused.filter((capacities) => capacities.some(isBehind)).length;
  if (parties > 0) return parties === accused.length ? 'party' : 'some';
  return accused.length === 0 || accused.some((capacities) => capacities.includes('unknown')) ? 'unknown' : 'outside';
}

function isBehind(capacity: Capacity): boolean {
  return capacity === 'signatory' || capacity === 'guarantor';
}
