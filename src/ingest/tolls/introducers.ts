import type { Group } from './group.ts';
import type { Token } from '../text/tokens.ts';

const INTRODUCERS = new Set(['including', 'comprising', 'includes', 'included', 'include', 'incl', 'whereof', 'thereof']);

/** “including two women”, “among them three children”: parts of what stands before. */
export function isIntroduced(tokens: readonly Token[], group: Group): boolean {
  return introducerBefore(tokens, group.first) || isAmongBehind(tokens, group.last) || group.members[0]!.isSubset;
}

/** “two women among them”. */
export function isAmongBehind(tokens: readonly Token[], last: number): boolean {
  return (
    /^(?:among|amongst)$/.test(tokens[last + 1]?.lower ?? '') &&
    /^(?:them|these|those)$/.test(tokens[last + 2]?.lower ?? '') &&
    !/^(?:killed|wounded|injured|who)$/.test(tokens[last + 3]?.lower ?? '')
  );
}

/** Whether words such as “including” stand before a token. */
export function introducerBefore(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(Math.max(0, index - 6), index).flatMap(({ lower }) => (/^["“”]$/.test(lower) ? [] : [lower]));
  const text = ` ${words.join(' ')} `;
  return (
    INTRODUCERS.has(words.at(-1) ?? '') ||
    /(?: among them| among whom| among those| of whom| including (?:those|the bodies) of| including at least| including the| among the dead were)(?: at least| about| some| the)? $/.test(
      text,
    ) ||
    / (?:including|among them|among whom|of whom|of which|among which|includes|included) (?:was |were |are |is )?(?:also )?(?:the )?(?:bodies |those )?(?:of )?$/.test(
      text,
    )
  );
}
