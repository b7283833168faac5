import type { Mention } from './mention.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

const ARMED =
  /^(?:army|troops|soldiers|military|guerr?illas?|rebels?|insurgents?|subversives?|militants?|terrorists?|fighters|militia|enemy|battalion|brigade|garrison|regiment|navy)$/;
const BEARS = /^(?:suffer|sustain|incur|lost|losing|record|register)/;
const LOSSES = /^(?:losses|casualties)$/;

/** “The army sustained nine dead and 12 wounded”, “rebel losses were four dead”: whoever bears arms lost fighters, though no noun says so. */
export function markLosses(tokens: readonly Token[], mentions: readonly Mention[]): void {
  let isLoss = false;
  for (const [index, { count, cells, nouns, first, last }] of mentions.entries()) {
    const isBare = count?.min && nouns.every((noun) => /^(?:|men|dead|deaths?|wounded|injured|killed)$/.test(noun));
    if (!isBare || Object.keys(cells).some((cell) => cell !== 'men')) {
      isLoss = false;
      continue;
    }
    // “nine dead and 12 wounded” are of the same.
    const end = mentions.find((next) => next.first > last && next.first - last <= 3 && next.count?.min)?.last ?? last;
    const isNext = index > 0 && first - mentions[index - 1]!.last <= 3;
    isLoss =
      (isLoss && isNext) || isOfArmed(tokens.slice(Math.max(0, first - 14), first + 1)) || isAmongArmed(tokens.slice(end + 1, end + 8));
    if (!isLoss) continue;
    // “The army lost eight men”
    delete cells.men;
    cells.combatants = count;
  }
}

/** “six dead among the troops”, “in the ranks of the army”. */
function isAmongArmed(behind: readonly Token[]): boolean {
  const of = behind.findIndex(({ lower }) => lower === 'of');
  const isRanks = /^in the (?:ranks|lines) of/.test(wordsOf(behind));
  const whose = isRanks ? behind.slice(of + 1, of + 4) : behind[0]?.lower === 'among' ? behind.slice(1, 4) : [];
  return whose.some(isForce);
}

function isOfArmed(before: readonly Token[]): boolean {
  const verb = before.findLastIndex(({ lower }) => BEARS.test(lower));
  const losses = before.findLastIndex(({ lower }) => LOSSES.test(lower));
  if (verb !== -1 && before.length - verb <= 5)
    return isForce(before[verb - (/^(?:had|has|have|also)$/.test(before[verb - 1]?.lower ?? '') ? 2 : 1)]);
  // “caused the army seven dead”.
  const isCaused = before.slice(-6).some(({ lower }) => /^(?:caus|inflict)(?:e|ed|ing)?$/.test(lower)) && before.slice(-3).some(isForce);
  if (losses === -1) return isCaused;
  // “inflicted 14 casualties on the army, including five dead”.
  const on = /^(?:on|to|among)$/.test(before[losses + 1]?.lower ?? '') ? before.slice(losses + 2, losses + 5) : [];
  return isForce(before[losses - 1]) || on.some(isForce);
}

function isForce(token: Token | undefined): boolean {
  return token !== undefined && (token.isArmed !== undefined || ARMED.test(token.lower));
}
