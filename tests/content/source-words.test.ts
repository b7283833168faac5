import { describe, expect, it } from 'vitest';
import { isDerived } from '../../src/domain/derived.ts';
import { files } from './archive.ts';

/** Turns of phrase that only we use of a report: a source does not say what it leaves out, or how it is read here. */
const OURS = /\b(?:not (?:given|named|stated|reported)|does not|read as|one report|the other|is told apart|are told apart|here)\b/i;

const claims = files.records.incidents.flatMap(({ id, data }) =>
  (data.claims ?? []).map((claim, index) => ({ id: `${id} ${index + 1}`, claim })),
);

describe('the words of a claim', () => {
  it('hold nothing that is our own remark', () => {
    expect(claims.filter(({ claim }) => claim.words && OURS.test(claim.words)).map(({ id }) => id)).toEqual([]);
  });

  it('leave our remarks to the note', () => {
    expect(claims.filter(({ claim }) => claim.note).length).toBeGreaterThan(3);
  });
});

describe('our arithmetic', () => {
  const derived = (id: string): string[] => {
    const claim = files.records.incidents.find((incident) => incident.id === id)!.data.claims![0]!;
    return (['total', 'civilians', 'combatants', 'men', 'women', 'children'] as const).filter((group) => isDerived(claim, 'killed', group));
  };

  it.each([
    ['2021-06-10-southern-idlib', ['civilians']],
    ['2019-03-03-masasna', ['total', 'combatants']],
    ['2018-01-07-idlib-city', []],
  ])('%s: makes %j', (id, groups) => {
    expect(derived(id)).toEqual(groups);
  });

  it('dates no count of own losses that the reports leave undated', () => {
    const own = claims.filter(({ claim }) => claim.by === 'hts');
    expect(own.map(({ claim }) => claim.asOf)).toEqual([undefined]);
  });
});
