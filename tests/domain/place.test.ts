import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acledGeoPrecision,
  ancestorsOf,
  distanceKm,
  isWithin,
  positionedAs,
  placesWithin,
  ucdpWherePrecision,
  type PlaceKind,
  type PlaceRelation,
} from '../../src/domain/place.ts';

const places = new Map(
  [
    { id: 'syria' },
    { id: 'idlib', within: 'syria' },
    { id: 'hama', within: 'syria' },
    { id: 'idlib-city', within: 'idlib' },
    { id: 'al-kaseeh', within: 'idlib-city' },
    { id: 'circle-a', within: 'circle-b' },
    { id: 'circle-b', within: 'circle-c' },
    { id: 'circle-c', within: 'circle-b' },
    { id: 'lost', within: 'nowhere' },
  ].map((place) => [place.id, place]),
);

describe('a distance', () => {
  it.each([
    ['Idlib and Hama', [35.93, 36.63], [35.13, 36.75], 90],
    ['Damascus and Beirut', [33.51, 36.29], [33.89, 35.5], 84],
    ['a quarter of the equator', [0, 0], [0, 90], 10_008],
    ['over the date line', [0, 179.5], [0, -179.5], 111],
    ['the poles', [90, 0], [-90, 0], 20_015],
    ['a place and itself', [35.93, 36.63], [35.93, 36.63], 0],
  ] as const)('between %s is right to a kilometre', (_name, a, b, expected) => {
    const kilometres = distanceKm({ latitude: a[0], longitude: a[1] }, { latitude: b[0], longitude: b[1] });
    expect(Math.round(kilometres!)).toBe(expected);
  });

  it('is unknown where a position is', () => {
    expect(distanceKm({}, { latitude: 1, longitude: 1 })).toBeUndefined();
    expect(distanceKm({ latitude: 1, longitude: 1 }, {})).toBeUndefined();
  });

  it('is the same both ways and never more than half the way round', () => {
    const position = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a)!, 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
      }),
    );
  });
});

describe('places within places', () => {
  it.each([
    ['al-kaseeh', ['idlib-city', 'idlib', 'syria']],
    ['syria', []],
    ['unknown', []],
    ['lost', ['nowhere']],
    ['circle-a', ['circle-b', 'circle-c']],
    ['circle-b', ['circle-c']],
  ])('around %s are %j', (id, chain) => {
    expect(ancestorsOf(id, places)).toEqual(chain);
  });

  it('are found from the outside too', () => {
    expect([...placesWithin('idlib', places)]).toEqual(['idlib', 'idlib-city', 'al-kaseeh']);
    expect(isWithin('al-kaseeh', 'syria', places)).toBe(true);
    expect(isWithin('al-kaseeh', 'hama', places)).toBe(false);
    expect(isWithin('hama', 'hama', places)).toBe(true);
  });
});

describe('the codes for a position', () => {
  it.each<[PlaceKind, PlaceRelation, number, number]>([
    ['neighbourhood', 'at', 1, 1],
    ['village', 'at', 1, 1],
    ['village', 'near', 2, 2],
    ['town', 'at', 1, 1],
    ['city', 'in-area', 2, 2],
    ['subdistrict', 'in-area', 3, 2],
    ['district', 'at', 3, 2],
    ['governorate', 'in-area', 4, 3],
    ['region', 'in-area', 5, 3],
    ['country', 'in-area', 6, 3],
  ])('of a %s, %s it, are %i in UCDP and %i in ACLED', (accuracy, relation, ucdp, acled) => {
    expect(ucdpWherePrecision({ accuracy }, relation)).toBe(ucdp);
    expect(acledGeoPrecision({ accuracy }, relation)).toBe(acled);
  });

  const at = { latitude: 35, longitude: 36 };
  const chain = (...kinds: [PlaceKind, boolean][]) =>
    kinds.map(([accuracy, hasPosition], index) => ({ id: `${index}`, accuracy, ...(hasPosition ? at : {}) }));

  it.each([
    ['a village with a position of its own', chain(['village', true], ['governorate', true]), '0', 'village', 1, 1],
    ['a village with a governorate’s position', chain(['village', false], ['governorate', true]), '1', 'governorate', 4, 3],
    ['a village with a region’s position', chain(['village', false], ['region', true], ['governorate', true]), '1', 'region', 5, 3],
    ['a neighbourhood with a city’s position', chain(['neighbourhood', false], ['city', true]), '1', 'city', 2, 2],
    ['a roughly known village with a district’s', chain(['governorate', false], ['district', true]), '1', 'governorate', 4, 3],
    ['a village without any position around it', chain(['village', false], ['country', false]), undefined, 'country', 6, 3],
  ] as const)('of %s are those of where the position is', (_name, places, id, accuracy, ucdp, acled) => {
    const shown = positionedAs(places, 'at');
    expect([shown.place?.id, shown.accuracy]).toEqual([id, accuracy]);
    expect([ucdpWherePrecision(shown, shown.relation), acledGeoPrecision(shown, shown.relation)]).toEqual([ucdp, acled]);
  });
});
