import { wordsOf } from '../text/tokens.ts';
import { addDays } from '../../domain/partial-date.ts';
import { isHoursLater } from './apart.ts';
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
  if ((mention.count?.min ?? 0) >= 2000) return true;
  if (OTHER_DEATH.test(text.slice(sentence.tokens[mention.last]!.end, sentence.end))) return true;
  const clause = clauseOf(mention, text).replace(HELD_SINCE, '');
  if (
    /^(?:by comparison|compared|previously|earlier (?:this|that) (?:week|month|year)|in total)/i.test(
      text.slice(sentence.start, sentence.end),
    )
  )
    return true;
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
  if (isBefore(mention) || YEARS.test(clause)) return true;
  // “after fleeing fighting that has left 60 dead”.
  if (sentence.index > 0 && isRelative(mention) && isPerfect(mention)) return true;
  // “said in a report last month that 40 had died”.
  if (sentence.index > 0 && dates.some(({ kind, isSaying }) => kind === 'coarse' && isSaying)) return true;
  if (sentence.index > 2 && (SPELL.test(clause) || WINDOW.test(clause) || RECENT.test(clause))) return true;
  // “a raid in the war that killed 40”, though it is remembered on a day of this week.
  if (OF_WAR.test(clause)) return true;
  if (sentence.index > 1 && OF_UNREST.test(clause)) return true;
  const before = text.slice(sentence.start, sentence.tokens[mention.first]!.start);
  if ((sentence.index > 0 ? BEFORE_TRUCE : TRUCE_HELD).test(before)) return true;
  if (
    cameAfter(before) ||
    ANNIVERSARY.test(before) ||
    FUNERAL.test(before) ||
    YEARS_AFTER.test(before) ||
    isReactedTo(mention, before, text.slice(sentence.start, sentence.tokens[mention.last]!.end), dates)
  )
    return true;
  if (sentence.index > 1 && sinceDay(mention, text, time, published)) return true;
  const isRecent = time?.kind === 'days' && time.from !== null && published !== undefined && time.from >= addDays(published, -NEWS_DAYS);
  if (isRecent) return RECALLED.test(before) && PERFECT.test(clause);
  if (RECALLED.test(before) || SUM.test(clause) || (sentence.index > 0 && WIDE.test(clause))) return true;
  // “A similar blast later in the day killed six”.
  return (EARLIER.test(clause) && !isHoursLater(clause)) || (sentence.index > 0 && SUPERLATIVE.test(before));
}

// “opened fire on a funeral procession for three people who were killed on Friday”: the three died before.
const FUNERAL =
  /\b(?:on|at|in|during|attacked|hit|struck|targeted|against|bombed|shelled|stormed) (?:an? |the )?(?:\w+ ){0,2}(?:funerals?|burials?|wake|vigil|memorial|prayers?|procession|mourners?)(?: \w+){0,2} (?:for|of) [^,;:]*$/i;

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

const OF_WAR =
  /\b(?:(?:war|conflict|insurgency|uprising|crisis) (?:[\w’'-]+ ){0,8}(?:has|have|had) (?:\w+ )?(?:killed|claimed|cost|left|displaced|driven)|(?:in|during|throughout) the (?:\w+[ -]){0,2}(?:war|conflict)(?![ -]\w*(?:torn|hit|ravaged))|(?:weeks|months|years?|decades) of (?:\w+ )?(?:war|conflict|civil|fighting|violence|clashes|unrest|bloodshed))\b/i;
const OF_UNREST =
  /\b(?:(?:fighting|violence|unrest|campaign) (?:[\w’'-]+ ){0,8}(?:has|have|had) (?:\w+ )?(?:killed|claimed|cost|left|displaced|driven)|years? of (?:fighting|violence)|(?:has|have) (?:\w+ )?(?:been )?(?:killed|died|wounded|injured) in the (?:\w+ )?(?:crackdown|campaign|uprising|insurgency|unrest|protests)|as of [^,;]{1,30}, [^;]*\bin the (?:fighting|offensive|operation|campaign))\b/i;
// “The truce, which came after four days of fighting killed 14 people, had held”.
const BEFORE_TRUCE =
  /\b(?:truce|cease-?fire|lull|it|deal|agreement|calm|talks)\b[^;]*\b(?:after|following|end(?:s|ed|ing)?)\b[^;]*\b(?:days?|weeks?|months?|hours) of\b/i;

// At the head of an article, the truce itself is the news.
const TRUCE_HELD =
  /^\W*(?:an? |the )?(?:[\w’'-]+ ){0,3}(?:truce|cease-?fire|lull)\b[^;]*\b(?:after|following|end(?:ed|ing))\b[^;]*\b(?:days?|weeks?|months?) of\b/i;
/** “The offensive has gone on since Wednesday, killing 44”: a sum over days, where that is not of the day of the news. */
function sinceDay({ sentence, first }: Mention, text: string, time: FoundDate | undefined, published: string | undefined): boolean {
  if (!time?.from || published === undefined || time.from > addDays(published, -2)) return false;
  const before = text.slice(sentence.start, sentence.tokens[first]!.start);
  return /\b(?:has|have)\b[^;]*\bsince (?:early |late |last )?\w+day\b[^;]*$/i.test(before);
}

// “The blast came two days after gunmen stormed a barracks, where 23 died”: told for comparison.
const CAME_AFTER =
  /^\W*(?:the|this|that|it|\w+day['’]s)\b[^,;]{0,60}?\b(?:(?:came|comes|happened|occurred)\b[^,;]{0,30}\b(?:days?|weeks?|months?|hours?) after|follow(?:s|ed))\b/i;

// “Three days after six people were killed in Hadira, …”: up to the comma.
const DAYS_AFTER = /^\W*(?:(?:just|only|barely|less than) )?(?:[\w-]+ ){0,2}(?:days?|weeks?|months?) after\b[^,;]*$/i;

/** Whether words tell what went before the news. */
export function cameAfter(words: string): boolean {
  return CAME_AFTER.test(words) || DAYS_AFTER.test(words);
}

// “Let us recall the explosion in which 60 people died”.
const RECALLED = /\b(?:(?:recall|remember|commemorat|remind)(?:s|ed|ing|e|es)?|forg[eo]t(?:ten)?)\b[^;]*$/i;
const PERFECT = /\b(?:has|have) (?:\w+ )?(?:been )?(?:killed|murdered|assassinated|wounded|died)\b/i;
const YEARS =
  /\b(?:over|in|during|within|for) the (?:past|last|previous) (?:[\w-]+ )?(?:years|months|decades)\b|\bin the (?:[\w-]+ )?(?:days|weeks|months|years) before (?:it|that|the|then|this)\b|\b(?:days|years|times|era|period) when\b/i;
const ANNIVERSARY = /\banniversary\b/i;
// “Ten years after the shelling of the market, in which 62 people died”.
const YEARS_AFTER = /\b(?:years?|decades?|months) (?:after|since|on from)\b[^;]*$/i;

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

// Sums over a time.
const SUM =
  /\b(?:since (?:(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|the|then|it|its|he|\d|last|january|february|march|april|may|june|july|august|september|october|november|december|fighting|war)|(?:has|have)(?: \w+)? (?:been )?\w+ed\b[^.;]*\bsince (?!dawn|midnight|morning|early|yesterday|last night|noon|sunrise|the (?:morning|early|beginning of the day))|so far this|to date|in (?:total|all) since|by comparison|compared (?:with|to)|in the (?:past|last|first|previous)(?! (?:\w+ )?(?:attack|strike|raid|incident|blast|explosion|bombing|shooting|assault|case|one)\b|,| (?:24|48|twenty-four|forty-eight|few) hours)|(?:during|within) (?:the (?:past|last|first|week|month|year)|(?:a|one|two|three|four|five|six|ten) (?:years?|months?|weeks?))|in recent (?:days|weeks|months|years)|in a (?:week|month|year) of|so far in|over the (?:past|last|course)|in the (?:\w+ )?(?:months|years|weeks|week) (?:before|since|after)|(?:in|within) (?:less than|under|the space of) (?:a|an|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?|years?)|(?:during|in) the same period|in (?:(?:more than|over|some|about) )?(?:\d{2,}|dozens of|hundreds of|scores of) (?:\w+ )?(?:clashes|attacks|actions|battles|operations|raids)|an average of|(?:each|every|per) (?:day|week|month|year)|has cost|have cost|according to an? (?:\w+ ){0,3}tally|(?<!\b(?:put|puts|gave) the )(?:overall|total|cumulative) (?:death )?toll|(?:death )?toll (?:of|from|in) (?:the )?(?:war|conflict|crisis|campaign)|bring(?:s|ing)? (?:to \d|the (?:total|overall|number(?! of (?:the )?(?:dead|deaths|fatalities|victims|killed) to)|death toll in))|brought (?:to \d|the (?:total|overall|number(?! of (?:the )?(?:dead|deaths|fatalities|victims|killed) to))))\b/i;
const EARLIER =
  /\b(?:(?:worst|hardest)[- ](?:hit|affected)|(?<!than )previous(?:ly)?(?! (?:day|night|evening|morning|afternoon))|an earlier attack|earlier (?:attack|strike|incident|raid|this (?:month|year|week))|last attacked|history of|similar attacks|to avenge)\b/i;
// “In the deadliest attack, a bomb killed six” is of those told, and not of a war; what stands behind a figure is said of it: “its heaviest loss in weeks”.
const SUPERLATIVE =
  /\b(?:worst|deadliest|bloodiest|heaviest|highest)\b(?=[^;]*\b(?:(?:in|for|of) (?:[\w’'-]+ ){0,4}(?:history|memory|years?|months?|weeks?|decades?|war|conflict)|this (?:year|month|week)|so far|ever|yet|since)\b)/i;
const WIDE =
  /\b(?:has|have) (?:\w+ )?(?:been )?(?:killed|wounded|injured|died|claimed|lost)\b[^.;]*\b(?:(?:across|throughout|in|around) the (?:country|nation|region|territory|enclave|world)|nationwide|worldwide|countrywide)\b/i;

// In the lead, the news itself may be of some days.
const SPELL = /\bin (?:two|three|four|five|six|seven|\d+) days of|days of (?:clashes|fighting|violence)\b/i;
const RECENT = /\bin (?:the )?recent (?:fighting|clashes|violence|attacks|battles|unrest|bloodshed)\b/i;
const WINDOW = /\b(?:over|in|during|within|for) the (?:past|last|previous) (?:[\w-]+ )?(?:hours?|days?|weeks?|months?|years?)\b/i;
const OTHER_DEATH =
  /^(?:\W*\w+){0,3}?\W*(?:of|from|due to|because of|owing to)\W+(?:\w+\W+){0,2}?(?:lack|hunger|starvation|malnutrition|cholera|illness|disease|cold|exposure|heart|natural|shortages?|thirst|dehydration|cancer|old age|want|fireworks?)\b(?!-)/i;

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
