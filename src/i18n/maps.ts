import type { Words } from './locale.ts';

const en = {
  map: (names: readonly string[]) => `Locator map: ${names.join(', ')}.`,
  areaHatched: 'An area is hatched; no point is marked.',
  ringDrawn: (kilometres: number) => `A ring marks it, about ${kilometres} km around.`,
  area: 'Somewhere in the hatched area. We show no point, and never closer than a village. Borders are approximate.',
  placeArea: 'The place is hatched. Borders are approximate.',
  ring: (kind: string, kilometres: number) =>
    `The ring is as wide as the position is exact: to the ${kind}, about ${kilometres} km around. Borders are approximate.`,
  overview: (region: string, places: readonly string[]) => `Map of ${region}: ${places.join(', ')}.`,
  overviewNote: 'Somewhere in a hatched area; a ring is as wide as the position is exact. Borders are approximate.',
  placeAndCount: (name: string, count: number) => `${name} (${count === 1 ? '1 incident' : `${count} incidents`})`,
  kilometres: (length: number) => `${length} km`,
  accuracies: {
    neighbourhood: 'neighbourhood',
    village: 'village',
    town: 'town',
    city: 'city',
    subdistrict: 'subdistrict',
    district: 'district',
    governorate: 'governorate',
    region: 'region',
    country: 'country',
  },
};

const ar: typeof en = {
  map: (names) => `خريطة موقع: ${names.join('، ')}.`,
  areaHatched: 'المنطقة مظلَّلة، ولا نقطة فيها.',
  ringDrawn: (kilometres) => `تحدّدها دائرة، نحو ${kilometres} كم من كل جانب.`,
  area: 'في مكان ما من المنطقة المظلَّلة. لا نعرض نقطة بعينها، ولا ما هو أدق من القرية. الحدود تقريبية.',
  placeArea: 'المكان مظلَّل. الحدود تقريبية.',
  ring: (kind, kilometres) => `اتساع الدائرة بقدر دقة الموقع: إلى حدّ ${kind}، نحو ${kilometres} كم من كل جانب. الحدود تقريبية.`,
  overview: (region, places) => `خريطة ${region}: ${places.join('، ')}.`,
  overviewNote: 'في مكان ما من المنطقة المظلَّلة؛ واتساع الدائرة بقدر دقة الموقع. الحدود تقريبية.',
  placeAndCount: (name, count) =>
    `${name} (${count === 1 ? 'حادث واحد' : count === 2 ? 'حادثان' : count <= 10 ? `${count} حوادث` : `${count} حادثًا`})`,
  kilometres: (length) => `${length} كم`,
  accuracies: {
    neighbourhood: 'الحي',
    village: 'القرية',
    town: 'البلدة',
    city: 'المدينة',
    subdistrict: 'الناحية',
    district: 'المنطقة الإدارية',
    governorate: 'المحافظة',
    region: 'المنطقة',
    country: 'البلد',
  },
};

/** The words of locator maps. */
export const mapWords = { en, ar } satisfies Words<typeof en>;
