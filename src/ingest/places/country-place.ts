import { isCountry } from '../names/countries.ts';
import type { ReadSentence } from '../incidents/events.ts';
import { forceBehind } from '../names/force-words.ts';
import { firstNamed, isStateless, nationOfActor, nationOfDateline, writtenNation, type ArticleNation } from '../names/nations.ts';
import type { NameIndex } from '../names/names.ts';
import type { ReadPlace } from '../reading.ts';
import { evidenceOf } from '../text/tokens.ts';

/** A place that an article was filed from, and where the dateline has it. */
export interface Filed {
  place: string;
  start: number;
  end: number;
}

const ABROAD = /^(?:israel|russia|united states|united kingdom|france|turkey|iran|saudi arabia)$/;

/** “Israeli drones”: whose they are, and not where. */
function isAttacker(tokens: ReadSentence['sentence']['tokens'], last: number, nation: string): boolean {
  return ABROAD.test(nation) && forceBehind(tokens, last + 1) !== undefined;
}

/** For an incident without a place of its own: somewhere in the country that its sentences, else the article’s, are about. */
export function countryPlace(
  own: readonly ReadSentence[],
  all: readonly ReadSentence[],
  { main, own: ownNations }: ArticleNation,
  names: NameIndex,
  filed: readonly Filed[],
  text: string,
): ReadPlace | null {
  if (main === undefined || isStateless(main)) return null;
  const record = names.all.find((named) => named.kind === 'place' && named.sort === 'country' && nationOfActor(named, ownNations) === main);
  if (!record && ownNations.has(main)) return null;
  const place = { name: record?.name ?? writtenNation(main), id: record?.id ?? null, relation: 'in-area' } as const;
  for (const { sentence } of [...own, ...all]) {
    const found = firstNamed(sentence.tokens, main, ownNations);
    if (found && !isAttacker(sentence.tokens, found.last, main))
      return { ...place, evidence: evidenceOf(text, sentence.tokens[found.first]!.start, sentence.tokens[found.last]!.end) };
  }
  const dateline = filed.find((one) => nationOfDateline(one.place) === main);
  return dateline ? { ...place, evidence: evidenceOf(text, dateline.start, dateline.end) } : null;
}

/** What a place lies in, with the country that its article is about where none is named beside it. */
export function withCountry(place: string, within: readonly string[], { main, own }: ArticleNation): string[] {
  if (main === undefined || isStateless(main) || own.has(main) || [place, ...within].some(isCountry)) return [...within];
  return [...within, writtenNation(main)];
}
