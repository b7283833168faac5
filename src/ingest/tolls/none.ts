import type { HarmVerb } from './harm-verbs.ts';
import { auxBefore } from './auxiliaries.ts';
import { nobody, type Mention } from './mention.ts';
import type { Harm } from '../reading.ts';
import type { Sentence } from '../text/tokens.ts';

const NOBODY = /^(?:no one|nobody|no people|no person|no - one|none|no inhabitants|no residents|no villagers)$/;

/** “No one was killed or injured”, “no deaths and no injuries”, “without hurting anyone”. */
export function noneIn(sentence: Sentence, verbs: readonly HarmVerb[]): Mention[] {
  const { tokens } = sentence;
  const words = tokens.map(({ lower }) => lower);
  const text = words.join(' ');
  const found: Mention[] = [];
  const add = (harm: Harm, first: number, last: number) => found.push({ ...nobody(sentence), harm, first, last });
  for (const verb of verbs) {
    const { first } = auxBefore(tokens, verb.first);
    if (verb.harm === 'injured' && /\b(?:nobody|no one) else$/.test(words.slice(0, first).join(' '))) add('injured', first - 2, verb.last);
    const head = words.slice(Math.max(0, first - 3), first);
    const isNobody = [1, 2, 3].some((size) => NOBODY.test(head.slice(-size).join(' ')) && !(head.slice(-size)[0] === 'none'));
    const joint = verbs.find(
      (other) =>
        other.first > verb.last &&
        other.first - verb.last <= 2 &&
        other.harm !== verb.harm &&
        /^(?:or|and|nor)$/.test(words[verb.last + 1] ?? ''),
    );
    if (isNobody) {
      add(verb.harm, Math.max(0, first - 2), verb.last);
      if (joint) add(joint.harm, Math.max(0, first - 2), joint.last);
    } else if (
      verb.form === 'active' &&
      words[verb.first - 1] === 'without' &&
      /^(?:anyone|anybody|people|civilians|any)$/.test(words[verb.last + 1] ?? '')
    ) {
      add(verb.harm, verb.first - 1, verb.last + 1);
    } else if (/^(?:nobody|none)$/.test(words[verb.last + 1] ?? '') || (words[verb.last + 1] === 'no' && words[verb.last + 2] === 'one')) {
      add(verb.harm, verb.first, verb.last + 1);
    } else if (
      /^(?:anyone|anybody)$/.test(words[verb.last + 1] ?? '') &&
      /n't|not|without/.test(words.slice(Math.max(0, verb.first - 3), verb.first).join(' '))
    ) {
      add(verb.harm, Math.max(0, verb.first - 2), verb.last + 1);
    }
  }
  const isHearsay = /\bimmediate|\breports? of\b|\bnot (?:clear|known)\b|\bno word\b/.test(text);
  for (let at = 0; at < words.length && !isHearsay; at += 1) {
    if (words[at] !== 'no' && words[at] !== 'without') continue;
    const noun = words
      .slice(at + 1, at + 4)
      .find((word) => /^(?:deaths?|fatalities|injuries|casualties|victims|dead|wounded|injured)$/.test(word));
    if (noun === 'death' && words.includes('toll', at)) continue;
    if (
      noun === undefined ||
      /civilian|military|other|more|further|critical|serious|major|significant|threatening|grave/.test(
        words.slice(at + 1, at + 3).join(' '),
      )
    )
      continue;
    const last = at + 1 + words.slice(at + 1).indexOf(noun);
    const isReport = words.slice(last + 1, last + 6).includes('reported');
    if (isReport) continue;
    if (noun === 'casualties' || noun === 'victims') {
      add('killed', at, last);
      add('injured', at, last);
    } else add(/^inj|^wound/.test(noun) ? 'injured' : 'killed', at, last);
    const joined = /^(?:or|and|nor)$/.test(words[last + 1] ?? '') ? words[last + 2] : undefined;
    if (joined && /^(?:injuries|wounded|injured)$/.test(joined)) add('injured', at, last + 2);
    if (joined && /^(?:deaths|fatalities|dead)$/.test(joined)) add('killed', at, last + 2);
  }
  return found;
}
