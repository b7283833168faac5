import { parseReading } from '../domain/reading.ts';
import { NOT_STATED } from '../schemas/incident.ts';
import { schemas, type CollectionName } from '../schemas/index.ts';
import { didYouMean, schemaAt, unwrap } from '../records/index.ts';
import type { Fact } from './fact.ts';
import { PLANS } from './plans.ts';
import type { TemplateField } from './template.ts';
import { writeDraft } from './write-draft.ts';

/** The ids of each collection that a new record may name. */
export type KnownIds = Readonly<Record<CollectionName, ReadonlySet<string>>>;

/** More options than these are told by `--help`. */
const MOST_NAMED = 16;

/** The values that a fact may have, where they are a list; undefined for free text. */
export function choicesOf(collection: CollectionName, fact: Fact): string[] | undefined {
  if (fact.flag === 'toll') return ['yes', 'no'];
  const schema = fact.path.length === 0 ? undefined : schemaAt(schemas[collection], fact.path);
  const entries = schema && unwrap(schema).definition.entries;
  return entries && Object.values(entries);
}

/** What is wrong with a fact as given; undefined where it is right. */
export function judgeFact(collection: CollectionName, fact: Fact, text: string, known: KnownIds): string | undefined {
  const named = `--${fact.flag}`;
  if (text === '') {
    const options = choicesOf(collection, fact);
    return fact.optional
      ? undefined
      : `Missing ${named}: ${fact.ask}${options && options.length <= MOST_NAMED ? ` One of: ${options.join(', ')}` : ''}`;
  }
  if (fact.flag === 'name' && !/\p{Script=Latin}/u.test(text))
    return `Unexpected ${named} \`${text}\`, expected its name in English letters; the Arabic one goes into --name-ar, and --id names the file`;
  if (fact.numeric) {
    const problem = judgeNumber(text);
    if (problem) return `Unexpected ${named} \`${text}\`, ${problem}`;
  }
  if (fact.references && !(fact.flag === 'by' && text === NOT_STATED)) {
    if (known[fact.references].has(text)) return undefined;
    const hint = didYouMean(text, known[fact.references]) ?? `write its record first: \`npm run new -- ${fact.references.slice(0, -1)}\``;
    return `Unexpected ${named} \`${text}\`, expected an id of ${fact.references}. ${hint}`;
  }
  const choices = choicesOf(collection, fact);
  if (choices && !choices.includes(text)) {
    const holding = choices.find((choice) => choice.toLowerCase().includes(text.toLowerCase()));
    const hint = holding === undefined ? didYouMean(text, choices) : `Did you mean \`${holding}\`?`;
    return [`Unexpected ${named} \`${text}\`, expected one of ${choices.join(', ')}`, hint].filter(Boolean).join('. ');
  }
  if (fact.flag === 'paragraph')
    return parseReading(`report#${text}`).ok ? undefined : `Unexpected ${named} \`${text}\`, expected numbers such as ${fact.example}`;
  const path = fact.path.length > 0 ? fact.path : ['claims', 0, fact.flag, 'total'];
  const schema = choices ? undefined : schemaAt(schemas[collection], path);
  const result = schema?.safeParse(fact.numeric ? Number(text) : text);
  const issue = result?.error?.issues[0] as { message: string; params?: { help?: string } } | undefined;
  if (!issue) return undefined;
  return [`Unexpected ${named} \`${text}\`: ${issue.message}`, issue.params?.help].filter(Boolean).join('; ');
}

/** What is wrong with the degrees of a position; the rule `coordinates` would refuse what is let through here. */
function judgeNumber(text: string): string | undefined {
  const plain = text.replace(',', '.');
  const rounded = Number(plain)
    .toFixed(2)
    .replace(/\.?0+$/, '');
  if (!/^-?\d{1,3}(?:\.\d+)?$/.test(plain)) return 'expected degrees such as 35.93, south and west with a minus sign';
  if (plain !== text) return `expected a point, no comma: write ${rounded}`;
  if (/\.\d{3,}$/.test(plain)) return `expected at most two decimals, about one kilometre: write ${rounded}`;
  return undefined;
}

/** The facts that are to be asked for, given the answers so far. */
export function factsFor(collection: CollectionName, values: Readonly<Record<string, string>>): Fact[] {
  return PLANS[collection].facts.filter(({ when }) => when?.(values) ?? true);
}

/** The text of a new draft. The facts must have been judged. */
export function newDraft(collection: CollectionName, values: Readonly<Record<string, string>>, fields: readonly TemplateField[]): string {
  const { complete, remarks, body } = PLANS[collection];
  const front: Record<string, unknown> = {};
  for (const { flag, path, numeric } of factsFor(collection, values)) {
    const text = values[flag];
    if (path.length > 0 && text) put(front, path, numeric ? Number(text) : text);
  }
  return writeDraft({ fields, values: { ...front, ...complete(values) }, remarks, body });
}

function put(target: Record<string, unknown>, [key, ...rest]: readonly (string | number)[], value: unknown): void {
  if (rest.length === 0) target[key!] = value;
  else {
    target[key!] ??= typeof rest[0] === 'number' ? [] : {};
    put(target[key!] as Record<string, unknown>, rest, value);
  }
}
