import { foldText } from '../domain/fold-text.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Problem } from './problem.ts';
import type { SourceRecord } from './read-record.ts';
import { editDistance, findNearest } from './suggest.ts';

type Records = { [Name in CollectionName]: readonly SourceRecord[] };

/** Problems of fields that take an id and were given something else, which may be a record’s name: known when all files are read. */
const named = new WeakMap<Problem, { collection: CollectionName; text: string }>();

/** Notes that a problem is about a text in place of an id of `collection`. */
export function noteName(problem: Problem, collection: CollectionName, text: string): Problem {
  named.set(problem, { collection, text });
  return problem;
}

/** Gives each problem of a name in place of an id the record that has this name, or says how to write one. */
export function helpWithNames(problems: readonly Problem[], records: Records): void {
  for (const problem of problems) {
    const found = named.get(problem);
    if (!found) continue;
    const { collection, text } = found;
    const id = findByName(text, collection, records) ?? findNearName(text, collection, records);
    problem.help =
      id === undefined ? writeItsRecord(collection, problem.help) : `write \`${id}\`, the id of “${nameOf(collection, id, records)}”`;
  }
}

/** The id of the record that is called so: by its name, a short one, an acronym or another spelling. */
export function findByName(text: string, collection: CollectionName, records: Records): string | undefined {
  return idsByName(collection, records).get(fold(text));
}

/** The same for a name with a slip in it: a seventh of it may differ. */
function findNearName(text: string, collection: CollectionName, records: Records): string | undefined {
  const ids = idsByName(collection, records);
  const wanted = fold(text);
  const most = Math.max(1, Math.floor(wanted.length / 7));
  const near = [...ids.keys()].filter((name) => name[0] === wanted[0] && Math.abs(name.length - wanted.length) <= most);
  const nearest = wanted.length < 6 ? undefined : findNearest(wanted, near);
  return nearest === undefined || editDistance(wanted, nearest) > most ? undefined : ids.get(nearest);
}

/** Many problems ask for the same names. */
const known = new WeakMap<readonly SourceRecord[], Map<string, string>>();

function idsByName(collection: CollectionName, records: Records): Map<string, string> {
  const before = known.get(records[collection]);
  if (before) return before;
  const ids = new Map(records[collection].flatMap((record) => namesOf(record).map((name) => [fold(name), record.id] as const)));
  known.set(records[collection], ids);
  return ids;
}

/** How to write a record that is not there yet. */
export function writeItsRecord(collection: CollectionName, before?: string): string {
  return `${before === undefined ? '' : `${before}; else `}write its record: \`npm run new -- ${collection.slice(0, -1)}\``;
}

function namesOf({ id, data }: SourceRecord): string[] {
  const {
    title,
    name,
    acronyms = [],
  } = data as {
    title?: string;
    name?: { en?: string; ar?: string; short?: string; variants?: string[] };
    acronyms?: string[];
  };
  return [id, title, name?.en, name?.ar, name?.short, ...(name?.variants ?? []), ...acronyms].filter((word) => word !== undefined);
}

function nameOf(collection: CollectionName, id: string, records: Records): string {
  const record = records[collection].find((candidate) => candidate.id === id);
  const { title, name } = (record?.data ?? {}) as { title?: string; name?: { en?: string } };
  return name?.en ?? title ?? id;
}

/** “Ministry for Health” and “the Ministry of Health” are one. */
function fold(text: string): string {
  return foldText(text)
    .replace(/^the /, '')
    .replace(/ (?:for|of|and) /g, ' ');
}
