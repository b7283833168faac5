import type { Archive, Incident } from '../../archive.ts';
import { countOf } from '../../domain/claim.ts';
import { formatCount, type Count } from '../../domain/count.ts';
import { readDerived } from '../../domain/derived.ts';
import { claimStates, resolveToll, type ClaimState, type ResolvedToll } from '../../domain/toll.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { actorWords } from '../../i18n/actors.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { NOT_STATED, type Claim } from '../../schemas/incident.ts';
import { dateText, type DateText } from '../record/date-text.ts';
import { recordText, type RecordText } from '../record/record-text.ts';
import { citedIn, type Cited, type Letters } from './incident-reports.ts';
import { actorLink, nameOf, shortNameOf, type NamedLink } from '../record/record-name.ts';

/** One claim as a row of the table “Who counted”. */
export interface ClaimRow {
  /** From 1, as the record counts its claims. */
  number: number;
  /** `current` enters the range; `own-losses` and `part` cover fewer people and never do; the others are shown struck, with the reason. */
  state: ClaimState;
  /** Who counted; null where no report says. */
  by: NamedLink | null;
  /** What the origin is, whom it covers, who relayed it. */
  details: string[];
  /** Why it is not counted, where it is struck. */
  reason?: string;
  /** Which end of the range it gives. */
  gives?: string;
  in: Cited[];
  asOf?: DateText;
  /** `12 or more`; null where the claim gives no such figure. */
  killed: string | null;
  injured: string | null;
  parts: ClaimParts[];
  /** Missing, detained, displaced. */
  others: string[];
  /** What the source says around the figure, always in the language of the record. */
  words?: string;
  /** Our remark on the figure. */
  note?: RecordText;
  /** Which figures are our arithmetic. */
  derived?: string;
}

/** Every breakdown of one measure: status of the dead, sex and age, sides. The axes overlap and are never added. */
export interface ClaimParts {
  measure: 'killed' | 'injured';
  status: string[];
  people: string[];
  sides: string[];
}

/** Every claim of an incident, in the order of the record; nothing is left out. */
export function claimRows(archive: Archive, incident: Incident, letters: Letters, locale: Locale): ClaimRow[] {
  const claims = incident.claims ?? [];
  const states = claimStates(claims);
  const resolved = resolveToll(claims, 'killed', 'total');
  const words = incidentWords[locale];
  return claims.map((claim, index) => {
    const state = states[index]!;
    const gives = resolved && endGiven(resolved, index, locale);
    return {
      number: index + 1,
      state,
      by: claim.by === NOT_STATED ? null : actorLink(archive, claim.by, locale),
      details: detailsOf(archive, claim, locale),
      ...(state === 'excluded' && claim.excluded ? { reason: words.state.excluded(claim.excluded) } : {}),
      ...(state === 'superseded' ? { reason: words.state.superseded(replacedOn(claims, index, locale)) } : {}),
      ...(gives ? { gives } : {}),
      in: citedIn(letters, claim.in, locale),
      ...(claim.asOf ? { asOf: dateText(claim.asOf, locale, 'short') } : {}),
      killed: figure(claim.killed?.total, locale),
      injured: figure(claim.injured?.total, locale),
      parts: (['killed', 'injured'] as const).flatMap((measure) => partsOf(archive, claim, measure, locale)),
      others: (['missing', 'detained', 'displaced'] as const).flatMap((key) =>
        claim[key] ? [words.part(words[key], formatCount(claim[key], locale))] : [],
      ),
      ...(claim.words ? { words: claim.words } : {}),
      ...(claim.note ? { note: recordText(claim.note) } : {}),
      ...(claim.derived ? { derived: derivedText(claim, claim.derived, locale) } : {}),
    };
  });
}

/** True where a claim is shown struck through. */
export function isStruck(row: ClaimRow): boolean {
  return row.state === 'superseded' || row.state === 'excluded';
}

function endGiven(resolved: ResolvedToll, index: number, locale: Locale): string | undefined {
  const words = incidentWords[locale].gives;
  const isLow = resolved.low.includes(index);
  const isHigh = resolved.high.includes(index);
  if (isLow && isHigh) return words.both;
  if (isLow) return words.low;
  if (!isHigh) return undefined;
  return resolved.range.max === null ? words.open : words.high;
}

function replacedOn(claims: readonly Claim[], index: number, locale: Locale): string {
  const later = claims.find((other) => other.supersedes === index + 1);
  return later?.asOf ? formatDate(later.asOf, locale, 'short') : '';
}

function detailsOf(archive: Archive, claim: Claim, locale: Locale): string[] {
  const words = incidentWords[locale];
  const who = claim.by === NOT_STATED ? words.originNotStatedSmall : actorWords[locale].kinds[archive.get('actors', claim.by).kind];
  return [who, words.scopes[claim.scope ?? 'all'], ...(claim.via ? [words.via(nameOf(archive.get('actors', claim.via), locale))] : [])];
}

function partsOf(archive: Archive, claim: Claim, measure: 'killed' | 'injured', locale: Locale): ClaimParts[] {
  const figures = claim[measure];
  if (!figures) return [];
  const words = incidentWords[locale];
  const named = (axis: Record<string, Count | undefined> | undefined, keys: readonly (keyof typeof words.groups)[]) =>
    keys.flatMap((key) => (axis?.[key] ? [words.part(words.groups[key], formatCount(axis[key], locale))] : []));
  const status = named(figures.status, ['civilians', 'combatants', 'unknown']);
  const people = named(figures.people, ['men', 'women', 'children', 'unknown']);
  const sides = Object.entries(figures.sides ?? {}).map(([actor, count]) =>
    words.sideOf(shortNameOf(archive.get('actors', actor), locale), formatCount(count, locale)),
  );
  return status.length + people.length + sides.length > 0 ? [{ measure, status, people, sides }] : [];
}

function derivedText(claim: Claim, derived: string, locale: Locale): string {
  const words = incidentWords[locale];
  const { groups, arithmetic } = readDerived(derived);
  const made = groups.flatMap((group) => {
    const count = countOf(claim.killed, group) ?? countOf(claim.injured, group);
    return count
      ? [group === 'total' ? words.totalIs(formatCount(count, locale)) : words.part(words.groups[group], formatCount(count, locale))]
      : [];
  });
  return words.derived(made, arithmetic);
}

function figure(count: Count | undefined, locale: Locale): string | null {
  return count ? formatCount(count, locale) : null;
}
