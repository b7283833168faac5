import { resolveDay } from '../dates/date-resolution.ts';
import { calendarDayAt } from '../dates/date-tokens.ts';
import { isCountry } from '../names/countries.ts';
import { tokenize } from './tokens.ts';

/** The dateline at the head of a paragraph: where and when it was filed, not where and when it happened. */
export interface Dateline {
  /** How many characters it takes. */
  length: number;
  /** The place as written. */
  place: string;
  /** The day of filing, where it stands there with its year. */
  filed?: string;
}

const PLACE = "\\p{Lu}[\\p{L}’'.-]*(?: (?:al-|el-|de |la |of )?\\p{Lu}[\\p{L}’'.-]*){0,4}";
const DATE =
  '(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\.?(?: \\d{1,2})?(?:,? \\d{2,4})?';
const DASH = new RegExp(
  `^(${PLACE})(?:, ${PLACE}){0,2}(?: \\(${PLACE}\\))?(?:,? ${DATE})?(?: ?\\([^)\\n]{1,40}\\)| ?/[^/\\n]{1,40}/)?,? ?(?:—|–|--|-|:)\\s+`,
  'u',
);
// A sentence begins behind it: “Doctors Without Borders (MSF) said” is none.
const PAREN = new RegExp(`^(${PLACE})(?:, ${PLACE}){0,2}(?:,? ${DATE})? ?\\((?:\\p{Lu}[\\p{L} .]{1,30})\\) (?=["“‘'«]?[\\p{Lu}\\d])`, 'u');
// “(Port Selim, April 7, 2025) – ”
const BRACKETED = new RegExp(`^\\((${PLACE})(?:, ${PLACE})?, ${DATE}\\) ?(?:—|–|--|-) ?`, 'u');
// “PORT SELIM, Vessaly, April 7, 1997 (AFP)”: a paragraph of its own.
const LONE = new RegExp(
  `^(\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,3})(?:, ${PLACE}){0,2}, ${DATE} ?(?:, ?\\d{4}){0,2} {0,2}(?:\\([^)\\n]{1,40}\\))?\\s*$`,
  'u',
);
const STOP = new RegExp(`^(?:(${PLACE}), )?(?:${DATE})\\.\\s+(?=\\p{Lu})`, 'u');
// A page’s headline and stamp that ran into its first paragraph: “Five dead in blast AFP Thursday 6 Mar 2014 At least five people”.
const STAMP = new RegExp(
  `^(?:[^.!?\\n]{0,160}?\\s)?(?:AFP|Reuters|REUTERS|AP|UPI|DPA|dpa|Xinhua|ANSA|EFE|TASS|Anadolu|SANA|IRNA|Agencies|BBC)\\s+(?:\\p{Lu}\\p{L}+day,? )?(?:${DATE}),?\\s+(?=\\p{Lu})()`,
  'u',
);
// “ADEN Islamic State militants claimed”: a place in capitals before the first word, without a sign.
const BARE = /^(\p{Lu}{3,}(?: \p{Lu}{2,}){0,2})(?:\/\p{Lu}{3,})? +(?=(?:A|An|The|\p{Lu}\p{Ll}+) \p{L})/u;
// “PORT SELIM, Vessaly Three people were killed”: with its country, and no sign behind that either.
const BARE_ABROAD = /^(\p{Lu}{3,}(?: \p{Lu}{2,}){0,2})(?:\/\p{Lu}{3,})?, (\p{Lu}\p{Ll}+)( \p{Lu}\p{Ll}+)? (?=\p{Lu}\p{Ll}* \p{L})/u;
const SHORT_NAMES =
  /^(?:ISIS|ISIL|IDF|NATO|UNICEF|UNHCR|UNRWA|WHO|USA|SDF|YPG|PKK|RSF|TTP|FARC|FMLN|SOHR|OSCE|ICRC|IOM|OCHA|EU|UN|US|UK|HTS|AFP|BREAKING|UPDATE|URGENT|EXCLUSIVE|WATCH|VIDEO|LIVE)$/;
const WIRE = /^(?:\[[^\]\n]{1,120}\]\s*)+/;

/** Finds the dateline of a paragraph; undefined where it has none. */
export function findDateline(paragraph: string): Dateline | undefined {
  const text = paragraph.replace(/\s/g, ' ').slice(0, 260);
  const leading = /^[\s*_]*/.exec(text)![0].length;
  const match = [DASH, PAREN, BRACKETED, LONE, STOP, STAMP, BARE]
    .map((pattern) => pattern.exec(text.slice(leading)))
    .find((found) => found !== null && !/^(?:The|A|An|At|In|On) /.test(found[1] ?? '') && !SHORT_NAMES.test(found[1] ?? ''));
  const abroad = match ? null : BARE_ABROAD.exec(text.slice(leading));
  if (abroad) {
    const [all, place, first, second] = abroad;
    if (second !== undefined && isCountry(`${first}${second}`)) return { length: leading + all.length, place: place! };
    return isCountry(first!) ? { length: leading + all.length - (second?.length ?? 0), place: place! } : undefined;
  }
  if (!match) return undefined;
  const length = leading + match[0].length;
  const filed = filedOn(match[0]);
  return {
    length: length + (WIRE.exec(text.slice(length))?.[0].length ?? 0),
    place: match[1] ?? '',
    ...(filed === undefined ? {} : { filed }),
  };
}

function filedOn(dateline: string): string | undefined {
  const tokens = tokenize(dateline, 0, dateline.length);
  for (const at of tokens.keys()) {
    const found = calendarDayAt(tokens, at);
    if (found?.year !== undefined) return resolveDay(found, undefined).from ?? undefined;
  }
  return undefined;
}
