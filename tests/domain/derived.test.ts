import { describe, expect, it } from 'vitest';
import { parseCount } from '../../src/domain/count.ts';
import { isDerived, readDerived } from '../../src/domain/derived.ts';
import { GROUPS, type TollClaim } from '../../src/domain/claim.ts';

function count(source: string | number) {
  const parsed = parseCount(source);
  if (!parsed.ok) throw new Error(String(source));
  return parsed.value;
}

const claim: TollClaim = {
  by: 'monitor',
  in: [{ report: 'a' }],
  killed: { total: count('4+'), status: { civilians: count(4), combatants: count(8) }, people: { men: count(1) } },
};

describe('derived', () => {
  it.each([
    ['civilians 1 + 1 + 2', ['civilians'], '1 + 1 + 2', 4],
    ['total, combatants 21 + 5', ['total', 'combatants'], '21 + 5', 26],
    ['43 - 28', [], '43 - 28', 15],
    ['the rest of 40', [], 'the rest of 40', undefined],
  ])('reads “%s”', (text, groups, arithmetic, sum) => {
    expect(readDerived(text)).toEqual({ groups, arithmetic, sum });
  });

  it.each([
    ['civilians 1 + 1 + 2', ['civilians']],
    ['1 + 1 + 2', ['total', 'civilians']],
    ['civilians 1 + 1 + 3', []],
  ])('“%s” makes %j and nothing else', (derived, groups) => {
    expect(GROUPS.filter((group) => isDerived({ ...claim, derived }, 'killed', group))).toEqual(groups);
  });
});
