import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A number generator with a fixed seed (mulberry32), so that two runs measure the same records. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ACTORS = 24;
const PLACES = 60;
const EVENTS = [
  ['Explosions/Remote violence', 'Air/drone strike', 'Air raid'],
  ['Explosions/Remote violence', 'Shelling/artillery/missile attack', 'Shelling'],
  ['Battles', 'Armed clash', 'Clash'],
] as const;

/** Writes an archive of `incidents` invented incidents (three reports for each two of them) into `content`. */
export function generateArchive(content: string, incidents: number): void {
  const random = seeded(20260101);
  const pick = (below: number) => Math.floor(random() * below);
  const write = (collection: string, id: string, text: string) => {
    mkdirSync(join(content, collection), { recursive: true });
    writeFileSync(join(content, collection, `${id}.mdx`), text);
  };

  write('places', 'norland', place('Norland', 'country', undefined, 35.5, 37.5));
  write('places', 'norland-west', place('West Norland', 'governorate', 'norland', 35.6, 36.7));
  for (let index = 0; index < PLACES; index += 1) {
    write(
      'places',
      `village-${index}`,
      place(`Village ${index}`, 'village', 'norland-west', 35.2 + (index % 10) / 10, 36.2 + Math.floor(index / 10) / 10),
    );
  }
  for (let index = 0; index < ACTORS; index += 1) write('actors', `group-${index}`, actor(index));
  write('ceasefires', 'norland-truce', CEASEFIRE);

  for (let index = 0; index < incidents; index += 1) {
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor((index * 2500) / incidents))).toISOString().slice(0, 10);
    const unnamed = `${day}-outlet-unknown`;
    const reports = [`${unnamed}-wire-${index}`, ...(index % 2 === 0 ? [`${unnamed}-daily-${index}`] : [])];
    const village = pick(PLACES);
    for (const report of reports) write('reports', report, reportOf(report, day));
    write('incidents', `${day}-village-${village}-${index}`, incident(day, reports, { pick, index, village }));
  }
}

function place(name: string, kind: string, within: string | undefined, latitude: number, longitude: number): string {
  return `---
name: { en: ${name}, ar: مكان }
kind: ${kind}
status: reviewed
${within ? `within: ${within}\n` : ''}latitude: ${latitude.toFixed(2)}
longitude: ${longitude.toFixed(2)}
accuracy: ${kind}
---

An invented place.
`;
}

function actor(index: number): string {
  return `---
name: { en: Group ${index}, ar: المجموعة, variants: [Group No. ${index}] }
kind: ${index === 0 ? 'monitor' : 'rebel-group'}
status: reviewed
description: An invented group.
---

An invented group.
`;
}

const CEASEFIRE = `---
name: { en: Norland truce, ar: هدنة }
status: reviewed
declarations:
  - { actor: group-1, date: '2018-01-01' }
effective: '2018-01-01'
end: { how: unknown }
class: preliminary
purpose: peace-process
enforcement: none
parties:
  - { actor: group-1, capacity: signatory }
area: { words: all of Norland, places: [norland] }
references:
  - { title: An invented document }
---

An invented truce.
`;

function reportOf(id: string, day: string): string {
  return `---
title: Report ${id}
status: reviewed
outlet: null
outletBasis: unknown
published: '${day}'
publishedBasis: stated
language: en
translation: none
type: traditional-media
scale: international
affiliation: unknown
origins: [${Array.from({ length: ACTORS }, (_, actor) => `group-${actor}`).join(', ')}]
---

What an invented report says of an invented day, in two sentences. It gives one figure and one name.
`;
}

interface Chosen {
  pick: (below: number) => number;
  index: number;
  village: number;
}

function incident(day: string, reports: string[], { pick, index, village }: Chosen): string {
  const [eventType, subEventType, title] = EVENTS[index % EVENTS.length]!;
  const killed = 1 + pick(60);
  const civilians = Math.max(1, pick(killed));
  const accused = 1 + pick(ACTORS - 1);
  const read = (paragraph: number) => reports.map((report) => `${report}#${paragraph}`).join(', ');
  const truce = day >= '2018-01-01';
  return `---
title: ${title} at Village ${letters(pick(PLACES))}
summary: An invented ${title.toLowerCase()} hit an invented village.
status: reviewed
date: '${day}'
time: morning
place: village-${village}
placeRelation: at
eventType: ${eventType}
subEventType: ${subEventType}
parties:
  - actor: group-${accused}
    role: alleged-perpetrator
    attribution: { status: suspected, by: [group-0], in: [${read(2)}] }
claims:
  - by: group-0
    in: [${read(3)}]
    asOf: '${day}'
    killed:
      total: ${killed}${index % 3 === 0 ? '+' : ''}
${index % 4 === 0 ? '' : `      status: { civilians: ${civilians} }\n`}${index % 5 === 0 ? `    injured: { total: ${killed + 3} }\n` : ''}${index % 6 === 0 ? `  - by: group-${accused === 23 ? 1 : accused + 1}\n    in: [${read(4)}]\n    asOf: '${day}'\n    killed: { total: ${killed + 2} }\n` : ''}grade:
  toll: { level: weak, why: One origin counted. }
  attribution: { level: weak, why: One origin names the accused. }
${truce ? `ceasefires:\n  - ceasefire: norland-truce\n    violation: alleged\n    allegedBy: [group-0]\n    capacity: ${accused === 1 ? 'signatory' : 'non-party'}\n    area: covered\n    in: [${read(5)}]\n` : ''}---

On that morning an invented ${title.toLowerCase()} hit the village. Group 0 counted **${killed}** dead and named those whom it accuses.[^${reports[0]}#3]

People had gathered at the market when it began; a second blow followed within the hour.[^1] The road to the west was closed until the evening, and the rescue crews came on foot.

- The market and two houses were damaged.[^${reports[0]}#4]
- The school was closed for a week.

| What | How many |
| --- | --- |
| houses damaged | ${2 + pick(30)} |
| days of closure | ${1 + pick(9)} |

Nobody gave a figure for those who left. The accused have not spoken, and [the method of counting](https://example.org/method) is the monitor’s own.[^${reports[0]}#6]

[^1]: Group 0, as relayed by the report; the hour is not given.
`;
}

/** A name without a figure, which no title may have: `A`, `B`, … `AA`. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
