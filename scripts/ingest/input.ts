import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { printable } from '../../src/checks/reporters/printable.ts';
import { decodeArticle } from '../../src/ingest/index.ts';

export type Input<Reading> = { ok: true; sha256: string; reading: Reading } | { ok: false; problem: string };

/** Reads the article in a file, or on standard input (`-`). Whatever is wrong with one is told as its problem, so that the other files of a run are read. */
export function readInput<Reading>(file: string, read: (text: string) => Reading): Input<Reading> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return { ok: false, problem: whyUnread(error) };
  }
  const decoded = decodeArticle(bytes);
  if (!decoded.ok) return decoded;
  try {
    return { ok: true, sha256: hash('sha256', bytes, 'hex'), reading: read(decoded.text) };
  } catch (error) {
    return { ok: false, problem: `the reader failed (${wordsOf(error)}); nothing was drafted from it. Report this with the text, please.` };
  }
}

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'Unexpected path, expected a file or a folder that exists; put a name with spaces into quotes';
  if (code === 'EACCES' || code === 'EPERM') return 'Unexpected file that may not be read; change its permissions or copy it';
  return `cannot be read (${wordsOf(error)})`;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? printable(error.message) : 'unknown error';
}
