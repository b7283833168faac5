import { phraseBefore, phraseFrom, type Phrase } from './noun-phrases.ts';
import { remarkBefore, remarkIn } from './remarks.ts';
import { isCarrying, isPaper, isPersonTeller, isPreposition, isSaying, isStop, isTeller, mayTell } from './speaker-words.ts';
import { isTold } from './tellers.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** Who speaks, and what is said of them between commas: “Rami Selk, the head of the council,”. */
export interface Subject {
  main: Phrase;
  remark?: Phrase | undefined;
}

const AUXILIARY =
  /^(?:has|have|had|also|later|earlier|meanwhile|only|since|now|further|then|first|just|would|could|again|too|itself|himself|herself|themselves|initially|previously|subsequently|officially)$/;

/** “The Front claimed the raid but said”: who did the one said the other. */
export function subjectOfVerbBefore(tokens: readonly Token[], end: number): Subject | undefined {
  for (let at = end - 1; at > 0 && end - at < 24; at -= 1) {
    // “called them ‘spies’ and said”: a quotation of some words parts nothing.
    const open = /^["”]$/.test(tokens[at]!.lower) ? tokens.findLastIndex(({ lower }, index) => index < at && /^["“]$/.test(lower)) : -1;
    if (open !== -1 && at - open < 9) {
      at = open;
      continue;
    }
    if (/^[;:"“”]$/.test(tokens[at]!.lower)) return undefined;
    if (!isSaying(tokens, at) && !isRemarking(tokens, at)) continue;
    const subject = subjectBefore(tokens, at);
    if (subject) return subject;
  }
  return undefined;
}

// Who does this speaks, but counts nobody.
const REMARKED =
  /^(?:accus|den(?:y|ie)|disput|contest|contradict|blam|condemn|vow|urg|demand|call|describ|declin|refus|confirm|welcom|reject|dismiss|criticis|criticiz|prais|warn|promis|thank|announc)(?:s|es|ed|d|ing)?$/;

const SPEAKING = /^(?:comment|say|give|be|name|identify|speak|answer|disclose|confirm|discuss|elaborate|reveal|provide|talk|respond)$/;

/** Whether a token is a verb of speaking that gives no figures: “accused”, “claimed responsibility”. */
export function isRemarking(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (/^(?:was|were|been|is|are|not|to|the|a|an)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  // “three men accused of spying”, “two drivers who refused to stop”: of whom it is said.
  if (/^(?:accused|suspected|condemned)$/.test(lower) && /^(?:of|by|for|to)$/.test(next)) return false;
  if (/^(?:refus|declin)/.test(lower) && next === 'to') return SPEAKING.test(tokens[at + 2]?.lower ?? '');
  return REMARKED.test(lower) || (/^claim(?:s|ed)$/.test(lower) && /^(?:responsibility|the)$/.test(tokens[at + 1]?.lower ?? ''));
}

/** The subject before a verb of saying, with what is said of it between commas. */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | undefined {
  let last = beforeDescription(tokens, beforeAdverbs(tokens, verb - 1));
  if (last < 0 || /^["”“;:.]$/.test(tokens[last]!.lower)) return undefined;
  if (/^(?:who|which|that)$/.test(tokens[last]!.lower)) return antecedent(tokens, last);
  const who = relativeBefore(tokens, last) ?? ofSomebody(tokens, last, verb);
  if (who !== undefined) {
    const main = phraseBefore(tokens, who - 1) ?? withArticle(tokens, who - 1);
    // “the Martyrs, a group that broke away, said”: who it is stands before the comma.
    if (main && (main.isSpeaker || isTold(tokens, main)) && !(tokens[last]!.lower === ',' && tokens[main.first - 1]?.lower === ','))
      return { main };
  }
  let remark: Phrase | undefined;
  // “An elder, however, said”.
  if (tokens[last]!.lower === ',' && tokens[last - 2]?.lower === ',' && /^(?:however|meanwhile|though|too)$/.test(tokens[last - 1]!.lower))
    last -= 3;
  if (tokens[last]!.lower === ',') {
    const opening = remarkBefore(tokens, last);
    if (opening === undefined) return undefined;
    remark = remarkIn(tokens, opening + 1, last - 1);
    last = opening - 1;
  }
  if (tokens[last]?.lower === ')') {
    while (last > 0 && tokens[last]!.lower !== '(') last -= 1;
    last -= 1;
  }
  const main = phraseBefore(tokens, beforeMedium(tokens, beforeKind(tokens, last)));
  if (main && isTold(tokens, main)) return { main, remark };
  // “an opposition news site, The Lantern, gave”: the name stands between the commas.
  if (
    remark &&
    tokens.slice(remark.first, remark.last + 1).every(({ text }) => /^\p{Lu}/u.test(text)) &&
    /^(?:an?|the)$/.test(tokens[Math.max(0, last - 4)]?.lower ?? '')
  )
    return { main: remark };
  const plain = last === beforeAdverbs(tokens, verb - 1) ? anybodyBefore(tokens, last, verb) : undefined;
  if (plain) return { main: plain };
  return remark ? undefined : clauseSubject(tokens, verb);
}

/** “the Hill Army (HLA) | rebel group”, “Red Lamp (RL) | ambulance service”: whose name stands before its capitals. */
function beforeKind(tokens: readonly Token[], last: number): number {
  if (!KIND.test(tokens[last]?.lower ?? '')) return last;
  const close = tokens.findLastIndex(({ lower }, at) => at < last && last - at < 5 && lower === ')');
  const isKind = tokens.slice(close + 1, last + 1).every(({ text }) => /^\p{Ll}[\p{L}-]+$/u.test(text));
  return close > 2 && isKind && tokens[close - 2]?.lower === '(' && /^\p{Lu}+$/u.test(tokens[close - 1]!.text) ? close - 3 : last;
}

/** “a communiqué | read out on television | said”, “a statement | carried by the agency | said”: who printed it has not said it. */
function beforeMedium(tokens: readonly Token[], last: number): number {
  const medium = phraseBefore(tokens, last);
  const link = (medium?.first ?? 0) - 1;
  if (!medium || !/^(?:on|by|in|over|via)$/.test(tokens[link]?.lower ?? '')) return last;
  const verb = tokens[link - 1]?.lower === 'out' ? link - 2 : link - 1;
  const isCarried = /^(?:read|aired|broadcast|posted|published|carried|shown|released|issued|distributed|relayed)$/.test(
    tokens[verb]?.lower ?? '',
  );
  return isCarried && isPaper(tokens[verb - 1]?.lower ?? '') ? verb - 1 : last;
}

const KIND =
  /^(?:group|militia|movement|organi[sz]ation|agency|service|party|network|faction|alliance|coalition|monitor|observatory|charity|rebels|militants|insurgents|separatists)$/;

/** “the harbour master said”: whoever says something speaks, whatever they are. */
function anybodyBefore(tokens: readonly Token[], last: number, verb: number): Phrase | undefined {
  if (!SPOKE.test(tokens[verb]!.lower)) return undefined;
  if (/^\p{Ll}/u.test(tokens[last]?.text ?? '')) return mayTell(tokens[last]!.lower) ? withArticle(tokens, last) : undefined;
  // “a listener | in Kirmal | told”, and at the head of a clause “a man from Kirmal told”.
  const link = tokens.findLastIndex(({ text }, at) => at < last && !/^\p{Lu}/u.test(text));
  if (link < 1 || !/^(?:in|from|at|near|outside)$/.test(tokens[link]!.lower)) return undefined;
  const who = withArticle(tokens, link - 1);
  const isHead = who !== undefined && /^(?:[,;:“"”]|that|but|and)$/.test(tokens[who.first - 1]?.lower ?? ',');
  return who && (mayTell(tokens[link - 1]!.lower) || (isHead && SOMEBODY.test(tokens[link - 1]!.lower))) ? who : undefined;
}

const SPOKE = /^(?:said|says|told)$/;

/** “the harbour master”, “a man”, whatever the noun. */
function withArticle(tokens: readonly Token[], last: number): Phrase | undefined {
  if (!/^\p{L}\p{Ll}[\p{L}-]*$/u.test(tokens[last]?.text ?? '')) return undefined;
  for (let at = last; at >= Math.max(0, last - 4); at -= 1) {
    if (/^(?:the|a|an|one|two|three|several|some|another)$/.test(tokens[at]!.lower))
      return at < last ? { first: at, last, head: last, isSpeaker: true } : undefined;
    // “People who fled”.
    if (at === 0 && at === last) return { first: at, last, head: last, isSpeaker: true };
    if (isStop(tokens[at]!) || isPreposition(tokens[at]!.lower) || tokens[at]!.lower === 'and' || !/^[\p{L}-]+$/u.test(tokens[at]!.text))
      return undefined;
  }
  return undefined;
}

/** “a source | familiar with the matter”, “an official | close to the talks”. */
function beforeDescription(tokens: readonly Token[], last: number): number {
  const at = tokens.findLastIndex(
    ({ lower }, index) =>
      index < last &&
      last - index < 7 &&
      /^(?:familiar|close|briefed)$/.test(lower) &&
      /^(?:with|to|on)$/.test(tokens[index + 1]!.lower) &&
      isPersonTeller(tokens[index - 1]?.lower ?? ''),
  );
  return at === -1 ? last : at - 1;
}

/** “Sarmat Now said”. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at]].every((token) => /^\p{Lu}/u.test(token?.text ?? ''));
}

/** What stands before “also”, “on Sunday”, “in a statement” and an auxiliary. */
function beforeAdverbs(tokens: readonly Token[], from: number): number {
  let last = from;
  for (;;) {
    const word = tokens[last]?.lower ?? '';
    const words = (count: number): string => wordsOf(tokens, last - count + 1, last + 1);
    if (/^(?:at first|at once|in turn|so far)$/.test(words(2))) last -= 2;
    else if ((AUXILIARY.test(word) && !isOfName(tokens, last)) || (word !== 'tally' && /^\p{Ll}+ly$/u.test(tokens[last]?.text ?? '')))
      last -= 1;
    else if (/^(?:was|were|is|are|been)$/.test(word) && /ing$/.test(tokens[last + 1]?.lower ?? '')) last -= 1;
    else if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today)$/.test(word))
      last -= /^(?:on|late|early|this|last)$/.test(tokens[last - 1]?.lower ?? '') ? 2 : 1;
    else if (/^for (?:his|her|its|their) part$/.test(words(3))) last -= 3;
    else if (
      /^(?:in|on|through) (?:a|its|his|her|their) (?:\w+ )?(?:statement|message|post|bulletin|report|release|note|website|communiqu[eé]|interview|broadcast|recording)$/.test(
        words(4),
      )
    )
      last -= 4;
    else if (
      /^(?:in|on|through) (?:a|its|his|her|their) (?:statement|message|post|bulletin|report|release|note|website|communiqu[eé]|interview|broadcast|recording)$/.test(
        words(3),
      )
    )
      last -= 3;
    else return last;
  }
}

/** “The Monitor, which counted six dead, said”: whom “which” stands for. */
function antecedent(tokens: readonly Token[], which: number): Subject | undefined {
  const end = tokens[which - 1]?.lower === ',' ? which - 2 : which - 1;
  const main = phraseBefore(
    tokens,
    tokens[end]?.lower === ')' ? tokens.findLastIndex(({ lower }, at) => at < end && lower === '(') - 1 : end,
  );
  return main && isTold(tokens, main) ? { main } : undefined;
}

/** Where a relative clause begins that ends before a verb: “a source | who asked not to be named | said”. */
function relativeBefore(tokens: readonly Token[], last: number): number | undefined {
  for (let at = last - 1; at > 0 && last - at < 16; at -= 1) {
    const { lower } = tokens[at]!;
    if (/^[,;:"“”.]$/.test(lower)) return undefined;
    if (/^(?:who|whose|which|that)$/.test(lower)) {
      const isTelling = /^who/.test(lower) ? isPersonTeller : isTeller;
      return isAnothers(tokens, at, last) || !isTelling(tokens[at - 1]!.lower) ? undefined : at;
    }
  }
  return undefined;
}

/** “an official | who the army said”: the clause has a subject of its own, which speaks; “who fled Kirmal” has a verb. */
function isAnothers(tokens: readonly Token[], who: number, last: number): boolean {
  return phraseBefore(tokens, last)?.first === who + 1 && !DOES.test(tokens[who + 1]!.text);
}

const DOES =
  /^(?:\p{Ll}+ed|fled|saw|heard|lost|left|took|ran|knew|came|went|met|led|lives?|works?|owns?|runs?|heads?|leads?|represents?|survives?|spoke)$/u;

/** Where it is told who somebody is that speaks, whatever they are: “a man | who lives in Kirmal | told”, “a woman | living there | said”. */
function ofSomebody(tokens: readonly Token[], last: number, verb: number): number | undefined {
  if (!SPOKE.test(tokens[verb]!.lower)) return undefined;
  for (let at = last; at > 0 && last - at < 16; at -= 1) {
    const { lower } = tokens[at]!;
    if (/^[,;:"“”.]$/.test(lower)) return undefined;
    const isClause = /^who(?:se)?$/.test(lower)
      ? at < last && !isAnothers(tokens, at, last)
      : /^(?:living|working|staying|sheltering)$/.test(lower);
    if (isClause) return SOMEBODY.test(tokens[at - 1]!.lower) ? at : undefined;
  }
  return undefined;
}

const SOMEBODY = /^(?:m[ae]n|wom[ae]n|people|persons?|boy|girl|father|mother|husband|wife|son|daughter|brother|sister)$/;

/** “A diplomat briefed on the attack put”: the clause begins with who speaks, and goes on with what tells which. */
export function clauseSubject(tokens: readonly Token[], verb: number): Subject | undefined {
  let start = verb;
  while (start > 0 && verb - start < 16 && !/^(?:[,;:"“”]|that|but|while|and|as)$/.test(tokens[start - 1]!.lower)) start -= 1;
  for (let at = start; at < Math.min(start + 6, verb - 1); at += 1) {
    if (at > start && isStop(tokens[at]!)) return undefined;
    const next = tokens[at + 1]!.lower;
    // “A charity hospital across the river received five bodies”.
    const isHouse = isCarrying(tokens[verb]!.lower) && /^(?:hospital|clinic|infirmary|morgue)$/.test(tokens[at]!.lower);
    if (
      (isPersonTeller(tokens[at]!.lower) || isHouse) &&
      /(?:ed|ing)$|^(?:familiar|close|aware|present|there|who|near|on|to|by|with|in|at|where|whose|across|nearby|behind|outside|beside)$/.test(
        next,
      )
    ) {
      const full = phraseFrom(tokens, start);
      return { main: full?.head === at && full.last < verb ? full : { first: start, last: at, head: at } };
    }
  }
  return undefined;
}
