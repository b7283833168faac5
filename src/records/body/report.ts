import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Place, ReadingRule } from '../problem.ts';

/** Adds an error of a reading rule to the file. */
export function report(file: VFile, rule: ReadingRule, at: Place | Node, message: string, help?: string): void {
  const place = 'line' in at ? at : (at.position?.start ?? { line: 1, column: 1 });
  const told = file.message(message, { place: { line: place.line, column: place.column }, ruleId: rule, source: 'truceline' });
  told.fatal = true;
  if (help !== undefined) told.note = help;
}
