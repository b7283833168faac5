import { z } from 'zod';
import { day, frontMatter, line, reference, status } from './shared.ts';

/** A selection of incidents with an editor's text, to be printed. */
export const briefingSchema = frontMatter({
  title: line('The title; no figures: the page adds them.', 120),
  status,
  standfirst: line('One or two sentences under the title.', 400),
  period: z
    .strictObject({ from: day('First day.'), to: day('Last day.') })
    .describe('Incidents from the first to the last day, both included.'),
  places: z.array(reference('places', 'A place; everything within it counts.')).optional(),
  actors: z.array(reference('actors', 'An actor in any role.')).optional(),
  ceasefires: z.array(reference('ceasefires', 'An agreement that an incident is linked to.')).optional(),
  language: z.enum(['en', 'ar']).describe('The language of the text.'),
});
