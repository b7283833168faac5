import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyRecord, files, root } from './archive.ts';

/** The articles are not part of the project: they may not be republished. Where they are at hand, the records are held against them. */
const ARTICLES = join(root, '../shared/articles');
const present = existsSync(ARTICLES);
if (!present) console.warn(`SKIPPED: no articles at ${ARTICLES}; whether a record copies a sentence of an article was not tested`);

const RUN = 8;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** What a record says in our own name: not the headline, and not what an article is quoted with for a fault. */
function ownWordsOf(source: string): string {
  return source.replace(/^(?:title: | {4}says: ).*$/gm, '').replace(/\[\^[^\]]*\]/g, '');
}

describe.skipIf(!present)('the articles at hand', () => {
  const articles = present ? readdirSync(ARTICLES).map((name) => readFileSync(join(ARTICLES, name))) : [];

  it('are the texts that the reports were made from, byte for byte', () => {
    const digests = articles.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    expect(files.records.reports.map(({ data }) => data.sha256).sort()).toEqual(digests.sort());
  });

  it('hold every wording that a report is said to have, where it is said to stand', () => {
    const byDigest = new Map(articles.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]));
    const claimed = files.records.reports.flatMap(({ id, data }) =>
      (data.faults ?? []).map(({ says }) => ({ id, says, article: byDigest.get(data.sha256 ?? '') ?? '' })),
    );
    expect(claimed.length).toBeGreaterThan(10);
    expect(claimed.filter(({ says, article }) => !article.includes(says)).map(({ id, says }) => `${id}: ${says}`)).toEqual([]);
  });

  it('never call a text twice printed that stands once', () => {
    const twice = files.records.reports.flatMap(({ id, data }) =>
      (data.faults ?? []).filter(({ why }) => /twice/.test(why)).map(({ says }) => ({ id, says, digest: data.sha256 })),
    );
    const count = (digest: string | undefined, says: string): number =>
      (articles
        .find((bytes) => createHash('sha256').update(bytes).digest('hex') === digest)
        ?.toString('utf8')
        .split(says).length ?? 1) - 1;
    expect(twice.filter(({ digest, says }) => count(digest, says) < 2)).toEqual([]);
  });

  it(`share no run of ${RUN} words with any record`, () => {
    const theirs = new Set(articles.flatMap((bytes) => runsOf(bytes.toString('utf8'))));
    const copied = everyRecord.flatMap(({ file }) =>
      runsOf(ownWordsOf(readFileSync(join(root, file), 'utf8')))
        .filter((run) => theirs.has(run))
        .map((run) => `${file}: ${run}`),
    );
    expect(theirs.size).toBeGreaterThan(1000);
    expect(copied).toEqual([]);
  });
});
