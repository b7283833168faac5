import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE, readGold, type GoldArticle } from '../../scripts/bench-ingest/gold.ts';
import { readPassages } from '../../scripts/bench-ingest/passages.ts';
import { scoreReadings, type Scored } from '../../scripts/bench-ingest/score.ts';
import { measure } from '../../scripts/bench-ingest/tally.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

function readAll(articles: readonly GoldArticle[]): Scored[] {
  return articles.map((article): Scored => {
    const reading = readArticle(article.text, { published: article.gold.published }, archive);
    const undated = readArticle(article.text, {}, archive);
    return [article, { text: reading.article.text, reading, undated }];
  });
}

// What was reached once is kept: `npm run bench:ingest` prints all of it.
describe('the reading of invented articles', () => {
  it('holds what it reached on the texts that rules are written with', () => {
    const read = readAll(readGold().filter(({ gold }) => gold.split === 'dev'));
    const tallies = scoreReadings(read);
    expect(measure(tallies.evidence).precision).toBe(1);
    expect(measure(tallies.undated).precision).toBe(1);
    expect(measure(tallies.claims).f1).toBeGreaterThan(0.915);
    expect(measure(tallies.origins).f1).toBeGreaterThan(0.81);
    expect(measure(tallies.breakdown).precision).toBeGreaterThan(0.965);
    expect(measure(tallies.breakdown).recall).toBeGreaterThan(0.88);
    expect(measure(tallies.date).recall).toBeGreaterThan(0.955);
    expect(measure(tallies.place).f1).toBeGreaterThan(0.905);
    expect(measure(tallies.parties).f1).toBeGreaterThan(0.69);
    expect(measure(tallies.ceasefires).f1).toBeGreaterThan(0.7);
    expect(measure(tallies.background).recall).toBeGreaterThan(0.98);
    expect(measure(tallies.duplicates)).toMatchObject({ precision: 1, recall: 1 });
    expect(measure(tallies.language).precision).toBe(1);
    // Parties and agreements of the articles that were held out for longest are found less often.
    const oldest = scoreReadings(read.filter(([{ name }]) => Number.parseInt(name, 10) <= 126));
    expect(measure(oldest.origins).f1).toBeGreaterThan(0.86);
    expect(measure(oldest.parties).f1).toBeGreaterThan(0.73);
    expect(measure(oldest.ceasefires).f1).toBeGreaterThan(0.78);
  });

  it('holds what it reached on the short passages', () => {
    const tallies = scoreReadings(readAll(readPassages('dev')));
    expect(measure(tallies.claims).f1).toBeGreaterThan(0.795);
    expect(measure(tallies.claims).precision).toBeGreaterThan(0.88);
    expect(measure(tallies.origins).f1).toBeGreaterThan(0.61);
    expect(measure(tallies.date).recall).toBeGreaterThan(0.86);
    expect(measure(tallies.place).f1).toBeGreaterThan(0.84);
    expect(measure(tallies.parties).f1).toBeGreaterThan(0.52);
    expect(measure(tallies.background).recall).toBeGreaterThan(0.955);
  });

  it.each([
    ['articles', readGold().filter(({ gold }) => gold.split === 'held-out')],
    ['passages', readPassages('held-out')],
  ])('gives no wrong day and no false evidence on the %s that were held out', (_, held) => {
    const tallies = scoreReadings(readAll(held));
    expect(measure(tallies.evidence).precision).toBe(1);
    expect(measure(tallies.undated).precision).toBe(1);
  });
});
