import { KNOWN_NAMES } from '../names/armed-groups.ts';
import type { FoundName, Named, NameIndex } from '../names/names.ts';
import { nationOfActor, type ArticleNation } from '../names/nations.ts';
import type { Sentence, Token } from '../text/tokens.ts';
import { calledAt, calledNames, nameOfWords, type CalledName } from './called-names.ts';
import { writtenAs, type Candidate } from './candidate.ts';
import { GroupNames } from './group-names.ts';
import { describedAt } from './party-described.ts';
import { spelledOut } from './party-phrases.ts';
import { COMMON, COMPOUND } from './party-words.ts';
import { StateParties } from './state-parties.ts';

const ARMED = /^(?:state-forces|rebel-group|political-militia|identity-militia|external-forces|state)$/;
const IRREGULAR = /^(?:rebel-group|political-militia|identity-militia)$/;

/** Finds those who may be parties, sentence by sentence; “the army” is that of the nation which the article speaks of, “the rebels” the group named last. */
export class PartyFinder {
  private readonly states: StateParties;
  private readonly groups: GroupNames;
  private readonly called: readonly CalledName[];
  private lastGroup: Candidate | undefined;
  private readonly names: NameIndex;
  private readonly text: string;

  constructor(names: NameIndex, sentences: readonly Sentence[], text: string, nation: ArticleNation) {
    this.names = names;
    this.text = text;
    this.states = new StateParties(names, sentences, text, nation);
    this.groups = new GroupNames(sentences, text);
    this.called = calledNames(sentences, [names, KNOWN_NAMES], nation.own);
    this.groups.noteIsraeli(this.states.forces);
  }

  candidatesIn(sentence: Sentence): Candidate[] {
    const { tokens } = sentence;
    const found = this.namedIn(sentence);
    // “NATO soldiers”, “militia soldiers”: those of the name before them; “a former soldier” is of no army any more.
    const isFree = ({ first, last, named, key }: Candidate): boolean =>
      found.every((other) => other.last < first || last < other.first) &&
      !(
        named === null &&
        !key.startsWith('?') &&
        /^(?:soldiers?|troops)$/.test(tokens[first]!.lower) &&
        (found.some((other) => other.last === first - 1) ||
          /^(?:militia|coalition|peacekeeping|nato|rebel|un|former|retired|one-time)$/.test(tokens[first - 1]?.lower ?? ''))
      );
    const isIrregular = ({ named, key }: Candidate): boolean => (named ? IRREGULAR.test(named.sort) : key.startsWith('?'));
    for (let at = 0; at < tokens.length; at += 1) {
      // “Six Front fighters were killed when the rebels attacked a post”.
      const own = found.filter((one) => isIrregular(one) && one.last < at && isClauseBetween(tokens, one.last, at));
      const group = own.sort((a, b) => a.last - b.last).at(-1) ?? this.lastGroup;
      const candidate = this.unnamedAt(tokens, at, group).find((one) => one !== undefined && isFree(one));
      if (!candidate) continue;
      found.push(candidate);
      at = candidate.last;
    }
    found.sort((a, b) => a.first - b.first);
    const group = found.findLast(isIrregular);
    if (group) this.lastGroup = group;
    return found;
  }

  /** Whether an id is that of a record of people in arms who are no state’s. */
  isIrregular(id: string): boolean {
    return this.names.all.some((named) => named.id === id && IRREGULAR.test(named.sort));
  }

  /** Whether the first is the state whose forces the second is. */
  isStateOf(state: string | null, forces: string | null): boolean {
    const [a, b] = [state, forces].map((id) => this.names.all.find((named) => named.id === id));
    if (a?.sort !== 'state' || !b || !/forces$/.test(b.sort)) return false;
    const nation = nationOfActor(a, this.states.forces.own);
    return nation !== undefined && nation === nationOfActor(b, this.states.forces.own);
  }

  private unnamedAt(tokens: readonly Token[], at: number, group: Candidate | undefined): (Candidate | undefined)[] {
    const described = describedAt(tokens, at);
    const other = described && {
      first: described.first,
      last: described.last,
      name: writtenAs(this.text, tokens, described.name.first, described.name.last),
      named: null,
      key: keyOf(described.key.map((index) => tokens[index]!.text)),
    };
    return [
      ...(described?.isWhole === true ? [other] : []),
      ...this.states.at(tokens, at),
      this.calledAt(tokens, at),
      this.commonAt(tokens, at, group),
      other,
      this.states.countryAt(tokens, at),
    ];
  }

  /** Names of the archive, then those of groups that everybody knows. */
  private namedIn(sentence: Sentence): Candidate[] {
    const { tokens } = sentence;
    const isWhole = ({ first, last }: FoundName): boolean =>
      !COMPOUND.test(tokens[last]!.lower) && !/^(?:pro|anti)-/.test(tokens[first]!.lower);
    const isArmed = ({ sort, name }: Named): boolean => ARMED.test(sort) && !/ministry/i.test(name);
    const known = this.names.find(sentence).filter(({ named }) => named.kind === 'actor');
    const armed = known.filter((name) => isArmed(name.named) && this.states.isMeant(tokens, name));
    const others = KNOWN_NAMES.find(sentence).filter(({ first, last }) => known.every((name) => name.last < first || last < name.first));
    return [
      ...armed.filter(isWhole).map(({ first, last, named }) => {
        const isState = named.sort === 'state';
        const end = isState ? this.states.forceEnd(tokens, last) : last;
        return { first, last: end, name: named.name, named, key: named.id, ...(isState && end === last ? { isCountry: true } : {}) };
      }),
      ...others.filter(isWhole).map(({ first, last, named }) => {
        const from = /^al$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
        const full = spelledOut(tokens, first, last);
        if (full !== undefined)
          return { first: full, last: last + 1, name: writtenAs(this.text, tokens, full, last + 1), named: null, key: named.id };
        if (named.id === '?IDF') return this.states.stateAs({ first: from, last, isWeapon: false }, 'israel', 'body', tokens);
        const name = this.groups.nameOf(named.id) ?? writtenAs(this.text, tokens, from, last);
        return { first: from, last, name, named: null, key: named.id };
      }),
    ].filter(({ last }) => !COMPOUND.test(`-${tokens[last + 1]?.lower.replace('-', '') ?? ''}`));
  }

  /** A name that the article gives to a party: “the Harbour Lads, a band …”. */
  private calledAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const called = calledAt(tokens, at, this.called);
    if (!called) return undefined;
    const last = at + called.words.length - 1;
    return COMPOUND.test(tokens[last]!.lower)
      ? undefined
      : { first: at, last, name: nameOfWords(called.full), named: null, key: keyOf(called.full) };
  }

  /** “the rebels”, “the Front”: the group that was named last, or bears the word in its name. */
  private commonAt(tokens: readonly Token[], at: number, group: Candidate | undefined): Candidate | undefined {
    if (!/^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
    const { text, lower } = tokens[at]!;
    const isCapital = /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
    const bearer = isCapital ? this.called.find(({ full }) => full.length > 1 && full.includes(text)) : undefined;
    if (bearer) return { first: at, last: at, name: nameOfWords(bearer.full), named: null, key: keyOf(bearer.full) };
    const isShort = isCapital && group?.name.split(' ').includes(text) === true;
    return group && (COMMON.test(lower) || isShort) ? { ...group, first: at, last: at } : undefined;
  }
}

/** “fighters of the Front were killed when the rebels …”: another clause, which is about the same. */
function isClauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({ lower }) => /^(?:when|as|while|after|before|because)$/.test(lower));
}

/** One for all names of one party that no record and no list has. */
function keyOf(words: readonly string[]): string {
  return `?${words
    .join(' ')
    .toLowerCase()
    .replace(/^(?:the|al) /, '')}`;
}
