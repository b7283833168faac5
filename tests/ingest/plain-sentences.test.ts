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

const WHO_THEY_WERE = [
  ...['believed to be smugglers', 'thought to have been informers', 'said to be rebels', 'suspected of spying', 'alleged to be thieves'],
  ...['accused of working for the army', 'suspected to be members of the Hill Front', 'reportedly belonging to a militia'],
  ...['travelling in a minibus', 'who were travelling in a minibus', 'waiting at a bus stop', 'guarding a bank', 'riding on a motorcycle'],
  ...[
    'returning from a wedding',
    'working for an aid agency',
    'who refused to stop',
    'taken hostage on Friday',
    'sent to help a neighbour',
  ],
  ...['from the same family', 'aged 20 and 25', '(both aged 20)', 'including a teacher', 'wearing army uniforms', 'near a petrol station'],
];
const PEOPLE_TOLD = [
  ['Two youths', 2],
  ['At least six people', 6],
  ['Four villagers', 4],
] as const;
const WHAT_BEFELL_THEM = [
  ['had been killed when gunmen opened fire', 'killed'],
  ['were shot dead', 'killed'],
  ['were killed', 'killed'],
  ['were wounded in an attack', 'injured'],
] as const;

describe('people of whom it is told who they were', () => {
  it.each(WHO_THEY_WERE)('are counted, “%s”, as those whom the verb is said of', (whoTheyWere) => {
    const wrong = PEOPLE_TOLD.flatMap(([people, count]) =>
      WHAT_BEFELL_THEM.flatMap(([befell, harm]) => {
        const sentence = `${people} ${whoTheyWere} ${befell} in Kirmal on Monday, police said.`;
        const told = JSON.stringify(toldIn(sentence));
        const figures = harm === 'killed' ? [count, null] : [null, count];
        return told === JSON.stringify([['Kirmal', '2025-07-07', 'police', ...figures]]) ? [] : [`${sentence} ${told}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
