import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

// The annotation rules stand in tests/ingest/gold/README.md.

export const CATEGORIES = ['civilians', 'combatants', 'men', 'women', 'children'] as const;
const says = z.string().min(1).max(200);
export const figure = z.string().regex(/^(?:none|\d+|\d+\+|>\d+|<=\d+|~\d+|\d+-\d+)$/);
const cells = z.partialRecord(z.enum(CATEGORIES), figure);
const named = { name: z.string().min(1), id: z.string().optional() };

const claim = z.strictObject({
  by: z.strictObject(named).nullable(),
  scope: z.enum(['all', 'part', 'own-losses']),
  killed: figure.optional(),
  injured: figure.optional(),
  killedWords: z.string().optional(),
  injuredWords: z.string().optional(),
  breakdown: z.strictObject({ killed: cells.optional(), injured: cells.optional() }).optional(),
  /** Cells that an annotator may fill or leave: neither rewarded nor held against a reading. */
  optional: z.strictObject({ killed: z.array(z.enum(CATEGORIES)).optional(), injured: z.array(z.enum(CATEGORIES)).optional() }).optional(),
  /** Claims of one number are parts of one count: their sum, said once, is accepted in their place. */
  group: z.int().optional(),
  says: z.array(says).min(1),
});

const incident = z.strictObject({
  date: z.strictObject({ edtf: z.string(), says }).nullable(),
  place: z.strictObject({ ...named, says }).nullable(),
  parties: z.array(z.strictObject({ ...named, role: z.enum(['alleged-perpetrator', 'target', 'harmed-group', 'present']), says })),
  claims: z.array(claim),
  ceasefires: z.array(
    z.strictObject({
      ...named,
      violation: z.enum(['alleged', 'acknowledged', 'denied', 'disputed', 'found-by-monitor', 'context-only']),
      says,
    }),
  ),
  sameAs: z.array(z.string()),
});

export const goldSchema = z.strictObject({
  split: z.enum(['dev', 'held-out']),
  form: z.string(),
  published: z.iso.date(),
  language: z.string(),
  incidents: z.array(incident),
  background: z.array(z.strictObject({ figure, says })),
  sameTextAs: z.array(z.string()),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldIncident = Gold['incidents'][number];
export type GoldClaim = GoldIncident['claims'][number];

/** An invented article with what a careful reader finds in it. */
export interface GoldArticle {
  /** The file name: `01-market-strike-wire.txt`. */
  name: string;
  path: string;
  text: string;
  gold: Gold;
}

/** The folder of the gold, and the root of the invented archive that its articles are read with. */
const GOLD_FOLDER = resolve(import.meta.dirname, '../../tests/ingest/gold');
export const GOLD_ARCHIVE = join(GOLD_FOLDER, 'archive');

/** Reads the articles and their gold, in order of name; throws where one is malformed or stands alone. */
export function readGold(folder = join(GOLD_FOLDER, 'articles')): GoldArticle[] {
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => !name.endsWith('.json'))
    .map((name) => {
      const path = join(folder, name);
      const key = path.replace(/\.\w+$/, '.gold.json');
      if (!existsSync(key)) throw new Error(`Unexpected article without gold: \`${name}\`, expected \`${key}\``);
      const gold = goldSchema.parse(JSON.parse(readFileSync(key, 'utf8')), { reportInput: true });
      return { name, path, text: readFileSync(path, 'utf8'), gold };
    });
}
