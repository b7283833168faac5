import { describe, expect, it } from 'vitest';
import { files } from './archive.ts';

const ARABIC = /^[\p{Script=Arabic}\p{M}\p{P}\s\d]+$/u;
const { actors, places, ceasefires } = files.records;
const named = [...actors, ...places, ...ceasefires];

describe('names', () => {
  it.each(named.map(({ id, data }) => [id, data.name.ar]))('%s has an Arabic name, in Arabic script', (_, arabic) => {
    expect(arabic).toMatch(ARABIC);
  });

  it.each(files.records.incidents.map(({ id, data }) => [id, data.translations?.ar] as const))(
    '%s has an Arabic title and summary',
    (_, ar) => {
      expect(ar?.title).toMatch(ARABIC);
      expect(ar?.summary).toMatch(ARABIC);
    },
  );

  it.each([
    ['hts', 'Hayat Tahrir al-Cham'],
    ['hts', 'Hayat Tahrir al-Sam'],
    ['hts', 'Hay’et Tahrir al-Sham'],
    ['hts', 'Tahrir al-Sham'],
    ['hurras-al-din', 'Hurras Al Deen'],
    ['sohr', 'Syrian Observatory of Human Rights'],
    ['syria-civil-defence', 'White Helmets'],
    ['turkiye', 'Turkey'],
  ])('%s is found as %s, as an article spells it', (id, spelling) => {
    expect(actors.find((actor) => actor.id === id)?.data.name.variants).toContain(spelling);
  });

  it('are nowhere those of a mistranslation', () => {
    expect(
      named.flatMap(({ data }) => data.name.variants ?? []).filter((name) => ['CSTO', 'Hamas', 'French Agency'].includes(name)),
    ).toEqual([]);
  });
});
