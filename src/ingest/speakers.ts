import { foldName, foldWords, type Named } from './names.ts';

/** Who is told to have said something: an actor of the archive, or a name as in the text. */
export interface Origin {
  name: string;
  named: Named | null;
}

/** What has been spoken of before, for “it”, “the monitor”, “the ministry”. */
export class Speakers {
  private readonly past: Origin[] = [];
  /** The archive’s ministries. */
  readonly ministries: readonly Named[];

  constructor(ministries: readonly Named[] = []) {
    this.ministries = ministries;
  }

  private readonly seen: Named[] = [];
  private readonly people = new Map<string, Origin>();

  /** Whoever bears this name speaks for an origin: “Anton Varo, head of the monitor”. */
  remember(person: string, origin: Origin): void {
    this.people.set(lastWord(person), origin);
  }

  /** Whom a person of this name speaks for. */
  spokenForBy(name: string): Origin | undefined {
    return this.people.get(lastWord(name));
  }

  /** The last body that the text has named, whether it has spoken or not. */
  lastBody(): Origin | undefined {
    const spoke = this.past.findLast(({ name, named }) => named !== null || !PERSON.test(name));
    const seen = this.seen.at(-1);
    return seen && (spoke === undefined || spoke.named === null) ? { name: seen.name, named: seen } : spoke;
  }

  /** An actor that the text names, whether it speaks or not. */
  see(named: Named): void {
    this.seen.push(named);
  }

  note(origin: Origin): void {
    this.past.push(origin);
  }

  /** Who spoke last; `it` is no person. */
  last(isBody = false): Origin | undefined {
    return this.past.findLast(({ name, named }) => !isBody || named !== null || !PERSON.test(name));
  }

  /** The last origin that a common noun may mean: “the monitor”, “the ministry”. */
  meantBy(noun: string): Origin | undefined {
    const words = foldWords(noun);
    const head = words.at(-1) ?? '';
    const spoke = this.past.findLast(({ name, named }) => fits(head, words, name, named));
    const isPlain = words.length === 1 && BODY.test(head);
    const seen = spoke ? undefined : this.seen.findLast((named) => fits(head, words, named.name, named));
    if (spoke ?? seen) return spoke ?? { name: seen!.name, named: seen! };
    // “the group”: the last body without a record that has spoken.
    return isPlain ? this.past.findLast(({ name, named }) => named === null && /^\p{Lu}/u.test(name) && !PERSON.test(name)) : undefined;
  }
}

const BODY =
  /^(?:group|organi[sz]ation|agency|movement|militia|network|watchdog|ngo|body|outlet|channel|newspaper|association|committee|charity)$/;

function lastWord(name: string): string {
  return foldWords(name).at(-1) ?? '';
}

const PERSON =
  /\b(?:spokes(?:man|woman|person)|doctor|surgeon|resident|witness|elder|activist|mayor|governor|director|commander|official|volunteer|nurse|colonel|general|captain|teacher|priest|she|he)\b/i;

const SORTS: Readonly<Record<string, RegExp>> = {
  monitor: /^monitor$/,
  observatory: /^monitor$/,
  watchdog: /^monitor$/,
  ngo: /^(?:monitor|international-organisation)$/,
  organisation: /^(?:monitor|international-organisation|rescue-service)$/,
  organization: /^(?:monitor|international-organisation|rescue-service)$/,
  ministry: /^state$/,
  army: /^state-forces$/,
  military: /^state-forces$/,
  group: /^(?:rebel-group|political-militia|identity-militia|monitor|international-organisation)$/,
  militia: /^(?:political-militia|identity-militia|rebel-group)$/,
  armed: /^(?:rebel-group|political-militia|identity-militia)$/,
  rebels: /^rebel-group$/,
  brigade: /^(?:rebel-group|political-militia)$/,
  mission: /^international-organisation$/,
  observers: /^international-organisation$/,
  rescuers: /^rescue-service$/,
  service: /^rescue-service$/,
  agency: /^(?:agency|international-organisation|media)$/,
};

function fits(head: string, words: readonly string[], name: string, named: Named | null): boolean {
  const pattern = SORTS[head];
  // “the defence ministry” is no “health ministry”.
  const others = words
    .slice(0, -1)
    .filter(
      (word) =>
        !/^(?:same|uk|based|britain|british|non|governmental|rescue|rights|rebel|armed|militant|war|monitoring|opposition|activist|independent|conflict)$/.test(
          word,
        ),
    );
  const own = ` ${foldName(name)} ${(named?.spellings ?? []).map(foldName).join(' ')} `;
  if (others.some((word) => !own.includes(` ${word.slice(0, 6)}`))) return false;
  return own.includes(` ${head} `) || (pattern !== undefined && named !== null && pattern.test(named.sort));
}

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
