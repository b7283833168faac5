import { describe, expect, it } from 'vitest';
import { accusedOf } from '../../src/domain/attribution.ts';
import { daysInForce, isInForce } from '../../src/domain/ceasefire.ts';
import { highestAttributionGrade, highestTollGrade, isGradeSupported } from '../../src/domain/grade.ts';
import { formatParagraphs } from '../../src/domain/reading.ts';
import { currentClaims, resolveToll, sumTolls, type Group, type Measure } from '../../src/domain/toll.ts';
import { files, readOwnArchive } from './archive.ts';

const archive = readOwnArchive();
const { incidents } = archive;
const incident = (id: string) => archive.get('incidents', id);
const sum = (measure: Measure, group: Group) => sumTolls(incidents.map(({ claims }) => resolveToll(claims, measure, group)?.range));

const EXPLOSION = '2018-01-07-idlib-city';
const ATTACK = '2019-03-03-masasna';
const RAIDS = '2019-03-13-idlib';
const STRIKES = '2021-06-10-southern-idlib';

describe('the records of the five articles', () => {
  it('are all read without a problem', () => {
    expect(files.problems).toEqual([]);
  });

  it('are four incidents from five reports, up to 11 June 2021', () => {
    expect(incidents.map(({ id }) => id)).toEqual([EXPLOSION, ATTACK, RAIDS, STRIKES]);
    expect(archive.reports).toHaveLength(5);
    expect(archive.cutOff).toBe('2021-06-11');
  });

  it.each<[Measure, Group, number, number]>([
    ['killed', 'total', 96, 0],
    ['killed', 'civilians', 32, 2],
    ['killed', 'combatants', 34, 2],
    ['killed', 'women', 14, 2],
    ['killed', 'children', 7, 2],
    ['killed', 'men', 1, 3],
    ['injured', 'total', 100, 3],
  ])('%s %s add up to at least %i, not reported in %i', (measure, group, min, notReported) => {
    expect(sum(measure, group)).toMatchObject({ range: { min, max: null }, notReported });
  });

  it.each([
    [EXPLOSION, 43, null],
    [ATTACK, 26, 26],
    [RAIDS, 15, 15],
    [STRIKES, 12, null],
  ])('%s: killed from %i to %s', (id, min, max) => {
    expect(resolveToll(incident(id).claims, 'killed', 'total')?.range).toMatchObject({ min, max });
  });

  it('derive no part from an open total', () => {
    expect(resolveToll(incident(EXPLOSION).claims, 'killed', 'combatants')).toBeUndefined();
  });

  it('count injured as more than 100 in the explosion only', () => {
    expect(incidents.filter(({ claims }) => resolveToll(claims, 'injured', 'total')).map(({ id }) => id)).toEqual([EXPLOSION]);
    expect(resolveToll(incident(EXPLOSION).claims, 'injured', 'total')?.range).toMatchObject({ min: 100, max: null, moreThan: true });
  });

  it('read one count of 10 June 2021 in two reports and keep own losses apart', () => {
    const claims = incident(STRIKES).claims ?? [];
    expect(claims.map(({ by }) => by)).toEqual(['sohr', 'hts']);
    expect(claims.map(({ in: read }) => read.map(({ report, paragraphs }) => `${report.at(-1)} ${formatParagraphs(paragraphs)}`))).toEqual([
      ['a 1, 4', 'b 2–3'],
      ['a 8', 'b 6'],
    ]);
    expect(currentClaims(claims)).toEqual([0]);
    expect(claims[0]?.killed?.sides).toBeUndefined();
  });

  it.each([
    [EXPLOSION, []],
    [ATTACK, ['ansar-al-tawhid by sohr']],
    [RAIDS, ['russian-aerospace-forces by syria-civil-defence']],
    [STRIKES, ['syrian-government-forces by sohr']],
  ])('%s accuses %j', (id, expected) => {
    expect(accusedOf(incident(id)).map(({ actor, by }) => `${actor} by ${by.join(', ')}`)).toEqual(expected);
  });

  it('keep the confirmation of strikes apart from the harm', () => {
    const own = incident(RAIDS).parties.find(({ actor }) => actor === 'russian-aerospace-forces')?.attribution?.own;
    expect(own).toMatchObject({ by: 'russian-ministry-of-defence', stance: 'acknowledged-strike-silent-on-harm' });
  });

  it.each([
    [EXPLOSION, 'astana-2017', 'context-only', 'unknown', 246],
    [ATTACK, 'sochi-2018', 'alleged', 'non-party', 167],
    [RAIDS, 'sochi-2018', 'context-only', 'signatory', 177],
    [STRIKES, 'moscow-2020', 'alleged', 'non-party', 461],
  ])('%s: %s, %s, %s, on day %i', (id, ceasefire, violation, capacity, day) => {
    const { date, ceasefires } = incident(id);
    expect(ceasefires).toMatchObject([{ ceasefire, violation, capacity }]);
    expect(isInForce(archive.get('ceasefires', ceasefire), date)).toBe('yes');
    expect(daysInForce(archive.get('ceasefires', ceasefire), date.from)).toBe(day);
  });

  it.each([
    [EXPLOSION, 'weak', 'ungraded'],
    [ATTACK, 'weak', 'weak'],
    [RAIDS, 'ungraded', 'weak'],
    [STRIKES, 'weak', 'weak'],
  ])('%s: toll %s, attribution %s, and no higher than the claims support', (id, toll, attribution) => {
    const { grade, claims, parties } = incident(id);
    expect([grade.toll.level, grade.attribution.level]).toEqual([toll, attribution]);
    expect(isGradeSupported(grade.toll.level, highestTollGrade(claims))).toBe(true);
    expect(isGradeSupported(grade.attribution.level, highestAttributionGrade(parties))).toBe(true);
  });

  it('keep background events out of the incidents', () => {
    expect(
      archive.reports.flatMap(({ id, mentions = [] }) => mentions.map(({ paragraph, killed }) => [id, paragraph, killed?.min])),
    ).toEqual([
      ['2019-03-03-outlet-unknown', 14, 20],
      ['2021-06-10-outlet-unknown-a', 12, undefined],
      ['2021-06-10-outlet-unknown-b', 7, undefined],
    ]);
  });

  it.each([
    ['2021-06-10-outlet-unknown-a', 'CSTO', 'HTS'],
    ['2021-06-10-outlet-unknown-a', 'Hamas', 'Hama'],
    ['2021-06-10-outlet-unknown-a', 'live in the countryside', 'live in the region'],
    ['2021-06-10-outlet-unknown-b', 'displaced to', 'displaced from'],
    ['2021-06-10-outlet-unknown-b', 'Five days ago', 'over the past five days'],
    ['2019-03-15-outlet-unknown', 'from Idlib', 'demilitarised zone'],
    ['2019-03-03-outlet-unknown', '21 regime forces', 'allied'],
    ['2019-03-03-outlet-unknown', 'six-month-old', '167 days'],
  ])('record that %s says “%s” and is read “%s”', (id, says, read) => {
    const { faults = [] } = archive.get('reports', id);
    expect(faults.some((fault) => fault.says.includes(says) && fault.read?.includes(read))).toBe(true);
  });
});
