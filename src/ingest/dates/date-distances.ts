import { addDays } from '../../domain/partial-date.ts';
import type { FoundDate } from './dates.ts';
import { NONE } from './date-resolution.ts';
import { personNoun } from '../tolls/people-words.ts';
import { monthAt, yearAt, yearBehind } from './date-tokens.ts';
import { numberAt } from '../tolls/numbers.ts';
import type { Token } from '../text/tokens.ts';

type Distance = Omit<FoundDate, 'first' | 'isSaying'>;

/** “two days ago”, “a day after”, “the previous day”, “the day before”, “a week earlier”. */
export function distanceAt(tokens: readonly Token[], at: number, published: string | undefined): Distance | undefined {
  const word = tokens[at]?.lower ?? '';
  const [next, afterNext] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (word === 'the' && /^(?:previous|following|next)$/.test(next) && /^(?:day|night|evening|morning)$/.test(afterNext)) {
    return { last: at + 2, ...NONE, kind: 'days', offset: next === 'previous' ? 1 : -1, isBack: next === 'previous' };
  }
  if (word === 'the' && /^(?:day|night|evening)$/.test(next) && afterNext === 'before') {
    return tokens[at + 3]?.lower === 'yesterday' ? undefined : { last: at + 2, ...NONE, kind: 'days', offset: 1, isBack: true };
  }
  // “a few hours ago”, “hours ago”
  const few =
    word === 'a' && /^(?:few|couple)$/.test(next) ? (afterNext === 'of' ? at + 3 : at + 2) : /^(?:just|only)$/.test(word) ? at + 1 : at;
  if (/^(?:hours|minutes)$/.test(tokens[few]?.lower ?? '') && tokens[few + 1]?.lower === 'ago')
    return { last: few + 1, from: published ?? null, to: published ?? null, kind: 'days' };
  const isOne = word === 'a' || word === 'an' || word === 'the';
  const number = isOne ? { value: 1, last: at } : numberAt(tokens, at);
  if (!number) return undefined;
  const unit = tokens[number.last + 1]?.lower ?? '';
  const how = tokens[number.last + 2]?.lower ?? '';
  const last = number.last + 2;
  if (/^(?:hours?|minutes?)$/.test(unit) && how === 'ago' && number.value <= (unit.startsWith('h') ? 6 : 60))
    return { last, from: published ?? null, to: published ?? null, kind: 'days' };
  const days = /^(?:days?|nights?)$/.test(unit) ? 1 : /^weeks?$/.test(unit) ? 7 : undefined;
  if (days === undefined) {
    const isLong = /^(?:months?|years?|decades?)$/.test(unit) && /^(?:ago|earlier|before)$/.test(how);
    return isLong ? { last, ...NONE, kind: 'coarse' } : undefined;
  }
  const isAbout = /^(?:about|around|some|nearly|almost)$/.test(tokens[at - 1]?.lower ?? '') || days === 7;
  if (how === 'ago') {
    if (isAbout) return { last, ...NONE, kind: 'coarse' };
    const date = published === undefined ? null : addDays(published, -number.value * days);
    return { last, from: date, to: date, kind: 'days', reckonedFrom: published };
  }
  if (isAbout) return /^(?:earlier|before|after)$/.test(how) ? { last, ...NONE, kind: 'coarse' } : undefined;
  if (/^(?:after|earlier|before)$/.test(how)) return { last, ...NONE, kind: 'days', offset: number.value, isBack: how !== 'after' };
  return how === 'later' ? { last, ...NONE, kind: 'days', offset: -number.value, isBack: false } : undefined;
}

/** Times too wide for an incident: “in January”, “in October 2023”, “last year”, “since 2021”, “in recent weeks”. */
export function coarseAt(tokens: readonly Token[], at: number, published: string | undefined): Distance | undefined {
  const [a, b] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const before = tokens[at - 1]?.lower ?? '';
  const coarse = (last: number): Distance => ({ last, ...NONE, kind: 'coarse' });
  if (LONG.test(b) && /^(?:last|this|previous|past|recent)$/.test(a)) return coarse(at + 1);
  if (/^(?:past|last|recent|previous)$/.test(a)) {
    const number = numberAt(tokens, at + 1);
    const unit = tokens[(number?.last ?? at) + 1]?.lower ?? '';
    if ((number || b === 'few' || b === 'several') && /^(?:days|weeks|months|years)$/.test(number ? unit : (tokens[at + 2]?.lower ?? '')))
      return coarse(number ? number.last + 1 : at + 2);
  }
  const month = monthAt(tokens, at);
  if (month !== undefined && (a.length > 3 || a === 'may')) {
    const year = yearBehind(tokens, at);
    const isLed = /^(?:in|since|last|late|early|mid|of|until|during|between|by|from|before|after|this|was|-)$/.test(before);
    if (year || isLed || isOfAct(tokens, at)) return coarse(year?.last ?? at);
  }
  if (month !== undefined && tokens[at + 1]?.lower === '.' && yearAt(tokens, at + 2)) return coarse(at + 2);
  const year = yearAt(tokens, at);
  if (year && isOfAct(tokens, at)) return coarse(at);
  if (!year || !/^(?:in|since|of|from|until|by|before|after|during|late|early|mid|to|and|summer|winter|spring|autumn|-)$/.test(before))
    return undefined;
  // “and 1900 people displaced”.
  if (/^(?:and|of|to|by|from)$/.test(before) && personNoun(tokens[year.last + 1]?.lower ?? '') !== undefined) return undefined;
  return published?.startsWith(String(year.year)) && before === 'of' ? undefined : coarse(at);
}

/** “the April attack”, “a 2019 bombing”. */
function isOfAct(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|an?|one|its|their|his|['’]s|that|deadly)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  return tokens.slice(at + 1, at + 4).some(({ lower }) => ACT.test(lower));
}

const ACT =
  /^(?:attacks?|bombings?|(?:air)?strikes?|blasts?|raids?|shootings?|massacre|assault|ambush|killings?|murders?|explosions?|siege|clash(?:es)?|war|offensive|coup|incident)$/;

const LONG = /^(?:month|year|summer|winter|spring|autumn|fall|decade|century|months|years|weeks|days)$/;
