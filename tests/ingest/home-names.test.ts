import { expect, it } from 'vitest';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { ROOT } from '../meta/imports.ts';

// The archive of this project has the civil defence of one nation; others have theirs.
const archive = prepareArchive(readArchiveFiles(ROOT).records);

it.each([
  ['A shell killed two people in Idlib on Monday, the civil defence said.', 'syria-civil-defence'],
  ['Russian warplanes killed two people in Idlib on Monday, the civil defence said.', 'syria-civil-defence'],
  ['An Israeli strike killed two people in Idlib on Monday, the civil defence said.', 'syria-civil-defence'],
  ['Israeli strikes near Homs killed two people on Monday, the Syrian civil defence said.', 'syria-civil-defence'],
  ['A strike killed two people in Rafah on Monday, Gaza’s Civil Defence said.', null],
  ['An Israeli strike killed two people in Rafah on Monday, the civil defence said.', null],
  ['A strike killed two people in Rafah on Monday, the Gaza Civil Defence said.', null],
  ['A strike killed two people in Tyre on Monday, Lebanon’s Civil Defence said.', null],
  ['Israeli strikes killed two people in Tyre on Monday, the Lebanese Civil Defence said.', null],
  ['Yemen’s civil defence authority said two people were killed in Taiz on Monday.', null],
  ['A rocket killed two people in Kharkiv on Monday, the civil defence said. Ukrainian officials blamed Russia.', null],
])('takes only its own nation’s civil defence for the archive’s: %s', (text, actor) => {
  const { incidents } = readArticle(text, { published: '2025-03-11' }, archive);
  const by = incidents.flatMap(({ claims }) => claims.map((claim) => claim.by));
  expect(by).toHaveLength(1);
  expect(by[0]).toMatchObject({ actor, name: expect.stringMatching(/civil defence/i) as string });
});

it.each([
  ['Shelling killed two people in al-Kaseeh on Monday.', 'al-kaseeh'],
  ['Shelling killed two people in Idleb on Monday.', 'idlib'],
  ['Gunmen killed two people in Kasai on Monday.', null],
])('takes a rough spelling for a place’s only where enough is left of it: %s', (text, id) => {
  const { incidents } = readArticle(text, { published: '2025-03-11' }, archive);
  expect(incidents.map(({ place }) => place?.id)).toEqual([id]);
});
