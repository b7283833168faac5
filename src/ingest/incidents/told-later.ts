import { isArmedParty } from '../claims/armed-origins.ts';
import type { Told } from '../claims/bundles.ts';
import type { FoundOrigin } from '../origins/origins.ts';
import type { Origin } from '../origins/speakers.ts';
import { personNoun } from '../tolls/people-words.ts';
import { wordsOf } from '../text/tokens.ts';
import type { ReadSentence } from './events.ts';

/**
 * Who counted, where a figure stands without an origin and somebody tells of it in the sentences behind: they confirm the deaths, tell what
 * befell those who were killed, or were asked about the attack. Whoever gives figures of their own has told of those alone.
 */
export function withLaterTellers(read: readonly ReadSentence[]): ReadSentence[] {
  return read.map((one, index) => {
    const open = one.told.filter(isOpen);
    if (open.length === 0 || one.origins.length > 0) return one;
    const teller = tellerBehind(open, read.slice(index + 1, index + 1 + REACH), one.sentence.paragraph);
    return teller ? { ...one, told: one.told.map((told) => (open.includes(told) ? { ...told, by: teller } : told)) } : one;
  });
}

// Sentences and paragraphs behind a figure in which somebody may still tell of it.
const REACH = 5;
const PARAGRAPHS = 2;

function isOpen({ by, count, isBackground }: Told): boolean {
  return by === null && count !== null && count.qualifier !== 'none' && !isBackground;
}

function tellerBehind(open: readonly Told[], ahead: readonly ReadSentence[], paragraph: number): Origin | undefined {
  for (const [step, next] of ahead.entries()) {
    const apart = next.sentence.paragraph - paragraph;
    if (apart > PARAGRAPHS) return undefined;
    // Another figure, or another incident.
    if (next.told.some(({ count, isAside }) => count !== null && !isAside)) return undefined;
    const [teller, ...others] = next.origins;
    if (!teller) continue;
    const isClose = step < 3;
    const tells =
      others.every(({ name }) => name === teller.name) &&
      (isConfirmation(next, teller) || (isClose && !teller.isRemark && (isOfVictims(next, open) || isAsked(next, teller))));
    if (tells) return { name: teller.name, named: teller.named, ...(teller.isArmed ? { isArmed: true } : {}) };
    if (!teller.isRemark && isClose) return undefined;
  }
  return undefined;
}

/** “The ministry confirmed the deaths”; “police confirmed the incident”, and no army that confirms its own strike. */
function isConfirmation({ sentence: { tokens } }: ReadSentence, teller: FoundOrigin): boolean {
  const words = wordsOf(tokens);
  if (/\b(?:not|never|cannot|unable to|to|could) (?:\w+ )?confirm/.test(words)) return false;
  return OF_DEAD.test(words) || DEAD_BY.test(words) || (!isArmedParty(teller) && OF_ATTACK.test(words));
}

const OF_DEAD =
  /\bconfirm(?:ed|s|ing) (?:the|both|all|their|his|her|its|these|those) (?:\w+ ){0,2}?(?:deaths?|toll|killings?|casualty|casualties|fatalities|figures?|numbers?|injuries)\b/;
const DEAD_BY =
  /\b(?:deaths?|toll|killings?|casualties|fatalities|figures?) (?:\w+ )?(?:was|were|has been|have been) (?:\w+ )?confirmed (?:\w+ ){0,3}?by\b/;
const OF_ATTACK =
  /\bconfirm(?:ed|s|ing) (?:the|this) (?:\w+ )?(?:incident|attack|raid|killing|explosion|blast|bombing|ambush|development|report)\b(?! (?:was|were|is)\b)/;

/** “The boy was looking for scrap when it went off, a source said”: what befell those who were counted. */
function isOfVictims({ sentence: { tokens } }: ReadSentence, open: readonly Told[]): boolean {
  const words = tokens.map(({ lower }) => lower);
  // “Police said the two were on their way home”.
  const said = words.findIndex((word) => /^(?:said|says|that)$/.test(word));
  return [0, said + 1].some((at) => isVictim(words, at, open));
}

function isVictim(words: readonly string[], at: number, open: readonly Told[]): boolean {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3);
  const count = Math.max(...open.map((told) => told.count?.min ?? 0));
  if (/^(?:he|she)$/.test(first)) return count === 1 && at === 0;
  const isPast = (verb: string, does: string): boolean => /^(?:was|were|had)$/.test(verb) && !DID.test(does);
  if (/^(?:they|both)$/.test(first)) return count > 1 && isPast(second, third);
  if (!/^(?:the|both|all)$/.test(first)) return false;
  const isCounted = NUMBERS[count] === second || second === String(count) || VICTIMS.test(second);
  const isKind =
    personNoun(second) !== undefined &&
    !ATTACKERS.test(second) &&
    open.some(({ nouns }) => nouns.length === 0 || nouns.some((noun) => noun === '' || stem(noun) === stem(second)));
  const isOne = count === 1 && /^(?:boy|girl|man|woman|child|teenager|youth)$/.test(second);
  return (isCounted || isKind || isOne) && isPast(third, words[at + 3] ?? '');
}

const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const VICTIMS = /^(?:victims?|dead|deceased|killed|children|men|women|brothers|sisters|family|couple|pair|boys|girls)$/;
const ATTACKERS = /^(?:attackers?|assailants?|gunm[ae]n|bombers?|raiders?|militants?|suspects?|rebels?|fighters?)$/;
// What attackers do.
const DID = /^(?:firing|shooting|riding|wearing|carrying|armed|looting|dressed|masked|hooded|shelling)$/;

function stem(noun: string): string {
  return noun.replace(/(?:ren|s)$/, '').replace(/men$/, 'man');
}

/** “A listener told the radio that riders came, firing at whoever they saw”: who was asked tells of the attack. */
function isAsked({ sentence: { tokens } }: ReadSentence, { first, last, isSource }: FoundOrigin): boolean {
  if (isSource || tokens[last]?.lower !== 'told' || first > 1) return false;
  return COURSE.test(wordsOf(tokens, last + 1));
}

// Who came, and what they did.
const COURSE =
  /\bthat (?:\w+ ){0,4}?(?:gunmen|attackers|assailants|raiders|bandits|armed (?:\w+ )?men|militiamen|militants|riders|fighters|janjaweed|the (?:shell|bomb|rocket|drone|mine)s?) (?:[\w’'-]+ ){0,8}?(?:came|attacked|stormed|raided|entered|arrived|opened|fired|lain|hit|struck|fell|exploded|ambushed|surrounded|invaded|broke)\b/;
