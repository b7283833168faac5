import { phraseBefore } from './noun-phrases.ts';
import { remarkBehind, remarkIn } from './remarks.ts';
import { isBody, isCarrying, isPaper, isSaying, lastOfVerb } from './speaker-words.ts';
import { clauseSubject, subjectBefore, subjectOfVerbBefore, type Subject } from './subjects.ts';
import { tellerBehind, tellerFrom } from './tellers.ts';
import { quantityAt } from '../tolls/numbers.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** A place in a sentence that says who says. */
export interface Attribution extends Subject {
  /** Where what is said stands: before these words, or behind them. */
  side: 'before' | 'behind' | 'both';
  /** What it spans with its verb. */
  first: number;
  last: number;
  /** “citing the monitor”: who counted, where another relays it. */
  isSource: boolean;
}

/** Every attribution in a sentence, in order. */
export function findAttributions(tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = [];
  const add = (one: Attribution | undefined): void => {
    if (one && !found.some(({ main }) => main.first <= one.main.last && one.main.first <= main.last)) found.push(one);
  };
  for (let at = 0; at < tokens.length; at += 1) add(byPhrase(tokens, at));
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isSaying(tokens, at) && !isTally(tokens, at)) continue;
    // “A doctor said the hospitals received six bodies”: the doctor tells.
    const isApart = (last: number): boolean => tokens.slice(last, at).some(({ lower }) => lower === ';');
    if (isCarrying(tokens[at]!.lower) && found.some(({ side, last }) => side !== 'before' && last < at && !isApart(last))) continue;
    add(byVerb(tokens, at));
  }
  // “Rescuers pulled six bodies from the rubble, the civil defence said”: who says so tells.
  const isSaid = found.some(({ side, main, last }) => side === 'before' && last > main.last - 1 && !isCarrying(tokens[last]!.lower));
  const carried = ({ last }: Attribution): boolean => isCarrying(tokens[last]!.lower);
  return found
    .filter((one) => !carried(one) || !isSaid || found.every(({ first, last }) => last <= one.last || first <= one.first))
    .sort((a, b) => a.first - b.first);
}

function isCarer(tokens: readonly Token[], { main }: Subject): boolean {
  const words = tokens.slice(main.first, main.last + 1).map(({ lower }) => lower);
  return words.some((word) =>
    /^(?:reporters?|journalists?|correspondents?|photographers?|witness(?:es)?|eyewitness(?:es)?|residents?|villagers?|rescuers?|rescue|medics?|paramedics?|ambulances?|hospitals?|clinics?|doctors?|surgeons?|firefighters|firemen|crescent|cross|vests|helmets|volunteers|morgue|defen[cs]e)$/.test(
      word,
    ),
  );
}

/** “The fire brigade’s count is five dead”. */
function isTally(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:is|was|stands|stood|remains)$/.test(tokens[at]!.lower) &&
    /^(?:count|tally|toll|figure)$/.test(tokens[at - 1]?.lower ?? '') &&
    !/^(?:incident|attack|blast|bombing|strike|raid|day|week|war)$/.test(tokens[at - 3]?.lower ?? '') &&
    tokens.slice(Math.max(0, at - 5), at).some(({ text }) => /^['’]s?$/.test(text))
  );
}

/** “according to X”, “citing X”, “quoted X as saying”, “reported by X”. */
function byPhrase(tokens: readonly Token[], at: number): Attribution | undefined {
  const word = tokens[at]!.lower;
  const next = tokens[at + 1]?.lower ?? '';
  const behind = (start: number, isSource = false): Attribution | undefined => {
    const main = tellerFrom(tokens, gatherersFrom(tokens, start));
    if (!main) return undefined;
    const remark = remarkBehind(tokens, main);
    const last = remark?.last ?? main.last;
    const next = tokens[last + 1]?.lower ?? '.';
    const isLed = at === 0 || /^(?:;|:|but|and|while|that|["“])$/.test(tokens[at - 1]!.lower);
    const isOpen = at === 0 ? !/^[.;]$/.test(next) : next === ',';
    const side = isLed && isOpen && hasWordsBehind(tokens, last) ? 'behind' : 'before';
    return { main, remark, side, first: at, last, isSource };
  };
  if (word === 'according' && next === 'to' && /^wh(?:ich|om)$/.test(tokens[at + 2]?.lower ?? '')) return toWhich(tokens, at);
  if (word === 'according' && next === 'to')
    return /^(?:him|her|them)$/.test(tokens[at + 2]?.lower ?? '') && /^[.,;]?$/.test(tokens[at + 3]?.lower ?? '')
      ? {
          main: { first: at + 2, last: at + 2, head: at + 2 },
          side: at === 0 ? 'behind' : 'before',
          first: at,
          last: at + 2,
          isSource: false,
        }
      : behind(at + 2);
  if (word === 'citing' || word === 'quoting') return behind(at + 1, true);
  // “…, following the Monitor”, as translations have it.
  if (word === 'following' && next === 'the' && tokens[at - 1]?.lower === ',') {
    const found = behind(at + 1);
    return found && isBody(tokens[found.main.head]!.lower) && /^[.;]?$/.test(tokens[found.last + 1 + (found.remark ? 1 : 0)]?.lower ?? '')
      ? { ...found, last: found.main.last }
      : undefined;
  }
  if (word === 'per' && /^(?:the|an?|\p{Lu}.*)$/u.test(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.lower === ',') return behind(at + 1);
  if (
    word === 'by' &&
    /^(?:the|its|his|her|their|one)$/.test(next) &&
    /^(?:count|tally|reckoning|account|estimate|estimates)$/.test(tokens[at + 2]?.lower ?? '') &&
    tokens[at + 3]?.lower === 'of'
  )
    return behind(at + 4);
  const tally = word === 'by' ? ownTally(tokens, at) : undefined;
  if (tally) return tally;
  if (word === 'from' && /^(?:learned|learnt)$/.test(tokens[at - 1]?.lower ?? '')) return behind(at + 1, true);
  if (word === 'in' && next === 'the' && tokens[at + 2]?.lower === 'words' && tokens[at + 3]?.lower === 'of') return behind(at + 4);
  if (word === 'on' && next === 'the' && tokens[at + 2]?.lower === 'authority' && tokens[at + 3]?.lower === 'of')
    return behind(at + 4, true);
  if (word === 'based' && next === 'on' && !/^(?:tally|count|toll)$/.test(tokens[at - 1]?.lower ?? '')) {
    const found = behind(at + 2, true);
    return found && isPaper(tokens[found.main.head]!.lower) ? found : undefined;
  }
  if (
    word === 'from' &&
    at < 5 &&
    /^(?:is|are|was|were|comes?|came)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:this|that|these|those|the)$/.test(tokens[0]!.lower)
  )
    return behind(at + 1);
  // “The latest toll from the ministry stood at six”.
  if (/^(?:from|by)$/.test(word) && /^(?:toll|count|tally|figures?)$/.test(tokens[at - 1]?.lower ?? '')) {
    const main = tellerFrom(tokens, at + 1);
    if (main && /^(?:stands|stood|is|was|rose|climbed|puts?|gives?|gave)$/.test(tokens[main.last + 1]?.lower ?? ''))
      return { main, side: 'behind', first: at, last: main.last + 1, isSource: false };
  }
  if (/^(?:quoted|cited|quotes|cites)$/.test(word) && !/^(?:was|were|been|is|are|being)$/.test(tokens[at - 1]?.lower ?? ''))
    return quoted(tokens, at);
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  // “the toll was put at six by police”.
  const isPut = before.some((one, index) => /^(?:put|placed)$/.test(one) && before[index + 1] === 'at');
  const told = before.slice(-3).findLastIndex((one) => BY.test(one));
  // “reported an attack by the Front”: who did it.
  const isDone =
    told !== -1 &&
    before
      .slice(-3)
      .slice(told + 1)
      .some((one) => ACT_NOUN.test(one));
  if (word === 'by' && (isPut || (told !== -1 && !isDone))) return behind(at + 1);
  return undefined;
}

/** “information gathered by | the mayor’s office”, “details from | the mayor”. */
function gatherersFrom(tokens: readonly Token[], start: number): number {
  const words = wordsOf(tokens, start, start + 6);
  const lead =
    /^(?:the )?(?:\w+ )?(?:information|details|evidence|testimon(?:y|ies)|data) (?:(?:gathered|collected|obtained|provided|received|compiled|given|shared|supplied) )?(?:by|from) /.exec(
      words,
    )?.[0];
  return lead === undefined || words.split(' ')[lead.trim().split(' ').length] === 'our' ? start : start + lead.trim().split(' ').length;
}

const ACT_NOUN =
  /^(?:attacks?|(?:air)?strikes?|raids?|shelling|bombings?|bombardments?|assaults?|ambush(?:es)?|operations?|killings?|offensives?|fire|breach(?:es)?|violations?|incursions?)$/;

/** “put out a statement according to which six died”, “the monitor, according to whom”: who is named before tells what stands behind. */
function toWhich(tokens: readonly Token[], at: number): Attribution | undefined {
  const main = phraseBefore(tokens, tokens[at - 1]?.lower === ',' ? at - 2 : at - 1);
  return main && { main, side: 'behind', first: at, last: at + 2, isSource: false };
}

/** “By the mayor’s count, six died”. */
function ownTally(tokens: readonly Token[], at: number): Attribution | undefined {
  const owner = tokens.slice(at, at + 8).findIndex(({ text }) => /^['’]s?$/.test(text));
  if (owner < 2 || !/^(?:count|tally|reckoning|account|estimate)$/.test(tokens[at + owner + 1]?.lower ?? '')) return undefined;
  const main = phraseBefore(tokens, at + owner - 1);
  if (!main || main.first !== at + 1) return undefined;
  return { main, side: at === 0 ? 'behind' : 'before', first: at, last: at + owner + 1, isSource: false };
}

const BY =
  /^(?:reported|confirmed|announced|recorded|counted|documented|given|estimated|registered|verified|released|stated|disclosed|revealed|provided|published|issued|compiled|reports|count|tally|figures)$/;

/** “The agency quoted a police officer as saying that”. */
function quoted(tokens: readonly Token[], at: number): Attribution | undefined {
  const main = tellerFrom(tokens, at + 1);
  if (!main) return undefined;
  const remark = remarkBehind(tokens, main);
  const last = remark?.last ?? main.last;
  const as = tokens.slice(last + 1, last + 4).findIndex(({ lower }) => lower === 'as');
  const isOpen = as !== -1 && /^(?:that|"|“|:|a|the|at|\d|it|no)/.test(tokens[last + as + 3]?.lower ?? '');
  return {
    main,
    remark,
    side: isOpen || as === -1 ? 'behind' : 'before',
    first: at,
    last: as === -1 ? last : last + as + 2,
    isSource: true,
  };
}

function byVerb(tokens: readonly Token[], verb: number): Attribution | undefined {
  const before = tokens[verb - 1]?.lower ?? '';
  // “the governor was quoted by the agency as saying”.
  if (tokens[verb]!.lower === 'saying' && before === 'as') {
    const quoted = tokens.findLastIndex(({ lower }, at) => at < verb && at > verb - 12 && /^(?:quoted|cited)$/.test(lower));
    if (quoted === -1 || !(quoted === verb - 2 || tokens[quoted + 1]?.lower === 'by')) return undefined;
    const was = quoted - 1;
    const hasBeen = /^(?:has|have)$/.test(tokens[was - 1]?.lower ?? '');
    const subject = /^(?:was|were|been)$/.test(tokens[was]?.lower ?? '') ? subjectBefore(tokens, hasBeen ? was - 1 : was) : undefined;
    return (
      subject && { ...subject, side: sideOf(tokens, verb, subject.main.first), first: subject.main.first, last: verb, isSource: false }
    );
  }
  const isActive = /ing$/.test(tokens[verb]!.lower) || isTally(tokens, verb);
  if (!isActive && /^(?:was|were|been|being|is|are)$/.test(before)) return undefined;
  // “did not say how many”: nothing was said.
  if (/^(?:not|never|n't|n’t|to|without|nor|neither)$/.test(before)) return undefined;
  const inverted =
    before === ',' && /^(?:said|says|added|reports|reported|writes|wrote|announced|stated)$/.test(tokens[verb]!.lower)
      ? tellerBehind(tokens, verb)
      : undefined;
  // “a queue of pensioners who were waiting, said Anton Varo.”
  if (inverted && /^[.,;]?$/.test(tokens[inverted.last + 1]?.lower ?? '') && !isRemarkClosed(tokens, verb - 1))
    return { main: inverted, remark: remarkBehind(tokens, inverted), side: 'before', first: verb, last: inverted.last, isSource: false };
  const subject = subjectBefore(tokens, verb);
  // “The rescuers ferried 14 others to the clinic”: who carries the dead and the wounded has counted them.
  const isInformed = /^(?:reports?|information)$/.test(tokens[verb + 1]?.lower ?? '');
  if (isCarrying(tokens[verb]!.lower) && !isInformed && !(subject && isCarer(tokens, subject))) {
    // “A journalist working for an agency saw six bodies”: who opens the clause.
    const opening = clauseSubject(tokens, verb);
    return opening && isCarer(tokens, opening)
      ? { ...opening, side: 'behind', first: opening.main.first, last: verb, isSource: false }
      : undefined;
  }
  if (subject)
    return { ...subject, side: sideOf(tokens, verb, subject.main.first), first: subject.main.first, last: verb, isSource: false };
  const isGoingOn = /^(?:but|and|then)$/.test(before) || (before === ',' && tokens[verb]!.lower === 'saying');
  const elided = isGoingOn ? subjectOfVerbBefore(tokens, verb - 1) : undefined;
  if (elided) return { ...elided, side: 'behind', first: verb, last: verb, isSource: false };
  // “gave a toll of 12”: what is given gives nothing.
  // “told AFP”: who is told tells nothing.
  const main = /^(?:gave|gives|put|puts|had|has|told|tells)$/.test(tokens[verb]!.lower) ? undefined : tellerBehind(tokens, verb);
  return main && { main, remark: remarkBehind(tokens, main), side: 'before', first: verb, last: main.last, isSource: false };
}

/** “Anton Varo, the mayor, | said police”: the comma closes a remark on who speaks. */
function isRemarkClosed(tokens: readonly Token[], comma: number): boolean {
  const opening = tokens.slice(0, comma).findLastIndex(({ lower }) => lower === ',');
  return (
    opening > 0 &&
    comma - opening < 9 &&
    /^\p{Lu}/u.test(tokens[opening - 1]!.text) &&
    remarkIn(tokens, opening + 1, comma - 1) !== undefined
  );
}

function hasWordsBehind(tokens: readonly Token[], last: number): boolean {
  return tokens.slice(last + 1).filter(({ text }) => /^[\p{L}\p{N}]/u.test(text)).length >= 3;
}

/** Whether what is said stands before a speaker or behind the verb: “…, police said on Friday” or “police said on Friday that …”. */
function sideOf(tokens: readonly Token[], verb: number, first: number): Attribution['side'] {
  // “Six people, a doctor said, were killed”.
  const said = lastOfVerb(tokens, verb);
  if (first > 1 && tokens[first - 1]!.lower === ',' && tokens[said + 1]?.lower === ',') return 'both';
  const hasBefore = tokens.slice(0, first).filter(({ text }) => /^[\p{L}\p{N}]/u.test(text)).length >= 3;
  if (!hasBefore) return 'behind';
  const behind = tokens.slice(said + 1);
  const end = behind.findIndex(({ lower }) => /^[.,;!?–—-]$/.test(lower));
  const clause = behind.slice(0, end === -1 ? behind.length : end).map(({ lower }) => lower);
  if (clause.length === 0) return 'before';
  const isParenthetical = /^[,"”]$/.test(tokens[first - 1]?.lower ?? '');
  if (/^["“:]$/.test(clause[0]!)) return isParenthetical ? 'both' : 'behind';
  if (clause.slice(0, 9).includes('that')) return 'behind';
  const [opening = '', second = ''] = clause;
  // “claimed to have killed 31”.
  if (opening === 'to' && second === 'have') return 'behind';
  if (
    /^(?:on|in|at|to|by|late|early|as|and|but|while|when|after|during|via|through|citing|quoting|adding|for|without|from|of|with|also|later|earlier|today|yesterday|here|this|last)$/.test(
      opening,
    ) &&
    !(opening === 'at' && second === 'least') &&
    !isNumberFrom(tokens, verb + 2)
  )
    return 'before';
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(opening)) return clause.length > 3 ? 'behind' : 'before';
  // “told reporters”: whom, and nothing else.
  if (/^(?:told|tells|informed)$/.test(tokens[verb]!.lower))
    return clause.length <= 9 && !clause.slice(1).some((word) => /^(?:was|were|had|have|has|killed|died|dead|injured|wounded)$/.test(word))
      ? 'before'
      : 'behind';
  return 'behind';
}

/** “spoke of nineteen dead”, “of at least six”: a number past what qualifies it. */
function isNumberFrom(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2, 3].some((step) => quantityAt(tokens, at + step)?.first === at);
}
