import type { Mention } from './mention.ts';
import type { Token } from '../text/tokens.ts';

const ARMED =
  /^(?:army|troops|soldiers|military|guerr?illas?|rebels?|insurgents?|subversives?|militants?|terrorists?|fighters|militia|enemy|battalion|brigade|garrison|regiment|navy)$/;
const BEARS = /^(?:suffer|sustain|incur|lost|losing|record|register)/;
const LOSSES = /^(?:losses|casualties)$/;

/** “The army sustained nine dead and 12 wounded”, “rebel losses were four dead”: whoever bears arms lost fighters, though no noun says so. */
export function markLosses(tokens: readonly Token[], mentions: readonly Mention[]): void {
  let isLoss = false;
  for (const [index, { count, cells, nouns, first }] of mentions.entries()) {
    const isBare = count?.min && nouns.every((noun) => /^(?:|dead|deaths?|wounded|injured|killed)$/.test(noun));
    if (!isBare || Object.keys(cells).length > 0) {
      isLoss = false;
      continue;
    }
    const isNext = index > 0 && first - mentions[index - 1]!.last <= 3;
    isLoss = (isLoss && isNext) || isOfArmed(tokens.slice(Math.max(0, first - 14), first + 1));
    if (isLoss) cells.combatants = count;
  }
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
