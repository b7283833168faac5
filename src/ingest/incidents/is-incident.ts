import { tellsAct } from './acts.ts';
import { isBeside } from './apart.ts';
import type { Told } from '../claims/bundles.ts';
import { hasViolence } from './context.ts';
import type { Event, ReadSentence } from './events.ts';

/** “Residents reported seven deaths in Khan Ranoun”: beside an incident, a figure of another place needs no word of arms. */
export function isBesideOne({ told, place }: Event, events: readonly Event[]): boolean {
  const counts = ({ isBackground, isDefinite, count }: Told): boolean =>
    !isBackground && !isDefinite && count !== null && count.qualifier !== 'none';
  return place?.found.isWide === false && told.some(counts) && events.some(isIncident);
}

/** “Drones also hit a power station in Hadira”: right behind an incident, an act at another place needs no day of its own. */
export function isActBeside({ place, sentences: [first] }: Event, events: readonly Event[]): boolean {
  const { sentence, words, isAct, dates } = first!;
  const isTold = isAct && tellsAct(sentence) && isBeside(words) && !PERFECT.test(words) && !dates.some(({ kind }) => kind === 'coarse');
  const isNear = (other: Event): boolean =>
    other.sentences.some(({ sentence: { paragraph } }) => paragraph <= sentence.paragraph && sentence.paragraph - paragraph <= 2);
  return isTold && place?.found.isWide === false && events.some((other) => isNear(other) && isIncident(other));
}

// “They have also attacked ships”: since when is not told.
const PERFECT = /\b(?:has|have|had)\b/i;

/** Something was done, and the text says when, where or to whom. */
export function isIncident(event: Event): boolean {
  const { sentences, told } = event;
  // “the names of the 52 who were injured” were told elsewhere.
  const live = told.filter(({ isBackground, isDefinite, count }) => !isBackground && !isDefinite && count !== null);
  // “There has been plenty of war, many deaths” tells of none.
  const isSomewhere = event.place?.found.isWide === false || typeof event.date?.from === 'string';
  const hasFigure = live.some(({ count }) => count!.qualifier !== 'none' && (count!.qualifier !== 'word' || isSomewhere));
  // Without a figure, it is told where and when; what opens an article happened in the country that it is about.
  const isLead = sentences[0]!.sentence.index < 2 && sentences[0]!.isAct && typeof event.date?.from === 'string';
  if (live.length === 0 && !(event.place && isLeadTold(sentences[0]!)) && (!event.date || !(event.place || isLead))) return false;
  return (
    sentences.some(({ isAct }) => isAct) ||
    (event.isSummary === true && hasFigure) ||
    (event.summary !== undefined && hasFigure) ||
    (hasFigure && sentences.some(({ words }) => hasViolence(words))) ||
    (hasFigure && told.some(({ nouns }) => nouns.some((noun) => /^(?:soldiers?|fighters?|militants?|rebels?|troops)$/.test(noun))))
  );
}

/** What the head of an article, or an item of its list, tells is its news, also without a day. */
function isLeadTold({ sentence, dates, isAct, isListed }: ReadSentence): boolean {
  return (isListed === true || (sentence.index < 2 && tellsAct(sentence))) && isAct && !dates.some(({ kind }) => kind === 'coarse');
}
