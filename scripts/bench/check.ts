import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './usage.ts';

/** What `npm run check` takes by the clock, start included; seconds, the median of rounds. */
export interface CheckTimes {
  /** One file, with what an earlier check kept. */
  one: number;
  /** Every record, with nothing kept. */
  cold: number;
  /** Every record, with what an earlier check kept. */
  warm: number;
  /** The most memory that a check of every record took, in megabytes. */
  peak: number;
}

/** Times the checker’s command in a project, without npm’s own start. */
export function timeCheck(site: string, rounds: number): CheckTimes {
  const [first] = readdirSync(join(site, 'src/content/incidents'));
  const check = (...files: string[]) => measure('scripts/check.ts', files, { cwd: site });
  const times = Array.from({ length: Math.max(rounds, 3) }, () => {
    rmSync(join(site, 'node_modules/.cache/truceline/records.v8'), { force: true });
    const cold = check();
    return { cold: cold.wall, peak: cold.peak, warm: check().wall, one: check(`src/content/incidents/${first}`).wall };
  });
  const median = (key: keyof CheckTimes) => times.map((time) => time[key]).sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  return { one: median('one'), cold: median('cold'), warm: median('warm'), peak: median('peak') };
}
