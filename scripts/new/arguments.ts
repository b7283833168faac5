import { parseArgs } from 'node:util';
import { choicesOf, factsFor, judgeFact, type KnownIds } from '../../src/drafts/new-draft.ts';
import { PLANS } from '../../src/drafts/plans.ts';
import { CONTENT, didYouMean } from '../../src/records/index.ts';
import { ownId } from '../../src/schemas/shared.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/index.ts';

/** A draft to be written: answers by flag. */
export interface Draft {
  collection: CollectionName;
  id: string;
  values: Record<string, string>;
}

export type NewArguments =
  | { kind: 'help'; text: string }
  | { kind: 'wrong'; problems: string[]; collection: CollectionName | undefined }
  | ({ kind: 'draft' } & Draft)
  /** Some facts are still to be asked for. */
  | { kind: 'ask'; collection: CollectionName | undefined; id: string | undefined; values: Record<string, string> };

const NEW_HELP = [
  'npm run new                      asks what is needed, and writes a draft',
  ...COLLECTIONS.map((name) => {
    const flags = PLANS[name].facts.map(({ flag, optional, when }) => (optional || when ? `[--${flag} …]` : `--${flag} …`));
    return `npm run new -- ${name.slice(0, -1)} ${flags.join(' ')} [--id …]`;
  }),
  'npm run new -- incident --help   says what each of its options takes; so for the others',
].join('\n');

/** Where the options are told, below what is wrong with those that were given. */
export function whereHelpIs(collection: CollectionName | undefined): string {
  return `\`npm run new -- ${collection ? `${collection.slice(0, -1)} ` : ''}--help\` says what there is to give`;
}

/** What each option of a collection asks for, and the values that it takes. */
function describeOptions(collection: CollectionName): string {
  const described = PLANS[collection].facts.map((fact) => {
    const { flag, ask, example, references, optional } = fact;
    const choices = choicesOf(collection, fact);
    const form = choices
      ? `one of: ${choices.join(' | ')}`
      : references
        ? `an id of ${references}${example === undefined ? '' : `, such as ${example}`}`
        : example === undefined
          ? undefined
          : `such as ${example}`;
    return [`--${flag}${optional ? ' (may be left out)' : ''}`, `    ${ask}`, ...(form === undefined ? [] : [`    ${form}`])].join('\n');
  });
  return [...described, '--id (may be left out)\n    The name of the file, and the address of its page for ever'].join('\n');
}

/** Reads the arguments of `npm run new`. `complete`: nobody can be asked, so that every needed fact must be given. */
export function readNewArguments(words: readonly string[], known: KnownIds, { complete }: { complete: boolean }): NewArguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      ['id', ...COLLECTIONS.flatMap((name) => PLANS[name].facts.map(({ flag }) => flag))].map((flag) => [
        flag,
        { type: 'string' as const },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const named = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const collection = COLLECTIONS.find((name) => name === named[0] || name.slice(0, -1) === named[0]);
  if (options.some(({ rawName }) => rawName === '--help' || rawName === '-h'))
    return { kind: 'help', text: collection ? describeOptions(collection) : NEW_HELP };
  const problems: string[] = [];
  if (named.length > 1) problems.push(`Unexpected \`${named.slice(1).join(' ')}\`; put a text with spaces in quotation marks`);
  if (!collection && (complete || named.length > 0)) {
    const singular = COLLECTIONS.map((name) => name.slice(0, -1));
    const hint = named[0] === undefined ? undefined : didYouMean(named[0], singular);
    problems.push([`Unexpected collection \`${named[0] ?? ''}\`, expected one of ${singular.join(', ')}`, hint].filter(Boolean).join('. '));
  }
  if (!collection)
    return problems.length > 0 ? { kind: 'wrong', problems, collection } : { kind: 'ask', collection, id: undefined, values: {} };
  const values: Record<string, string> = {};
  let id: string | undefined;
  const flags = PLANS[collection].facts.map(({ flag }) => flag);
  for (const { name, rawName, value } of options) {
    const isKnown = name === 'id' || flags.includes(name);
    if (!isKnown)
      problems.push(
        [
          `Unexpected option \`${rawName}\`, expected one that \`${collection.slice(0, -1)}\` has`,
          didYouMean(
            rawName,
            flags.map((flag) => `--${flag}`),
          ),
        ]
          .filter(Boolean)
          .join('. '),
      );
    else if (value === undefined || value === '') problems.push(`Missing value of \`${rawName}\``);
    else if (name === 'id') id = value;
    else values[name] = value.trim();
  }
  for (const fact of PLANS[collection].facts) {
    const isMeant = factsFor(collection, values).includes(fact);
    const text = values[fact.flag];
    if (text !== undefined && !isMeant && values['toll'] !== undefined)
      problems.push(`Unexpected --${fact.flag} beside \`--toll ${values['toll']}\``);
    const problem = text === undefined && (!complete || !isMeant) ? undefined : judgeFact(collection, fact, text ?? '', known);
    if (problem) problems.push(problem);
  }
  if (values['toll'] === 'yes' && complete && !values['killed'] && !values['injured'])
    problems.push('Missing --killed or --injured beside `--toll yes`');
  const isComplete = factsFor(collection, values).every(({ flag, optional }) => optional || values[flag] !== undefined);
  if (problems.length === 0 && isComplete) {
    id ??= PLANS[collection].proposeId(values);
    const problem = judgeId(collection, id, known);
    if (problem && complete) problems.push(problem);
    else if (!problem) return { kind: 'draft', collection, id, values };
  }
  return problems.length > 0 ? { kind: 'wrong', problems, collection } : { kind: 'ask', collection, id, values };
}

/** What is wrong with the id of a new record. */
export function judgeId(collection: CollectionName, id: string, known: KnownIds): string | undefined {
  if (id === '')
    return 'Missing --id: no name of a file can be made of what was given; say one in small Latin letters, such as `tal-zahra`';
  const result = ownId.safeParse(id);
  if (!result.success) return `Unexpected id \`${id}\`: ${result.error.issues[0]!.message}`;
  return known[collection].has(id) ? `\`${CONTENT}/${collection}/${id}.mdx\` exists already; give another name with --id` : undefined;
}
