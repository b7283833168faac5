import { type Token, wordsOf } from '../text/tokens.ts';

/** An agreement that a sentence speaks of as one that exists; `first` and `last` are indexes of tokens. */
export interface Agreement {
  first: number;
  last: number;
}

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
// Not yet agreed, or something else: “ceasefire talks”, “a ceasefire line”.
const NOT_YET =
  /^(?:talks?|plans?|proposals?|lines?|negotiations?|offers?|calls?|bids?|efforts?|hopes?|terms?|initiatives?|monitors?|zone|process|envoy|committee)$/;
const WANTED =
  /\b(?:call(?:s|ed|ing)? (?:\w+ ){0,3}for|propos\w+|demand\w*|urg\w+|seek\w*|sought|want\w*|need\w*|offer\w*|discuss\w*|negotiat\w+|towards?|without|no|any|possible|refus\w+|reject\w+|accept\w*|hopes? (?:of|for)|impasse in|push\w* for|work\w* (?:on|towards)|eventual|future|end(?:ed|ing)|expired|collapsed|called off)(?: (?:a|an|the|to|of|its|unilateral|immediate|lasting|permanent|humanitarian|new|\w+-\w+))*$/;
const IN_FORCE =
  /^(?:(?:\w+ ){0,5}(?:agreed|signed|reached|brokered|took (?:effect|hold)|takes? effect|taking effect|came into (?:force|effect)|in (?:force|place|effect)|between|declared|announced|mediated|struck|holding|was to|since|covering)|with)\b/;
const HELD =
  /\b(?:violat\w+|breach\w*|br[eo]k\w*|despite|since|under|covered by|agreed(?: on| to)?|signed|reached|declared|announced|part of|in defiance of|strengthen|uphold|enforce|monitor|during|respect|observe|honou?r|into|after|before|undermin\w+|threaten\w*|following|amid|of)(?: (?:a|an|the|this|that|their|its|of|to|existing|fragile|shaky|new))*$/;

/** The agreements that stop a war and that a sentence takes to have been made: “the truce”, “a deal signed in May”, “in breach of the ceasefire”. */
export function agreementsIn(tokens: readonly Token[]): Agreement[] {
  const found: Agreement[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const head = headAt(tokens, at);
    if (head === undefined) continue;
    const first = leftEdge(tokens, at);
    if (isMade(tokens, first, head)) found.push({ first, last: head });
    at = head;
  }
  return found;
}

/** “ceasefire”, “cessation of hostilities agreement”, “peace deal”. */
function headAt(tokens: readonly Token[], at: number): number | undefined {
  const [word, next, far] = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? '');
  const noun = (index: number): number => (/^(?:agreement|deal|accord|pact)$/.test(tokens[index + 1]?.lower ?? '') ? index + 1 : index);
  // “the Truce Observer Mission”
  if (/^\p{Lu}/u.test(tokens[at]!.text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return undefined;
  if (/^(?:cease-?fire|truce|armistice)$/.test(word!)) return noun(at);
  if (word === 'cessation' && next === 'of' && far === 'hostilities') return noun(at + 2);
  if (word === 'peace' && /^(?:agreement|deal|accord|pact|treaty)$/.test(next!)) return at + 1;
  return word === 'de-escalation' && /^(?:agreement|deal|accord)$/.test(next!) ? at + 1 : undefined;
}

function leftEdge(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 4) {
    const { text, lower } = tokens[first - 1]!;
    const isName = (/^\p{Lu}/u.test(text) && first - 1 > 0) || MONTHS.test(lower) || /^(?:19|20)\d\d$/.test(text);
    if (!isName) break;
    first -= 1;
  }
  return first;
}

function isMade(tokens: readonly Token[], first: number, last: number): boolean {
  const words = (from: number, to: number): string => wordsOf(tokens, from, to);
  if (NOT_YET.test(tokens[last + 1]?.lower ?? '')) return false;
  const before = words(first - 9, first);
  if (WANTED.test(before)) return false;
  const behind = words(last + 1, last + 8);
  const isDefinite = /\b(?:the|this|that|their)(?: \w+){0,2}$/.test(before);
  const isNamed = first < last && tokens.slice(first, last).some(({ text }) => /^\p{Lu}|^\d/u.test(text));
  return isDefinite || isNamed || IN_FORCE.test(behind) || HELD.test(before);
}
