import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Body } from '../domain/body.ts';
import type { CollectionName } from '../schemas/index.ts';
import { dropLiteralLinks } from './body/drop-literal-links.ts';
import { findCitations } from './body/find-citations.ts';
import { findMentions, type Mention } from './body/find-mentions.ts';
import { judgeNotes } from './body/judge-notes.ts';
import { liftComponents } from './body/lift-components.ts';
import { numberNotes } from './body/number-notes.ts';
import { parseMdx } from './body/parse-mdx.ts';
import { refuseUnlisted } from './body/refuse-unlisted.ts';
import { renderBody } from './body/render.ts';
import { report } from './body/report.ts';
import { resolveReferences } from './body/resolve-references.ts';
import type { Problem } from './problem.ts';

export interface BodyReading {
  body: Body;
  mentions: Mention[];
  problems: Problem[];
}

export interface BodySource {
  /** The text after the front matter. */
  text: string;
  /** The line of the file on which it begins. */
  line: number;
  /** The file, from the project’s root. */
  file: string;
  collection: CollectionName;
  id: string;
}

/** The steps from text to a judged and numbered tree, behind a parser. What is refused is judged on the tree that is rendered. */
export function bodyProcessor(parser: typeof parseMdx) {
  return unified()
    .use(parser)
    .use(dropLiteralLinks)
    .use(resolveReferences)
    .use(liftComponents)
    .use(findCitations)
    .use(judgeNotes)
    .use(refuseUnlisted)
    .use(findMentions)
    .use(numberNotes)
    .freeze();
}

const standard = bodyProcessor(parseMdx);

/** Parses, judges and renders the body of a record. Nothing in it is ever compiled or run. */
export function readBody({ text, line, file: path, collection, id }: BodySource, processor = standard): BodyReading {
  // Empty lines instead of the front matter make each line number that of the file.
  const file = new VFile({ path, value: `${'\n'.repeat(line - 1)}${text}`, data: { collection, id } });
  try {
    processor.runSync(processor.parse(file), file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(file, 'body-limit', { line, column: 1 }, 'Unexpected nesting without end, expected text');
  }
  const problems = file.messages.map(({ reason, line, column, ruleId, note }): Problem => ({
    file: path,
    line: line ?? 1,
    column: column ?? 1,
    severity: 'error',
    rule: ruleId ?? 'body-node',
    message: reason,
    ...(note === undefined ? {} : { help: note }),
  }));
  const { numbered, mentions = [] } = file.data;
  return {
    body: problems.length === 0 && numbered ? renderBody(numbered, collection) : { blocks: [], notes: [], slots: [] },
    mentions,
    problems,
  };
}
