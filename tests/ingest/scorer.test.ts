import { describe, expect, it } from 'vitest';
import { daysOf } from '../../scripts/bench-ingest/align.ts';
import { goldSchema, readGold, type GoldArticle, type GoldClaim } from '../../scripts/bench-ingest/gold.ts';
import type { ReadIncident, Reading } from '../../scripts/bench-ingest/reading.ts';
import { scoreReadings } from '../../scripts/bench-ingest/score.ts';
import { minimumOf } from '../../scripts/bench-ingest/same.ts';
import { formatTallies, measure, tallyOf } from '../../scripts/bench-ingest/tally.ts';

const TEXT =
  'On Monday a shell killed two women and a soldier in Hadira and hurt four, the Orange Vests said. A party counts two dead. 9 died in May.';

const article: GoldArticle = {
  name: 'invented.txt',
  path: 'invented.txt',
  text: TEXT,
  gold: goldSchema.parse({
    split: 'dev',
    form: 'wire',
    published: '2025-03-25',
    language: 'en',
    incidents: [
      {
        date: { edtf: '2025-03-24', says: 'On Monday' },
        place: { name: 'Hadira', id: 'hadira', says: 'Hadira' },
        parties: [{ name: 'Sons of the Reed', id: 'sons-of-the-reed', role: 'alleged-perpetrator', says: 'a shell' }],
        claims: [
          {
            by: { name: 'Orange Vests', id: 'orange-vests' },
            scope: 'all',
            killed: '3',
            injured: '4',
            breakdown: { killed: { women: '2', combatants: '1' } },
            says: ['killed two women and a soldier'],
          },
          { by: { name: 'Hill Front' }, scope: 'own-losses', killed: '2+', says: ['counts two dead'] },
        ],
        ceasefires: [{ name: 'Hadira truce', id: 'hadira-2025', violation: 'alleged', says: 'a shell' }],
        sameAs: ['2025-03-24-hadira'],
      },
    ],
    background: [{ figure: '9', says: '9 died in May' }],
    sameTextAs: ['other.txt'],
  }),
};

function perfect(): ReadIncident & { evidence: unknown } {
  return {
    date: { from: '2025-03-24', to: '2025-03-24', precision: 'day' },
    place: { name: 'al-Hadira', id: 'hadira' },
    parties: [{ name: 'Sons of the Reed', actor: 'sons-of-the-reed', role: 'alleged-perpetrator' }],
    claims: [
      {
        by: { name: 'Orange Vests', actor: 'orange-vests' },
        scope: 'all',
        killed: { min: 3, max: 3 },
        injured: { min: 4, max: 4 },
        breakdown: { killed: { women: { min: 2, max: 2 }, combatants: { min: 1, max: 1 } }, injured: {} },
      },
      { by: { name: 'The Hill Front', actor: null }, scope: 'own-losses', killed: { min: 2, max: null }, injured: null },
      { by: null, scope: 'background', killed: { min: 9, max: 9 }, injured: null },
    ],
    ceasefires: [{ name: 'Hadira truce', id: 'hadira-2025', violation: 'alleged' }],
    sameAs: [{ incident: '2025-03-24-hadira' }],
    evidence: { start: 0, end: 9, quote: 'On Monday' },
  };
}

/** The measures that are not 100 % for one reading, as `slot: precision/recall`. */
function faultsOf(incidents: ReadIncident[], more: { undated?: Reading; sameTextAs?: string[]; article?: GoldArticle } = {}): string[] {
  const { article: asked = article, ...rest } = more;
  const tallies = scoreReadings([
    [
      asked,
      {
        reading: { article: { language: 'en-GB' }, incidents },
        text: TEXT,
        undated: { incidents: [] },
        sameTextAs: ['other.txt'],
        ...rest,
      },
    ],
  ]);
  return Object.values(tallies).flatMap((tally) => {
    const { precision, recall } = measure(tally);
    return precision === 1 && recall === 1 ? [] : [`${tally.slot}: ${precision.toFixed(2)}/${recall.toFixed(2)}`];
  });
}

const changed = (change: (incident: ReturnType<typeof perfect>) => object) => {
  const incident = perfect();
  return [{ ...incident, ...change(incident) } as ReadIncident];
};
const withClaim = (change: object) => changed(({ claims }) => ({ claims: [{ ...claims[0], ...change }, ...claims.slice(1)] }));

describe('the scorer', () => {
  it('finds nothing wrong with a perfect reading', () => {
    expect(faultsOf([perfect()])).toEqual([]);
  });

  it('finds everything missing in an empty reading, and nothing wrong', () => {
    const faults = faultsOf([], { sameTextAs: [] });
    expect(faults.every((fault) => fault.endsWith(': 1.00/0.00'))).toBe(true);
    expect(faults).toHaveLength(10);
  });

  it.each<[string, ReadIncident[], string[]]>([
    ['a date', changed(() => ({ date: { from: '2025-03-23', to: '2025-03-23' } })), ['date exact: 0.00/0.00']],
    ['a last day', changed(() => ({ date: { from: '2025-03-24', to: '2025-03-25' } })), ['date exact: 0.00/0.00']],
    ['a date left open', changed(() => ({ date: { from: null, to: null } })), ['date exact: 1.00/0.00']],
    ['a place', changed(() => ({ place: { name: 'Sarmat', id: 'sarmat' } })), ['place: 0.00/0.00']],
    ['no place', changed(() => ({ place: null })), ['place: 1.00/0.00']],
    ['a role', changed(({ parties }) => ({ parties: [{ ...parties[0], role: 'target' }] })), ['parties, with role: 0.00/0.00']],
    ['an origin', withClaim({ by: { name: 'Hadira council', actor: null } }), ['claims, with origin and scope: 0.50/0.50']],
    ['no origin', withClaim({ by: null }), ['claims, with origin and scope: 0.50/0.50']],
    ['a scope', withClaim({ scope: 'part' }), ['claims, with origin and scope: 0.50/0.50']],
    ['the injured', withClaim({ injured: null }), ['claims, both minima: 0.50/0.50', 'claims, with origin and scope: 0.50/0.50']],
    [
      'the killed',
      withClaim({ killed: { min: 5, max: 5 } }),
      ['claims, both minima: 0.50/0.50', 'claims, with origin and scope: 0.50/0.50'],
    ],
    [
      'the injured as zero',
      withClaim({ injured: { min: 0, max: 0 } }),
      ['claims, both minima: 0.50/0.50', 'claims, with origin and scope: 0.50/0.50'],
    ],
    ['a part', withClaim({ breakdown: { killed: { women: { min: 3 }, combatants: { min: 1 } } } }), ['breakdown: 0.50/0.50']],
    [
      'a part too many',
      withClaim({ breakdown: { killed: { women: { min: 2 }, combatants: { min: 1 }, children: { min: 1 } } } }),
      ['breakdown: 0.67/1.00'],
    ],
    ['a part too few', withClaim({ breakdown: { killed: { women: { min: 2 } } } }), ['breakdown: 1.00/0.50']],
    [
      'background as a toll',
      changed(({ claims }) => ({
        claims: claims.map((claim) => ({ ...claim, scope: claim.scope === 'background' ? 'all' : claim.scope })),
      })),
      ['claims, both minima: 0.67/1.00', 'claims, with origin and scope: 0.67/1.00', 'articles, background kept apart: 0.00/0.00'],
    ],
    [
      'a violation',
      changed(({ ceasefires }) => ({ ceasefires: [{ ...ceasefires[0], violation: 'denied' }] })),
      ['ceasefires, with violation: 0.00/0.00'],
    ],
    ['a duplicate', changed(() => ({ sameAs: [{ incident: '2025-03-22-hadira' }] })), ['duplicates: 0.00/0.00']],
    ['evidence', changed(() => ({ evidence: { start: 1, end: 10, quote: 'On Monday' } })), ['evidence valid: 0.00/0.00']],
    ['empty evidence', changed(() => ({ evidence: { start: 1, end: 1, quote: '' } })), ['evidence valid: 0.00/0.00']],
  ])('moves the cells of one error and no other: %s', (_, incidents, faults) => {
    expect(faultsOf(incidents)).toEqual(faults);
  });

  it('counts an incident that was invented, with all that hangs on it', () => {
    const extra = { ...perfect(), date: null, place: null, parties: [], claims: [], ceasefires: [], sameAs: [], evidence: [] };
    expect(faultsOf([perfect(), extra])).toEqual(['incidents found: 0.50/1.00']);
  });

  it('counts a full date that is wrong or has nothing to rest on, where publication is unknown', () => {
    const date = { from: '2024-03-24', to: '2024-03-24' };
    expect(faultsOf([perfect()], { undated: { incidents: changed(() => ({ date })) } })).toEqual([
      'full dates, publication unknown: 0.00/0.00',
    ]);
    expect(faultsOf([perfect()], { undated: { incidents: changed(() => ({ date: null })) } })).toEqual([]);
    expect(faultsOf([perfect()], { undated: { incidents: [perfect()] } })).toEqual([]);
  });

  it('counts a language that is wrong or not said', () => {
    const languages = ['en', 'fr', null].map((language) => {
      const { right, predicted } = scoreReadings([[article, { reading: { article: { language }, incidents: [] }, text: TEXT }]]).language;
      return [right, predicted];
    });
    expect(languages).toEqual([
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it('counts any toll of an article that has none as background', () => {
    const silent = { ...article, gold: { ...article.gold, incidents: [], background: [] } };
    expect(faultsOf([perfect()], { article: silent })).toContain('articles, background kept apart: 0.00/0.00');
  });

  it.each(['killed', 'injured'] as const)('accepts the sum of a group of %s in place of its members, and the members too', (harm) => {
    const [first] = article.gold.incidents[0]!.claims;
    const sides = ['11', '6'].map((figure) => ({
      ...first!,
      scope: 'part' as const,
      killed: undefined,
      injured: undefined,
      [harm]: figure,
      breakdown: undefined,
      group: 1,
    }));
    const grouped = { ...article, gold: { ...article.gold, incidents: [{ ...article.gold.incidents[0]!, claims: sides }] } };
    const read = (...figures: number[]) =>
      changed(({ claims }) => ({
        claims: figures.map((min) => ({
          ...claims[0],
          scope: figures.length === 1 ? 'all' : 'part',
          killed: null,
          injured: null,
          [harm]: { min, max: min },
          breakdown: null,
        })),
      }));
    expect(faultsOf(read(17), { article: grouped })).toEqual([]);
    expect(faultsOf(read(11, 6), { article: grouped })).toEqual([]);
    expect(faultsOf(read(12), { article: grouped })).toContain('claims, both minima: 0.00/0.00');
  });

  it('takes an acronym for the name that the article itself gives it, and no other', () => {
    const text = `${TEXT} The Hill Front (HF) said so.`;
    const by = (name: string) =>
      changed(({ claims }) => ({ claims: claims.map((one, at) => (at === 1 ? { ...one, by: { name, actor: null } } : one)) }));
    expect(faultsOf(by('HF'), { article: { ...article, text } })).toEqual([]);
    expect(faultsOf(by('HF'))).toEqual(['claims, with origin and scope: 0.50/0.50']);
  });

  it('adds the wounded of a group as it adds the dead', () => {
    const [first] = article.gold.incidents[0]!.claims as [GoldArticle['gold']['incidents'][0]['claims'][0]];
    const sideOf = (killed: string | undefined, injured: string | undefined) => ({
      ...first,
      scope: 'part' as const,
      killed,
      injured,
      breakdown: undefined,
      group: 1,
    });
    const groupOf = (...claims: ReturnType<typeof sideOf>[]) => ({
      ...article,
      gold: { ...article.gold, incidents: [{ ...article.gold.incidents[0]!, claims }] },
    });
    const read = (...figures: [number | null, number | null][]) =>
      changed(({ claims }) => ({
        claims: figures.map(([killed, injured]) => ({
          ...claims[0],
          scope: 'all',
          killed: killed === null ? null : { min: killed, max: killed },
          injured: injured === null ? null : { min: injured, max: injured },
          breakdown: null,
        })),
      }));
    const both = groupOf(sideOf('7', '21'), sideOf('2', '4'));
    expect(faultsOf(read([9, 25]), { article: both }).filter((fault) => fault.startsWith('claims, both'))).toEqual([]);
    expect(faultsOf(read([9, 21]), { article: both }).filter((fault) => fault.startsWith('claims, both'))).not.toEqual([]);
    const apart = groupOf(sideOf('4', undefined), sideOf(undefined, '7'), sideOf(undefined, '5'));
    expect(faultsOf(read([4, null], [null, 12]), { article: apart }).filter((fault) => fault.startsWith('claims, both'))).toEqual([]);
  });

  it('gives the whole gold, read without a fault, 100 % in every slot', () => {
    const tallies = scoreReadings(
      readGold().map((one) => [one, { text: one.text, reading: faultless(one), sameTextAs: one.gold.sameTextAs }]),
    );
    expect(Object.values(tallies).flatMap(({ misses }) => misses)).toEqual([]);
    expect(tallies.claims.right).toBe(tallies.claims.expected);
    expect(tallies.breakdown.right).toBe(tallies.breakdown.expected);
    expect(tallies.date.right).toBeGreaterThan(40);
  });

  it('prints no percentage of nothing', () => {
    const row = formatTallies('dev', [{ ...tallyOf('parties'), expected: 3 }, tallyOf('same text')])
      .split('\n')
      .slice(2);
    expect(row.map((line) => line.split(/ +/).slice(-5))).toEqual([
      ['3', '0', '–', '0.0', '0.0'],
      ['0', '0', '–', '–', '–'],
    ]);
  });

  it('prints a row per slot, with what was asked and whether it was met', () => {
    const tally = { ...tallyOf('date exact', { measure: 'recall', atLeast: 0.9 }), right: 8, predicted: 9, expected: 10 };
    expect(formatTallies('dev', [tally])).toMatchInlineSnapshot(`
      "dev
                                          gold   read  prec.   rec.     F1
      date exact                            10      9   88.8   80.0   84.2   NOT MET (recall ≥ 90.0)"
    `);
  });
});

/** The gold of an article as a reading would say it. */
function faultless({ gold }: GoldArticle): Reading {
  const figure = (text: string | undefined, word?: string) =>
    text === undefined && word === undefined ? null : { min: minimumOf(text), max: null };
  const parts = (cells: Partial<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(cells).map(([category, text]) => [category, figure(text)]));
  const claim = ({ by, scope, killed, injured, killedWords, injuredWords, breakdown }: GoldClaim) => ({
    by: by && { name: by.name, actor: by.id ?? null },
    scope,
    killed: figure(killed, killedWords),
    injured: figure(injured, injuredWords),
    breakdown: { killed: parts(breakdown?.killed), injured: parts(breakdown?.injured) },
  });
  return {
    article: { language: gold.language },
    incidents: gold.incidents.map(({ date, place, parties, claims, ceasefires, sameAs }) => ({
      date: date && daysOf(date.edtf),
      place,
      parties: parties.map(({ name, id, role }) => ({ name, actor: id ?? null, role })),
      claims: claims.map(claim),
      ceasefires,
      sameAs: sameAs.map((incident) => ({ incident })),
    })),
  };
}
