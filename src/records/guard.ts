import { readBody } from './body.ts';

const HOSTILE = [
  "import secret from 'node:fs'",
  'export const shown = 1',
  'text {process.env.HOME} text',
  '<script>alert(1)</script>',
  '<Toll of="killed" group="total" {...globalThis} />',
  '<img src="x" onerror="alert(1)" />',
  '[a](javascript:alert(1))',
  '![a][b]\n\n[b]: ./evil.mjs',
];

/** Feeds hostile samples through the reader as it is now, and throws where one of them is let through. */
export function proveGuard(read: typeof readBody = readBody): void {
  for (const text of HOSTILE) {
    const { problems, body } = read({ text, line: 1, file: 'guard.mdx', collection: 'incidents', id: 'guard' });
    if (problems.length === 0 || body.blocks.length > 0) throw new Error(`The guard of records is off: \`${text}\` was let through`);
  }
}
