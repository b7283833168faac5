import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The place, the day and the claims of each incident of a text of 10 March 2025, a Monday: `Orlin 09 3/1 | Kelmar 09`. */
function incidentsOf(text: string): string {
  return readArticle(text, { published: '2025-03-10' }, archive)
    .incidents.map(({ place, date, claims }) =>
      [
        place?.name ?? '?',
        date?.from?.slice(8) ?? '-',
        ...claims
          .filter(({ scope }) => scope !== 'background')
          .map(({ killed, injured }) => `${killed?.min ?? '-'}/${injured?.min ?? '-'}`),
      ].join(' '),
    )
    .join(' | ');
}

const POST = 'Gunmen attacked a checkpoint near Orlin on Sunday and killed three soldiers and wounded one, security sources said.\n\n';
const SHELLS = 'Shells killed two people in Orlin on Sunday, the mayor said.\n\n';

describe('what was done beside the news', () => {
  it.each([
    [`${SHELLS}Drones also hit a power station in Kelmar.`, 'Orlin 09 2/- | Kelmar 09'],
    [`${SHELLS}The village of Kelmar was shelled too, he said, and two houses burned down.`, 'Orlin 09 2/- | Kelmar 09'],
    [
      `${POST}The news agency reported an attack by the Front in Kelmar, also on Sunday, in which four policemen were killed.`,
      'Orlin 09 3/1 | Kelmar 09 4/-',
    ],
    [
      `${POST}The radio reported an attack of the Front on positions of the security forces in Siadan province, also on Sunday, in which 13 of them were killed and two injured.`,
      'Orlin 09 3/1 | Siadan 09 13/2',
    ],
    // Another province is another incident, though as many died there.
    [
      `${SHELLS}Air strikes in Amrana, a province in the north, killed eight members of one family on Saturday.\n\nThe coalition put out a statement according to which eight members of the Front were killed on Saturday in its operations in Siadan province.`,
      'Orlin 09 2/- | Amrana 08 8/- | Siadan 08 8/-',
    ],
  ])('is an incident of its own: “%s”', (text, incidents) => {
    expect(incidentsOf(text)).toBe(incidents);
  });

  it('leaves a figure that three incidents do not add up to', () => {
    const text =
      'The Front attacked a checkpoint near Orlin on Sunday and killed at least 16 officers, police said.\n\nFirst the attackers killed three of them near Orlin.\n\nIn a separate attack on Sunday, near Kelmar, three soldiers were killed.\n\nThe radio reported an attack in Sarun, also on Sunday, in which 13 people were killed.';
    expect(incidentsOf(text)).toMatch(/^Orlin 09 16\//);
  });
});

describe('“according to which”', () => {
  it.each([
    ['The ministry issued a report according to which six people died on Saturday when shells hit Orlin.', 'Orlin 08 6/-'],
    [
      'A monitor, according to which six people died and two were hurt in Orlin on Saturday, said the shells came from the north.',
      'Orlin 08 6/2',
    ],
  ])('hides nobody: “%s”', (text, incidents) => {
    expect(incidentsOf(text)).toBe(incidents);
  });
});
