import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { describeReading, prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);
const read = (...paragraphs: string[]) => readArticle(paragraphs.join('\n\n'), { published: '2025-07-08' }, archive);
const unusedIn = (...paragraphs: string[]) => read(...paragraphs).unused.map(({ quote }) => quote);

const LEAD = 'Gunmen killed six people at a market in Kirmal on Monday, police said.';

describe('figures that no claim has', () => {
  it('are told with their paragraph, so that what was passed over is seen', () => {
    const reading = read(LEAD, 'The toll leaves out 37 people who are missing.');
    const [warning] = reading.warnings;
    expect(warning).toBe('In no claim: "37 people" ¶2; read whether they count the dead or the wounded');
    expect(describeReading(reading, 'a.txt')).toContain(`? ${warning}`);
  });

  it('point into the text', () => {
    const reading = read(LEAD, 'The toll leaves out 37 people who are missing.');
    expect(reading.unused.length).toBeGreaterThan(0);
    for (const { start, end, quote } of reading.unused) expect(reading.article.text.slice(start, end)).toBe(quote);
  });

  it('are none where all are in claims or background', () => {
    expect(unusedIn(LEAD)).toEqual([]);
    expect(unusedIn(LEAD, 'More than 12,000 people have been killed in the country since 2016.')).toEqual([]);
  });

  it('are counted where they are too many to list', () => {
    const missing = (count: number) => `The toll leaves out ${count} people who are missing.`;
    const [warning] = read(LEAD, ...Array.from({ length: 12 }, (_, index) => missing(31 + index))).warnings;
    expect(warning).toContain('"40 people" ¶11 and 2 more; read whether');
  });

  it('are no people of whom nothing is said beside the dead', () => {
    expect(unusedIn(LEAD, 'Some 300 delegates had met in the hall the week before.')).toEqual([]);
  });
});
