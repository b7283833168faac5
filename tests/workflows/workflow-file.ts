import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A broken rule of the gate, at its line of a workflow file. */
export interface GateFinding {
  rule: string;
  line: number;
  message: string;
}

export type Path = readonly (string | number)[];

export interface WorkflowFile {
  root: Record<string, unknown>;
  /** The line of the value at a path, or of the nearest one above it; `below` counts the lines of a block of text. */
  lineOf(path: Path, below?: number): number;
  /** The comment that ends the line of the value at a path. */
  commentOf(path: Path): string;
}

/** Parses a workflow strictly: what another parser could read in another way is a finding. */
export function parseWorkflow(text: string): { file: WorkflowFile; findings: GateFinding[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, version: '1.2' });
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const findings = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    rule: 'syntax',
    line: lineAt(pos[0]),
    message: message.split('\n')[0] ?? '',
  }));
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined)
        findings.push({
          rule: 'syntax',
          line: lineAt(node.range?.[0] ?? 0),
          message: 'Unexpected anchor, alias or tag, expected plain YAML',
        });
    },
  });
  const nodeAt = (path: Path) => {
    const node = document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  const file: WorkflowFile = {
    root: findings.length > 0 ? {} : mapOf(document.toJS()),
    lineOf(path, below = 0) {
      for (let length = path.length; length > 0; length -= 1) {
        const node = nodeAt(path.slice(0, length));
        if (!node?.range) continue;
        const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
        return lineAt(node.range[0]) + (length === path.length && isBlock ? below + 1 : 0);
      }
      return 1;
    },
    commentOf: (path) => nodeAt(path)?.comment?.trim() ?? '',
  };
  return { file, findings };
}

/** Every text below a value, with the path to it. */
export function* textsIn(value: unknown, path: Path = []): Iterable<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, part] of value.entries()) yield* textsIn(part, [...path, index]);
  else for (const [key, part] of Object.entries(mapOf(value))) yield* textsIn(part, [...path, key]);
}

/** A value as a map; an empty one where it is none. */
export function mapOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A value as a list; one that is none is its only member. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Whether two plain values are written alike, but for the order of keys. */
export function isSame(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'none';
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}:${canonical(part)}`)
    .sort()
    .join(',')}}`;
}
