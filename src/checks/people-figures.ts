import type { Measure } from '../domain/toll.ts';
import { FIGURE_GROUPS, GROUP_NOUNS, groupPattern, measureOf, type FigureGroup } from './harm-words.ts';
import { NUMBER, valueOf } from './numbers.ts';

/** A figure of people, harmed as a text has it. */
export interface PeopleFigure {
  value: number;
  /** The number as it is written, and the words that it stands in. */
  number: string;
  words: string;
  /** Whom it counts, where the words name one group of which claims give figures. */
  group: FigureGroup | undefined;
  /** What befell them, where the words say one thing only. */
  measure: Measure | undefined;
}

/** People who are counted because they were harmed. */
const VICTIMS = `${Object.values(GROUP_NOUNS).join('|')}|boys?|girls?|minors?|infants?|babies|lives|souls|victims|bodies|corpses|martyrs|deaths|fatalities|casualties|dead`;
/** People who may be counted for other reasons: “two residents said so”. */
const PEOPLE =
  'people|persons?|residents|villagers|inhabitants|patients|students|pupils|worshippers|workers|medics|paramedics|rescuers|journalists|relatives|policemen|officers|members|guards|prisoners|others|more';
const HARMED = 'killed|dead|died|slain|injured|wounded|hurt|maimed|missing|detained|displaced|perished';
/** “400 fell that day”; shells fall on something. */
const FELL = '(?:fell|fallen|martyred)(?! (?:on|onto|in|into|near|short|to|from|by|outside|inside|within|behind|between|below|under)\\b)';
const HARM = new RegExp(
  `\\b(?:${HARMED}|${FELL}|kill(?:s|ing)?|deaths?|toll|injur(?:es|ing|ies)|wound(?:s|ing)|casualt(?:y|ies)|lives|bodies|corpses|martyrs|fatalities|victims)\\b`,
  'u',
);
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const ABOUT = '(?:(?:at least|more than|over|about|around|up to|some|nearly|almost|as many as|no fewer than|a further|another) )?';
/** A word between a number and whom it counts; behind “and” another figure may begin, and “one origin counted the dead” counts origins. */
const BETWEEN =
  '(?:(?!(?:and|or|but|while|origins?|reports?|sources?|articles?|texts?|claims?|strikes?|raids?|houses?|buildings?) )[\\p{L}’-]+ )';
const FIGURES = new RegExp(
  [
    `(?<victims>${NUMBER}) (?:of (?:them|the|whom) (?:\\p{L}+ )??|${BETWEEN}{0,3}?)(?:${VICTIMS})(?!\\p{L})`,
    `(?<people>${NUMBER}) ${BETWEEN}{0,3}?(?:${PEOPLE}) (?:(?:who|that) )?(?:(?:was|were|are|is|have|has|had|been|be|reported|confirmed|reportedly) ){0,3}(?:${HARMED})(?!\\p{L})`,
    `(?<harmed>${NUMBER}) (?:(?:was|were|are|is|have|has|had|been|be|of them|more) ){0,3}(?:${HARMED}|${FELL})(?!\\p{L})`,
    `\\b(?:kill(?:ed|ing|s)?|injur(?:ed|ing|es|e)|wound(?:ed|ing|s)?|claim(?:ed|ing|s)|left|leaving|leaves) ${ABOUT}(?<after>${NUMBER})(?! (?:days?|hours?|minutes?|weeks?|months?|years?|times?|metres?|kilometres?|houses?|buildings?|strikes?)\\b)(?: ${BETWEEN}{0,2}?(?:${VICTIMS})(?!\\p{L}))?`,
    `\\b(?:toll|killed|dead|deaths|injured|wounded|casualties|fatalities|victims) ?(?:[:(–—]|of|at|to|is|was|rose to|reached|stands at|number(?:ed)?|total(?:led|ed)|came to|amounted to) ?${ABOUT}(?<toll>${NUMBER})(?! (?:${MONTHS})\\b)`,
  ].join('|'),
  'gu',
);

/**
 * Every figure of people in a text, in small letters, sentence by sentence. A sentence that speaks of nobody’s harm counts no victims;
 * of a text that is about them as a whole, `any` sentence does.
 */
export function peopleFiguresIn(text: string, sentences: 'harmed' | 'any' = 'harmed'): PeopleFigure[] {
  // An expression of this size that ignores case takes longer to prepare than all of an archive to read.
  return text
    .toLowerCase()
    .split(/(?<=[.!?؟])\s+|\n/)
    .flatMap((sentence) =>
      sentences === 'any' || HARM.test(sentence)
        ? [...sentence.matchAll(FIGURES)].map((match) => {
            const number = Object.values(match.groups!).find((found) => found !== undefined)!;
            const words = match[0].trim();
            return { value: valueOf(number), number, words, group: groupOf(words), measure: measureOf(words) };
          })
        : [],
    );
}

const VAGUE = new RegExp(
  `(?<![\\p{L}\\p{N}])(dozens|scores|hundreds|thousands|(?:couple|few) (?:of )?(?:dozen|hundred|thousand)) (?:of )?${BETWEEN}{0,3}?(?:${VICTIMS}|${PEOPLE}|${HARMED})(?!\\p{L})`,
  'gu',
);

/** The words that stand for a figure of people harmed in a text: `hundreds of people`. */
export function vagueFiguresIn(text: string): { word: string; words: string }[] {
  return text
    .toLowerCase()
    .split(/(?<=[.!?؟])\s+|\n/)
    .flatMap((sentence) => (HARM.test(sentence) ? [...sentence.matchAll(VAGUE)].map(([words, word]) => ({ word: word!, words })) : []));
}

/** Boys may be some of the children: of them a claim need not give the figure. */
const GROUPS = FIGURE_GROUPS.map((group) => [group, new RegExp(`${groupPattern(group)}$`, 'u')] as const);

function groupOf(words: string): FigureGroup | undefined {
  return GROUPS.find(([, form]) => form.test(words))?.[0];
}
