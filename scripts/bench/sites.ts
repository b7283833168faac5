import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../project-copy.ts';
import { generateArchive } from './generate.ts';

/** Copies the project's code into `folder` with a generated archive in place of its records, and packages by link. */
export function makeSite(project: string, folder: string, incidents: number): string {
  rmSync(folder, { recursive: true, force: true });
  copyProject(project, folder, (path) => !path.includes('/src/content/'));
  generateArchive(join(folder, 'src/content'), incidents);
  return folder;
}

/**
 * Makes of such a copy the same site as stock Astro would build it: MDX compiled by @astrojs/mdx, the `glob` loader, no page kept.
 * Pages, views and charts are the same code; notes and citations are plain Markdown there, and the checker does not run.
 */
export function makeStock(folder: string): string {
  const overlay = join(import.meta.dirname, 'stock');
  cpSync(join(overlay, 'content.config.ts'), join(folder, 'src/content.config.ts'));
  cpSync(join(overlay, 'corpus.ts'), join(folder, 'src/corpus.ts'));
  cpSync(join(overlay, 'RecordBody.astro'), join(folder, 'src/components/parts/RecordBody.astro'));
  // What this project writes at the end of a build are routes there, as Astro has them.
  cpSync(join(overlay, 'pages/incident.json.ts'), join(folder, 'src/pages/incidents/[id].json.ts'));
  cpSync(join(overlay, 'pages/claims.csv.ts'), join(folder, 'src/pages/incidents/[id]/claims.csv.ts'));
  const config = join(folder, 'astro.config.mjs');
  writeFileSync(config, without(readFileSync(config, 'utf8'), ['incrementalBuild: true, ', ', writeDownloads()', ', showProblems()']));
  return folder;
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => {
    if (!rest.includes(part)) throw new Error(`astro.config.mjs no longer holds \`${part}\`, which the benchmark takes out`);
    return rest.replace(part, '');
  }, text);
}

/** Changes one sentence of one incident, to another at each call. */
export function editIncident(site: string, round: number): void {
  const folder = join(site, 'src/content/incidents');
  const [file] = readdirSync(folder);
  const path = join(folder, file!);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nThe benchmark wrote this in round ${round + 1}.\n`);
}
