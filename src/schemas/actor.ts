import { z } from 'zod';
import { count, date, frontMatter, line, localisedName, publicReference, readings, reference, saidBy, status } from './shared.ts';

/** ACLED's eight kinds of actor, and ours. */
export const ACTOR_KINDS = [
  'state-forces',
  'rebel-group',
  'political-militia',
  'identity-militia',
  'rioters',
  'protesters',
  'civilians',
  'external-forces',
  'state',
  'monitor',
  'rescue-service',
  'media',
  'agency',
  'international-organisation',
] as const;

export const RELATION_KINDS = [
  'part-of',
  'successor-of',
  'splinter-of',
  'allied-with',
  'loyal-to',
  'rival-of',
  'coordinates-with',
  'backs',
  'led-by-members-of',
] as const;

const sourced = {
  ...saidBy,
  in: readings.describe('Where it was read; left out where a public reference states it.').optional(),
};

const relation = z.strictObject({
  to: reference('actors', 'The other actor.'),
  kind: z.enum(RELATION_KINDS).describe('What this actor is to the other. The inverse is derived, never written.'),
  firstCited: date('The earliest date for which a source says so.').optional(),
  lastCited: date('The latest date for which a source says so.').optional(),
  ...sourced,
  confidence: z.enum(['low', 'medium', 'high']).describe('How sure the source is.'),
  words: line('A detail, in our words.', 300).optional(),
});

/** An armed group, a state or its forces, a monitor, a rescue service, an outlet or an agency. */
export const actorSchema = frontMatter({
  name: localisedName,
  kind: z.enum(ACTOR_KINDS).describe('What it is.'),
  status,
  description: line('One neutral sentence: what it is.', 300),
  kindChanges: z
    .array(
      z.strictObject({
        from: z.enum(ACTOR_KINDS).describe('What it was.'),
        to: z.enum(ACTOR_KINDS).describe('What it became.'),
        date: date('When.'),
        ...sourced,
      }),
    )
    .describe('Changes of what it is.')
    .optional(),
  formerNames: z
    .array(
      z.strictObject({
        name: line('The former name.'),
        from: date('From when.').optional(),
        to: date('Until when.').optional(),
        ...sourced,
      }),
    )
    .describe('Names that it had before.')
    .optional(),
  acronyms: z.array(line('One acronym, in capitals as used.', 30)).optional(),
  relations: z.array(relation).describe('Its relations to other actors, each dated and sourced.').optional(),
  strength: z
    .array(z.strictObject({ count: count('How many members.'), asOf: date('When.'), ...sourced, words: line('The wording.').optional() }))
    .describe('Its strength, as somebody gave it on a date.')
    .optional(),
  leaders: z
    .array(z.strictObject({ name: line('A public figure in role.'), role: line('The role.', 100), asOf: date('When.'), ...sourced }))
    .describe('Its leaders: public figures only.')
    .optional(),
  territory: z
    .array(
      z.strictObject({
        words: line('What it held.', 300),
        places: z.array(reference('places', 'A place.')).optional(),
        asOf: date('When.'),
        ...sourced,
      }),
    )
    .describe('Where it was in control, as somebody said on a date.')
    .optional(),
  designations: z
    .array(
      z.strictObject({
        authority: line('Who listed it.'),
        as: line('As what.'),
        date: date('When.'),
        until: date('Until when.').optional(),
        reference: publicReference,
      }),
    )
    .describe('Lists that it is on: dated and sourced, never a description.')
    .optional(),
  references: z.array(publicReference).describe('Public references for what the reports do not state.').optional(),
});

export type ActorFields = z.output<typeof actorSchema>;
export type Relation = NonNullable<ActorFields['relations']>[number];
