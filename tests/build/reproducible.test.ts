import { afterAll, describe, expect, it } from 'vitest';
import { copyProject, differences } from './project-copy.ts';

describe('two builds', () => {
  const copies = [copyProject('truceline'), copyProject('another-folder-of-truceline')] as const;
  afterAll(() => copies.forEach((copy) => copy.remove()));

  it('in two folders, zones and languages give the same bytes', { timeout: 300_000 }, async () => {
    const east = await copies[0].build('.cache', { TZ: 'Pacific/Kiritimati', LANG: 'ar_SY.UTF-8', LC_ALL: 'ar_SY.UTF-8' });
    const west = await copies[1].build('.cache', { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    expect(east.size).toBeGreaterThan(30);
    expect(differences(east, west)).toEqual([]);
  });
});
