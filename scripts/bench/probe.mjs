import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded into each Node process that `usage.ts` measures; writes what the whole process used when it ends.
if (isMainThread && process.env.USAGE_FOLDER) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      `${process.env.USAGE_FOLDER}/${process.pid}.json`,
      JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }),
    );
  });
}
