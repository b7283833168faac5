import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS, type Format } from '../../src/checks/index.ts';
import { CONTENT, didYouMean } from '../../src/records/index.ts';

export type CheckArguments =
  | { kind: 'help' }
  | { kind: 'wrong'; problems: string[] }
  /** Files and folders from the project’s root; none means all. */
  | { kind: 'check'; files: string[]; format: Format; base: string | undefined; fix: boolean };

export const CHECK_HELP = `npm run check                    checks every record
npm run check -- FILES…          says what is wrong in these files or folders, or elsewhere because of them
npm run check -- --fix [FILES…]  mends what needs no decision (order of keys, form of letters), then checks
npm run check -- --format NAME   writes the report as ${FORMATS.join(', ')}
npm run check -- --base COMMIT   compares with what was published there, instead of the main branch
Exit code: 0 right, or warnings only; 1 errors in the records; 2 a wrong command.`;

const OPTIONS = {
  base: { type: 'string' },
  fix: { type: 'boolean' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments of `npm run check`, or says everything that is wrong with them. */
export function readCheckArguments(words: readonly string[], root: string): CheckArguments {
  const { values, tokens } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  if (values.help) return { kind: 'help' };
  const problems: string[] = [];
  const files: string[] = [];
  let format: Format = 'terminal';
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const file = relative(root, resolve(root, token.value)).split(sep).join('/');
      const problem = judgeFile(file, root);
      if (problem) problems.push(problem);
      else files.push(file);
    }
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) {
      const hint = didYouMean(
        token.rawName,
        Object.keys(OPTIONS).map((name) => `--${name}`),
      );
      problems.push(
        withHint(`Unexpected option \`${token.rawName}\`, expected ${listOf(Object.keys(OPTIONS).map((name) => `--${name}`))}`, hint),
      );
    } else if (token.name === 'base' && !token.value) {
      // An empty variable in a script would else compare with another commit than was meant.
      problems.push('Missing commit after `--base`, expected a branch or commit to compare with');
    } else if (token.name === 'format') {
      const named = FORMATS.find((name) => name === token.value);
      if (named) format = named;
      else
        problems.push(
          withHint(`Unexpected format \`${token.value ?? ''}\`, expected ${listOf(FORMATS)}`, didYouMean(token.value ?? '', FORMATS)),
        );
    }
  }
  return problems.length > 0
    ? { kind: 'wrong', problems }
    : { kind: 'check', files, format, base: typeof values.base === 'string' ? values.base : undefined, fix: values.fix === true };
}

/** Why a file or folder cannot be asked for: a check that looks at nothing would say that nothing is wrong. */
function judgeFile(file: string, root: string): string | undefined {
  if (!existsSync(resolve(root, file))) return `Found no file or folder \`${file}\` to check`;
  if (file !== CONTENT && !file.startsWith(`${CONTENT}/`) && !`${CONTENT}/`.startsWith(`${file}/`) && file !== '')
    return `Unexpected \`${file}\`, expected a file or folder below \`${CONTENT}/\``;
  if (basename(file).startsWith('_'))
    return `Unexpected template \`${file}\`, expected a record; copy the template to a file with a name of its own`;
  return undefined;
}

function withHint(problem: string, hint: string | undefined): string {
  return hint === undefined ? problem : `${problem}. ${hint}`;
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
