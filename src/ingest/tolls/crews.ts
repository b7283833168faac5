import { numberAt } from './numbers.ts';
import { PLAIN, type People } from './people.ts';
import type { Token } from '../text/tokens.ts';

/** “a four-man launching crew”, “a 5-member cell”: as many as it has members. */
export function crewAt(tokens: readonly Token[], index: number): People | undefined {
  const isApart = tokens[index + 2]?.lower === '-';
  const [word = '', of = ''] = isApart ? [tokens[index + 1]!.lower, tokens[index + 3]?.lower] : (tokens[index + 1]?.lower ?? '').split('-');
  if (!/^(?:man|member|person|soldier|strong)$/.test(of)) return undefined;
  const count = numberAt([{ ...tokens[index]!, lower: word, text: word }], 0)?.value;
  let last = index + (isApart ? 4 : 2);
  while (last < index + 7 && !CREW.test(tokens[last]?.lower ?? '') && /^\p{L}+$/u.test(tokens[last]?.text ?? '')) last += 1;
  if (count === undefined || !CREW.test(tokens[last]?.lower ?? '')) return undefined;
  const modifiers = tokens.slice(index + (isApart ? 4 : 2), last + 1).map(({ lower }) => lower);
  const noun = modifiers.some((one) => OF_ARMS.test(one)) ? 'operatives' : 'members';
  return {
    first: index,
    last,
    noun,
    count: { min: count, max: count, qualifier: 'exact' },
    ...PLAIN,
  };
}

const CREW = /^(?:crew|cell|squad|team|unit|patrol|detachment|gang|band|group|family|delegation)$/;
const OF_ARMS =
  /^(?:cell|squad|patrol|detachment|launch\w*|mortar|rocket|missile|drone|gun|sniper|tank|assault|artillery|terrorist|commando)$/;
