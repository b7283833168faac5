import { describe, expect, it } from 'vitest';
import { possibleDuplicates, type ComparedIncident } from '../../src/domain/duplicate.ts';
import type { LocatedPlace } from '../../src/domain/place.ts';
import { date } from './given.ts';
import { incidents } from './seed.ts';

const place = (id: string, latitude?: number, longitude?: number, more: Partial<LocatedPlace> = {}): LocatedPlace => ({
  id,
  latitude,
  longitude,
  accuracy: 'village',
  ...more,
});
const places = new Map(
  [
    place('idlib', undefined, undefined, { accuracy: 'governorate' }),
    place('idlib-city', 35.93, 36.63, { within: 'idlib' }),
    place('near', 36.1, 36.63),
    place('far', 36.3, 36.63),
    place('wide', 36.3, 36.63, { radius: 30 }),
    place('al-kaseeh', 35.93, 36.63, { within: 'idlib-city' }),
    place('masasna', 35.29, 36.74),
    place('southern-idlib', 35.65, 36.6),
    place('unplaced'),
  ].map((entry) => [entry.id, entry]),
);

const incident = (id: string, more: Partial<ComparedIncident> & { on?: string } = {}): ComparedIncident => ({
  id,
  date: date(more.on ?? '2021-06-10'),
  place: 'idlib-city',
  eventType: 'Battles',
  parties: [{ actor: 'hts' }],
  ...more,
});

const pairs = (...given: ComparedIncident[]) => possibleDuplicates(given, places);

describe('a possible duplicate', () => {
  it('is told with its reasons', () => {
    expect(pairs(incident('b', { place: 'near', on: '2021-06-11' }), incident('a'))).toEqual([
      {
        incidents: ['a', 'b'],
        days: 1,
        kilometres: expect.closeTo(18.9, 1) as number,
        actors: ['hts'],
        score: 0.78,
        reasons: ['1 day apart', '19 km apart', 'the same actors: hts', 'the same type of event'],
      },
    ]);
  });

  it.each<[string, Partial<ComparedIncident> & { on?: string }, string[] | undefined]>([
    ['the same day and place', {}, ['the same day', 'the same place or area', 'the same actors: hts', 'the same type of event']],
    ['the day before', { on: '2021-06-09' }, ['1 day apart', 'the same place or area', 'the same actors: hts', 'the same type of event']],
    ['two days on', { on: '2021-06-12' }, undefined],
    [
      'two days on, about',
      { on: '2021-06-12~' },
      ['dates that overlap', 'the same place or area', 'the same actors: hts', 'the same type of event'],
    ],
    [
      'some day of the month',
      { on: '2021-06' },
      ['dates that overlap', 'the same place or area', 'the same actors: hts', 'the same type of event'],
    ],
    [
      'a week up to the day before',
      { on: '2021-06-02/2021-06-09' },
      ['1 day apart', 'the same place or area', 'the same actors: hts', 'the same type of event'],
    ],
    ['a place 41 km away', { place: 'far' }, undefined],
    ['an area that reaches near', { place: 'wide' }, ['the same day', '12 km apart', 'the same actors: hts', 'the same type of event']],
    [
      'a place within it',
      { place: 'al-kaseeh' },
      ['the same day', 'the same place or area', 'the same actors: hts', 'the same type of event'],
    ],
    [
      'an area around it without a position',
      { place: 'idlib' },
      ['the same day', 'one place within the other', 'the same actors: hts', 'the same type of event'],
    ],
    ['a place without a position', { place: 'unplaced' }, undefined],
    ['other actors', { parties: [{ actor: 'russia' }] }, undefined],
    [
      'no actor named',
      { parties: [] },
      ['the same day', 'the same place or area', 'no actor named in one of them', 'the same type of event'],
    ],
    ['another type of event', { eventType: 'Riots' }, ['the same day', 'the same place or area', 'the same actors: hts']],
    ['a reason why it is related', { relatedTo: [{ incident: 'first' }] }, undefined],
    ['a reason why it is none', { notDuplicateOf: [{ incident: 'first' }] }, undefined],
    ['a larger incident that it is part of', { partOf: 'first' }, undefined],
    [
      'a reason that names another incident',
      { relatedTo: [{ incident: 'third' }] },
      ['the same day', 'the same place or area', 'the same actors: hts', 'the same type of event'],
    ],
  ])('of %s', (_case, more, reasons) => {
    for (const found of [pairs(incident('first'), incident('second', more)), pairs(incident('second', more), incident('first'))]) {
      expect(found[0]?.reasons).toEqual(reasons);
    }
  });

  it('stands first where it is likeliest, and every pair is looked at', () => {
    const found = pairs(
      incident('a', { on: '2021-06' }),
      incident('b', { on: '2021-06-01' }),
      incident('c', { on: '2021-06-29' }),
      incident('d', { on: '2021-06-29' }),
    );
    expect(found.map((pair) => pair.incidents.join(' '))).toEqual(['c d', 'b a', 'a c', 'a d']);
  });

  it('is not found among the four incidents, and is when one of them is written twice', () => {
    expect(possibleDuplicates(incidents, places)).toEqual([]);
    expect(possibleDuplicates([...incidents, { ...incidents[3]!, id: 'again' }], places).map((pair) => pair.incidents)).toEqual([
      ['2021-06-10-southern-idlib', 'again'],
    ]);
  });
});
