import { fileURLToPath } from 'node:url';
import { assembleArchive, recordsOf, type Archive } from '../../src/archive.ts';
import { readArchiveFiles } from '../../src/records/read-archive-files.ts';
import type { SourceRecord } from '../../src/records/read-record.ts';
import { COLLECTIONS } from '../../src/schemas/index.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const files = readArchiveFiles(root);

export const everyRecord: SourceRecord[] = COLLECTIONS.flatMap((name): SourceRecord[] => files.records[name]);

/** The records of this repository, as the site publishes them. */
export function readOwnArchive(): Archive {
  return assembleArchive(recordsOf(files.records));
}
