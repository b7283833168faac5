import { SCALES, TENS, UNITS } from '../../domain/number-words.ts';
import type { ReadCount } from '../reading.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** A number of the text with the words that qualify it: “at least forty-three”. `first` and `last` are indexes of tokens. */
export interface Quantity extends ReadCount {
  first: number;
  last: number;
}

const SMALL = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, ten) => [
    [word, (ten + 2) * 10] as const,
    ...['-', ''].flatMap((sign) => UNITS.slice(1, 10).map((unit, value) => [`${word}${sign}${unit}`, (ten + 2) * 10 + value + 1] as const)),
  ]),
]);
const VAGUE = new Set('dozens scores several hundreds thousands many numerous tens'.split(' '));

// The words before a number.
const QUALIFIERS: Readonly<Partial<Record<ReadCount['qualifier'], string>>> = {
  exact: 'a total of, exactly, precisely',
  about:
    'an estimated, close to, just under, nearly, almost, around, about, some, approximately, roughly, estimated, perhaps, maybe, possibly, probably, circa',
  'at-least':
    'no fewer than, no less than, not less than, not fewer than, a minimum of, at the very least, at least, at minimum, as few as',
  'more-than': 'in excess of, more than, upwards of, well over, just over, over, exceeding, beyond',
  'at-most': 'no more than, not more than, as many as, anything up to, up to, at most, fewer than, less than, under',
};

const BEFORE = Object.entries(QUALIFIERS)
  .flatMap(([qualifier, all]) => all.split(', ').map((words) => [words, qualifier as ReadCount['qualifier']] as const))
  .sort(([a], [b]) => b.split(' ').length - a.split(' ').length);

/** The quantity that begins or stands at the token, qualifiers before it included; undefined where there is none. */
export function quantityAt(tokens: readonly Token[], index: number): Quantity | undefined {
  // “the M-19”: a number in a name counts nobody.
  if (tokens[index]?.isArmed !== undefined) return undefined;
  const vague = vagueAt(tokens, index);
  if (vague) return vague;
  const low = numberAt(tokens, index);
  if (isNegated(tokens, index) || isRatio(tokens, index)) return undefined;
  if (!low || tokens[index - 1]?.lower === '.' || isPartOfNumber(tokens, index) || isGlued(tokens, low.last)) return undefined;
  const qualifier = qualifierBefore(tokens, index);
  const first = qualifier ? index - qualifier.length : index;
  const high = highEnd(tokens, index, low);
  if (high && high.value > low.value) {
    const starts = tokens[index - 1]?.lower === 'between' ? index - 1 : first;
    return { first: starts, last: high.last, min: low.value, max: high.value, qualifier: 'range' };
  }
  const [next, after] = [tokens[low.last + 1]?.lower, tokens[low.last + 2]?.lower];
  if (next === 'or' && after === 'more') return { first, last: low.last + 2, min: low.value, max: null, qualifier: 'at-least' };
  if (next === 'or' && after === 'so') return { first, last: low.last + 2, min: low.value, max: low.value, qualifier: 'about' };
  return { first, last: low.last, ...bounds(qualifier?.qualifier ?? 'exact', low.value) };
}

/** “no one was hurt”, “not one of them”, “seven, not six, were hurt”: nobody is counted. */
function isNegated(tokens: readonly Token[], index: number): boolean {
  if (tokens[index - 1]?.lower === 'not' && /^[^\p{L}\p{N}]/u.test(tokens[index + 1]?.text ?? '')) return true;
  if (tokens[index]?.lower !== 'one') return false;
  const before = tokens[index - 1]?.lower === '-' ? tokens[index - 2]?.lower : tokens[index - 1]?.lower;
  return before === 'no' || before === 'not' || isPronoun(tokens, index);
}

/** “the second one”, “another attack, a smaller one,”: stands for what was told, and counts nobody. */
function isPronoun(tokens: readonly Token[], index: number): boolean {
  const [article, before] = [tokens[index - 2]?.lower ?? '', tokens[index - 1]?.lower ?? ''];
  const isEnd = !/^\p{L}/u.test(tokens[index + 1]?.text ?? '.') || /^(?:so|yet|ever|since|that|which)$/.test(tokens[index + 1]!.lower);
  if (/^(?:first|second|third|fourth|other|latest|previous|next|last|new)$/.test(before) && /^(?:the|this)$/.test(article)) return true;
  return isEnd && /^(?:the|a|an|this|that)$/.test(article) && /^\p{Ll}+$/u.test(before);
}

/** A plain number in figures or words, from this token on. */
export function numberAt(tokens: readonly Token[], index: number): { value: number; last: number } | undefined {
  const word = tokens[index]?.lower;
  if (word === undefined) return undefined;
  let [value, last] = [figureOf(word), index];
  if (value === undefined) {
    if (word === 'half' && tokens[index + 1]?.lower === 'a' && tokens[index + 2]?.lower === 'dozen') return { value: 6, last: index + 2 };
    if ((word === 'a' || word === 'an') && SCALES.has(tokens[index + 1]?.lower ?? '')) [value, last] = [1, index];
    else value = SMALL.get(word);
    if (value === undefined) return undefined;
  } else if (value < 1000) {
    // “60 000” as some agencies write it.
    while (
      /^\d{3}$/.test(tokens[last + 1]?.text ?? '') &&
      /^\d{1,3}$/.test(tokens[index]!.text) &&
      isOneSpace(tokens[last]!, tokens[last + 1]!)
    ) {
      value = value * 1000 + Number(tokens[last + 1]!.text);
      last += 1;
    }
  }
  // “two and a half dozen”.
  if (/^and a half (?:dozen|hundred|thousand|million)$/.test(wordsOf(tokens, last + 1, last + 5))) {
    value += 0.5;
    last += 3;
  }
  let sum = value;
  for (let scale = SCALES.get(tokens[last + 1]?.lower ?? ''); scale !== undefined; scale = SCALES.get(tokens[last + 1]?.lower ?? '')) {
    sum = Math.round(sum * scale);
    last += 1;
    const more = tokens[last + 1]?.lower === 'and' && scale === 100 ? last + 2 : last + 1;
    const small = SMALL.get(tokens[more]?.lower ?? '');
    if (small !== undefined && small < scale && scale !== 12) {
      sum += small;
      last = more;
    }
  }
  const tens = SMALL.get(tokens[last]?.lower ?? '');
  const unit = SMALL.get(tokens[last + 1]?.lower ?? '');
  if (last === index && tens !== undefined && tens >= 20 && tens % 10 === 0 && unit !== undefined && unit > 0 && unit < 10) {
    return { value: tens + unit, last: last + 1 };
  }
  return Number.isSafeInteger(sum) ? { value: sum, last } : undefined;
}

function isOneSpace(a: Token, b: Token): boolean {
  return b.start - a.end === 1;
}

function figureOf(word: string): number | undefined {
  if (!/^\d/.test(word)) return undefined;
  if (/^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replaceAll(',', ''));
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(word) ? Number(word) : undefined;
}

const SMALL_SHARE = /^(?:one|two|three|1|2|3)$/;

/** “one in ten people”: no count. */
function isRatio(tokens: readonly Token[], index: number): boolean {
  const isFirst = tokens[index + 1]?.lower === 'in' && SMALL_SHARE.test(tokens[index]!.lower) && numberAt(tokens, index + 2) !== undefined;
  if (isFirst && !/^(?:19|20)\d\d$/.test(tokens[index + 2]!.lower)) return true;
  return (
    tokens[index - 1]?.lower === 'in' &&
    SMALL_SHARE.test(tokens[index - 2]?.lower ?? '') &&
    !/^(?:killed|wounded|injured)$/.test(tokens[index - 3]?.lower ?? '')
  );
}

/** “2d corporal”, “4x4”: a number that goes on in letters. */
function isGlued(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next !== undefined && next.start === tokens[last]!.end && /^\p{L}/u.test(next.text);
}

/** `9` in “2.9” or `41` in “forty 41” are parts; a number right behind another is none of its own. */
function isPartOfNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.lower === '-' || before?.lower === '–' || before?.lower === '/') return numberAt(tokens, index - 2) !== undefined;
  return false;
}

function highEnd(tokens: readonly Token[], index: number, low: { last: number }): { value: number; last: number } | undefined {
  const joint = tokens[low.last + 1]?.lower;
  const isBetween = tokens[index - 1]?.lower === 'between';
  if (joint === '-' || joint === '–' || joint === 'to' || joint === 'or' || (joint === 'and' && isBetween)) {
    return numberAt(tokens, low.last + 2);
  }
  return undefined;
}

function qualifierBefore(tokens: readonly Token[], index: number): { qualifier: ReadCount['qualifier']; length: number } | undefined {
  // “at least another 12”, “at least some 12”.
  const skip = ['another', 'some', 'about', 'around', 'the', 'other'].includes(tokens[index - 1]?.lower ?? '') ? 1 : 0;
  for (const gap of skip === 1 ? [1, 0] : [0]) {
    for (const [words, qualifier] of BEFORE) {
      // “has gone up to 31” is no bound.
      if (
        words === 'up to' &&
        /^(?:gone|goes|go|going|went|rose|risen|moved|moves|moving|revised|adjusted|pushed|edged|crept|inched|bumped|updated|climbed|jumped)$/.test(
          tokens[index - gap - 3]?.lower ?? '',
        )
      )
        continue;
      const list = words.split(' ');
      const start = index - gap - list.length;
      if (start >= 0 && list.every((word, offset) => tokens[start + offset]!.lower === word)) {
        return { qualifier, length: list.length + gap };
      }
    }
  }
  return undefined;
}

function bounds(qualifier: ReadCount['qualifier'], value: number): ReadCount {
  if (qualifier === 'at-most') return { min: 0, max: value, qualifier };
  return { min: value, max: qualifier === 'at-least' || qualifier === 'more-than' ? null : value, qualifier };
}

function vagueAt(tokens: readonly Token[], index: number): Quantity | undefined {
  const word = tokens[index]?.lower ?? '';
  // “how many” asks; it counts nothing.
  if (/^(?:how|as)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  // “several dozen”, “a few hundred” are dozens and hundreds.
  const scale = /^(?:several|many|few)$/.test(word) ? SCALES.get(tokens[index + 1]?.lower ?? '') : undefined;
  if (scale !== undefined) {
    const first = word === 'few' && tokens[index - 1]?.lower === 'a' ? index - 1 : index;
    return { first, last: index + 1, min: null, max: null, qualifier: 'word', word: `${tokens[index + 1]!.lower}s` };
  }
  if (word === 'a' && tokens[index + 1]?.lower === 'few' && SCALES.has(tokens[index + 2]?.lower ?? ''))
    return { first: index, last: index + 2, min: null, max: null, qualifier: 'word', word: `${tokens[index + 2]!.lower}s` };
  if (!VAGUE.has(word)) {
    const next = tokens[index + 1]?.lower;
    const isCouple = next === 'couple' && tokens[index + 2]?.lower === 'of';
    const isPhrase = word === 'a' && (isCouple || next === 'few' || next === 'number' || next === 'handful' || next === 'score');
    return isPhrase ? { first: index, last: index + 1, min: null, max: null, qualifier: 'word', word: `a ${next}` } : undefined;
  }
  return { first: index, last: index, min: null, max: null, qualifier: 'word', word };
}
