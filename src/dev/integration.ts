import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rulePage } from '../checks/index.ts';
import { COLLECTIONS } from '../schemas/index.ts';
import { readBoard, type Found } from './board.ts';
import { PROBLEMS_CHANGED, PROBLEMS_PATH, RULES_PATH, type Told, type ToldProblem } from './paths.ts';
import { renderRulePage } from './rule-page.ts';

/**
 * What only `npm run dev` has: each page shows the problems of its record, with links to the pages of the rules; and editors are told
 * of records that could not be read yet, so that they check these too.
 */
export function showProblems(): AstroIntegration {
  let root = '';
  let found: Found | undefined;
  return {
    name: 'show-problems',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL('./panel.ts', import.meta.url)))};`);
      },
      'astro:server:setup': ({ server }) => {
        readBoard((latest) => {
          found = latest;
          listForEditors(root, latest.ids);
          server.ws.send(PROBLEMS_CHANGED);
        });
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const rule = path.startsWith(RULES_PATH) ? path.slice(RULES_PATH.length).replace(/\/$/, '') : undefined;
          if (path === PROBLEMS_PATH) {
            response.setHeader('Content-Type', 'application/json');
            const problems = (found?.problems ?? []).map((problem): ToldProblem => ({ ...problem, page: `${RULES_PATH}${problem.rule}/` }));
            response.end(JSON.stringify({ problems, drafts: found?.drafts ?? [] } satisfies Told));
          } else if (rule !== undefined && /^[a-z-]+$/.test(rule) && existsSync(join(root, rulePage(rule)))) {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(renderRulePage(readFileSync(join(root, rulePage(rule)), 'utf8')));
          } else next();
        });
      },
    },
  };
}

/** Astro lists for editors the records that it has read; a new one with a fault is the one that needs an editor’s help most. */
function listForEditors(root: string, ids: Found['ids']): void {
  const path = join(root, '.astro/collections/collections.json');
  if (!existsSync(path)) return;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { entries?: Record<string, string> };
  const all = COLLECTIONS.flatMap((name) =>
    [...ids[name]].map((id) => [decodeURIComponent(pathToFileURL(join(root, 'src/content', name, `${id}.mdx`)).href).toLowerCase(), name]),
  );
  const entries = { ...manifest.entries, ...(Object.fromEntries(all) as Record<string, string>) };
  if (Object.keys(entries).length > Object.keys(manifest.entries ?? {}).length)
    writeFileSync(path, JSON.stringify({ ...manifest, entries }, null, 2));
}
