import { describe, expect, it } from 'vitest';
import { ALWAYS, reasonBehind, UNDATED } from '../../src/ingest/incidents/background-reasons.ts';

describe('the reasons for background', () => {
  it.each(Object.entries({ ...ALWAYS, ...UNDATED }).map(([name, reason]) => [reason.example, name, reason] as const))(
    'find in “%s” that it is %s',
    (example, name, { from = 0, to = 5 }) => {
      const before = example.replace(/(?:\d+|six|nine)\D*$/, '');
      const around = { clause: example, before, behind: /(?<=\d )\D*$/.exec(example)?.[0] ?? '' };
      expect(reasonBehind(around, Math.max(from, Math.min(to, 3)), false)).toBe(name);
    },
  );

  it('hold, where a day of these weeks stands with the figure, for wars and not for sums', () => {
    const words = (clause: string) => ({ clause, before: '', behind: '' });
    expect(reasonBehind(words('a raid in the war killed 40'), 3, true)).toBe('ofWar');
    expect(reasonBehind(words('40 dead since January'), 3, true)).toBeUndefined();
  });
});
