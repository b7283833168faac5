import { cpus, tmpdir, totalmem } from 'node:os';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { timeCheck } from './bench/check.ts';
import { timeRecords } from './bench/records.ts';
import { editIncident, makeSite, makeStock } from './bench/sites.ts';
import { measure, type Usage } from './bench/usage.ts';

// Builds the same generated archive with this project and with stock Astro and @astrojs/mdx, in turn, and prints what each cost.
// `-- --only check` times the checker on that archive and builds nothing.
// CPU seconds are those of the whole process; on a noisy machine read the ratios, which are of runs made side by side.

interface Builder {
  site: string;
  program: string;
  args: string[];
}
type Pair = readonly [here: Usage, stock: Usage];

const { values } = parseArgs({
  options: {
    incidents: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    keep: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const [incidents, rounds] = [Number(values.incidents), Number(values.rounds)];
const project = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'truceline-bench-'));
if (values.only !== undefined && values.only !== 'check') throw new Error(`Unexpected --only ${values.only}, expected check`);
if (values.only === 'check') {
  const site = makeSite(project, join(folder, 'own'), incidents);
  console.log(`${incidents} incidents; ${machine()}`);
  printCheck(site);
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}
// Each as its users start it: `npm run build` here, `astro build` there.
const own: Builder = { site: makeSite(project, join(folder, 'own'), incidents), program: 'scripts/build.ts', args: ['--no-briefings'] };
const stock: Builder = {
  site: makeStock(makeSite(project, join(folder, 'stock'), incidents)),
  program: 'node_modules/astro/bin/astro.mjs',
  args: ['build'],
};

console.log(`${incidents} incidents; ${rounds} rounds; ${machine()}`);
// What a machine does once is not measured: packages are compiled and kept by both.
for (const builder of [own, stock]) build(builder);

const STEPS = [
  { name: 'whole build', asked: 1 / 3, prepare: forget },
  { name: 'one incident changed', asked: undefined, prepare: editIncident },
  { name: 'nothing changed', asked: 1 / 5, prepare: () => undefined },
];
const pairs = STEPS.map((): Pair[] => []);
for (let round = 0; round < rounds; round += 1) {
  for (const [index, { name, prepare }] of STEPS.entries()) {
    const pair = [own, stock].map((builder) => {
      prepare(builder.site, round);
      return build(builder);
    }) as unknown as Pair;
    pairs[index]!.push(pair);
    console.log(`round ${round + 1}, ${name}: ${pair[0].cpu.toFixed(1)} CPU s here, ${pair[1].cpu.toFixed(1)} with stock Astro`);
  }
}

console.log(`\nmedians of ${rounds}:`);
for (const [index, { name, asked }] of STEPS.entries()) {
  const own = pairs[index]!.map(([here]) => here);
  const other = pairs[index]!.map(([, there]) => there);
  const ratio = median(pairs[index]!.map(([here, there]) => here.cpu / there.cpu));
  console.log(
    `${name}: ${describe(own)}; stock Astro ${describe(other)}; ratio ${ratio.toFixed(2)}${asked === undefined ? '' : ` (asked: at most ${asked.toFixed(2)})`}`,
  );
}
const { cold, unchanged, records } = timeRecords(own.site, rounds);
console.log(
  `record loader: ${cold.toFixed(2)} ms a record cold (asked: at most 1.5), ${unchanged.toFixed(3)} ms unchanged (asked: at most 0.1), over ${records} records`,
);
printCheck(own.site);
if (values.keep) console.log(`kept: ${folder}`);
else rmSync(folder, { recursive: true, force: true });

function printCheck(site: string): void {
  const { one, cold, warm, peak } = timeCheck(site, rounds);
  console.log(
    `npm run check: ${one.toFixed(2)} s for one file (asked: at most 0.7), ${cold.toFixed(2)} s for every record with nothing kept (asked: at most 5), ${warm.toFixed(2)} s with what was kept; ${peak.toFixed(0)} MB at most`,
  );
}

function build({ site, program, args }: Builder): Usage {
  return measure(program, args, { cwd: site });
}

/** Leaves of earlier builds only the packages’ compiled code, which both keep. */
function forget(site: string): void {
  for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(site, name), { recursive: true, force: true });
  const cache = join(site, 'node_modules/.cache/truceline');
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) if (name !== 'compiled') rmSync(join(cache, name), { recursive: true, force: true });
}

function describe(usages: readonly Usage[]): string {
  const [cpu, wall, peak] = (['cpu', 'wall', 'peak'] as const).map((key) => median(usages.map((usage) => usage[key])));
  return `${cpu!.toFixed(1)} CPU s (${wall!.toFixed(0)} s by the clock, ${peak!.toFixed(0)} MB at most)`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function machine(): string {
  const versions = ['astro', '@astrojs/mdx'].map((name) => {
    const { version } = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    return `${name} ${version}`;
  });
  return [
    `Node ${process.versions.node}`,
    ...versions,
    `${cpus().length} × ${cpus()[0]?.model}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
  ].join('; ');
}
