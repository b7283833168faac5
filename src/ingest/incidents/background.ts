import { wordsOf } from '../text/tokens.ts';
import { addDays } from '../../domain/partial-date.ts';
import { reasonBehind } from './background-reasons.ts';
import type { FoundDate } from '../dates/dates.ts';
import type { Mention } from '../tolls/mention.ts';
import { hasOwnDay, isRelative, isRemark, timeOf } from '../dates/time-of.ts';

/** The longest time between an incident and the article that reports it as news, in days. */
export const NEWS_DAYS = 14;

/** Whether what a sentence tells lies behind the news: wars, earlier attacks, sums over a time. */
export function isBackground(mention: Mention, found: readonly FoundDate[], published: string | undefined, text: string): boolean {
  const { sentence } = mention;
  const dates = found.filter((date) => !isOfComparison(mention, date));
  const time = timeOf(mention, dates);
  if (time?.kind === 'coarse') return true;
  const until = time ? (time.to ?? time.from) : null;
  if (until !== null && published !== undefined && until < addDays(published, -NEWS_DAYS)) return true;
  if ((mention.count?.min ?? 0) >= 2000 || mention.count?.word === 'thousands') return true;
  // “broken off in May after an attack in which 14 people died; they resume on Monday”.
  const isOfPast = dates.some(
    ({ kind, isSaying, first }) => kind === 'coarse' && !isSaying && first < mention.first && !isParted(mention, first),
  );
  if (
    isOfPast &&
    isRelative(mention) &&
    !hasOwnDay(
      mention,
      dates.filter(({ first }) => !isParted(mention, first)),
    )
  )
    return true;
  if (isBefore(mention)) return true;
  // “after fleeing fighting that has left 60 dead”.
  if (sentence.index > 0 && isRelative(mention) && isPerfect(mention)) return true;
  // “said in a report last month that 40 had died”.
  if (sentence.index > 0 && dates.some(({ kind, isSaying }) => kind === 'coarse' && isSaying)) return true;
  const before = text.slice(sentence.start, sentence.tokens[mention.first]!.start);
  if (cameAfter(before) || isReactedTo(mention, before, text.slice(sentence.start, sentence.tokens[mention.last]!.end), dates)) return true;
  if (sentence.index > 1 && sinceDay(mention, text, time, published)) return true;
  const isRecent = time?.kind === 'days' && time.from !== null && published !== undefined && time.from >= addDays(published, -NEWS_DAYS);
  const clause = clauseOf(mention, text).replace(HELD_SINCE, '');
  const behind = text.slice(sentence.tokens[mention.last]!.end, sentence.end);
  return reasonBehind({ clause, before, behind }, sentence.index, isRecent) !== undefined;
}

/** “killing eight, its worst loss this year”, “…, shattering a truce that they had signed in June”: a time of something else, behind the figure. */
function isOfComparison({ sentence: { tokens }, first, last }: Mention, date: FoundDate): boolean {
  if (date.kind !== 'coarse') return false;
  const behind = wordsOf(tokens, last + 1, date.first);
  return SUPERLATIVE_BEHIND.test(wordsOf(tokens, first, date.first)) || OF_OTHER.test(`${behind} `);
}

// “ending a calm that had held since April”
const HELD_SINCE = /\b(?:truce|cease-?fire|calm|lull|deal|accord) (?:that|which) (?:[\w’'-]+ ){1,4}since \w+/i;
const SUPERLATIVE_BEHIND = /\b(?:worst|deadliest|bloodiest|heaviest|highest|biggest|largest)\b[^,;:]*$/;
// What a clause says of a truce, a town or a base.
const OF_OTHER =
  /\b(?:truce|cease-?fire|calm|lull|deal|agreement|accord|pact|area|town|city|village|region|province|camp|base|post|road|building|school|hospital|market) (?:that|which|where) (?:[\w’'-]+ ){1,6}$/;

function isParted({ sentence: { tokens }, first }: Mention, from: number): boolean {
  return tokens.slice(Math.min(from, first), Math.max(from, first)).some(({ lower }) => lower === ';' || lower === ':');
}

/** “mourning three others who had been killed a day earlier”, “a hospital that had taken in 160 wounded”: done before what is told. */
function isBefore({ sentence: { tokens }, first, last, isOthers }: Mention): boolean {
  const words = wordsOf(tokens, first - 6, first);
  const around = wordsOf(tokens, first, last + 5);
  if (/\b(?:which|who|that) had (?!risen|climbed|grown|reached)(?:\w+ ){0,4}$/.test(`${words} `)) return true;
  return /\bwho had (?:\w+ )?(?:been )?\w+/.test(around) && (isOthers || /\b(?:earlier|before|previous)\b/.test(around));
}

/** “The offensive has gone on since Wednesday, killing 44”: a sum over days, where that is not of the day of the news. */
function sinceDay({ sentence, first }: Mention, text: string, time: FoundDate | undefined, published: string | undefined): boolean {
  if (!time?.from || published === undefined || time.from > addDays(published, -2)) return false;
  const before = text.slice(sentence.start, sentence.tokens[first]!.start);
  return /\b(?:has|have)\b[^;]*\bsince (?:early |late |last )?\w+day\b[^;]*$/i.test(before);
}

// “The blast came two days after gunmen stormed a barracks, where 23 died”: told for comparison.
const CAME_AFTER =
  /^\W*(?:the|this|that|it|\w+day['’]s)\b[^,;]{0,60}?\b(?:(?:came|comes|happened|occurred)\b[^,;]{0,30}\b(?:days?|weeks?|months?|hours?) after|(?<!\b(?:it|they|he|she) )follow(?:s|ed))\b/i;

// “Three days after six people were killed in Hadira, …”: up to the comma.
const DAYS_AFTER = /^\W*(?:(?:just|only|barely|less than) )?(?:[\w-]+ ){0,2}(?:days?|weeks?|months?) after\b[^,;]*$/i;

/** Whether words tell what went before the news. */
export function cameAfter(words: string): boolean {
  return CAME_AFTER.test(words) || DAYS_AFTER.test(words);
}

/** “sentenced two men to life for the shooting at the café, in which nine died”: what is judged, mourned or looked into was news before. */
function isReactedTo(mention: Mention, before: string, told: string, dates: readonly FoundDate[]): boolean {
  if (!isRelative(mention) && !OVER.test(told)) return false;
  return COURT.test(before) || (REACTION.test(before) && !hasOwnDay(mention, dates));
}

const COURT =
  /\b(?:trial|sentenc\w+|convict\w+|(?<!\bof the (?:\w+ )?)court|tribunal|jury|verdict|indict\w+|acquitt\w+|pleaded|inquiry|inquest|charged with|extradit\w+|commission of inquiry)\b/i;
const REACTION =
  /\b(?:sanctions?|arrest(?:s|ed)?|detain\w*|suspect\w*|wanted|accus\w+|implicated|charges|link\w*|connect\w+|investigat\w+|probe|mourn\w*|hono(?:u?r)(?:s|ed|ing)?|memorial|commemorat\w+|remember\w*|visit(?:s|ed|ing)?|compensat\w+|apologi\w+|resign\w*|protest\w*|sacked|dismissed|criticism|criticised|outrage|questioned|ceremony|tribute|reopen\w*|museum|exhibit\w*|film|documentary|book|memoirs?)\b/i;
const OVER =
  /\b(?:over|for|of|in|into|about|behind|with|planning|ordering) (?:the|a|an|his|her|their|[\w-]+['’]s) (?:[\w-]+ ){0,4}(?:killings?|murders?|deaths?|massacre|shootings?|bombings?|attacks?|raid|slaying|assassination|explosion|blast|ambush)\b[^;.]*$/i;

const ASIDE =
  /\b(?:following|in the wake of|in (?:response|retaliation|revenge|reprisal) (?:to|for)|to avenge|(?:days|weeks|months|hours) after|blamed for|responsible for|behind|linked to|suspected (?:of|in)|accus\w+ [^,;]{0,60}\bof|similar to|charged (?:with|over)|convicted (?:of|over)|arrested (?:for|over|in)|such as)\b[^,;]*$/i;

/** Whether a figure stands in a phrase about something else than the news: “following the bombing at a mall which killed five”. */
export function isAside({ sentence, first }: Mention, text: string): boolean {
  // “said that it was behind the raid and that eleven had died”: the second is told for itself.
  return ASIDE.test(text.slice(sentence.start, sentence.tokens[first]!.start).replace(/^.*(?:[;:]|\b(?:and|but) that\b)/s, ''));
}

/**
 * “They have killed at least 208 fighters”, late in a text and without a day; “Mines have killed 48 people”: a sum over a time, as likely
 * as not.
 */
export function isPerfect({ sentence, first, last, count }: Mention): boolean {
  const words = sentence.tokens.slice(Math.max(0, first - 2), last + 1).map(({ lower }) => lower);
  const isLate = sentence.index >= 5 && (count?.min ?? 0) >= 10;
  if (isLate && /(?<!\bto )\b(?:have|has) (?:\w+ )?(?:been )?(?:killed|wounded|injured|died|claimed|lost)\b/.test(words.join(' ')))
    return true;
  return (
    sentence.index > 0 &&
    /^(?:(?!to )\w+ )?(?:have|has) (?:\w+ )?(?:killed|wounded|injured|maimed|claimed|cost|lost|left)\b/.test(words.join(' '))
  );
}

/** “Mines have killed 48 people and maimed 90”: two verbs of one clause lie behind the news together. */
export function withCoordinates<T extends Mention & { isBackground: boolean; isAside: boolean }>(told: readonly T[]): T[] {
  const read: T[] = [];
  for (const one of told) {
    const before = read.at(-1);
    const between = before ? one.sentence.tokens.slice(before.last + 1, one.first).map(({ lower }) => lower) : [];
    const isOne = before && /^(?:,? ?and|,)(?: \w+ly)?$/.test(between.join(' ')) && before.harm !== one.harm;
    read.push(
      isOne
        ? {
            ...one,
            isBackground: one.isBackground || before.isBackground,
            isAside: one.isAside || (before.isAside && before.isNamed !== true),
          }
        : one,
    );
  }
  return read;
}

/** The days that a figure is told of, where its clause names some. */
export function daysOf(mention: Mention, dates: readonly FoundDate[]): { from: string; to: string } | null {
  const time = timeOf(mention, dates);
  if (time?.kind !== 'days' || time.from === null) return null;
  return { from: time.from, to: time.to ?? time.from };
}

/** The words around a figure up to the next strong sign, without remarks between two commas. */
function clauseOf({ sentence: { tokens }, first, last }: Mention, text: string): string {
  let [from, to] = [first, last];
  while (from > 0 && !/^[;:]$/.test(tokens[from - 1]!.lower)) from -= 1;
  while (to < tokens.length - 1 && !/^[;:]$/.test(tokens[to + 1]!.lower) && !isRemark(tokens, to + 1)) to += 1;
  const remark = tokens.findIndex((_, at) => at >= from && at < first && isRemark(tokens, at));
  const end = tokens.findIndex(({ lower }, at) => remark !== -1 && at > remark && at < first && /^[,—–)]$/.test(lower));
  if (end === -1) return text.slice(tokens[from]!.start, tokens[to]!.end);
  return `${text.slice(tokens[from]!.start, tokens[remark]!.start)} ${text.slice(tokens[end]!.end, tokens[to]!.end)}`;
}
