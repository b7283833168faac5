import { afterEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../scripts/briefings/progress.ts';

function run(isTTY: boolean, total: number): string[] {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const progress = showProgress(total, { stream, every: 2 });
  for (let index = 0; index < total; index += 1) progress.step();
  progress.end();
  return written;
}

describe('the progress of a run', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is one line that changes on a terminal, and is gone at the end', () => {
    vi.stubEnv('CI', '');
    expect(run(true, 2)).toEqual(['\rBriefings: 1 of 2', '\rBriefings: 2 of 2', '\r\u001b[K']);
  });

  it.each([
    ['where no terminal is', '', false],
    ['in CI', 'true', true],
  ])('is a plain line now and then %s', (_case, ci, isTTY) => {
    vi.stubEnv('CI', ci);
    expect(run(isTTY, 5)).toEqual(['Briefings: 2 of 5\n', 'Briefings: 4 of 5\n', 'Briefings: 5 of 5\n']);
  });
});
