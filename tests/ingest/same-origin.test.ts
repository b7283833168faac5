import { describe, expect, it } from 'vitest';
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
