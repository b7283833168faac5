import { distanceKm } from '../../domain/place.ts';
import { recordRule } from '../rule.ts';

/** A place lies within the reach of the nearest place around it that has a position and a radius. */
export const placeWithin = recordRule({
  id: 'place-within',
  severity: 'error',
  summary: 'A place lies inside the area of the place around it.',
  allowable: true,
  collections: ['places'],
  *check(record, { find }) {
    const parent = record.data.within === undefined ? undefined : find('places', record.data.within);
    const reach = parent?.data.radius;
    const distance = parent && distanceKm(record.data, parent.data);
    if (parent === undefined || reach === undefined || distance === undefined || distance <= reach) return;
    yield {
      record,
      path: ['latitude'],
      message: `Unexpected position ${Math.round(distance)} km from \`${parent.id}\`, expected at most its ${reach} km`,
      help: 'correct the position, or the radius of the place around it',
      cause: { record: parent, path: ['radius'], message: 'its reach' },
    };
  },
});
