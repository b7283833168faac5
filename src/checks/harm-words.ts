import type { Measure } from '../domain/toll.ts';

/** Groups that a text may name beside a figure. */
export const FIGURE_GROUPS = ['civilians', 'combatants', 'men', 'women', 'children'] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** The words for each group, in small letters, as the source of an expression. */
export const GROUP_NOUNS: Readonly<Record<FigureGroup, string>> = {
  civilians: 'civilians?',
  combatants: 'fighters?|soldiers?|troops|militants?|rebels?|combatants?|militiamen|servicemen',
  men: 'm[ae]n',
  women: 'wom[ae]n',
  children: 'child(?:ren)?',
};

/** What befell people, in words that say one thing only. */
export const KILLED = /\b(?:kill(?:ed|s|ing)?|dead|died|slain|perished|deaths?|fatalities|lost their lives)\b/iu;
export const INJURED = /\b(?:injur(?:ed|es?|ing|ies)|wound(?:ed|s|ing)?|hurt)\b/iu;

/** Killed or injured, where the words name one of the two. */
export function measureOf(words: string): Measure | undefined {
  const [isKilled, isInjured] = [KILLED.test(words), INJURED.test(words)];
  return isKilled === isInjured ? undefined : isKilled ? 'killed' : 'injured';
}

/** The words for a group. “Armed men” are none: a claim need not give their figure. */
export function groupPattern(group: FigureGroup): string {
  return group === 'men' ? `(?<!\\barmed )\\b(?:${GROUP_NOUNS.men})` : `\\b(?:${GROUP_NOUNS[group]})`;
}
