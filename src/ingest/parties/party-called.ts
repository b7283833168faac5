import { isCountry } from '../names/countries.ts';
import { countryOf } from '../names/demonyms.ts';

const WORD = "\\p{Lu}[\\p{L}’'-]+";
const NAME = `((?:${WORD})(?: (?:(?:of|for|and|al|the|of the|for the) )?(?:${WORD}|\\d+)){0,5})`;
const KIND =
  '(?:group|militia|force|band|faction|gang|movement|brigade|organi[sz]ation|alliance|cartel|network|outfit|insurgency|guerrillas?|wing|offshoot|splinter)';
/** “the Harbour Lads, a band that …”, “accused the Guard of the Salt Road”, “the Banner of the Dunes claimed responsibility”. */
const CALLED = [
  `\\b[Tt]he ${NAME}, (?:an?|the|which is an?) (?:[\\p{L}-]+ ){0,5}${KIND}\\b`,
  `\\b(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)|suspects?|suspected|pointed (?:[\\p{L}]+ ){0,4}(?:to|at)|pointing (?:the finger )?at|hand of|work of|claimed by|responsib\\w+ (?:[\\p{L}]+ ){0,3}(?:to|on|by)|blamed? (?:[\\p{L}]+ ){0,6}on|attributes? (?:[\\p{L}]+ ){0,6}to) the ${NAME}`,
  `\\b[Tt]he ${NAME},? (?:(?:[^.;]{0,80}), )?(?:(?:has|had|have|later|also|on \\p{Lu}\\p{L}+day) )*(?:claimed (?:responsibility|the|credit|it)|(?:took|accepted) responsibility)`,
  `(?:^|[.;:]\\s+|\\b(?:[Tt]he|group|militia|affiliate|-linked|-affiliated) )${NAME} (?:said|says|announced|claimed) (?:that )?(?:it|they) (?:(?:had|was|were) )?(?:conducted|carried out|launched|staged|mounted|behind|responsible)\\b`,
].map((pattern) => new RegExp(pattern, 'gu'));
// Those who accuse, and those who are no party in arms.
const NO_PARTY =
  /\b(?:Ministry|Minister|President|Government|Police|Court|Council|Nations|Mission|Parliament|State Department|Observatory|Monitor|Office|Agency|Embassy|Union|Party|Interior|Defen[cs]e|Security|Hospital|Cross|Crescent|White House|Kremlin|Pentagon|Times|Post|News|Army|Military|Navy|Air)\b/;

/** The names that an article gives to parties by what it says of them, longest first. */
export function calledParties(text: string): string[] {
  const names = new Set<string>();
  for (const pattern of CALLED) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!.replace(/\s+/g, ' ');
      const first = name.split(' ')[0]!.toLowerCase();
      const isNation = countryOf(first) !== undefined || isCountry(name) || isCountry(first) || /^arabs?$|-led$/.test(name.toLowerCase());
      if (!NO_PARTY.test(name) && !isNation && !/day$/.test(name) && name.length > 3) names.add(name);
    }
  }
  return [...names].sort((a, b) => b.length - a.length);
}
