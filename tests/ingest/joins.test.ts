import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The claims of a text of 11 July 2025 with who makes them: `police: all 4/–; nobody: part 6/3`. */
function claimsOf(text: string): string {
  const { incidents } = readArticle(text, { published: '2025-07-11' }, archive);
  return incidents
    .flatMap(({ claims }) => claims)
    .filter(({ scope }) => scope !== 'background')
    .map(({ by, scope, killed, injured }) => `${by?.name ?? 'nobody'}: ${scope} ${killed?.min ?? '–'}/${injured?.min ?? '–'}`)
    .join('; ');
}

describe('figures are joined into claims', () => {
  it.each([
    [
      'parts in one sentence that add up to a figure told before are no claim of their own',
      'A bomb wounded 70 policemen in Hadira on Thursday, the government said.\n\nTen officers were seriously wounded and 60 suffered slight injuries, a hospital said.',
      'government: all –/70',
    ],
    [
      'so are those who died later',
      'A bomber killed 13 people in Hadira on Thursday and wounded 12, medical sources said.\n\nTen were killed instantly and another three died of their wounds, a medical source said.',
      'medical sources: all 13/12',
    ],
    [
      'but the count of a party that fights is its own',
      'At least seven people were killed in Hadira on Thursday, residents said.\n\nThe Ardanian army said that four militants were killed in a clash and three others were killed by a drone.',
      'residents: all 7/–; Ardanian army: part 7/–',
    ],
    [
      'what somebody gives by name is not nobody’s as well',
      'A bomb killed 65 people and wounded 280 in Hadira on Thursday.\n\nThe street was full of shoppers.\n\nRana Adil, an adviser to the governor, put the number of dead at 60. She said there were 280 injured.',
      'nobody: all 65/–; Rana Adil, adviser: all 60/280',
    ],
    [
      'what a crowd of origins says is that of the one among them who says more',
      'Gunmen killed 19 people in Hadira on Thursday, police and residents said.\n\n“We have recovered 19 corpses and eight people with gunshot wounds were taken to hospital,” said the provincial police.',
      'provincial police: all 19/8',
    ],
    [
      'whom somebody counts beside the dead of nobody is that one’s',
      'A bomb that was hidden in a cart killed five people at the vegetable market of Hadira on Thursday.\n\nThe street was closed. Police said six others were wounded.',
      'nobody: all 5/–; Police: all –/6',
    ],
    [
      'the bomber is not added to those he killed',
      'Nineteen people were killed and 50 wounded in a blast in Hadira on Thursday. The bomber also died.',
      'nobody: all 19/50; nobody: part 1/–',
    ],
    [
      'officials of a kind who count otherwise than the officials are not silenced',
      'At least 82 people were killed and 1,700 wounded in a blast in Hadira on Thursday, officials said.\n\nAt least 75 people were killed and 1,643 wounded, Red Lamp and ambulance officials said.',
      'officials: all 82/1700; Red Lamp and ambulance officials: all 75/1643',
    ],
    [
      'who is told of in a remark is not added',
      'Nineteen people were killed and 50 wounded in a blast in Hadira on Thursday. The bomber, identified by the police as a 22-year-old student, also died.',
      'nobody: all 19/50; nobody: part 1/–',
    ],
    [
      'others in a separate incident are not added',
      'Six soldiers were killed and eight wounded in a clash in Hadira on Thursday, the Ardanian army said. Two more were killed in a separate incident when a lorry overturned, the army said.',
      'Ardanian army: own-losses 6/8',
    ],
    [
      'two who give one figure have counted twice, and only one of them gives the wounded',
      'Six people were killed in a raid on Hadira on Thursday, police said.\n\nThe Red Lamp said that six people were killed and nine wounded.',
      'police: all 6/–; Red Lamp: all 6/9',
    ],
    [
      'who was killed on another day is not added to those of the first',
      'Gunmen attacked Hadira on Wednesday, killing 11 people. They returned on Thursday and killed 38 more.',
      'nobody: all 11/–',
    ],
    [
      'who died of it on another day is',
      'A bomb killed 11 people in Hadira on Wednesday. Three more died in hospital on Thursday.',
      'nobody: all 14/–',
    ],
    [
      'whom nobody names as origin, but who were “neutralised”, are part of the dead',
      'A raid in Hadira on Thursday. Five militants were neutralised.',
      'nobody: part 5/–',
    ],
  ])('%s', (_, text, claims) => {
    expect(claimsOf(text)).toBe(claims);
  });
});
