import { MENDABLE, READING_RULES } from '../records/index.ts';
import { COLLECTIONS } from '../schemas/index.ts';
import { ALLOWANCE_RULE } from './allowances.ts';
import { rulePage } from './rule-page.ts';
import { RULES } from './rules/index.ts';

/** What the code says of a rule; its page begins with it. */
export interface RuleHeader {
  id: string;
  severity: 'error' | 'warning';
  summary: string;
  /** What it looks at: files, the records of some collections, all records together. */
  about: string;
  /** A record may say in `allow` why it is right all the same. */
  allowable: boolean;
  /** `npm run check -- --fix` mends it. */
  fixable: boolean;
  /** It compares with what was published. */
  overTime: boolean;
}

const NO_MORE = { allowable: false, fixable: false, overTime: false };

/** Every rule of the checker, in the order of their ids. */
export const RULE_HEADERS: readonly RuleHeader[] = [
  ...Object.entries(READING_RULES).map(([id, summary]): RuleHeader => ({
    ...NO_MORE,
    id,
    summary,
    severity: 'error',
    about: 'every file',
    fixable: MENDABLE.includes(id),
  })),
  ...RULES.map((rule): RuleHeader => ({
    id: rule.id,
    severity: rule.severity,
    summary: rule.summary,
    about: rule.scope === 'archive' ? 'all records together' : nameCollections(rule.collections),
    allowable: rule.allowable ?? false,
    fixable: rule.fixable ?? false,
    overTime: rule.overTime ?? false,
  })),
  { ...NO_MORE, ...ALLOWANCE_RULE, about: 'every record' },
].sort((a, b) => (a.id < b.id ? -1 : 1));

const END = '<!-- The lines above are the rule’s own header: `npm run docs` writes them. -->';

/** Gives a rule’s page the header of its code, above whatever the page says beyond it. */
export function withHeader(page: string, header: RuleHeader): string {
  const at = page.indexOf(END);
  const rest = at === -1 ? '' : page.slice(at + END.length).trim();
  return `# ${header.id}\n\n${header.summary}\n\n${factsOf(header)}\n\n${END}\n${rest === '' ? '' : `\n${rest}\n`}`;
}

/** The page that lists all rules. */
export function rulesIndex(headers: readonly RuleHeader[]): string {
  const rows = headers.map(({ id, summary, severity, allowable, fixable }) => [
    `[${id}](${id}.md)`,
    summary,
    severity,
    [allowable ? 'exceptions' : '', fixable ? '`--fix`' : ''].filter((word) => word !== '').join(', '),
  ]);
  return [
    '# The rules',
    '',
    'What `npm run check` asks of the records. Each page says why, with examples of what is right and what is wrong; the same examples are the',
    'tests of the rules. This list is written by `npm run docs`.',
    '',
    ...table(['rule', 'what must hold', 'kind', 'allows'], rows),
    '',
  ].join('\n');
}

/** The path of the page that lists all rules. */
export const RULES_INDEX = rulePage('README');

function factsOf({ severity, about, allowable, fixable, overTime }: RuleHeader): string {
  const facts = [
    `${severity === 'error' ? 'An error' : 'A warning'}, in ${about}`,
    ...(overTime ? ['It compares with what was published, where git is there'] : []),
    ...(fixable ? ['`npm run check -- --fix` mends it'] : []),
    ...(allowable ? ['A record may except itself with `allow` and a reason'] : []),
  ];
  return facts.map((fact) => `${fact}.`).join(' ');
}

function nameCollections(names: readonly string[]): string {
  if (names.length === COLLECTIONS.length) return 'every record';
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A table as Prettier would write it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
