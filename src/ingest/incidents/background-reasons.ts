import { isHoursLater } from './apart.ts';

/** The words of a sentence around a figure. */
export interface Around {
  /** From one strong sign to the next, without remarks. */
  clause: string;
  /** From the head of the sentence up to the figure. */
  before: string;
  /** Behind the figure, to the end of the sentence. */
  behind: string;
}

/** Words that put a figure behind the news; the head of an article may tell as news what is background further down, or the reverse. */
interface Reason {
  example: string;
  in: keyof Around;
  words: RegExp;
  /** The first and the last sentence of an article in which they do. */
  from?: number;
  to?: number;
  /** What takes it back. */
  unless?: (words: string) => boolean;
}

type Reasons = Readonly<Record<string, Reason>>;

/** Whatever day stands with the figure. */
export const ALWAYS: Reasons = {
  otherDeath: {
    example: 'The camp lost 6 people, of hunger',
    in: 'behind',
    words:
      /^(?:\W*\w+){0,3}?\W*(?:of|from|due to|because of|owing to)\W+(?:\w+\W+){0,2}?(?:lack|hunger|starvation|malnutrition|cholera|illness|disease|cold|exposure|heart|natural|shortages?|thirst|dehydration|cancer|old age|want|fireworks?)\b(?!-)/i,
  },
  opening: {
    example: 'By comparison, a raid on the village killed 40',
    in: 'before',
    words: /^(?:by comparison|compared|previously|earlier (?:this|that) (?:week|month|year)|in total)/i,
  },
  years: {
    example: 'Over the past three years, 40 people have died there',
    in: 'clause',
    words:
      /\b(?:over|in|during|within|for) the (?:past|last|previous) (?:[\w-]+ )?(?:years|months|decades)\b|\bin the (?:[\w-]+ )?(?:days|weeks|months|years) before (?:it|that|the|then|this)\b|\b(?:days|years|times|era|period) when\b/i,
  },
  ofWar: {
    example: 'Many remember a raid in the war that killed 40',
    in: 'clause',
    words:
      /\b(?:(?:war|conflict|insurgency|uprising|crisis) (?:[\w’'-]+ ){0,8}(?:has|have|had) (?:\w+ )?(?:killed|claimed|cost|left|displaced|driven)|(?:in|during|throughout) the (?:\w+[ -]){0,2}(?:war|conflict)(?![ -]\w*(?:torn|hit|ravaged))|(?:weeks|months|years?|decades) of (?:\w+ )?(?:war|conflict|civil|fighting|violence|clashes|unrest|bloodshed))\b/i,
  },
  ofUnrest: {
    example: 'The violence there has claimed 40 lives',
    in: 'clause',
    words:
      /\b(?:(?:fighting|violence|unrest|campaign) (?:[\w’'-]+ ){0,8}(?:has|have|had) (?:\w+ )?(?:killed|claimed|cost|left|displaced|driven)|years? of (?:fighting|violence)|(?:has|have) (?:\w+ )?(?:been )?(?:killed|died|wounded|injured) in the (?:\w+ )?(?:crackdown|campaign|uprising|insurgency|unrest|protests)|as of [^,;]{1,30}, [^;]*\bin the (?:fighting|offensive|operation|campaign))\b/i,
    from: 2,
  },
  beforeTruce: {
    example: 'The truce, which came after four days of fighting that killed 14 people, had held',
    in: 'before',
    words:
      /\b(?:truce|cease-?fire|lull|it|deal|agreement|calm|talks)\b[^;]*\b(?:after|following|end(?:s|ed|ing)?)\b[^;]*\b(?:days?|weeks?|months?|hours) of\b/i,
    from: 1,
  },
  truceHeld: {
    example: 'A truce held on Monday after four days of fighting that killed 14',
    in: 'before',
    words:
      /^\W*(?:an? |the )?(?:[\w’'-]+ ){0,3}(?:truce|cease-?fire|lull)\b[^;]*\b(?:after|following|end(?:ed|ing))\b[^;]*\b(?:days?|weeks?|months?) of\b/i,
    to: 0,
  },
  anniversary: {
    example: 'They met on the anniversary of the raid, in which 62 people died',
    in: 'before',
    words: /\banniversary\b/i,
  },
  // Who is buried died before.
  funeral: {
    example: 'Gunmen opened fire on a funeral procession for 3 men who were killed on Friday',
    in: 'before',
    words:
      /\b(?:on|at|in|during|attacked|hit|struck|targeted|against|bombed|shelled|stormed) (?:an? |the )?(?:\w+ ){0,2}(?:funerals?|burials?|wake|vigil|memorial|prayers?|procession|mourners?)(?: \w+){0,2} (?:for|of) [^,;:]*$/i,
  },
  yearsAfter: {
    example: 'Ten years after the shelling of the market, in which 62 people died',
    in: 'before',
    words: /\b(?:years?|decades?|months) (?:after|since|on from)\b[^;]*$/i,
  },
  // In the lead, the news itself may be of some days.
  spell: {
    example: 'Some 40 people died in three days of clashes',
    in: 'clause',
    words: /\bin (?:two|three|four|five|six|seven|\d+) days of|days of (?:clashes|fighting|violence)\b/i,
    from: 3,
  },
  window: {
    example: 'Shells killed 40 people over the past week',
    in: 'clause',
    words: /\b(?:over|in|during|within|for) the (?:past|last|previous) (?:[\w-]+ )?(?:hours?|days?|weeks?|months?|years?)\b/i,
    from: 3,
  },
  recent: {
    example: 'Some 40 died in recent clashes',
    in: 'clause',
    words: /\bin (?:the )?recent (?:fighting|clashes|violence|attacks|battles|unrest|bloodshed)\b/i,
    from: 3,
  },
};

/** Where no day of the last two weeks stands with it. */
export const UNDATED: Reasons = {
  recalled: {
    example: 'Let us recall the explosion in which 60 people died',
    in: 'before',
    words: /\b(?:(?:recall|remember|commemorat|remind)(?:s|ed|ing|e|es)?|forg[eo]t(?:ten)?)\b[^;]*$/i,
  },
  sum: {
    example: 'The police count 40 dead since January',
    in: 'clause',
    words:
      /\b(?:since (?:(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|the|then|it|its|he|\d|last|january|february|march|april|may|june|july|august|september|october|november|december|fighting|war)|(?:has|have)(?: \w+)? (?:been )?\w+ed\b[^.;]*\bsince (?!dawn|midnight|morning|early|yesterday|last night|noon|sunrise|the (?:morning|early|beginning of the day))|so far this|to date|in (?:total|all) since|by comparison|compared (?:with|to)|in the (?:past|last|first|previous)(?! (?:\w+ )?(?:attack|strike|raid|incident|blast|explosion|bombing|shooting|assault|case|one)\b|,| (?:24|48|twenty-four|forty-eight|few) hours)|(?:during|within) (?:the (?:past|last|first|week|month|year)|(?:a|one|two|three|four|five|six|ten) (?:years?|months?|weeks?))|in recent (?:days|weeks|months|years)|in a (?:week|month|year) of|so far in|over the (?:past|last|course)|in the (?:\w+ )?(?:months|years|weeks|week) (?:before|since|after)|(?:in|within) (?:less than|under|the space of) (?:a|an|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?|years?)|(?:during|in) the same period|in (?:(?:more than|over|some|about) )?(?:\d{2,}|dozens of|hundreds of|scores of) (?:\w+ )?(?:clashes|attacks|actions|battles|operations|raids)|an average of|(?:each|every|per) (?:day|week|month|year)|has cost|have cost|according to an? (?:\w+ ){0,3}tally|(?<!\b(?:put|puts|gave) the )(?:overall|total|cumulative) (?:death )?toll|(?:death )?toll (?:of|from|in) (?:the )?(?:war|conflict|crisis|campaign)|bring(?:s|ing)? (?:to \d|the (?:total(?! (?:number|count) of (?:the )?(?:people )?(?:dead|deaths|fatalities|victims|killed) to)|overall|number(?! of (?:the )?(?:dead|deaths|fatalities|victims|killed) to)|death toll in))|brought (?:to \d|the (?:total|overall|number(?! of (?:the )?(?:dead|deaths|fatalities|victims|killed) to))))\b/i,
  },
  wide: {
    example: 'Mines have killed 40 people across the country',
    in: 'clause',
    words:
      /\b(?:has|have) (?:\w+ )?(?:been )?(?:killed|wounded|injured|died|claimed|lost)\b[^.;]*\b(?:(?:across|throughout|in|around) the (?:country|nation|region|territory|enclave|world)|nationwide|worldwide|countrywide)\b/i,
    from: 1,
  },
  earlier: {
    example: 'An earlier attack killed six',
    in: 'clause',
    words:
      /\b(?:(?:worst|hardest)[- ](?:hit|affected)|(?<!than )previous(?:ly)?(?! (?:day|night|evening|morning|afternoon))|an earlier attack|earlier (?:attack|strike|incident|raid|this (?:month|year|week))|last attacked|history of|similar attacks|to avenge)\b/i,
    // “A similar blast later in the day killed six”.
    unless: isHoursLater,
  },
  superlative: {
    example: 'It was the deadliest attack this year, after one that killed nine',
    in: 'before',
    words:
      /\b(?:worst|deadliest|bloodiest|heaviest|highest)\b(?=[^;]*\b(?:(?:in|for|of) (?:[\w’'-]+ ){0,4}(?:history|memory|years?|months?|weeks?|decades?|war|conflict)|this (?:year|month|week)|so far|ever|yet|since)\b)/i,
    from: 1,
  },
};

const PERFECT = /\b(?:has|have) (?:\w+ )?(?:been )?(?:killed|murdered|assassinated|wounded|died)\b/i;

/** Which reason puts a figure behind the news by the words around it; undefined where none does. */
export function reasonBehind(around: Around, sentence: number, isRecent: boolean): string | undefined {
  const find = (reasons: Reasons): string | undefined =>
    Object.keys(reasons).find((name) => {
      const { words, from = 0, to = Infinity, in: where, unless } = reasons[name]!;
      return sentence >= from && sentence <= to && words.test(around[where]) && unless?.(around[where]) !== true;
    });
  const [always, undated] = [find(ALWAYS), find(UNDATED)];
  if (always !== undefined || !isRecent) return always ?? undated;
  return undated === 'recalled' && PERFECT.test(around.clause) ? undated : undefined;
}
