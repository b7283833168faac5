/** Words that a text lost and got at one place. */
export interface WordChange {
  /** The last words before it, for a reader to find the place. */
  after: string;
  out: string;
  in: string;
}

/** How many words of what stands before a change are shown. */
const CONTEXT = 4;
/** More pairs of words than this are not compared one by one. */
const MOST_PAIRS = 4_000_000;

/** What words stand in one text and not in another, place by place. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [was, now] = [wordsOf(before), wordsOf(after)];
  const changes: WordChange[] = [];
  let open: { out: string[]; in: string[]; at: number } | undefined;
  const close = (): void => {
    if (open)
      changes.push({ after: now.slice(Math.max(0, open.at - CONTEXT), open.at).join(' '), out: open.out.join(' '), in: open.in.join(' ') });
    open = undefined;
  };
  let at = 0;
  for (const step of stepsBetween(was, now)) {
    if (step.kind === 'same') close();
    else (open ??= { out: [], in: [], at })[step.kind].push(step.word);
    if (step.kind !== 'out') at += 1;
  }
  close();
  return changes;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

interface Step {
  kind: 'same' | 'out' | 'in';
  word: string;
}

/** The way from one list of words to another that keeps as many as it can, in their order. */
function stepsBetween(was: readonly string[], now: readonly string[]): Step[] {
  let start = 0;
  while (start < Math.min(was.length, now.length) && was[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(was.length, now.length) - start && was.at(-1 - end) === now.at(-1 - end)) end += 1;
  const same = (words: readonly string[]): Step[] => words.map((word) => ({ kind: 'same', word }));
  return [
    ...same(now.slice(0, start)),
    ...middleSteps(was.slice(start, was.length - end), now.slice(start, now.length - end)),
    ...same(now.slice(now.length - end)),
  ];
}

function middleSteps(was: readonly string[], now: readonly string[]): Step[] {
  if (was.length * now.length > MOST_PAIRS) return [...was.map(out), ...now.map(into)];
  // lengths[i][j]: how many words the rests from i and from j have in common.
  const lengths = Array.from({ length: was.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = was[i] === now[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < now.length) {
    if (i < was.length && j < now.length && was[i] === now[j]) {
      steps.push({ kind: 'same', word: now[j]! });
      [i, j] = [i + 1, j + 1];
    } else if (j === now.length || (i < was.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      steps.push(out(was[i]!));
      i += 1;
    } else {
      steps.push(into(now[j]!));
      j += 1;
    }
  }
  return steps;
}

function out(word: string): Step {
  return { kind: 'out', word };
}

function into(word: string): Step {
  return { kind: 'in', word };
}
