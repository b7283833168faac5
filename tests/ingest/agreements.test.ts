import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

function agreementsOf(sentence: string): string[] {
  const text = `A bomb killed two people in Durgoza in the north on Wednesday, the police said.\n\n${sentence}`;
  const [incident] = readArticle(text, { published: '2025-07-11' }, archive).incidents;
  return incident!.ceasefires.map(({ name, id, violation }) => `${name}, ${id ?? 'no record'}, ${violation}`);
}

describe('an agreement without a record', () => {
  it.each([
    ['The attack came days after the two sides agreed a truce.', ['truce, no record, context-only']],
    ['It was the first since the February 2019 ceasefire.', ['February 2019 ceasefire, no record, context-only']],
    ['The army called it a breach of the cessation of hostilities agreement.', ['cessation of hostilities agreement, no record, alleged']],
    ['The two sides signed a peace deal in May that was to end the war.', ['peace deal, no record, context-only']],
    ['The two sides are to meet for ceasefire talks in May.', []],
    ['An envoy called for an immediate ceasefire.', []],
    ['The village lies on the ceasefire line.', []],
  ])('of “%s”', (sentence, agreements) => {
    expect(agreementsOf(sentence)).toEqual(agreements);
  });
});
