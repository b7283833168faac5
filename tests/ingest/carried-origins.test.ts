import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** Who counted what, the news only: `police K8; nobody I20`. */
function countedIn(text: string): string {
  const claims = readArticle(text, { published: '2025-07-11' }, archive).incidents.flatMap((incident) => incident.claims);
  return claims
    .filter(({ scope }) => scope !== 'background')
    .map(({ by, killed, injured }) =>
      [by?.name ?? 'nobody', ...(killed ? [`K${killed.min}`] : []), ...(injured ? [`I${injured.min}`] : [])].join(' '),
    )
    .join('; ');
}

describe('who spoke in the sentence before', () => {
  it.each([
    'The capital says it targets only militants.',
    'The army said it did not target civilians.',
    'The army said its aircraft are forbidden to hit homes.',
    'A military spokesman said the operation would go on.',
    '“We will not stop,” said President Karim Dal.',
    'A government spokesman said talks with the rebels were to resume next week.',
    'Rebel leaders say their war is against the army alone.',
    'The governor said schools were closed until further notice.',
    'The UN said 300 families had fled the district since January.',
    'A spokesman for the Front said the ceasefire was dead.',
    'The coalition says it follows strict rules of engagement.',
    'The railway said trains were running again.',
    'Analysts say the front line has barely moved.',
  ])('has counted nobody: %s', (said) => {
    expect(countedIn(`A rocket hit a market in Tal Amar on Thursday. ${said} Eight people were killed and 20 wounded.`)).toBe(
      'nobody K8 I20',
    );
    expect(countedIn(`${said} On Thursday, a rocket killed eight people in Tal Amar.`)).toBe('nobody K8');
    expect(countedIn(`A rocket killed eight people in Tal Amar on Thursday, medics said. ${said} Another 20 people were wounded.`)).toBe(
      'medics K8 I20',
    );
  });

  it.each([
    ['The governor said a rocket hit the market at noon.', 'governor'],
    ['Police said the attackers came on motorcycles.', 'Police'],
    ['The civil defence said the building had collapsed.', 'civil defence'],
    ['A hospital official said ambulances were rushing to the scene.', 'hospital official'],
  ])('goes on where it was told of the attack: %s', (said, by) => {
    expect(countedIn(`A blast shook the market of Tal Amar on Thursday. ${said} Eight people were killed and 20 wounded.`)).toBe(
      `${by} K8 I20`,
    );
  });
});

describe('what is counted everywhere', () => {
  it.each([
    'The health ministry said 45 people had been killed and 120 wounded across the territory over the past 24 hours.',
    'The health ministry said on Thursday that 45 people were killed in the past day.',
    'In all, 45 people were killed nationwide on Thursday, the health ministry said.',
    'The health ministry said 45 bodies had arrived at hospitals across the enclave in 24 hours.',
  ])('is no toll of one place: %s', (sum) => {
    const own = 'a rocket that hit a house killed five people, medics said.';
    expect(countedIn(`In Tal Amar on Thursday, ${own} ${sum}`)).toBe('medics K5');
    expect(countedIn(`${sum} In Tal Amar, ${own}`)).toBe('medics K5');
  });

  it('is a toll where no other is told', () => {
    expect(countedIn('Rebel attacks across the country killed 45 people on Thursday, the interior ministry said.')).toBe(
      'interior ministry K45',
    );
  });
});
