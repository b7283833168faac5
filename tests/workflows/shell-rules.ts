import { readFileSync } from 'node:fs';
import { ROOT } from '../meta/imports.ts';

/** What is wrong with one line of a script, counted from 0. */
export interface ShellFinding {
  rule: string;
  below: number;
  message: string;
}

const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { scripts: Record<string, string> };

/** Words that no step of the gate needs, by the rule that refuses them. */
const REFUSED: readonly { rule: string; pattern: RegExp; why: string }[] = [
  {
    rule: 'runner-file',
    pattern: /GITHUB_(?:ENV|PATH|STATE)\b|::(?:set-env|add-path|set-output|save-state)/,
    why: 'it changes what later steps run',
  },
  {
    rule: 'download',
    pattern: /\b(?:curl|wget|docker|pip3?|apt(?:-get)?|ssh|nc|git (?:clone|fetch|pull|submodule))\b/,
    why: 'it brings in what nobody pinned',
  },
  {
    rule: 'eval',
    pattern: /\b(?:eval|xargs|envsubst)\b|(?:^|[;&|])\s*source\s|\b(?:ba)?sh\b|^\s*\. |\bnode\s+-|\bpython/,
    why: 'it runs text as code',
  },
  { rule: 'swallowed-failure', pattern: /\|\|\s*(?:true|:|exit 0|echo)|set \+|;\s*true\b|\bif ! npm|&\s*$/, why: 'a failure would pass' },
  {
    rule: 'push',
    pattern: /\bgit (?:push|commit|tag|config|remote)\b|\bgh\b|\bnpm (?:publish|login|token)\b/,
    why: 'the gate changes nothing',
  },
];
const INSTALLS = /\b(?:npx|yarn|pnpm|bun|corepack)\b|\bnpm (?:ci|i|install|add|exec|x|update|rebuild|link)\b[^&|;\n]*/g;
const NPM_SCRIPTS =
  /\bnpm (?:run )?(?:--silent )?(?!(?:run|ci|i|install|add|exec|x|update|rebuild|link|publish|login|token)\b)([a-z][\w:-]*)/g;
/** Variables of the runner that no proposal can choose. */
const TRUSTED = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'];

/** Every line that a script of the gate may hold, its quoted parts emptied; whatever is not listed is refused. */
const COMMANDS: readonly RegExp[] = [
  /^$/,
  /^(?:[a-z]+=\$\()?node scripts\/scope\.ts [^;&|`$<()]*\)?$/,
  /^npm (?:ci|test|run) ?[^;&|`$<()]*$/,
  /^git (?:switch|restore|checkout) [^;&|`$<()]*$/,
  /^(?:echo|printf) [^;&|`$<()]*$/,
  /^git log -1$/,
  /^case '' in$/,
  /^(?:[a-z]+\/[a-z/]+|\*)\) (?:exit 1 )?;;$/,
  /^esac$/,
  /^if \[ -z '' \]; then unset SITE_URL; fi$/,
  /^rm -rf public$/,
  /^mv dist public$/,
];
/** A trap runs its quoted part. */
const TRAP = `trap 'cat "$RUNNER_TEMP/scope.md" >> "$GITHUB_STEP_SUMMARY"' EXIT`;
const WRITES_ELSEWHERE = />(?!>? ?(?:"\$(?:GITHUB_OUTPUT|GITHUB_STEP_SUMMARY|RUNNER_TEMP)(?:\/[\w.-]+)?"|code-quality\.json$)|> )/;

/** Holds a script of the gate to what such scripts may do. `known` are the variables that its step sets. */
export function* checkScript(script: string, known: readonly string[]): Iterable<ShellFinding> {
  const assigned = [...script.matchAll(/^\s*(\w+)=/gm)].map((match) => match[1] ?? '');
  for (const [below, line] of script.split('\n').entries()) {
    const findings = [...checkLine(line, [...known, ...assigned, ...TRUSTED])];
    yield* (findings.length > 0 ? findings : checkCommand(line)).map((finding) => ({ ...finding, below }));
  }
}

type LineFinding = Omit<ShellFinding, 'below'>;

function* checkLine(line: string, known: readonly string[]): Iterable<LineFinding> {
  const shown = line.trim();
  for (const { rule, pattern, why } of REFUSED) if (pattern.test(line)) yield { rule, message: `Unexpected \`${shown}\`: ${why}` };
  for (const [install] of line.matchAll(INSTALLS)) {
    if (install.trim() !== 'npm ci --ignore-scripts')
      yield { rule: 'install', message: `Unexpected \`${install.trim()}\`, expected \`npm ci --ignore-scripts\`` };
  }
  for (const [, name = ''] of line.matchAll(NPM_SCRIPTS)) {
    if (!Object.hasOwn(scripts, name)) yield { rule: 'npm-script', message: `Unexpected script \`${name}\`, expected one of package.json` };
  }
  for (const [, name = ''] of line.matchAll(/\$\{?(\w+)/g)) {
    if (!known.includes(name))
      yield { rule: 'variable', message: `Unexpected \`$${name}\`, expected one that the step sets or that no proposal can choose` };
  }
  if (/\$[\w{]/.test(emptyQuotes(line)))
    yield { rule: 'unquoted', message: `Unexpected bare variable in \`${shown}\`, expected double quotes` };
}

function checkCommand(line: string): LineFinding[] {
  const command = line.trim();
  const isListed = command === TRAP || COMMANDS.some((pattern) => pattern.test(emptyQuotes(command)));
  if (isListed && (command === TRAP || !WRITES_ELSEWHERE.test(command.replaceAll(/'[^']*'/g, '')))) return [];
  return [{ rule: 'command', message: `Unexpected command \`${command}\`, expected one of the list` }];
}

function emptyQuotes(line: string): string {
  return line.replaceAll(/'[^']*'|"[^"$`\\]*(?:\$\w+[^"$`\\]*)*"/g, "''");
}
