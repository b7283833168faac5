import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive.ts';
import { incidentView } from '../../src/views/incident/incident.ts';
import { incidentPages } from '../../src/views/incident/incident-pages.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { archiveWith, incidentText } from './archive-with.ts';

const address = (path: string): string => `https://site.example${path}`;
const own = archiveWith();

function view(archive: Archive, id: string, locale: Locale = 'en') {
  return incidentView(archive, archive.get('incidents', id), locale, address);
}

/** An incident with these claims beside those of the repository. */
function withClaims(claims: string, fields = '') {
  return view(archiveWith({ 'incidents/2019-03-03-test': incidentText(claims, fields) }), '2019-03-03-test');
}

const REPLACED = `claims:
  - by: sohr
    in: ['2019-03-03-outlet-unknown#1']
    asOf: 2019-03-03
    killed: { total: 18 }
  - by: sohr
    in: ['2019-03-03-outlet-unknown#2']
    asOf: 2019-03-05
    killed: { total: 23+ }
    supersedes: 1
  - by: hts
    in: ['2019-03-15-outlet-unknown#1']
    killed: { total: 20-40 }
  - by: afp
    in: ['2019-03-15-outlet-unknown#2']
    killed: { total: 500 }
    excluded: mistranslation`;

describe('the claims table', () => {
  it('shows every claim in the order of the record, and says why one is not counted', () => {
    const { claims } = withClaims(REPLACED);
    expect(claims.map(({ number, state, killed, reason, gives }) => ({ number, state, killed, reason, gives }))).toEqual([
      {
        number: 1,
        state: 'superseded',
        killed: '18',
        reason: 'replaced by the later figure of the same origin (5 Mar 2019); not counted',
        gives: undefined,
      },
      { number: 2, state: 'current', killed: '23 or more', reason: undefined, gives: 'leaves the upper end open' },
      { number: 3, state: 'current', killed: '20–40', reason: undefined, gives: 'gives the lowest figure' },
      { number: 4, state: 'excluded', killed: '500', reason: 'not counted: mistranslation', gives: undefined },
    ]);
  });

  it('keeps a party’s own losses apart from the total', () => {
    const { claims, killed } = view(own, '2021-06-10-southern-idlib');
    expect(claims.map(({ state, killed: figure }) => [state, figure])).toEqual([
      ['current', '12 or more'],
      ['own-losses', '3 or more'],
    ]);
    expect(killed.total?.text).toBe('12 or more');
  });

  it('shows a claim without a named origin as such, and every breakdown', () => {
    const { claims } = view(own, '2018-01-07-idlib-city');
    expect(claims[1]).toMatchObject({
      by: null,
      killed: null,
      injured: 'more than 100',
      parts: [{ measure: 'killed', status: [], people: ['13 women', '5 children'], sides: [] }],
    });
  });

  it('names reports by letters in order of publication', () => {
    const { claims, sources } = withClaims(REPLACED);
    expect(sources.map(({ letter, url }) => [letter, url])).toEqual([
      ['A', '/reports/2019-03-03-outlet-unknown/'],
      ['B', '/reports/2019-03-15-outlet-unknown/'],
    ]);
    expect(claims[3]?.in).toEqual([{ letter: 'B', url: '#report-b', paragraphs: '¶ 2' }]);
  });
});

describe('the summary', () => {
  it('takes its range from the current claims alone', () => {
    expect(withClaims(REPLACED).killed.total).toMatchObject({ text: '20 or more', range: { min: 20, max: null } });
  });

  it('says what nobody reported instead of leaving it out or writing 0', () => {
    const { killed, injured } = view(own, '2019-03-13-idlib');
    expect(killed.status).toEqual([
      { group: 'civilians', label: 'civilians', toll: null, notes: [] },
      { group: 'combatants', label: 'combatants', toll: null, notes: [] },
    ]);
    expect(injured.total).toBeNull();
  });

  it('leads from each figure to the notes on the claims that give it, numbered after those of the account', () => {
    const { killed, notes, account } = view(own, '2021-06-10-southern-idlib');
    const first = account.body.notes.length + 1;
    expect(notes.map(({ number }) => number)).toEqual([first, first + 1]);
    expect(killed.notes).toEqual([first]);
    expect(killed.people.map((part) => part.notes)).toEqual([[first], [first], [first]]);
    expect(notes[0]?.claim).toMatchObject({ by: 'by the Syrian Observatory for Human Rights', in: [{ kept: { kind: 'unknown' } }, {}] });
  });

  it('writes a zero only where a source says that nobody was harmed', () => {
    const { killed } = withClaims("claims:\n  - by: sohr\n    in: ['2019-03-03-outlet-unknown#1']\n    killed: { total: none }");
    expect(killed.total).toMatchObject({ text: 'none', range: { min: 0, max: 0 } });
  });

  it('never makes parts of a claim that nobody was injured, where another counts some', () => {
    const { injured } = withClaims(
      "claims:\n  - by: sohr\n    in: ['2019-03-03-outlet-unknown#1']\n    injured: { total: ~40 }\n  - by: hts\n    in: ['2019-03-03-outlet-unknown#2']\n    injured: { total: none }",
    );
    expect(injured.total?.text).toBe('none to about 40');
    expect(injured.status.map(({ toll }) => toll)).toEqual([null, null]);
    expect(injured.people).toEqual([]);
  });

  it('has no figure at all where no toll is reported', () => {
    const page = withClaims('noTollReported: true');
    expect([page.killed.total, page.injured.total, page.claims, page.byOrigin]).toEqual([null, null, [], undefined]);
  });
});

describe('who is accused', () => {
  it('always tells of the accused’s own position, even as none', () => {
    expect(view(own, '2021-06-10-southern-idlib').accused).toMatchObject([
      { actor: { id: 'syrian-government-forces' }, by: [{ id: 'sohr' }], own: null },
    ]);
    expect(view(own, '2019-03-13-idlib').accused).toMatchObject([
      {
        actor: { id: 'russian-aerospace-forces' },
        own: { stance: 'confirms strikes; the report has no word from it on the harm', by: { id: 'russian-ministry-of-defence' } },
      },
    ]);
  });

  it('is nobody where nobody is named', () => {
    expect(view(own, '2018-01-07-idlib-city').accused).toEqual([]);
  });
});

describe('the ceasefire', () => {
  it('was in force for the days between its beginning and the incident', () => {
    expect(view(own, '2021-06-10-southern-idlib').ceasefires).toMatchObject([
      {
        ceasefire: { id: 'moscow-2020' },
        inForce: 'in force for 461 days',
        dates: 'Dated 5 March 2020; in effect from 00:01 on 6 March 2020, 461 days before this incident.',
        violation: 'Violation alleged',
        capacity: 'did not sign it',
        unsettled: false,
      },
    ]);
  });

  it.each([
    ['2020-05', 'in force for 56 to 86 days', ', 56 to 86 days before this incident.'],
    ['2020-03', 'in force for at most 25 days, if at all', ', at most 25 days before this incident, or after it.'],
    ['2020-03-07', 'in force for one day', ', one day before this incident.'],
  ])('was in force on %s for the whole span that the date allows: %s', (edtf, inForce, end) => {
    const link =
      "ceasefires:\n  - ceasefire: moscow-2020\n    violation: context-only\n    area: unknown\n    capacity: unknown\n    in: ['2019-03-03-outlet-unknown#1']";
    const text = incidentText('noTollReported: true', link).replace('date: 2019-03-03', `date: ${edtf}`);
    const [panel] = view(archiveWith({ 'incidents/2019-03-03-test': text }), '2019-03-03-test').ceasefires;
    expect(panel?.inForce).toBe(inForce);
    expect(panel?.dates.slice(-end.length)).toBe(end);
  });

  it('is told apart from a violation where no source alleges one', () => {
    expect(view(own, '2018-01-07-idlib-city').ceasefires).toMatchObject([
      { isViolation: false, violation: 'Context only: no source calls it a violation', capacity: 'Nobody is accused' },
    ]);
  });
});

describe('where it was', () => {
  it('is as exact as the place that has the position', () => {
    const place = '---\nname:\n  en: Somewhere\n  ar: مكان ما\nkind: village\nstatus: reviewed\nwithin: idlib\naccuracy: village\n---\n';
    const incident = incidentText('noTollReported: true').replace('place: idlib-city', 'place: somewhere');
    const page = view(archiveWith({ 'places/somewhere': place, 'incidents/2019-03-03-test': incident }), '2019-03-03-test');
    expect(page.details.placeExactness).toBe('exact to the governorate only');
    expect(page.details.position).toMatch(/^Only the area is known\. Its middle/);
    expect(page.locator).toMatchObject({ accuracy: 'governorate' });
  });
});

describe('the charts', () => {
  it('show the toll over time only where a figure was replaced', () => {
    expect(view(own, '2021-06-10-southern-idlib').overTime).toBeUndefined();
    expect(withClaims(REPLACED).overTime?.rows.map(({ label, bars }) => [label, bars[0]?.text])).toEqual([
      ['Syrian Observatory', '18'],
      ['Syrian Observatory', '23 or more'],
      ['HTS', '20–40'],
    ]);
  });

  it('put own losses under a line of their own and say what is not reported', () => {
    const chart = view(own, '2021-06-10-southern-idlib').byOrigin;
    expect(chart?.own?.rows).toMatchObject([{ label: 'HTS', bars: [{ kind: 'own', text: '3 or more' }] }]);
    expect(chart?.rows.at(-1)).toMatchObject({ label: 'Injured', bars: [{ range: null, text: 'not reported' }] });
  });
});

describe('what stands around an incident', () => {
  it('is the incident before and after it, and briefings that hold it', () => {
    const { neighbours, briefings } = view(own, '2019-03-13-idlib');
    expect([neighbours.earlier?.url, neighbours.later?.url]).toEqual([
      '/incidents/2019-03-03-masasna/',
      '/incidents/2021-06-10-southern-idlib/',
    ]);
    expect(briefings.map(({ url }) => url)).toEqual(['/briefings/idlib-2018-2021/']);
  });

  it('says why another incident is related', () => {
    const related = view(own, '2019-03-13-idlib').related.find(({ id }) => id === '2019-03-03-masasna');
    expect(related?.reasons).toContain('10 days apart');
  });

  it('mentions background events apart from the incident', () => {
    expect(view(own, '2021-06-10-southern-idlib').background.map(({ letter, paragraph }) => [letter, paragraph])).toEqual([
      ['A', '¶ 12'],
      ['B', '¶ 7'],
    ]);
  });
});

describe('an Arabic page', () => {
  const page = view(own, '2021-06-10-southern-idlib', 'ar');

  it('has its account, citations and figures in Arabic', () => {
    expect(page.title).toBe('ضربتان في جنوب إدلب، 10 حزيران/يونيو 2021');
    expect(page.account.locale).toBe('ar');
    expect(page.account.body.blocks).toHaveLength(3);
    expect(page.account.body.notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(page.killed.total).toMatchObject({ figure: '12', after: 'أو أكثر' });
    expect(page.killed.noun).toBe('قتيلًا');
    expect(page.claims[0]?.in[1]?.paragraphs).toBe('الفقرتان 2 و3');
  });

  it('is linked both ways with the English one', () => {
    const alternates = { en: '/incidents/2021-06-10-southern-idlib/', ar: '/ar/incidents/2021-06-10-southern-idlib/' };
    expect(page.alternates).toEqual(alternates);
    expect(view(own, '2021-06-10-southern-idlib').alternates).toEqual(alternates);
  });

  it('says that its account is English where only the title is translated', () => {
    expect(view(own, '2018-01-07-idlib-city', 'ar').account.locale).toBe('en');
  });

  it('is built only where there is a translation', () => {
    const archive = archiveWith({ 'incidents/2019-03-03-test': incidentText('noTollReported: true') });
    expect(incidentPages(archive, 'en', address).map(({ params }) => params.id)).toContain('2019-03-03-test');
    expect(incidentPages(archive, 'ar', address).map(({ params }) => params.id)).not.toContain('2019-03-03-test');
  });
});

describe('a page’s cache key', () => {
  const keyOf = (archive: Archive, id: string) => incidentPages(archive, 'en', address).find(({ params }) => params.id === id)?.cacheKey;

  it('is the same for the same content, and another when a related record changes', () => {
    const id = '2019-03-03-masasna';
    expect(keyOf(archiveWith(), id)).toBe(keyOf(own, id));
    const changed = archiveWith({
      'incidents/2019-03-04-test': incidentText('noTollReported: true').replace('date: 2019-03-03', 'date: 2019-03-04'),
    });
    expect(keyOf(changed, id)).not.toBe(keyOf(own, id));
  });

  it('covers a view that is plain JSON', () => {
    const page = view(own, '2019-03-13-idlib');
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
