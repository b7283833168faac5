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

const HARMS = ['killed', 'injured'] as const;

/** The newswire of the Message Understanding Conferences with its answer keys; undefined where the file is not at hand. */
export function readMuc(file: string): MucDocument[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => document.parse(JSON.parse(line)));
}

/**
 * Holds readings against the answer keys, as the conference of 1992 did where the keys that we have allow it.
 *
 * - A date is right where it lies within the key’s days. A place is right where it is the narrowest that the key names.
 * - Where a reading knows only what the incident lies in, that is its place: a key may name a country alone.
 * - As then, half is given where the days only overlap, and where the place is a wider one of the key’s location, or lies within its narrowest.
 * - A number is right where the largest minimum of the incident’s claims is the key’s minimum or maximum, killed and injured apart. Keys that
 *   cannot be counted ask for nothing. (The conference gave each person named a number of their own, and so part of the credit for a part of
 *   them; it also counted those who came to no harm. Our keys have sums of the harmed only: this is stricter.)
 * - “Nobody was hurt” is no toll and no number: the keys have no word for it.
 * - An incident that the key marks optional is neither asked for nor held against a reading.
 * - Every other incident that the key lacks is held against a reading, as in the conference’s stricter count (“all templates”). The keys leave
 *   out battles between armies and guerrillas, though, which this project records: figures of armed people alone, and incidents that have no
 *   others, are passed over where the key has none.
 * - A document without any toll in its key counts as right where the reading has no figure. There, armed people count in the first row and are
 *   passed over in the second.
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
    const invented = read.flatMap((incident) => HARMS.flatMap((harm) => tollOf(incident, harm) || []));
    scoreAbsence(tallies.invented, invented.length === 0, `${document.id}: ${invented.join(', ')}`);
    scoreAbsence(tallies.inventedUnarmed, !read.some(({ claims }) => claims.some(hasUnarmed)), document.id);
  }
  const pairs = paired(document.incidents, read);
  for (const asked of document.incidents) if (!asked.optional) scoreSlots(document.id, asked, pairs.get(asked), tallies);
  const taken = new Set(pairs.values());
  for (const extra of read) if (!taken.has(extra) && !isBattle(extra)) scoreSlots(document.id, undefined, extra, tallies);
}

/** The incidents of a reading by those of the key, the likest pair first; optional ones come last among equals. */
function paired(keys: readonly MucIncident[], read: readonly ReadIncident[]): ReadonlyMap<MucIncident, ReadIncident> {
  const all = keys.flatMap((asked) => read.map((found) => ({ asked, found, likeness: likeness(asked, found) })));
  const pairs = new Map<MucIncident, ReadIncident>();
  for (const { asked, found } of all
    .filter((pair) => pair.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || Number(a.asked.optional) - Number(b.asked.optional))) {
    if (!pairs.has(asked) && ![...pairs.values()].includes(found)) pairs.set(asked, found);
  }
  return pairs;
}

function scoreAbsence(tally: Tally, isRight: boolean, miss: string): void {
  tally.expected += 1;
  tally.predicted += 1;
  if (isRight) tally.right += 1;
  else tally.misses.push(miss);
}

function scoreSlots(id: string, key: MucIncident | undefined, read: ReadIncident | undefined, tallies: ReturnType<typeof scoreMuc>): void {
  const date = read?.date?.from ? read.date : null;
  count(tallies.date, id, key?.date?.map((day) => day ?? '').join('…') ?? null, date?.from ?? null, dateCredit(key, read));
  const location = key?.location?.length ? key.location.join('; ') : null;
  count(tallies.place, id, location, read?.place?.name ?? read?.within?.[0] ?? null, placeCredit(key, read));
  for (const harm of HARMS) {
    if (key?.[harm]?.uncountable_part) continue;
    const asked = key?.[harm] ?? null;
    const found = asked === null && !read?.claims.some(hasUnarmed) ? null : tollOf(read, harm) || null;
    count(
      tallies.number,
      `${id} ${harm}`,
      asked && String(asked.min),
      found,
      asked !== null && (found === asked.min || found === asked.max) ? 1 : 0,
    );
  }
}

function count(tally: Tally, id: string, asked: string | null, found: string | number | null, credit: number): void {
  tally.expected += asked === null ? 0 : 1;
  tally.predicted += found === null ? 0 : 1;
  tally.right += credit;
  if (credit < 1 && (asked !== null || found !== null)) {
    const half = credit > 0 ? 'half right: ' : '';
    tally.misses.push(`${id}: ${half}${found ?? 'nothing'} for ${asked ?? 'nothing'}`);
  }
}

function likeness(key: MucIncident, read: ReadIncident): number {
  const number = HARMS.filter((harm) => key[harm] !== null && tollOf(read, harm) === key[harm].min).length;
  return dateCredit(key, read) + placeCredit(key, read) + number;
}

function dateCredit(key: MucIncident | undefined, read: ReadIncident | undefined): number {
  if (!key?.date || !read?.date?.from) return 0;
  const [from, to] = [read.date.from, read.date.to ?? read.date.from];
  const [first, last] = [key.date[0] ?? from, key.date[1] ?? to];
  if (first <= from && to <= last) return 1;
  return first <= to && from <= last ? 0.5 : 0;
}

function placeCredit(key: MucIncident | undefined, read: ReadIncident | undefined): number {
  const place = read?.place?.name ?? read?.within?.[0];
  if (!key?.location || place === undefined) return 0;
  const paths = key.location.flatMap((location) =>
    location
      .replace(/ \([^()]*\)/g, '')
      .split(' / ')
      .map(pathOf),
  );
  const [name, around] = [placeName(place), (read!.within ?? []).map(placeName)];
  const narrowest = paths.flatMap((path) => path.at(-1) ?? []);
  if (narrowest.includes(name)) return 1;
  return paths.flat(2).includes(name) || around.some((wide) => narrowest.includes(wide)) ? 0.5 : 0;
}

/** “COUNTRY: TOWN - TOWN”: the names of each level, the widest first. */
function pathOf(location: string): string[][] {
  return location.split(/[:;]/).map((part) => part.replace(/[()?]/g, '').split(/ - /).map(placeName));
}

/** A name without the kind of place that may stand behind it. */
function placeName(name: string): string {
  return foldName(name.replace(/(?<=\S) (?:city|town|village|neighbou?rhood|district|department|province|municipality|canton|farm)$/, ''));
}

/** Whether a reading counts people in arms only. */
function isBattle({ claims }: ReadIncident): boolean {
  const told = claims.filter(({ scope }) => scope !== 'background');
  return told.some((claim) => HARMS.some((harm) => (claim[harm]?.min ?? 0) > 0)) && !told.some(hasUnarmed);
}

/** Whether a claim counts anybody who bears no arms. */
function hasUnarmed(claim: ReadIncident['claims'][number]): boolean {
  if (claim.scope === 'background') return false;
  return HARMS.some((harm) => (claim[harm]?.min ?? 0) > (claim.breakdown?.[harm]?.combatants?.min ?? 0));
}

/** The largest minimum that a reading’s claims give an incident; null where they give none. */
function tollOf(incident: ReadIncident | undefined, harm: 'killed' | 'injured'): number | null {
  const minima = (incident?.claims ?? []).filter(({ scope }) => scope !== 'background').flatMap((claim) => claim[harm]?.min ?? []);
  return minima.length === 0 ? null : Math.max(...minima);
}
