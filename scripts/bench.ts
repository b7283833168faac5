import { cpus, tmpdir, totalmem } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeSite, makeStock } from './bench/sites.ts';
import { timeRecords } from './bench/records.ts';
import { measure, type Usage } from './bench/usage.ts';

// Builds the same generated archive with this project and with stock Astro and @astrojs/mdx, in turn, and prints what each cost.
// CPU seconds are those of the whole process; on a noisy machine read the ratios, which are of runs made side by side.

const { values } = parseArgs({
  options: { incidents: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '3' }, keep: { type: 'boolean', default: false } },
});
const incidents = Number(values.incidents);
const rounds = Number(values.rounds);
const project = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'truceline-bench-'));
const own = makeSite(project, join(folder, 'own'), incidents);
const stock = makeStock(makeSite(project, join(folder, 'stock'), incidents));

const build = (site: string, cold: boolean): Usage => {
  if (cold) for (const kept of ['dist', '.astro', 'node_modules/.cache', 'node_modules/.astro', 'node_modules/.vite']) rmSync(join(site, kept), { recursive: true, force: true });
  return measure('scripts/build.ts', [], { cwd: site });
};

console.log(`${incidents} incidents; ${rounds} rounds; Node ${process.versions.node}; ${cpus().length} × ${cpus()[0]?.model}; ${Math.round(totalmem() / 2 ** 30)} GiB`);
const rows: { cold: [Usage, Usage]; warm: [Usage, Usage] }[] = [];
for (let round = 0; round < rounds; round += 1) {
  const cold: [Usage, Usage] = [build(own, true), build(stock, true)];
  const warm: [Usage, Usage] = [build(own, false), build(stock, false)];
  rows.push({ cold, warm });
  console.log(`round ${round + 1}: cold ${describe(cold)}; nothing changed ${describe(warm)}`);
}
console.log('');
for (const step of ['cold', 'warm'] as const) {
  const ratio = median(rows.map((row) => row[step][0].cpu / row[step][1].cpu));
  console.log(
    `${step === 'cold' ? 'whole build' : 'nothing changed'}: ${median(rows.map((row) => row[step][0].cpu)).toFixed(1)} CPU s here, ` +
      `${median(rows.map((row) => row[step][1].cpu)).toFixed(1)} with stock Astro, ratio ${ratio.toFixed(2)} (asked: at most ${step === 'cold' ? '0.33' : '0.20'}); ` +
      `peak ${median(rows.map((row) => row[step][0].peak)).toFixed(0)} and ${median(rows.map((row) => row[step][1].peak)).toFixed(0)} MB`,
  );
}
const { cold, unchanged, records } = timeRecords(own, rounds);
console.log(`record loader: ${cold.toFixed(2)} ms a record cold (asked: at most 1.5), ${unchanged.toFixed(3)} ms unchanged (asked: at most 0.1), over ${records} records`);
if (values.keep) console.log(`kept: ${folder}`);
else rmSync(folder, { recursive: true, force: true });

function describe([here, there]: [Usage, Usage]): string {
  return `${here.cpu.toFixed(1)} s against ${there.cpu.toFixed(1)} s (${(here.cpu / there.cpu).toFixed(2)})`;
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
