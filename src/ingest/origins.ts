import { isCountry } from './countries.ts';
import { foldName, type FoundName, type Named } from './names.ts';
import type { Origin, Speakers } from './speakers.ts';
import type { Sentence, Token } from './tokens.ts';

interface Span {
  first: number;
  last: number;
  /** What stands between two commas behind it. */
  remark?: { first: number; last: number } | undefined;
}

/** An origin in a sentence; `first` and `last` are indexes of tokens. */
export interface FoundOrigin extends Origin {
  first: number;
  last: number;
  /** “citing the monitor”: who counted, where another relays it. */
  isSource: boolean;
  /** “…, police said”: what is said stands before it. */
  isBehind: boolean;
}

const SAID = new Set(
  `said says say saying reported reports reporting told tells added adds announced announces stated states declared confirmed confirms indicated informed affirmed alleged acknowledged acknowledges
  admitted admits counted counts recorded recorded registered registers logged documented wrote tweeted estimated estimates estimating put puts insisted stressed explained revealed disclosed claimed
  claims recounted specified noted pointed spoke spoken speaks given maintains maintained believes believed recovered pulled gave gives asked clarified reiterated
  pegged tallied verified observed relayed conceded provided warned updated revised listed shows showed posted commented`.split(/\s+/),
);
// These speak only with what follows them.
const GUARDED: Readonly<Record<string, RegExp>> = {
  asked: /^(?:us|that|for)$/,
  claimed:
    /^(?:that|to|it|its|the|they|he|she|up|at|more|earlier|later|as|no|a|an|in|\d|\p{Lu}|(?:one|two|three|four|five|six|seven|eight|nine|ten)$)/u,
  claims: /^(?:that|to|it|its|the|they|up|at|more|\d)/,
  listed: /^(?:the|at|its|\d)/,
  posted: /./,
  provided: /^(?:a|the|no|its|his|her|another)$/,
  observed: /^that$/,
  updated: /^(?:the|its)$/,
  revised: /^(?:the|its)$/,
  shows: /^(?:that|at|\d)/,
  showed: /^(?:that|at|\d)/,

  put: /^(?:the|its|their|at)$/,
  puts: /^(?:the|its|their|at)$/,
  reports: /^(?:that|at|\d)/,
  gave: /^(?:the|a|its|no)$/,
  gives: /^(?:the|a|its|no)$/,
  given: /^(?:the|a|its|no)$/,
  recovered: /./,
  pulled: /./,
  counts: /./,
  states: /^that$/,
  pointed: /^(?:out|to)$/,
  saying: /./,
  spoke: /^of$/,
  spoken: /^of$/,
  speaks: /^of$/,
};
// Who does this speaks, but counts nobody.
const REMARKED = new Set('accused accuses denied denies blamed blames condemned vowed urged demanded called described'.split(' '));
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
  /(?:^|\b)(?:monitor|observatory|ministry|minister|police|army|military|officials?|official|officers?|authorities|spokes(?:man|woman|person)|council|mayor|governor|rescuers?|medics?|doctors?|hospital|residents?|witness(?:es)?|eyewitness(?:es)?|villagers?|elders?|elder|activists?|group|militia|rebels?|brigade|front|movement|government|office|department|agency|service|services|mission|observers|brigade|committee|commission|network|organi[sz]ation|ngo|charity|source|sources|red cross|red crescent|un|united nations|statement|commander|general|colonel|sheriff|coroner|prosecutor|prosecutors|president|administration|municipality|defence|defense|union|syndicate|association|centre|center|reporters?|correspondent|media|television|radio|newspaper|media office|firefighters|fire brigade|coast guard|coastguard|command|headquarters|battalion|leader|chief|staff|local|tribe|church|priest|bishop|teacher|workers?|volunteers?|relatives|neighbou?rs?|survivors?|monitors|investigators|director|force|forces|troops|heads?|secretary|lawmakers?|senator|envoy|diplomats?|ambassador|forensics?|morgue|ambulance|emergency|website|outlet|portal|platform|insurgents?|fighters?|faction|coalition|alliance|parliament|kremlin|pentagon|white house|taliban|spokes\w+|community|vigilantes?|locals|survivors|deputy|advis[eo]r|aide|presidency|presidential|inspector|superintendent|commissioner|captain|lieutenant|major|sergeant|brigadier|tv|daily|news|channel|photographer|journalists?|watchdog|federation|society|tracker|team|unit|corps|guards?|division|directorate|bureau|authority|crescent)(?:\b|$)/i;

/** Who says what in a sentence, in order. Remembers them in `speakers`. */
export function findOrigins(sentence: Sentence, names: readonly FoundName[], text: string, speakers: Speakers): FoundOrigin[] {
  const { tokens } = sentence;
  const found: FoundOrigin[] = [];
  const add = (span: Span | undefined, isSource = false): void => {
    const origin = span && originOf(tokens, span, names, text, speakers);
    if (!origin || found.some((other) => other.first <= span.last && span.first <= other.last)) return;
    speakers.note(origin);
    found.push({ ...origin, first: span.first, last: span.last, isSource, isBehind: isBehind(tokens, span) });
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
    else if (
      word === 'quoted' &&
      tokens.slice(at + 2, at + 14).some(({ lower }, offset) => lower === 'as' && /ing$/.test(tokens[at + offset + 3]?.lower ?? ''))
    )
      add(nounPhraseFrom(tokens, at + 1), true);
    else if (REMARKED.has(word) || (/^claim(?:s|ed)$/.test(word) && tokens[at + 1]?.lower === 'responsibility')) {
      const span = subjectBefore(tokens, at);
      const origin = span && originOf(tokens, span, names, text, speakers);
      if (origin) speakers.note(origin);
    } else if (word === 'for' && tokens[at + 1]?.lower === 'its' && tokens[at + 2]?.lower === 'part') continue;
    else if (SAID.has(word) && (GUARDED[word] === undefined || GUARDED[word].test(tokens[at + 1]?.lower ?? ''))) {
      const isPassive = /^(?:was|were|been|being|is|are)$/.test(tokens[at - 1]?.lower ?? '');
      // “the governor was quoted as saying”.
      if (word === 'saying' && tokens[at - 1]?.lower === 'as' && tokens[at - 2]?.lower === 'quoted') {
        add(subjectBefore(tokens, at - 3));
        continue;
      }
      // “did not say how many”: nothing was said.
      const isDenied = /^(?:not|never|n't|n’t)$/.test(tokens[at - 1]?.lower ?? '');
      if (isPassive || isDenied) continue;
      add(subjectBefore(tokens, at) ?? subjectBehind(tokens, at));
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Whether a comma or the end of a quotation parts an origin from what stands before it, or “according to”. */
function isBehind(tokens: readonly Token[], { first }: Span): boolean {
  const before = tokens[first - 1]?.lower === 'to' ? first - 3 : first - 1;
  return before > 1 && (before < first - 1 || /^[,"”—–]$/.test(tokens[before]!.lower) || /^(?:said|says)$/.test(tokens[before]!.lower));
}

/** The subject before a verb of saying: “the Orange Vests, whose teams dug through the night, said”. */
function subjectBefore(tokens: readonly Token[], verb: number): Span | undefined {
  let remarkSpan: Pick<Span, 'first' | 'last'> | undefined;
  let last = verb - 1;
  while (last >= 0 && (AUXILIARY.has(tokens[last]!.lower) || /ly$/.test(tokens[last]!.lower))) last -= 1;
  // “The army, which had given the toll as nine”: who did stands before the pronoun.
  if (/^(?:which|who)$/.test(tokens[last]?.lower ?? '') && tokens[last - 1]?.lower === ',') last -= 2;
  if (last < 0) return undefined;
  if (tokens[last]!.lower === ',') {
    // A remark between two commas; the subject stands before it.
    const words = tokens.slice(Math.max(0, last - 26), last);
    const opening = words.map(({ lower }) => lower).lastIndexOf(',');
    const remark = words.slice(opening + 1).map(({ lower }) => lower);
    const isRemark =
      opening >= 0 &&
      (/^(?:which|who|whose|a|an|the|for|in|based|citing|known|also|formerly|now)$/.test(remark[0] ?? '') ||
        /^\p{Lu}/u.test(words[opening + 1]?.text ?? '') ||
        (remark.length < 16 && ROLES.test(remark.slice(0, 3).join(' '))));
    if (!isRemark) return undefined;
    const start = Math.max(0, last - 26) + opening;
    remarkSpan = { first: start + 1, last: last - 1 };
    last = start - 1;
  } else if (/^["”]$/.test(tokens[last]!.lower)) return undefined;
  if (tokens[last]?.lower === ')') {
    while (last > 0 && tokens[last]!.lower !== '(') last -= 1;
    last -= 1;
  }
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && last - first < 12 && !isPhraseEnd(tokens, first - 1)) first -= 1;
  if (first > last || BOUNDARY.has(tokens[last]!.lower)) return undefined;
  // “Residents who fled to the town said”: the phrase stands before what tells which.
  if (/^(?:who|whose)$/.test(tokens[first - 1]?.lower ?? '')) {
    last = first - 2;
    if (last < 0 || BOUNDARY.has(tokens[last]!.lower)) return undefined;
    first = last;
    while (first > 0 && last - first < 12 && !isPhraseEnd(tokens, first - 1)) first -= 1;
  }
  first = lastPhraseStart(tokens, first, last);
  // “on Sunday state media reported”, as scraped pages lose their commas.
  while (first < last && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday)$/.test(tokens[first]!.lower)) first += 1;
  // “A doctor at the town’s only clinic said”: who spoke stands before the preposition.
  if (/^(?:at|in|from|with|on|by|near|to)$/.test(tokens[first - 1]?.lower ?? '')) {
    let start = first - 2;
    while (start > 0 && first - start < 10 && !isPhraseEnd(tokens, start - 1)) start -= 1;
    const words = tokens.slice(Math.max(0, start), first - 1).map(({ text }) => text);
    if (start >= 0 && ROLES.test(words.join(' '))) return { first: start, last: first - 2, remark: remarkSpan };
  }
  return { first, last, remark: remarkSpan };
}

/** “In Hadira meanwhile the group said”: the phrase begins at its article, unless that stands behind “of” or “for”. */
function lastPhraseStart(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) {
    if (!/^(?:a|an|the)$/.test(tokens[at]!.lower)) continue;
    if (!/^(?:of|for|and|with|'s|’s)$/.test(tokens[at - 1]!.lower) && !/^(?:de|le|la)$/.test(tokens[at]!.lower)) return at;
  }
  return first;
}

/** “…, said Rami X, the director of the monitor”, “has indicated the Monitor”. */
function subjectBehind(tokens: readonly Token[], verb: number): Span | undefined {
  const next = tokens[verb + 1];
  if (!next || BOUNDARY.has(next.lower) || (!/^(?:the|a|an|its|his|local)$/.test(next.lower) && !/^\p{Lu}/u.test(next.text)))
    return undefined;
  return nounPhraseFrom(tokens, verb + 1);
}

function nounPhraseFrom(tokens: readonly Token[], first: number): Span | undefined {
  let last = first;
  while (last + 1 < tokens.length && last - first < 12 && !isPhraseEnd(tokens, last + 1)) last += 1;
  if (!tokens[first] || BOUNDARY.has(tokens[first].lower)) return undefined;
  // “figures from the ministry”: whose they are stands behind.
  const isOwned = FIGURES.test(tokens[last]!.lower) && /^(?:from|by|at|in)$/.test(tokens[last + 1]?.lower ?? '');
  return (isOwned ? nounPhraseFrom(tokens, last + 2) : undefined) ?? { first, last };
}

const FIGURES =
  /^(?:figures|data|statistics|statement|tally|count|toll|report|reports|records|sources?|numbers|information|post|database)$/;

function isPhraseEnd(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (BOUNDARY.has(lower) || SAID.has(lower)) return true;
  return lower === 'and' && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

function originOf(tokens: readonly Token[], span: Span, names: readonly FoundName[], text: string, speakers: Speakers): Origin | undefined {
  const origin = phraseOrigin(tokens, span, names, text, speakers);
  const person = personIn(tokens, span, names) ?? (span.remark && personIn(tokens, span.remark, names));
  if (origin && person !== undefined) speakers.remember(person, origin);
  return origin;
}

/** The last word of a personal name in a phrase: “SOHR director Amal Derin”. */
function personIn(
  tokens: readonly Token[],
  { first, last }: Pick<Span, 'first' | 'last'>,
  names: readonly FoundName[],
): string | undefined {
  const isOfActor = names.some(({ first: from, last: to, named }) => named.kind !== 'leader' && from <= last && to >= last);
  const [before, end] = [tokens[last - 1], tokens[last]];
  if (isOfActor || !end || !/^\p{Lu}\p{Ll}/u.test(end.text) || ROLES.test(end.text)) return undefined;
  return last === first || /^\p{Lu}/u.test(before?.text ?? '') || ROLES.test(before?.text ?? '') ? end.text : undefined;
}

function actorsIn({ first, last }: Pick<Span, 'first' | 'last'>, names: readonly FoundName[]): FoundName[] {
  return names.filter(
    ({ named, first: from, last: to }) => (named.kind === 'actor' || named.kind === 'leader') && from >= first && to <= last,
  );
}

function phraseOrigin(
  tokens: readonly Token[],
  span: Span,
  names: readonly FoundName[],
  text: string,
  speakers: Speakers,
): Origin | undefined {
  const { first, last, remark } = span;
  const words = tokens.slice(first, last + 1);
  const actor = ministryIn(words, speakers) ?? actorsIn(span, names)[0];
  if (actor) return { name: actor.named.name, named: actor.named };
  if (words.length === 1 && PRONOUNS.has(words[0]!.lower)) return speakers.last(words[0]!.lower === 'it');
  const phrase = textBetween(tokens, span, text);
  const bare = phrase.replace(/^(?:the|a|an|its|his|her|their)\s+/i, '');
  if (/^same source/i.test(bare)) return speakers.last();
  const isDefinite = /^(?:the|its)\s/i.test(phrase);
  const behind = /\b(?:spokes(?:man|woman|person)|official|commander|source|leader|statement|member) (?:for|of|from) the ([\w ]+)$/i.exec(
    phrase,
  )?.[1];
  const spokenFor = behind === undefined ? undefined : speakers.meantBy(behind);
  if (spokenFor) return spokenFor;
  if (/^(?:(?:official |chief )?spokes(?:man|woman|person)|statement|communiqu[eé])$/i.test(bare)) {
    const body = speakers.lastBody();
    if (body) return body;
  }
  const speaksFor =
    /^(?:\p{Ll}+ )?(ministry|police|army|military|group|hospital|agency|militia|movement|organi[sz]ation|mission|council) spokes(?:man|woman|person)\b/iu.exec(
      bare,
    )?.[1];
  const spoken = speaksFor === undefined ? undefined : speakers.meantBy(speaksFor);
  if (spoken) return spoken;
  const owner =
    /^(.+?)['’]s? (?:\p{Ll}+ ){0,2}(?:director|head|chief|spokes(?:man|woman|person)|statement|leader|founder|media \w+|correspondent|reporter|office)\b/u.exec(
      bare,
    )?.[1];
  const owned = owner === undefined ? undefined : speakers.meantBy(owner);
  if (owned) return owned;
  if (isDefinite && bare.split(' ').length <= 3) {
    const meant = speakers.meantBy(bare);
    if (meant) return meant;
  }
  const isName = NAME.test(bare) && !ROLES.test(phrase);
  if (isName && !isDefinite) {
    const known = speakers.spokenForBy(bare);
    if (known) return known;
  }
  // “the ambulance service, Red Lamp (RL), said”: its name stands between two commas.
  const own = remark && textBetween(tokens, remark, text);
  if (own !== undefined && ORGANISATION.test(bare) && /^\p{Lu}/u.test(own)) {
    const [known] = actorsIn(remark!, names);
    return known ? { name: known.named.name, named: known.named } : { name: own.replace(/\s*\(.*$/, '').slice(0, 80), named: null };
  }
  const role = (remark && roleIn(tokens, remark, names, text)) ?? roleBehind(tokens, last, names, text);
  if (role && !ROLES.test(phrase)) return role.named ? role : (speakers.meantBy(role.name) ?? role);
  if (!ROLES.test(phrase) && !NAME.test(bare)) return undefined;
  if (/^(?:I|We|You|This|That|There|Nobody|Everyone|Some|Most|Many|Others?|One)\b/.test(bare)) return undefined;
  // A name of two words alone is a private person’s as likely as not: told, but never counted as one who counts.
  if (isName && !isDefinite && !isCountry(bare) && !CAPITALS.has(bare) && !/^\p{Lu}{2,6}$/u.test(bare)) return undefined;
  return { name: bare.slice(0, 80), named: null };
}

const ORGANISATION =
  /\b(?:service|agency|group|network|organi[sz]ation|union|monitor|watchdog|ngo|charity|movement|outlet|committee|association)$/i;

const NAME = /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]*\.?|al|el|bin|de|van))*$/u;

// Cities that stand for the governments in them.
const CAPITALS = new Set(
  'Damascus Ankara Moscow Baku Kyiv Kiev Tehran Washington Jerusalem Baghdad Kabul Islamabad Beijing Riyadh Khartoum Yerevan Tripoli Sanaa Kinshasa Juba Mogadishu Beirut Amman Cairo Doha Kigali Bamako Niamey Ouagadougou Nairobi Abuja Kremlin Pentagon'.split(
    ' ',
  ),
);

function textBetween(tokens: readonly Token[], { first, last }: Pick<Span, 'first' | 'last'>, text: string): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
}

/** “…, head of the National Emergency Agency, said”: for whom a name speaks. */
function roleIn(
  tokens: readonly Token[],
  span: Pick<Span, 'first' | 'last'>,
  names: readonly FoundName[],
  text: string,
): Origin | undefined {
  const phrase = textBetween(tokens, span, text).replace(/^(?:the|a|an|its) /i, '');
  if (!ROLES.test(phrase)) return undefined;
  const [actor] = actorsIn(span, names);
  return actor ? { name: actor.named.name, named: actor.named } : { name: phrase.slice(0, 80), named: null };
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
function roleBehind(tokens: readonly Token[], last: number, names: readonly FoundName[], text: string): Origin | undefined {
  if (tokens[last + 1]?.lower !== ',' || !tokens[last + 2]) return undefined;
  const span = nounPhraseFrom(tokens, last + 2);
  if (!span) return undefined;
  // “a spokesman for government troops”: with whom it speaks for.
  const isFor = tokens[span.last + 1]?.lower === 'for' && /spokes/.test(tokens[span.last]!.lower);
  const behind = isFor ? nounPhraseFrom(tokens, span.last + 2) : undefined;
  return roleIn(tokens, { first: span.first, last: behind?.last ?? span.last }, names, text);
}
