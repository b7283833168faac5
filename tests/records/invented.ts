import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { schemas } from '../../src/schemas/index.ts';

/** A small archive in which nothing is wrong. Nobody and nothing in it exists. */
export const INVENTED: Readonly<Record<string, string>> = {
  'places/norland.mdx': `---
name:
  en: Norland
kind: country
status: reviewed
latitude: 35
longitude: 36
accuracy: country
radius: 400
---
`,
  'places/town.mdx': `---
name:
  en: Town
kind: town
status: reviewed
within: norland
latitude: 35.93
longitude: 36.63
accuracy: town
---
`,
  'actors/group-a.mdx': actor('Group A', 'rebel-group'),
  'actors/state-forces.mdx': actor('Forces of Norland', 'state-forces'),
  'actors/monitor.mdx': actor('The Monitor', 'monitor'),
  'actors/other-monitor.mdx': actor('The Other Monitor', 'monitor'),
  'actors/paper.mdx': actor('The Paper', 'media'),
  'reports/2020-01-03-paper.mdx': `---
title: Strike kills seven in Town
status: reviewed
outlet: paper
outletBasis: stated
published: 2020-01-03
publishedBasis: stated
language: en
translation: none
type: traditional-media
scale: national
affiliation: independent
origins: [monitor, other-monitor, group-a]
---

The paper tells of a strike.
`,
  'ceasefires/truce-2019.mdx': `---
name:
  en: Truce of 2019
status: reviewed
declarations: [{ actor: state-forces, date: 2019-05-30 }]
effective: 2019-06-01
end:
  how: in-force-at-cutoff
class: preliminary
purpose: peace-process
enforcement: none
parties:
  - actor: state-forces
    capacity: signatory
area:
  words: The whole of Norland
  places: [norland]
clauses:
  - id: no-strikes
    summary: No air strikes.
references:
  - title: The text of the truce
---

Its terms.
`,
  'incidents/2020-01-02-town.mdx': `---
title: Air strike on Town
summary: An air strike hit a market.
status: reviewed
date: 2020-01-02
place: town
placeRelation: at
eventType: Explosions/Remote violence
subEventType: Air/drone strike
parties:
  - actor: state-forces
    role: alleged-perpetrator
    attribution:
      status: suspected
      by: [monitor]
      in: ['2020-01-03-paper#2']
claims:
  - by: monitor
    in: ['2020-01-03-paper#2']
    killed:
      total: 7
      status:
        civilians: 5
        combatants: 2
grade:
  toll:
    level: weak
    why: One origin.
  attribution:
    level: weak
    why: One origin.
ceasefires:
  - ceasefire: truce-2019
    violation: alleged
    allegedBy: [monitor]
    capacity: signatory
    area: covered
    in: ['2020-01-03-paper#4']
---

A strike hit the market of Town.[^2020-01-03-paper#1-2]
`,
  'briefings/norland-2020.mdx': `---
title: Norland in brief
status: reviewed
standfirst: What was reported.
period:
  from: 2020-01-01
  to: 2020-12-31
language: en
---

<TollChart by="month" />
`,
};

function actor(name: string, kind: string): string {
  return `---
name:
  en: ${name}
kind: ${kind}
status: reviewed
description: An invented actor.
---
`;
}

/** Writes files below `src/content/` of a new folder, which goes when the test is over; the folder’s path is the archive’s root. */
export function writeArchive(files: Readonly<Record<string, string | Uint8Array>>, links: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'truceline-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, 'src/content', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  for (const [path, to] of Object.entries(links)) {
    const target = join(root, 'src/content', path);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(to, target);
  }
  return root;
}

/** A record’s text with some of its top-level keys written anew, and new keys added at the end. */
export function withFields(text: string, fields: string): string {
  const [, front = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text)!;
  const keys = [...fields.matchAll(/^([A-Za-z]\w*):/gm)].map(([, key]) => key);
  const kept = partsOf(front).filter((part) => !keys.some((key) => part.startsWith(`${key}:`)));
  return `---\n${kept.join('')}${fields.trimEnd()}\n---\n${body}`;
}

/** The same with every key in its place in the template’s order. */
export function withFieldsInOrder(text: string, fields: string): string {
  const [, front = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(withFields(text, fields))!;
  const order = templateOrder(partsOf(/^---\n([^]*?)---\n/.exec(text)![1]!).map(keyOf));
  const rank = (part: string): number => (order.includes(keyOf(part)) ? order.indexOf(keyOf(part)) : order.length);
  return `---\n${partsOf(front)
    .sort((a, b) => rank(a) - rank(b))
    .join('')}---\n${body}`;
}

function partsOf(yaml: string): string[] {
  return yaml.match(/^\S.*\n(?:[ \t].*\n)*/gm)!;
}

function keyOf(part: string): string {
  return part.slice(0, part.indexOf(':'));
}

/** The keys of the collection that some keys are of. */
function templateOrder(keys: readonly string[]): string[] {
  return Object.keys(Object.values(schemas).find(({ shape }) => keys.every((key) => key in shape))!.shape);
}

/** A record’s text with another body. */
export function withBody(text: string, body: string): string {
  return `${/^---\n[^]*?---\n/.exec(text)![0]}\n${body.trimEnd()}\n`;
}

/** A record’s text with one passage replaced; throws where it does not stand there exactly once. */
export function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`Expected \`${from}\` once`);
  return text.replace(from, () => to);
}

/** The archive above with other or more files. */
export function inventedWith(files: Readonly<Record<string, string | Uint8Array>>): Record<string, string | Uint8Array> {
  return { ...INVENTED, ...files };
}

export const INCIDENT = 'incidents/2020-01-02-town.mdx';
