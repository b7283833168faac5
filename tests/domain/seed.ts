import type { AttributedParty } from '../../src/domain/attribution.ts';
import type { ViolationLink } from '../../src/domain/chronology.ts';
import type { CeasefireTerm } from '../../src/domain/ceasefire.ts';
import type { TollClaim } from '../../src/domain/toll.ts';
import { count, date } from './given.ts';

const accused = (actor: string, by: string): AttributedParty => ({
  actor,
  role: 'alleged-perpetrator',
  attribution: { status: 'suspected', by: [by] },
});
const target = (actor: string): AttributedParty => ({ actor, role: 'target' });

/** The four incidents of the five articles, as far as the domain reads them. */
export const idlibCity = {
  id: '2018-01-07-idlib-city',
  date: date('2018-01-07'),
  place: 'idlib-city',
  parties: [target('ajnad-al-qawqaz')],
  claims: [
    { by: 'sohr', in: [{ report: 'diyaruna' }], killed: { total: count('43+'), status: { civilians: count(28) } } },
    {
      by: 'not-stated',
      in: [{ report: 'diyaruna' }],
      killed: { people: { women: count(13), children: count(5) } },
      injured: { total: count('>100') },
    },
  ] satisfies TollClaim[],
  ceasefires: [{ ceasefire: 'astana-2017', violation: 'context-only' }] satisfies ViolationLink[],
};

export const masasna = {
  id: '2019-03-03-masasna',
  date: date('2019-03-03'),
  place: 'masasna',
  parties: [accused('ansar-al-tawhid', 'sohr'), target('syrian-government-forces')],
  claims: [
    { by: 'sohr', in: [{ report: 'march' }], killed: { total: count(26), status: { combatants: count(26) } }, derived: '21 + 5' },
  ] satisfies TollClaim[],
  ceasefires: [{ ceasefire: 'sochi-2018', violation: 'alleged' }] satisfies ViolationLink[],
};

export const centralIdlib = {
  id: '2019-03-13-idlib',
  date: date('2019-03-13'),
  place: 'al-kaseeh',
  parties: [accused('russian-aerospace-forces', 'syria-civil-defence'), target('hts')],
  claims: [{ by: 'not-stated', in: [{ report: 'mid-march' }], killed: { total: count(15) } }] satisfies TollClaim[],
  ceasefires: [{ ceasefire: 'sochi-2018', violation: 'context-only' }] satisfies ViolationLink[],
};

export const southernIdlib = {
  id: '2021-06-10-southern-idlib',
  date: date('2021-06-10'),
  place: 'southern-idlib',
  parties: [accused('syrian-government-forces', 'sohr'), target('hts')],
  claims: [
    {
      by: 'sohr',
      in: [{ report: 'june-a' }, { report: 'june-b' }],
      asOf: date('2021-06-10'),
      killed: {
        total: count('12+'),
        status: { civilians: count(4), combatants: count(8) },
        people: { men: count(1), women: count(1), children: count(2) },
      },
    },
    { by: 'hts', in: [{ report: 'june-a' }], scope: 'own-losses', killed: { total: count('3+') } },
  ] satisfies TollClaim[],
  ceasefires: [{ ceasefire: 'moscow-2020', violation: 'alleged' }] satisfies ViolationLink[],
};

export const incidents = [idlibCity, masasna, centralIdlib, southernIdlib];

const inForce: CeasefireTerm['end'] = { how: 'in-force-at-cutoff' };
export const astana = { id: 'astana-2017', effective: date('2017-05-06'), end: inForce };
export const sochi = { id: 'sochi-2018', effective: date('2018-09-17'), end: inForce };
export const moscow = { id: 'moscow-2020', effective: date('2020-03-06'), end: inForce };

export const CUT_OFF = '2021-06-11';
