import { schemas, type CollectionName, type FieldsOf } from '../schemas/index.ts';
import type { Body } from '../domain/body.ts';
import { readBody } from './body.ts';
import type { Mention } from './body/find-mentions.ts';
import { findRefusedCharacters } from './characters.ts';
import { decodeText } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findMisplacedKeys, type MisplacedKey } from './key-order.ts';
import { locatorOf } from './locate.ts';
import { findDecomposed } from './normal-form.ts';
import { guarded, readableFields } from './partial-record.ts';
import { noteName } from './find-by-name.ts';
import { compareProblems, readingError, type Place, type Problem } from './problem.ts';
import { describeIssues } from './shape.ts';
import { findTodoComments } from './todo-comments.ts';
import { readYaml } from './yaml.ts';

/** A record as its file gives it. */
export type SourceRecord<Name extends CollectionName = CollectionName> = Name extends CollectionName
  ? {
      collection: Name;
      id: string;
      /** The file, from the project’s root. */
      file: string;
      /** SHA-256 of the file’s bytes, hexadecimal. */
      digest: string;
      data: FieldsOf<Name>;
      body: Body;
      /** The keys that are out of the schema’s order. */
      misplaced: MisplacedKey[];
      /** What the body says of other records and files. */
      mentions: Mention[];
      /** Where comments of the front matter leave something to be decided. */
      todoComments: Place[];
    }
  : never;

/** What came of reading one file: a record, or every reason why it is none. */
export interface RecordReading {
  record: SourceRecord | undefined;
  problems: Problem[];
  /** Of a file that is no record: what could be read of it, for rules alone. Looking at what could not be read throws `UnreadableField`. */
  partial?: SourceRecord;
}

export interface RecordFile {
  collection: CollectionName;
  id: string;
  file: string;
  digest: string;
  bytes: Uint8Array;
}

/** Reads one file into a typed record, or into all that is wrong with it. */
export function readRecord({ collection, id, file, digest, bytes }: RecordFile): RecordReading {
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return refused([decoded.problem]);
  const characters = [...findRefusedCharacters(decoded.text, file), ...findDecomposed(decoded.text, file)];
  const split = splitFrontMatter(decoded.text, file);
  if ('rule' in split) return refused([...characters, split]);
  const front = readYaml(split.yaml, file);
  const broken = front.problems.some(({ rule }) => rule === 'yaml');
  const fields = broken ? undefined : schemas[collection].safeParse(front.value);
  const shape = fields?.success === false ? shapeProblems(fields.error.issues, front, split.yaml, collection, file) : [];
  const { body, mentions, problems } = readBody({ text: split.body, line: split.bodyLine, file, collection, id });
  const all = [...characters, ...front.problems, ...withoutTwins(shape, front.problems), ...problems];
  const todoComments = broken ? [] : findTodoComments(split.yaml);
  if (all.length > 0 || !fields?.success) {
    const data = fields && (fields.success ? fields.data : readableFields(front.value, fields.error.issues, schemas[collection]));
    if (!data) return refused(all);
    const partial = { collection, id, file, digest, data, body, misplaced: [], mentions, todoComments } as unknown as SourceRecord;
    return { ...refused(all), partial: problems.length === 0 ? partial : guarded(partial, new Set(['body'])) };
  }
  const misplaced = findMisplacedKeys(front.value, schemas[collection]);
  return {
    record: { collection, id, file, digest, data: fields.data, body, misplaced, mentions, todoComments } as SourceRecord,
    problems: [],
  };
}

function refused(problems: Problem[]): RecordReading {
  return { record: undefined, problems: problems.sort(compareProblems) };
}

function shapeProblems(
  issues: Parameters<typeof describeIssues>[0],
  front: ReturnType<typeof readYaml>,
  yaml: string,
  collection: CollectionName,
  file: string,
): Problem[] {
  const locate = locatorOf(yaml);
  return describeIssues(issues, front.value, schemas[collection]).map(({ rule, path, at, message, help, name }): Problem => {
    const problem = readingError(file, rule, locate(path, at), message, help);
    return name ? noteName(problem, name.collection, name.text) : problem;
  });
}

/** A value that was refused as written is not refused for its shape once more. */
function withoutTwins(shape: readonly Problem[], written: readonly Problem[]): Problem[] {
  const places = new Set(written.map(({ line, column }) => `${line}:${column}`));
  return shape.filter(({ line, column }) => !places.has(`${line}:${column}`));
}
