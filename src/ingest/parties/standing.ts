import type { FoundDate } from '../dates/dates.ts';
import { areOnePlace } from '../incidents/event-places.ts';
import type { Event, ReadSentence } from '../incidents/events.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** How a sentence stands to an incident: it tells of it, or only who is charged with it. */
export type Standing = 'own' | 'charges-only';

/** Whether a sentence tells of the incident itself: its first sentences, those with its dead, its day or its place, and acts that are of no other place. */
export function standingOf(event: Event, read: ReadSentence, isLone: boolean): Standing {
  return isOf(event, read, isLone) && !isOfWiderTime(event, read) && !isBehind(event, read) ? 'own' : 'charges-only';
}

function isOf(event: Event, read: ReadSentence, isLone: boolean): boolean {
  const { sentences, place, date } = event;
  const { sentence, told, places, dates, isAct } = read;
  if (sentence.index > sentences[0]!.sentence.index && isElsewhereOrWhen(event, read)) return false;
  if (sentence.index <= sentences[0]!.sentence.index + 3 || told.some(({ isBackground }) => !isBackground)) return true;
  if (dates.some(({ from }) => from !== null && from === date?.from)) return true;
  const named = places.filter(({ isLocative }) => isLocative);
  if (place !== null && named.some((other) => areOnePlace(other, place.found))) return true;
  return isLone && isAct && named.length === 0;
}

/** Whether a sentence behind the first tells of days or places that are others than the incident’s. */
function isElsewhereOrWhen({ place, date }: Event, { told, places, dates }: ReadSentence): boolean {
  if (told.some(({ isBackground, isAside }) => !isBackground && !isAside)) return false;
  const days = dates.filter(
    ({ isSaying, offset, from, kind }) => kind === 'coarse' || (!isSaying && offset === undefined && from !== null),
  );
  const isOwnDay = ({ from, to }: FoundDate): boolean =>
    from !== null && date?.from !== undefined && date.from !== null && from <= date.to! && to! >= date.from;
  if (date?.from && days.length > 0 && !days.some(isOwnDay)) return true;
  const named = places.filter(({ isLocative, isWide, isAside }) => isLocative && !isWide && !isAside);
  return place !== null && !place.found.isWide && named.length > 0 && !named.some((other) => areOnePlace(other, place.found));
}

/** “has been hit repeatedly over the past five days”: no figure and no day of the incident. */
function isOfWiderTime({ date: own }: Event, { dates, told }: ReadSentence): boolean {
  if (told.some(({ isBackground }) => !isBackground) || dates.some(({ from }) => from !== null && from === own?.from)) return false;
  return dates.some(({ kind }) => kind === 'coarse');
}

/** Words by which a sentence behind the first, without a figure and a day of the incident, tells of something else. */
const BEHIND = {
  elsewhere: {
    example: 'Elsewhere in the province, rebels attacked a checkpoint',
    words:
      /^\W*(?:elsewhere|separately|in (?:an(?:other)?|other|(?:a|the) (?:separate|different|neighbou?ring|nearby|second|third)) |in (?:the capital|the (?:north|south|east|west) of the country))|\b(?:(?:an?|another|the|several|two|three) (?:\w+ )?(?:village|town|post|checkpoint|base|convoy|house|market|camp|city|district|province|area|region|position)s? (?:nearby|in (?:the|a|an)(?:other)? (?:neighbou?ring|other|nearby|different|capital)|elsewhere)|(?:another|(?:the|a) (?:neighbou?ring|nearby|different|second)) (?:village|town|province|district|city|region|camp|area|governorate|post|checkpoint|base)s?|(?:north|south|east|west) of the country|other (?:parts|areas|towns|villages|provinces|regions))\b/i,
  },
  earlier: {
    example: 'A day earlier, rebels had attacked a village nearby',
    words:
      /^\W*(?:(?:a|one|two|three|four|some|several|a few|\d+) (?:days?|weeks?|months?|nights?) (?:earlier|before|after|ago)|(?:on )?the (?:previous|day before|night before|week before|same day)|last (?:week|month|year)|(?:earlier|later) (?:this|that|in the|the same) (?:week|month|year)|previously|earlier|since then|before that|until)\b/i,
  },
  often: {
    example: 'The area is frequently shelled by rebels',
    words:
      /\b(?:often|regularly|routinely|frequently|usually|repeatedly|sometimes|typically|occasionally|almost daily|every (?:day|week|month|night|year)|(?:several|many|numerous|countless|dozens of|a number of|two|three|four|five) (?:times|occasions)|in the past|(?:are|is|have become|has become|remain|became) (?:\w+ )?(?:common|frequent|rare|routine)|for (?:years|months|weeks|decades)|(?:years|months|weeks|decades) of)\b/i,
  },
  perfect: {
    example: 'Rebels have targeted aid workers',
    words:
      /\b(?:has|have) (?:\w+ly |also |long |now |recently |since )?(?:been )?(?:(?:attack|target|kill|shell|bomb|raid|storm|ambush|murder|execut|kidnapp|abduct|massacr|captur|seiz|besieg|pound|bombard|launch|carri|mount|stag|destroy|wound|injur|conduct|plant)(?:ed|ied|ing|e?d?ing)|struck|hit|shot|fought|fighting|laid|used|waged|waging|led)\b/i,
  },
  many: {
    example: 'The rebels planted hundreds of mines along the coast',
    words: /\b(?:planted|laid|left(?: behind)?|sown|scattered|buried) (?:\w+ )?(?:hundreds|thousands|tens|dozens|scores|many|numerous)\b/i,
  },
  goesOn: {
    example: 'The army is fighting rebels in the north',
    words:
      /\b(?:is|are) (?:\w+ly |also |still |now |currently )?(?:(?:fighting|battling|advancing|attacking|waging|shelling|bombing|besieging)\b|(?:surrounded|besieged|held|controlled|shelled|hit|attacked|targeted|bombed) by\b)/i,
  },
};

// “the attack”, “Saturday’s bombing”: what was told.
const THE_ACT =
  /\b(?:the|this|that|these|\w+day['’]s|today['’]s|yesterday['’]s|latest) (?:[\w-]+ ){0,2}(?:attacks?|strikes?|bombings?|bombs?|blasts?|explosions?|shootings?|shelling|raids?|ambush|assault|killings?|massacre|incident|clash(?:es)?|mines?|drones?|rockets?|missiles?|shells?|device|kidnapping|abduction|operation)\b/i;

function isBehind(event: Event, read: ReadSentence): boolean {
  const { sentences, date: own } = event;
  const { sentence, words, told, dates } = read;
  if (sentence.index <= sentences[0]!.sentence.index) return false;
  if (own?.sentence.index !== sentence.index && (isOfNextDay(read) || isOnAnotherDay(event, read))) return true;
  if (told.some(({ isBackground, isAside }) => !isBackground && !isAside)) return false;
  if (dates.some(({ from, isSaying, offset }) => from !== null && !isSaying && offset === undefined && from === own?.from)) return false;
  if (Object.values(BEHIND).some((reason) => reason.words.test(words))) return true;
  // “More than 40 died last year, most of them at the hands of the army”: figures of other times, and nothing of this one.
  return told.length > 0 && told.every(({ isBackground }) => isBackground) && !THE_ACT.test(words);
}

/** “The next day, troops raided a village”: counted from the incident, and no part of it. */
function isOfNextDay({ dates }: ReadSentence): boolean {
  return dates.some(({ offset, first, isSaying }) => offset !== undefined && offset !== 0 && first <= 1 && !isSaying);
}

/** “The army said it killed six rebels on Saturday”, of a bombing on Friday. */
function isOnAnotherDay({ date: own }: Event, { dates }: ReadSentence): boolean {
  const days = dates.filter(({ kind, isSaying, offset, from }) => kind === 'days' && !isSaying && offset === undefined && from !== null);
  if (!own?.from || days.length === 0) return false;
  return days.every(({ from, to }) => from! > own.to! || to! < own.from!);
}

/** “In January, the group claimed another attack”: what is called up for comparison. `at`: the token where a party is named. */
export function isOfOtherTime(
  { date: own, sentences }: Event,
  { sentence, words, dates, told }: ReadSentence,
  isCharged: boolean,
  at: number,
): boolean {
  const day = own?.from ?? null;
  const isLater = sentence.index > sentences[0]!.sentence.index;
  const isLongAgo = ({ kind, to }: FoundDate): boolean =>
    kind === 'coarse' || (to !== null && day !== null && Date.parse(day) - Date.parse(to) > 2 * 86_400_000);
  const isOwn = dates.some(({ from, isSaying }) => from !== null && from === day && !isSaying);
  // “A 2004 attack on the consulate”.
  const isOfYear = sentence.tokens.some(({ text }) => /^(?:19|20)\d\d$/.test(text) && day !== null && !day.startsWith(text));
  if (isOfYear && !isOwn && !isCharged && told.every(({ isBackground }) => isBackground)) return true;
  // “Two days earlier, a settler was wounded in an attack claimed by the group”.
  if (isLater && own?.sentence.index !== sentence.index && BEHIND.earlier.words.test(words) && !THE_ACT.test(words)) return true;
  const nearest = nearestInClause(sentence.tokens, dates, at);
  if (nearest && isLongAgo(nearest)) return true;
  if (!dates.some(isLongAgo)) return false;
  if (dates.some((date) => isLongAgo(date) && date.first <= 2)) return true;
  // “two attacks earlier this year that were blamed on the group”.
  const isBound = dates.some(
    (date) => isLongAgo(date) && date.first < at && sentence.tokens.slice(date.first, at).every(({ lower }) => lower !== ','),
  );
  return told.length > 0 ? told.every(({ isBackground }) => isBackground) : !isOwn && (!isCharged || isBound);
}

/** “accused the Front of shelling the town in May”, “dropped by the army years ago”: the time that stands in the clause of a name, behind it. */
function nearestInClause(tokens: readonly Token[], dates: readonly FoundDate[], at: number): FoundDate | undefined {
  const isInClause = ({ first }: FoundDate): boolean => first > at && !CLAUSE.test(wordsOf(tokens, at + 1, first + 1));
  return dates.filter(isInClause).sort((a, b) => a.first - b.first)[0];
}

const CLAUSE =
  /(?:^| )(?:[,;:—–()“”"]|which|who|that|where|whose|they|it|he|she|we|after|since|before|as|while|when|said|says|for the first time)(?: |$)/;
