/** One block of a `_headers` file: a path, `*` standing for anything, and the headers sent with it. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as static hosts do: a path at the start of a line, its headers indented below, `#` for comments. `! Name`, which
 * takes an earlier header back, needs no doing here: a later one always stands in place of an earlier one.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    if (/^\s+! [\w-]+\s*$/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || name === undefined || value === undefined)
      throw new Error(`Unexpected \`${line.trim()}\` in _headers, expected \`Name: value\``);
    rule.headers.push([name.toLowerCase(), value]);
  }
  return rules;
}

/** The headers for a path: every rule that matches it, a later one over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.fromEntries(rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.headers));
}

function matches(pattern: string, path: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === path;
  const end = rest.at(-1) ?? '';
  return path.startsWith(start) && path.endsWith(end) && path.length >= start.length + end.length;
}
