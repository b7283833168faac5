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
    ['The teacher Omar Selim, whom gunmen kidnapped on Sunday, was found dead in Hadira on Monday.', [1]],
  ])('in “%s” are %j', (text, dead) => {
    expect(deadOf(text)).toEqual(dead);
  });

  it('count beside the wounded, unless more dead were counted before', () => {
    expect(deadOf('The pilot was killed and two crew members were wounded when rebels hit a helicopter in Hadira on Monday.')).toEqual([1]);
    const text = 'A bomb killed 13 people in Hadira on Monday. The mayor’s son was killed and 14 people were wounded, a doctor said.';
    expect(deadOf(text)).not.toContain(1);
  });

  it('are no news where the text only comes back to them', () => {
    const text =
      'A bomb killed two people in Hadira on Monday. The market was quiet again the next day. Shops opened late. The street is named after the poet Rana Adil, who was murdered there.';
    expect(deadOf(text)).toEqual([2]);
  });

  it('are counted with a nation that is written with stops', () => {
    expect(deadOf('Two U.S. soldiers were killed by a bomb in Hadira on Monday.')).toEqual([2]);
  });

  it('leaves a family without a number uncounted', () => {
    expect(deadOf('A shell hit a house in Hadira on Monday, killing the Selim family.')).toEqual([]);
  });
});
