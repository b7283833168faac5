import { clausesOf } from './clauses.ts';
import { areOnePlace, eventPlace, QUARTER, withoutSpeakers } from './event-places.ts';
import type { ReadSentence } from './events.ts';
import { hasLiveFigure } from './figures.ts';
import type { FoundPlace } from '../places/places.ts';

// The sentences at the head of an article that say what it is about.
const LEAD = 3;

/** The sentence that sums up what an article tells place by place, and the places that have figures of their own. */
export interface Summary {
  lead: ReadSentence;
  parts: readonly FoundPlace[];
}

/**
 * Finds the sentence at the head of an article that sums up what its paragraphs tell place by place: it names wider places or none, and
 * two places or more have figures of their own further down.
 */
export function findSummary(sentences: readonly ReadSentence[]): Summary | undefined {
  const lead = sentences.slice(0, LEAD).find((read) => hasLiveFigure(read) && !OF_ONE.test(read.words));
  if (!lead) return undefined;
  const own = lead.places.filter(isOfEvent);
  // In one city, its quarters are the parts.
  const isInCity = own.some((place) => !place.isWide && !isRegionNear(lead, place));
  const most = Math.max(...lead.told.map(({ harm, count }) => (harm === 'killed' ? (count?.min ?? 0) : 0)));
  const day = sentences.filter(({ sentence }) => sentence.index <= lead.sentence.index + 1).flatMap(dayOf)[0];
  const parts: FoundPlace[] = [];
  for (const part of sentences.filter(({ sentence }) => sentence.index > lead.sentence.index).flatMap(clausesOf)) {
    const { places } = withoutSpeakers(part, true);
    const place = eventPlace({ ...part, places: places.filter(isOfEvent) }, part.told);
    const dead = part.told.find(({ harm, isBackground, count }) => harm === 'killed' && !isBackground && (count?.min ?? 0) > 0);
    if (
      !place ||
      (isInCity && !QUARTER.test(place.kind ?? '')) ||
      place.width > 3 ||
      !dead ||
      OF_ALL.test(part.words) ||
      (day !== undefined && dayOf(part).some((other) => other !== day)) ||
      (most > 0 && dead.count!.min! >= most)
    )
      continue;
    if (!parts.some((other) => areOnePlace(other, place))) parts.push(place);
  }
  const isOwn = (place: FoundPlace): boolean => own.some((other) => areOnePlace(other, place));
  const isOfSeveral = parts.filter((place) => !isOwn(place) || own.length > 1).length > 1;
  return isOfSeveral ? { lead, parts } : undefined;
}

/** The day on which a sentence says that something was done. */
function dayOf({ dates }: ReadSentence): string[] {
  return dates.flatMap(({ kind, from, to, isSaying, offset }) =>
    kind === 'days' && from !== null && from === to && !isSaying && offset === undefined ? [from] : [],
  );
}

/** “a rebel-held region near Hadira”: no place of its own. */
function isRegionNear({ sentence: { tokens } }: ReadSentence, { start }: FoundPlace): boolean {
  return (
    start !== undefined &&
    tokens[start]?.lower === 'near' &&
    /^(?:region|area|countryside|territory|enclave|province)$/.test(tokens[start - 1]?.lower ?? '')
  );
}

function isOfEvent({ isLocative, isAside, isRoute }: FoundPlace): boolean {
  return isLocative && !isAside && !isRoute;
}

// “The toll of Saturday’s bombing rose to 60”: the figure of one incident.
const OF_ONE = /\w+day['’]s (?:[\w-]+ ){0,3}(?:attack|bombing|blast|explosion|raid|shooting|strike|ambush|massacre|assault)\b/i;

// “Four of the dead came from Marrun”: no incident of its own.
const OF_ALL = /\b(?:of (?:them|those|the (?:dead|victims|wounded|injured|casualties|\d+|\w+))|came from|natives? of|residents? of)\b/i;
