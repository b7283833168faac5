import { readRecord } from '../../src/records/index.ts';
import { HEAVY_BODIES, HEAVY_FRONT } from './heavy.ts';

// Run in a process of its own: reads every heavy record and writes what each took, as JSON.
const files = [
  ...Object.entries(HEAVY_BODIES).map(([name, body]) => ({ name: `body: ${name}`, text: `---\nname:\n  en: A\n---\n\n${body}\n` })),
  ...Object.entries(HEAVY_FRONT).map(([name, front]) => ({ name: `front matter: ${name}`, text: `---\n${front}\n---\n\nA text.\n` })),
];
const measured = files.map(({ name, text }) => {
  // Time of the processor, which other programs on the machine do not lengthen.
  const started = process.cpuUsage();
  const { problems, record } = readRecord({ collection: 'actors', id: 'a', file: 'a.mdx', digest: '', bytes: Buffer.from(text) });
  return { name, milliseconds: spent(started), problems: problems.length, refused: record === undefined };
});
process.stdout.write(JSON.stringify(measured));

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
