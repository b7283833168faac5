import type { Event, ReadSentence } from './events.ts';
import { areOnePlace } from './event-places.ts';
import { withHeadlinePlace } from './headlines.ts';
import { looksBack } from './looking-back.ts';
import { isOfOffice } from '../places/place-cues.ts';
import { isSpeakers } from '../places/place-telling.ts';
import type { FoundPlace } from '../places/places.ts';

/**
 * Places of incidents whose own sentences name none, or a country alone: that of the sentence right before (“Gunmen entered Souran. Twelve people died”),
 * else where those are who speak of it (“police in Souran said”); of a province, where they live (“said a resident of Souran”); at last, that of the headline.
 */
export function withInheritedPlaces(
  events: readonly Event[],
  { sentences: all, headlines }: { sentences: readonly ReadSentence[]; headlines: readonly ReadSentence[] },
): Event[] {
  for (const event of events) {
    const width = event.place?.found.width ?? 4;
    const own = new Set(event.sentences.map(({ sentence }) => sentence.index));
    const read = all.filter(({ sentence }) => own.has(sentence.index));
    const found = width >= 4 ? (placeBefore(event, events, all) ?? placeOfPeople(read)) : width >= 2 ? placeOfResidents(read) : undefined;
    if (found) event.place = { found: found.place, sentence: found.read.sentence };
  }
  withHeadlinePlace(events, headlines);
  return [...events];
}

interface PlaceRead {
  place: FoundPlace;
  read: ReadSentence;
}

function placeBefore(event: Event, events: readonly Event[], all: readonly ReadSentence[]): PlaceRead | undefined {
  const { index, paragraph } = event.sentences[0]!.sentence;
  const before = all.filter(
    ({ sentence }) => sentence.index < index && sentence.index >= index - 2 && (sentence.paragraph === paragraph || sentence.index < LEAD),
  );
  for (const read of before.toReversed()) {
    if (looksBack(read) || read.told.some(({ isBackground }) => isBackground)) return undefined;
    const place = read.places.find(
      (one) =>
        (one.isLocative || read.sentence.index === 0 || THERE.test(event.sentences[0]!.words)) &&
        !one.isWide &&
        !one.isAside &&
        !one.isRoute,
    );
    if (!place) continue;
    return events.some((other) => other !== event && other.place && areOnePlace(other.place.found, place)) ? undefined : { place, read };
  }
  return undefined;
}

// The sentences that say what an article is about.
const LEAD = 2;
const THERE = /\bthere\b(?! (?:was|were|is|are|has|have|had)\b)|\bthe (?:town|village|city|area|settlement)\b/i;

function placeOfPeople(sentences: readonly ReadSentence[]): PlaceRead | undefined {
  for (const read of sentences.slice(0, 3)) {
    const { tokens } = read.sentence;
    const place = read.places.find(
      ({ first, last, isWide }) =>
        !isWide && ((isSpeakers(tokens, last) && LOCAL.test(tokens[first - 2]?.lower ?? '')) || isOfOffice(tokens, first, last)),
    );
    if (place) return { place, read };
  }
  return undefined;
}

/** “said a resident of Souran”: of what was told of a province. */
function placeOfResidents(sentences: readonly ReadSentence[]): PlaceRead | undefined {
  for (const read of sentences) {
    const { tokens } = read.sentence;
    const place = read.places.find(
      ({ first, isWide }) =>
        !isWide && tokens[first - 1]?.lower === 'of' && /^(?:residents?|villagers?|inhabitants?)$/.test(tokens[first - 2]?.lower ?? ''),
    );
    if (place) return { place, read };
  }
  return undefined;
}

const LOCAL = /^(?:residents|villagers|police|doctors|medics|witnesses|hospital|activists|authorities|officials)$/;
