import { addDays } from '../domain/partial-date.ts';
import type { FoundDate } from './dates.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './tokens.ts';

/** The longest time between an incident and the article that reports it as news, in days. */
export const NEWS_DAYS = 14;

const VIOLENCE =
  /\b(?:air ?-?(?:strikes?|raids?)|strikes?|struck|shell(?:s|ed|ing|fire)?|bomb(?:s|ed|ing|ings|ardments?|arded|ardment)?|bombs|blasts?|explo(?:sions?|ded|sives?|des?|ding)|detonated?|detonation|blew|blown|rockets?|missiles?|mortars?|artillery|drones?|warplanes?|jets?|gun(?:men|man|fire|ned|ships?|s)?|shot|shoot(?:ing)?|shots|snipers?|marksm[ae]n|under (?:fire|attack|siege)|gunshots?|bullets?|lynch\w*|armed (?:men|group|groups|attackers|assailants|bandits|robbers)|bandits|civilian (?:deaths|casualties|fatalities)|killing of|exchange of fire|cross-?fire|incursions?|booby|hostile|jihadis\w*|extremists|terroris\w*|paramilitar\w*|militi(?:as?|am[ae]n)|war|opened fire|open fire|crossfire|firefight|clash(?:es|ed)?|fighting|fought|battles?|ambush(?:ed)?|attack(?:ed|s|ers?|ing)?|assault(?:ed|s)?|storm(?:ed|ing)|raid(?:ed|s|ers)?|offensive|mines?|landmines?|ied|grenades?|barrage|militants?|insurgents?|rebels?|fighters?|troops|soldiers?|massacre[ds]?|assassinat\w+|murder(?:ed|s)?|executed|beheaded|stabb(?:ed|ing)|machetes?|kidnapp\w+|shrapnel|munitions?|suicide|obus(?:es)?|cartridges?|salvo(?:es|s)?|targeted|hostilities|arson|set fire|dynamite|guerrillas?|slain|parcel|car bomb|knife|knives|hacked|slaughter\w*|parade of shots|firing|fired|tanks?|overran|overrun|repelled|neutrali[sz]ed|liquidated|wound(?:ed|s|ing))\b/i;
const ACCIDENT =
  /\b(?:stampede|crushed|earthquake|quake|flood(?:s|ed|ing)?|landslides?|mudslides?|avalanche|storm|hurricane|cyclone|tornado|typhoon|lightning|drown(?:ed|ing)?|capsiz\w+|sank|collision|collided|crash(?:ed)?|derail\w+|overturned|accident(?:s|al|ally)?|heatwave|cholera|measles|epidemic|outbreak|disease|virus|influenza|famine|starv\w+|gas leak|gas cylinder|boiler|wildfire|collapsed|heart attack|cancer|illness|pneumonia|old age|natural causes|poison\w*|short circuit|electrical fault|tsunami|volcano|snowstorm|bus plunged|plunged|dam burst)\b/i;
const SPORT =
  /\b(?:goal(?:s|keeper|less)?|match|league|cup|final|season|coach|striker|midfield\w*|defender|winger|penalty|kick-off|half-time|scored?|semi-final|tournament|championship|team-mates?|referee|stadium|innings|wicket|quarterback)\b/gi;

export function hasViolence(text: string): boolean {
  return VIOLENCE.test(text);
}

// These harm without arms whatever else an article tells.
const MISHAP = /\b(?:fireworks|(?:road|traffic) accidents?|car crash|stove|heart attack|stampede)\b/i;

export function isMishap(text: string): boolean {
  return MISHAP.test(text);
}

export function hasAccident(text: string): boolean {
  return ACCIDENT.test(text);
}

/** Sport speaks of shots and attacks as well. */
export function isSport(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 1;
  const cues = new Set((text.match(SPORT) ?? []).map((word) => word.toLowerCase()));
  return cues.size >= 4 && (text.match(SPORT)?.length ?? 0) / words > 0.02;
}

const BACKGROUND =
  /\b(?:since (?:(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|the|then|it|its|he|\d|last|january|february|march|april|may|june|july|august|september|october|november|december|fighting|war)|so far this|to date|in (?:total|all) since|years? of (?:war|conflict|fighting|civil)|by comparison|compared (?:with|to)|worst|deadliest|bloodiest|heaviest (?:toll|loss)|previous(?:ly)?|anniversary|an earlier attack|earlier (?:attack|strike|incident|raid|this (?:month|year|week))|last attacked|history of|in the (?:past|last|first|previous)(?! (?:\w+ )?(?:attack|strike|raid|incident|blast|explosion|bombing|shooting|assault|case|one)\b|,)|(?:during|within) (?:the (?:past|last|first)|(?:a|one|two|three|four|five|six|ten) (?:years?|months?|weeks?))|in recent (?:days|weeks|months|years)|in a (?:week|month|year) of|so far in|similar attacks?|to avenge|over the (?:past|last|course)|in the (?:\w+ )?(?:months|years|weeks|week) (?:before|since|after)|since (?:january|the start|the beginning)|(?:in|within) (?:less than|under|the space of) (?:a|an|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?|years?)|(?:war|conflict|insurgency|uprising|crisis|fighting|violence|unrest|campaign) (?:\w+ ){0,8}(?:has|have|had) (?:\w+ )?(?:killed|claimed|cost|left|displaced|driven)|an average of|(?:each|every|per) (?:day|week|month|year)|has cost|have cost|according to an? (?:\w+ ){0,3}tally|(?:overall|total|cumulative) (?:death )?toll|(?:death )?toll (?:of|from|in) (?:the )?(?:war|conflict|crisis|campaign)|bring(?:s|ing)? (?:to \d|the (?:total|overall|number|death toll in))|brought (?:to \d|the (?:total|overall|number)))\b/i;

// In the lead, the news itself may be of some days.
const SPELL = /\bin (?:two|three|four|five|six|seven|\d+) days of|days of (?:clashes|fighting|violence)\b/i;

/** Whether what a sentence tells lies behind the news: wars, earlier attacks, sums over a time. */
export function isBackground(mention: Mention, dates: readonly FoundDate[], published: string | undefined, text: string): boolean {
  const { sentence } = mention;
  const clause = clauseOf(mention, text);
  const near = nearestDate(mention, dates);
  const isRecent = near?.kind === 'days' && near.from !== null && published !== undefined && near.from >= addDays(published, -NEWS_DAYS);
  if (near?.kind === 'coarse' && isBound(mention, near, sentence)) return true;
  if (near?.kind === 'days' && near.from !== null && published !== undefined && (near.to ?? near.from) < addDays(published, -NEWS_DAYS))
    return true;
  if ((mention.count?.min ?? 0) >= 2000) return true;
  if (OTHER_DEATH.test(text.slice(sentence.tokens[mention.last]!.end, sentence.end))) return true;
  if (/^(?:by comparison|compared|previously|earlier this|in total)/i.test(text.slice(sentence.start, sentence.end))) return true;
  if (sentence.index > 2 && SPELL.test(clause)) return true;
  return !isRecent && BACKGROUND.test(clause);
}

const ASIDE =
  /\b(?:following|in the wake of|in (?:response|retaliation|revenge|reprisal) (?:to|for)|to avenge|(?:days|weeks|months|hours) after|blamed for|responsible for|behind|linked to|suspected (?:of|in)|accus\w+ [^,;]{0,60}\bof|similar to|charged (?:with|over)|convicted (?:of|over)|arrested (?:for|over|in)|such as)\b[^,;]*$/i;
const OTHER_DEATH =
  /^(?:\W*\w+){0,3}?\W*(?:of|from|due to|because of|owing to)\W+(?:\w+\W+){0,2}?(?:lack|hunger|starvation|malnutrition|cholera|illness|disease|cold|exposure|heart|natural|shortages?|thirst|dehydration|cancer|old age|want)\b/i;

/** The days that a figure is told of, where its clause names some. */
export function daysOf(mention: Mention, dates: readonly FoundDate[]): { from: string; to: string } | null {
  const near = nearestDate(mention, dates);
  if (!near || near.kind !== 'days' || near.from === null || !isBound(mention, near, mention.sentence)) return null;
  return { from: near.from, to: near.to ?? near.from };
}

/** Whether a figure stands in a phrase about something else than the news: “following the bombing at a mall which killed five”. */
export function isAside({ sentence, first }: Mention, text: string): boolean {
  return ASIDE.test(text.slice(sentence.start, sentence.tokens[first]!.start).replace(/^.*[;:]/s, ''));
}

/** “They have killed at least 208 fighters”, late in a text and without a day: a sum over a time, as likely as not. */
export function isPerfect({ sentence, first, last, count }: Mention): boolean {
  if (sentence.index < 5 || (count?.min ?? 0) < 10) return false;
  const words = sentence.tokens.slice(Math.max(0, first - 2), last + 1).map(({ lower }) => lower);
  return /\b(?:have|has) (?:\w+ )?(?:been )?(?:killed|wounded|injured|died|claimed|lost)\b/.test(words.join(' '));
}

/** A day in the same clause stands nearer than a year in another. */
function nearestDate({ first, last, sentence: { tokens } }: Mention, dates: readonly FoundDate[]): FoundDate | undefined {
  const told = dates.filter((date) => !date.isSaying && date.offset === undefined && !isAttribute(date, tokens));
  const distance = (date: FoundDate): number => (date.first > last ? date.first - last : first > date.last ? first - date.last : 0);
  return [...told].sort((a, b) => distance(a) - distance(b) || Number(a.kind === 'coarse') - Number(b.kind === 'coarse'))[0];
}

/** “the June 3 poll”: a day that only tells which. */
function isAttribute({ first, last }: FoundDate, tokens: Sentence['tokens']): boolean {
  const [before, after] = [tokens[first - 1]?.lower ?? '', tokens[last + 1]?.text ?? ''];
  return (
    /^(?:the|a|an|this|that|controversial|planned)$/.test(before) &&
    /^\p{Ll}{3,}$/u.test(after) &&
    !tokens
      .slice(last + 1, last + 4)
      .some(({ lower }) => /^(?:attacks?|bombings?|strikes?|blasts?|raids?|shootings?|massacre|assault)$/.test(lower)) &&
    !/^(?:when|after|that|which|and|near|with|from|for|was|were|killed|left|claimed)$/.test(after)
  );
}

/** “the first deaths since a truce took effect on 1 February”: a date behind “since” dates something else. */
function isBound({ first, last }: Mention, date: FoundDate, { tokens }: Sentence): boolean {
  const [from, to] = date.first > last ? [last + 1, date.first] : [date.last + 1, first];
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  if (date.first > last && between.some((word) => /^(?:which|who|where|whose)$/.test(word)) && between.length > 4) return false;
  return !between.some((word) => /^(?:since|founded|elected|born|signed|built)$/.test(word) && date.first > last && word !== 'since');
}

/** The words around a figure up to the next strong sign. */
function clauseOf({ sentence, first, last }: Mention, text: string): string {
  const { tokens } = sentence;
  let [from, to] = [first, last];
  while (from > 0 && !/^[;:]$/.test(tokens[from - 1]!.lower)) from -= 1;
  while (to < tokens.length - 1 && !/^[;:]$/.test(tokens[to + 1]!.lower) && !isRemark(tokens, to + 1)) to += 1;
  return text.slice(tokens[from]!.start, tokens[to]!.end);
}

/** “…, in the heaviest clashes there in months”, “…, the first deaths since”: a remark behind the news that is no part of it. */
function isRemark(tokens: Sentence['tokens'], at: number): boolean {
  if (tokens[at]!.lower !== ',') return false;
  const words = tokens.slice(at + 1, at + 8).map(({ lower }) => lower);
  return /^(?:in (?:the|one|what)|the|one of the|marking|making it)\b.*\b(?:worst|deadliest|heaviest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|bloodiest|biggest|largest|latest|most)\b/.test(
    words.join(' '),
  );
}
