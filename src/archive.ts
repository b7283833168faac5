import type { Body } from './domain/body.ts';
import { COLLECTIONS, type CollectionName, type FieldsOf } from './schemas/index.ts';

/** A record of a collection: its fields, and what its file gives. */
export type RecordOf<Name extends CollectionName> = FieldsOf<Name> & {
  collection: Name;
  /** The file name without `.mdx`: its address and its name for ever. */
  id: string;
  /** Its page, from the site's root: `/incidents/2021-06-10-southern-idlib/`. */
  url: string;
  /** A report's own `url`, where it was published; `url` above is its page here. */
  address?: string;
  /** SHA-256 of the file, hexadecimal. */
  digest: string;
  body: Body;
};

export type Incident = RecordOf<'incidents'>;
export type Report = RecordOf<'reports'>;
export type Actor = RecordOf<'actors'>;
export type Ceasefire = RecordOf<'ceasefires'>;
export type Place = RecordOf<'places'>;
export type Briefing = RecordOf<'briefings'>;

/** Everything that is published, sorted, with every record to be found by its id. */
export interface Archive {
  /** The newest date in the content: the day up to which everything here was read. */
  cutOff: string;
  /** Reviewed incidents by date, then id: the only ones that any sum is made of. */
  incidents: readonly Incident[];
  /** Listed apart and never summed. */
  unconfirmed: readonly Incident[];
  /** Withdrawn records of every collection: each keeps its page as a notice. */
  withdrawn: readonly RecordOf<CollectionName>[];
  reports: readonly Report[];
  actors: readonly Actor[];
  ceasefires: readonly Ceasefire[];
  places: readonly Place[];
  briefings: readonly Briefing[];
  /** A published record that must exist; throws with collection and id where it does not (the checker has said so before). */
  get<Name extends CollectionName>(collection: Name, id: string): RecordOf<Name>;
}

/** The records of each collection, drafts and all, in any order. */
export type Records = { [Name in CollectionName]: readonly RecordOf<Name>[] };

/** The address of a record's page. */
export function recordUrl(collection: CollectionName, id: string): string {
  return `/${collection}/${id}/`;
}

/** A record of the archive, of what was read from its file. A report’s own `url`, where it was published, becomes its `address`. */
export function recordOf<Name extends CollectionName>(collection: Name, { id, digest, data, body }: ReadFile<Name>): RecordOf<Name> {
  const address = 'url' in data && data.url !== undefined ? { address: data.url } : {};
  return { ...data, ...address, collection, id, url: recordUrl(collection, id), digest, body } as unknown as RecordOf<Name>;
}

/** What was read from the file of a record. */
interface ReadFile<Name extends CollectionName> {
  id: string;
  digest: string;
  data: FieldsOf<Name>;
  body: Body;
}

/** The records of an archive, of what was read from its files. */
export function recordsOf(files: { [Name in CollectionName]: readonly ReadFile<Name>[] }): Records {
  return mapCollections((name) =>
    (files[name] as readonly ReadFile<CollectionName>[]).map((file) => recordOf(name, file)),
  ) as unknown as Records;
}

/** Sorts and resolves records into what is published. `cutOff` is given by tests; else it is the newest date in the content. */
export function assembleArchive(records: Records, cutOff = newestDate(records)): Archive {
  const published = mapCollections((name) =>
    (records[name] as readonly RecordOf<CollectionName>[]).filter((record) => record.status !== 'draft'),
  );
  const shown = mapCollections((name) => published[name].filter((record) => record.status !== 'withdrawn').sort(byId));
  const index = mapCollections((name) => new Map(published[name].map((record) => [record.id, record])));
  const incidents = (shown.incidents as Incident[]).sort(byDate((incident) => incident.date.from));
  return {
    cutOff,
    incidents: incidents.filter((incident) => incident.status === 'reviewed'),
    unconfirmed: incidents.filter((incident) => incident.status === 'unconfirmed'),
    withdrawn: COLLECTIONS.flatMap((name) => published[name].filter((record) => record.status === 'withdrawn').sort(byId)),
    reports: (shown.reports as Report[]).sort(byDate((report) => report.published.from)),
    actors: (shown.actors as Actor[]).sort((a, b) => compareText(a.name.en, b.name.en)),
    ceasefires: (shown.ceasefires as Ceasefire[]).sort(byDate((ceasefire) => ceasefire.effective.from)),
    places: (shown.places as Place[]).sort((a, b) => compareText(a.name.en, b.name.en)),
    briefings: shown.briefings as Briefing[],
    get(collection, id) {
      const record = index[collection].get(id);
      if (!record) throw new Error(`No published record \`${id}\` in ${collection}; run \`npm run check\``);
      return record as never;
    },
  };
}

function mapCollections<Value>(map: (name: CollectionName) => Value): Record<CollectionName, Value> {
  return Object.fromEntries(COLLECTIONS.map((name) => [name, map(name)])) as Record<CollectionName, Value>;
}

/** The latest day that any published record states: a publication, an incident, an update. */
function newestDate(records: Records): string {
  const days = [
    ...records.reports.filter(isPublished).flatMap((report) => [report.published.to, report.updated?.to]),
    ...records.incidents.filter(isPublished).map((incident) => incident.date.to),
  ].filter((day) => day !== undefined);
  return days.sort().at(-1) ?? '1970-01-01';
}

function isPublished(record: { status: string }): boolean {
  return record.status !== 'draft' && record.status !== 'withdrawn';
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

function byDate<Dated extends { id: string }>(dayOf: (record: Dated) => string) {
  return (a: Dated, b: Dated): number => compareText(dayOf(a), dayOf(b)) || byId(a, b);
}

/** Orders text by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
