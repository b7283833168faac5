import { foldName, type Named, type NameIndex } from './names.ts';
import { armyOf, isEverywhere, nationOf, nationOfActor, type ArticleNation } from './nations.ts';
import type { Phrase } from '../origins/noun-phrases.ts';
import { isMouthpiece, isPaper } from '../origins/speaker-words.ts';
import type { Token } from '../text/tokens.ts';

/** The archive’s bodies that texts name by what they are: “the army”, “the health ministry”, “civil defence”. */
export interface ArchiveBodies {
  ministries: readonly Named[];
  states: readonly Named[];
  rescuers: readonly Named[];
  /** The army of the nation that the article is about. */
  army: Named | undefined;
  /** Whether an actor is of the nation that the article is about, or of the archive’s own. */
  isAtHome: (named: Named) => boolean;
  /** The nations that only the archive knows. */
  own: ReadonlySet<string>;
}

/** The bodies that an article about a nation may mean. */
export function archiveBodies(names: NameIndex, nation: ArticleNation, hasOwnPlace: boolean): ArchiveBodies {
  const actors = names.all.filter(({ kind }) => kind === 'actor');
  const countries = names.all.filter(({ kind, sort }) => kind === 'place' && sort === 'country');
  const home = new Set(countries.map((place) => nationOfActor(place, nation.own)));
  const isMinistry = ({ name }: Named): boolean => /ministry/i.test(name);
  return {
    ministries: actors.filter(isMinistry),
    states: actors.filter((actor) => actor.sort === 'state' && !isMinistry(actor)),
    rescuers: actors.filter(({ sort }) => sort === 'rescue-service'),
    army: armyOf(nation, names, hasOwnPlace),
    own: nation.own,
    isAtHome: (actor) => {
      const its = nationOfActor(actor, nation.own);
      return its !== undefined && (its === nation.main || (home.has(its) && (hasOwnPlace || !isElsewhere(nation, home))));
    },
  };
}

/** Whether an article is about a nation that is none of the archive’s: “Gaza’s civil defence” beside “Israeli strikes” is no body of Syria, unless it names a place of the archive. */
function isElsewhere({ main }: ArticleNation, home: ReadonlySet<string | undefined>): boolean {
  return main !== undefined && !home.has(main) && !isEverywhere(main);
}

/** The archive’s body that the words of a phrase name by what it is. */
export function bodyIn(words: readonly Token[], bodies: ArchiveBodies): Named | undefined {
  return ministryIn(words, bodies) ?? governmentIn(words, bodies) ?? civilDefenceIn(words, bodies);
}

/** “the army”, “an army spokesman”: the archive’s army of the nation that the article is about; an officer of it speaks for himself. */
export function forceIn({ first, head }: Phrase, tokens: readonly Token[], { army }: ArchiveBodies): Named | undefined {
  const own = tokens.slice(first, head + 1).map(({ lower }) => lower);
  const at = own.findIndex((word) => /^(?:army|military)$/.test(word));
  if (!army || at === -1 || tokens.slice(first, first + at).some(({ text }) => /^\p{Lu}/u.test(text) && !/^The$/.test(text)))
    return undefined;
  const rest = own.slice(at + 1).filter((word) => !/^(?:['’]s|media|press|public)$/.test(word));
  const speaks =
    rest.length === 0 || rest.some((word) => isMouthpiece(word) || isPaper(word) || /^(?:office|command|leadership)$/.test(word));
  return speaks && own.slice(0, at).every((word) => /^(?:the|an?|its)$/.test(word)) ? army : undefined;
}

/** “the Vessalian government”: the archive’s record of that state. */
function governmentIn(words: readonly Token[], bodies: ArchiveBodies): Named | undefined {
  const at = words.findIndex(({ lower }) => lower === 'government');
  const nation = words[at - 1];
  if (!nation || !/^\p{Lu}\p{Ll}{3,}/u.test(nation.text)) return undefined;
  return bodies.states.find(({ name }) => foldName(name).slice(0, 5) === foldName(nation.text).slice(0, 5));
}

/** “civil defence rescuers”: the archive’s civil defence of the nation that the words or the article name; “Hadira’s civil defence” may be another. */
function civilDefenceIn(words: readonly Token[], { rescuers, own, isAtHome }: ArchiveBodies): Named | undefined {
  if (!words.some(({ lower }, at) => lower === 'civil' && /^defen[cs]e$/.test(words[at + 1]?.lower ?? ''))) return undefined;
  const named = words.flatMap((_, at) => nationOf(words, at, own)?.nation ?? []);
  const isOf = (one: Named): boolean => (named.length > 0 ? named.includes(nationOfActor(one, own) ?? '') : isAtHome(one));
  if (named.length === 0 && words.some(({ text }, at) => /^['’]s$/.test(text) && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')))
    return undefined;
  if (named.length === 0 && words.some(({ text }) => text === 'Gaza')) return undefined;
  const [only, another] = rescuers.filter((one) => /civil defen[cs]e/i.test(one.name) && isOf(one));
  return another ? undefined : only;
}

const FIELD = /^(?:defen[cs]e|health|interior|foreign|information)$/;

/** “Vessaly’s defence ministry”, “the ministry of defence of Vessaly”: the archive’s ministry of that field and state. */
function ministryIn(words: readonly Token[], bodies: ArchiveBodies): Named | undefined {
  if (!words.some(({ lower }) => lower === 'ministry')) return undefined;
  const field = words.find(({ lower }) => FIELD.test(lower))?.lower.slice(0, 5);
  if (field === undefined) return undefined;
  const stems = words
    .filter(({ text, lower }) => /^\p{Lu}/u.test(text) && !/^(?:ministry|the)$/.test(lower) && !FIELD.test(lower))
    .map(({ lower }) => lower.slice(0, 5));
  const known = bodies.ministries.filter(({ name }) =>
    foldName(name)
      .split(' ')
      .some((word) => word.startsWith(field)),
  );
  const fitting = known.filter(
    ({ name }) =>
      stems.length > 0 &&
      foldName(name)
        .split(' ')
        .some((word) => stems.includes(word.slice(0, 5))),
  );
  if (stems.length > 0) return fitting[0];
  const [only] =
    known.length === 1 && (words[0]!.lower === 'its' || bodies.isAtHome(known[0]!)) ? known : known.filter((one) => bodies.isAtHome(one));
  return only;
}
