import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { briefingWords } from '../../src/i18n/briefings.ts';
import { copyProject } from '../project-copy.ts';
import type { BriefingRequest } from './arguments.ts';

/** The pages that the site of one briefing has: the page itself, and the maps that it shows. */
const PAGES = ['briefings', 'maps'];

export const ON_DEMAND = 'on-demand';

/** A copy of the project in a folder of its own, whose only page is a briefing that is no record of the project. */
export interface PageProject {
  root: string;
  remove(): void;
}

/** Copies the project in `home` with one more briefing and without any other page; the packages are shared by links. */
export function makePageProject(home: string, request: BriefingRequest): PageProject {
  const root = mkdtempSync(join(tmpdir(), 'truceline-briefing-'));
  copyProject(home, root);
  const pages = join(root, 'src/pages');
  for (const name of readdirSync(pages)) if (!PAGES.includes(name)) rmSync(join(pages, name), { recursive: true });
  rmSync(join(pages, 'briefings/index.astro'));
  const briefings = join(root, 'src/content/briefings');
  mkdirSync(briefings, { recursive: true });
  for (const name of readdirSync(briefings)) if (!name.startsWith('_')) rmSync(join(briefings, name), { recursive: true });
  writeFileSync(join(briefings, `${ON_DEMAND}.mdx`), recordOf(request));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The selection as a record, so that its page is made by the same code as every other, from text that no shell has touched. */
export function recordOf({ title, from, to, places, actors, ceasefires, language }: BriefingRequest): string {
  const front = {
    title,
    status: 'reviewed',
    standfirst: briefingWords[language].onDemand.standfirst,
    period: { from, to },
    ...(places.length > 0 ? { places } : {}),
    ...(actors.length > 0 ? { actors } : {}),
    ...(ceasefires.length > 0 ? { ceasefires } : {}),
    language,
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n`;
}
