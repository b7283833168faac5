import type { Problem } from '../records/index.ts';
import type { CollectionName } from '../schemas/index.ts';

/** What the last check of the dev server found. */
export interface Found {
  problems: readonly Problem[];
  /** The drafts, and how much each leaves to be decided. */
  drafts: readonly { file: string; todos: number }[];
  /** Every id that has a file, readable or not. */
  ids: Readonly<Record<CollectionName, ReadonlySet<string>>>;
}

interface Board {
  found: Found | undefined;
  readers: Set<(found: Found) => void>;
}

const KEY = Symbol.for('truceline.dev.board');

/** Tells what a check found to whoever shows it. */
export function post(found: Found): void {
  const board = theBoard();
  board.found = found;
  for (const reader of board.readers) reader(found);
}

/** Calls `reader` with what is known, and again after each check. */
export function readBoard(reader: (found: Found) => void): void {
  const board = theBoard();
  board.readers.add(reader);
  if (board.found) reader(board.found);
}

/** One for the process: Astro evaluates `content.config.ts` apart from `astro.config.mjs`, and both must see the same. */
function theBoard(): Board {
  const shared = globalThis as { [KEY]?: Board };
  return (shared[KEY] ??= { found: undefined, readers: new Set() });
}
