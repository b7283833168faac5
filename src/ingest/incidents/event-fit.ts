import { daysBetween } from '../../domain/partial-date.ts';
import { isConsistent, isSameCount } from '../tolls/counts.ts';
import { tellsAct } from './acts.ts';
import { isApart, isBeside, isInTheSame, isLaterAct, isNearby, isOfDay, isSeparate, opensAnother, refersBack } from './apart.ts';
import { areOnePlace, tellsSite } from './event-places.ts';
import type { Told } from '../claims/bundles.ts';
import type { Event } from './events.ts';
import { hasLiveFigure } from './figures.ts';
import type { Frame } from './frames.ts';
import type { FoundPlace } from '../places/places.ts';
import { isRoundUp } from './round-ups.ts';
import { isOtherDay } from './settings.ts';
import { isSameOrigin } from '../origins/speakers.ts';

/** What is told, held against an incident. */
interface Comparison {
  frame: Frame;
  event: Event;
  /** The incident that was told last. */
  current: Event;
  /** The incident that the article opens with. */
  first: Event;
  /** The place is one of those that the head of the article sums up. */
  isPart: boolean;
  /** The article has told of another incident already. */
  isOneOfSeveral: boolean;
}

/** A comparison with what several reasons ask for. */
interface Compared extends Comparison {
  words: string;
  /** Figures that are no newer count of what was told. */
  hasToll: boolean;
  /** The places, where they are two. */
  other: { old: FoundPlace; place: FoundPlace } | undefined;
  /** They are two, and narrow enough to be apart. */
  isElsewhere: boolean;
  /** The largest figure that is told again. */
  repeated: number;
}

// What speaks for the incident that is held against the frame (above 0) or for another one (below 0).
const REASONS = {
  goesOn: [3, ({ event, current }) => event === current],
  comesBack: [-3, ({ event, current }) => event !== current],
  onePlace: [3, ({ event, frame, other }) => frame.place !== undefined && event.place !== null && other === undefined],
  otherPlace: [-4, ({ isElsewhere }) => isElsewhere],
  // A name that the archive does not know may be a street, a hotel or a region of the same place.
  newName: [2.5, ({ isElsewhere, other }) => isElsewhere && (other!.place.named === null || other!.old.named === null)],
  saidInTheSame: [4, ({ event, current, words }) => event === current && (isInTheSame(words) || tellsSite(words)) && !isApart(words)],
  placeFirst: [-3, ({ isElsewhere, other }) => isElsewhere && other!.place.isLocative && (other!.place.start ?? other!.place.first) <= 4],
  // “In Sarmat, unidentified men set fire to two buses”
  actElsewhere: [
    -2,
    ({ isElsewhere, other, frame }) =>
      isElsewhere && frame.isTold && frame.read.isAct && other!.place.behind === 'in' && other!.place.start === 0,
  ],
  figureElsewhere: [-2, ({ isElsewhere, hasToll }) => isElsewhere && hasToll],
  headOfItem: [-9, ({ event, other, frame }) => frame.isItem && (event.place === null || other !== undefined)],
  // “4. Clashes were reported in Sarmat”: an item of a list, behind another one.
  nextItem: [-12, (compared) => isNextItem(compared)],
  // “Warplanes struck Souran, with no reports of casualties”: it is not told of those hurt elsewhere.
  unharmedElsewhere: [-6, ({ isElsewhere, frame, event }) => isElsewhere && hasLiveFigure(event) && frame.isTold && frame.isUnharmed],
  cutApart: [
    -6,
    ({ event, other, frame, hasToll }) =>
      frame.read.isCut === true && hasToll && frame.place?.isWide === false && (other !== undefined || event.place === null),
  ],
  otherDay: [
    -9,
    ({ event, first, frame, hasToll }) => isOnOtherDay({ date: event.date ?? (hasToll ? first.date : null), told: event.told }, frame),
  ],
  // “Early on Friday, police shot five men”: the first was told without a day.
  ownDay: [
    -2,
    ({ event, frame, hasToll }) =>
      hasToll &&
      frame.read.isFirst === true &&
      typeof frame.date?.from === 'string' &&
      event.date === null &&
      hasOtherCount(event, frame.read.told),
  ],
  saidOfDay: [
    6,
    ({ event, frame, words }) =>
      isOfDay(words) && event.date !== null && frame.date?.from === event.date.from && frame.date.to === event.date.to,
  ],
  noFigure: [2, ({ hasToll }) => !hasToll],
  onlyNamed: [5, ({ hasToll, frame }) => !hasToll && !frame.isTold],
  // Two or three may be told of two incidents.
  sameFigure: [11, ({ repeated }) => repeated >= 4],
  otherFigure: [-3, ({ event, frame }) => hasOtherCount(event, frame.read.told)],
  saidApart: [-6, (compared) => isSaidApart(compared)],
  saidBeside: [
    -4,
    ({ isElsewhere, frame, words }) => isElsewhere && frame.isTold && frame.read.isFirst === true && isBeside(words) && !isApart(words),
  ],
  // “Hours later, a mine wounded two soldiers”: an act of its own, with figures.
  laterAct: [-9, ({ words, hasToll, event }) => hasToll && hasLiveFigure(event) && isLaterAct(words)],
  opensAnother: [-12, ({ words, frame, event }) => opensAnother(words) && frame.isTold && (hasLiveFigure(event) || event.date !== null)],
  nearby: [-6, ({ other, hasToll, words }) => other !== undefined && hasToll && isNearby(words)],
  provinceBeside: [-4, (compared) => isInProvinceBeside(compared)],
  otherProvince: [-15, ({ event, frame, hasToll }) => hasToll && isOfOtherProvince(event, frame)],
  setElsewhere: [
    -9,
    ({ other, frame, event }) =>
      frame.setting !== undefined && (other !== undefined || event.place === null || isOtherDay(event.date, frame.setting.date)),
  ],
  // “In Bektash province, gunmen killed three”: with figures and an act of its own, where the first has no place.
  frontedElsewhere: [
    -7,
    ({ event, frame, hasToll }) =>
      hasToll &&
      event.place === null &&
      frame.read.isFirst === true &&
      (frame.place?.start ?? 9) <= 1 &&
      tellsAct(frame.read.sentence) &&
      hasOtherCount(event, frame.read.told, true),
  ],
  // Where nobody was hurt, those hurt elsewhere are others.
  wasUnharmed: [-9, ({ other, event, frame }) => other !== undefined && frame.live.some((one) => isContradicted(one, event))],
  nextInTurn: [-6, (compared) => isNextInTurn(compared)],
  ofRoundUp: [-4, ({ other, hasToll, first }) => other !== undefined && hasToll && isRoundUp(first)],
  partOfSummary: [
    -9,
    ({ isPart, event, other, words }) => isPart && (event.isSummary === true || (other !== undefined && !isInTheSame(words))),
  ],
} satisfies Record<string, readonly [weight: number, holds: (compared: Compared) => boolean]>;

type Reason = keyof typeof REASONS;

/** How well an incident fits what is told: below 0 it is another one. */
export function fitOf(comparison: Comparison): number {
  return reasonsFor(comparison).reduce((sum, reason) => sum + REASONS[reason][0], 0);
}

// What the text itself says, beside a place that is another.
const SAID: ReadonlySet<Reason> = new Set<Reason>([
  'cutApart',
  'nearby',
  'nextItem',
  'nextInTurn',
  'opensAnother',
  'partOfSummary',
  'saidApart',
  'setElsewhere',
]);

/** Whether the text says that what is told is of another incident; a place alone may be told for comparison. */
export function isSaidToBeOther(comparison: Comparison): boolean {
  return reasonsFor(comparison).some((reason) => SAID.has(reason));
}

/** Why what is told is of an incident, or of another one. */
function reasonsFor(comparison: Comparison): Reason[] {
  const { event, frame } = comparison;
  const { read, place, live } = frame;
  const old = event.place?.found;
  const other = place !== undefined && old !== undefined && !areOnePlace(old, place) ? { old, place } : undefined;
  const compared = {
    ...comparison,
    words: read.words,
    hasToll: live.some(({ count, isUpdate }) => count !== null && !isUpdate),
    other,
    // “north of Baghdad” is no place of its own yet.
    isElsewhere: other !== undefined && !other.place.isWide && !other.old.isWide && !other.old.isDistant,
    repeated: Math.max(0, ...read.told.map((one) => repeatedBy(one, event))),
  };
  return (Object.keys(REASONS) as Reason[]).filter((reason) => REASONS[reason][1](compared));
}

function isNewer({ isUpdate, isReplaced }: Told): boolean {
  return isUpdate || isReplaced;
}

function isContradicted({ harm, count }: Told, { told }: Event): boolean {
  const isNone = (one: Told): boolean =>
    !one.isBackground && one.harm === harm && one.count?.qualifier === 'none' && one.nouns.length === 0;
  return (count?.min ?? 0) > 0 && told.some(isNone);
}

/** A figure that an incident has already; 0 where it has not. */
function repeatedBy(one: Told, { told }: Event): number {
  if (one.isBackground || !one.count?.min || isSoManyMore(one)) return 0;
  const isSame = ({ isBackground, harm, count }: Told): boolean => !isBackground && harm === one.harm && isSameCount(count, one.count);
  return told.some(isSame) ? one.count.min : 0;
}

/** “Five more”, “another five”: beside those told. */
function isSoManyMore({ sentence: { tokens }, first, last, isOthers }: Told): boolean {
  return (
    isOthers && tokens.slice(Math.max(0, first - 1), last + 1).some(({ lower }) => /^(?:another|more|further|additional)$/.test(lower))
  );
}

/** Whether another figure is told than an incident has, and nobody else is named who counts; an act of its own makes it another whoever counts. */
function hasOtherCount({ told }: Event, counted: readonly Told[], hasOwnAct = false): boolean {
  const isLive = ({ isBackground, isReplaced, isNamed, count }: Told): boolean =>
    !isBackground && !isReplaced && isNamed !== true && count !== null && count.min !== null && count.min > 0;
  return counted.filter(isLive).some((one) => {
    const before = told.filter((other) => isLive(other) && other.harm === one.harm);
    const isRival = !hasOwnAct && one.by !== null && !one.isInherited && before.some(({ by }) => !isSameOrigin(by, one.by));
    return before.length > 0 && !isRival && !before.some(({ count }) => isConsistent(count!, one.count!));
  });
}

/** “eight were killed in its operations in Siad province”, where an incident is told to lie in another province. */
function isOfOtherProvince({ sentences }: Event, { place }: Frame): boolean {
  if (!place?.isLocative || !isProvince(place)) return false;
  const own = sentences.flatMap(({ places }) => places.filter((one) => one.isLocative && isProvince(one)));
  return own.length > 0 && own.every((one) => !areOnePlace(one, place));
}

/** “an attack in Siad province, also on Sunday, in which 13 were killed”: a paragraph with an act and a figure of its own, at a place not named yet. */
function isInProvinceBeside({ frame: { read, place }, event, hasToll, words }: Compared): boolean {
  if (!hasToll || read.isFirst !== true || !read.isAct || !isBeside(words) || !place?.isLocative || !isProvince(place)) return false;
  const isNamed = event.sentences.some(({ places }) => places.some((one) => areOnePlace(one, place)));
  return !isNamed && hasOtherCount(event, read.told, true);
}

function isProvince({ isWide, width, isAside }: FoundPlace): boolean {
  return isWide && width === 3 && !isAside;
}

/** Whether an act is told of another day. */
function isOnOtherDay({ date: days, told }: Pick<Event, 'date' | 'told'>, { read, date, live, place }: Frame): boolean {
  if (!date?.from || !days?.from || date.found.offset !== undefined) return false;
  // “digging on Monday”, and then “the missile struck late on Sunday”
  if (days.isReaction && date.from <= days.from && daysBetween(date.from, days.from) <= 3) return false;
  const isOther = date.from > (days.to ?? days.from) || (date.to ?? date.from) < days.from;
  // “eight were killed on Monday in its operations in Siad province”
  const isCounted = told.some(({ isBackground, count }) => !isBackground && (count?.min ?? 0) > 0);
  const isKilledThere =
    isCounted && place?.isLocative === true && live.some(({ harm, count, days: own }) => harm === 'killed' && own !== null && count?.min);
  return isOther && (read.isAct || isKilledThere) && !live.some(isNewer);
}

function isSaidApart({ frame, event, other, hasToll, words }: Compared): boolean {
  if (!frame.read.isAct && !hasToll) return false;
  return other === undefined ? hasLiveFigure(event) && isSeparate(words) : isApart(words);
}

/** Whether an item of a list tells of another place or day than one before it, or of as many again by an act of its own. */
function isNextItem({ frame: { read, place, date, isNews }, event, other, hasToll, isElsewhere, words }: Compared): boolean {
  if (read.isListed !== true || read.isFirst !== true || !isNews) return false;
  if (isElsewhere || (isOtherDay(event.date, date) && read.isAct)) return true;
  if (!event.sentences.some(({ isListed }) => isListed)) return false;
  if (other === undefined && place?.isWide === false && event.place === null) return true;
  return (
    hasToll &&
    hasLiveFigure(event) &&
    read.isAct &&
    tellsAct(read.sentence) &&
    other === undefined &&
    place === undefined &&
    !refersBack(words)
  );
}

/** Whether a paragraph of an article that tells of several incidents gives another figure, at no place of its own and without a look back. */
function isNextInTurn({ frame: { read, place, live }, event, isOneOfSeveral }: Compared): boolean {
  if (!isOneOfSeveral || read.isFirst !== true || !hasLiveFigure(event) || refersBack(read.words)) return false;
  if (place !== undefined && !place.isDistant && !place.isWide) return false;
  const isNamedApart =
    place?.isLocative === true && !event.sentences.some(({ places }) => places.some((other) => areOnePlace(other, place)));
  return hasOtherCount(event, read.told, tellsAct(read.sentence)) || (isNamedApart && live.some(({ count }) => count !== null));
}
