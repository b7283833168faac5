import type { ReadSentence } from './events.ts';
import { firstNamed, isStateless, nationOfActor, writtenNation, type ArticleNation } from './nations.ts';
import type { NameIndex } from './names.ts';
import type { ReadPlace } from './reading.ts';
import { evidenceOf } from './tokens.ts';

/** For an incident without a place of its own: somewhere in the country that its sentences, else the article’s, are about. */
export function countryPlace(
  own: readonly ReadSentence[],
  all: readonly ReadSentence[],
  { main, own: ownNations }: ArticleNation,
  names: NameIndex,
  text: string,
): ReadPlace | null {
  if (main === undefined || isStateless(main)) return null;
  for (const { sentence } of [...own, ...all]) {
    const found = firstNamed(sentence.tokens, main, ownNations);
    if (!found) continue;
    const record = names.all.find(
      (named) => named.kind === 'place' && named.sort === 'country' && nationOfActor(named, ownNations) === main,
    );
    const evidence = evidenceOf(text, sentence.tokens[found.first]!.start, sentence.tokens[found.last]!.end);
    if (!record && ownNations.has(main)) return null;
    return { name: record?.name ?? writtenNation(main), id: record?.id ?? null, relation: 'in-area', evidence };
  }
  return null;
}
