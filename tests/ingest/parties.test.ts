import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

function partiesOf(text: string): string[] {
  const [incident] = readArticle(text, { published: '2025-07-11' }, archive).incidents;
  return incident!.parties.map(({ name, actor, role }) => `${actor ?? name}: ${role}`).sort();
}

describe('the parties of an incident', () => {
  it.each([
    [
      'The Hill Front claimed responsibility for a bombing in Hadira on Monday that killed two people.',
      ['hill-front: alleged-perpetrator'],
    ],
    [
      'A bomb killed two people in Hadira on Monday, and the governor laid the blame on the Hill Front.',
      ['hill-front: alleged-perpetrator'],
    ],
    [
      'Hill Front fighters ambushed an army convoy near Hadira on Monday, killing four soldiers, the Ardanian army said.',
      ['ardanian-army: target', 'hill-front: alleged-perpetrator'],
    ],
    [
      'An attack on an army checkpoint in Hadira on Monday by Hill Front gunmen left two people dead.',
      ['ardanian-army: target', 'hill-front: alleged-perpetrator'],
    ],
    ['Two people were killed in Hadira on Monday when army artillery shelled the market.', ['ardanian-army: alleged-perpetrator']],
    ['Two people were killed in Hadira on Monday in a Turkish drone strike.', ['Turkey: alleged-perpetrator']],
    ['Two people died in Hadira on Monday when Boko Haram militants stormed the village.', ['Boko Haram: alleged-perpetrator']],
    [
      'The Rapid Support Forces (RSF) shelled Hadira on Monday and killed two people, and the RSF said nothing of it.',
      ['Rapid Support Forces (RSF): alleged-perpetrator'],
    ],
    ['A mine killed two people in Hadira on Monday, in a part of the town that was shelled by a Turkish-backed group in May.', []],
    ['A mine killed two people on the road to a base used by the Hill Front near Hadira on Monday.', []],
  ])('of “%s”', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });

  it('is not the archive’s army where the article speaks of another country', () => {
    const text =
      'Gunmen killed four soldiers at an army post in the Pakistani town of Hangu on Monday. Pakistan’s army said that it was an ambush.';
    expect(partiesOf(text)).toEqual(['Pakistani army: target']);
  });

  it('is nobody who is called up for comparison', () => {
    const text =
      'A mine that lay in a field killed two people in Hadira on Monday, police said.\n\nIn January, the Hill Front claimed responsibility for an attack on the same road.';
    expect(partiesOf(text)).toEqual([]);
  });
});
