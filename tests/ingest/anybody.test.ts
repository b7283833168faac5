import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);
const claimsIn = (...paragraphs: string[]) =>
  readArticle(paragraphs.join('\n\n'), { published: '2025-07-08' }, archive).incidents.flatMap(({ claims }) =>
    claims.map(({ by, killed, injured }) => [by?.name ?? null, killed?.min ?? null, injured?.min ?? null]),
  );

describe('somebody of whom no list of people knows', () => {
  it.each([
    'A radio star was shot dead in Kirmal on Monday.',
    'A prominent anti-corruption whistleblower was gunned down outside his home in Kirmal on Monday.',
    'A helmsman who was murdered in Kirmal on Monday had been threatened.',
  ])('is one by what was done to them: %s', (sentence) => {
    expect(claimsIn(sentence)).toEqual([[null, 1, null]]);
  });

  it.each(['A camel was killed in the shelling of Kirmal on Monday.', 'A herd of camels was killed in the shelling of Kirmal on Monday.'])(
    'is no animal: %s',
    (sentence) => {
      expect(claimsIn(sentence)).toEqual([]);
    },
  );
});

describe('figures in plain typewriting', () => {
  it.each([
    'The attacker who drove a truck into a crowd in Kirmal on Monday - killing at least 84 - was known to many.',
    'The attacker who drove a truck into a crowd in Kirmal on Monday -- killing at least 84 -- was known to many.',
  ])('stand between dashes as well: %s', (sentence) => {
    expect(claimsIn(sentence)).toEqual([[null, 84, null]]);
  });

  it('have a name with its letters in brackets before their noun', () => {
    expect(claimsIn('Soldiers killed 15 Hill Front (HF) fighters in Kirmal on Monday.')).toEqual([[null, 15, null]]);
  });
});

it('keeps what the outlet counted beside the words of a witness', () => {
  const claims = claimsIn(
    'Armed men stormed a school in Kirmal on Monday, killing 147 people.',
    'Several pupils were shot dead, said Amal Derin, a teacher at the school.',
  );
  expect(claims).toContainEqual([null, 147, null]);
});
