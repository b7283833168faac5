import type { Mention } from './mention.ts';
import { personNoun } from './people-words.ts';
import type { Harm } from '../reading.ts';

const TOLL = /^(?:toll|dead|fatalities|deaths|killed|slain|martyrs|martyred|victims|injured|wounded|injuries|bodies)$/;

export interface TollHead {
  harm: Harm;
  last: number;
  isNumber: boolean;
  /** “put its own dead at four”. */
  isOwn?: true;
  /** “the number of rebels killed”, “the civilian death toll”: of whom it is. */
  noun?: string;
  /** “enemy losses”. */
  isOfEnemy?: true;
  /** “the wounded eight”: the figure may stand behind it without a verb. */
  isBare?: true;
}

export const PUT =
  /^(?:put|puts|putting|gave|gives|given|giving|raised?|raising|raises|revised|set|placed|reported|left|leaving|with|announced|confirmed|updated|brought|bringing|brings|lowered|adjusted|corrected|reduced|increased)$/;

const FIGURE =
  /^(?:\d|at|more|about|around|nearly|almost|over|some|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$|\w+teen$|\w+ty\b)/;

/** “the death toll”, “the number of rebels killed”, “the wounded”: what a figure of the dead or the wounded stands behind. */
export function tollHead(words: readonly string[], at: number): TollHead | undefined {
  const [a, b, c] = words.slice(at, at + 3);
  // “gave a figure of 14”, “a lower toll of 11”, “put the count at nine”.
  const isPut = PUT.test(words[at - 1] ?? '') || PUT.test(words[at - 2] ?? '');
  const graded = /^(?:lower|higher|different|smaller|larger|similar|provisional|preliminary|initial|revised|new)$/.test(b ?? '') ? 1 : 0;
  const [number, link, amount] = words.slice(at + 1 + graded, at + 4 + graded);
  if (
    /^(?:a|an|the|its|their)$/.test(a ?? '') &&
    /^(?:figure|toll|count|tally|number|total)$/.test(number ?? '') &&
    (/^(?:at|to|as)$/.test(link ?? '') || (link === 'of' && FIGURE.test(amount ?? ''))) &&
    isPut
  )
    return { harm: 'killed', last: at + 1 + graded, isNumber: true };
  if (/^(?:its|their|our|his)$/.test(a ?? '') && b === 'own' && /^(?:dead|losses|fatalities|wounded|casualties)$/.test(c ?? ''))
    return { harm: c === 'wounded' ? 'injured' : 'killed', last: at + 2, isNumber: true, isOwn: true };
  // “put rebel losses at 12 and its own at two”
  if (/^(?:its|their|our|his)$/.test(a ?? '') && b === 'own' && /^(?:at|as|to)$/.test(c ?? '') && words.slice(0, at).includes('losses'))
    return { harm: 'killed', last: at + 1, isNumber: true, isOwn: true };
  if (a === 'death' && /^tolls?$/.test(b ?? '')) return { harm: 'killed', last: at + 1, isNumber: true, ...nounOf(words[at - 1]) };
  if (/^(?:number|tally|count|total)$/.test(a ?? '') && b === 'of') return numberOf(words, at + 2);
  const losses = lossesAt(words, at, isPut);
  if (losses) return losses;
  const toll = /^(?:overall|total|official|final|latest|confirmed|provisional|current|combined)$/.test(b ?? '') ? c : b;
  if ((a === 'the' || a === 'its') && toll === 'toll') return { harm: 'killed', last: at + (toll === b ? 1 : 2), isNumber: true };
  if (a === 'the' && /^(?:dead|injured|wounded)$/.test(b ?? '') && /^(?:number|numbered|numbers|at|to|are|were)$/.test(c ?? ''))
    return { harm: b === 'dead' ? 'killed' : 'injured', last: at + 1, isNumber: false };
  if (a === 'the' && /^(?:dead|injured|wounded)$/.test(b ?? ''))
    return { harm: b === 'dead' ? 'killed' : 'injured', last: at + 1, isNumber: false, isBare: true };
  return undefined;
}

/** “the number of (the) dead”, “of confirmed civilian deaths”, “of rebels killed”; not “of dead and wounded”, which nobody divides. */
function numberOf(words: readonly string[], from: number): TollHead | undefined {
  let at = from;
  while (at < from + 4 && !TOLL.test(words[at] ?? '') && (OF_WHOM.test(words[at] ?? '') || personNoun(words[at] ?? '') !== undefined))
    at += 1;
  const word = words[at] ?? '';
  const isJoint = /^(?:and|or)$/.test(words[at + 1] ?? '') && TOLL.test(words[at + 2] ?? '');
  if (!TOLL.test(word) || isJoint) return undefined;
  const isBehind = personNoun(words[at + 1] ?? '') !== undefined;
  const kind = [...words.slice(from, at), ...(isBehind ? [words[at + 1]!] : [])].find((one) => personNoun(one)?.cell !== undefined);
  const harm: Harm = /^(?:inj|wound)/.test(word) ? 'injured' : 'killed';
  const isOfEnemy = words.slice(from, at).includes('enemy');
  return { harm, last: isBehind ? at + 1 : at, isNumber: true, ...(isOfEnemy ? { isOfEnemy } : nounOf(kind)) };
}

const OF_WHOM = /^(?:the|those|them|confirmed|enemy|known|reported|who|were|was|have|been|its|their|all)$/;

/** “the civilian death toll”, “the number of rebels killed”; an army’s are its soldiers. */
function nounOf(word = ''): { noun?: string } {
  if (/^(?:army|military)$/.test(word)) return { noun: 'soldiers' };
  return personNoun(word)?.cell === undefined ? {} : { noun: word };
}

/** Says of a figure of whom it is, where its head tells so and nothing else does. */
export function ofKind(told: Mention, { noun }: TollHead): void {
  const cell = noun === undefined ? undefined : personNoun(noun)?.cell;
  if (noun === undefined || !cell || told.nouns.some((one) => one !== '')) return;
  told.nouns = [noun];
  if (told.count?.min) told.cells[cell] = told.count;
}

/** “put the losses of the other side at 15”, “enemy losses were put at 15”, “gave its losses as two”: whose they are stands beside them. */
function lossesAt(words: readonly string[], at: number, isPut: boolean): TollHead | undefined {
  if (words[at] !== 'losses') return undefined;
  const whose = words[at - 1] ?? '';
  const end = words.slice(at, at + 9).findIndex((word) => /^(?:at|as|were|are|stood)$/.test(word));
  const isOf = words[at + 1] === 'of';
  if (end === -1 || (end > 1 && !isOf) || (!isOf && /^(?:|no|and|or|heavy|of|the|suffered|,|job|crop)$/.test(whose))) return undefined;
  if (
    !isPut &&
    !/^(?:were|are|stood)$/.test(words[at + end]!) &&
    !words.slice(Math.max(0, at - 6), at).some((word) => PUT.test(word) || ESTIMATED.test(word))
  )
    return undefined;
  const isOwn = /^(?:its|their|our|own)$/.test(isOf ? (words[at + 2] ?? '') : whose);
  return { harm: 'killed', last: at + end - 1, isNumber: true, ...(isOwn ? { isOwn } : { isOfEnemy: true }) };
}

const ESTIMATED = /^(?:estimat|reckon|calculat|assess)(?:es|ed|ing|s)?$/;
