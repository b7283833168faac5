import { foldWords } from '../names/names.ts';
import type { Origin } from '../origins/speakers.ts';
import type { ReadCount } from '../reading.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';
import { isStateSoldier } from '../tolls/people-words.ts';
import { isArmedParty, isOfState } from './armed-origins.ts';

/** A figure with who gives it and where it stands. */
export interface Counting {
  by: Origin | null;
  isOwn: boolean;
  nouns: readonly string[];
  count?: ReadCount | null;
  sentence?: Sentence;
  first?: number;
  last?: number;
}

/** Whether those counted are told to be of whoever counts them, or of another; undefined where no word says so. */
export function whoseAre(told: Counting, isState: boolean): 'own' | 'other' | undefined {
  const { sentence, first, last, by, isOwn } = told;
  if (!sentence || first === undefined || last === undefined || !by) return isOwn ? 'own' : undefined;
  const { tokens } = sentence;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const behind = tokens
    .slice(first, last + 12)
    .map((token) => token.lower)
    .join(' ');
  const near = tokens.slice(first, last + 4).map((token) => token.lower);
  if (OWN_SIDE.test(behind) || /\bof (?:his|its|their|our) own\b/.test(near.join(' '))) return 'own';
  for (let at = last; at >= Math.max(0, first - 4); at -= 1)
    if (
      LOSE.test(lower(at)) &&
      !/^(?:his|her|their)$/.test(lower(at + 1)) &&
      !tokens.slice(at, last).some((token) => DID.test(token.lower)) &&
      !EUPHEMISM.test(lower(last))
    )
      return loserIs(tokens.slice(Math.max(0, at - 6), at), by, isState, isOfArms(told.nouns));
  if (isOwn) return 'own';
  const before = tokens
    .slice(Math.max(0, first - 12), first + 3)
    .map((token) => token.lower)
    .join(' ');
  if (LOSSES.test(before) || COST.test(before) || (isOfArms(told.nouns) && MOURNED.test(before))) return 'own';
  const whose = LOSSES_OF.exec(before);
  if (whose) return loserIs([{ lower: whose[1]!, text: '' }], by, isState, true);
  if (!isState) return undefined;
  const isAmongTroops = told.count?.qualifier === 'none' && AMONG_TROOPS.test(behind);
  return isAmongTroops || STATE_SIDE.test(behind) ? 'own' : undefined;
}

const LOSE = /^(?:lost|losing|loses?|suffer(?:ed|s|ing)|sustain(?:ed|s|ing)|incurred)$/;
// “lost 14 men and killed 60”: the 60 were lost by others.
const DID = /^(?:kill|eliminat|shot$)/;
// “lost six men and 20 terrorists were neutralised”
const EUPHEMISM = /^(?:neutrali|liquidat|eliminat)/;
// “its losses were 12 dead”, “gave its dead as four”.
const LOSSES =
  /\b(?:its|his|our|their) (?:own |total |only |first |sole )*(?:losses|dead|casualt(?:y|ies)|fatalit(?:y|ies)|deaths?|wounded)\b/;
// “It reported the loss of a comrade”.
const MOURNED =
  /\b(?:report(?:s|ed)?|announc(?:es|ed)|admit(?:s|ted)(?: to)?|acknowledg(?:es|ed)|confirm(?:s|ed)|mourn(?:s|ed)|regret(?:s|ted)|conced(?:es|ed)) the (?:loss|death)s? of\b/;
const COST = /\bat (?:a|the) (?:cost|price|loss) of\b|\bcost(?:ing)? (?:it|us|them)\b/;
const LOSSES_OF = /\b(government|army|military|rebel|guerr?illa|insurgent|enemy|militia|militant) (?:losses|casualties|deaths|dead)\b/;
const OWN_SIDE =
  /\b(?:from|on|of|in|within) (?:his|its|their|our) (?:own )?(?:side|ranks|forces|lines)\b|\bamong (?:his|its|their|our) (?:own )?(?:men|fighters|soldiers|troops|forces)\b/;
const STATE_SIDE = /\bon the (?:side|part) of (?:the )?(?:government|army|security|regime|federal)\b/;
const AMONG_TROOPS = /\b(?:among|on|to|within) (?:\w+ ){0,4}(?:troops|soldiers|forces|personnel|servicemen|peacekeepers)\b/;

type Word = Pick<Token, 'lower' | 'text' | 'isArmed'>;

/** Whether nouns are of people in arms, or say nothing of whom. */
export function isOfArms(nouns: readonly string[]): boolean {
  return nouns.every((noun) => isStateSoldier(noun) || ARMS.test(noun));
}

const ARMS =
  /^(?:|others?|dead|killed|wounded|injured|losses|fighters?|rebels?|militiam[ae]n|mujah\w+|men|comrades?|brothers?|martyrs?|guerr?illas?|cadres?|insurgents?|militants?|police|policem[ae]n|guards?|members?|rangers?|sailors?|paratroopers?|servicem[ae]n|peacekeepers?|pilots?)$/;

/** “it lost six”, “the army lost six, a colonel said”; of the other side where other people in arms lost them. */
function loserIs(before: readonly Word[], by: Origin, isState: boolean, isArms: boolean): 'own' | 'other' | undefined {
  const words = before.filter(({ lower }) => !/^(?:had|has|have|also|only|just|already|who|which|that|to|of)$/.test(lower));
  const subject = words.at(-1);
  if (!subject) return undefined;
  // “it killed 25 and lost two”: who did the one suffered the other.
  if (/^(?:it|they|we|he|and|but|without|admit\w*|acknowledg\w*|conced\w*|confirm\w*|report\w*|announc\w*)$/.test(subject.lower))
    return 'own';
  const isOfArmy =
    subject.isArmed === 'state' || /^(?:army|military|government|navy|troops|forces|soldiers|police|regime)$/.test(subject.lower);
  const own = foldWords(by.name);
  if (
    foldWords(subject.lower).some((word) => own.includes(word)) ||
    (by.named?.spellings ?? []).some((name) => foldWords(name).includes(subject.lower))
  )
    return 'own';
  if (isOfArmy) return isState ? 'own' : 'other';
  if (isArms && /^\p{Lu}/u.test(subject.text)) return 'other';
  return /^(?:rebels?|guerr?illas?|insurgents?|militants?|enemy|militia|separatists|fighters)$/.test(subject.lower)
    ? isArmedParty(by) && !isOfState(by) && !subject.isArmed
      ? 'own'
      : 'other'
    : undefined;
}

/** “a hospital said it had received 14 wounded”, “nine of them were brought to the clinic”. */
export function isBroughtIn({ sentence, first, last }: Counting): boolean {
  if (!sentence || first === undefined || last === undefined) return false;
  const words = wordsOf(sentence.tokens, first - 4, last + 6);
  return /\b(?:received|receiving|treated|treating|admitted|took in|taken in|brought (?:in|there|to)|arrived|taken to)\b/.test(words);
}
