import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskCache, readArchiveFiles } from '../../src/records/index.ts';
import { COLLECTIONS } from '../../src/schemas/index.ts';

/** Times the reading of every record below `root`, without and with the cache of an earlier read; milliseconds a record, the median of rounds. */
export function timeRecords(root: string, rounds: number): { cold: number; unchanged: number; records: number } {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-records-'));
  let records = 0;
  const read = (cached: boolean): number => {
    if (!cached) rmSync(folder, { recursive: true, force: true });
    const started = performance.now();
    const files = readArchiveFiles(root, { cache: diskCache(folder) });
    const spent = performance.now() - started;
    if (files.problems.length > 0) throw new Error(`The generated records have problems: ${files.problems[0]!.message}`);
    records = COLLECTIONS.reduce((sum, name) => sum + files.records[name].length, 0);
    return spent / records;
  };
  const times = Array.from({ length: Math.max(rounds, 3) }, () => ({ cold: read(false), unchanged: read(true) }));
  rmSync(folder, { recursive: true, force: true });
  const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
  return { cold: median(times.map((time) => time.cold)), unchanged: median(times.map((time) => time.unchanged)), records };
}
