import { tellsAct } from './acts.ts';
import { NEWS_DAYS } from './background.ts';
import { isConsistent } from '../tolls/counts.ts';
import { areOnePlace, eventDate, isQuarterOf, type EventDate } from './event-slots.ts';
import type { Told } from '../claims/bundles.ts';
import type { Event, ReadSentence } from './events.ts';
import type { FoundPlace } from '../places/places.ts';
import { isSameOrigin } from '../origins/speakers.ts';
import type { Sentence, Token } from '../text/tokens.ts';

// What follows is news as well.
const BESIDE =
  /\b(?:also|separate(?:ly)?|another(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten|dozen|\w+teen|\w+ty))|second|third|meanwhile|elsewhere|simultaneous(?:ly)?|same (?:day|time|evening|night|morning)|hours (?:later|earlier)|(?:later|earlier) (?:on|in the day|that day)|in addition|further|subsequent(?:ly)?|latest)\b/i;

/** Whether words tell that something happened beside what was told: “also”, “meanwhile”. */
export function isBeside(words: string): boolean {
  return BESIDE.test(words);
}

// “a separate attack”, “elsewhere in the province”: another incident of the same news.
const APART =
  /\b(?:separate(?:ly)?|(?:second|third|fourth|another|other|similar|simultaneous) (?:\w+ ){0,2}(?:attack|strike|raid|bomb\w*|blast|explosion|incident|assault|ambush|shelling|clash|operation)\w*|meanwhile|elsewhere|in addition)\b/i;

const SEPARATE =
  /^(?:elsewhere|separately)\b|\b(?:in a(?:nother)? separate|in (?:a )?separate|in another|a separate|another) (?:\w+ ){0,2}(?:attacks?|raids?|bomb\w*|incidents?|assaults?|ambush\w*|clash\w*|operations?|shootings?)\b/i;

// “The attack took place in the village of Ain Farra” says where the one was that is being told.
const OF_THE_SAME =
  /^\W*(?:the|that|this) (?:\w+ ){0,2}(?:attack|blast|explosion|incident|shooting|strike|bombing|raid|shelling|ambush|assault|killing)s? (?:took place|occurred|happened|was carried out)\b/i;

// “A girl was killed in the incident, near the village of Marrun” narrows the province that was told before.
const IN_THE_SAME =
  /\b(?:in|by|of|from) the (?:same |latest )?(?:air )?(?:attacks?|blasts?|explosions?|incident|shootings?|strikes?|bombings?|raids?|ambush|assault|clash(?:es)?|operation)\b/i;

/** Whether a sentence goes on about an incident that has no narrow place yet. */
export function narrowsSame({ place }: Event, { words }: ReadSentence): boolean {
  return place?.found.isWide !== false && IN_THE_SAME.test(words);
}

/** Whether a sentence begins another incident than the one told before it. */
export function isElsewhere(
  first: Event,
  current: Event,
  read: ReadSentence,
  place: FoundPlace | undefined,
  date: EventDate | undefined,
  live: readonly Told[],
): boolean {
  const hasToll = live.some(({ count, isUpdate }) => count !== null && !isUpdate);
  const isApart =
    place !== undefined &&
    current.place !== null &&
    !areOnePlace(current.place.found, place) &&
    !OF_THE_SAME.test(read.words) &&
    !narrowsSame(current, read) &&
    !isWithinOneCity(place, current.place.found, read);
  if (read.isCut !== true && repeats(current, read, place?.named ? 4 : 2)) return false;
  if (isApart && (isAnnounced(read, place, hasToll) || isAtAnotherPlace(first, current, read, place, hasToll))) return true;
  if (isApart && hasToll && !place.isWide && !current.place!.found.isWide && isToldThere(read, place, live)) return true;
  const isToldAlready = hasLiveCount(current);
  if ((!place || current.place === null) && isToldAlready && (read.isAct || hasToll) && SEPARATE.test(read.words)) return true;
  if (place && hasToll && isToldAlready && !narrowsSame(current, read) && isPartOfRoundUp(current, read, place)) return true;
  return (hasToll || (isApart && read.isFirst === true && tellsAct(read.words))) && isOnAnotherDay(current, read, date, live);
}

// “In a third incident”, “Also in Marrun”: what stands at the head of a sentence that goes on to something else.
const OPENS_ANOTHER =
  /^\W*(?:in (?:a|an|another|the|yet another) (?:separate|second|third|fourth|fifth|other|similar|related|latest|unrelated|different) (?:\w+ ){0,2}(?:attack|strike|raid|bombing|blast|explosion|incident|assault|ambush|clash|shooting|operation|development|case|action)|in (?:other|separate|similar) (?:incidents|attacks|violence|actions|operations)|separately|elsewhere|also in)\b/i;
// What may go on about the same as well.
const MAY_OPEN = /^\W*(?:in addition|meanwhile|earlier|furthermore|(?:further|farther) (?:north|south|east|west))\b/i;

/** Whether a sentence opens another incident by its first words, wherever that was: with an act of its own, or with a figure that was not told. */
export function opensAnother(current: Event, read: ReadSentence, place: FoundPlace | undefined, hasToll: boolean): boolean {
  if (!hasContent(current) || repeats(current, read, 4)) return false;
  const { words } = read;
  if (OPENS_ANOTHER.test(words)) return hasToll || tellsAct(words);
  const isOtherPlace = place !== undefined && (current.place === null || !areOnePlace(current.place.found, place));
  return isOtherPlace && hasToll && ((MAY_OPEN.test(words) && tellsAct(words)) || NEARBY.test(words));
}

const NEARBY = /^\W*(?:also )?in (?:the )?(?:nearby|neighbou?ring|adjacent)\b/i;

/** Whether a paragraph of an article that tells of several incidents gives another figure, at no place of its own and without a look back. */
export function isNextInTurn(events: readonly Event[], current: Event, read: ReadSentence, place: FoundPlace | undefined): boolean {
  if (events.length < 2 || read.isFirst !== true || !hasLiveCount(current)) return false;
  const isNamedApart =
    place?.isLocative === true && !current.sentences.some((told) => told.places.some((other) => areOnePlace(other, place)));
  if (
    !hasOtherCount(current, read, tellsAct(read.words)) &&
    !(isNamedApart && read.told.some(({ count, isBackground }) => count !== null && !isBackground))
  )
    return false;
  return (place === undefined || place.isDistant || place.isWide) && !REFERS_BACK.test(read.words);
}

// “the blast”, “of the dead”, “they”: about what was told.
const REFERS_BACK =
  /\b(?:the|this|that|these|those|both) (?:[\w'’-]+ ){0,2}?(?:attacks?|assaults?|strikes?|raids?|bombings?|bombs?|blasts?|explosions?|shootings?|shelling|clash(?:es)?|fighting|violence|unrest|ambush|massacre|incidents?|killings?|operations?|dead|victims?|wounded|injured|deaths|toll|casualties|number|figure|attackers?|assailants?|bombers?|gunm[ae]n|shooters?|suspects?)\b|\b(?:of (?:them|these|those|whom)|he|she|they|it|his|her|their|its|toll|so far|along with|in all|in total|since)\b/i;

/** Whether an incident has a figure of its own, or a day. */
function hasContent(event: Event): boolean {
  return hasLiveCount(event) || event.date !== null;
}

/** “The blasts in the Bab Zayt district of the city”: another quarter is another incident only where the text says so. */
function isWithinOneCity(place: FoundPlace, current: FoundPlace, { words, sentence, isCut }: ReadSentence): boolean {
  if (isCut === true || APART.test(words)) return false;
  return (
    isQuarterOf(place, current, sentence.tokens) || (!isBeside(words) && IN_CITY.test(place.kind ?? '') && IN_CITY.test(current.kind ?? ''))
  );
}

const IN_CITY = /^(?:districts?|neighbou?rhoods?|quarters?|suburbs?|sections?|wards?)$/;

/** “In a separate attack in the province of Nahr”; a sentence cut where the place changes. */
function isAnnounced(read: ReadSentence, place: FoundPlace, hasToll: boolean): boolean {
  if (read.isCut === true && hasToll && !place.isWide) return true;
  // “SARMAT. A drone was shot down”: an item of its own.
  if (place.last < (read.sentence.head ?? 0) && (read.isAct || hasToll)) return true;
  return (read.isAct || hasToll) && APART.test(read.words) && (hasToll || !place.isWide);
}

/** “in the Marrun hills, where twelve rebels were killed”: a figure of that place and no other. */
export function isToldThere({ sentence: { tokens } }: ReadSentence, place: FoundPlace, live: readonly Told[]): boolean {
  const where = tokens.findIndex(({ lower }, at) => lower === 'where' && at > place.last && at <= place.last + 4);
  return where !== -1 && live.some(({ first }) => first > where && first <= where + 6);
}

function isAtAnotherPlace(first: Event, current: Event, read: ReadSentence, place: FoundPlace, hasToll: boolean): boolean {
  // “north of Baghdad” is no place of its own yet.
  if (place.isWide || current.place!.found.isWide || current.place!.found.isDistant) return false;
  const isFirst = (place.start ?? place.first) <= 4;
  // A name that the archive does not know may be a street, a hotel or a region of the same place.
  const isKnown = place.named !== null && current.place!.found.named !== null;
  if (
    !isKnown &&
    !isBeside(read.words) &&
    !(isRoundUp(first) && hasToll) &&
    !(isFirst && place.isLocative && hasToll) &&
    !hasOtherCount(current, read)
  )
    return false;
  const opens = isFirst || (place.relation !== 'near' && hasToll);
  if (hasToll && (read.isAct || opens)) return true;
  if (isBeside(read.words) && read.isFirst === true && place.isLocative && tellsAct(read.words)) return true;
  return isFirst && read.isAct && place.isLocative;
}

/** Whether a sentence tells a figure again that is large enough to be no coincidence. */
export function repeats({ told }: Event, read: ReadSentence, least: number): boolean {
  return read.told.some(
    (one) =>
      !one.isBackground &&
      (one.count?.min ?? 0) >= least &&
      told.some((other) => !other.isBackground && other.harm === one.harm && other.count !== null && isConsistent(other.count, one.count!)),
  );
}

/** Whether a sentence gives another figure than was told, and names nobody else who counts; an act of its own makes it another whoever counts. */
function hasOtherCount({ told }: Event, read: ReadSentence, hasOwnAct = false): boolean {
  const isLive = ({ isBackground, isReplaced, isNamed, count }: Told): boolean =>
    !isBackground && !isReplaced && isNamed !== true && count !== null && count.min !== null && count.min > 0;
  return read.told.filter(isLive).some((one) => {
    const before = told.filter((other) => isLive(other) && other.harm === one.harm);
    const isRival = !hasOwnAct && one.by !== null && !one.isInherited && before.some(({ by }) => !isSameOrigin(by, one.by));
    return before.length > 0 && !isRival && !before.some(({ count }) => isConsistent(count!, one.count!));
  });
}

/** The sum over a country stands at the head of a round-up, then its parts. */
function isPartOfRoundUp(current: Event, read: ReadSentence, place: FoundPlace): boolean {
  return (
    !place.isWide &&
    (current.place === null || current.place.found.isWide) &&
    current.sentences.at(-1)!.sentence.paragraph !== read.sentence.paragraph &&
    isRoundUp(current)
  );
}

/** Whether a sentence tells of an act on another day than the one told before it. */
export function isOnAnotherDay(current: Event, read: ReadSentence, date: EventDate | undefined, live: readonly Told[]): boolean {
  const days = current.date;
  if (!date?.from || !days?.from || date.found.offset !== undefined) return false;
  const isApart = date.from > (days.to ?? days.from) || (date.to ?? date.from) < days.from;
  return isApart && read.isAct && !live.some(({ isUpdate, isReplaced }) => isUpdate || isReplaced);
}

export function hasLiveCount({ told }: Event): boolean {
  return told.some(({ isBackground, count }) => !isBackground && count !== null);
}

/** Whether an article tells that several attacks are its news. */
export function isRoundUp({ sentences }: Event): boolean {
  return sentences.some(({ words, sentence }) => sentence.index < LEAD && SEVERAL.test(words));
}

/** Whether a sentence of an incident counts what was done at several places or times: “in two blasts”, “across the province”. */
export function addsUpSeveral({ sentences }: Event, { index }: Sentence): boolean {
  return sentences.some(({ words, sentence }) => sentence.index === index && (SEVERAL.test(words) || DIFFUSE.test(words)));
}

const DIFFUSE = /\b(?:violence|unrest|fighting|clashes|attacks|bombings|blasts|incidents|strikes|shootings)\b/i;

// The sentences at the head of an article that say what it is about.
const LEAD = 4;

const SEVERAL =
  /\b(?:across|(?:two|three|four|five|six|several|separate|unrelated|various|multiple|(?:a )?(?:series|string|wave|spate|number) of) (?:\w+ ){0,2}(?:attacks|incidents|strikes|air ?strikes|raids|provinces|villages|towns|cities|places|districts|areas|locations|regions|bombings|blasts|explosions|clashes|assaults|ambushes))\b/i;

/** “The market was attacked in January”: an act of another time, and no day of the news. */
export function looksBack({ isAct, dates, told, sentence: { tokens } }: ReadSentence): boolean {
  const isPast = dates.some(({ kind, isSaying, first }) => kind === 'coarse' && !isSaying && !isOfWhom(tokens, first));
  return isPast && (isAct || told.length > 0) && !dates.some(({ kind, from, isSaying }) => kind === 'days' && from !== null && !isSaying);
}

/** “an armed group that has fought since 2021”: a time that only tells who somebody is, or how long. */
function isOfWhom(tokens: readonly Token[], date: number): boolean {
  if (tokens[date - 1]?.lower === 'since' || tokens[date]?.lower === 'since') return true;
  for (let at = date - 1; at >= 0 && !/^[,;:—–(]$/.test(tokens[at]!.lower); at -= 1)
    if (/^(?:who|which|that|whose)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** Whether a sentence looks back: to a day well before the incident’s, or on from a sentence of its paragraph that does. */
export function liesBehind(read: ReadSentence, first: Event | undefined, behind: number | undefined): boolean {
  const date = eventDate(read, null);
  if (
    behind === read.sentence.paragraph &&
    !isBackAtNews(read) &&
    (LATER.test(read.words) || (!date && (!isBeside(read.words) || ALSO_SINCE.test(read.words))))
  )
    return true;
  if (behind === read.sentence.paragraph - 1 && read.isFirst === true && !date && ALSO_SINCE.test(read.words)) return true;
  const from = first?.date?.from;
  // “Last week, four herders were killed”: beside a day, a week is another time.
  if (from && first.date?.to === from && hasLiveCount(first) && WEEKS.test(read.words) && (!date || date.from !== date.to)) return true;
  if (!from || !date?.to || isBeside(read.words)) return false;
  const days = (Date.parse(from) - Date.parse(date.to)) / 86_400_000;
  if (days <= NEWS_DAYS && opensOnADay(read, date)) return false;
  return days >= 2 || (days >= 1 && date.from !== date.to && !/night|weekend/i.test(read.words));
}

/** “Most fell in the town of Hadira, where three were killed”; “The Front said that six of its fighters had died”: back at the news. */
function isBackAtNews(read: ReadSentence): boolean {
  if (read.told.some(({ isOwn, isInherited, by }) => isOwn && by !== null && !isInherited)) return true;
  const live = read.told.filter(({ isBackground, count }) => !isBackground && count !== null);
  return read.places.some((place) => isToldThere(read, place, live));
}

/** “On Saturday, gunmen attacked …”: a day at the head of a paragraph, with figures of its own, is told as news. */
function opensOnADay(read: ReadSentence, { found, from, to }: EventDate): boolean {
  const hasToll = read.told.some(({ isBackground, count }) => !isBackground && count !== null);
  return hasToll && read.isFirst === true && read.isAct && from === to && found.offset === undefined && !LOOKS_BACK.test(read.words);
}

// “The blast follows an attack on Sunday”: called up for comparison.
const LOOKS_BACK = /\b(?:follow(?:s|ed|ing)|c[ao]mes? (?:\w+ ){0,4}after|in the wake|since|previous|earlier|similar|avenge|retaliat\w+)\b/i;

const WEEKS =
  /^(?:last|earlier this|this past|the previous) (?:week|month)\b|\b(?:last (?:week|month)|earlier this (?:week|month)|(?:days|weeks|months) (?:earlier|ago))\b/i;

// “25 rebels have also been killed”: added to a sum that was told before.
const ALSO_SINCE = /\b(?:has|have) also (?:been )?\w+/i;

// “A day later”: counted from what was told before.
const LATER =
  /^(?:(?:a|the|two|three|some|several) (?:few )?(?:next |following )?(?:days?|weeks?|months?|hours?) (?:later|earlier|after|before)|the (?:next|following|previous) (?:day|week|month|morning|evening))\b/i;
