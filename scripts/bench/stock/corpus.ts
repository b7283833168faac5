import { getCollection } from 'astro:content';
import { assembleArchive, recordOf, type Archive, type Records } from './archive.ts';
import { COLLECTIONS } from './schemas/index.ts';

let archive: Promise<Archive> | undefined;

/** The archive as stock Astro reads it: the body is left to `render()`, which the overlaid `RecordBody.astro` calls. */
export function getArchive(): Promise<Archive> {
  archive ??= readArchive();
  return archive;
}

async function readArchive(): Promise<Archive> {
  const collections = await Promise.all(
    COLLECTIONS.map(async (name) => [
      name,
      (await getCollection(name)).map((entry) => {
        const body = { blocks: [], notes: [], slots: [], of: { collection: name, id: entry.id } };
        return recordOf(name, { id: entry.id, digest: String(entry.digest), data: entry.data, body });
      }),
    ]),
  );
  return assembleArchive(Object.fromEntries(collections) as unknown as Records);
}
