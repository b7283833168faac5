import { z } from 'zod';
import { date, day, flag, frontMatter, httpUrl, id, line, localisedName, publicReference, reference, status } from './shared.ts';

export const CAPACITIES = ['signatory', 'guarantor', 'represented', 'non-party', 'excluded', 'unknown'] as const;

/** One agreement or declaration, after the ETH/PRIO Civil Conflict Ceasefire Dataset and PA-X. */
export const ceasefireSchema = frontMatter({
  name: localisedName,
  status,
  popularNames: z.array(line('A name in common use.')).optional(),
  paxId: z.int().min(1).describe('Its number in the PA-X Peace Agreements Database.').optional(),
  unSymbol: line('The United Nations document that holds its text.', 60).optional(),
  textUrl: httpUrl('Where its text can be read.').optional(),
  declarations: z
    .array(z.strictObject({ actor: reference('actors', 'Who declared it.'), date: day('When.') }))
    .describe('Who declared or signed it, and when.'),
  effective: day('The first day it was in force.'),
  effectiveTime: line('The hour, where stated: `00:01`.', 40).optional(),
  end: z
    .strictObject({
      date: date('The last day it was in force.').optional(),
      how: z
        .enum(['expired', 'replaced', 'collapsed', 'abandoned', 'in-force-at-cutoff', 'unknown'])
        .describe('How it ended; `in-force-at-cutoff` and `unknown` carry no date.'),
      by: reference('ceasefires', 'The agreement that replaced it.').optional(),
    })
    .describe('How and when it ended.'),
  class: z.enum(['definitive', 'preliminary', 'cessation-of-hostilities', 'unclear']).describe('Its class after ETH/PRIO.'),
  purpose: z.enum(['humanitarian', 'peace-process', 'holiday', 'election', 'other']).describe('Its purpose after ETH/PRIO.'),
  written: flag('It is a written text.').optional(),
  mediated: flag('A third party mediated it.').optional(),
  mechanism: line('How it was to be watched over.', 300).optional(),
  enforcement: z.enum(['none', 'external-state', 'organisation', 'unclear']).describe('Who was to enforce it.'),
  parties: z
    .array(
      z.strictObject({
        actor: reference('actors', 'The party.'),
        capacity: z.enum(CAPACITIES).describe('In what capacity it stands under the agreement.'),
      }),
    )
    .describe('Everyone whose standing is known, also those who did not sign.'),
  area: z
    .strictObject({
      words: line('The area that it covers, in words.', 400),
      places: z.array(reference('places', 'A place inside it.')),
    })
    .describe('Where it applies. Where it was broken is a matter of the incidents.'),
  clauses: z
    .array(
      z.strictObject({
        id: id.describe('A short name that links to incidents can give.'),
        summary: line('What it asks, in our words.', 300),
        deadline: day('By when.').optional(),
      }),
    )
    .describe('What it asks.')
    .optional(),
  replaces: reference('ceasefires', 'The agreement it took the place of.').optional(),
  amends: reference('ceasefires', 'The agreement it adds to.').optional(),
  references: z.array(publicReference).min(1).describe('Where these facts were read.'),
});

export type CeasefireFields = z.output<typeof ceasefireSchema>;
