import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The incidents of a text of 8 July 2025: “Orlin 5/-; Durgoza 3/-”, killed and injured. */
function incidentsOf(text: string): string {
  const article = `Deadly violence in the north on the eve of a feast\n\n${text.replaceAll(' ¶ ', '\n\n')}`;
  return readArticle(article, { published: '2025-07-08' }, archive)
    .incidents.map(({ place, claims }) => {
      const told = claims.filter(({ scope }) => scope !== 'background');
      return `${place?.name ?? '?'} ${told.map(({ killed, injured }) => `${killed?.min ?? '-'}/${injured?.min ?? '-'}`).join('|')}`;
    })
    .join('; ');
}

describe('a sentence that counts people at several places', () => {
  it.each([
    [
      'Six people were killed in Orlin, seven in Durgoza, and nine, including three children, in Belen by shelling on Monday.',
      'Orlin 6/-; Durgoza 7/-; Belen 9/-',
    ],
    ['Eleven were killed in a strike on a school in Orlin on Monday, and seven when a tent was hit in Durgoza.', 'Orlin 11/-; Durgoza 7/-'],
    [
      'Near Orlin, one strike killed three guards on Monday; a second hit a fuel depot in nearby Durgoza and wounded seven workers.',
      'Orlin 3/-; Durgoza -/7',
    ],
    ['In Orlin, a mine killed two people on Monday; in Durgoza, gunmen wounded four.', 'Orlin 2/-; Durgoza -/4'],
    [
      'Shelling killed five civilians, including two women, in Orlin on Monday, four others in Durgoza and one in Belen.',
      'Orlin 5/-; Durgoza 4/-; Belen 1/-',
    ],
    [
      'Two soldiers were killed by a mine in Orlin on Monday, three farmers by shelling in Durgoza, and a child by a sniper in Belen.',
      'Orlin 2/-; Durgoza 3/-; Belen 1/-',
    ],
    ['Shelling on Monday killed nine people: five in Orlin, three in Durgoza and one in Belen.', 'Orlin 5/-; Durgoza 3/-; Belen 1/-'],
    [
      'Nine people were killed by shelling on Monday, including five in Orlin, three in Durgoza and one in Belen.',
      'Orlin 5/-; Durgoza 3/-; Belen 1/-',
    ],
    [
      'Shelling on Monday killed five people and wounded ten in Orlin, and killed three and wounded six in Durgoza.',
      'Orlin 5/10; Durgoza 3/6',
    ],
    [
      'On Monday, shelling killed five in Orlin (three of them children), three in Durgoza and one in Belen.',
      'Orlin 5/-; Durgoza 3/-; Belen 1/-',
    ],
    [
      'There were five deaths in Orlin on Monday, three in Durgoza and one in Belen after the shelling.',
      'Orlin 5/-; Durgoza 3/-; Belen 1/-',
    ],
    ['The raids hit Orlin, where five people died on Monday, and Durgoza, where three were killed.', 'Orlin 5/-; Durgoza 3/-'],
    ['Rockets fell on Orlin on Monday, wounding six people, and on Durgoza, where a girl was killed.', 'Orlin -/6; Durgoza 1/-'],
    [
      'Shelling on Monday killed five people in the town of Orlin, three in the village of Durgoza and a woman near Belen.',
      'Orlin 5/-; Durgoza 3/-; Belen 1/-',
    ],
  ])('gives each its own: “%s”', (text, incidents) => {
    expect(incidentsOf(text)).toBe(incidents);
  });

  it.each([
    'Shelling on Monday killed five people in Orlin, including two in a school.',
    'Shelling killed five people in Orlin on Monday and 40 families fled to Durgoza.',
    'Shelling killed five people in Orlin on Monday, a doctor in Durgoza said.',
    'Shelling killed five people in Orlin on Monday, and two journalists in Durgoza were arrested.',
    'Shelling killed five people in Orlin on Monday and 300 in Durgoza were displaced.',
    'Shelling killed five people in Orlin on Monday, officials in Durgoza said.',
  ])('and nobody else: “%s”', (text) => {
    expect(incidentsOf(text)).toBe('Orlin 5/-');
  });

  it('leaves what is told behind it to the place that a paragraph opens with', () => {
    const text =
      'Drones killed four students in the city of Orlin and a dock worker in the port of Durgoza overnight, officials said on Monday. ¶ In Orlin, rescuers carried the four out of the ruins. At least 23 others were injured.';
    expect(incidentsOf(text)).toBe('Orlin 4/23; Durgoza 1/-');
  });
});
