import { autocomplete, intro, isCancel, log, select, text } from '@clack/prompts';
import type { Fact } from '../../src/drafts/fact.ts';
import { choicesOf, factsFor, judgeFact, type KnownIds } from '../../src/drafts/new-draft.ts';
import { PLANS } from '../../src/drafts/plans.ts';
import { NOT_STATED } from '../../src/schemas/incident.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/index.ts';
import { judgeId, type Draft } from './arguments.ts';

interface Begun {
  collection: CollectionName | undefined;
  id: string | undefined;
  values: Record<string, string>;
}

/** What each record is called, by its collection and id: `actors/monitor`. */
export type Names = ReadonlyMap<string, string>;

/** Asks for what is still needed; undefined where the person breaks off. */
export async function askForDraft({ collection: named, id, values }: Begun, known: KnownIds, names: Names): Promise<Draft | undefined> {
  intro('A new record. Leave a question empty where the source does not say; Ctrl+C ends without writing anything.');
  const collection =
    named ??
    (await choose(
      'What is it?',
      COLLECTIONS.map((name) => ({ value: name, label: name.slice(0, -1) })),
    ));
  if (!collection) return undefined;
  for (const { flag } of PLANS[collection].facts) {
    // Which facts are needed depends on the answers before.
    const fact = factsFor(collection, values).find((candidate) => candidate.flag === flag);
    if (!fact || values[flag] !== undefined) continue;
    const answer = await ask(collection, fact, known, names);
    if (answer === undefined) return undefined;
    if (answer !== '') values[flag] = answer;
  }
  const proposed = id ?? PLANS[collection].proposeId(values);
  const chosen = await write('The name of its file, and its address for ever', proposed, (answer) => judgeId(collection, answer, known));
  return chosen === undefined ? undefined : { collection, id: chosen, values };
}

async function ask(collection: CollectionName, fact: Fact, known: KnownIds, names: Names): Promise<string | undefined> {
  const judge = (answer: string): string | undefined => judgeFact(collection, fact, answer, known);
  if (fact.references) {
    const ids = [...known[fact.references]].sort();
    const options = [
      ...(fact.optional ? [{ value: '', label: '(unknown)' }] : []),
      ...(fact.flag === 'by' ? [{ value: NOT_STATED, label: '(the report does not say)' }] : []),
      ...ids.map((value) => ({ value, label: value, hint: names.get(`${fact.references}/${value}`) ?? '' })),
    ];
    if (options.length === 0) throw new Error(judge('') ?? `Found no ${fact.references} to choose from: write one first`);
    const wayOut = `or end with Ctrl+C and write its record first: npm run new -- ${fact.references.slice(0, -1)}`;
    return find(fact.ask, options, `Not in the archive. Choose another, ${wayOut}`);
  }
  const choices = choicesOf(collection, fact);
  const options = choices?.map((value) => ({ value, label: value }));
  if (options) return options.length > MANY ? find(fact.ask, options, 'Not one of them. Choose another') : choose(fact.ask, options);
  return write(fact.example === undefined ? fact.ask : `${fact.ask} (${fact.example})`, '', judge);
}

/** A list that is longer is searched by typing. */
const MANY = 10;

/** Offers what matches as the person types; says `otherwise` and asks again where nothing does, so that no answer before is lost. */
async function find(
  message: string,
  options: { value: string; label: string; hint?: string }[],
  otherwise: string,
): Promise<string | undefined> {
  for (;;) {
    const answer = await autocomplete({ message, options, placeholder: 'type to search', maxItems: 8 });
    if (isCancel(answer)) return undefined;
    if (typeof answer === 'string') return answer;
    log.warn(otherwise);
  }
}

async function choose<Value extends string>(message: string, options: { value: Value; label: string }[]): Promise<Value | undefined> {
  const answer = await select({ message, options: options as Parameters<typeof select<Value>>[0]['options'], maxItems: 10 });
  return isCancel(answer) ? undefined : answer;
}

async function write(message: string, initialValue: string, judge: (answer: string) => string | undefined): Promise<string | undefined> {
  const answer = await text({ message, initialValue, validate: (given) => judge((given ?? '').trim()) });
  return isCancel(answer) ? undefined : (answer ?? '').trim();
}
