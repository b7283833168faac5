import { actorSchema } from './actor.ts';
import { briefingSchema } from './briefing.ts';
import { ceasefireSchema } from './ceasefire.ts';
import { incidentSchema } from './incident.ts';
import { placeSchema } from './place.ts';
import { reportSchema } from './report.ts';
import type { CollectionName } from './shared.ts';
import type { z } from 'zod';

/** The schema of each collection. */
export const schemas = {
  reports: reportSchema,
  incidents: incidentSchema,
  actors: actorSchema,
  ceasefires: ceasefireSchema,
  places: placeSchema,
  briefings: briefingSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** The front matter of a record of each collection, parsed into domain values. */
export type FieldsOf<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;

export { COLLECTIONS, type CollectionName } from './shared.ts';
