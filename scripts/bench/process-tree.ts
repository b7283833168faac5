import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started have cost so far. */
export interface TreeUsage {
  /** CPU seconds, user and system, of every process that was seen, those that have ended too. */
  cpu: number;
  /** Megabytes in memory now, shared pages counted once for each process that has them. */
  resident: number;
}

/** Linux counts in hundredths of a second, and in pages of 4 KiB. */
const [TICKS, PAGE] = [100, 4096];

/** Watches a process and its descendants in `/proc`. What a short process uses between two samples and its end is not seen. */
export function watchTree(root: number): { sample: () => TreeUsage } {
  const seen = new Map<string, number>();
  return {
    sample() {
      const processes = readProcesses();
      const mine = new Set([root]);
      // Parents may be listed after their children.
      for (let before = 0; before !== mine.size;) {
        before = mine.size;
        for (const { pid, parent } of processes) if (mine.has(parent)) mine.add(pid);
      }
      const tree = processes.filter(({ pid }) => mine.has(pid));
      for (const { pid, started, ticks } of tree) seen.set(`${pid}/${started}`, ticks);
      return {
        cpu: [...seen.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS,
        resident: (tree.reduce((sum, { pages }) => sum + pages, 0) * PAGE) / 1e6,
      };
    },
  };
}

function readProcesses(): { pid: number; parent: number; started: string; ticks: number; pages: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The name of the program stands in brackets and may hold anything.
        const fields = readFileSync(`/proc/${name}/stat`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ');
        return [
          {
            pid: Number(name),
            parent: Number(fields[1]),
            started: fields[19] ?? '',
            ticks: Number(fields[11]) + Number(fields[12]),
            pages: Number(fields[21]),
          },
        ];
      } catch {
        return [];
      }
    });
}
