import { getCollection } from 'astro:content';
import { assembleArchive, recordOf, type Archive, type RecordOf, type Records } from './archive.ts';
import type { Body } from './domain/body.ts';
import { COLLECTIONS, type CollectionName, type FieldsOf } from './schemas/index.ts';

let archive: Promise<Archive> | undefined;

/** The published archive: the only door from the pages to `astro:content`. Read once a build; afresh at each request in dev. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive();
  archive ??= readArchive();
  return archive;
}

async function readArchive(): Promise<Archive> {
  const collections = await Promise.all(COLLECTIONS.map(async (name) => [name, await readCollection(name)] as const));
  return assembleArchive(Object.fromEntries(collections) as unknown as Records);
}

async function readCollection<Name extends CollectionName>(name: Name): Promise<RecordOf<Name>[]> {
  const entries = await getCollection(name);
  return entries.map((entry) =>
    recordOf(name, {
      id: entry.id,
      digest: String(entry.digest),
      data: import.meta.env.DEV ? asPreview(name, entry.data as FieldsOf<Name>) : (entry.data as FieldsOf<Name>),
      body: entry.rendered?.metadata?.['body'] as Body,
    }),
  );
}

/** A draft as the dev server shows it: like an incident without confirmation, which no total counts. Of the others, as if it were reviewed. */
function asPreview<Name extends CollectionName>(name: Name, data: FieldsOf<Name>): FieldsOf<Name> {
  return data.status === 'draft' ? { ...data, status: name === 'incidents' ? 'unconfirmed' : 'reviewed' } : data;
}
