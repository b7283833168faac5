import { isAct } from './acts.ts';
import { hasViolence } from './context.ts';
import { eventDate, type EventDate } from './event-dates.ts';
import { areOnePlace } from './event-places.ts';
import type { Event, ReadSentence } from './events.ts';
import type { NameIndex } from '../names/names.ts';
import { findDates } from '../dates/dates.ts';
import { findPlaces, type KnownPlaces } from '../places/places.ts';
import type { Article } from '../text/article.ts';
import { isEveryday } from '../text/everyday-words.ts';
import { tokenize, type Token } from '../text/tokens.ts';

const NOTHING_KNOWN: KnownPlaces = { all: new Set(), wide: new Set() };
const NOBODY: ReadonlySet<string> = new Set();

/** The headline and what stands under it, with the places and days that they name: an article may say nowhere else where it was. */
export function readHeadlines({ plain, paragraphs }: Article, { find, all }: NameIndex, published: string | undefined): ReadSentence[] {
  const headlines = paragraphs.filter(({ kind }) => kind === 'title' || kind === 'standfirst');
  return headlines.map(({ start, end }) => {
    const tokens = inSmallLetters(tokenize(plain, start, end));
    const sentence = { index: -1, paragraph: 0, start, end, tokens };
    const words = plain.slice(start, end);
    const places = findPlaces(sentence, find(sentence), all, plain, NOTHING_KNOWN, NOBODY);
    return { sentence, words, places, dates: findDates(sentence, published), told: [], origins: [], isAct: isAct(words) };
  });
}

/** “Seven Killed In Souran Market Blast”: everyday words with the small letters that they have elsewhere. */
function inSmallLetters(tokens: Token[]): Token[] {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text)).slice(1);
  const isTitled = words.length > 2 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.6;
  if (!isTitled) return tokens;
  return tokens.map((token) =>
    isEveryday(token.lower) && !WEEKDAY.test(token.lower) ? { ...token, text: token.text.toLowerCase() } : token,
  );
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Of an article whose first incident is told nowhere, or in a country alone: the one place in which its headline has something happen. */
export function withHeadlinePlace(events: readonly Event[], headlines: readonly ReadSentence[]): void {
  const [event] = events;
  if (!event || (event.place && event.place.found.width < WIDE)) return;
  for (const { places, sentence } of headlines) {
    const named = places.filter(({ isLocative, isWide, isAside, isDistant }) => isLocative && !isWide && !isAside && !isDistant);
    const [found] = named;
    if (!found || named.some((other) => !areOnePlace(other, found))) continue;
    if (events.some((other) => other !== event && other.place && areOnePlace(other.place.found, found))) continue;
    event.place = { found, sentence };
    return;
  }
}

// A region, a governorate and a country are wider than what a headline names.
const WIDE = 2;

/** “Sunday attack on Souran kills seven”; a line that holds a date alone (“7 July 2025”) says when it was written. */
export function headlineDate(headlines: readonly ReadSentence[]): EventDate | undefined {
  return headlines
    .filter(({ words }) => hasViolence(words) || isAct(words))
    .flatMap((read) => eventDate(read, null) ?? [])
    .find(({ from }) => from !== null);
}
