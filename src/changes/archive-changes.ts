import type { Archive, Incident } from '../archive.ts';
import { isSame } from '../domain/same.ts';
import { GROUPS, MEASURES, resolveToll, sumOver, type Group, type Measure, type TollRange, type TollSum } from '../domain/toll.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/index.ts';
import type { Body } from '../domain/body.ts';
import { fieldChanges, type FieldChange } from './field-changes.ts';
import { textChanges, type TextChange } from './text-changes.ts';

/** One published record that came, went or is not as it was. */
export interface RecordChange {
  collection: CollectionName;
  id: string;
  title: string;
  what: 'added' | 'changed' | 'renamed' | 'withdrawn' | 'gone';
  /** Of a changed record: the fields that differ; `account` is its body. */
  fields: string[];
  /** What these fields were and are; of a renamed and of a withdrawn record too. */
  values: FieldChange[];
  /** The words that its text lost and got. */
  words: TextChange[];
  /** Of a renamed record. */
  formerId?: string;
}

/** A range of one incident that moved. Undefined is not reported. */
export interface FigureChange {
  incident: string;
  measure: Measure;
  group: Group;
  was: TollRange | undefined;
  now: TollRange | undefined;
}

/** A total over all reviewed incidents that moved, and through how many incidents. */
export interface TotalChange {
  measure: Measure;
  group: Group;
  was: TollSum;
  now: TollSum;
  added: number;
  changed: number;
  removed: number;
}

export interface ArchiveChanges {
  records: RecordChange[];
  figures: FigureChange[];
  totals: TotalChange[];
  /** How many incidents the totals are over. */
  incidents: { was: number; now: number };
}

/** What differs between two states of the published archive. Drafts are in neither. */
export function archiveChanges(before: Archive, after: Archive): ArchiveChanges {
  const records = recordChanges(publishedOf(before), publishedOf(after));
  const formerly = new Map(records.flatMap(({ id, formerId }) => (formerId === undefined ? [] : [[formerId, id] as const])));
  const was = new Map(before.incidents.map((incident) => [formerly.get(incident.id) ?? incident.id, incident]));
  const now = new Map(after.incidents.map((incident) => [incident.id, incident]));
  const ids = [...new Set([...was.keys(), ...now.keys()])].sort();
  const figures = ids.flatMap((id) => figureChanges(id, was.get(id), now.get(id)));
  return {
    records,
    figures,
    totals: MEASURES.flatMap((measure) =>
      GROUPS.flatMap((group) => totalChange(before.incidents, after.incidents, { measure, group, was, now, figures })),
    ),
    incidents: { was: before.incidents.length, now: after.incidents.length },
  };
}

interface Published {
  collection: CollectionName;
  id: string;
  digest: string;
  status: string;
  formerIds?: readonly string[] | undefined;
  body: Body;
}

function publishedOf(archive: Archive): Map<string, Published> {
  const all: Published[] = [
    ...COLLECTIONS.flatMap((name): readonly Published[] => archive[name]),
    ...archive.unconfirmed,
    ...archive.withdrawn,
  ];
  return new Map(all.map((record) => [`${record.collection}/${record.id}`, record]));
}

function recordChanges(before: Map<string, Published>, after: Map<string, Published>): RecordChange[] {
  const renamed = new Map<string, string>();
  for (const { collection, id, formerIds = [] } of after.values()) {
    if (before.has(`${collection}/${id}`)) continue;
    for (const former of formerIds) if (before.has(`${collection}/${former}`)) renamed.set(`${collection}/${id}`, former);
  }
  const gone = new Set([...renamed].map(([key, former]) => `${key.slice(0, key.indexOf('/'))}/${former}`));
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key): RecordChange[] => {
    const [was, now] = [before.get(key), after.get(key)];
    const record = (now ?? was)!;
    const told = { collection: record.collection, id: record.id, title: titleOf(record), fields: [], values: [], words: [] };
    const formerId = renamed.get(key);
    if (formerId !== undefined) {
      const earlier = before.get(`${record.collection}/${formerId}`)!;
      return [{ ...told, what: 'renamed', formerId, ...differences(earlier, record) }];
    }
    if (!was) return [{ ...told, what: now!.status === 'withdrawn' ? 'withdrawn' : 'added' }];
    if (!now) return gone.has(key) ? [] : [{ ...told, what: 'gone' }];
    if (was.digest === now.digest) return [];
    if (now.status === 'withdrawn' && was.status !== 'withdrawn') return [{ ...told, what: 'withdrawn', ...differences(was, now) }];
    return [{ ...told, what: 'changed', ...differences(was, now) }];
  });
}

function titleOf(record: object): string {
  const { title, name } = record as { title?: string; name?: { en: string } };
  return title ?? name?.en ?? '';
}

/** What an archive adds to the fields of a record. */
const ADDED = new Set(['digest', 'collection', 'id', 'url', 'body']);

function differences(was: Published, now: Published): Pick<RecordChange, 'fields' | 'values' | 'words'> {
  const [a, b] = [was, now] as unknown as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(a!), ...Object.keys(b!)])].filter((key) => !ADDED.has(key) && !isSame(a![key], b![key]));
  // A report’s own address is called so in an archive, and `url` in its file.
  const nameOf = (key: string): string => (key === 'address' ? 'url' : key);
  return {
    fields: [...keys.map(nameOf), ...(isSame(was.body, now.body) ? [] : ['account'])].sort(),
    values: keys.flatMap((key) => fieldChanges(nameOf(key), a![key], b![key])),
    words: textChanges(was.body, now.body),
  };
}

function figureChanges(incident: string, was: Incident | undefined, now: Incident | undefined): FigureChange[] {
  return MEASURES.flatMap((measure) =>
    GROUPS.flatMap((group): FigureChange[] => {
      const [earlier, later] = [was, now].map((side) => resolveToll(side?.claims, measure, group)?.range);
      return isSame(earlier, later) ? [] : [{ incident, measure, group, was: earlier, now: later }];
    }),
  );
}

interface Compared {
  measure: Measure;
  group: Group;
  was: ReadonlyMap<string, Incident>;
  now: ReadonlyMap<string, Incident>;
  figures: readonly FigureChange[];
}

function totalChange(
  before: readonly Incident[],
  after: readonly Incident[],
  { measure, group, was, now, figures }: Compared,
): TotalChange[] {
  const [earlier, later] = [sumOver(before, measure, group), sumOver(after, measure, group)];
  // That nobody reports a group in one more incident moves no figure.
  if (isSame(earlier, later) || (!earlier.range && !later.range)) return [];
  const ids = [...was.keys(), ...now.keys()];
  const moved = figures.filter((figure) => figure.measure === measure && figure.group === group);
  return [
    {
      measure,
      group,
      was: earlier,
      now: later,
      added: new Set(ids.filter((id) => !was.has(id))).size,
      removed: new Set(ids.filter((id) => !now.has(id))).size,
      changed: moved.filter(({ incident }) => was.has(incident) && now.has(incident)).length,
    },
  ];
}
