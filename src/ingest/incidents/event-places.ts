import type { Told } from '../claims/bundles.ts';
import type { FoundDate } from '../dates/dates.ts';
import type { ReadSentence } from './events.ts';
import { isBuilding, isQualifier } from '../places/place-cues.ts';
import type { FoundPlace } from '../places/places.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** The narrowest place at which a sentence has something happen. */
export function eventPlace(
  { places: all, dates, words, sentence: { head = 0, tokens } }: ReadSentence,
  live: readonly Told[],
): FoundPlace | undefined {
  const places = all.filter(({ first }) => !dates.some((date) => isOfYears(date, first, tokens)));
  const candidates = inMainClause(
    places.filter(({ isLocative }) => isLocative),
    tokens,
  );
  const narrow = candidates.filter(({ isWide }) => !isWide);
  const least = Math.min(...candidates.map(({ width }) => width));
  const heading = narrow.find(({ last }) => last < head);
  if (heading) return heading;
  const [first] = narrow;
  const measured = first && candidates.find((wide) => isMeasuredBy(wide, first, tokens));
  if (measured && narrow.length === 1) return measured;
  const said = narrow.find((place) => tookPlaceAt(place, words, tokens));
  if (said) return said;
  // “at the Selim warehouse, in the Bab Zayt neighbourhood”: the name of a thing gives way.
  const towns = narrow.filter(({ last, kind }) => kind !== undefined || !isQualifier(tokens, last));
  const at = (towns.length > 0 ? towns : narrow).filter(({ relation }) => relation === 'at');
  if (first && at[0] && liesIn(first, at[0], tokens)) return first;
  // “the village of Beit Sawan, north of Khan Yabrin”: the one that is not measured from another.
  const chosen = nearestToAct(at, live, tokens) ?? at[0] ?? first;
  if (chosen) return chosen;
  if (candidates[0]) return candidates.find(({ width }) => width === least);
  const others = places.filter(({ isAside, isRoute }) => !isAside && !isRoute);
  return live.length > 0 || others.length === 1 ? others.toSorted((a, b) => a.width - b.width)[0] : undefined;
}

/** “fighting since 2011, when they seized Souran”: a place of that year. */
function isOfYears({ kind, last }: FoundDate, place: number, tokens: readonly Token[]): boolean {
  const behind = wordsOf(tokens, last + 1, last + 3);
  return kind === 'coarse' && place > last && /^(?:, )?(?:when|after|before)\b/.test(behind);
}

/** “A day after a bomb in Hadira killed nine, shells fell on Souran”: what stands in front is told for the time. */
function inMainClause(places: readonly FoundPlace[], tokens: readonly Token[]): readonly FoundPlace[] {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isFronted = tokens.slice(0, Math.min(comma, 6)).some(({ lower }) => lower === 'after' || lower === 'following');
  const behind = isFronted ? places.filter(({ first, isWide }) => first > comma && !isWide) : [];
  return behind.length > 0 ? behind : places;
}

/** “around Souran, in Marrun territory”: the first, though only near, is narrower than what it lies in. */
function liesIn(first: FoundPlace, wider: FoundPlace, tokens: readonly Token[]): boolean {
  const isNext = wider.first > first.last && wider.first - first.last <= 5;
  // “the outskirts of Souran in Nahr”
  const isInside = /^in(?: the)?(?: [a-z]+ern)?$/.test(wordsOf(tokens, first.last + 1, wider.first));
  return isNext && first.relation === 'near' && !first.isDistant && (isInside || WIDER.test(wider.kind ?? ''));
}

/** “in Orsan province, west of Hadira”, “on Eastern Nahr outside Hadira”: what a province is measured from is no place in it. */
function isMeasuredBy({ isWide, width, last }: FoundPlace, { first, isDistant, behind }: FoundPlace, tokens: readonly Token[]): boolean {
  if (!isWide || width >= 4 || first < last || first - last > 8) return false;
  const between = `${wordsOf(tokens, last + 1, first)} `;
  return isDistant ? APPOSED.test(between) : behind === 'outside' && /^(?:, )?(?:just )?outside (?:the )?(?:capital )?$/.test(between);
}

const APPOSED =
  /^(?:(?:province|region|state|governorate|district|department|county|oblast) )?, (?:(?:about|some|just) )?(?:\d+ \w+ )?(?:to the )?(?:north|south|east|west)[a-z-]* of (?:the )?(?:capital |city of )?$/;

const WIDER = /^(?:territory|districts?|county|subdistrict|tehsil|area|region|municipality|canton|jurisdiction|commune|sector|zone)$/;

/** Of several places, one right behind a figure or an act, where the first stands far from all of them. */
function nearestToAct(places: readonly FoundPlace[], live: readonly Told[], tokens: readonly Token[]): FoundPlace | undefined {
  const [first] = places;
  if (!first || places.length < 2 || live.length === 0) return undefined;
  const lead = Math.min(...live.map(({ first: at }) => at));
  // What stands before the figure tells where somebody spoke, mourned or went, if another place stands behind it.
  // “Police in Hadira are hunting gunmen who killed seven in Souran”
  const isApart =
    (first.start ?? first.first) > 0 && tokens.slice(first.last + 1, lead).some(({ lower }) => /^(?:who|after|which)$/.test(lower));
  return first.last < lead && (first.first > 3 || isApart) ? places.find((place) => place.first > lead) : undefined;
}

const TOOK_PLACE =
  /\b(?:attacks?|blasts?|explosions?|incident|shooting|strikes?|bombing|raid|shelling|fighting|clash(?:es)?|ambush|it|killings?|assault)\b[^.;]{0,40}\b(?:took place|occurred|happened|went off|was carried out)\b/i;

/** What “took place” did so in what follows at once. */
function tookPlaceAt({ first }: FoundPlace, words: string, tokens: readonly Token[]): boolean {
  const match = TOOK_PLACE.exec(words);
  if (!match) return false;
  const end = tokens[0]!.start + match.index + match[0].length;
  return tokens[first]!.start >= end && tokens[first]!.start - end <= 60;
}

const LIES = /\b(?:is|are|was|were) (?:located|situated)\b|\blies (?:in|near)\b/i;

/** “The office is located in …”: where what was told stands. */
export function tellsSite(words: string): boolean {
  return LIES.test(words) || TOOK_PLACE.test(words);
}

/** “It went off in a market”: where something was that is being told. */
export function tellsWhere(words: string): boolean {
  return TOOK_PLACE.test(words);
}

/** Whether a place that is told later is the better one: narrower, or where a sentence says that it “took place”. */
export function isBetterPlace(place: FoundPlace, current: FoundPlace, { words, sentence: { tokens }, told }: ReadSentence): boolean {
  if (told.length > 0 && told.every(({ isBackground }) => isBackground)) return false;
  const before = wordsOf(tokens, place.first - 14, place.first);
  // “in the wake of the bombing in Netanya”: that is another one.
  if (/\b(?:after|following|wake of|since|aftermath of|weeks? after|similar to|response to|retaliation for)\b/.test(before)) return false;
  if (place.isDistant && !current.isDistant) return false;
  if (isQuarterOf(place, current, tokens)) return true;
  // “in Hadira”, then “in the residential neighbourhood of Bab Zayt”
  if (IN_CITY.test(place.kind ?? '') && place.isLocative && !place.isAside && !current.isWide)
    return current.kind === undefined || /^(?:city|capital|town)$/.test(current.kind);
  // “in a Hadira restaurant”, then “the restaurant is located in the Bab Zayt district”
  if (LIES.test(words) && QUARTER.test(place.kind ?? '') && place.isLocative && !words.includes(current.name)) return true;
  // “in Marrun district”, then “near Souran village”
  if (WIDER.test(current.kind ?? '') && SETTLEMENT.test(place.kind ?? '') && place.isLocative && !place.isDistant) return true;
  if (!current.isWide && isBuilding(tokens, place.last + 1)) return false;
  if (place.isWide || !place.isLocative) return place.width < current.width && current.isWide;
  // “near Hadira”, then “on the outskirts of Marrun camp”.
  if (current.behind === 'near' && place.behind !== 'near' && place.kind !== undefined) return true;
  if (current.isWide || (current.isDistant && !place.isDistant)) return true;
  return place.relation === 'at' && tookPlaceAt(place, words, tokens);
}

/** “in the Bab Zayt district of the city”, “in Hadira’s Bab Zayt neighbourhood”: a part of the place that was told before. */
export function isQuarterOf(
  { first, last, isLocative, isWide, isAside }: FoundPlace,
  current: FoundPlace,
  tokens: readonly Token[],
): boolean {
  if (!isLocative || isWide || isAside || current.isWide) return false;
  const behind = tokens.slice(last + 1, last + 6).map(({ lower }) => lower);
  if (!QUARTER.test(behind[0] ?? '')) return false;
  const own = new Set(current.name.toLowerCase().split(/\s+/));
  if (behind[1] === 'of' && (/^(?:city|town|capital)$/.test(behind[behind[2] === 'the' ? 3 : 2] ?? '') || own.has(behind[2] ?? '')))
    return true;
  return /^['’]s$/.test(tokens[first - 1]?.lower ?? '') && own.has(tokens[first - 2]?.lower ?? '');
}

const SETTLEMENT = /^(?:village|town|city|hamlet|settlement|community)$/;
const IN_CITY = /^(?:neighbou?rhood|quarter|suburb|barrio)$/;

export const QUARTER = /^(?:districts?|neighbou?rhoods?|quarters?|areas?|suburbs?|sections?|part|sector|ward)$/;

export function areOnePlace(a: FoundPlace, b: FoundPlace): boolean {
  return a.named && b.named ? a.named.id === b.named.id : a.name === b.name;
}

/**
 * “A minister in Hadira said”: where somebody speaks, nothing else was done, but for “there”; at the head of an article it may be where it was
 * done, unless the sentence names another town.
 */
export function withoutSpeakers(read: ReadSentence, isOpen: boolean): ReadSentence {
  const isOfSpeaker = ({ first }: FoundPlace): boolean => read.origins.some(({ words }) => first > words.first && first <= words.last);
  const others = read.places.filter((place) => !isOfSpeaker(place));
  // “an officer in Hadira, Ali Demo, said”: what follows at once says who or what the place is.
  const isApart = ({ first }: FoundPlace): boolean => read.origins.every(({ words }) => first !== words.last + 2);
  if (!isOpen && !others.some((place) => place.isLocative && !place.isWide && isApart(place))) return read;
  // “The hospital in Hadira said six had died there”: of their wounds.
  const isCarer = read.origins.some(({ name }) => /\b(?:hospital|clinic|morgue|mortuary)\b/i.test(name));
  if (THERE.test(read.words) && isCarer) return { ...read, places: [] };
  if (!THERE.test(read.words)) return { ...read, places: others };
  return { ...read, places: read.places.map((place) => (isOfSpeaker(place) ? { ...place, isLocative: true, isAside: false } : place)) };
}

const THERE = /\bthere\b(?! (?:was|were|is|are|had|have)\b)/i;
