import { parseArgs } from 'node:util';
import { parsePartialDate } from '../../src/domain/partial-date.ts';

export interface IngestArguments {
  kind: 'read';
  /** Files to read; `-` is standard input. */
  articles: string[];
  published: string | undefined;
  url: string | undefined;
  outlet: string | undefined;
  /** Where drafts are written; undefined for the archive’s own folders. */
  out: string | undefined;
  json: boolean;
  dryRun: boolean;
}

export const INGEST_HELP = `npm run ingest -- ARTICLE… [--published DATE] [--outlet NAME] [--url ADDRESS] [--out DIR] [--json] [--dry-run]

Reads news articles (text, Markdown, saved web pages; - is standard input) and writes drafts of a report and of its incidents.

  --published DATE  the day of publication, such as 2021-06-11: without it, “Thursday” and “yesterday” stay unresolved
  --outlet NAME     who published it: a name, or the id of an actor
  --url ADDRESS     where it was published
  --out DIR         write below this folder and not into src/content
  --json            print what was found, and nothing else, on standard output
  --dry-run         write nothing`;

/** Reads the arguments of \`npm run ingest\`; finds all problems at once. */
export function readIngestArguments(words: readonly string[]): IngestArguments | { kind: 'help' } | { kind: 'wrong'; problems: string[] } {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      [...TEXTS, ...FLAGS].map((name) => [name, { type: isText(name) ? ('string' as const) : ('boolean' as const) }]),
    ),
  });
  if (tokens.some((token) => token.kind === 'option' && (token.rawName === '--help' || token.rawName === '-h'))) return { kind: 'help' };
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!isText(token.name) && !(FLAGS as readonly string[]).includes(token.name))
      problems.push(
        `Unexpected option \`${token.rawName}\`, expected one of ${[...TEXTS, ...FLAGS].map((name) => `--${name}`).join(', ')}`,
      );
    else if (isText(token.name) && !token.value) problems.push(`Missing value of \`${token.rawName}\``);
  }
  const text = (name: (typeof TEXTS)[number]): string | undefined =>
    typeof values[name] === 'string' && values[name] !== '' ? values[name] : undefined;
  if (positionals.length === 0) problems.push('Missing article: name a file, or - for standard input');
  const published = text('published');
  const date = published === undefined ? undefined : parsePartialDate(published);
  if (date && !(date.ok && date.value.precision === 'day'))
    problems.push(`Unexpected --published \`${published}\`, expected a day such as \`2021-06-11\``);
  const url = text('url');
  if (url !== undefined && !/^https?:\/\/[^\s]+$/.test(url))
    problems.push(`Unexpected --url \`${url}\`, expected an address that begins with \`https://\``);
  if (problems.length > 0) return { kind: 'wrong', problems };
  return {
    kind: 'read',
    articles: positionals,
    published,
    url,
    outlet: text('outlet'),
    out: text('out'),
    json: values['json'] === true,
    dryRun: values['dry-run'] === true,
  };
}

const TEXTS = ['published', 'url', 'outlet', 'out'] as const;
const FLAGS = ['json', 'dry-run'] as const;

function isText(name: string): boolean {
  return (TEXTS as readonly string[]).includes(name);
}
