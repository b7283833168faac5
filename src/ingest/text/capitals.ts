import { countryOfCity } from '../names/capital-cities.ts';
import { isCountry } from '../names/countries.ts';
import { isEveryday } from './everyday-words.ts';
import type { Paragraph } from './furniture.ts';
import type { NameIndex } from '../names/names.ts';
import { splitSentences, tokenize, type Token, wordsOf } from './tokens.ts';

/**
 * Gives paragraphs in capitals the small letters that they would have elsewhere, so that names stand out; no character moves.
 * An editor’s notes in square brackets (“[TEXT]”, “[WORDS INDISTINCT]”) become blanks, a short name in them stands in round ones.
 */
export function withSmallLetters(plain: string, paragraphs: readonly Paragraph[], names: readonly NameIndex[]): string {
  // Of a text in capitals, a short paragraph as well.
  const isLoud = isInCapitals(plain, 400);
  const inCapitals = paragraphs.filter(({ start, end }) => isInCapitals(plain.slice(start, end), isLoud ? 1 : 40));
  if (inCapitals.length === 0) return plain;
  const all = inCapitals.map((span) => plain.slice(span.start, span.end)).join('\n');
  const shortNames = new Set([...all.matchAll(EXPLAINED)].flatMap(nameIn));
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of inCapitals) {
    parts.push(plain.slice(from, start), recase(withoutNotes(plain.slice(start, end)), names, shortNames));
    from = end;
  }
  return parts.join('') + plain.slice(from);
}

// Not who speaks in an interview, nor what an editor noted.
const EXPLAINED =
  /(?<=[\p{L}"]\s)[[(]([A-Z]{2,9})[\])]|\b([A-Z]{2,9})\s\[(?!(?:WORDS?|PASSAGE|PARAGRAPH|TEXT|BEGIN|END|AS|FIGURE|NAMES?|VIDEO|RECORDING)\b)[A-Z]+\s[A-Z]+\s[A-Z]/gu;

/** A name in brackets, or with what it stands for in brackets behind it. */
function nameIn([, explaining, explained]: RegExpExecArray): string[] {
  const name = (explaining ?? explained!).toLowerCase();
  return isCountry(name) || isEveryday(name) ? [] : [name];
}

function isInCapitals(text: string, least: number): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= least && (text.match(/\p{Ll}/gu)?.length ?? 0) < letters * 0.1;
}

function withoutNotes(text: string): string {
  return text.replace(/\[([^\]\n]{1,60}(?:\n[^\]\n]{1,60})?)\]/g, (note, words: string) => {
    const isShortName = /^[A-Z]{2,6}$/.test(words) && !isEveryday(words.toLowerCase());
    return isShortName ? `(${words})` : note.replace(/[^\n]/g, ' ');
  });
}

type Letters = 'small' | 'title' | 'capitals';

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan`.split(/\s+/),
);
const PARTICLES = new Set('al el de del la las los y e da do dos das di du van von bin ibn abu umm'.split(' '));
// What follows these is a part of a name, whatever it means elsewhere.
const OPENINGS = new Set('san santa santo sao el la las los al villa ciudad puerto rio cerro mr mrs ms dr monsignor'.split(' '));
// “TOLD US”, “AGAINST US”: behind these it is no country.
const PRONOUN =
  /^(?:let|lets|to|for|of|with|against|among|between|told|tell|tells|telling|gave|give|given|giving|help|helped|show|showed|ask|asked|asking|make|makes|made|making|want|wants|wanted|allow|allowed|force|forced|assure|assured|remind|call|called|kill|attack|leave|left|save|near|behind|before|after|around|protect|lead|led)$/;
const KIND = /^(?:department|province|governorate|municipality|canton|jurisdiction|prefecture)$/;
const NEW = new Set('york,jersey,mexico,orleans,england,hampshire,south wales'.split(',').map((name) => `new ${name}`));
const CITY_OF = new Set(['guatemala', 'panama', 'mexico', 'kuwait', 'gaza', 'quebec', 'york', 'davao', 'benin', 'sadr', 'vatican']);

function recase(text: string, names: readonly NameIndex[], shortNames: ReadonlySet<string>): string {
  const tokens = tokenize(text, 0, text.length);
  const opening = new Set(splitSentences(text, 0, text.length).map((sentence) => sentence.start));
  const named = namedIn(text, tokens, names);
  const letters = tokens.map((token, at): Letters => {
    const found = named.get(at) ?? lettersOf(tokens, at, shortNames);
    return found === 'small' && opening.has(token.start) ? 'title' : found;
  });
  const parts: string[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    parts.push(text.slice(from, token.start), written(token.text, letters[at]!));
    from = token.end;
  }
  return parts.join('') + text.slice(from);
}

/** Tokens that belong to a name of the archive. One everyday word alone is taken for a name behind a word of place only. */
function namedIn(text: string, tokens: Token[], names: readonly NameIndex[]): Map<number, Letters> {
  const found = new Map<number, Letters>();
  const whole = { index: 0, paragraph: 0, start: 0, end: text.length, tokens };
  for (const { first, last, named } of names.flatMap((index) => index.find(whole))) {
    const isOneWord = first === last && isEveryday(tokens[first]!.lower);
    if (isOneWord && !/^(?:in|near|at|of)$/.test(tokens[first - 1]?.lower ?? '')) continue;
    const spelling = text.slice(tokens[first]!.start, tokens[last]!.end);
    const isShort = named.spellings.includes(spelling);
    for (let at = first; at <= last; at += 1) {
      const isLink = at > first && /^(?:of|the|and|for|in|'s)$/.test(tokens[at]!.lower);
      found.set(at, isShort ? 'capitals' : isLink ? 'small' : 'title');
    }
  }
  return found;
}

function lettersOf(tokens: readonly Token[], at: number, shortNames: ReadonlySet<string>): Letters {
  const { text, lower } = tokens[at]!;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (!/\p{Lu}/u.test(text) || lower === "'s") return 'small';
  if (lower === 'i') return 'title';
  if (lower.includes('.')) return 'capitals';
  if (lower.length === 1) return lower === 'a' && next !== '.' ? 'small' : 'capitals';
  if (CALENDAR.has(lower)) return 'title';
  if (lower === 'may' || lower === 'march') return isMonth(before, next) ? 'title' : 'small';
  if (lower === 'us' || lower === 'un') return lower === 'us' && PRONOUN.test(before) ? 'small' : 'capitals';
  if (shortNames.has(lower)) return 'capitals';
  if (isInKnownName(tokens, at)) return at > 0 && isFunctionWord(lower) ? 'small' : 'title';
  // “VILLA EL SALVADOR”
  if (/^(?:villa|ciudad|puerto|cerro)$/.test(lower) && (PARTICLES.has(next) || !isEveryday(next)) && /^\p{L}/u.test(next)) return 'title';
  // “SAN LUIS DE LA REINA”: particles stay small inside a name, and open it with a capital.
  if (PARTICLES.has(lower)) return isInName(tokens, at) ? (isNameWord(tokens, at - 1) ? 'small' : 'title') : 'small';
  if (OPENINGS.has(before) && !isFunctionWord(lower) && (before.length > 2 || !isEveryday(before))) return 'title';
  if (!isEveryday(lower.replace(/'s$/, ''))) {
    if (lower.includes('-')) return lower.split('-').every((part) => isEveryday(part) || /^\d*$/.test(part)) ? 'small' : 'title';
    return lower.length <= 5 && !/[aeiouy]/.test(lower) ? 'capitals' : 'title';
  }
  if (lower === 'city' && CITY_OF.has(before)) return 'title';
  // “IN UNION PROVINCE”: between a word of place and what kind of place it is.
  if (KIND.test(next) && /^(?:in|of|,)$/.test(before) && !isFunctionWord(lower) && !isCompass(lower)) return 'title';
  return 'small';
}

/** “BUENOS AIRES”, “UNITED STATES”: a word of a country’s or a large city’s name of several words. */
function isInKnownName(tokens: readonly Token[], at: number): boolean {
  for (const length of [2, 3, 4])
    for (let first = at - length + 1; first <= at; first += 1) {
      const name = wordsOf(tokens, first, first + length);
      if (first >= 0 && (countryOfCity(name) !== undefined || isCountry(name) || NEW.has(name))) return true;
    }
  return false;
}

/** A month stands by a number, or behind a word of time. */
function isMonth(before: string, next: string): boolean {
  const isNumber = (word: string): boolean => /^\d{1,4}$/.test(word);
  // “IN MARCH,”
  if (/^(?:in|during)$/.test(before) && /^(?:[^\p{L}\p{N}]|and|when)$/u.test(next)) return true;
  return isNumber(before) || isNumber(next) || /^(?:st|nd|rd|th|since|last|early|late|mid|until)$/.test(before);
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return (
    word !== undefined && /^\p{L}/u.test(word) && !isEveryday(word) && !/^\d/.test(word) && (!PARTICLES.has(word) || isInName(tokens, at))
  );
}

/** A particle with a name behind it, at once or after another particle. */
function isInName(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (PARTICLES.has(tokens[next]?.lower ?? '')) next += 1;
  const word = tokens[next]?.lower ?? '';
  if (!/^\p{L}/u.test(word)) return false;
  return !isEveryday(word) || (/^(?:la|las|los|el)$/.test(tokens[next - 1]!.lower) && !isFunctionWord(word));
}

function isFunctionWord(word: string): boolean {
  return /^(?:the|a|an|and|or|of|in|on|at|to|for|from|by|with|was|were|is|are|has|have|had|that|which|who|said|as|but|not|be|will|this|it|he|she|they)$/.test(
    word,
  );
}

function isCompass(word: string): boolean {
  return /^(?:north|south|east|west|central|northern|southern|eastern|western|north\w+|south\w+|same|this|that|his|her|its|their|new|old|other|another|each|every)$/.test(
    word,
  );
}

function written(word: string, letters: Letters): string {
  if (letters === 'capitals') return word;
  const small = word.toLowerCase();
  // A letter whose small form is longer than itself would move the rest.
  if (small.length !== word.length) return word;
  if (letters === 'small') return small;
  const isParticle = /^(?:al|el|ash|as|ar|an|at|ad|az)-/.test(small);
  const rest = isParticle ? small.slice(small.indexOf('-')) : small;
  const titled = rest.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase());
  return isParticle ? small.slice(0, small.indexOf('-')) + titled : titled;
}
