import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { bringChartsToLife, openSite, PAGE_TYPES } from './visit.ts';

const open = openSite();

describe.each([
  ['light', 1280, 'live'],
  ['dark', 360, 'drawn'],
] as const)('axe, in %s at %i px, charts %s', (colorScheme, width, charts) => {
  it.each(PAGE_TYPES)('finds no violation on %s', async (url) => {
    const page = await open(url, { colorScheme, viewport: { width, height: 900 } });
    if (charts === 'live') await bringChartsToLife(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  });
});
