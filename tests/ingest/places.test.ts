import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

function placeOf(text: string): string | null {
  return readArticle(text, { published: '2025-07-11' }, archive).incidents[0]?.place?.name ?? null;
}

describe('the place of an incident', () => {
  it.each([
    ['A bomb killed two people in the Bab Zayt district of Hadira on Monday.', 'Bab Zayt'],
    ['A bomb killed two people in Hadira’s Bab Zayt neighbourhood on Monday.', 'Bab Zayt'],
    ['A bomb killed two people in the besieged, mainly Kurdish town of Qornet on Monday.', 'Qornet'],
    ['A bomb killed two people in the Selim Bay suburb of Qornet on Monday.', 'Qornet'],
    ['A bomb killed two people in the Afghan capital, Kabul, on Monday.', 'Kabul'],
    ['Shells that hit Ain Farra town on Monday killed two people.', 'Ain Farra'],
    ['Gunmen of the Islamic State of Iraq and the Levant killed two people in Ain Farra on Monday.', 'Ain Farra'],
    ['Two people were killed on Monday in Turkish air strikes near Ain Farra.', 'Ain Farra'],
    ['A bomb killed two people north of Sarmat on Monday. The attack took place in the village of Ain Farra, police said.', 'Ain Farra'],
    ['A bomb killed two people in the southern Nahr region on Monday. It went off in a market in Hadira, police said.', 'Hadira'],
    ['In Ain Farra, gunmen killed two people on Monday.', 'Ain Farra'],
    ['Police said that in Sheikh Zayn gunmen killed two people on Monday.', 'Sheikh Zayn'],
    ['A bomb killed two people on Monday, the Pakistani police said.', 'Pakistan'],
    ['KABUL, July 8 (Reuters) - A bomb killed two people in the capital on Monday.', 'Kabul'],
    ['QORNET, July 8 (Reuters) - A bomb went off here on Monday, killing two people.', 'Qornet'],
    ['LIMA, July 8 (EFE) - A bomb planted near the U.S. embassy in this capital killed two people on Monday.', 'Lima'],
    ['LIMA, July 8 (EFE) - A bomb in a village killed two people on Monday.', 'Peru'],
    ['A bomb destroyed an office on Monday. The building is located in the village of Ain Farra.', 'Ain Farra'],
    ['A bomb attack on the Pacific pipeline in Ain Farra killed two people on Monday.', 'Ain Farra'],
    ['Minister Omar Selim escaped. The attack on Selim killed two people in Ain Farra on Monday.', 'Ain Farra'],
  ])('of “%s” is %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it('is not where its wounded were taken, where it was told, or what was named after a place', () => {
    expect(placeOf('Two people wounded by a mine on Monday were taken to a hospital in Sarmat, officials said in Hadira.')).toBeNull();
    expect(placeOf('QORNET, July 8 (EFE) - A mine killed a boy on Monday. A girl was taken to a hospital in this city.')).toBeNull();
    expect(placeOf('A mine killed two people on Monday, days before the Hadira truce ends.')).toBeNull();
  });
});
