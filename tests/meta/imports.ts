import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** The importing file, from the project’s root. */
  file: string;
  specifier: string;
  /** The path it leads to, from the project’s root; undefined for a package. */
  target?: string;
}

/** Every import of the files of `src/` and `scripts/` (but what the benchmark lays over a copy of the site): static, dynamic, re-exported, of types, and those of style sheets in `.astro` files. */
export function readImports(): Import[] {
  const files = globSync('{src,scripts}/**/*.{ts,js,mjs,astro,mdx}', { cwd: ROOT }).filter(
    (file) => !/^(?:src\/content|scripts\/bench\/stock)\//.test(file),
  );
  return files.sort().flatMap((file) => findImports(file, readFileSync(`${ROOT}/${file}`, 'utf8')));
}

/** The imports that stand in the source of one file. */
export function findImports(file: string, source: string): Import[] {
  return scriptsOf(file, source).flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName: specifier }) => {
      const target = specifier.startsWith('.') ? posix.normalize(`${dirname(file)}/${specifier}`) : undefined;
      return target === undefined ? { file, specifier } : { file, specifier, target };
    }),
  );
}

/** The parts of a file that are code: all of it, or the fence and the scripts of an `.astro` file, or the import lines of an `.mdx` page. */
function scriptsOf(file: string, source: string): string[] {
  if (file.endsWith('.astro')) {
    const fence = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
    return [fence, ...[...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')];
  }
  if (file.endsWith('.mdx')) return [(source.match(/^(?:import|export) .*$/gm) ?? []).join('\n')];
  return [source];
}

/** The path of a file from the project’s root, with slashes. */
export function fromRoot(path: string): string {
  return relative(ROOT, path).replaceAll('\\', '/');
}
