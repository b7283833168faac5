import type { ArchiveFiles, BaseArchive, Path, Place, SourceRecord, SourceRecords } from '../records/index.ts';
import type { CollectionName } from '../schemas/index.ts';

/** Where a finding is: in the front matter by its path, in the body by its place, or by an offset still to be found in the body’s text. */
export type Spot =
  | { record: SourceRecord; path: Path; at?: 'key' | 'value' }
  | { record: SourceRecord; place: Place }
  | { record: SourceRecord; inBody: (text: string) => number };

/** What a rule found. Positions are looked up later, and only for what was found. */
export type Finding = Spot & {
  /** One sentence: `Unexpected X, expected Y`. */
  message: string;
  /** What to write instead. */
  help: string;
  /** The other place. */
  cause?: (Spot & { message: string }) | undefined;
};

/** What every rule may look at. */
export interface CheckContext {
  records: SourceRecords;
  /** Every id that has a file, readable or not. */
  ids: ArchiveFiles['ids'];
  find: <Name extends CollectionName>(collection: Name, id: string) => SourceRecord<Name> | undefined;
  /** The day that counts as today, where the caller gives one; a build gives none, so that its outcome never depends on the clock. */
  today: string | undefined;
  /** What was published where this work began, for the rules over time; a build has none, so that its outcome never depends on git. */
  base: BaseArchive | undefined;
}

interface RuleBase {
  /** Its name in messages and in `allow`; its page is `docs/rules/<id>.md`. */
  id: string;
  severity: 'error' | 'warning';
  /** One sentence: what must hold. */
  summary: string;
  /** A record may say in `allow` why it is right all the same. */
  allowable?: true;
  /** `npm run check -- --fix` mends it. */
  fixable?: true;
  /** It compares with what was published, where git is there. */
  overTime?: true;
}

/** A rule about one record at a time, with the rest of the archive to look things up in. */
export interface RecordRule<Name extends CollectionName = CollectionName> extends RuleBase {
  scope: 'record';
  /** The collections whose records it is about. */
  collections: readonly Name[];
  check(record: SourceRecord<Name>, context: CheckContext): Iterable<Finding>;
}

/** A rule about all records together. */
export interface ArchiveRule extends RuleBase {
  scope: 'archive';
  check(context: CheckContext): Iterable<Finding>;
}

export type Rule = RecordRule | ArchiveRule;

/** Types a rule about records of some collections, and widens it for the list of all rules. */
export function recordRule<Name extends CollectionName>(rule: Omit<RecordRule<Name>, 'scope'>): Rule {
  return { ...rule, scope: 'record' } as unknown as Rule;
}

/** Types a rule about the whole archive. */
export function archiveRule(rule: Omit<ArchiveRule, 'scope'>): Rule {
  return { ...rule, scope: 'archive' };
}
