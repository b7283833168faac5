import { readRecord } from '../../src/records/index.ts';
import { HEAVY_BODIES, HEAVY_FRONT } from './heavy.ts';

// Run in a process of its own: reads every heavy record and writes what each took, as JSON.
const files = [
  ...Object.entries(HEAVY_BODIES).map(([name, body]) => ({ name: `body: ${name}`, text: `---\nname:\n  en: A\n---\n\n${body}\n` })),
  ...Object.entries(HEAVY_FRONT).map(([name, front]) => ({ name: `front matter: ${name}`, text: `---\n${front}\n---\n\nA text.\n` })),
];
const measured = files.map(({ name, text }) => {
  const started = performance.now();
  const { problems, record } = readRecord({ collection: 'actors', id: 'a', file: 'a.mdx', digest: '', bytes: Buffer.from(text) });
  return { name, milliseconds: performance.now() - started, problems: problems.length, refused: record === undefined };
});
process.stdout.write(JSON.stringify(measured));
