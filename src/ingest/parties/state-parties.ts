import { type ForceKind, forceBehind, genericForceAt, isForceWord } from '../names/force-words.ts';
import type { FoundName, NameIndex } from '../names/names.ts';
import { isStateless, nationOf, nationOfActor, writtenNation, type ArticleNation } from '../names/nations.ts';
import { countryOf } from '../names/demonyms.ts';
import { type Sentence, type Token, wordsOf } from '../text/tokens.ts';
import { writtenAs, type Candidate } from './candidate.ts';
import { NationalForces, type NationalForce } from './national-forces.ts';
import { COMMON, ITS } from './party-words.ts';

/** States and what they fight with, as a sentence names them: “Vessalian warplanes”, “the army”, “the US-led coalition”. */
export class StateParties {
  readonly forces: NationalForces;
  private readonly hasOwnPlace: boolean;
  private readonly coalition: string | undefined;
  private readonly names: NameIndex;
  private readonly text: string;

  constructor(names: NameIndex, sentences: readonly Sentence[], text: string, nation: ArticleNation) {
    this.names = names;
    this.text = text;
    this.forces = new NationalForces(names, sentences, nation);
    this.coalition = /\b\p{Lu}[\p{L}.]*-led (?:\p{L}+ ){0,2}coalition\b/u.exec(text)?.[0];
    this.hasOwnPlace = sentences.some((sentence) => names.find(sentence).some(({ named }) => named.kind === 'place'));
  }

  /** Those that may begin at a token, the surest first. */
  at(tokens: readonly Token[], at: number): (Candidate | undefined)[] {
    return [
      this.nationalAt(tokens, at),
      this.possessedAt(tokens, at),
      this.missionAt(tokens, at),
      this.coalitionAt(tokens, at),
      this.genericAt(tokens, at),
      this.unitAt(tokens, at),
    ];
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
    const its = ITS.exec(wordsOf(tokens, last + 1, last + 8));
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
    if (last === undefined) return undefined;
    const site = tokens[last]?.lower ?? '';
    // “a US base”.
    if (/^(?:(?:air)?bases?|positions?|outposts?|convoys?|patrols?|warships?|checkpoints?)$/.test(site))
      return { ...this.stateAs({ first: at, last: found!.last, isWeapon: false }, found!.nation, 'country', tokens), isSite: true };
    if (!/^(?:embassy|embassies|consulate|consulates)$/.test(site)) return undefined;
    const state = writtenNation(found!.nation);
    return {
      first: at,
      last,
      name: `${state} (${writtenAs(this.text, tokens, at, last)})`,
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

  stateAs(
    { first, last, end = last, isWeapon }: { first: number; last: number; end?: number; isWeapon: boolean },
    nation: string,
    kind: ForceKind | 'country',
    tokens: readonly Token[],
  ): Candidate {
    const force = this.forces.of(nation, { tokens, first, last: end, kind, written: writtenAs(this.text, tokens, first, last) });
    return { first, last, isWeapon, ...force };
  }

  /** “the US-led international coalition”; “the coalition” is the one that the article names so. */
  private coalitionAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const end = /^(?:forces|troops|soldiers|aircraft|warplanes|jets)$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : at;
    if (tokens[at]!.lower !== 'coalition') return undefined;
    let led = [1, 2, 3].find((back) => /^(?:\S+-)?led$/.test(tokens[at - back]?.lower ?? ''));
    if (led !== undefined && tokens[at - led - 1]?.text === '-') led += 2;
    if (led !== undefined)
      return { first: at - led, last: end, name: writtenAs(this.text, tokens, at - led, at), named: null, key: 'coalition' };
    if (this.coalition === undefined || !(end > at || tokens[at - 1]?.lower === 'the')) return undefined;
    return { first: at, last: end, name: this.coalition, named: null, key: 'coalition' };
  }

  /** “the army”, “regime forces”: those of the nation that the article speaks of. */
  private genericAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const allied = this.alliedAt(tokens, at);
    if (allied) return allied;
    if (tokens[at]!.lower === 'peacekeepers') return this.peacekeepersAt(at);
    const generic = genericForceAt(tokens, at);
    if (!generic) return undefined;
    const { last, kind, words } = generic;
    const span = { first: at, last, isWeapon: kind === 'weapon' };
    const force = this.forceOfArticle(kind, words);
    return force && { ...span, ...force, isGeneric: true };
  }

  /** “peacekeepers”: those of the body that the article names. */
  private peacekeepersAt(at: number): Candidate {
    const isOfUnion = /\bAfrican Union\b/.test(this.text) && !/\b(?:U\.?N\b|United Nations)/.test(this.text);
    const name = isOfUnion
      ? 'African Union peacekeepers'
      : /\b(?:U\.?N\b|United Nations)/.test(this.text)
        ? 'UN peacekeepers'
        : 'peacekeepers';
    return { first: at, last: at, name, named: null, key: `?${name}` };
  }

  private forceOfArticle(kind: ForceKind, words: string): NationalForce | undefined {
    const states = this.names.all.filter(({ kind: of, sort, name }) => of === 'actor' && sort === 'state-forces' && !/allied/i.test(name));
    const only = states.length === 1 && this.hasOwnPlace && kind !== 'police' ? states[0] : undefined;
    return this.forces.ofArticle(kind, words, only);
  }

  /** “pro-government fighters”, “regime and allied forces”: the archive’s record of those who fight beside a state. */
  private alliedAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const words = wordsOf(tokens, at, at + 5);
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

  /** “Israel said its jets”: a country that acts. */
  countryAt(tokens: readonly Token[], at: number): Candidate | undefined {
    const found = nationOf(tokens, at, this.forces.own);
    if (!found || isStateless(found.nation) || (found.last === at && countryOf(tokens[at]!.lower) !== undefined)) return undefined;
    // “Syria insurgents killed”: the country is where they are.
    if (COMMON.test(tokens[found.last + 1]?.lower ?? '')) return undefined;
    return { ...this.stateAs({ first: at, last: found.last, isWeapon: false }, found.nation, 'country', tokens), isCountry: true };
  }

  /** “Turkey’s forces”: the state with what it fights with. */
  forceEnd(tokens: readonly Token[], last: number): number {
    if (!/^['’]s$/.test(tokens[last + 1]?.text ?? '')) return last;
    const end = forceBehind(tokens, last + 2);
    return end === undefined ? last : end.last;
  }

  /** “government forces” is a name of one nation’s record: it is meant where the article speaks of that nation. */
  isMeant(tokens: readonly Token[], { first, last, named }: FoundName): boolean {
    if (tokens.slice(first, last + 1).some(({ text }) => /^\p{Lu}/u.test(text)) && first !== 0) return true;
    if (!/forces$|^state$/.test(named.sort)) return true;
    const nation = nationOfActor(named, this.forces.own);
    if (nation !== undefined && tokens[first]!.lower.startsWith(nation.slice(0, 4))) return true;
    const { main, mentioned } = this.forces;
    return nation === undefined || mentioned === undefined || mentioned === nation || (main === undefined && this.hasOwnPlace);
  }

  /** Armies number their units: “troops of 22 Brigade”, “the 811th regiment”. */
  private unitAt(tokens: readonly Token[], at: number): Candidate | undefined {
    if (
      !/^(?:\d+|\d*(?:st|nd|rd|th))$/.test(tokens[at]!.lower) ||
      !/^(?:brigade|division|battalion|regiment|corps)$/i.test(tokens[at + 1]?.text ?? '')
    )
      return undefined;
    const army = this.forceOfArticle('body', 'army');
    return army && { first: at, last: at + 1, ...army };
  }
}
