import type { Told } from '../claims/bundles.ts';
import { areOnePlace } from './event-places.ts';
import type { Event } from './events.ts';
import { isIncident } from './is-incident.ts';
import { addsUpSeveral } from './round-ups.ts';
import { sideOf } from '../claims/sides.ts';
import { isSameOrigin } from '../origins/speakers.ts';

/** A figure of the dead with the incident that it was read for. */
interface Part {
  one: Told;
  event: Event;
}

/**
 * The first figure of the dead is a sum where those behind it add up to it: of several incidents it is background, of strikes on one place
 * the parts are.
 */
export function withoutTotal(events: readonly Event[]): Event[] {
  const dead = events.flatMap((event) => event.told.filter(isDead).map((one): Part => ({ one, event })));
  const totals = dead.filter(({ one }, at) => one.isNamed !== true && (one.sentence.index < LEAD || at === 0));
  const firsts = events.map(({ told }) => told.find(isDead)?.count?.min ?? 0);
  const whole = firsts.reduce((a, b) => a + b, 0);
  // “That brought to 74 the number of people killed in the country”: told behind what it adds up.
  const isWhole = (one: Told): boolean => isDead(one) && one.count!.min === whole && !firsts.includes(whole);
  if (firsts.filter((count) => count > 0).length > 1 && dead.some(({ one }) => isWhole(one)))
    return events.map((event) => withBackground(event, isWhole));
  const found = totals.flatMap((total) => {
    const parts = partsOf(total, dead, events);
    return parts ? [{ total, parts }] : [];
  })[0];
  if (!found) return [...events];
  const { total, parts } = found;
  const { index } = total.one.sentence;
  const sentences = new Set(parts.map(({ one }) => one.sentence.index));
  const isOfSeveral = new Set(parts.map(({ event }) => event)).size > 1 || areOnSeveralDays(parts) || areAtSeveralPlaces(parts);
  if (!isOfSeveral) {
    // “11 soldiers and six fighters”: each side is a count of its own.
    if (sentences.size === 1) return [...events];
    const whole = parts[0]!.event;
    const isPart = ({ sentence }: Told): boolean => sentences.has(sentence.index) && sentence.index !== index;
    if (whole === total.event) return events.map((event) => withBackground(event, isPart));
    // The lead that sums them up is told of the same place.
    const { paragraph } = total.one.sentence;
    const isOfLead = ({ sentence }: Told): boolean => sentence.paragraph === paragraph && sentence.index >= index;
    const told = [...total.event.told.filter(isOfLead), ...withBackground(whole, isPart).told];
    const rest = total.event.told.filter((one) => !isOfLead(one));
    return events.flatMap((event) => {
      if (event === whole) return [{ ...whole, told, date: whole.date ?? total.event.date }];
      return event !== total.event ? [event] : rest.some(({ isBackground }) => !isBackground) ? [{ ...event, told: rest }] : [];
    });
  }
  const isSum = (one: Told): boolean =>
    !parts.some((part) => part.one === one) &&
    ((one.sentence.index === index && one.first >= total.one.first && one.first - total.one.first <= NEAR) ||
      (one.harm === 'killed' && one.count?.min === total.one.count!.min));
  return events.map((event) => ({ ...withBackground(event, isSum), isSum: true as const })).filter(isIncident);
}

// The sentences at the head of an article, where sums stand.
const LEAD = 4;

// “killing nine and wounding 30 in three attacks”: as many tokens apart, the wounded are of the same sum.
const NEAR = 12;

function isDead({ harm, count, isBackground, isReplaced }: Told): boolean {
  return harm === 'killed' && !isBackground && !isReplaced && (count?.min ?? 0) > 0;
}

function withBackground(event: Event, isSum: (one: Told) => boolean): Event {
  return { ...event, told: event.told.map((one) => (isSum(one) ? { ...one, isBackground: true } : one)) };
}

/** The figures behind a total that add up to it; undefined where none do, or where it may be chance. */
function partsOf(total: Part, dead: readonly Part[], events: readonly Event[]): Part[] | undefined {
  const sum = total.one.count!.min!;
  const isSeveral = addsUpSeveral(total.event, total.one.sentence);
  if (!isSeveral && isItem(total)) return undefined;
  const further = dead.filter(
    ({ one, event }, at) =>
      one.count!.min! < sum &&
      (one.sentence.index > total.one.sentence.index || (one.sentence.index === total.one.sentence.index && event !== total.event)) &&
      (isSeveral || sum >= 10 || isOfOneOrigin(one, total.one)) &&
      (isAnother(one) || dead.findIndex((other) => other.one.count!.min === one.count!.min && other.event === event) === at),
  );
  // “killed ten in a quarter of Hadira”, and then how three and seven died in Souran: one place further on is that quarter.
  const whole = sum >= 5 ? upTo(further, sum) : undefined;
  if (whole && whole.every(({ event }) => event === whole[0]!.event && event !== total.event)) return whole;
  const behind = further.filter(({ event }) => isSeveral || !isElsewhere(event, total));
  const inOrder = upTo(behind, sum) ?? upTo(withoutRepeats(behind), sum);
  // “killed 16”, and then three in the first incident, three in a second and 13 in a third: what leaves out an incident of the day is no sum.
  const isWhole = (parts: readonly Part[]): boolean =>
    isSeveral || behind.every(({ event }) => parts.some((part) => part.event === event) || isOfOtherDay(event, total.event));
  const isEnough = (parts: readonly Part[]): boolean => isSeveral || parts.length > 2 || new Set(parts.map(({ event }) => event)).size > 1;
  if (inOrder && isEnough(inOrder) && isWhole(inOrder)) return inOrder;
  const side = sideOf(total.one.nouns);
  const own = behind.filter(({ one }) => sideOf(one.nouns) === side);
  const choices = events.map((event) => own.filter((part) => part.event === event));
  const chosen = isSeveral || sum >= 5 ? oneOfEach(choices, sum) : undefined;
  return chosen && isWhole(chosen) ? chosen : undefined;
}

function isOfOtherDay({ date: a }: Event, { date: b }: Event): boolean {
  return Boolean(a?.from && b?.from && a.from !== b.from);
}

/** “Three died in Hadira”, and then two in Souran and one in Belen: no sum of what other places had. */
function isElsewhere({ place }: Event, { one, event: total }: Part): boolean {
  const own = total.sentences.find(({ sentence }) => sentence.index === one.sentence.index)?.places ?? [];
  const narrow = own.filter(({ isLocative, isWide, relation }) => isLocative && !isWide && relation === 'at');
  return place?.found.isWide === false && narrow.length === 1 && !areOnePlace(narrow[0]!, place.found);
}

/** “Hadira: two were killed”: an item of a list is no sum of the others. */
function isItem({ one, event }: Part): boolean {
  return event.sentences.some(({ sentence, isListed }) => sentence.index === one.sentence.index && isListed);
}

function isOfOneOrigin(one: Told, total: Told): boolean {
  return one.by === null || total.by === null || one.isInherited || isSameOrigin(one.by, total.by);
}

/** The first figures that add up to a sum. */
function upTo(parts: readonly Part[], sum: number): Part[] | undefined {
  let reached = 0;
  for (const [at, { one }] of parts.entries()) {
    reached += one.count!.min!;
    if (reached === sum && at > 0) return parts.slice(0, at + 1);
    if (reached > sum) return undefined;
  }
  return undefined;
}

/** “another seven soldiers”: as many again. */
function isAnother({ isOthers, nouns }: Told): boolean {
  return isOthers && nouns.length === 1;
}

/** A figure told twice is one. */
function withoutRepeats(parts: readonly Part[]): Part[] {
  return parts.filter(
    ({ one }, at) => one.count!.min === 1 || isAnother(one) || parts.findIndex((other) => other.one.count!.min === one.count!.min) === at,
  );
}

/** One figure of each of two or more incidents, which together are a sum. */
function oneOfEach(choices: readonly (readonly Part[])[], sum: number, chosen: readonly Part[] = []): Part[] | undefined {
  const [first, ...rest] = choices;
  if (sum === 0 && chosen.length > 1) return [...chosen];
  if (!first || sum <= 0) return undefined;
  for (const part of first.slice(0, 4)) {
    const found = oneOfEach(rest, sum - part.one.count!.min!, [...chosen, part]);
    if (found) return found;
  }
  return oneOfEach(rest, sum, chosen);
}

/** Whether a text that tells of the parts names more than one narrow place for them. */
function areAtSeveralPlaces(parts: readonly Part[]): boolean {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const places = first.event.sentences
    .filter(({ sentence: { index } }) => index >= first.one.sentence.index - 1 && index <= last.one.sentence.index)
    .flatMap((read) =>
      read.places.filter(({ isWide, isLocative, isRoute, relation }) => !isWide && isLocative && !isRoute && relation === 'at'),
    );
  return places.some((place) => !areOnePlace(place, places[0]!));
}

function areOnSeveralDays(parts: readonly Part[]): boolean {
  const days = parts.map(({ one, event }) => one.days?.from ?? event.date?.from ?? null);
  return days.some((day) => day !== null && days[0] !== null && day !== days[0]);
}
