import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { MOST_PROBLEMS, type Place, type ReadingRule } from '../problem.ts';

/** Adds an error of a reading rule to the file, unless it has enough of them already. */
export function report(file: VFile, rule: ReadingRule, at: Place | Node, message: string, help?: string): void {
  if (file.messages.length >= MOST_PROBLEMS) return;
  const place = 'line' in at ? at : (at.position?.start ?? { line: 1, column: 1 });
  const told = file.message(message, { place: { line: place.line, column: place.column }, ruleId: rule, source: 'truceline' });
  told.fatal = true;
  if (help !== undefined) told.note = help;
}
