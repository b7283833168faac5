import { describe, expect, it } from 'vitest';
import { equatedNames, spellOut } from '../../scripts/bench-ingest/equated.ts';
import { isSameName } from '../../scripts/bench-ingest/same.ts';
import { hasSameOrigin } from '../../scripts/bench-ingest/same-origin.ts';

type Name = { name: string; id?: string } | null;
type Read = { name: string; actor?: string | null } | null;

describe('the comparison of origins', () => {
  it.each<[Name, Read]>([
    [{ name: 'Gul Varo, provincial police official' }, { name: 'provincial police official Gul Varo', actor: null }],
    [{ name: 'Hadira police' }, { name: 'police', actor: null }],
    [{ name: 'police' }, { name: 'police spokesman', actor: null }],
    [{ name: 'the defence ministry' }, { name: 'Defense Ministry spokeswoman', actor: null }],
    [{ name: 'Nahr governor’s office' }, { name: 'Nahr governor office', actor: null }],
    [
      { name: 'Rights Monitor', id: 'rights-monitor' },
      { name: 'ARM', actor: 'rights-monitor' },
    ],
    [{ name: 'Rights Monitor', id: 'rights-monitor' }, { name: 'the Rights Monitor' }],
    [null, null],
  ])('takes %j and %j for one', (by, read) => {
    expect(hasSameOrigin({ by }, { by: read })).toBe(true);
  });

  it.each<[Name, Read]>([
    [{ name: 'police' }, null],
    [null, { name: 'police', actor: null }],
    [{ name: 'health ministry' }, { name: 'defence ministry', actor: null }],
    [
      { name: 'Rights Monitor', id: 'rights-monitor' },
      { name: 'monitor', actor: null },
    ],
    [
      { name: 'Rights Monitor', id: 'rights-monitor' },
      { name: 'Rights Monitor', actor: 'other-monitor' },
    ],
    [{ name: 'Lumen' }, { name: 'people in the district of Sarmat were killed Lumen', actor: null }],
    [{ name: 'mayor' }, { name: 'a mayor whose town lies far behind the bridge over the northern river', actor: null }],
  ])('tells %j from %j', (by, read) => {
    expect(hasSameOrigin({ by }, { by: read })).toBe(false);
  });
});

describe('the comparison of names', () => {
  it.each([
    ['Kirmali rebels', 'Kirmalis'],
    ['U.S. military', 'US military'],
    ['Harbour Defence Force', 'the Harbour Defense Force'],
    ['police', 'Hadira police'],
  ])('takes “%s” and “%s” for one', (gold, read) => {
    expect(isSameName({ name: gold }, { name: read })).toBe(true);
  });

  it.each([
    ['Salt Front', 'Preliminary findings indicate that the Salt Front'],
    ['Salt Front', 'Salt Road'],
    ['Kirmali rebels', 'rebels of Hadira'],
  ])('tells “%s” from “%s”', (gold, read) => {
    expect(isSameName({ name: gold }, { name: read })).toBe(false);
  });
});

describe('an acronym', () => {
  const names = equatedNames(
    'Fighters of the Committee for the Salt Road (CSR, or the Committee) met the HG (Harbour Guard). Old Reed Party (PXQ) spoke of the DLO.',
  );

  it.each([
    ['CSR', 'Committee for the Salt Road'],
    ['CSR spokesman', 'Committee for the Salt Road spokesman'],
    ['Committee for the Salt Road (CSR)', 'Committee for the Salt Road'],
    ['HG', 'Harbour Guard'],
    ['PXQ', 'Old Reed Party'],
    ['DLO', 'DLO'],
    ['CSR-led', 'CSR-led'],
  ])('%s is written out by what the text equates: %s', (name, full) => {
    expect(spellOut(name, names)).toBe(full);
  });
});
