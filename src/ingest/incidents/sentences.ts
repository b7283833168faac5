import { isAct } from './acts.ts';
import type { Article } from '../text/article.ts';
import { archiveBodies } from '../names/archive-bodies.ts';
import { authorOf } from '../origins/author.ts';
import type { Told } from '../claims/bundles.ts';
import { daysOf, isAside, isBackground, isPerfect, withCoordinates } from './background.ts';
import { hasAccident, hasViolence, isMishap } from './context.ts';
import type { Filed } from '../places/country-place.ts';
import { findDateline } from '../text/dateline.ts';
import { findDates } from '../dates/dates.ts';
import type { ReadSentence } from './events.ts';
import { openingLength } from '../text/opening.ts';
import type { Paragraph } from '../text/furniture.ts';
import type { Mention } from '../tolls/mention.ts';
import { withLaterTellers } from './told-later.ts';
import { isOwnKin } from './own-kin.ts';
import { itemHeads } from '../text/item-heads.ts';
import { ITEM_SIGN, listedIn } from '../text/lists.ts';
import { findMentions } from '../tolls/mentions.ts';
import { uncountedThem } from '../tolls/of-them.ts';
import { personNoun } from '../tolls/people-words.ts';
import { markSomebody } from '../tolls/somebody.ts';
import type { FoundName, NameIndex } from '../names/names.ts';
import { findOrigins, isBackReference, toldBack, type FoundOrigin } from '../origins/origins.ts';
import { nationOfArticle } from '../names/nations.ts';
import { isSameOrigin, Speakers } from '../origins/speakers.ts';
import { calledNames } from '../parties/called-names.ts';
import { placeHere, placeOfCity, placeOfStreet } from '../places/here.ts';
import { KNOWN_NAMES } from '../names/armed-groups.ts';
import { knownPersons } from '../names/known-persons.ts';
import { originOf } from './told-by.ts';
import { findPlaces, knownPlaces } from '../places/places.ts';
import type { Harm } from '../reading.ts';
import { isArmedSort } from '../claims/armed-origins.ts';
import { splitSentences, tokenize, type Sentence } from '../text/tokens.ts';

/** Reads the sentences of an article’s body one by one: dates, places, figures and who gives them. */
export function readSentences(article: Article, names: NameIndex, published: string | undefined, warnings: string[]): ReadSentence[] {
  const { paragraphs } = article;
  // Lines that were broken to fit a width break no words.
  const plain = article.plain.replace(/\s/g, ' ');
  const body = paragraphs.filter(({ kind }) => kind === 'body');
  const heads = itemHeads(plain, body);
  const listed = listedIn(plain, body);
  const sentences = body.flatMap((paragraph) => sentencesOf(article, paragraph, heads));
  const named = sentences.map((span, index): [Sentence, FoundName[]] => {
    const sentence = { ...span, index };
    return [sentence, names.find(sentence)];
  });
  const datelines = datelinesOf(article);
  const persons = knownPersons(named.map(([sentence]) => sentence));
  const known = knownPlaces(named, plain, persons, datelines);
  const speakers = speakersOf(article, named, names);
  const first = named.map(([sentence, found]) => findOrigins(sentence, found, plain, speakers));
  speakers.again();
  const author = authorOf(article, names, speakers, first.flat());
  const read: ReadSentence[] = [];
  for (const [index, [sentence, found]] of named.entries()) {
    const words = plain.slice(sentence.start, sentence.end);
    markArmed(sentence, found);
    for (const token of sentence.tokens)
      if (persons.has(token.text) && !names.all.some(({ name }) => name === token.text)) token.isSurname = true;
    if (read.at(-1)?.sentence.paragraph === sentence.paragraph) markSomebody(sentence, read.at(-1)?.sentence);
    const dates = findDates(sentence, published);
    for (const { doubt } of dates) if (doubt) warnings.push(`“${words.slice(0, 120)}”: ${doubt}`);
    const origins = findOrigins(sentence, found, plain, speakers);
    const next = named[index + 1]?.[0];
    const telling =
      origins.every(({ isRemark }) => isRemark) && next && isBackReference(next.tokens) ? toldBack(first[index + 1]!) : origins;
    const told = withCoordinates(
      findMentions(
        sentence,
        origins.map(({ words: who }) => who),
      ).map((one): Told => {
        const mention = ofThem(one, origins, read);
        return {
          ...mention,
          harm: mention.isOfLast ? harmBefore(mention, read, mention.isBare) : mention.harm,
          ...originOf(mention, telling, read, author),
          isBackground: isBackground(mention, dates, published, plain),
          isAside:
            mention.isNamed === true ||
            mention.isDefinite === true ||
            isOwnKin(mention, originOf(mention, telling, read, author).by) ||
            isAside(mention, plain) ||
            (isPerfect(mention) && daysOf(mention, dates) === null),
          days: daysOf(mention, dates),
        };
      }),
    ).filter((one, _, all) => one.isBare !== true || isRecount(one, all, read));
    const places = findPlaces(sentence, found, names.all, plain, known, persons);
    const here = places.some(({ isWide, isLocative }) => isLocative && !isWide)
      ? undefined
      : placeHere(sentence.tokens, datelines[0], names.all);
    if (here) places.push(here);
    read.push({
      sentence,
      words,
      dates,
      places,
      told: violentOnly(told, words, read, [
        article.title ?? '',
        ...named.slice(index + 1, index + 1 + LOOKS_AHEAD).map(([next]) => plain.slice(next.start, next.end)),
      ]),
      isAct: isAct(words),
      origins,
      isFirst: read.at(-1)?.sentence.paragraph !== sentence.paragraph,
      ...(listed.has(sentence.paragraph) ? { isListed: true as const } : {}),
    });
  }
  return withStreets(withLaterTellers(read), datelines[0], names);
}

/** An article that names no place of its own tells of where it was filed, where it speaks of streets. */
function withStreets(sentences: ReadSentence[], filedFrom: string | undefined, { all }: NameIndex): ReadSentence[] {
  const named = sentences.flatMap(({ places }) => places.filter(({ isLocative }) => isLocative));
  if (named.some(({ isWide }) => !isWide)) return sentences;
  // “in the city” of an article that names a province may be of another one.
  const hasProvince = named.some(({ width }) => width < 4);
  return sentences.map((read) => {
    const { tokens } = read.sentence;
    const city = placeOfStreet(tokens, filedFrom, all) ?? (hasProvince ? undefined : placeOfCity(tokens, filedFrom, all));
    return city ? { ...read, places: [...read.places, city] } : read;
  });
}

function speakersOf(article: Article, named: readonly [Sentence, FoundName[]][], names: NameIndex): Speakers {
  const tokens = named.map(([sentence]) => sentence.tokens);
  const nation = nationOfArticle(tokens, names, datelinesOf(article));
  const hasOwnPlace = named.some(([, found]) => found.some(({ named: { kind } }) => kind === 'place'));
  const headings = article.paragraphs.filter(({ kind }) => kind !== 'body').map(({ start, end }) => article.plain.slice(start, end));
  const actors = [article.title ?? '', ...headings]
    .map((words) => ({ index: 0, paragraph: 0, start: 0, end: words.length, tokens: tokenize(words, 0, words.length) }))
    .flatMap((heading) => names.find(heading).flatMap(({ named: actor }) => (actor.kind === 'actor' ? [actor] : [])));
  const armed = calledNames(
    named.map(([sentence]) => sentence),
    [names, KNOWN_NAMES],
    nation.own,
  );
  return new Speakers(archiveBodies(names, nation, hasOwnPlace), actors, armed);
}

function sentencesOf(
  { plain, title }: Article,
  { start, end, number }: Paragraph,
  heads: ReadonlyMap<number, number>,
): Omit<Sentence, 'index'>[] {
  const head = heads.get(start);
  if (head !== undefined) {
    const [first, ...others] = splitSentences(plain, head, end);
    if (first) {
      const from = start + ITEM_SIGN.exec(plain.slice(start, end))![0].length;
      const headed = {
        paragraph: number,
        start: from,
        end: first.end,
        tokens: tokenize(plain, from, first.end),
        head: tokenize(plain, from, head).length,
      };
      return [headed, ...others.map((span) => ({ ...span, paragraph: number, tokens: tokenize(plain, span.start, span.end) }))];
    }
  }
  const open = start + ITEM_SIGN.exec(plain.slice(start, end))![0].length;
  const from = open + openingLength(plain.slice(open, end), number === 1 ? title : null);
  return splitSentences(plain, from, end).map((span) => ({ ...span, paragraph: number, tokens: tokenize(plain, span.start, span.end) }));
}

/** Where the article was filed; written in capitals there, and not elsewhere. */
function datelinesOf(article: Article): string[] {
  return datelineSpans(article).map(({ place }) => place);
}

/** The places of filing with where they stand. */
export function datelineSpans({ plain, paragraphs }: Article): Filed[] {
  return paragraphs
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ start, end }) => {
      const place = findDateline(plain.slice(start, end))?.place ?? '';
      const at = plain.indexOf(place, start);
      if (place === '' || at === -1) return [];
      const written = place.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
      return [{ place: written, start: at, end: at + place.length }];
    });
}

function markArmed(sentence: Sentence, names: readonly FoundName[]): void {
  const { tokens } = sentence;
  // The archive’s own names come last, and stand.
  for (const { first, last, named } of [...KNOWN_NAMES.find(sentence), ...names]) {
    if (named.kind !== 'actor' || !isArmedSort(named.sort)) continue;
    for (const token of tokens.slice(first, last + 1)) token.isArmed = /^(?:state|external)-forces$/.test(named.sort) ? 'state' : 'other';
  }
}

/** “The rebels fled. 12 of them were killed”: a count of its own, where nobody has counted them. */
function ofThem(mention: Mention, origins: readonly FoundOrigin[], before: readonly ReadSentence[]): Mention {
  const noun = mention.isOfThem ? uncountedThem(mention, origins, before) : undefined;
  if (noun === undefined) return mention;
  const cell = personNoun(noun)?.cell;
  const told: Mention = { ...mention, nouns: [noun], cells: cell && mention.count ? { [cell]: mention.count } : {} };
  delete told.isDefinite;
  return told;
}

/** A lead may tell of the dead first, and of the attack in the sentences behind it. */
const LOOKS_AHEAD = 2;

/** An accident that is told beside the news: “two more died in a separate incident when a lorry overturned”. */
const APART = /\b(?:separate|another|other|unrelated) (?:incident|accident|case)\b/i;

/** Figures of floods, matches and queues are not an incident’s. */
function violentOnly(told: readonly Told[], words: string, before: readonly ReadSentence[], ahead: readonly string[]): Told[] {
  if (told.length === 0 || (isMishap(words) && !isAct(words))) return [];
  const last = before.at(-1);
  // “Another 18 were hurt”: of the accident that was told right before.
  if (told.every(({ isOthers }) => isOthers) && last && hasAccident(last.words) && before.every(({ isAct: acts }) => !acts)) return [];
  const around = [words, ...before.slice(-8).map(({ words: earlier }) => earlier), ...ahead];
  const [title = ''] = ahead;
  const isAccident =
    [title, words].some((part) => hasAccident(part.replace(/crashed into/gi, '')) && !isAct(part)) &&
    !isAct(words) &&
    (APART.test(words) || !before.some(({ isAct: acts }) => acts));
  return !isAccident && (around.some((part) => hasViolence(part) || isAct(part)) || before.some(({ isAct: acts }) => acts))
    ? [...told]
    : [];
}

/** “Four are children”: of the dead or of the wounded, whichever a sentence told right before; of both, the living are told of in the present. */
function harmBefore({ sentence: { index, tokens }, first, last }: Mention, before: readonly ReadSentence[], isBare = false): Harm {
  const isCounted = ({ count, isNamed }: Told): boolean => count !== null && count.qualifier !== 'none' && isNamed !== true;
  const told = before.findLast((read) => read.told.some(isCounted));
  if (!told || index - told.sentence.index > 3) return 'killed';
  // “We have counted 26”: the dead, where any were told of.
  if (
    isBare &&
    before.some((read) => index - read.sentence.index <= REACH && read.told.some((one) => isCounted(one) && one.harm === 'killed'))
  )
    return 'killed';
  const harms = new Set(told.told.filter(isCounted).map(({ harm }) => harm));
  const isPresent = tokens.slice(first, last).some(({ lower }) => lower === 'are' || lower === 'is');
  return harms.has('injured') && (harms.size === 1 || isPresent) ? 'injured' : 'killed';
}

/** Whether a figure without a noun counts those again whom a sentence before has counted: by another origin, or as a newer figure. */
function isRecount(
  { first, harm, count, by, isInherited, isUpdate, sentence }: Told,
  all: readonly Told[],
  before: readonly ReadSentence[],
): boolean {
  const near = before.filter((read) => sentence.index - read.sentence.index <= REACH).flatMap(({ told }) => told);
  const counted = [...near, ...all.filter((one) => one.first < first)].findLast(
    (one) => one.harm === harm && !one.isBackground && one.isNamed !== true && (one.count?.min ?? 0) > 0,
  );
  const [old, now] = [counted?.count?.min ?? 0, count?.min || (count?.max ?? 0)];
  if (old === 0 || now > old * 20 || old > now * 20) return false;
  return isUpdate || (by !== null && !isInherited && !isSameOrigin(by, counted!.by));
}

// Sentences that a figure without a noun may be apart from what it counts again.
const REACH = 6;
