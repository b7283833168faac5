import { readFileSync } from 'node:fs';
import { decodeArticle } from '../src/ingest/decode.ts';
import { prepareArchive, readArticle, type ArticleReading } from '../src/ingest/index.ts';
import { readArchiveFiles } from '../src/records/index.ts';
import { INGEST_HELP, readIngestArguments, type IngestArguments } from './ingest/arguments.ts';

// `npm run ingest -- ARTICLE…`: reads news articles and proposes records of what they tell.
const root = process.env['TRUCELINE_ROOT'] ?? process.cwd();
const given = readIngestArguments(process.argv.slice(2));
if (given.kind === 'help') console.log(INGEST_HELP);
else if (given.kind === 'wrong') stop(`${given.problems.join('\n')}\n\n${INGEST_HELP}`);
else ingest(given);

function ingest({ articles, published, url, outlet }: IngestArguments): void {
  const archive = prepareArchive(readArchiveFiles(root).records);
  const readings: ArticleReading[] = [];
  for (const file of articles) {
    const decoded = decodeArticle(readFileSync(file === '-' ? 0 : file));
    if (decoded.ok) readings.push(readArticle(decoded.text, { published, url, outlet }, archive));
    else stop(`${file}: ${decoded.problem}`);
  }
  console.log(JSON.stringify(articles.length === 1 ? readings[0] : readings, null, 2));
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
