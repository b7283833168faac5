import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);
const read = (text: string) => readArticle(text, { published: '2025-07-11' }, archive);

/** Who counted what, with its scope where that is not everybody: `police K4 I9; army K4 own-losses`. */
function countedIn(text: string): string {
  const claims = read(text).incidents.flatMap((incident) => incident.claims);
  return claims
    .filter(({ scope }) => scope !== 'background')
    .map(({ by, killed, injured, scope }) =>
      [
        by?.name ?? 'nobody',
        ...(killed ? [`K${killed.min}`] : []),
        ...(injured ? [`I${injured.min}`] : []),
        ...(scope === 'all' ? [] : [scope]),
      ].join(' '),
    )
    .join('; ');
}

const ROCKET = 'A rocket killed four people and wounded nine in Tal Amar on Thursday, police said.';

describe('who has counted whom', () => {
  it.each([
    'The Red Crescent hospital across the river',
    'The other hospital in Tal Amar',
    'A charity hospital nearby',
    'A clinic in the east of the town',
  ])('is each hospital for itself: %s', (who) => {
    const first = 'The director of Hadira General Hospital, Omar Selim, told reporters that the hospital had received nine bodies.';
    const counted = countedIn(`A rocket hit a house in Tal Amar on Thursday. ${first} ${who} received five bodies and 12 wounded.`);
    expect(counted).toMatch(/^director of Hadira General Hospital, Omar Selim K9; .*(?:hospital|clinic).* K5 I12$/i);
  });

  it('is a reporter who saw the dead, whatever is said of them', () => {
    const seen = 'A journalist working for an international agency saw two bodies in the street.';
    expect(countedIn(`${ROCKET} ${seen}`)).toBe('police K4 I9; journalist K2');
  });

  it.each([
    'there were no injuries among its staff',
    'there were no casualties among its teams',
    'none of its drivers was hurt',
    'no staff were harmed',
    'its staff were safe',
  ])('is nobody who only knows of their own: %s', (said) => {
    expect(countedIn(`${ROCKET} The aid agency said ${said}.`)).toBe('police K4 I9');
  });

  it.each([
    ['The Marrun Brigade claimed on its website to have killed 40 soldiers in Tal Amar on Thursday.', 'Marrun Brigade K40 part'],
    [
      'The Interior Ministry said security forces had “neutralised” six members of the Dawn Brigade in a raid in Tal Amar on Thursday.',
      'Interior Ministry K6 part',
    ],
    [
      'Rebels ambushed a patrol in Tal Amar on Thursday. The rebels said they killed 20 soldiers; the army acknowledged four dead.',
      'rebels K20 part; army K4 own-losses',
    ],
    ['Gunmen killed 37 villagers in Tal Amar on Thursday, a newspaper said; the army acknowledged 16 dead.', 'newspaper K37; army K16'],
    ['Twelve people were killed when militants tried to storm an airbase in Tal Amar on Thursday, the army said.', 'army K12'],
    ['Five of the 14 people killed in Thursday’s attack on a wedding in Tal Amar were children, the mayor said.', 'mayor K14'],
    [
      'A grenade left one dead and 10 wounded in Tal Amar on Thursday, a figure the police later revised to two dead and nine wounded.',
      'nobody K2 I9',
    ],
    [
      'Al-Amal Hospital received nine bodies after a blast in Tal Amar on Thursday while five were taken to a clinic.',
      'Al-Amal Hospital K9',
    ],
    ['Gunmen killed five volunteers of the local self-defence and a schoolteacher in Tal Amar on Thursday, elders said.', 'elders K6'],
    ['A bomb killed a colonel and four other officers in Tal Amar on Thursday, a doctor said.', 'doctor K5'],
  ])('is told by “%s”: %s', (text, counted) => {
    expect(countedIn(text)).toBe(counted);
  });

  it('names the figure that another contradicts by its own words', () => {
    const { warnings } = read(`${ROCKET} A shepherd was wounded, police said.`);
    expect(warnings.filter((one) => one.includes('another figure')).join()).toContain('than “wounded nine');
  });
});
