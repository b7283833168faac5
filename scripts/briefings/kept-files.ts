import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** How long a PDF that no page asks for any more is kept: other branches of the records may ask for it again. */
const DAYS = 30;

/** PDFs of earlier runs, by the digest of what they were made of. */
export interface KeptFiles {
  /** Puts the file of a digest at `path`; false where there is none. */
  take(digest: string, path: string): boolean;
  keep(digest: string, bytes: Uint8Array): void;
  /** Removes what nobody asked for in a long time. */
  tidy(now?: number): void;
}

export function keptFiles(folder: string): KeptFiles {
  const fileOf = (digest: string): string => join(folder, `${digest}.pdf`);
  return {
    take(digest, path) {
      const file = fileOf(digest);
      if (!existsSync(file)) return false;
      utimesSync(file, new Date(), new Date());
      if (existsSync(path) && readFileSync(path).equals(readFileSync(file))) return true;
      replaceFile(path, (aside) => copyFileSync(file, aside));
      return true;
    },
    keep: (digest, bytes) => replaceFile(fileOf(digest), (aside) => writeFileSync(aside, bytes)),
    tidy(now = Date.now()) {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        if (now - statSync(file).mtimeMs > DAYS * 86_400_000) rmSync(file);
      }
    },
  };
}

/** Writes a file beside its place and moves it there when it is whole. */
export function replaceFile(path: string, write: (aside: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}.part`;
  try {
    write(aside);
    renameSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}
