import { foldName, foldWords, type FoundName, type Named } from './names.ts';
import { isCountry } from './countries.ts';
import type { Sentence, Token } from './tokens.ts';

/** Who is told to have said something: an actor of the archive, or a name as in the text. */
export interface Origin {
  name: string;
  named: Named | null;
}

/** An origin in a sentence; `first` and `last` are indexes of tokens. */
export interface FoundOrigin extends Origin {
  first: number;
  last: number;
  /** “citing the monitor”: who counted, where another relays it. */
  isSource: boolean;
}

const SAID = new Set(
  `said says say saying reported reports reporting told tells added adds announced announces stated states declared confirmed confirms indicated informed affirmed alleged acknowledged acknowledges
  admitted admits counted counts recorded recorded registered registers logged documented wrote tweeted estimated estimates estimating put puts insisted stressed explained revealed disclosed claimed
  claims recounted specified noted pointed maintains maintained believes believed recovered pulled gave gives asked clarified reiterated`.split(
    /\s+/,
  ),
);
// These speak only with what follows them.
const GUARDED: Readonly<Record<string, RegExp>> = {
  asked: /^(?:us|that|for)$/,
  claimed: /^(?:that|to|it|its|the|up|at|more|earlier|later|\d)/,
  claims: /^(?:that|to|it|its|the|up|at|more|\d)/,
  put: /^(?:the|its|their|at)$/,
  puts: /^(?:the|its|their|at)$/,
  reports: /^(?:that|at|\d)/,
  gave: /^(?:the|a|its|no)$/,
  gives: /^(?:the|a|its|no)$/,
  recovered: /./,
  pulled: /./,
  counts: /./,
  states: /^that$/,
  pointed: /^(?:out|to)$/,
  saying: /./,
};
const PRONOUNS = new Set(['it', 'he', 'she', 'they']);
const BOUNDARY = new Set(
  `, . ; : ( ) " “ ” — – ! ? that which who when where while after before as but or were was is are has have had been be by from with to at on than if because so although since during into under over near
  killed wounded injured`.split(/\s+/),
);
const AUXILIARY = new Set([
  'has',
  'have',
  'had',
  'also',
  'later',
  'earlier',
  'meanwhile',
  'only',
  'since',
  'now',
  'further',
  'then',
  'first',
  'not',
  'would',
  'could',
]);
// Who may count and tell without a name of their own.
const ROLES =
  /(?:^|\b)(?:monitor|observatory|ministry|minister|police|army|military|officials?|official|authorities|spokes(?:man|woman|person)|council|mayor|governor|rescuers?|medics?|doctors?|hospital|residents?|witness(?:es)?|eyewitness(?:es)?|villagers?|elders?|elder|activists?|group|militia|rebels?|brigade|front|movement|government|office|department|agency|service|services|mission|observers|brigade|committee|commission|network|organi[sz]ation|ngo|charity|source|sources|red cross|red crescent|un|united nations|statement|commander|general|colonel|sheriff|coroner|prosecutor|prosecutors|president|administration|municipality|defence|defense|union|syndicate|association|centre|center|reporters?|correspondent|media|television|radio|newspaper|media office|firefighters|fire brigade|coast guard|coastguard|command|headquarters|battalion|leader|chief|staff|local|tribe|church|priest|bishop|teacher|workers?|volunteers?|relatives|survivors?|monitors|investigators|director|force|forces|troops)(?:\b|$)/i;

/** What has been spoken of before, for “it”, “the monitor”, “the ministry”. */
export class Speakers {
  private readonly past: Origin[] = [];
  /** The archive’s ministries. */
  readonly ministries: readonly Named[];

  constructor(ministries: readonly Named[] = []) {
    this.ministries = ministries;
  }

  private readonly seen: Named[] = [];

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
    const seen = spoke ? undefined : this.seen.findLast((named) => fits(head, words, named.name, named));
    return spoke ?? (seen && { name: seen.name, named: seen });
  }
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
    .filter((word) => !/^(?:same|uk|based|britain|non|governmental|rescue|rights|rebel|armed|militant)$/.test(word));
  const own = ` ${foldName(name)} ${(named?.spellings ?? []).map(foldName).join(' ')} `;
  if (others.some((word) => !own.includes(` ${word.slice(0, 6)}`))) return false;
  return own.includes(` ${head} `) || (pattern !== undefined && named !== null && pattern.test(named.sort));
}

/** Who says what in a sentence, in order. Remembers them in `speakers`. */
export function findOrigins(sentence: Sentence, names: readonly FoundName[], text: string, speakers: Speakers): FoundOrigin[] {
  const { tokens } = sentence;
  const found: FoundOrigin[] = [];
  const add = (span: { first: number; last: number } | undefined, isSource = false): void => {
    const origin = span && originOf(tokens, span, names, text, speakers);
    if (!origin || found.some((other) => other.first <= span.last && span.first <= other.last)) return;
    speakers.note(origin);
    found.push({ ...origin, ...span, isSource });
  };
  // Who stands at the head of a sentence may be “it” in the next.
  const head = names.find(
    ({ named, first }) =>
      named.kind === 'actor' && first <= 2 && /^(?:monitor|rescue-service|state|international-organisation|agency)$/.test(named.sort),
  );
  if (head) speakers.note({ name: head.named.name, named: head.named });
  for (const { named } of names) if (named.kind === 'actor') speakers.see(named);
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]!.lower;
    if (word === 'according' && tokens[at + 1]?.lower === 'to') add(nounPhraseFrom(tokens, at + 2));
    else if ((word === 'citing' || word === 'quoting') && tokens[at - 1]?.lower === ',') add(nounPhraseFrom(tokens, at + 1), true);
    else if (word === 'for' && tokens[at + 1]?.lower === 'its' && tokens[at + 2]?.lower === 'part') continue;
    else if (SAID.has(word) && (GUARDED[word] === undefined || GUARDED[word].test(tokens[at + 1]?.lower ?? ''))) {
      const isPassive = /^(?:was|were|been|being|is|are)$/.test(tokens[at - 1]?.lower ?? '');
      // “did not say how many”: nothing was said.
      const isDenied = /^(?:not|never|n't|n’t)$/.test(tokens[at - 1]?.lower ?? '');
      if (isPassive || isDenied) continue;
      add(subjectBefore(tokens, at) ?? subjectBehind(tokens, at));
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/** The subject before a verb of saying: “the Orange Vests, whose teams dug through the night, said”. */
function subjectBefore(tokens: readonly Token[], verb: number): { first: number; last: number } | undefined {
  let last = verb - 1;
  while (last >= 0 && (AUXILIARY.has(tokens[last]!.lower) || /ly$/.test(tokens[last]!.lower))) last -= 1;
  if (last < 0) return undefined;
  if (tokens[last]!.lower === ',') {
    // A remark between two commas; the subject stands before it.
    const words = tokens.slice(Math.max(0, last - 26), last);
    const opening = words.map(({ lower }) => lower).lastIndexOf(',');
    const remark = words.slice(opening + 1).map(({ lower }) => lower);
    const isRemark =
      opening >= 0 &&
      (/^(?:which|who|whose|a|an|the|for|in|based|citing|known|also|formerly|now)$/.test(remark[0] ?? '') ||
        /^\p{Lu}/u.test(words[opening + 1]?.text ?? ''));
    if (!isRemark) return undefined;
    last = Math.max(0, last - 26) + opening - 1;
  } else if (/^["”]$/.test(tokens[last]!.lower)) return undefined;
  if (tokens[last]?.lower === ')') {
    while (last > 0 && tokens[last]!.lower !== '(') last -= 1;
    last -= 1;
  }
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && last - first < 12 && !isPhraseEnd(tokens, first - 1)) first -= 1;
  if (first > last || BOUNDARY.has(tokens[last]!.lower)) return undefined;
  // “A doctor at the town’s only clinic said”: who spoke stands before the preposition.
  if (/^(?:at|in|from|with)$/.test(tokens[first - 1]?.lower ?? '')) {
    let start = first - 2;
    while (start > 0 && first - start < 10 && !isPhraseEnd(tokens, start - 1)) start -= 1;
    const words = tokens.slice(Math.max(0, start), first - 1).map(({ text }) => text);
    if (start >= 0 && ROLES.test(words.join(' '))) return { first: start, last: first - 2 };
  }
  return { first, last };
}

/** “…, said Rami X, the director of the monitor”, “has indicated the Monitor”. */
function subjectBehind(tokens: readonly Token[], verb: number): { first: number; last: number } | undefined {
  const next = tokens[verb + 1];
  if (!next || BOUNDARY.has(next.lower) || (!/^(?:the|a|an|its|his|local)$/.test(next.lower) && !/^\p{Lu}/u.test(next.text)))
    return undefined;
  return nounPhraseFrom(tokens, verb + 1);
}

function nounPhraseFrom(tokens: readonly Token[], first: number): { first: number; last: number } | undefined {
  let last = first;
  while (last + 1 < tokens.length && last - first < 12 && !isPhraseEnd(tokens, last + 1)) last += 1;
  return tokens[first] && !BOUNDARY.has(tokens[first].lower) ? { first, last } : undefined;
}

function isPhraseEnd(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (BOUNDARY.has(lower) || SAID.has(lower)) return true;
  return lower === 'and' && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

function originOf(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
  names: readonly FoundName[],
  text: string,
  speakers: Speakers,
): Origin | undefined {
  const inside = names.filter(
    ({ named, first: from, last: to }) => (named.kind === 'actor' || named.kind === 'leader') && from >= first && to <= last,
  );
  const words = tokens.slice(first, last + 1);
  const actor = ministryIn(words, speakers) ?? inside[0];
  if (actor) return { name: actor.named.name, named: actor.named };
  if (words.length === 1 && PRONOUNS.has(words[0]!.lower)) return speakers.last(words[0]!.lower === 'it');
  const phrase = text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
  const bare = phrase.replace(/^(?:the|a|an|its|his|her|their)\s+/i, '');
  if (/^same source/i.test(bare)) return speakers.last();
  const isDefinite = /^(?:the|its)\s/i.test(phrase);
  const behind = /\b(?:spokes(?:man|woman|person)|official|commander|source|leader|statement|member) (?:for|of|from) the ([\w ]+)$/i.exec(
    phrase,
  )?.[1];
  const spokenFor = behind === undefined ? undefined : speakers.meantBy(behind);
  if (spokenFor) return spokenFor;
  if (isDefinite && bare.split(' ').length <= 3) {
    const meant = speakers.meantBy(bare);
    if (meant) return meant;
  }
  const role = roleBehind(tokens, last);
  if (role !== undefined && !ROLES.test(phrase)) return speakers.meantBy(role) ?? { name: role, named: null };
  if (!ROLES.test(phrase) && !/^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u.test(bare)) return undefined;
  if (/^(?:I|We|You|This|That|There|Nobody|Everyone|Some|Most|Many|Others?|One)\b/.test(bare)) return undefined;
  // A name of two words alone is a private person’s as likely as not: told, but never counted as one who counts.
  if (!ROLES.test(phrase) && !isDefinite && !isCountry(bare) && !/^\p{Lu}{2,6}$/u.test(bare)) return undefined;
  return { name: bare.slice(0, 80), named: null };
}

const FIELD = /^(?:defen[cs]e|health|interior|foreign|information)$/;

/** “Vessaly’s defence ministry”, “the ministry of defence of Vessaly”: the archive’s ministry of that field and state. */
function ministryIn(words: readonly Token[], speakers: Speakers): { named: Named } | undefined {
  if (!words.some(({ lower }) => lower === 'ministry')) return undefined;
  const field = words.find(({ lower }) => FIELD.test(lower))?.lower.slice(0, 5);
  if (field === undefined) return undefined;
  const stems = words
    .filter(({ text, lower }) => /^\p{Lu}/u.test(text) && !/^(?:ministry|the)$/.test(lower) && !FIELD.test(lower))
    .map(({ lower }) => lower.slice(0, 5));
  const known = speakers.ministries.filter(({ name }) =>
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
  const [only] = stems.length > 0 ? fitting : known;
  return only && (stems.length > 0 || known.length === 1) ? { named: only } : undefined;
}

/** “…, the director of the monitoring group”: what a name behind “said” is. */
function roleBehind(tokens: readonly Token[], last: number): string | undefined {
  if (tokens[last + 1]?.lower !== ',' || !tokens[last + 2]) return undefined;
  const span = nounPhraseFrom(tokens, last + 2);
  if (!span) return undefined;
  const words = tokens.slice(span.first, span.last + 1).map(({ text }) => text);
  const role = words.join(' ').replace(/^(?:the|a|an|its) /i, '');
  return ROLES.test(role) ? role.slice(0, 80) : undefined;
}
