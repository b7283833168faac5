import { describe, expect, it } from 'vitest';
import { incidentView } from '../../src/views/incident/incident.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { readOwnArchive } from '../content/archive.ts';

const archive = readOwnArchive();

function view(id: string, locale: Locale) {
  return incidentView(archive, archive.get('incidents', id), locale, (path) => `https://site.example${path}`);
}

describe('what is ours and not the source’s', () => {
  it.each([
    ['en', '4 civilians: our arithmetic, 1 + 1 + 2'],
    ['ar', 'مدنيون: 4؛ بحسابنا: 1 + 1 + 2'],
  ] as const)('says in %s which figures our arithmetic makes', (locale, text) => {
    const { claims } = view('2021-06-10-southern-idlib', locale);
    expect(claims[0]?.derived).toBe(text);
  });

  it('names every figure that one sum makes', () => {
    const { claims } = view('2019-03-03-masasna', 'en');
    expect(claims[0]?.derived).toBe('total 26 and 26 combatants: our arithmetic, 21 + 5');
  });

  it('stands in a note, in the language of the record, and not in the words of the source', () => {
    const [claim] = view('2021-06-10-southern-idlib', 'ar').claims;
    expect(claim?.note?.lang).toBe('en');
    expect(claim?.note?.text).toContain('read as the civilians');
    expect(claim?.words).not.toContain('civilians');
  });

  it('is marked in the summary, part by part', () => {
    const { killed } = view('2021-06-10-southern-idlib', 'en');
    expect(killed.status.map(({ group, derived }) => [group, derived ?? false])).toEqual([
      ['civilians', true],
      ['combatants', false],
    ]);
    expect(killed.people.some(({ derived }) => derived)).toBe(false);
  });
});
