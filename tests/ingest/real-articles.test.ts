import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLES = join(ROOT, '../shared/articles');
const isHere = existsSync(ARTICLES);
if (!isHere) console.warn(`SKIPPED: the articles are not at ${ARTICLES}; how they are read was not tested`);

const archive = prepareArchive(readArchiveFiles(ROOT).records);

/** What a reading of the article whose name begins with a number finds, in a form that can be read at a glance. */
function read(number: string, published: string) {
  const name = readdirSync(ARTICLES).find((file) => file.startsWith(number))!;
  const { incidents } = readArticle(readFileSync(join(ARTICLES, name), 'utf8'), { published }, archive);
  return incidents.map(({ date, place, parties, claims, ceasefires, sameAs }) => ({
    date: date?.from ?? null,
    place: place?.id ?? null,
    parties: parties.map(({ actor, role }) => `${actor} ${role}`).sort(),
    claims: claims
      .filter(({ scope }) => scope !== 'background')
      .map(({ by, scope, killed, injured, breakdown }) => {
        const parts = Object.entries(breakdown.killed).map(([part, count]) => `${part} ${count.min}`);
        const hurt = injured ? `, injured ${injured.min}${injured.max === null ? '+' : ''}` : '';
        return `${by?.actor ?? 'nobody'}, ${scope}: ${killed?.min ?? '–'}${killed?.max === null ? '+' : ''}${parts.length > 0 ? ` (${parts.sort().join(', ')})` : ''}${hurt}`;
      }),
    ceasefires: ceasefires.map(({ id, violation }) => `${id} ${violation}`),
    sameAs: sameAs.map(({ incident }) => incident),
  }));
}

describe.skipIf(!isHere)('the reading of the five articles', () => {
  it('has the day, the place, who counted, whom, and the record of the same incident', () => {
    expect(read('000', '2018-01-09')).toEqual([
      {
        date: '2018-01-07',
        place: 'idlib-city',
        parties: ['ajnad-al-qawqaz target'],
        claims: ['sohr, all: 43+ (civilians 28)', 'nobody, all: – (children 5, women 13), injured 100+'],
        ceasefires: [],
        sameAs: ['2018-01-07-idlib-city'],
      },
    ]);
    expect(read('002', '2019-03-15')).toMatchObject([
      {
        date: '2019-03-13',
        parties: ['russian-aerospace-forces alleged-perpetrator', 'syrian-government-forces alleged-perpetrator'],
        claims: ['nobody, all: 15'],
        ceasefires: ['sochi-2018 context-only'],
        sameAs: ['2019-03-13-idlib'],
      },
    ]);
    expect(read('004', '2019-03-03')).toMatchObject([
      {
        date: '2019-03-03',
        place: 'masasna',
        claims: ['sohr, part: 21 (combatants 21)', 'sohr, part: 5 (combatants 5)'],
        ceasefires: ['sochi-2018 alleged'],
        sameAs: ['2019-03-03-masasna'],
      },
    ]);
  });

  it('proposes the second article of 10 June 2021 as the same incident as the first, though it names no day', () => {
    expect(read('003', '2021-06-11')).toMatchObject([
      {
        date: '2021-06-10',
        place: 'southern-idlib',
        parties: ['hts target', 'syrian-government-forces alleged-perpetrator'],
        claims: ['sohr, all: 12+ (children 2, combatants 8, men 1, women 1)', 'hts, own-losses: 3 (combatants 3)'],
        sameAs: ['2021-06-10-southern-idlib'],
      },
    ]);
    expect(read('001', '2021-06-11')).toMatchObject([
      {
        date: null,
        claims: ['sohr, all: 12+ (children 2, combatants 8, men 1, women 1)', 'hts, own-losses: 3+ (combatants 3)'],
        ceasefires: ['moscow-2020 alleged'],
        sameAs: ['2021-06-10-southern-idlib'],
      },
    ]);
  });
});
