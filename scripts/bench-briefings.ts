import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { watchTree } from './bench/process-tree.ts';
import { makeSite } from './bench/sites.ts';

// `npm run bench:briefings [-- --incidents 1000]`: what the PDFs of a large archive cost in CPU and memory. Linux only.
const { values } = parseArgs({ options: { incidents: { type: 'string', default: '1000' } } });
const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'truceline-bench-'));
const site = makeSite(project, join(folder, 'site'), Number(values.incidents));
console.log(`Building a site of ${values.incidents} incidents …`);
const built = spawnSync(process.execPath, ['scripts/astro.ts', 'build', '--silent'], { cwd: site, encoding: 'utf8' });
if (built.status !== 0) throw new Error(built.stderr);

const started = performance.now();
const run = spawn(process.execPath, ['scripts/briefings.ts', '--paper', 'a4', '--force'], {
  cwd: site,
  stdio: ['ignore', 'inherit', 'inherit'],
});
const tree = watchTree(run.pid!);
const samples: { at: number; cpu: number; resident: number }[] = [];
const timer = setInterval(() => samples.push({ at: performance.now() - started, ...tree.sample() }), 200);
const code = await new Promise<number | null>((ended) => run.on('exit', ended));
clearInterval(timer);
const wall = (performance.now() - started) / 1000;
const sizes = listPdfs(join(site, 'dist')).map((file) => ({ file, size: statSync(file).size }));
const ofIncidents = sizes.filter(({ file }) => file.includes('/incidents/'));
const cpu = samples.at(-1)!.cpu;
console.log(`${sizes.length} PDFs, exit code ${code}`);
console.log(`CPU seconds a PDF: ${(cpu / sizes.length).toFixed(3)}; by the clock ${(wall / sizes.length).toFixed(3)}`);
console.log(`Largest of an incident ${largest(ofIncidents)} kB, of any page ${largest(sizes)} kB`);
console.log(`Megabytes at most, by tenths of the run: ${byTenths().join(' ')}`);
rmSync(folder, { recursive: true, force: true });

function largest(files: readonly { size: number }[]): number {
  return Math.round(Math.max(...files.map(({ size }) => size)) / 1000);
}

function byTenths(): number[] {
  const end = samples.at(-1)!.at;
  return Array.from({ length: 10 }, (_, tenth) =>
    Math.round(
      Math.max(
        0,
        ...samples.filter(({ at }) => at >= (end * tenth) / 10 && at <= (end * (tenth + 1)) / 10).map(({ resident }) => resident),
      ),
    ),
  );
}

function listPdfs(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.pdf'))
    .map((entry) => join(entry.parentPath, entry.name));
}
