import { mayGoOn, tellsOfToll } from './carried-origins.ts';
import type { ReadSentence } from './events.ts';
import { originAt, type FoundOrigin } from '../origins/origins.ts';
import { isQuoted } from '../origins/quotations.ts';
import { isPrivate } from '../origins/speaker-words.ts';
import type { Origin } from '../origins/speakers.ts';
import type { Mention } from '../tolls/mention.ts';

/** Who counts a figure: who stands beside it, else who speaks in all of the article, who goes on speaking, or who introduced the list. */
export function originOf(
  mention: Mention,
  origins: readonly FoundOrigin[],
  before: readonly ReadSentence[],
  author: Origin | null,
): { by: Origin | null; isInherited: boolean } {
  const nearest = originAt(origins, mention.first, mention.last);
  // “Our correspondents have documented 11 dead”: on the page of a body, the body.
  const isOurs = author && nearest && mention.sentence.tokens[nearest.words.first]?.lower === 'our';
  if (nearest && !isOurs) return { by: strip(nearest), isInherited: false };
  if (author) return { by: author, isInherited: false };
  const introduced = introducedBy(mention, before);
  if (introduced) return { by: strip(introduced), isInherited: false };
  // A quotation goes on over paragraphs that name nobody.
  const spoken = [...before.map(({ sentence }) => sentence), mention.sentence];
  if (origins.length === 0 && isQuoted(spoken, mention.sentence, mention.first)) {
    const speaker = before
      .filter(({ sentence }) => mention.sentence.paragraph - sentence.paragraph <= QUOTED)
      .flatMap(({ origins: said }) => said)
      .at(-1);
    if (speaker && !speaker.isRemark) return { by: strip(speaker), isInherited: false };
  }
  // “The mayor called it an outrage”: whoever spoke before is not who speaks here, nor has counted.
  if (origins.some(({ isRemark }) => isRemark)) return { by: null, isInherited: true };
  const spoke = before.findLast(
    ({ sentence, origins: said }) =>
      said.length > 0 && sentence.paragraph === mention.sentence.paragraph && mention.sentence.index - sentence.index <= 2,
  );
  const earlier = spoke?.origins.at(-1);
  // “It was like an earthquake, a shopkeeper said”: who only tells what it was like has counted nobody.
  const isBystander = earlier !== undefined && !tellsOfToll(spoke!.words) && isPrivate(earlier);
  return { by: earlier && !earlier.isRemark && !isBystander && mayGoOn(spoke!.words) ? strip(earlier) : null, isInherited: true };
}

/** “The monitor counted 21 dead, as follows:”, and then item by item: who counted each. */
function introducedBy({ sentence: { paragraph } }: Mention, before: readonly ReadSentence[]): FoundOrigin | undefined {
  const own = before.findLast(({ sentence, isListed }) => sentence.paragraph < paragraph && !isListed);
  const isItem = own !== undefined && before.every(({ sentence, isListed }) => sentence.index <= own.sentence.index || isListed);
  return isItem && own.words.endsWith(':') ? own.origins.findLast(({ isRemark }) => !isRemark) : undefined;
}

// Paragraphs that a quotation runs over at most.
const QUOTED = 6;

function strip({ name, named, isArmed }: FoundOrigin): Origin {
  return { name, named, ...(isArmed ? { isArmed } : {}) };
}
