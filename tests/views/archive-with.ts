import { assembleArchive, recordOf, type Archive, type Records } from '../../src/archive.ts';
import { readRecord } from '../../src/records/index.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/index.ts';
import { files } from '../content/archive.ts';

/** The records of this repository and more of them, given as text by `collection/id`; one of the same name takes the place of its own. */
export function archiveWith(texts: Record<string, string> = {}): Archive {
  const added = Object.entries(texts).map(([name, text]) => recordFrom(name, text));
  const records = COLLECTIONS.map((collection) => {
    const own = files.records[collection].map((record) => recordOf(collection, record));
    const more = added.filter((record) => record.collection === collection);
    return [collection, [...own.filter(({ id }) => !more.some((record) => record.id === id)), ...more]] as const;
  });
  return assembleArchive(Object.fromEntries(records) as unknown as Records);
}

/** An incident with these claims, on 3 March 2019 in Idlib city, written as a person would write it. */
export function incidentText(claims: string, fields = ''): string {
  return `---
title: Shelling of Idlib city
summary: Shells fell on the city.
status: reviewed
date: 2019-03-03
place: idlib-city
placeRelation: at
eventType: Explosions/Remote violence
subEventType: Shelling/artillery/missile attack
parties: []
${claims}
grade:
  toll:
    level: ungraded
    why: Written for a test.
  attribution:
    level: ungraded
    why: Nobody is accused.
${fields}
---

Shells fell.[^2019-03-03-outlet-unknown#1]
`;
}

function recordFrom(name: string, text: string) {
  const [collection, id] = name.split('/') as [CollectionName, string];
  const { record, problems } = readRecord({
    collection,
    id,
    file: `src/content/${name}.mdx`,
    digest: '0'.repeat(64),
    bytes: Buffer.from(text),
  });
  if (!record) throw new Error(problems.map(({ message }) => message).join('\n'));
  return recordOf(collection, record);
}
