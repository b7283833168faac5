import type { Problem } from '../../records/index.ts';
import { rulePage } from '../rule-page.ts';
import type { CheckReport } from '../run.ts';
import { printable } from './printable.ts';

/** Writes a report for a terminal: each problem with its place, rule and help, a line between files; then the counts, success too. */
export function formatReport(report: CheckReport): string {
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of report.problems) {
    if (problem.file !== file) {
      if (file !== undefined) lines.push('');
      file = problem.file;
    }
    lines.push(...formatProblem(problem).map(printable));
  }
  if (lines.length > 0) lines.push('');
  lines.push(
    ...mendedOf(report).map(printable),
    summarise(report),
    ...todosIn(report),
    ...(report.history === undefined ? [] : [printable(report.history)]),
    ...pagesOf(report),
  );
  return lines.join('\n');
}

function formatProblem({ file, line, column, severity, message, rule, help, cause }: Problem): string[] {
  return [
    `${file}:${line}:${column}  ${severity}  ${message}  [${rule}]`,
    ...(help === undefined ? [] : [`  help: ${help}`]),
    ...(cause ? [`  see: ${cause.file}:${cause.line}:${cause.column} (${cause.message})`] : []),
  ];
}

/** One sentence: what was read, and how much of it is wrong. */
export function summarise({ problems, errors, warnings, counts }: CheckReport): string {
  const read = Object.entries(counts)
    .map(([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`)
    .join(', ');
  if (problems.length === 0) return `${read}: no problems`;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [errors > 0 ? amount(errors, 'error') : '', warnings > 0 ? amount(warnings, 'warning') : ''].filter((part) => part !== '');
  return `${read}: ${parts.join(' and ')} in ${amount(files, 'file')}`;
}

function todosIn({ drafts }: CheckReport): string[] {
  const open = drafts.filter(({ todos }) => todos > 0);
  const todos = open.reduce((sum, draft) => sum + draft.todos, 0);
  if (open.length === 0) return [];
  const places = open.filter(({ lines = [] }) => lines.length > 0).map(({ file, lines = [] }) => `  ${file}:${linesOf(lines)}`);
  return [
    `Left to decide: ${todos} \`TODO\` in ${amount(open.length, 'draft')}${places.length === 0 ? '' : ':'}`,
    ...places.slice(0, MOST_DRAFTS).map(printable),
    ...(places.length > MOST_DRAFTS ? [`  … and in ${amount(places.length - MOST_DRAFTS, 'draft')} more`] : []),
  ];
}

const MOST_DRAFTS = 10;
const MOST_LINES = 12;

function linesOf(lines: readonly number[]): string {
  return `${lines.slice(0, MOST_LINES).join(', ')}${lines.length > MOST_LINES ? ', …' : ''}`;
}

function mendedOf({ mended }: CheckReport): string[] {
  if (mended === undefined) return [];
  return mended.length === 0 ? ['Nothing that could be mended'] : [`Mended ${amount(mended.length, 'file')}: ${mended.join(', ')}`];
}

function pagesOf({ problems }: CheckReport): string[] {
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort();
  if (rules.length === 0) return [];
  return ['What each rule asks for, with examples:', ...rules.map((rule) => `  ${rulePage(rule)}`)];
}

export function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
