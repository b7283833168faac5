import { bears, fits } from './nouns-of-origins.ts';
import type { ArchiveBodies } from '../names/archive-bodies.ts';
import { nameOfWords, type CalledName } from '../parties/called-names.ts';
import { foldName, foldWords, skeleton, type Named } from '../names/names.ts';

/** Who is told to have said something: an actor of the archive, or a name as in the text. */
export interface Origin {
  name: string;
  named: Named | null;
  /** The article calls it a party in arms. */
  isArmed?: true;
}

/** What has been spoken of before, for “it”, “the monitor”, “the ministry”; on a second reading also what is told later. */
export class Speakers {
  private past: Origin[] = [];
  readonly bodies: ArchiveBodies;
  /** Parties in arms that the article names without the archive. */
  readonly armed: readonly CalledName[];
  private seen: Named[] = [];
  private readonly known = new Set<Named>();
  private readonly people = new Map<string, Origin>();
  private readonly offices = new Map<string, Map<string, Origin>>();

  /** Headings may name whom the text calls by less; what it says of some tells that they bear arms. */
  constructor(bodies: ArchiveBodies, headings: readonly Named[], armed: readonly CalledName[]) {
    this.bodies = bodies;
    this.armed = armed;
    for (const named of headings) this.known.add(named);
  }

  /** A name without a record, as an origin. */
  nameless(name: string): Origin {
    const bare = name.replace(/^the /i, '');
    const isArmed = this.armed.some(({ words, full }) => [words, full].some((form) => nameOfWords(form) === bare));
    return { name, named: null, ...(isArmed ? { isArmed } : {}) };
  }

  /** Begins to read the article again, knowing who speaks in it. */
  again(): void {
    this.past = [];
    this.seen = [];
    this.unnamed = undefined;
  }

  /** Whoever bears this name speaks for an origin: “Anton Varo, head of the monitor”. */
  remember(person: string, origin: Origin): void {
    const before = this.people.get(personKey(person));
    // “Varo said” tells less than “Anton Varo, head of the monitor” did.
    if (!before || (before.named === null && (origin.named !== null || origin.name.length > before.name.length)))
      this.people.set(personKey(person), origin);
  }

  /** Whom a person of this name speaks for. */
  spokenForBy(name: string): Origin | undefined {
    return this.people.get(personKey(name));
  }

  /** An office with a name: “regional governor” of “Krasnodar governor Anton Varo”. */
  rememberOffice(office: string, origin: Origin): void {
    const head = lastWord(office);
    if (head === '' || (origin.named === null && !isNamed(origin.name))) return;
    const all = this.offices.get(head) ?? new Map<string, Origin>();
    const key = origin.named?.id ?? lastWord(origin.name);
    if ((all.get(key)?.name.length ?? 0) < origin.name.length) all.set(key, origin);
    this.offices.set(head, all);
  }

  private unnamed: string | undefined;
  private readonly named = new Map<string, Origin>();

  /** “a police official said”: news names further down whom its lead leaves unnamed. */
  leaveUnnamed(office: string): void {
    this.unnamed = office;
  }

  /** Whether a person of this office may be who was left unnamed: “a police officer”, then “Officer Varo”. */
  mayBeUnnamed(office: string): boolean {
    return office === '' || (this.unnamed !== undefined && isOneOffice(this.unnamed, office));
  }

  /** A name without an office, right behind somebody who was left unnamed, is theirs; anybody else is not. */
  introduceBare(origin: Origin | undefined): void {
    if (origin && this.unnamed !== undefined && !this.named.has(this.unnamed)) this.named.set(this.unnamed, origin);
    this.unnamed = undefined;
  }

  /** Who is meant by an office alone, where the text names one who holds it, or one body of its sort. */
  later(office: string): Origin | undefined {
    const bare = this.named.get(office);
    if (bare) return bare;
    if (/\p{Lu}/u.test(office.slice(1))) return undefined;
    const words = foldWords(office);
    const head = words.at(-1) ?? '';
    const holders = [...(this.offices.get(head)?.values() ?? [])].filter(({ name }) => !isOtherOffice(words, name));
    if (holders.length === 1 && SINGLE.test(head)) return holders[0];
    if (!MONITORING.test(office)) return undefined;
    const monitors = new Map<string, Origin>();
    for (const all of this.offices.values()) for (const [key, one] of all) if (one.named?.sort === 'monitor') monitors.set(key, one);
    for (const one of this.known) if (one.sort === 'monitor') monitors.set(one.id, { name: one.name, named: one });
    return monitors.size === 1 ? [...monitors.values()][0] : undefined;
  }

  /** The last body that the text has named, whether it has spoken or not. */
  lastBody(): Origin | undefined {
    const spoke = this.past.findLast((one) => isBodily(one));
    const seen = this.seen.at(-1);
    return spoke ?? (seen && { name: seen.name, named: seen });
  }

  /** An actor that the text names, whether it speaks or not. */
  see(named: Named): void {
    this.seen.push(named);
    this.known.add(named);
  }

  note(origin: Origin): void {
    this.past.push(origin);
  }

  /** Who opens a sentence without speaking: “it” in the next, and no “he”. */
  noteOpening(origin: Origin): void {
    this.openings.add(origin);
    this.past.push(origin);
  }

  private readonly openings = new Set<Origin>();

  private readonly shorts = new Map<string, string>();

  /** “International Assistance Force (IAF)”. */
  rememberShort(short: string, full: string): void {
    this.shorts.set(short, full);
  }

  /** The full name of a body that the text also calls by its capitals. */
  full(name: string): string {
    return this.shorts.get(name) ?? name;
  }

  /** Who spoke last; `it` is no person, `he` and `she` no body without one. */
  last(pronoun?: string): Origin | undefined {
    if (pronoun === 'it') return this.past.findLast((one) => isBodily(one));
    if (pronoun === 'he' || pronoun === 'she') return this.past.findLast((one) => !this.openings.has(one)) ?? this.past.at(-1);
    return this.past.at(-1);
  }

  /** The last origin that a common noun may mean: “the monitor”, “the ministry”. */
  meantBy(noun: string): Origin | undefined {
    const words = foldWords(noun);
    const head = words.at(-1) ?? '';
    // “the Brigade” is the Shore Brigade before it is any militia.
    const spoke =
      this.past.findLast(({ name, named }) => bears(head, words, name, named)) ??
      this.seen.map((named) => ({ name: named.name, named })).findLast(({ name, named }) => bears(head, words, name, named)) ??
      this.past.findLast(({ name, named }) => fits(head, words, name, named));
    const isPlain = words.length === 1 && BODY.test(head);
    const seen = spoke ? undefined : this.seen.findLast((named) => fits(head, words, named.name, named));
    // “the Guard” is the People’s Guard, wherever that is named.
    const bearer =
      !spoke && !seen && /^\p{Lu}\p{Ll}+$/u.test(noun) ? this.armed.find(({ full }) => full.length > 1 && full.at(-1) === noun) : undefined;
    if (bearer) return this.nameless(nameOfWords(bearer.full));
    // “the rebels”: those in arms that the text named last.
    const armed = !spoke && !seen && ARMED.test(noun) ? this.past.findLast(({ isArmed }) => isArmed) : undefined;
    if (armed) return armed;
    if (spoke ?? seen) return spoke ?? { name: seen!.name, named: seen! };
    // “the command”: of the police that have spoken.
    const police = noun === 'command' ? this.past.findLast(({ name }) => /\bpolice\b/i.test(name)) : undefined;
    if (police) return police;
    // “the force”: UNIFIL, “the mission”: UNAMID.
    const mission = /^(?:force|mission)$/.test(noun) ? this.past.findLast(({ name }) => /^UN\p{Lu}{2,}$/u.test(name)) : undefined;
    if (mission) return mission;
    // “the group”: the last body without a record that has spoken.
    return isPlain ? this.past.findLast((one) => one.named === null && isNamed(one.name) && isBodily(one)) : undefined;
  }
}

const ARMED = /^(?:rebels?|guerr?illas?|insurgents?|militants?|separatists?|jihadists?|fighters|militia|faction)$/i;

// Offices that one person holds in an article.
const SINGLE =
  /^(?:mayor|governor|minister|chief|commander|spokes\w+|director|head|president|premier|prefect|coroner|prosecutor|superintendent|commissioner|ambassador|chairman|chairwoman|leader|sheriff|official|secretary|manager|administrator|dean|bishop)$/;
const MONITORING = /\b(?:monitor(?:ing)?|watchdog|observatory|rights|activist) ?(?:group|network|organi[sz]ation|body|ngo)?$/i;
// These tell nothing of which.
const VAGUE =
  /^(?:regional|local|provincial|senior|top|city|town|national|another|other|official|one|same|district|high|ranking|security)$/;

/** “a police officer” and “Officer Varo”; no “fire chief” and “police chief”, nor a governor and his deputy. */
function isOneOffice(a: string, b: string): boolean {
  if (lastWord(a) !== lastWord(b) || isDeputy(a) !== isDeputy(b)) return false;
  const [x, y] = [a, b].map((office) =>
    foldWords(office)
      .slice(0, -1)
      .filter((word) => !VAGUE.test(word)),
  ) as [string[], string[]];
  return x.length === 0 || y.length === 0 || x.some((word) => y.includes(word));
}

function isDeputy(office: string): boolean {
  return /\b(?:deputy|vice|assistant|former|ex)\b/i.test(office);
}

function isOtherOffice(words: readonly string[], name: string): boolean {
  const own = ` ${foldName(name)} `;
  if (isDeputy(words.join(' ')) !== isDeputy(name)) return true;
  // “the minister, Anton Varo”, whom the lead calls the interior minister.
  if (new RegExp(`^${words.at(-1)!}\\b`).test(foldName(name))) return false;
  return words.slice(0, -1).some((word) => !VAGUE.test(word) && !own.includes(` ${word.slice(0, 5)}`));
}

/** Whether an origin has a name of its own. */
function isNamed(name: string): boolean {
  return /\p{Lu}\p{L}/u.test(name.slice(1)) || /^\p{Lu}[\p{L}’'-]+ \p{Lu}/u.test(name);
}

/** Whether “it” may stand for an origin. */
function isBodily({ name, named }: Origin): boolean {
  return named !== null || !PERSON.test(name);
}

const BODY =
  /^(?:group|organi[sz]ation|agency|movement|militia|network|watchdog|ngo|body|outlet|channel|newspaper|association|committee|charity)$/;

/** One for every way of writing a surname. */
function personKey(name: string): string {
  return skeleton(lastWord(name));
}

function lastWord(name: string): string {
  return foldWords(name).at(-1) ?? '';
}

const PERSON =
  /\b(?:spokes(?:man|woman|person)|doctors?|surgeon|residents?|(?:eye)?witness(?:es)?|elders?|activists?|mayor|governor|director|commander|officials?|officers?|chief|head|minister|president|volunteers?|nurse|colonel|general|captain|teacher|priest|medics|workers|dr|mr|mrs|ms|she|he)\b/i;

/** Whether two origins are one: the same record, or names of which one holds the other. */
export function isSameOrigin(a: Origin | null, b: Origin | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.named && b.named) return a.named.id === b.named.id;
  const [x, y] = [` ${foldName(a.name)} `, ` ${foldName(b.name)} `];
  if (x === y) return true;
  if (isAcronymOf(a.name, b.name) || isAcronymOf(b.name, a.name)) return true;
  return x.trim().length > 2 && y.trim().length > 2 && (x.includes(y) || y.includes(x));
}

/** Whether a common noun may name a body with a record: “the monitor”, “rescuers”, “officials” of a state. */
export function mayName(plain: Origin, named: Origin): boolean {
  if (!named.named) return true;
  const head = foldWords(plain.name).at(-1)?.replace(/s$/, '') ?? '';
  const kind = /^(?:official|authoritie|spokesman|spokeswoman|government)$/.test(head)
    ? /^state/
    : /^(?:activist|watchdog|body|group|organi[sz]ation|monitor|observatory)$/.test(head)
      ? /^(?:monitor|international-organisation)$/
      : /^(?:rescuer|rescue worker|medic|worker)$/.test(head)
        ? /^rescue-service$/
        : undefined;
  return kind?.test(named.named.sort) === true || fits(head, foldWords(plain.name), named.name, named.named);
}

/** Whether the first is what the capitals of the second make: “IDF”, “Israel Defense Forces”. */
function isAcronymOf(short: string, long: string): boolean {
  const bare = short.replace(/^(?:the )/i, '');
  if (!/^\p{Lu}{2,6}$/u.test(bare)) return false;
  const initials = (long.match(/\b\p{Lu}/gu) ?? []).join('');
  return initials.includes(bare);
}

/** “officials”, “a hospital source”: a common noun that may stand for a body named elsewhere. */
export function isPlainOrigin({ name, named }: Origin): boolean {
  const bare = name.replace(/\bNGO\b/g, 'body');
  return (
    named === null && !/\p{Lu}/u.test(bare.slice(1)) && !/\b(?:ministry|observatory|council|army|military|rescue service)$/i.test(name)
  );
}
