import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CATEGORIES, figure, type GoldArticle, type GoldIncident } from './gold.ts';

const cells = z.partialRecord(z.enum(CATEGORIES), figure);
const named = z.string().min(1);

/** A line of `tests/ingest/gold/passages`: some sentences, and what a careful reader finds in them, shorter than the gold of an article. */
const passage = z.strictObject({
  published: z.iso.date(),
  text: z.string().min(1),
  /** The difficulty that it stands for. */
  about: z.string().min(1),
  incidents: z
    .array(
      z.strictObject({
        date: z.string().nullable().default(null),
        place: named.nullable().default(null),
        parties: z.array(z.tuple([named, z.enum(['alleged-perpetrator', 'target', 'harmed-group', 'present'])])).default([]),
        claims: z
          .array(
            z.strictObject({
              by: named.nullable(),
              scope: z.enum(['all', 'part', 'own-losses']),
              killed: figure.optional(),
              injured: figure.optional(),
              killedWords: z.string().optional(),
              injuredWords: z.string().optional(),
              parts: z.strictObject({ killed: cells.optional(), injured: cells.optional() }).optional(),
              optional: z
                .strictObject({ killed: z.array(z.enum(CATEGORIES)).optional(), injured: z.array(z.enum(CATEGORIES)).optional() })
                .optional(),
              group: z.int().optional(),
            }),
          )
          .default([]),
        ceasefires: z
          .array(z.tuple([named, z.enum(['alleged', 'acknowledged', 'denied', 'disputed', 'found-by-monitor', 'context-only'])]))
          .default([]),
      }),
    )
    .default([]),
  background: z.array(figure).default([]),
});

type Passage = z.infer<typeof passage>;

const FOLDER = resolve(import.meta.dirname, '../../tests/ingest/gold/passages');

/** Reads the passages of one split as articles without a headline, named by file and line; throws where a line is malformed. */
export function readPassages(split: 'dev' | 'held-out', folder = FOLDER): GoldArticle[] {
  return readdirSync(join(folder, split))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readPassageFile(join(folder, split, name), split));
}

function readPassageFile(path: string, split: 'dev' | 'held-out'): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [articleOf(passage.parse(JSON.parse(line)), `${path}:${index + 1}`, split)]));
}

function articleOf({ published, text, about, incidents, background }: Passage, path: string, split: 'dev' | 'held-out'): GoldArticle {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    name,
    path,
    text,
    gold: {
      split,
      form: about,
      published,
      language: 'en',
      incidents: incidents.map(({ date, place, parties, claims, ceasefires }): GoldIncident => ({
        date: date === null ? null : { edtf: date, says: about },
        place: place === null ? null : { name: place, says: about },
        parties: parties.map(([party, role]) => ({ name: party, role, says: about })),
        claims: claims.map(({ by, parts, ...claim }) => ({
          ...claim,
          by: by === null ? null : { name: by },
          ...(parts ? { breakdown: parts } : {}),
          says: [about],
        })),
        ceasefires: ceasefires.map(([agreement, violation]) => ({ name: agreement, violation, says: about })),
        sameAs: [],
      })),
      background: background.map((one) => ({ figure: one, says: about })),
      sameTextAs: [],
    },
  };
}
