import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openSite, PAGE_TYPES } from './visit.ts';

const open = openSite();

describe.each([
  ['light', 1280],
  ['dark', 360],
] as const)('axe, in %s at %i px', (colorScheme, width) => {
  it.each(PAGE_TYPES)('finds no violation on %s', async (url) => {
    const page = await open(url, { colorScheme, viewport: { width, height: 900 } });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  });
});
