import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface BuildOptions {
  /** Where the site goes; it must lie inside the project, where its packages are found. */
  out: string;
  /** Where parsed records and finished pages are kept between builds; the project's own place by default. */
  cache?: string;
  /** Forget what is kept and build everything. */
  force?: boolean;
}

/** Builds the site beside `out` and moves it there when it is whole: a build that fails leaves the last one in place. */
export async function buildSite({ out, cache, force = false }: BuildOptions): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // As Astro's own command does: the packages are compiled once, not at each build.
  enableCompileCache(resolve(ROOT, 'node_modules/.cache/truceline/compiled'));
  const { build } = await import('astro');
  const next = `${out}.next`;
  const last = `${out}.last`;
  await build({ root: ROOT, outDir: next, logLevel: 'warn', ...(cache && { cacheDir: cache }), force });
  await rm(last, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, last);
  await rename(next, out);
  await rm(last, { recursive: true, force: true });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, cache: { type: 'string' }, force: { type: 'boolean', default: false } },
  });
  const out = resolve(ROOT, values.out);
  const started = performance.now();
  try {
    await buildSite({ out, cache: values.cache && resolve(ROOT, values.cache), force: values.force });
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
    console.log(`${files} files written to ${values.out}/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (failure) {
    // A refusal of records comes without a trace: their faults are printed above, with their places.
    console.error(failure instanceof Error && !failure.stack ? failure.message : failure);
    process.exitCode = 1;
  }
}
