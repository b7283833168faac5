import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assembleArchive, recordsOf, type Archive } from '../src/archive.ts';
import { diskCache, readArchiveFiles } from '../src/records/index.ts';
import { site } from '../src/site.ts';
import { paperFile } from '../src/views/paper/paper-file.ts';
import { BRIEFING_HELP, readBriefingArguments, type BriefingRequest, type KnownSelection } from './briefing/arguments.ts';
import { makePageProject, ON_DEMAND } from './briefing/page-project.ts';
import { makeBriefings } from './briefings/make-briefings.ts';
import { replaceFile } from './briefings/kept-files.ts';
import { judgeSite } from './output-gate/judge-site.ts';

// `npm run briefing -- --from … --to … --out brief.pdf`: a briefing that is no record, as a PDF.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ADDRESS = (process.env['SITE_URL'] ?? site.url).replace(/\/$/, '');

const given = readBriefingArguments(process.argv.slice(2), knownSelection(readArchive()), process.cwd());
if (given.kind === 'help') console.log(BRIEFING_HELP);
else if (given.kind === 'wrong') {
  console.error(`${given.problems.join('\n')}\n\n${BRIEFING_HELP}`);
  process.exitCode = 2;
} else await makeBriefing(given);

async function makeBriefing(request: BriefingRequest): Promise<void> {
  const project = makePageProject(ROOT, request);
  try {
    const built = join(project.root, 'dist');
    await buildPage(project.root, request);
    const { problems } = judgeSite(built, { site: ADDRESS, followLinks: false });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const cache = join(project.root, 'made');
    const { failures } = await makeBriefings({ root: built, site: ADDRESS, cache, papers: [request.paper] });
    if (failures.length > 0) throw new Error(failures.join('\n'));
    const file = join(built, 'briefings', ON_DEMAND, paperFile(request.paper));
    const bytes = readFileSync(file);
    replaceFile(request.out, (aside) => writeFileSync(aside, bytes));
    console.log(`Wrote ${relative(process.cwd(), request.out)}: ${Math.round(bytes.length / 1000)} kB`);
  } catch (failure) {
    console.error(`Could not make the briefing: ${failure instanceof Error ? failure.message : String(failure)}`);
    process.exitCode = 1;
  } finally {
    project.remove();
  }
}

/** Builds the site of the one page, in a process and environment of its own. */
async function buildPage(root: string, { digits }: BriefingRequest): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, ['scripts/astro.ts', 'build', '--silent'], {
      cwd: root,
      env: { ...withoutVite(process.env), BRIEFINGS: 'on-demand', DIGITS: digits, NODE_ENV: 'production' },
      maxBuffer: 1e8,
    });
  } catch (failure) {
    const { stderr = '', stdout = '' } = failure as { stderr?: string; stdout?: string };
    throw new Error(`the page was not built.\n${stderr || stdout}`, { cause: failure });
  }
}

/** Set in the environment, as test runners do, these would take the place of Vite's own. */
function withoutVite(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !['MODE', 'DEV', 'PROD', 'SSR'].includes(name)));
}

function readArchive(): Archive {
  const { records } = readArchiveFiles(ROOT, { cache: diskCache(join(ROOT, 'node_modules/.cache/truceline')) });
  return assembleArchive(recordsOf(records));
}

function knownSelection({ places, actors, ceasefires, incidents, cutOff }: Archive): KnownSelection {
  const ids = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));
  return {
    places: ids(places),
    actors: ids(actors),
    ceasefires: ids(ceasefires),
    first: incidents[0]?.date.from ?? cutOff,
    last: cutOff,
  };
}
