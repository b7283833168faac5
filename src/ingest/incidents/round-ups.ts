import type { Event } from './events.ts';
import type { Sentence } from '../text/tokens.ts';

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
  /\b(?:across|(?:two|three|four|five|six|several|separate|unrelated|various|multiple|(?:a )?(?:series|string|wave|spate|number) of) (?:\w+ ){0,2}(?:attacks|incidents|strikes|air ?strikes|raids|provinces|villages|towns|cities|places|parts|settlements|neighbou?rhoods|quarters|districts|areas|locations|regions|(?:car )?bombs|bombings|blasts|explosions|clashes|assaults|ambushes))\b/i;

const IN_SEVERAL =
  /\b(?:in|by|from) (?:at least )?(?:(?:two|three|four|five|six|separate|several|multiple)|an? (?:series|string|wave|spate|number) of) (?!other)(?:\w+ ){0,2}(?:attacks|incidents|strikes|air ?strikes|raids|villages|towns|cities|places|parts|settlements|districts|areas|locations|neighbou?rhoods|quarters|bombings|blasts|explosions|assaults|ambushes)\b/i;

/** Whether words tell of what several acts did together: “killed in a string of bombings”. */
export function countsSeveral(words: string): boolean {
  return IN_SEVERAL.test(words);
}
