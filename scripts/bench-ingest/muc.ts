import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ReadArticle, ReadIncident } from './reading.ts';
import { foldName } from './same.ts';
import { tallyOf, type Tally } from './tally.ts';

const toll = z.object({ min: z.int(), max: z.int(), uncountable_part: z.boolean() }).nullable();
const document = z.object({
  id: z.string(),
  split: z.enum(['dev', 'tst3']),
  dateline: z.object({ date: z.string().nullable() }).nullable(),
  text: z.string(),
  incidents: z.array(
    z.object({
      optional: z.boolean(),
      /** Either end is null where the key leaves it open. */
      date: z.tuple([z.string().nullable(), z.string().nullable()]).nullable(),
      location: z.array(z.string()).nullable(),
      killed: toll,
      injured: toll,
    }),
  ),
});

export type MucDocument = z.infer<typeof document>;
type MucIncident = MucDocument['incidents'][number];

/** The newswire of the Message Understanding Conferences with its answer keys; undefined where the file is not at hand. */
export function readMuc(file: string): MucDocument[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => document.parse(JSON.parse(line)));
}

/**
 * Holds readings against the answer keys.
 *
 * - A date is right where it lies within the key’s days. A place is right where its name is a component of the key’s location.
 * - A number is right where the largest minimum of the incident’s claims is the key’s minimum or maximum, killed and injured apart. Keys that
 *   cannot be counted ask for nothing.
 * - An incident that the key marks optional is neither asked for nor held against a reading.
 * - A document without any toll in its key counts as right where the reading has no figure. The keys leave out battles between armies and
 *   guerrillas, which this project records: a second row passes over figures of armed people only, and over “nobody was hurt”.
 */
export function scoreMuc(
  scored: readonly (readonly [MucDocument, ReadArticle])[],
): Record<'invented' | 'inventedUnarmed' | 'date' | 'place' | 'number', Tally> {
  const tallies = {
    invented: tallyOf('no toll where the key has none', { measure: 'recall', atLeast: 0.95 }),
    inventedUnarmed: tallyOf('… but for soldiers and guerrillas'),
    // The best systems of 1992 on the same texts.
    date: tallyOf('date', { measure: 'f1', atLeast: 0.59 }),
    place: tallyOf('place', { measure: 'f1', atLeast: 0.61 }),
    number: tallyOf('number of human targets', { measure: 'f1', atLeast: 0.61 }),
  };
  for (const [document, { reading }] of scored) scoreDocument(document, reading.incidents, tallies);
  return tallies;
}

function scoreDocument(document: MucDocument, read: readonly ReadIncident[], tallies: ReturnType<typeof scoreMuc>): void {
  if (document.incidents.every(({ killed, injured }) => killed === null && injured === null)) {
    const invented = read.flatMap((incident) => (['killed', 'injured'] as const).flatMap((harm) => tollOf(incident, harm) ?? []));
    tallies.invented.expected += 1;
    tallies.invented.predicted += 1;
    if (invented.length === 0) tallies.invented.right += 1;
    else tallies.invented.misses.push(`${document.id}: ${invented.join(', ')}`);
    tallies.inventedUnarmed.expected += 1;
    tallies.inventedUnarmed.predicted += 1;
    if (!read.some(({ claims }) => claims.some(hasUnarmed))) tallies.inventedUnarmed.right += 1;
  }
  const left = [...read];
  for (const asked of [...document.incidents].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const best = left.map((found) => ({ found, likeness: likeness(asked, found) })).sort((a, b) => b.likeness - a.likeness)[0];
    const found = best !== undefined && best.likeness > 0 ? best.found : undefined;
    if (found) left.splice(left.indexOf(found), 1);
    if (!asked.optional) scoreSlots(document.id, asked, found, tallies);
  }
  for (const extra of left) scoreSlots(document.id, undefined, extra, tallies);
}

function scoreSlots(id: string, key: MucIncident | undefined, read: ReadIncident | undefined, tallies: ReturnType<typeof scoreMuc>): void {
  const date = read?.date?.from ? read.date : null;
  count(
    tallies.date,
    id,
    key?.date?.map((day) => day ?? '').join('…') ?? null,
    date?.from ?? null,
    key !== undefined && read !== undefined && isDateRight(key, read),
  );
  const location = key?.location?.length ? key.location.join('; ') : null;
  count(tallies.place, id, location, read?.place?.name ?? null, key !== undefined && read !== undefined && isPlaceRight(key, read));
  for (const harm of ['killed', 'injured'] as const) {
    if (key?.[harm]?.uncountable_part) continue;
    const [asked, found] = [key?.[harm] ?? null, tollOf(read, harm)];
    count(
      tallies.number,
      `${id} ${harm}`,
      asked && String(asked.min),
      found,
      asked !== null && (found === asked.min || found === asked.max),
    );
  }
}

function count(tally: Tally, id: string, asked: string | null, found: string | number | null, isRight: boolean): void {
  tally.expected += asked === null ? 0 : 1;
  tally.predicted += found === null ? 0 : 1;
  if (isRight) tally.right += 1;
  else if (asked !== null || found !== null) tally.misses.push(`${id}: ${found ?? 'nothing'} for ${asked ?? 'nothing'}`);
}

function likeness(key: MucIncident, read: ReadIncident): number {
  const number = (['killed', 'injured'] as const).filter((harm) => key[harm] !== null && tollOf(read, harm) === key[harm].min).length;
  return (isDateRight(key, read) ? 1 : 0) + (isPlaceRight(key, read) ? 1 : 0) + number;
}

function isDateRight(key: MucIncident, { date }: ReadIncident): boolean {
  if (key.date === null || !date?.from) return false;
  const [first, last] = key.date;
  return (first === null || first <= date.from) && (last === null || (date.to ?? date.from) <= last);
}

function isPlaceRight(key: MucIncident, { place }: ReadIncident): boolean {
  if (place === null) return false;
  const components = (key.location ?? []).flatMap((location) => location.replace(/\([^)]*\)/g, '').split(/[:;]| - /)).map(foldName);
  return components.includes(foldName(place.name));
}

/** Whether a claim counts anybody who bears no arms. */
function hasUnarmed(claim: ReadIncident['claims'][number]): boolean {
  if (claim.scope === 'background') return false;
  return (['killed', 'injured'] as const).some((harm) => (claim[harm]?.min ?? 0) > (claim.breakdown?.[harm]?.combatants?.min ?? 0));
}

/** The largest minimum that a reading’s claims give an incident; null where they give none. */
function tollOf(incident: ReadIncident | undefined, harm: 'killed' | 'injured'): number | null {
  const minima = (incident?.claims ?? []).filter(({ scope }) => scope !== 'background').flatMap((claim) => claim[harm]?.min ?? []);
  return minima.length === 0 ? null : Math.max(...minima);
}
