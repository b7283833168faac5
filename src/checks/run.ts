import {
  compareProblems,
  CONTENT,
  locatorOfFile,
  UnreadableField,
  type ArchiveFiles,
  type BaseReading,
  type Locator,
  type Place,
  type Problem,
  type SourceRecord,
} from '../records/index.ts';
import { COLLECTIONS, type CollectionName } from '../schemas/index.ts';
import { checkAllowances } from './allowances.ts';
import { isAskedFor, narrowReport } from './narrow-report.ts';
import type { CheckContext, Finding, Rule, Spot } from './rule.ts';
import { RULES } from './rules/index.ts';
import { todosOf } from './todos.ts';

/** A draft, and how much it leaves to be decided. */
export interface DraftLeft {
  file: string;
  todos: number;
  /** The lines on which it does, each once; where the file was looked at again. */
  lines?: readonly number[];
}

/** What came of a check: a value, for reporters to print. */
export interface CheckReport {
  problems: Problem[];
  errors: number;
  warnings: number;
  /** Files, problems or not. */
  counts: Record<CollectionName, number>;
  /** The drafts, and how much each leaves to be decided. */
  drafts: DraftLeft[];
  /** With what the records were compared, or why with nothing; undefined where nobody asked for it. */
  history?: string;
  /** The files that were mended before this check; undefined where nobody asked for it. */
  mended?: readonly string[];
}

export interface CheckOptions {
  rules?: readonly Rule[];
  today?: string;
  /** What was published before, to compare with. */
  base?: BaseReading;
  /** Files and folders, from the project’s root: what is found neither in them nor because of them is left out. None means all. */
  asked?: readonly string[];
  /** Finds places in a file; the default reads it again. */
  locatorOf?: (file: string) => Locator;
}

/** Runs every rule over an archive that was read, and joins what they find with what reading found. */
export function checkArchive(files: ArchiveFiles, root: string, options: CheckOptions = {}): CheckReport {
  const { rules = RULES, asked = [], locatorOf = (file: string) => locatorOfFile(root, file) } = options;
  const context = contextOf(files, options);
  const found = rules.flatMap((rule) => [...findingsOf(rule, context, files.partials, asked)].map((finding) => ({ rule, finding })));
  const { kept, findings } = checkAllowances(found, context, rules);
  const locators = new Map<string, Locator>();
  const placeOf = (spot: Spot): { file: string } & Place => {
    const { file } = spot.record;
    if ('place' in spot) return { file, line: spot.place.line, column: spot.place.column };
    if (!locators.has(file)) locators.set(file, locatorOf(file));
    const locator = locators.get(file)!;
    return { file, ...('path' in spot ? locator.ofField(spot.path, spot.at) : locator.inBody(spot.inBody)) };
  };
  // Places are looked up for what is told only: that is the dearest part of a finding.
  const told = [...kept, ...findings].filter(
    ({ finding: { record, cause } }) => isAskedFor(record.file, asked) || (cause !== undefined && isAskedFor(cause.record.file, asked)),
  );
  const problems = [...files.problems, ...told.map(({ rule, finding }) => problemOf(rule, finding, placeOf))].sort(compareProblems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const report: CheckReport = {
    problems,
    errors,
    warnings: problems.length - errors,
    counts: countFiles(files),
    drafts: draftsOf(files, (spot) => placeOf(spot).line, asked),
    ...(options.base && { history: describeBase(options.base) }),
  };
  return asked.length === 0 ? report : narrowReport(report, asked);
}

/** The drafts of an archive, and how much each leaves to be decided. */
export function draftsOf({ records }: ArchiveFiles, lineOf?: (spot: Spot) => number, asked: readonly string[] = []): DraftLeft[] {
  const drafts = COLLECTIONS.flatMap((name): SourceRecord[] =>
    records[name].filter(({ data, file }) => data.status === 'draft' && isAskedFor(file, asked)),
  );
  return drafts.map((draft) => {
    const spots = todosOf(draft);
    const left = { file: draft.file, todos: spots.length };
    return lineOf && spots.length > 0 ? { ...left, lines: [...new Set(spots.map(lineOf))].sort((a, b) => a - b) } : left;
  });
}

function describeBase(reading: BaseReading): string {
  if (reading.kind === 'none') return `Not compared with what was published: ${reading.why}`;
  const { name, commit, changed, unread } = reading.base;
  const compared = `Compared with \`${name}\` at ${commit.slice(0, 10)}: ${changed.length} of its records ${changed.length === 1 ? 'is' : 'are'} changed or gone`;
  return unread.length === 0 ? compared : `${compared}, and ${unread.length} could not be read as they were: ${unread.join(', ')}`;
}

/** How many files each collection has, problems or not. */
export function countFiles({ ids }: ArchiveFiles): Record<CollectionName, number> {
  return Object.fromEntries(COLLECTIONS.map((name) => [name, ids[name].size])) as Record<CollectionName, number>;
}

/** A finding, and the rule (or the rule of allowances) that made it. */
export interface RuleFinding {
  rule: Pick<Rule, 'id' | 'severity'>;
  finding: Finding;
}

function contextOf({ records, ids }: ArchiveFiles, { today, base }: CheckOptions): CheckContext {
  const index = new Map(
    COLLECTIONS.flatMap((name) => records[name].map((record): [string, SourceRecord] => [`${name}/${record.id}`, record])),
  );
  return {
    records,
    ids,
    today,
    base: base?.kind === 'base' ? base.base : undefined,
    find: <Name extends CollectionName>(collection: Name, id: string) => index.get(`${collection}/${id}`) as SourceRecord<Name> | undefined,
  };
}

/** Collections of which no record makes another one wrong in the eyes of a rule about one record at a time. */
const LEAVES: readonly CollectionName[] = ['incidents', 'briefings'];

function* findingsOf(rule: Rule, context: CheckContext, partials: readonly SourceRecord[], asked: readonly string[]): Iterable<Finding> {
  if (rule.scope === 'archive') {
    yield* rule.check(context);
    return;
  }
  // Where a report or an actor is asked for, what is wrong with it may show in every record that names it.
  const isAlone = asked.length > 0 && asked.every((file) => LEAVES.some((name) => `${file}/`.startsWith(`${CONTENT}/${name}/`)));
  const isLookedAt = ({ file }: SourceRecord): boolean => !isAlone || isAskedFor(file, asked);
  for (const collection of rule.collections) {
    for (const record of context.records[collection]) if (isLookedAt(record)) yield* first(MOST, rule.check(record, context));
    for (const record of partials) {
      if (record.collection === collection && isLookedAt(record)) yield* first(MOST, asFarAsReadable(rule.check(record, context)));
    }
  }
}

/** Nobody reads more of one rule about one record, and finding the place of each has its cost. */
const MOST = 50;

function* first(most: number, findings: Iterable<Finding>): Iterable<Finding> {
  let count = 0;
  for (const finding of findings) {
    count += 1;
    if (count > most) return;
    yield finding;
  }
}

/** What a rule finds before it looks at a field that could not be read. */
function* asFarAsReadable(findings: Iterable<Finding>): Iterable<Finding> {
  try {
    yield* findings;
  } catch (error) {
    if (!(error instanceof UnreadableField)) throw error;
  }
}

function problemOf(
  rule: RuleFinding['rule'],
  { message, help, cause, ...spot }: Finding,
  placeOf: (spot: Spot) => { file: string } & Place,
): Problem {
  const problem: Problem = { ...placeOf(spot), severity: rule.severity, rule: rule.id, message };
  if (help !== undefined) problem.help = help;
  if (cause) problem.cause = { ...placeOf(cause), message: cause.message };
  return problem;
}
