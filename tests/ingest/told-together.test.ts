import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { tollsOf } from './tolls-of.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The claims of a text of 11 July 2025 with who counts: `police: 12 killed, 20 injured`. */
function claimsOf(text: string): string[] {
  const { incidents } = readArticle(text, { published: '2025-07-11' }, archive);
  const claims = incidents.flatMap((incident) => incident.claims).filter(({ scope }) => scope !== 'background');
  return claims.map(({ by, scope, killed, injured }) => {
    const figures = [killed && `${killed.min ?? killed.word} killed`, injured && `${injured.min ?? injured.word} injured`];
    return `${by?.name ?? 'nobody'}${scope === 'all' ? '' : ` (${scope})`}: ${figures.filter(Boolean).join(', ')}`;
  });
}

const ATTACKS = ['Gunmen attacked Hadira on Monday', 'A car bomb exploded in Hadira on Monday'];
const FILLERS = ['', ' The road was closed for hours.', ' “It was like an earthquake,” a shopkeeper said.'];

/** Sentences behind an attack that killed some people, and what all of it tells. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // Who else was harmed.
  [', killing 12 people, police said. The driver of a bus was wounded.', 'police: 12 killed, 1 injured'],
  [', killing 12 civilians, police said. Two police officers were also killed.', 'police: 14 killed'],
  [' and claimed the lives of 12 people and left 20 with injuries, police said.', 'police: 12 killed, 20 injured'],
  [', killing 12 people.{} Twenty needed hospital treatment.', 'nobody: 12 killed, 20 injured'],
  [', killing 12 people.{} Twenty got injured.', 'nobody: 12 killed, 20 injured'],
  [', killing 12 people.{} Another 20 were nursing wounds.', 'nobody: 12 killed, 20 injured'],
  [', killing 12 people.{} Twenty people were cut by flying glass.', 'nobody: 12 killed, 20 injured'],
  [', killing 12 people.{} Twenty more were in a critical condition.', 'nobody: 12 killed, 20 injured'],
  [', killing 12 people and wounding 20.{} Five are in critical condition.', 'nobody: 12 killed, 20 injured'],
  ['.{} Twelve people lay dead and 20 were injured.', 'nobody: 12 killed, 20 injured'],
  [', killing 12 and displacing 1900 people, police said.', 'police: 12 killed'],
  ['. At least 40 people were wounded and eleven killed, police said.', 'police: 11 killed, 40 injured'],
  [', shooting dead 12 traders and injuring 20, police said.', 'police: 12 killed, 20 injured'],
  [', wounding 20 people, two of whom died in hospital, police said.', 'police: 2 killed, 20 injured'],
  ['.{} Thirty-six residents died. Another twelve were injured.', 'nobody: 36 killed, 12 injured'],
  ['. A 45-year-old woman was killed. Her son died on the way to hospital.', 'nobody: 2 killed'],
  ['. A shell hit a farmer, who died on the spot, police said.', 'police: 1 killed'],
  ['. A rocket killed a further four.', 'nobody: 4 killed'],
  ['. An air strike killed a senior rebel figure and two guards, police said.', 'police: 3 killed'],
  // Who else counts.
  [
    '. At least 18 people died, local officials said, while a doctor spoke of 23 deaths.',
    'local officials: 18 killed',
    'doctor: 23 killed',
  ],
  ['. Police said 12 people died; residents spoke of nineteen dead.', 'Police: 12 killed', 'residents: 19 killed'],
  // Who else died.
  [', killing three people, police said. All three attackers were shot dead.', 'police: 3 killed', 'police (part): 3 killed'],
  [
    ', killing three people, police said. Nobody claimed it.\n\nTwo of the attackers were shot dead.',
    'police: 3 killed',
    'nobody (part): 2 killed',
  ],
  [', killing three people, police said. The attacker also died.', 'police: 3 killed', 'police (part): 1 killed'],
  [
    '. Clashes broke out. The Hill Monitor said five soldiers and five rebels were killed.',
    'Hill Monitor (part): 5 killed',
    'Hill Monitor (part): 5 killed',
  ],
];

describe('what is told of one incident', () => {
  it.each(CASES)('goes together in “%s”', (behind, ...told) => {
    const texts = ATTACKS.flatMap((attack) =>
      FILLERS.map((filler) => `${attack}${behind.replace('{}', filler)}\n\nThe army sealed off the town.`),
    );
    const wrong = texts.flatMap((text) =>
      JSON.stringify(claimsOf(text)) === JSON.stringify(told) ? [] : [`${text} ${claimsOf(text).join(' | ')}`],
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ...['Residents put it at {}.', 'Residents spoke of {}.', 'Residents said it was {}.', 'Residents counted {}.'],
    ...['Residents said the true number was {}.', 'Residents said the figure was {}.', 'Residents put the overall toll at {}.'],
    ...[
      'According to residents, the number was {}.',
      'Residents’ tally was {}.',
      'Residents’ toll was higher, at {}.',
      'Residents gave {}.',
    ],
  ])('has a rival in “%s”', (rival) => {
    const other = rival.replace('{}', '19');
    const texts = ATTACKS.flatMap((attack) => [
      `${attack}, killing 12 people, police said.\n\nThe road was closed. ${other}`,
      `${attack}. Police said 12 people were killed; ${other[0]!.toLowerCase()}${other.slice(1)}`,
    ]);
    for (const text of texts)
      expect(claimsOf(text), text).toEqual([expect.stringMatching(/olice: 12 killed/), expect.stringMatching(/esidents: 19 killed/)]);
  });

  it.each([
    'Police put the cost at 19.',
    'The mayor said there were 19.',
    'The market has 19 stalls, police said.',
    'The bridge was closed at 19, police said.',
  ])('has no rival in “%s”', (sentence) => {
    expect(claimsOf(`${ATTACKS[0]!}, killing 12 people, the army said. ${sentence}`)).toEqual([expect.stringMatching(/army: 12 killed/)]);
  });

  it.each([['By Tuesday that had risen to 19, police said.'], ['Later they put the toll at 19.'], ['Police later revised that to 19.']])(
    'is counted anew in “%s”',
    (sentence) => {
      expect(claimsOf(`${ATTACKS[0]!}, killing 12 people, police said. ${sentence}`)).toEqual(['police: 19 killed']);
    },
  );

  it.each([
    ['The army said it killed 12 rebels near Hadira on Monday, losing six of its own.', 6],
    ['The army said 12 rebels were killed near Hadira on Monday. It put its own dead at six.', 6],
    ['The army said it killed 12 rebels near Hadira on Monday. No soldiers were killed.', 0],
    ['The army said it killed 12 rebels near Hadira on Monday and lost none of its men.', 0],
    ['The army said it killed 12 rebels near Hadira on Monday. No losses were reported on the government side.', 0],
    ['The army said it killed 12 rebels near Hadira on Monday and had suffered no losses itself.', 0],
    ['The army said it killed 12 rebels near Hadira on Monday. It said there were no casualties among its own troops.', 0],
    ['The Hill Front said it killed 12 soldiers near Hadira on Monday without suffering any casualties.', 0],
  ])('keeps a party’s own losses apart in “%s”', (text, own) => {
    expect(claimsOf(text)).toEqual([expect.stringMatching(/\(part\): 12 killed$/), expect.stringContaining(`(own-losses): ${own} killed`)]);
  });

  it.each([
    [', including four women and two children, police said.', 'children 2, women 4'],
    [', four of them women and two children, police said.', 'children 2, women 4'],
    [' (including four women), police said.', 'women 4'],
    [', with four women among the dead, police said.', 'women 4'],
    [', all of them civilians, police said.', 'civilians 12'],
    [', police said. A child and two women were among them.', 'children 1, women 2'],
    [', police said. Of the dead, four were women and two were children.', 'children 2, women 4'],
    [', police said. They included four women and two children.', 'children 2, women 4'],
    [', including a 12-year-old boy and his mother, police said.', 'children 1, women 1'],
    [', including five under the age of 18, police said.', 'children 5'],
    [', five of them soldiers and the rest civilians, police said.', 'combatants 5'],
  ])('has its parts in “killing 12 people%s”', (behind, parts) => {
    for (const attack of ATTACKS) expect(tollsOf(`${attack}, killing 12 people${behind}`)).toBe(`killed 12 (${parts})`);
  });

  it.each([', mostly women and children, police said.', ', police said. Children were among the dead.'])(
    'has no counted parts in “killing 12 people%s”',
    (behind) => {
      for (const attack of ATTACKS) expect(tollsOf(`${attack}, killing 12 people${behind}`)).toBe('killed 12');
    },
  );
});
