import { describe, expect, it } from 'vitest';
import { codebookOf } from '../../src/views/site/codebook.ts';
import { dataView } from '../../src/views/site/data-page.ts';
import { COLLECTIONS } from '../../src/schemas/index.ts';
import { archiveWith } from './archive-with.ts';

const codebook = codebookOf('en');
const fields = codebook.flatMap((collection) => collection.fields);
const field = (anchor: string) => fields.find((candidate) => candidate.anchor === anchor);

describe('the codebook', () => {
  it('has every collection and an anchor of its own for every field', () => {
    expect(codebook.map(({ collection }) => collection)).toEqual([...COLLECTIONS]);
    expect(new Set(fields.map(({ anchor }) => anchor)).size).toBe(fields.length);
  });

  it.each([
    ['incidents.date', 'date, as exactly as it is known', true],
    ['incidents.claims.asOf', 'day', false],
    ['incidents.claims.killed.total', 'count', false],
    ['incidents.claims.in', 'list: report and paragraph', true],
    ['incidents.claims.by', 'id of one of: actors, or fixed word', true],
    ['incidents.parties.actor', 'id of one of: actors', true],
    ['incidents.status', 'code', true],
    ['incidents.doubleTap', 'true or false', false],
    ['incidents.strikes', 'whole number', false],
    ['places.latitude', 'number', false],
    ['reports.outlet', 'id of one of: actors, or null', true],
    ['actors.acronyms', 'list: text', false],
  ])('names the type of %s', (anchor, type, required) => {
    expect(field(anchor)).toMatchObject({ type, required });
  });

  it('lists the values of a code list, and writes paths as they stand in a record', () => {
    expect(field('incidents.placeRelation')?.codes).toEqual(['at', 'near', 'in-area']);
    expect(field('incidents.claims.killed.people.children')?.path).toBe('claims[].killed.people.children');
  });

  it('says what every field means that is not a mere group', () => {
    expect(
      fields
        .filter(({ meaning, type }) => meaning === 'A group of the fields below.' && !type.includes('group'))
        .map(({ anchor }) => anchor),
    ).toEqual([]);
  });
});

describe('the data page', () => {
  it('offers every file, each once, and the same to search engines', () => {
    const view = dataView(archiveWith(), (path) => `https://example.org${path}`);
    const paths = view.downloads.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(view.jsonLd).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '2018-01-07/2021-06-10',
      distribution: paths.map((path) => ({ contentUrl: `https://example.org${path}` })),
    });
  });
});
