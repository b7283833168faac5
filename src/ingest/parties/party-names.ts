import { KNOWN_NAMES } from '../names/armed-groups.ts';
import { countryOf } from '../names/demonyms.ts';
import { spelledOut } from './party-phrases.ts';
import { COMMON, COMPOUND, ITS, ORGANISED } from './party-words.ts';
import { NationalForces, type NationalForce } from './national-forces.ts';
import { calledParties } from './party-called.ts';
import { describedAt } from './party-described.ts';
import { type ForceKind, genericForceAt, forceBehind, isForceWord } from '../names/force-words.ts';
import type { FoundName, Named, NameIndex } from '../names/names.ts';
import { isStateless, nationOf, nationOfActor, writtenNation, type ArticleNation } from '../names/nations.ts';
import { tokenize, type Sentence, type Token } from '../text/tokens.ts';

/** Somebody who may be a party, as a sentence names them. */
export interface Candidate {
  first: number;
  last: number;
  name: string;
  named: Named | null;
  /** One for all names of one party. */
  key: string;
  /** What is named are its weapons: “Turkish drones”, “Russian air strikes”. */
  isWeapon?: boolean;
  /** A building or a body without arms, which is only ever a target. */
  isSite?: boolean;
  /** “police”, “soldiers”, without the name of a body. */
  isGeneric?: boolean;
  /** A state by the name of its country, which is more often a place. */
  isCountry?: boolean;
}

const ARMED = /^(?:state-forces|rebel-group|political-militia|identity-militia|external-forces|state)$/;
const IRREGULAR = /^(?:rebel-group|political-militia|identity-militia)$/;

/** Finds those who may be parties, sentence by sentence; “the army” is that of the nation which the article speaks of, “the rebels” the group named last. */
export class PartyFinder {
  private readonly forces: NationalForces;
  /** Every form in which the article writes a group, with how often. */
  private readonly groupForms = new Map<string, Map<string, number>>();
  private readonly hasOwnPlace: boolean;
  private lastGroup: Candidate | undefined;
  private readonly coalition: string | undefined;
  /** Names that the article itself gives to parties, by words. */
  private readonly called: readonly (readonly string[])[];
  private readonly names: NameIndex;
  private readonly text: string;

  constructor(names: NameIndex, sentences: readonly Sentence[], text: string, nation: ArticleNation) {
    this.names = names;
    this.text = text;
    this.forces = new NationalForces(names, sentences, nation);
    this.called = calledParties(text).map((name) => tokenize(name, 0, name.length).map(({ text: word }) => word));
    this.coalition = /\b\p{Lu}[\p{L}.]*-led (?:\p{L}+ ){0,2}coalition\b/u.exec(text)?.[0];
    this.hasOwnPlace = sentences.some((sentence) => names.find(sentence).some(({ named }) => named.kind === 'place'));
    for (const sentence of sentences) for (const found of KNOWN_NAMES.find(sentence)) this.noteGroup(sentence.tokens, found);
    const idf = this.groupName('?IDF');
    for (const count of this.groupForms.get('?IDF')?.values() ?? []) for (let at = 0; at < count; at += 1) this.forces.note('israel', idf!);
  }

  candidatesIn(sentence: Sentence): Candidate[] {
    const { tokens } = sentence;
    const found = this.namedIn(sentence);
    // “NATO soldiers”, “militia soldiers”: those of the name before them.
    const isFree = ({ first, last, named, key }: Candidate): boolean =>
      found.every((other) => other.last < first || last < other.first) &&
      !(
        named === null &&
        !key.startsWith('?') &&
        /^(?:soldiers?|troops)$/.test(tokens[first]!.lower) &&
        (found.some((other) => other.last === first - 1) ||
          /^(?:militia|coalition|peacekeeping|nato|rebel|un)$/.test(tokens[first - 1]?.lower ?? ''))
      );
    for (let at = 0; at < tokens.length; at += 1) {
      const candidate = this.unnamedAt(tokens, at).find((one) => one !== undefined && isFree(one));
      if (!candidate) continue;
      found.push(candidate);
      at = candidate.last;
    }
    found.sort((a, b) => a.first - b.first);
    const group = found.findLast(({ named, key }) => (named ? IRREGULAR.test(named.sort) : key.startsWith('?')));
    if (group) this.lastGroup = group;
    return found;
  }

  /** Whether the first is the state whose forces the second is. */
  isStateOf(state: string | null, forces: string | null): boolean {
    const [a, b] = [state, forces].map((id) => this.names.all.find((named) => named.id === id));
    if (a?.sort !== 'state' || !b || !/forces$/.test(b.sort)) return false;
    const nation = nationOfActor(a, this.forces.own);
    return nation !== undefined && nation === nationOfActor(b, this.forces.own);
  }

  private unnamedAt(tokens: readonly Token[], at: number): (Candidate | undefined)[] {
    return [
      this.nationalAt(tokens, at),
      this.possessedAt(tokens, at),
      this.missionAt(tokens, at),
      this.coalitionAt(tokens, at),
      this.genericAt(tokens, at),
      this.commonAt(tokens, at),
      this.calledAt(tokens, at),
      this.organisedAt(tokens, at),
      this.describedAt(tokens, at),
      this.countryAt(tokens, at),
    ];
  }

  /** Names of the archive, then those of groups that everybody knows. */
  private namedIn(sentence: Sentence): Candidate[] {
    const { tokens } = sentence;
    const isWhole = ({ first, last }: FoundName): boolean =>
      !COMPOUND.test(tokens[last]!.lower) && !/^(?:pro|anti)-/.test(tokens[first]!.lower);
    const known = this.names.find(sentence).filter(({ named }) => named.kind === 'actor');
    const armed = known.filter((name) => ARMED.test(name.named.sort) && !/ministry/i.test(name.named.name) && this.isMeant(tokens, name));
    const others = KNOWN_NAMES.find(sentence).filter(({ first, last }) => known.every((name) => name.last < first || last < name.first));
    return [
      ...armed.filter(isWhole).map(({ first, last, named }) => {
        const isState = named.sort === 'state';
        const end = isState ? this.forceEnd(tokens, last) : last;
        return { first, last: end, name: named.name, named, key: named.id, ...(isState && end === last ? { isCountry: true } : {}) };
      }),
      ...others.filter(isWhole).map(({ first, last, named }) => {
        const from = /^al$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
        const full = spelledOut(tokens, first, last);
        if (full !== undefined)
          return { first: full, last: last + 1, name: this.write(tokens, full, last + 1), named: null, key: named.id };
        return this.groupAs(tokens, from, last, named);
      }),
    ].filter(({ last }) => !COMPOUND.test(`-${tokens[last + 1]?.lower.replace('-', '') ?? ''}`));
  }

  private noteGroup(tokens: readonly Token[], { first, last, named }: FoundName): void {
    if (COMPOUND.test(tokens[last]!.lower)) return;
    const written = this.write(tokens, /^al$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first, last);
    const forms = this.groupForms.get(named.id) ?? new Map<string, number>();
    forms.set(written, (forms.get(written) ?? 0) + 1);
    this.groupForms.set(named.id, forms);
  }

  /** How the article writes a group: the full name that it uses most, with the short one behind it. */
  private groupName(id: string): string | undefined {
    const forms = [...(this.groupForms.get(id) ?? [])].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length).map(([form]) => form);
    const isShort = (form: string): boolean => /^\S{2,6}$/.test(form) && form === form.toUpperCase();
    const [full, short] = [forms.find((form) => !isShort(form)), forms.find(isShort)];
    return full !== undefined && short !== undefined ? `${full} (${short})` : (full ?? short);
  }

  private groupAs(tokens: readonly Token[], first: number, last: number, { id }: Named): Candidate {
    if (id === '?IDF') return this.stateAs({ first, last, isWeapon: false }, 'israel', 'body', tokens);
    return { first, last, name: this.groupName(id) ?? this.write(tokens, first, last), named: null, key: id };
  }

  /** “Turkey’s forces”: the state with what it fights with. */
  private forceEnd(tokens: readonly Token[], last: number): number {
    if (!/^['’]s$/.test(tokens[last + 1]?.text ?? '')) return last;
    const end = forceBehind(tokens, last + 2);
    return end === undefined ? last : end.last;
  }

  /** “government forces” is a name of one nation’s record: it is meant where the article speaks of that nation. */
  private isMeant(tokens: readonly Token[], { first, last, named }: FoundName): boolean {
    if (tokens.slice(first, last + 1).some(({ text }) => /^\p{Lu}/u.test(text)) && first !== 0) return true;
    if (!/forces$|^state$/.test(named.sort)) return true;
    const nation = nationOfActor(named, this.forces.own);
    if (nation !== undefined && tokens[first]!.lower.startsWith(nation.slice(0, 4))) return true;
    return nation === undefined || this.forces.main === undefined || this.forces.main === nation;
  }

  /** “Vessalian warplanes”, “Afghan security forces”, “Turkey’s army”, “the drone was Vessalian”. */
  private nationalAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const found = nationOf(tokens, at, this.forces.own);
    if (!found) return undefined;
    const { nation, last } = found;
    const next = tokens[last + 1]?.lower ?? '';
    const isPredicate =
      /^(?:was|were|is|are)$/.test(tokens[at - 1]?.lower ?? '') && isForceWord(tokens[at - 2]?.lower ?? '') && /^[.,;"”]?$/.test(next);
    if (isPredicate) return this.stateAs({ first: at, last, isWeapon: true }, nation, 'weapon', tokens);
    const its = ITS.exec(
      tokens
        .slice(last + 1, last + 8)
        .map(({ lower }) => lower)
        .join(' '),
    );
    // “The Vessalian defence ministry said its aircraft had killed”.
    if (its) return this.stateAs({ first: at, last: last + its[0].split(' ').length, isWeapon: true }, nation, 'weapon', tokens);
    const start = /^['’]s$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
    const force = forceBehind(tokens, start) ?? this.sharedBehind(tokens, start);
    if (force?.kind === 'weapon' && isStateless(nation)) return undefined;
    return force && this.stateAs({ first: at, ...force, isWeapon: force.kind === 'weapon' }, nation, force.kind, tokens);
  }

  /** “Ardanian and Vessalian jets”: those of both. */
  private sharedBehind(tokens: readonly Token[], start: number): { last: number; kind: ForceKind; end: number } | undefined {
    if (!/^(?:and|,)$/.test(tokens[start]?.lower ?? '')) return undefined;
    const other = tokens[start + 1] && nationOf(tokens, start + 1, this.forces.own);
    const force = other && forceBehind(tokens, other.last + 1);
    return force && { last: start - 1, end: force.last, kind: force.kind === 'body' ? 'forces' : force.kind };
  }

  /** “the Ardanian consulate”, “Vessaly’s embassy”: a target, and no more. */
  private missionAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const found = nationOf(tokens, at, this.forces.own);
    const last = found && (/^['’]s$/.test(tokens[found.last + 1]?.text ?? '') ? found.last + 2 : found.last + 1);
    if (last === undefined || !/^(?:embassy|embassies|consulate|consulates)$/.test(tokens[last]?.lower ?? '')) return undefined;
    const state = writtenNation(found!.nation);
    return {
      first: at,
      last,
      name: `${state} (${this.write(tokens, at, last)})`,
      named: null,
      key: `${found!.nation} mission`,
      isSite: true,
    };
  }

  /** “Ardania said its troops”: those of the nation that speaks or acts. */
  private possessedAt(tokens: readonly Token[], at: number): Candidate | undefined {
    if (!/^(?:its|their)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
    const force = forceBehind(tokens, at);
    if (!force || force.kind === 'police') return undefined;
    for (let owner = at - 2; owner >= Math.max(0, at - 14); owner -= 1) {
      if (/^[;“”"]$/.test(tokens[owner]!.text)) return undefined;
      const found = nationOf(tokens, owner, this.forces.own);
      const isSubject = /^(?:,|that|and|as|when|while|said|the|)$/.test(tokens[owner - 1]?.lower ?? '');
      if (found && isSubject && !isStateless(found.nation))
        return this.stateAs({ first: at, last: force.last, isWeapon: force.kind === 'weapon' }, found.nation, 'country', tokens);
    }
    return undefined;
  }

  private stateAs(
    { first, last, end = last, isWeapon }: { first: number; last: number; end?: number; isWeapon: boolean },
    nation: string,
    kind: ForceKind | 'country',
    tokens: readonly Token[],
  ): Candidate {
    const force = this.forces.of(nation, { tokens, first, last: end, kind, written: this.write(tokens, first, last) });
    return { first, last, isWeapon, ...force };
  }

  /** “the US-led international coalition”; “the coalition” is the one that the article names so. */
  private coalitionAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const end = /^(?:forces|troops|soldiers|aircraft|warplanes|jets)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : at;
    if (tokens[at]!.lower !== 'coalition') return undefined;
    let led = [1, 2, 3].find((back) => /^(?:\S+-)?led$/.test(tokens[at - back]?.lower ?? ''));
    if (led !== undefined && tokens[at - led - 1]?.text === '-') led += 2;
    if (led !== undefined) return { first: at - led, last: end, name: this.write(tokens, at - led, at), named: null, key: 'coalition' };
    if (this.coalition === undefined || !(end > at || tokens[at - 1]?.lower === 'the')) return undefined;
    return { first: at, last: end, name: this.coalition, named: null, key: 'coalition' };
  }

  /** “the army”, “regime forces”: those of the nation that the article speaks of. */
  private genericAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const allied = this.alliedAt(tokens, at);
    if (allied) return allied;
    const generic = genericForceAt(tokens, at);
    if (!generic) return undefined;
    const { last, kind, words } = generic;
    const span = { first: at, last, isWeapon: kind === 'weapon' };
    const force = this.forceOfArticle(kind, words);
    return force && { ...span, ...force, isGeneric: true };
  }

  private forceOfArticle(kind: ForceKind, words: string): NationalForce | undefined {
    const states = this.names.all.filter(({ kind: of, sort, name }) => of === 'actor' && sort === 'state-forces' && !/allied/i.test(name));
    const only = states.length === 1 && this.hasOwnPlace && kind !== 'police' ? states[0] : undefined;
    return this.forces.ofArticle(kind, words, only);
  }

  /** “pro-government fighters”, “regime and allied forces”: the archive’s record of those who fight beside a state. */
  private alliedAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const words = tokens
      .slice(at, at + 5)
      .map(({ lower }) => lower)
      .join(' ');
    const both = /^(?:regime|government|army) (?:and|forces and) (?:allied|loyalist|pro-\w+) \w+/.exec(words);
    const pro = /^(?:pro-(?:government|regime|assad)|loyalist)(?: militia)? (?:fighters?|militiam[ae]n|militias?|forces|gunmen)/.exec(
      words,
    );
    const match = both ?? pro;
    if (!match) return undefined;
    const record = this.names.all.find(
      ({ kind, name }) =>
        kind === 'actor' &&
        (both ? /\band allied\b/i.test(name) : /\ballied with\b/i.test(name)) &&
        (this.forces.main === undefined || name.toLowerCase().includes(this.forces.main.slice(0, 4))),
    );
    const span = { first: at, last: at + match[0].split(' ').length - 1 };
    return { ...span, name: record?.name ?? match[0], named: record ?? null, key: record?.id ?? `?${match[0]}` };
  }

  /** “the rebels”: the group that was named last. */
  private commonAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const isLed = /^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? '');
    const isCommon = COMMON.test(tokens[at]!.lower) && isLed;
    // “the Front”, of a name that ends so.
    const isShort = isLed && ORGANISED.test(tokens[at]!.text) && this.lastGroup?.name.includes(tokens[at]!.text) === true;
    if (!this.lastGroup || !(isCommon || isShort)) return undefined;
    return { ...this.lastGroup, first: at, last: at };
  }

  /** A name that the article gives to a party: “the Harbour Lads, a band …”. */
  private calledAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const words = this.called.find((name) => name.every((word, offset) => tokens[at + offset]?.text === word));
    if (!words) return undefined;
    const last = at + words.length - 1;
    const name = this.write(tokens, at, last);
    return { first: at, last, name, named: null, key: `?${name.toLowerCase()}` };
  }

  /** “the Sons of the Cane”, “Liwa al-Shati”, “Northern Front”: a name with the word of an armed group in it. */
  private organisedAt(tokens: readonly Token[], at: number): Candidate | undefined {
    if (!ORGANISED.test(tokens[at]!.text)) return undefined;
    let [first, last] = [at, at];
    const isName = (index: number): boolean => /^\p{Lu}/u.test(tokens[index]?.text ?? '');
    while (first > 0 && first > at - 5 && (isName(first - 1) || (/^['’]s?$/.test(tokens[first - 1]!.text) && isName(first - 2))))
      first -= 1;
    // Armies number their units: “troops of 22 Brigade”.
    if (first > 0 && /^(?:\d+|\d*(?:st|nd|rd|th))$/.test(tokens[first - 1]!.lower)) {
      const army = /^(?:Brigade|Division|Battalion|Regiment|Corps)$/.test(tokens[at]!.text)
        ? this.forceOfArticle('body', 'army')
        : undefined;
      return army && { first: first - 1, last: at, ...army };
    }
    if (/^(?:the|a|an|but|and|on|in)$/.test(tokens[first]!.lower)) first += 1;
    while (last + 1 < tokens.length && last < at + 5) {
      const next = tokens[last + 1]!;
      const isLink = /^(?:of|the|al|for)$/.test(next.lower) && tokens.slice(last + 2, last + 4).some(({ text }) => /^\p{Lu}/u.test(text));
      if (!/^\p{Lu}/u.test(next.text) && !/^al-/.test(next.text) && !isLink) break;
      last += 1;
    }
    // “Brigade of the Ardanian Army” is that army, “Army Public Relations” an office of it.
    const nation = tokens.slice(first, last).findIndex((_, offset) => {
      const found = nationOf(tokens, first + offset, this.forces.own);
      return found !== undefined && forceBehind(tokens, found.last + 1)?.kind === 'body';
    });
    if (nation !== -1) return nation === 0 ? undefined : this.nationalAt(tokens, first + nation);
    if (/^(?:army|division|command)$/.test(tokens[first]!.lower) && tokens[first + 1]?.lower !== 'of') return undefined;
    if (last === first) return undefined;
    const name = this.write(tokens, first, last);
    return { first, last, name, named: null, key: `?${name.toLowerCase()}` };
  }

  /** “Marrun rebels”, “a militia known as the Hawks”: what describes a party that has no record. */
  private describedAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const found = describedAt(tokens, at);
    if (!found) return undefined;
    const name = this.write(tokens, found.name.first, found.name.last);
    return { first: found.first, last: found.last, name, named: null, key: `?${name.toLowerCase()}` };
  }

  /** “Israel said its jets”: a country that acts. */
  private countryAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const found = nationOf(tokens, at, this.forces.own);
    if (!found || isStateless(found.nation) || countryOf(tokens[at]!.lower) !== undefined) return undefined;
    // “Syria insurgents killed”: the country is where they are.
    if (COMMON.test(tokens[found.last + 1]?.lower ?? '')) return undefined;
    return { ...this.stateAs({ first: at, last: found.last, isWeapon: false }, found.nation, 'country', tokens), isCountry: true };
  }

  private write(tokens: readonly Token[], first: number, last: number): string {
    return this.text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
  }
}
