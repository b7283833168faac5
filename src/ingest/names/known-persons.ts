import { countryOfCity } from './capital-cities.ts';
import { isCountry } from './countries.ts';
import { isSingular } from '../tolls/people-words.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';

const TITLE =
  /^(?:dr|mr|mrs|ms|msgr|monsignor|gen|col|maj|capt|lt|sgt|president|minister|senator|general|colonel|major|captain|judge|comrade)$/;
const SPEAKS = /^(?:said|says|told|added|stated|explained|stressed|noted|replied)$/;

/**
 * The names that an article gives to persons, whole and by the last word: behind a title or a trade (“minister Omar Selim”), or of two words
 * and more in front of a word of speech, of an age or of what is done to persons only (“was wounded”).
 */
export function knownPersons(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isNamePart(tokens[at])) continue;
      const first = at;
      while (isNamePart(tokens[at + 1])) at += 1;
      const isTitled = (TITLE.test(tokens[first]!.lower) && at > first) || (isSingular(tokens[first]!.lower) && at > first + 1);
      const start = isTitled ? first + 1 : first;
      const before = tokens[first - 1]?.lower ?? '';
      const isPerson =
        isTitled ||
        isSingular(before) ||
        TITLE.test(before) ||
        (at > start &&
          (isOffice(tokens, at + 1) ||
            (!PREPOSITION.test(before) && (SPEAKS.test(tokens[at + 1]?.lower ?? '') || isHarmed(tokens, at + 1)))));
      const words = tokens.slice(start, at + 1).map(({ text }) => text);
      if (!isPerson || isPlaceName(words.join(' '))) continue;
      found.add(words.join(' '));
      // Of “Omar Selim Marrun”, either may be said alone.
      for (const word of words.slice(Math.max(1, words.length - 2))) if (!isPlaceName(word)) found.add(word);
    }
  }
  return found;
}

const PREPOSITION = /^(?:in|of|at|near|from|to|around|outside)$/;

/** “, a judge,”, “, president of”, “was a judge”. */
function isOffice(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:,|was|is)$/.test(tokens[from]?.lower ?? '') || (tokens[from]!.lower !== ',' && !/^an?$/.test(tokens[from + 1]?.lower ?? '')))
    return false;
  const at = /^(?:a|an|the)$/.test(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  if (tokens[from]!.lower === ',' && LEADS.test(tokens[at]?.lower ?? '') && /^(?:of|at|for)$/.test(tokens[at + 1]?.lower ?? ''))
    return true;
  const noun = tokens.findIndex(({ lower, text }, index) => index >= at && (isSingular(lower) || !/^\p{Ll}/u.test(text)));
  return (
    noun !== -1 &&
    noun < at + 3 &&
    isSingular(tokens[noun]!.lower) &&
    /^(?:of|,|at|in|for|who|from|\.)$/.test(tokens[noun + 1]?.lower ?? '')
  );
}

/** “, 45, was kidnapped”, “, who was on her way, was shot dead”. */
function isHarmed(tokens: readonly Token[], from: number): boolean {
  const behind = wordsOf(tokens, from, from + 10);
  return /^(?:, (?:aged )?\d\d(?! (?!was|has)[a-z]*(?:s|km|people|men|women|children|more)\b)\b|(?:, [^,]{1,24} , )?(?:was|were|has been|had been) (?:\w+ )?(?:killed|wounded|injured|shot dead|shot and|murdered|assassinated|kidnapped|abducted|arrested|detained|gunned|stabbed)\b)/.test(
    behind,
  );
}

// “Omar Selim, head of the regional administration”
const LEADS = /^(?:head|chief|deputy|chair|spokes(?:man|woman|person)|commander|leader|director|mayor|governor|chairman|secretary)$/;

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && token.isArmed === undefined && /^\p{Lu}[\p{L}’'-]+$/u.test(token.text);
}

function isPlaceName(name: string): boolean {
  return isCountry(name) || countryOfCity(name.toLowerCase()) !== undefined;
}
