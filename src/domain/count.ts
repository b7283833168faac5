import { formatRange } from './range.ts';
import type { Locale } from './locale.ts';
import { parsed, unparsed, type Parsed } from './parsed.ts';

export type CountQualifier = 'exact' | 'at-least' | 'more-than' | 'at-most' | 'range' | 'about' | 'none';

/** A count of people as one source gives it. `max` is null where the count is open above. */
export interface Count {
  min: number;
  max: number | null;
  qualifier: CountQualifier;
}

const MOST = 1_000_000;
const NUMBER = '(0|[1-9]\\d*)';
const FORM = new RegExp(`^(?:none|${NUMBER}|${NUMBER}\\+|>${NUMBER}|<=${NUMBER}|~${NUMBER}|${NUMBER}-${NUMBER})$`);
const FORMS = "write `12`, `12+` at least, `'>100'` more than, `<=12` at most, `12-15`, `~200` about, or `none`";
const ZERO_HELP = 'write `none` if the source says nobody; leave the key out if it is not reported';

/** Parses `12`, `12+`, `>100`, `<=12`, `12-15`, `~200` or `none`, or a whole number. Never reads a word or a zero as a figure. */
export function parseCount(source: string | number): Parsed<Count> {
  const text = String(source);
  const match = FORM.exec(text);
  if (!match) return explain(text);
  if (text === 'none') return parsed({ min: 0, max: 0, qualifier: 'none' });
  const figures = match.slice(1).map((figure) => (figure === undefined ? undefined : Number(figure)));
  const absurd = figures.find((figure) => figure !== undefined && figure > MOST);
  if (absurd !== undefined)
    return unparsed(
      `Unexpected \`${text}\`, an absurd number of people, expected at most 1,000,000`,
      'check the figure against the source',
    );
  const [exact, atLeast, moreThan, atMost, about, low, high] = figures;
  if (figures.includes(0)) return explainZero(text, high);
  if (exact !== undefined) return parsed({ min: exact, max: exact, qualifier: 'exact' });
  if (atLeast !== undefined) return parsed({ min: atLeast, max: null, qualifier: 'at-least' });
  if (moreThan !== undefined) return parsed({ min: moreThan, max: null, qualifier: 'more-than' });
  if (atMost !== undefined) return parsed({ min: 0, max: atMost, qualifier: 'at-most' });
  if (about !== undefined) return parsed({ min: about, max: about, qualifier: 'about' });
  return parseRange(text, low!, high!);
}

/** Writes a count in words: `12 or more`, `more than 100`, `at most 12`, `12–15`, `about 200`, `none`. */
export function formatCount(count: Count, locale: Locale): string {
  return formatRange(
    { min: count.min, max: count.max, moreThan: count.qualifier === 'more-than', about: count.qualifier === 'about' },
    locale,
  );
}

function parseRange(text: string, min: number, max: number): Parsed<Count> {
  if (min > max)
    return unparsed(`Unexpected \`${text}\`, the lower figure is over the upper`, `write \`${max}-${min}\`, or check the source`);
  if (min === max) return unparsed(`Unexpected \`${text}\`, expected a range of two different figures`, `write \`${min}\``);
  return parsed({ min, max, qualifier: 'range' });
}

function explainZero(text: string, high: number | undefined): Parsed<Count> {
  const problem = `Unexpected \`${text}\`, zero is not a count`;
  if (text === '>0') return unparsed(problem, 'write `1+`');
  if (text === '<=0') return unparsed(problem, 'write `none`');
  if (high !== undefined && high > 0) return unparsed(problem, `write \`<=${high}\` if the source says at most ${high}`);
  return unparsed(problem, ZERO_HELP);
}

/** Finds the sentence for a text that is no count; the first that fits. */
function explain(text: string): Parsed<Count> {
  const quoted = `\`${text}\``;
  const plain = text.replace(/\s+/g, '');
  if (plain === '') return unparsed('Unexpected empty count', 'write a figure, or leave the key out if it is not reported');
  if (plain !== text && FORM.test(plain)) return unparsed(`Unexpected space in ${quoted}`, `write \`${plain}\``);
  if (/^-\d/.test(plain)) return unparsed(`Unexpected ${quoted}, a count is never negative`, FORMS);
  if (/e[+-]?\d+$|^-?Infinity$|^NaN$/i.test(plain)) return unparsed(`Unexpected ${quoted}, expected a whole number in digits`, FORMS);
  if (/^[+~<>=]*0[xob]/i.test(plain)) return unparsed(`Unexpected ${quoted}, expected a decimal number`, FORMS);
  if (/^\D{0,2}0\d/.test(plain))
    return unparsed(`Unexpected ${quoted}, a leading zero could mean octal`, `write \`${plain.replace(/0+(?=\d)/, '')}\``);
  if (/^\d{1,3}([,_'’٬])\d{3}(?:\1\d{3})*$/.test(plain))
    return unparsed(`Unexpected separator in ${quoted}`, `write \`${plain.replace(/\D/g, '')}\``);
  if (/\d:\d/.test(plain)) return unparsed(`Unexpected ${quoted}, it reads as a time`, FORMS);
  if (/^\D{0,2}\d+[.,]\d+$/.test(plain)) return unparsed(`Unexpected ${quoted}, people are counted in whole numbers`, FORMS);
  const rewritten = rewrite(plain);
  // In YAML a plain `>` begins a block of text.
  const written = rewritten?.startsWith('>') ? `'${rewritten}'` : rewritten;
  if (written !== undefined) return unparsed(`Unexpected ${quoted}, not one of our forms`, `write \`${written}\``);
  if (/^(?:unknown|unclear|n\/?a|\?+|-|tbd|notreported|null)$/i.test(plain))
    return unparsed(
      `Unexpected ${quoted}, expected a figure or no key at all`,
      'leave the key out where it is not reported: the page says so',
    );
  if (/\p{L}/u.test(plain) && !/\d/.test(plain))
    return unparsed(
      `Unexpected ${quoted}, words are never turned into a number`,
      'write a number word such as `twelve` in digits; put a vague one such as `dozens` in `words:`, and leave the figure out',
    );
  return unparsed(`Unexpected ${quoted}, expected a count`, FORMS);
}

/** Wordings of a source that have one form, without their spaces. A figure without a wording is not guessed at. */
const PHRASES: readonly [wording: RegExp, form: string][] = [
  [/^(?:atleast|min\.?|minimum)([1-9]\d*)$|^([1-9]\d*)ormore$/i, '$1$2+'],
  [/^(?:morethan|over)([1-9]\d*)$/i, '>$1'],
  [/^(?:atmost|upto|nomorethan)([1-9]\d*)$|^([1-9]\d*)(?:orfewer|orless)$/i, '<=$1$2'],
  [/^(?:about|around|approximately|some|ca\.?|c\.)([1-9]\d*)$/i, '~$1'],
  [/^(?:between|from)([1-9]\d*)(?:and|to)([1-9]\d*)$/i, '$1-$2'],
];

/** The form of ours for a figure written another way that can only mean one thing. */
function rewrite(text: string): string | undefined {
  if (/^none$/i.test(text)) return 'none';
  const atLeast = /^(?:>=|≥)([1-9]\d*)$/.exec(text) ?? /^\+([1-9]\d*)$/.exec(text);
  if (atLeast) return `${atLeast[1]}+`;
  const below = /^<([1-9]\d*)$/.exec(text);
  if (below) return below[1] === '1' ? 'none' : `<=${Number(below[1]) - 1}`;
  const atMost = /^(?:≤|=<)([1-9]\d*)$/.exec(text);
  if (atMost) return `<=${atMost[1]}`;
  const range = /^([1-9]\d*)(?:–|—|\.\.|to|\/)([1-9]\d*)$/.exec(text);
  if (range) return `${range[1]}-${range[2]}`;
  const inQuotes = /^[“„‘"'](.+)[”“’"']$/.exec(text)?.[1];
  if (inQuotes !== undefined && FORM.test(inQuotes)) return inQuotes;
  const phrase = PHRASES.find(([form]) => form.test(text));
  if (phrase) return text.replace(...phrase);
  const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return digits !== text && FORM.test(digits) ? digits : undefined;
}
