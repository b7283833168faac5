import { NUMBER, valueOf } from './numbers.ts';

/** A figure of people, harmed as a text has it. */
export interface PeopleFigure {
  value: number;
  /** The number as it is written, and the words that it stands in. */
  number: string;
  words: string;
}

/** People who are counted because they were harmed. */
const VICTIMS =
  'civilians?|m[ae]n|wom[ae]n|child(?:ren)?|boys?|girls?|minors?|infants?|babies|fighters?|soldiers?|troops|militants?|rebels?|combatants?|militiamen|servicemen|lives|souls|victims|bodies|deaths|fatalities|casualties|dead';
/** People who may be counted for other reasons: “two residents said so”. */
const PEOPLE =
  'people|persons?|residents|villagers|inhabitants|patients|students|pupils|worshippers|workers|medics|paramedics|rescuers|journalists|relatives|policemen|officers|members|guards|prisoners|others|more';
const HARMED = 'killed|dead|died|slain|injured|wounded|hurt|maimed|missing|detained|displaced|perished';
const HARM = new RegExp(
  `\\b(?:${HARMED}|kill(?:s|ing)?|deaths?|toll|injur(?:es|ing|ies)|wound(?:s|ing)|casualt(?:y|ies)|lives|bodies|fatalities|victims)\\b`,
  'u',
);
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const ABOUT = '(?:(?:at least|more than|over|about|around|up to|some|nearly|almost|as many as|no fewer than|a further|another) )?';
const FIGURES = new RegExp(
  [
    `(?<victims>${NUMBER}) (?:of (?:them|the|whom) (?:\\p{L}+ )??|(?:[\\p{L}’-]+ ){0,3}?)(?:${VICTIMS})(?!\\p{L})`,
    `(?<people>${NUMBER}) (?:[\\p{L}’-]+ ){0,3}?(?:${PEOPLE}) (?:(?:who|that) )?(?:(?:was|were|are|is|have|has|had|been|be|reported|confirmed|reportedly) ){0,3}(?:${HARMED})(?!\\p{L})`,
    `(?<harmed>${NUMBER}) (?:(?:was|were|are|is|have|has|had|been|be|of them|more) ){0,3}(?:${HARMED})(?!\\p{L})`,
    `\\b(?:kill(?:ed|ing|s)?|injur(?:ed|ing|es|e)|wound(?:ed|ing|s)?|claim(?:ed|ing|s)|left|leaving|leaves) ${ABOUT}(?<after>${NUMBER})(?! (?:days?|hours?|minutes?|weeks?|months?|years?|times?|metres?|kilometres?|houses?|buildings?|strikes?)\\b)`,
    `\\b(?:toll|killed|dead|deaths|injured|wounded) ?(?:[:(–—]|of|at|to|is|was|rose to|reached|stands at) ?${ABOUT}(?<toll>${NUMBER})(?! (?:${MONTHS})\\b)`,
  ].join('|'),
  'gu',
);

/** Every figure of people in a text, in small letters, sentence by sentence: one that speaks of nobody’s harm counts no victims. */
export function peopleFiguresIn(text: string): PeopleFigure[] {
  // An expression of this size that ignores case takes longer to prepare than all of an archive to read.
  return text
    .toLowerCase()
    .split(/(?<=[.!?؟])\s+|\n/)
    .flatMap((sentence) =>
      HARM.test(sentence)
        ? [...sentence.matchAll(FIGURES)].map((match) => {
            const number = Object.values(match.groups!).find((found) => found !== undefined)!;
            return { value: valueOf(number), number, words: match[0].trim() };
          })
        : [],
    );
}
