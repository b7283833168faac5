import { describe, expect, it } from 'vitest';
import { placeListView } from '../../src/views/place/place-list.ts';
import { placeView } from '../../src/views/place/place.ts';
import { archiveWith } from './archive-with.ts';

const archive = archiveWith();
const viewOf = (id: string) => placeView(archive, archive.get('places', id));

describe('a place', () => {
  it('holds what is placed in it and in every place within', () => {
    const view = viewOf('idlib');
    expect(view.incidents.map(({ id }) => id)).toEqual(['2021-06-10-southern-idlib', '2019-03-13-idlib', '2018-01-07-idlib-city']);
    expect(view.sums?.killed).toMatchObject({ toll: { text: '70 or more' }, notReported: 0 });
    expect(viewOf('idlib-city').incidents.map(({ id }) => id)).toEqual(['2019-03-13-idlib', '2018-01-07-idlib-city']);
  });

  it('says in words how exact its position is', () => {
    expect(viewOf('southern-idlib').accuracy).toBe('exact to the area only');
    expect(viewOf('masasna').within.map(({ id }) => id)).toEqual(['hama', 'syria']);
  });

  it('has no sum where no incident is placed: nothing is not zero', () => {
    const whole = archiveWith();
    const empty = placeView({ ...whole, incidents: [] }, whole.get('places', 'idlib'));
    expect(empty.sums).toBeNull();
  });
});

describe('the list of places', () => {
  it('nests each place in the one around it and counts what is within', () => {
    const tree = (nodes: ReturnType<typeof placeListView>['places']): unknown =>
      nodes.map(({ id, incidents, inside }) => [id, incidents, tree(inside)]);
    expect(tree(placeListView(archive).places)).toEqual([
      [
        'syria',
        4,
        [
          ['hama', 1, [['masasna', 1, []]]],
          [
            'idlib',
            3,
            [
              ['idlib-city', 2, [['al-kaseeh', 1, []]]],
              ['southern-idlib', 1, []],
            ],
          ],
        ],
      ],
    ]);
  });
});
