import { describe, expect, it } from 'vitest';
import { scoreMuc, type MucDocument } from '../../scripts/bench-ingest/muc.ts';
import type { ReadIncident } from '../../scripts/bench-ingest/reading.ts';
import { measure } from '../../scripts/bench-ingest/tally.ts';

type Key = MucDocument['incidents'][number];

const key = (change: Partial<Key> = {}): Key => ({
  optional: false,
  date: ['1990-01-04', '1990-01-05'],
  location: ['ARDANIA: ZAHRA (DEPARTMENT): TELL ARBUN (TOWN) - OLD QUARTER (NEIGHBORHOOD)'],
  killed: { min: 4, max: 5, uncountable_part: false },
  injured: null,
  ...change,
});

const incident = (change: Partial<ReadIncident> = {}): ReadIncident => ({
  date: { from: '1990-01-05', to: '1990-01-05' },
  place: { name: 'Tell Arbun' },
  parties: [],
  claims: [{ by: null, scope: 'all', killed: { min: 4, max: 4 }, injured: null }],
  ceasefires: [],
  sameAs: [],
  ...change,
});

/** The measures that are not 100 %, as `slot: precision/recall`. */
function faultsOf(keys: Key[], incidents: ReadIncident[]): string[] {
  const document = { id: 'X-1', split: 'dev' as const, dateline: null, text: '', incidents: keys };
  return Object.values(scoreMuc([[document, { text: '', reading: { incidents } }]])).flatMap((tally) => {
    const { precision, recall } = measure(tally);
    return precision === 1 && recall === 1 ? [] : [`${tally.slot}: ${precision.toFixed(2)}/${recall.toFixed(2)}`];
  });
}

const killed = (min: number, scope = 'all') => ({ by: null, scope, killed: { min, max: min }, injured: null });

describe('the scorer of older newswire', () => {
  it.each<[string, Key[], ReadIncident[], string[]]>([
    ['a right reading', [key()], [incident()], []],
    ['the upper end of the key', [key()], [incident({ claims: [killed(5)] })], []],
    ['the narrowest place of the key', [key()], [incident({ place: { name: 'Old Quarter' } })], []],
    ['a place with its kind behind it', [key()], [incident({ place: { name: 'Tell Arbun town' } })], []],
    ['a wider place of the same key', [key()], [incident({ place: { name: 'Zahra' } })], ['place: 0.50/0.50']],
    [
      'a place within the key’s, named beside it',
      [key()],
      [incident({ place: { name: 'Arbun' }, within: ['Tell Arbun'] })],
      ['place: 0.50/0.50'],
    ],
    ['another place of the same province', [key()], [incident({ place: { name: 'Arbun' }, within: ['Zahra'] })], ['place: 0.00/0.00']],
    ['a date outside the key', [key()], [incident({ date: { from: '1990-01-06', to: '1990-01-06' } })], ['date: 0.00/0.00']],
    [
      'an interval that is wider than the key',
      [key()],
      [incident({ date: { from: '1990-01-04', to: '1990-01-06' } })],
      ['date: 0.50/0.50'],
    ],
    ['a key that is open at one end', [key({ date: [null, '1990-01-05'] })], [incident()], []],
    ['a date after a key that is open before', [key({ date: [null, '1990-01-04'] })], [incident()], ['date: 0.00/0.00']],
    [
      'two keys of which the second is likest, without regard to their order',
      [key({ killed: { min: 9, max: 9, uncountable_part: false } }), key()],
      [incident()],
      ['date: 1.00/0.50', 'place: 1.00/0.50', 'number of human targets: 1.00/0.50'],
    ],
    [
      'one of the places that the key leaves open',
      [key({ location: ['(ARDANIA: HADIRA (TOWN)) / (ARDANIA: TELL ARBUN (TOWN))'] })],
      [incident()],
      [],
    ],
    ['another place', [key()], [incident({ place: { name: 'Arbun' } })], ['place: 0.00/0.00']],
    ['another number', [key()], [incident({ claims: [killed(6)] })], ['number of human targets: 0.00/0.00']],
    ['background, which is no number', [key()], [incident({ claims: [killed(4), killed(900, 'background')] })], []],
    ['nothing', [key()], [], ['date: 1.00/0.00', 'place: 1.00/0.00', 'number of human targets: 1.00/0.00']],
    ['an optional incident that is not read', [key({ optional: true })], [], []],
    ['an optional incident that is read', [key({ optional: true })], [incident()], []],
    ['a number that the key cannot count', [key({ killed: { min: 0, max: 0, uncountable_part: true } })], [incident()], []],
    [
      'a toll where there is none',
      [],
      [incident({ date: null, place: null })],
      ['no toll where the key has none: 0.00/0.00', '… but for soldiers and guerrillas: 0.00/0.00', 'number of human targets: 0.00/1.00'],
    ],
    [
      'a battle of soldiers where there is none, which the keys leave out',
      [],
      [incident({ claims: [{ ...killed(4), breakdown: { killed: { combatants: { min: 4 } } } }] })],
      ['no toll where the key has none: 0.00/0.00'],
    ],
    ['“nobody was hurt” where there is no toll', [key({ killed: null })], [incident({ claims: [killed(0)] })], []],
    ['an incident without figures that the key lacks', [], [incident({ claims: [] })], ['date: 0.00/1.00', 'place: 0.00/1.00']],
    ['an incident without a toll where there is none', [key({ killed: null })], [incident({ claims: [] })], []],
  ])('judges %s', (_, keys, incidents, faults) => {
    expect(faultsOf(keys, incidents)).toEqual(faults);
  });
});
