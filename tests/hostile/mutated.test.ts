import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/records/index.ts';
import { mutant } from './mutations.ts';
import { CANARY, findHarm, pageOf } from './page-of.ts';

/** More of them: `TRUCELINE_RUNS=200000 TRUCELINE_SEED=7 npx vitest run tests/hostile/mutated.test.ts`. */
const RUNS = Number(process.env['TRUCELINE_RUNS'] ?? 10_000);
const SEED = Number(process.env['TRUCELINE_SEED'] ?? 20260301);

describe('a record with hostile changes', () => {
  it(
    'is refused with a place, or its page holds nothing that the site did not put there',
    () => {
      process.env['TRUCELINE_CANARY'] = CANARY;
      let accepted = 0;
      fc.assert(
        fc.property(mutant, ({ collection, bytes }) => {
          const { record, problems } = readRecord({ collection, id: 'a', file: 'a.mdx', digest: '', bytes });
          if (!record) {
            expect(problems.length).toBeGreaterThan(0);
            const lines = bytes.toString().split('\n').length;
            for (const { line, column, message } of problems) {
              expect(line >= 1 && line <= lines + 1 && column >= 1, `${line}:${column} ${message}`).toBe(true);
              expect(message).not.toContain(CANARY);
            }
            return;
          }
          accepted += 1;
          expect(findHarm(pageOf(record.body))).toEqual([]);
          expect(JSON.stringify(record.data)).not.toContain(CANARY);
          expect(Object.getPrototypeOf(record.data)).toBe(Object.prototype);
        }),
        { numRuns: RUNS, seed: SEED },
      );
      delete process.env['TRUCELINE_CANARY'];
      // If all were refused, nothing would have been tried; if few were, the changes would be tame.
      expect(accepted / RUNS).toBeGreaterThan(0.1);
      expect(accepted / RUNS).toBeLessThan(0.7);
    },
    30_000 + RUNS * 20,
  );
});
