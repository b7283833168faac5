/** The door to the records: reading, and what reading gives. */
export { readArchiveFiles, CONTENT, type ArchiveFiles, type SourceRecords } from './read-archive-files.ts';
export { baseOfReading, readBaseArchive, type BaseArchive, type BaseReading } from './base-archive.ts';
export { readRecord, type SourceRecord, type RecordReading } from './read-record.ts';
export { UnreadableField } from './partial-record.ts';
export { diskCache, keptRecords, noCache, readerVersion, sourceVersion, type RecordCache } from './cache.ts';
export { readBody, type BodyReading } from './body.ts';
export { type Mention } from './body/find-mentions.ts';
export { countWords, quotedIn } from './body/quotations.ts';
export { recordLoaders, type CheckResult } from './loader.ts';
export { judgePictures } from './pictures.ts';
export { MENDABLE, mendRecords } from './mend.ts';
export { compareProblems, READING_RULES, type Place, type Problem } from './problem.ts';
export { locatorOfFile, type Locator } from './locate-in-file.ts';
export { type Path } from './locate.ts';
export { didYouMean } from './suggest.ts';
export { findByName, writeItsRecord } from './find-by-name.ts';
export { helpWithOption } from './shape.ts';
export { unwrap, schemaAt, type Schema, type SchemaDefinition } from './schema-shape.ts';
