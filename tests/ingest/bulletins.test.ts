import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** Each incident of a bulletin that was put out on 8 July 2025, a Tuesday: “place day killed/injured”. */
function incidentsOf(text: string): string[] {
  return readArticle(text, { published: '2025-07-08' }, archive).incidents.map(({ place, date, claims }) => {
    const [claim] = claims.filter(({ scope }) => scope !== 'background');
    const day = date?.from ? `${date.from.slice(5)}${date.to === date.from ? '' : `..${date.to!.slice(5)}`}` : '?';
    return `${place?.name ?? '?'} ${day} ${claim?.killed?.min ?? ''}/${claim?.injured?.min ?? ''}`;
  });
}

const PARAGRAPHS = 'In Orlin, shelling killed five people and wounded 14.\n\nIn Durgoza, a mine killed three farmers.';
const LINES = '- Orlin: 5 killed, 14 wounded in shelling.\n- Durgoza: 3 killed by a mine.';

describe('the heading of a bulletin', () => {
  it.each([
    ['Daily report on violations, 6 July 2025', '07-06'],
    ['Daily Situation Report: Sunday, 6 July 2025', '07-06'],
    ['Daily bulletin No. 112 (6 July 2025)', '07-06'],
    ['Incidents of 6 July', '07-06'],
    ['Casualties of 6 July 2025 in the north', '07-06'],
    ['6 July 2025: daily round-up of the shelling', '07-06'],
    ['Daily report, as of 18:00 on 6 July', '07-05..07-06'],
    ['24-hour report, 6 July 2025', '07-05..07-06'],
    ['Weekly report, 30 June – 6 July 2025', '06-30..07-06'],
    ['Attacks from 5 to 6 July', '07-05..07-06'],
    ['Situation report, 6 July 2025', '?'],
    ['Daily report issued on 7 July 2025', '?'],
    ['Shelling resumes after truce of 6 July', '?'],
    ['Fighting goes on despite 6 July deal', '?'],
    ['Commission to report on 6 July massacre', '?'],
    ['Daily report, 6 June 2025', '?'],
    ['Statement by the mayor of Orlin, 6 July 2025', '?'],
  ])('says when it was done for which no day is told, or does not: “%s”', (heading, day) => {
    const told = [`Orlin ${day} 5/14`, `Durgoza ${day} 3/`];
    expect(incidentsOf(`${heading}\n\n${PARAGRAPHS}`)).toEqual(told);
    expect(incidentsOf(`${heading}\n\n${LINES}`)).toEqual(told);
  });

  it('says which day “today” is', () => {
    expect(incidentsOf('Daily report, 7 July 2025\n\nShelling killed five people in Orlin today.')).toEqual(['Orlin 07-07 5/']);
    expect(incidentsOf('Two towns are mourning\n\nToday, 7 July 2025, shelling killed five people in Orlin.')).toEqual(['Orlin 07-07 5/']);
  });

  it('is none where a lone day stands above an article', () => {
    const list = '14:20 – Ambulances are on their way.\n\n13:55 – Shelling killed five people in Orlin.\n\n13:40 – A blast was heard.';
    expect(incidentsOf(`A blast is heard in the north\n\n7 July 2025\n\n${list}`)).toEqual(['Orlin ? 5/']);
    expect(incidentsOf(`A blast is heard in the north\n\n7 July 2025\n\n${LINES}`)).toEqual(['Orlin ? 5/14', 'Durgoza ? 3/']);
  });

  it('gives no day where none is known for publication', () => {
    const { incidents } = readArticle(`Daily report, 6 July 2025\n\n${PARAGRAPHS}`, {}, archive);
    expect(incidents.map(({ date }) => date?.from ?? '?')).toEqual(['?', '?']);
  });

  it('may stand above each day', () => {
    const days =
      'Weekly report on violations\n\nSaturday 5 July\n\nIn Orlin, shelling killed five people.\n\nSunday 6 July\n\nIn Durgoza, a mine killed three farmers.';
    expect(incidentsOf(days)).toEqual(['Orlin 07-05 5/', 'Durgoza 07-06 3/']);
  });
});

const HEADING = 'Violations in the north on 6 July 2025';

describe('the items of a list', () => {
  it.each([
    [
      'Orlin: two civilians were killed and six injured by shelling.\nDurgoza: a woman was killed by a mine.\nBelen: one man was shot dead.',
      ['2/6', '1/', '1/'],
    ],
    [
      '- In Orlin, shelling killed four people.\n- In Durgoza, a mine killed two.\n- In Belen, warplanes struck a mill, with no reports of casualties.',
      ['4/', '2/', '/'],
    ],
    [
      '1. Armed men entered Orlin and killed four people.\n2. Two soldiers were killed and one wounded in an ambush on the Belen road.\n3. Clashes between rebels and the army were reported in Durgoza.',
      ['4/', '2/1', '/'],
    ],
    [
      'At 06:30, shells hit the camp in Orlin. Four people were killed and 12 wounded.\n\nAt 11:00, an air strike on the market killed eight.\n\nAt 17:45, shells fell on the clinic, injuring three nurses.',
      ['4/12', '8/', '/3'],
    ],
    [
      'Belen: barrel bombs were dropped on the town.\nOrlin: 5 killed, 12 wounded by shelling.\nDurgoza: one child was killed.',
      ['/', '5/12', '1/'],
    ],
  ])('are incidents, each with its own figures: “%s”', (list, figures) => {
    expect(incidentsOf(`${HEADING}\n\n${list}`).map((one) => one.split(' ').at(-1))).toEqual(figures);
  });

  it('are of one incident where they name no other place and no other act', () => {
    const list = 'In an attack on Orlin on Monday:\n- five people were killed;\n- 14 people were wounded;\n- a school burnt down.';
    expect(incidentsOf(`A town counts its dead after the shelling\n\n${list}`)).toEqual(['Orlin 07-07 5/14']);
  });
});

describe('an incident in which nobody is known to be hurt', () => {
  it.each([
    'Warplanes carried out three strikes on Belen, with no reports of casualties.',
    'In Belen, rockets hit the outskirts of the town; no casualties were recorded.',
    'Drones bombed the village of Belen, and there was no information on victims.',
    'Artillery shelled Belen. There were no reports of casualties.',
    'A mortar shell landed in Belen without causing casualties.',
  ])('is one beside others, and not of those hurt elsewhere: “%s”', (unharmed) => {
    const told = incidentsOf(
      `${HEADING}\n\nIn Orlin, shelling killed five people and wounded 14.\n\n${unharmed}\n\nIn Durgoza, a mine killed three farmers.`,
    );
    expect(told.map((one) => one.replace(/ 0\/0$/, ' /'))).toEqual(['Orlin 07-06 5/14', 'Belen 07-06 /', 'Durgoza 07-06 3/']);
  });
});

describe('figures of three places', () => {
  it.each([
    [
      ['three', 'two', 'one'],
      ['3/', '2/', '1/'],
    ],
    [
      ['12', 'seven', 'five'],
      ['12/', '7/', '5/'],
    ],
  ])('are no sum by chance: %s', ([a, b, c], figures) => {
    const text = `Gunmen killed ${a} people in Orlin on Sunday.\n\nIn Durgoza, a mine killed ${b}.\n\nIn Belen, a sniper shot dead ${c}.`;
    expect(incidentsOf(`Deadly violence in the north on the eve of a feast\n\n${text}`).map((one) => one.split(' ').at(-1))).toEqual(
      figures,
    );
  });
});

describe('the country of a bulletin', () => {
  it('is not that of the warplanes, nor of a hospital’s name', () => {
    const text =
      'Russian warplanes struck Orlin, killing five people.\n\nRegime artillery shelled Belen, killing two people near the Danish Hospital.';
    const { incidents } = readArticle(`${HEADING}\n\n${text}`, { published: '2025-07-08' }, archive);
    expect(incidents.flatMap(({ within }) => within)).toEqual([]);
    expect(incidents[1]!.parties.map(({ name }) => name).join()).not.toContain('Russia');
  });
});

describe('who is told by whose they are', () => {
  it('is no loss of the rescuers who count', () => {
    const list =
      '- In Orlin, shelling killed a father and two of his children and injured four others.\n- In Durgoza, a mine killed two farmers.';
    const { incidents } = readArticle(`Northern Civil Defence: daily report, 7 July 2025\n\n${list}`, { published: '2025-07-08' }, archive);
    expect(incidents[0]!.claims).toMatchObject([{ scope: 'all', killed: { min: 3 }, injured: { min: 4 } }]);
  });

  it.each([
    'An air strike on the livestock market in Orlin killed eight.',
    'A shell that hit a poultry farm near the cattle barn in Orlin killed eight.',
    'A strike on the sheep market of Orlin killed eight.',
  ])('is nobody’s animal: “%s”', (said) => {
    expect(incidentsOf(`${HEADING}\n\n${said}`)[0]).toContain(' 8/');
  });
});
