import { HAPPENING } from './date-points.ts';
import type { Token } from '../text/tokens.ts';

const SAYING = new Set(
  `said says say saying told tells telling reported reports report announced announces announcing added stated confirmed confirms statement wrote writes declared informed
  indicated claimed claims claiming interview briefing press tweeted posted published released issued warned warns accused accuses blamed blames condemned condemns denied denies vowed urged
  called acknowledged admitted noted spoke quoted broadcast commented explained insisted stressed disclosed revealed asked denounced denounces deplored deplores demanded demands requested lamented regretted repudiated protested expressed described attributed according reiterated maintained argued affirmed asserted testified pledged promised according message recording video conference`.split(
    /\s+/,
  ),
);
// Between the verb and its day stand “on”, “late” and to whom it was said.
const PASSED = new Set(
  `on late early in a an the by to of its his her their it responsibility credit reporters journalists news agency statement television tv radio twitter facebook telegram x social media
  written press release conference online post website channel state morning evening earlier from and with outlet newspaper magazine channel broadcaster station site service daily weekly network here there`.split(
    /\s+/,
  ),
);

/** Whether an expression of time belongs to a verb of saying and not to what is told: “told reporters on Tuesday”, “on Thursday claimed”. */
export function isSayingDate(tokens: readonly Token[], first: number, last: number, isDay: boolean): boolean {
  // “attributed Saturday’s killings to”: the day of these.
  if (/^['’]s$/.test(tokens[last + 1]?.text ?? '') && tokens.slice(last + 2, last + 5).some(({ lower }) => HAPPENING.test(lower)))
    return false;
  return (
    saidBefore(tokens, first) || saidBehind(tokens, first, last) || (isDay && (saidAtHead(tokens, first, last) || hasRisen(tokens, first)))
  );
}

/** “The death toll rose to at least six on Friday”: the day of the count and not of the deaths. */
function hasRisen(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 30), first).map(({ lower }) => lower);
  const verb = before.findLastIndex((word) => RISEN.test(word));
  if (verb === -1 || before.slice(verb).some((word) => /^[,;:—–.]$/.test(word))) return false;
  return before.slice(0, verb).some((word) => word === 'toll' || word === 'tally') || before.slice(verb).includes('toll');
}

const RISEN = /^(?:rose|risen|rises|climbed|climbs|jumped|reached|reaches|grew|grown|increased|mounted|raised|revised|stood)$/;

function saidBefore(tokens: readonly Token[], first: number): boolean {
  // “As of Tuesday, seven were known to have died”
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'as') return true;
  for (let back = first - 1; back >= 0 && back >= first - 8; back -= 1) {
    const token = tokens[back]!;
    if (SAYING.has(token.lower)) return true;
    if (!PASSED.has(token.lower) && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return false;
}

/** “The group on Thursday claimed”: the verb follows, and whoever says it stands before. */
function saidBehind(tokens: readonly Token[], first: number, last: number): boolean {
  const subject = tokens[first - 1]?.lower === 'on' || tokens[first - 1]?.lower === 'late' ? first - 2 : first - 1;
  // “The spokesman, Anwar Sule, on Friday said”: what stands between two commas tells who he is.
  if (subject < 0 || /^[.;:]$/.test(tokens[subject]!.text) || (tokens[subject]!.text === ',' && subject === first - 1)) return false;
  const at = /^(?:also|later|again)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  const [verb, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  // “claimed 13 lives” is no word of anybody.
  if (/^claim/.test(verb) && /^(?:\d+|lives|life|its?)$|^(?:at|more|dozens|two|three|four|five|six|seven|eight|nine|ten)$/.test(next))
    return false;
  return SAYING.has(verb) && /(?:ed|said|says|told|wrote|spoke)$/.test(verb);
}

/** “On Monday, the rebels said that they had”: at the head of a sentence, whose first verb is one of saying. */
function saidAtHead(tokens: readonly Token[], first: number, last: number): boolean {
  if (first > 1) return false;
  for (let at = last + 1; at < last + 9; at += 1) {
    const { lower, text } = tokens[at] ?? { lower: '', text: '' };
    if (/^(?:said|says|announced|claimed|told|accused|warned|denied|vowed|condemned|denounced|deplored|demanded|protested)$/.test(lower))
      return at > last + 1;
    const isSubject = /^(?:,|the|a|an|of|for|and|'s|’s|\(|\))$/.test(lower) || /^\p{Lu}/u.test(text) || SUBJECTS.has(lower);
    if (!isSubject) return false;
  }
  return false;
}

const SUBJECTS = new Set(
  `army military police ministry minister officials official rebels group movement government spokesman spokeswoman spokesperson president defence defense health foreign interior
  activists monitor observatory authorities council agency forces security local senior medics residents witnesses regional provincial state`.split(
    /\s+/,
  ),
);
