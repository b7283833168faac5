import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle, type FullReading } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

function read(text: string): FullReading {
  const article = `Deadly violence in the north on the eve of a feast\n\n${text.replaceAll(' ¶ ', '\n\n')}`;
  return readArticle(article, { published: '2025-07-08' }, archive);
}

/** The claims of each incident, killed and injured: `5/14 // 3/-`. */
function tollsOf({ incidents }: FullReading): string {
  return incidents
    .map(({ claims }) =>
      claims
        .filter(({ scope }) => scope !== 'background')
        .map(({ killed, injured }) => `${killed?.min ?? '-'}/${injured?.min ?? '-'}`)
        .join('|'),
    )
    .join(' // ');
}

const ONE_SENTENCE =
  'In Orlin, shelling killed five people and wounded 14 on Monday, while three others died in Durgoza and four in Belen.';
const TWO_PARAGRAPHS =
  'A drone strike on Monday killed six people in Orlin. ¶ In Durgoza, gunmen shot dead three farmers and wounded nine.';

describe('a sum behind its incidents', () => {
  it.each([
    'The rescue service said that at least 40 people were injured in the strikes on both places.',
    'In total, 39 people were injured.',
    'In all, 39 people were wounded, the governor said.',
    'At least 39 people were wounded across the province.',
    'At least 39 people were wounded in the two attacks.',
    'Both attacks left 39 people injured.',
    'Hospitals took in 39 wounded from all the villages.',
    'Rescuers pulled 19 bodies from the rubble in the towns that were hit and said that 39 people were hurt.',
    'The overall toll was 19 dead and 39 wounded, the governor’s office said.',
    'The day’s violence left 19 people dead and 39 wounded.',
    'This brings the number of dead to 19, the ministry said.',
    'Another 39 people were wounded in the attacks.',
    'Emergency workers said Monday’s attacks left 19 people dead and 39 wounded.',
    'The governor said 19 people had died in the province on Monday.',
    'In the region as a whole, 19 people were killed on Monday.',
    'Doctors said 39 people were wounded in Orlin, Durgoza and Belen.',
    'Nineteen people were killed in the series of attacks.',
  ])('is of none of them: “%s”', (sum) => {
    for (const join of [' ', ' ¶ ']) {
      expect(tollsOf(read(ONE_SENTENCE + join + sum))).toBe('5/14 // 3/- // 4/-');
      expect(tollsOf(read(TWO_PARAGRAPHS + join + sum))).toBe('6/- // 3/9');
    }
  });

  it('is told', () => {
    const { warnings } = read(`${TWO_PARAGRAPHS} The two attacks left 39 people wounded.`);
    expect(warnings.join(' ')).toContain('"39 people wounded" ¶2 counts several incidents together');
  });

  it.each([
    'Another 14 people were wounded there.',
    'The attack left 14 people wounded.',
    'Police said 14 people were hurt in the attack.',
    'Some 14 people were wounded.',
    'Thirteen villagers and a guard were wounded.',
  ])('and what was told of the last one is its own: “%s”', (more) => {
    const text = `A drone strike on Monday killed six people in Orlin. ¶ In Durgoza, gunmen shot dead three farmers. ${more}`;
    expect(tollsOf(read(text))).toBe('6/- // 3/14');
  });
});
