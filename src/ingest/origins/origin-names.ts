import { KNOWN_NAMES } from '../names/armed-groups.ts';
import { namesState } from '../names/capital-cities.ts';
import type { FoundName } from '../names/names.ts';
import { nationOf, nationOfActor } from '../names/nations.ts';
import { bodyIn, forceIn } from '../names/archive-bodies.ts';
import type { Phrase } from './noun-phrases.ts';
import { isNumbers, issuerOf, mouthIn, pressOfficeIn } from './mouths.ts';
import { nameOf, officeOf, personIn } from './phrase-names.ts';
import { isBody, isMouthpiece, isPaper, isPersonTeller, isTeller, PRONOUNS } from './speaker-words.ts';
import type { Origin, Speakers } from './speakers.ts';
import type { Subject } from './subjects.ts';
import { isTold } from './tellers.ts';
import type { Token } from '../text/tokens.ts';

/** What the words of an attribution are read with. */
export interface Reader {
  tokens: readonly Token[];
  names: readonly FoundName[];
  text: string;
  speakers: Speakers;
}

/** Who speaks in an attribution: the body that somebody speaks for, else the office or the name as in the text. */
export function originOf({ main, remark }: Subject, reader: Reader): Origin | undefined {
  const { tokens, speakers } = reader;
  const phrases = remark ? [main, remark] : [main];
  const object = main.first === main.last ? { him: 'he', her: 'she', them: 'they' }[tokens[main.first]!.lower] : undefined;
  if (object) return speakers.last(object);
  if (main.first === main.last && PRONOUNS.has(tokens[main.first]!.lower)) return speakers.last(tokens[main.first]!.lower);
  const origin = named(phrases, reader) ?? spokenFor(phrases, reader) ?? meant(main, remark, reader) ?? written(main, remark, reader);
  if (!origin) return undefined;
  for (const phrase of phrases) {
    const person = personIn(phrase, reader);
    if (person !== undefined) speakers.remember(person, origin);
  }
  for (const phrase of phrases) speakers.rememberOffice(officeOf(phrase, reader), origin);
  const isPerson = personIn(main, reader) !== undefined && !/^(?:the|an?)$/.test(tokens[main.first]!.lower) && origin.named === null;
  // “Israel said”: no bare name of a person.
  const isBare = isPerson && !remark && speakers.mayBeUnnamed(officeOf(main, reader)) && !namesState(origin.name);
  const isUnnamed = /^(?:an?|one)$/.test(tokens[main.first]!.lower) && isPersonTeller(tokens[main.head]!.lower) && !remark;
  if (isUnnamed) speakers.leaveUnnamed(origin.name);
  else speakers.introduceBare(isBare ? origin : undefined);
  return origin;
}

// They tell what they saw, and speak for nobody.
const BYSTANDER =
  /^(?:residents?|(?:eye)?witness(?:es)?|villagers?|relatives?|survivors?|doctors?|medics?|nurses?|surgeons?|patients?|drivers?|locals?|elders?|governors?|mayors?|prefects?|ambassadors?|envoys?|diplomats?|consuls?|lawyers?)$/;

/** The archive’s actor that the words name, or that who speaks is the mouth of. */
function named(phrases: readonly Phrase[], reader: Reader): Origin | undefined {
  const { tokens, names, speakers } = reader;
  for (const phrase of phrases) {
    const words = tokens.slice(phrase.first, phrase.last + 1);
    const record =
      bodyIn(words, speakers.bodies) ??
      names.find(
        ({ named: { kind, sort }, first, last }) =>
          (kind === 'actor' || kind === 'leader') &&
          (first >= phrase.first || last > phrase.first) &&
          last <= phrase.last &&
          first <= phrase.last &&
          !isOtherMonitor(sort, tokens[first - 1]),
      )?.named;
    if (
      record &&
      !isOfOtherNation(words, record.name) &&
      !BYSTANDER.test(tokens[phrase.head]!.lower) &&
      (record.sort !== 'state' || speaksForState(phrase, reader))
    )
      return { name: record.name, named: record };
    const force = record ? undefined : forceIn(phrase, tokens, speakers.bodies);
    if (force) return { name: force.name, named: force };
  }
  return undefined;
}

/** “the Qasr Observatory”, where the archive knows another that is called so for short. */
function isOtherMonitor(sort: string, before: Token | undefined): boolean {
  return sort === 'monitor' && before !== undefined && /^\p{Lu}\p{Ll}+$/u.test(before.text) && before.lower !== 'the';
}

/** “Palestinian civil defence” is not that of Syria. */
function isOfOtherNation(words: readonly Token[], name: string): boolean {
  const own = nationOfActor({ name }, NO_OTHERS);
  const others = words.flatMap((_, at) => nationOf(words, at, NO_OTHERS)?.nation ?? []);
  return own !== undefined && others.length > 0 && !others.includes(own);
}

const NO_OTHERS: ReadonlySet<string> = new Set();

/** “the president of Vessaly” speaks for the state, “the governor of Moscow” and “a Vessaly-appointed mayor” do not. */
function speaksForState({ first, last, head }: Phrase, { tokens, names }: Reader): boolean {
  const own = tokens.slice(first, last + 1).map(({ lower }) => lower);
  const isItself = names.some(
    ({ named: { sort }, first: from, last: to }) => sort === 'state' && from <= head && to >= head && first >= from - 1,
  );
  return (
    isItself ||
    own.some(
      (word) =>
        isMouthpiece(word) || /^(?:government|officials?|president|premier|minister|ministry|authorities|statement|state)$/.test(word),
    )
  );
}

/** The archive’s actor that a heading names. */
export function bodyNamed(reader: Reader): Origin | undefined {
  const { tokens, speakers, names } = reader;
  const record = bodyIn(tokens, speakers.bodies) ?? names.find(({ named: { kind } }) => kind === 'actor')?.named;
  return record && { name: record.name, named: record };
}

/** Whom a spokesman or a statement speaks for: “a spokesman for the fire brigade”, “the fire brigade’s figures”. */
function spokenFor(phrases: readonly Phrase[], reader: Reader): Origin | undefined {
  const { tokens, speakers } = reader;
  for (const phrase of phrases) {
    if (phrase.isFor) return bodyOf(phrase, reader);
    const office = pressOfficeIn(phrase, tokens);
    if (office) return bodyOf(office, reader);
    const at = mouthIn(phrase, tokens);
    if (at === undefined) continue;
    if (phrase.head < at) {
      const isOwner = /^['’]s?$/.test(tokens[at - 1]!.lower);
      return bodyOf({ first: phrase.first, last: isOwner ? at - 2 : at - 1, head: phrase.head }, reader);
    }
    const behind = tokens[at + 1]?.lower ?? '';
    let last = at - 1;
    while (
      last >= phrase.first &&
      /^(?:official|chief|media|press|provincial|regional|local|district|national|senior|deputy|acting|written|joint|short|brief|new|own|latest|initial|clandestine|online|'s?|’s?|telegram|facebook)$/.test(
        tokens[last]!.lower,
      )
    )
      last -= 1;
    const hasOwner =
      last >= phrase.first &&
      (isTeller(tokens[last]!.lower) || /^\p{Lu}/u.test(tokens[last]!.text) || /^['’]s?$/.test(tokens[last + 1]!.lower)) &&
      !/^(?:the|a|an)$/.test(tokens[last]!.lower);
    const whom: Phrase = { first: at + 2, last: phrase.last, head: phrase.last };
    const isFor = /^(?:for|of|from|by|at|with)$/.test(behind) && whom.first <= whom.last;
    // “an army spokesman for the eastern sector”.
    if (isFor && !(hasOwner && isBody(tokens[last]!.lower) && !isTold(tokens, whom))) return bodyOf(whom, reader);
    if (hasOwner) return bodyOf({ first: phrase.first, last, head: last }, reader);
    if (/^(?:reports|official)$/.test(tokens[at]!.lower) || tokens[at - 1]?.lower === 'official') return undefined;
    if (isNumbers(tokens[at]!.lower)) continue;
    const remark = phrases.find((other) => other !== phrase && !personIn(other, reader));
    if (remark && !mouthIn(remark, tokens)) return bodyOf(remark, reader);
    const issuer = issuerOf(phrase, tokens);
    const own = (issuer && originOf(issuer, reader)) ?? actorBefore(phrase.first, reader) ?? speakers.lastBody();
    if (own) return own;
  }
  return undefined;
}

/** “the army’s troops killed four, according to a statement”: whoever acts in the sentence. */
function actorBefore(end: number, { tokens, names, speakers }: Reader): Origin | undefined {
  const record = names.find(({ named: { kind, sort }, first }) => kind === 'actor' && first < Math.min(end, 14) && sort !== 'media')?.named;
  const army = tokens.slice(0, end).findIndex(({ lower }) => lower === 'army' || lower === 'military');
  const at = record && names.find(({ named }) => named === record)!.first;
  if (army !== -1 && speakers.bodies.army && (at === undefined || army < at))
    return { name: speakers.bodies.army.name, named: speakers.bodies.army };
  return record && { name: record.name, named: record };
}

function bodyOf(phrase: Phrase, reader: Reader): Origin | undefined {
  const record = named([phrase], reader);
  if (record) return record;
  const name = nameOf(phrase, reader);
  return name === '' ? undefined : (reader.speakers.meantBy(name) ?? reader.speakers.nameless(reader.speakers.full(name)));
}

/** “the group”, “Selk”, “the same source”: somebody of whom the text has told, or will. */
function meant(main: Phrase, remark: Phrase | undefined, reader: Reader): Origin | undefined {
  const { tokens, speakers } = reader;
  const words = tokens.slice(main.first, main.last + 1);
  const name = nameOf(main, reader);
  const person = personIn(main, reader);
  if (person !== undefined) {
    const known = speakers.spokenForBy(person);
    if (known && !remark) return known;
    return undefined;
  }
  if (remark) return undefined;
  if (/^same source/i.test(name)) return speakers.last();
  const isDefinite = /^(?:the|its|this|that)$/.test(words[0]!.lower);
  const isShort = words.filter(({ lower }) => !/^(?:the|its)$/.test(lower)).length <= 3;
  if (isDefinite && isShort) {
    // “the movement in the capital”; but “the ministry of defence” by its whole name.
    const isPlaced = /^(?:in|at|inside)$/.test(tokens[main.head + 1]?.lower ?? '');
    const noun = isPlaced ? nameOf({ ...main, last: main.head }, reader) : name;
    const known = speakers.meantBy(noun) ?? groupBefore(main.first, noun, reader);
    if (known) return known;
  }
  return speakers.later(name) ?? formerly(main, reader);
}

/** “a former governor of the region said”, whom the text calls “the former governor, Anton Varo” further down. */
function formerly(main: Phrase, reader: Reader): Origin | undefined {
  if (main.head === main.last || !/^(?:an?|one)$/.test(reader.tokens[main.first]!.lower)) return undefined;
  const office = nameOf({ ...main, last: main.head }, reader);
  const holder = reader.speakers.later(office);
  return holder?.name.startsWith(`${office}, `) ? holder : undefined;
}

/** “the militia said”: the armed group that the sentence has named. */
function groupBefore(end: number, noun: string, { tokens, text }: Reader): Origin | undefined {
  if (!/^(?:militia|group|movement|faction|rebels|insurgents|militants)$/i.test(noun)) return undefined;
  const named = KNOWN_NAMES.find({ index: 0, paragraph: 0, start: 0, end: 0, tokens: tokens.slice(0, end) }).at(-1);
  return named && { name: text.slice(tokens[named.first]!.start, tokens[named.last]!.end), named: null };
}

/** “Col. Anton Varo”, “the Banner of Dust”. */
const NAME =
  /^(?:(?:Dr|Mr|Mrs|Ms|Gen|Col|Lt|Maj|Capt|Sgt)\.? )?\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|on|without) (?:the )?(?=\p{Lu})|the (?=\p{Lu}))?(?:\p{Lu}[\p{L}’'-]*\.?|al|el|bin|de|van|\d{1,2}))*$/u;

/** Who speaks, as the text has it. */
function written(main: Phrase, remark: Phrase | undefined, reader: Reader): Origin | undefined {
  const { tokens, speakers } = reader;
  const name = speakers.full(nameOf(main, reader));
  if (name === '' || /^(?:I|We|You|This|That|There|Nobody|Everyone|Some|Most|Many|Others?|One|What|How|Why)\b/.test(name)) return undefined;
  if (isPaper(tokens[main.head]!.lower) && name === tokens[main.head]!.text) return undefined;
  if (isNumbers(tokens[main.head]!.lower) || /^(?:each side|both sides|neither)/i.test(name)) return undefined;
  const isTold =
    main.isSpeaker === true ||
    NAME.test(name.replace(/^(?:\p{Ll}[\p{L}-]+ )+/u, '')) ||
    tokens.slice(main.first, main.last + 1).some(({ lower }) => isTeller(lower));
  if (!isTold) return undefined;
  const told = remark && nameOf(remark, reader);
  const bare = speakers.nameless(name);
  if (told === undefined || bare.isArmed) return bare;
  if (isBody(tokens[main.head]!.lower) && personIn(remark!, reader) === undefined) {
    // “the ambulance service, Red Lamp, said”: the name stands between the commas; “the Hill Monitor, a group”: it stands before them.
    const isOwn = /\p{Lu}/u.test(tokens[main.head]!.text) && !/\p{Lu}/u.test(told);
    return speakers.nameless(isOwn ? name : told);
  }
  return { name: `${name}, ${told}`.slice(0, 100), named: null };
}
