import { z } from 'zod';
import { frontMatter, line, localisedName, publicReference, reference, status } from './shared.ts';

export const PLACE_KINDS = [
  'neighbourhood',
  'village',
  'town',
  'city',
  'subdistrict',
  'district',
  'governorate',
  'region',
  'country',
] as const;

function degrees(limit: number, description: string) {
  return z.number().min(-limit).max(limit).describe(description);
}

/** One named place, never finer than a neighbourhood, never closer than two decimals. */
export const placeSchema = frontMatter({
  name: localisedName,
  kind: z.enum(PLACE_KINDS).describe('What it is.'),
  status,
  within: reference('places', 'The place around it; left out for a country.').optional(),
  pcode: line('Its P-code in the United Nations common operational data.', 20).optional(),
  latitude: degrees(90, 'Degrees north, at most two decimals (about one kilometre).').optional(),
  longitude: degrees(180, 'Degrees east, at most two decimals.').optional(),
  accuracy: z.enum(PLACE_KINDS).describe('How exact the position is, in Airwars’ words: to the village, the town, the governorate …'),
  radius: z
    .number()
    .min(1)
    .max(500)
    .describe('About how many kilometres the place reaches from its position; draws its area on the map.')
    .optional(),
  references: z.array(publicReference).describe('Where the position and names were read.').optional(),
}).refine((place) => (place.latitude === undefined) === (place.longitude === undefined), {
  path: ['longitude'],
  error: 'expected both `latitude` and `longitude`, or neither',
});

export type PlaceFields = z.output<typeof placeSchema>;
