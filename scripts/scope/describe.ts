import type { Scope } from './judge.ts';

const SHOWN = 50;
const SENTENCES: Record<Scope['kind'], string> = {
  records: 'This proposal touches records and their pictures only. They are checked with the code of the base branch.',
  code: 'This proposal touches code. Its own code checked it, so a passed check says no more than the code does: **a maintainer has to read it.**',
  mixed:
    'This proposal touches records and code. The records are checked with the code of the base branch, and all of it with its own: **a maintainer has to read it.** Two proposals, code first, are easier to take.',
  refused: 'This proposal holds a link, a submodule or an executable file among the records. Records are plain files.',
};

/** A scope as Markdown for the summary of a run. */
export function describeScope({ kind, others }: Scope): string {
  const more = others.length > SHOWN ? [`- and ${others.length - SHOWN} more`] : [];
  const list = others.length === 0 ? [] : ['', ...others.slice(0, SHOWN).map((path) => `- \`${printablePath(path)}\``), ...more];
  return [SENTENCES[kind], ...list, ''].join('\n');
}

/** A proposal chooses its file names: nothing in one may end the line, the code span or the log's patience. */
function printablePath(path: string): string {
  return path.replaceAll(/[^\p{L}\p{N}/._-]/gu, '?').slice(0, 200);
}
