import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

const ATTACKERS = [
  ...[
    'Gunmen',
    'Suspected rebels',
    'Fighters of the Hill Front',
    'Members of an armed group',
    'Two men on a motorcycle',
    'A suicide bomber',
  ],
  ...['A car bomb', 'An air strike', 'Artillery shells', 'Government forces', 'The army', 'A roadside bomb', 'Masked attackers', 'A mine'],
  ...['Unidentified assailants', 'Militants from the Hill Front', 'A rocket', 'Soldiers loyal to the president'],
];
const VERBS = ['killed', 'have killed', 'wounded', 'injured'];
const PEOPLE = [
  ['six people', 6],
  ['at least six civilians', 6],
  ['six villagers, two of them children,', 6],
  ['a teacher and his two sons', 3],
  ['more than 20 worshippers', 20],
  ['a local mayor', 1],
] as const;
const WHERE_AND_WHEN = [
  ['in the town of Kirmal on Monday.', '2025-07-07', null],
  ['in Kirmal late on Sunday, police said.', '2025-07-06', 'police'],
  ['at a market in Kirmal early on Monday, according to the Hill Monitor.', '2025-07-07', 'Hill Monitor'],
] as const;

/** What a sentence at the head of a text of 8 July 2025 tells. */
function toldIn(sentence: string) {
  const { incidents } = readArticle(`${sentence}\n\nNobody claimed responsibility.`, { published: '2025-07-08' }, archive);
  return incidents.map(({ place, date, claims }) => {
    const [claim] = claims.filter(({ scope }) => scope !== 'background');
    return [place?.name, date?.from, claim?.by?.name ?? null, claim?.killed?.min ?? null, claim?.injured?.min ?? null];
  });
}

// The plainest of news: what every rule has to leave alone.
describe('a plain sentence', () => {
  it.each(ATTACKERS)('of what was done by “%s” is read, whoever was harmed, where and when', (attacker) => {
    const wrong = VERBS.flatMap((verb) =>
      PEOPLE.flatMap(([people, count]) =>
        WHERE_AND_WHEN.flatMap(([tail, day, by]) => {
          const sentence = `${attacker} ${verb} ${people} ${tail}`;
          const harm = verb.endsWith('killed') ? [count, null] : [null, count];
          const told = JSON.stringify(toldIn(sentence));
          return told === JSON.stringify([['Kirmal', day, by, ...harm]]) ? [] : [`${sentence} ${told}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
