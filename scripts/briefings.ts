import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { site } from '../src/site.ts';
import { makeBriefings, type MadeBriefings } from './briefings/make-briefings.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    cache: { type: 'string' },
    paper: { type: 'string', multiple: true },
    force: { type: 'boolean', default: false },
  },
});
for (const paper of values.paper ?? []) {
  if ((site.papers as readonly string[]).includes(paper)) continue;
  console.error(`Unexpected --paper \`${paper}\`, expected one of ${site.papers.join(', ')}`);
  process.exit(2);
}
const root = resolve(ROOT, values.site);
if (!existsSync(join(root, 'index.html'))) {
  console.error(`Found no site in \`${relative(ROOT, root)}\`: run \`npm run build\` first`);
  process.exit(1);
}
const started = performance.now();
try {
  report(
    await makeBriefings({
      root,
      site: (process.env['SITE_URL'] ?? site.url).replace(/\/$/, ''),
      cache: join(values.cache ? resolve(ROOT, values.cache) : join(ROOT, 'node_modules/.cache/truceline'), 'briefings'),
      ...(values.paper && { papers: values.paper }),
      force: values.force,
    }),
  );
} catch (failure) {
  console.error(`Made no briefing: ${failure instanceof Error ? failure.message : String(failure)}`);
  process.exitCode = 1;
}

function report({ made, kept, failures }: MadeBriefings): void {
  if (made + kept + failures.length === 0) {
    console.error('Found no page that leads to a PDF: the site was built with `--no-briefings`; run `npm run build`');
    process.exitCode = 1;
    return;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${made} briefings made, ${kept} unchanged, ${failures.length} failed; ${seconds} s`);
  if (failures.length === 0) return;
  console.error([...failures, 'The files that were there before are still in place'].join('\n'));
  process.exitCode = 1;
}
