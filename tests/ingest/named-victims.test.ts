import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The dead of each incident of a text, by the first claim that is no background. */
function deadOf(text: string): (number | null)[] {
  return readArticle(text, { published: '2025-07-11' }, archive).incidents.flatMap(({ claims }) =>
    claims.filter(({ scope }) => scope !== 'background').map(({ killed }) => killed?.min ?? null),
  );
}

describe('those who are told by name', () => {
  it.each<[string, number[]]>([
    ['Archbishop Omar Selim was assassinated in Hadira on Monday.', [1]],
    ['The radio reporter Rana Adil of Sun FM was killed in Hadira on Monday as she filmed a clash.', [1]],
    ['The mayor, his wife and two bodyguards were killed by a bomb in Hadira on Monday.', [4]],
    ['Interior minister Omar Selim, his driver and a guard were assassinated in Hadira on Monday.', [3]],
    ['Senator Omar Selim was shot dead in Hadira on Monday. His bodyguard and driver were also killed.', [3]],
    ['Gunmen killed the lawyer Rana Adil in Hadira on Monday. Two of her guards were also killed.', [3]],
    ['A blast hit Hadira on Monday. Rana Adil was killed at her home, along with two of her guards.', [3]],
    ['The government condemned the murder of Iraqi interior minister Omar Selim in an attack in Hadira on Monday.', [1]],
    ['A group claimed the attack that killed Iraqi attorney general Omar Selim in Hadira on Monday.', [1]],
    ['The group denied that it was behind Senator Omar Selim’s murder in Hadira on Monday.', [1]],
    ['Police are looking into the assassination of Senator Omar Selim and of the lawyer Rana Adil in Hadira on Monday.', [2]],
    ['Gunmen killed Omar Selim, a judge, and his driver in Hadira on Monday.', [2]],
    ['Gunmen killed Omar Selim, former governor of the province, and two of his guards in Hadira on Monday.', [3]],
    ['Omar Selim, the mayor of Hadira, and two of his bodyguards were killed in Sarmat on Monday.', [3]],
    ['Omar Selim, president of the supreme court, his wife and their daughter were murdered in Hadira on Monday.', [3]],
    ['Omar Selim, a judge, was leaving his home in Hadira on Monday when two gunmen shot him dead.', [1]],
    ['Gunmen fired on the car of the lawyer Omar Selim in Hadira on Monday. Selim was killed instantly.', [1]],
    ['A man identified as Omar Selim was found shot dead in Hadira on Monday.', [1]],
    ['Omar Selim, a judge, and Rana Adil, a priest, were found murdered near Hadira on Monday.', [2]],
    ['Omar Selim and Rana Adil, leaders of the union, and their driver were shot dead in Hadira on Monday.', [3]],
    ['The attack in Hadira on Monday claimed the life of Omar Selim, a judge.', [1]],
    ['An attack in Hadira on Monday cost the lives of the judge Omar Selim and two of his guards.', [3]],
    ['Gunmen killed the judge Omar Selim as he was leaving his home in Hadira on Monday.', [1]],
    ['The corpse of Omar Selim, a judge, who had been kidnapped, was found near Hadira on Monday.', [1]],
    ['The teacher Omar Selim, whom gunmen kidnapped on Sunday, was found dead in Hadira on Monday.', [1]],
  ])('in “%s” are %j', (text, dead) => {
    expect(deadOf(text)).toEqual(dead);
  });

  it('count beside the wounded, unless more dead were counted before', () => {
    expect(deadOf('The pilot was killed and two crew members were wounded when rebels hit a helicopter in Hadira on Monday.')).toEqual([1]);
    const text = 'A bomb killed 13 people in Hadira on Monday. The mayor’s son was killed and 14 people were wounded, a doctor said.';
    expect(deadOf(text)).not.toContain(1);
  });

  it.each([
    'A group of men wounded Omar Selim, a judge, in Hadira on Monday. One of his bodyguards was killed.',
    'Omar Selim, a judge, was wounded on Monday during an attack in Hadira in which his driver was killed.',
    'A shot killed a guard in Hadira on Monday. The man who was with him, Omar Selim, fled; the gunmen caught him and left him badly wounded.',
  ])('are wounded beside one who was killed in “%s”', (text) => {
    const [incident] = readArticle(text, { published: '2025-07-11' }, archive).incidents;
    expect(incident!.claims.map(({ scope, killed, injured }) => [scope, killed?.min, injured?.min])).toEqual([['all', 1, 1]]);
  });

  it('are no news where the text only comes back to them', () => {
    const text =
      'A bomb killed two people in Hadira on Monday. The market was quiet again the next day. Shops opened late. The street is named after the poet Rana Adil, who was murdered there.';
    expect(deadOf(text)).toEqual([2]);
  });

  it('are counted with a nation that is written with stops', () => {
    expect(deadOf('Two U.S. soldiers were killed by a bomb in Hadira on Monday.')).toEqual([2]);
  });

  it('are news further down where a verb tells it, and not where a noun does', () => {
    const head = 'The parties met in Sarmat. They spoke for hours. No agreement was reached. The talks will go on.';
    expect(deadOf(`${head} Omar Selim was murdered in Hadira.`)).toEqual([1]);
    expect(deadOf(`${head} They spoke of the murder of Omar Selim.`)).toEqual([]);
  });

  it('leaves a family without a number uncounted', () => {
    expect(deadOf('A shell hit a house in Hadira on Monday, killing the Selim family.')).toEqual([]);
  });
});
