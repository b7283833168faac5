import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { baseMap } from '../../src/maps/base-map.ts';
import { boxOf, isInside, touches, type Label } from '../../src/maps/labels.ts';
import { locatorOf, type LocatorView } from '../../src/maps/locator.ts';
import type { MapPlace } from '../../src/maps/map-place.ts';
import { regionsOf } from '../../src/maps/region.ts';
import { scaleBar } from '../../src/maps/scale-bar.ts';
import { thinPath } from '../../src/maps/thin-path.ts';

const syria: MapPlace[] = [
  { id: 'syria', name: { en: 'Syria', ar: 'سوريا' }, kind: 'country', accuracy: 'country', latitude: 35, longitude: 38.5 },
  {
    id: 'idlib',
    name: { en: 'Idlib governorate', ar: 'محافظة إدلب' },
    kind: 'governorate',
    accuracy: 'governorate',
    within: 'syria',
    latitude: 35.8,
    longitude: 36.7,
  },
  {
    id: 'hama',
    name: { en: 'Hama governorate', ar: 'محافظة حماة' },
    kind: 'governorate',
    accuracy: 'governorate',
    within: 'syria',
    latitude: 35.1,
    longitude: 37,
  },
  {
    id: 'idlib-city',
    name: { en: 'Idlib', ar: 'إدلب' },
    kind: 'city',
    accuracy: 'city',
    within: 'idlib',
    latitude: 35.93,
    longitude: 36.63,
  },
  { id: 'hama-city', name: { en: 'Hama', ar: 'حماة' }, kind: 'city', accuracy: 'city', within: 'hama', latitude: 35.13, longitude: 36.75 },
  {
    id: 'south',
    name: { en: 'southern Idlib', ar: 'جنوب إدلب' },
    kind: 'region',
    accuracy: 'region',
    within: 'idlib',
    latitude: 35.65,
    longitude: 36.62,
    radius: 20,
  },
  {
    id: 'masasna',
    name: { en: 'Masasna', ar: 'المصاصنة' },
    kind: 'village',
    accuracy: 'village',
    within: 'hama',
    latitude: 35.35,
    longitude: 36.68,
  },
  {
    id: 'quarter',
    name: { en: 'a quarter', ar: 'حي' },
    kind: 'neighbourhood',
    accuracy: 'neighbourhood',
    within: 'idlib-city',
    latitude: 35.93,
    longitude: 36.63,
    radius: 1,
  },
  {
    id: 'somewhere',
    name: { en: 'a village', ar: 'قرية' },
    kind: 'village',
    accuracy: 'governorate',
    within: 'idlib',
    latitude: 35.7,
    longitude: 36.6,
  },
  { id: 'unplaced', name: { en: 'an unplaced village' }, kind: 'village', accuracy: 'village', within: 'south' },
];
const ukraine: MapPlace[] = [
  { id: 'ukraine', name: { en: 'Ukraine', ar: 'أوكرانيا' }, kind: 'country', accuracy: 'country', latitude: 49, longitude: 31 },
  {
    id: 'kherson',
    name: { en: 'Kherson oblast' },
    kind: 'governorate',
    accuracy: 'governorate',
    within: 'ukraine',
    latitude: 46.6,
    longitude: 33.5,
    radius: 80,
  },
  { id: 'kherson-city', name: { en: 'Kherson' }, kind: 'city', accuracy: 'city', within: 'kherson', latitude: 46.64, longitude: 32.62 },
];

function locator(id: string, places = syria, locale: 'en' | 'ar' = 'en'): LocatorView {
  const view = locatorOf(places, id, locale);
  if (!view) throw new Error(`no locator of ${id}`);
  return view;
}

describe('the base map of a region', () => {
  const regions = [...regionsOf(syria), ...regionsOf(ukraine)];

  it('is one for all places of a governorate, and one for the country', () => {
    expect(regionsOf(syria).map(({ id }) => id)).toEqual(['hama', 'idlib', 'syria']);
  });

  it.each(regions.map((region) => [region.id, region] as const))(
    'of %s is at most 16 kB on the wire, the same each time, and shows no sign of a place',
    (_id, region) => {
      const svg = baseMap(region);
      expect(gzipSync(svg).length).toBeLessThan(16_000);
      expect(baseMap(region)).toBe(svg);
      expect(svg).not.toMatch(/<(?:text|circle|ellipse|script|image|use|a)\b|href|style=|NaN/);
    },
  );

  it('leaves the sea free: no land is wound inside out', () => {
    const svg = baseMap(regions.find(({ id }) => id === 'idlib')!);
    const frames = [...svg.matchAll(/class="land" d="([^"]*)"/g)].filter(([, path]) => /^M0,0|M330,322L0,322L0,0/.test(path!));
    expect(frames).toEqual([]);
  });

  it('has a scale bar as long as it says', () => {
    const region = regions.find(({ id }) => id === 'idlib')!;
    const bar = scaleBar(region);
    const [longitude, latitude] = region.projection.invert!([165, 161])!;
    const degrees = bar.kilometres / (111.195 * Math.cos((latitude * Math.PI) / 180));
    const [x] = region.projection([longitude + degrees, latitude])!;
    expect(bar.kilometres).toBe(50);
    expect(Math.abs(x - 165 - bar.width)).toBeLessThan(1);
  });
});

describe('the mark of a place', () => {
  it.each([
    ['syria', 'shape'],
    ['idlib', 'shape'],
    ['somewhere', 'shape'],
    ['south', 'circle'],
    ['unplaced', 'circle'],
    ['masasna', 'ring'],
    ['idlib-city', 'ring'],
    ['quarter', 'ring'],
  ])('%s is a %s', (id, kind) => expect(locator(id).mark.kind).toBe(kind));

  it('is never closer than a village, whatever the record says', () => {
    expect(locator('quarter').kilometres).toBe(3);
  });

  it('is a circle where a country has no file of governorates', () => {
    expect(locator('kherson', ukraine)).toMatchObject({ base: '/maps/kherson.svg', mark: { kind: 'circle' }, kilometres: 80 });
  });

  it('has no town inside it, which would look like a point', () => {
    expect(locator('quarter').towns.map(({ label }) => label.text)).toEqual(['Hama']);
    expect(locator('idlib').towns.map(({ label }) => label.text)).toEqual(['Hama']);
    expect(locator('syria').towns).toEqual([]);
  });

  it.each([
    ['masasna', 'Masasna', 'village'],
    ['south', 'southern Idlib', 'region'],
    ['unplaced', 'southern Idlib', 'region'],
    ['somewhere', 'Idlib governorate', 'governorate'],
  ])('of %s bears the name of what has the position, %s, and its accuracy', (id, name, accuracy) => {
    const view = locator(id);
    expect([view.label?.text, view.accuracy]).toEqual([name, accuracy]);
  });

  it('is the same village for everyone: two pages of one place draw one mark', () => {
    expect(locator('masasna')).toEqual(locator('masasna'));
  });
});

describe('the labels of a locator', () => {
  const views = (['en', 'ar'] as const).flatMap((locale) => syria.map(({ id }) => [id, locale, locator(id, syria, locale)] as const));

  it.each(views)('of %s in %s stay inside the frame and touch neither each other nor the scale', (_id, _locale, view) => {
    const scale: Label = { text: `${view.scale.kilometres} km`, x: view.scale.x, y: view.scale.y, anchor: 'middle' };
    const boxes = [...view.towns.map(({ label }) => label), ...view.neighbours, ...(view.label ? [view.label] : []), scale].map(boxOf);
    for (const [index, box] of boxes.entries()) {
      expect(isInside(box)).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(touches(box, other)).toBe(false);
    }
  });

  it('name the place, two towns at most and the neighbours, in the language of the page', () => {
    const view = locator('south', syria, 'ar');
    expect(view.label?.text).toBe('جنوب إدلب');
    expect(view.towns.map(({ label }) => label.text)).toEqual(['إدلب', 'حماة']);
    expect(view.neighbours.map(({ text }) => text)).toEqual(['تركيا']);
    expect(view.names).toEqual(['جنوب إدلب', 'محافظة إدلب', 'سوريا']);
  });
});

it('has no locator for a place of which no position around it is known', () => {
  expect(locatorOf([{ id: 'a', name: { en: 'A' }, kind: 'village', accuracy: 'village' }], 'a', 'en')).toBeUndefined();
  expect(locatorOf(syria, 'no-such-place', 'en')).toBeUndefined();
});

it('does not go round in circles where two places lie within each other', () => {
  const loop: MapPlace[] = [
    { id: 'a', name: { en: 'A' }, kind: 'village', accuracy: 'village', within: 'b', latitude: 35, longitude: 37 },
    { id: 'b', name: { en: 'B' }, kind: 'district', accuracy: 'district', within: 'a' },
  ];
  expect(locatorOf(loop, 'a', 'en')?.names).toEqual(['A', 'B']);
});

describe('a thinned path', () => {
  it.each([
    ['M0,0L0.5,0L1,0L5,5Z', 'M0,0L1,0L5,5Z'],
    ['M0,0L0.5,0L0.6,0', 'M0,0L0.6,0'],
    ['M0,0L0.2,0L0,0.2Z', ''],
    ['M0,0L9,0L9,9ZM1,1L5,1', 'M0,0L9,0L9,9ZM1,1L5,1'],
  ])('%s is %s', (path, thinned) => expect(thinPath(path, 0.9)).toBe(thinned));
});
