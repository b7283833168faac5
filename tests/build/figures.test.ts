import { describe, expect, it } from 'vitest';
import type { PageElement } from '../../scripts/output-gate/page.ts';
import { getJson, getPage } from './site.ts';

interface Sum {
  min: number | null;
  max: number | null;
  notReported: number;
}

interface Summary {
  cutOff: string;
  incidents: number;
  reports: number;
  killed: Record<string, Sum>;
  injured: Record<string, Sum>;
}

const summary = getJson<Summary>('data/summary.json');

describe('the sums of the archive', () => {
  it('come from 4 incidents and 5 reports', () => {
    expect(summary).toMatchObject({ cutOff: '2021-06-11', incidents: 4, reports: 5 });
  });

  it.each([
    ['killed', 'total', { min: 96, notReported: 0 }],
    ['killed', 'civilians', { min: 32, notReported: 2 }],
    ['killed', 'children', { min: 7, notReported: 2 }],
    ['injured', 'total', { min: 100, max: null, notReported: 3 }],
  ] as const)('are what the articles say: %s, %s', (measure, group, expected) => {
    expect(summary[measure][group]).toMatchObject(expected);
  });

  it('have no upper end where a claim is open or a group is not reported', () => {
    expect(summary.killed['total']?.max).toBeNull();
    expect(summary.killed['civilians']?.max).toBeNull();
    expect(summary.killed['children']?.max).toBeNull();
  });

  describe.each(['/', '/tolls/', '/briefings/idlib-2018-2021/'])('on %s', (url) => {
    const elements = getPage(url).elements;

    it.each([
      ['killed', 'total'],
      ['killed', 'civilians'],
      ['killed', 'children'],
      ['injured', 'total'],
    ] as const)('are the same: %s, %s', (measure, group) => {
      expect(firstSum(elements, `${measure}-${group}`)).toEqual(summary[measure][group]);
    });
  });

  it('agree with the sums of the rows of incidents.json', () => {
    const { incidents } = getJson<{ incidents: { status: string; killed: Record<string, { min: number } | null> }[] }>(
      'data/incidents.json',
    );
    const reviewed = incidents.filter((incident) => incident.status === 'reviewed');
    for (const [group, sum] of Object.entries(summary.killed)) {
      const reported = reviewed.map((incident) => incident.killed[group]).filter((range) => range !== null && range !== undefined);
      expect({
        group,
        min: reported.reduce((total, range) => total + range.min, 0),
        notReported: reviewed.length - reported.length,
      }).toEqual({
        group,
        min: sum.min ?? 0,
        notReported: sum.notReported,
      });
    }
  });
});

/** The first sum of a figure on a page: a sum, unlike the figure of one incident, says how many did not report it. */
function firstSum(elements: readonly PageElement[], figure: string): Sum | undefined {
  const found = elements.find(
    ({ attributes }) => attributes['data-figure'] === figure && attributes['data-not-reported'] !== undefined,
  )?.attributes;
  if (!found) return undefined;
  const max = found['data-max'];
  return {
    min: found['data-min'] === undefined ? null : Number(found['data-min']),
    max: max === undefined || max === '' || max === 'open' ? null : Number(max),
    notReported: Number(found['data-not-reported']),
  };
}
