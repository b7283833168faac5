import { countryOf, demonymOf } from '../names/demonyms.ts';
import { isHome } from '../names/home-nation.ts';
import { AIR, forceBehind, genericForceAt, type ForceKind } from '../names/force-words.ts';
import type { Named, NameIndex } from '../names/names.ts';
import { isStateless, nationOf, nationOfActor, writtenNation, type ArticleNation } from '../names/nations.ts';
import type { Sentence, Token } from '../text/tokens.ts';

/** Words of a sentence that name what a nation fights with. */
export interface ForceWords {
  tokens: readonly Token[];
  first: number;
  last: number;
  kind: ForceKind | 'country';
  /** As they stand in the text. */
  written: string;
}

/** Who they are: a record of the archive, or the name that the article has for them. */
export interface NationalForce {
  name: string;
  named: Named | null;
  key: string;
}

const SOLDIERS = /\b(?:soldiers?|servicem[ae]n)$/;
const ARMY = /\b(?:army|military|armed forces|defen[cs]e forces?|troops)$/i;

/** The forces of nations. An article that names an army once means it by “troops”, “the military” and “warplanes” as well. */
export class NationalForces {
  /** The nation whose army, police and government are “the army” and “the police” of an article. */
  readonly main: string | undefined;
  /** The nation that it names most, be it that it only condemned what was done. */
  readonly mentioned: string | undefined;
  readonly own: ReadonlySet<string>;
  private readonly names: NameIndex;
  /** The names of armies in the article, with how often each stands there, by nation. */
  private readonly bodies = new Map<string, Map<string, number>>();

  constructor(names: NameIndex, sentences: readonly Sentence[], { main, own, filedFrom }: ArticleNation) {
    this.own = own;
    this.mentioned = main;
    this.main = main !== undefined && (main === filedFrom || isHome(main, sentences, own)) ? main : undefined;
    this.names = names;
    for (const { tokens } of sentences) for (const at of tokens.keys()) this.noteBodyAt(tokens, at);
    if (this.main !== undefined && !this.bodies.has(this.main)) this.noteGeneric(this.main, sentences);
  }

  /** “the military said”, in an article that says no more of it: the name that it has with its nation. */
  private noteGeneric(main: string, sentences: readonly Sentence[]): void {
    const demonym = demonymOf(main);
    if (demonym === undefined) return;
    for (const { tokens } of sentences) {
      for (const at of tokens.keys()) {
        const generic = genericForceAt(tokens, at);
        if (generic?.kind === 'body' && tokens[at - 1]?.lower === 'the') this.note(main, `${writtenNation(demonym)} ${generic.words}`);
      }
    }
  }

  private noteBodyAt(tokens: readonly Token[], at: number): void {
    const found = nationOf(tokens, at, this.own);
    if (!found) return;
    const isOwner = /^['’]s$/.test(tokens[found.last + 1]?.text ?? '');
    const start = isOwner ? found.last + 2 : found.last + 1;
    const force = forceBehind(tokens, start);
    if (force?.kind !== 'body' || /^(?:base|bases|camp|spokes\p{L}+|court|hospital|aid)$/u.test(tokens[force.last + 1]?.lower ?? ''))
      return;
    const text = (from: number): string =>
      tokens
        .slice(from, force.last + 1)
        .map((token) => token.text)
        .join(' ');
    const demonym = demonymOf(found.nation);
    if (ARMY.test(text(start))) this.note(found.nation, isOwner ? `${writtenNation(demonym ?? found.nation)} ${text(start)}` : text(at));
  }

  /** Counts a name of a nation’s army. */
  note(nation: string, name: string): void {
    const forms = this.bodies.get(nation) ?? new Map<string, number>();
    const known = [...forms.keys()].find((form) => form.toLowerCase() === name.toLowerCase()) ?? name;
    forms.set(known, (forms.get(known) ?? 0) + 1);
    this.bodies.set(nation, forms);
  }

  /** What an article calls the army of a nation, most often. */
  private armyOf(nation: string): string | undefined {
    return [...(this.bodies.get(nation) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  /** “Ardanian warplanes”, “Turkey”, “Afghan security forces”. */
  of(nation: string, { tokens, first, last, kind, written }: ForceWords): NationalForce {
    const record = this.recordOf(nation, kind, tokens.slice(first, last + 1));
    const words = written.replace(/['’]s\b/, '').replace(SOLDIERS, 'army');
    if (kind === 'police') return { name: words, named: null, key: `${nation} police` };
    if (isStateless(nation)) return { name: words, named: null, key: `?${words.toLowerCase()}` };
    const isOfOwnName = /\b(?:security|special|government|border) \p{L}+$/u.test(words);
    const army = isOfOwnName ? undefined : this.armyOf(nation);
    const force = army ?? (kind === 'weapon' || kind === 'country' ? this.forcesOf(tokens, first) : words);
    return record ? this.recorded(record, nation, force) : { name: withForce(this.stateOf(nation), force), named: null, key: nation };
  }

  /** “an Israeli strike”, “a U.S. base”: its forces, by the adjective that the text has. */
  private forcesOf(tokens: readonly Token[], first: number): string | undefined {
    const last = nationOf(tokens, first, this.own)?.last;
    if (last === undefined) return undefined;
    const words = tokens.slice(first, last + 1);
    return countryOf(words.map(({ lower }) => lower).join(' ')) === undefined
      ? undefined
      : `${words.map(({ text }) => text).join(' ')} forces`;
  }

  /** “the army”, “soldiers”: those of the nation that the article is about. */
  ofArticle(kind: ForceKind, words: string, only: Named | undefined): NationalForce | undefined {
    const army = this.main === undefined || words === 'security forces' ? undefined : this.armyOf(this.main);
    const record = this.main === undefined ? only : this.recordOf(this.main, kind, []);
    const demonym = this.main === undefined ? undefined : demonymOf(this.main);
    const written = demonym === undefined ? words : `${writtenNation(demonym)} ${words}`;
    if (record) return this.recorded(record, this.main, army ?? written);
    if (demonym === undefined && kind !== 'police' && !/^(?:army|military|navy|security forces)$/.test(words)) return undefined;
    if (kind === 'police') return { name: written, named: null, key: `${this.main ?? ''} police` };
    return this.main === undefined
      ? { name: words, named: null, key: ' army' }
      : { name: withForce(this.stateOf(this.main), army ?? written), named: null, key: this.main };
  }

  /** The record’s name; a state is named as the article names it. */
  private recorded(record: Named, nation: string | undefined, force: string | undefined): NationalForce {
    const name = record.sort === 'state' && nation !== undefined ? this.stateOf(nation) : record.name;
    return { name: withForce(name, force), named: record, key: record.id };
  }

  /** A state’s name; the archive has it, where only the archive knows the state. */
  private stateOf(nation: string): string {
    if (!this.own.has(nation)) return writtenNation(nation);
    const named = this.names.all.filter(({ name }) => name.toLowerCase().startsWith(nation));
    return (
      (named.find(({ sort }) => sort === 'country') ?? named.find(({ sort, name }) => sort === 'state' && !/ministry/i.test(name)))?.name ??
      writtenNation(nation)
    );
  }

  /** The archive’s record of a nation’s forces: its air force for what flies, else its forces, else the state. */
  private recordOf(nation: string, kind: ForceWords['kind'], words: readonly Token[]): Named | undefined {
    if (kind === 'police') return undefined;
    const all = this.names.all.filter(
      (named) => named.kind === 'actor' && nationOfActor(named, this.own) === nation && !/ministry|allied/i.test(named.name),
    );
    const isAir = words.some(({ lower }) => AIR.test(lower));
    const forces = all.filter(({ sort }) => /forces$/.test(sort));
    const flying = forces.find(({ name }) => /\bair|aero/i.test(name));
    const ground = forces.find((force) => force !== flying);
    return (isAir ? (flying ?? ground) : (ground ?? undefined)) ?? all.find(({ sort }) => sort === 'state') ?? (isAir ? undefined : flying);
  }
}

/** “Mali (Malian army)”: a record may be of the state or of its forces, so that both are given. */
function withForce(state: string, force: string | undefined): string {
  return force === undefined || state.toLowerCase().includes(force.toLowerCase()) ? state : `${state} (${force})`;
}
