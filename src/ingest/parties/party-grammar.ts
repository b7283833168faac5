import { behindBy, isOpeningWord, type Found, type GrammaticalRole } from './done-by.ts';
import { phraseAround, type Phrase } from './party-phrases.ts';
import { isPlaceOfAct, thingBefore, thingEnd } from './party-things.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import {
  ACT_NOUN,
  ATTACKING,
  DOING,
  FOUGHT,
  HARMED,
  PEACEFUL,
  REPELLED,
  TAKEN,
  DIED,
  SITE,
  BE,
  PASSED,
  DAY,
  MODAL,
} from './verbs-of-violence.ts';

/** The role that a party has by where it stands to a verb or a noun of violence: its subject, its object, behind “by”. */
export function grammaticalRole(tokens: readonly Token[], name: Phrase): Found {
  const phrase = phraseAround(tokens, name);
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const owned = /^['’]s?$/.test(lower(phrase.last + 1)) ? phrase.last + 2 : phrase.last + 1;
  const last = thingEnd(tokens, owned) ?? (SITE.test(lower(name.last)) ? name.last : undefined);
  const held = thingBefore(tokens, phrase.first);
  if (last !== undefined || held !== undefined) {
    const whole = { first: held ?? phrase.first, last: last ?? phrase.last };
    const found = objectRole(tokens, whole) ?? subjectRole(tokens, whole);
    if (found !== 'none' && found?.role === 'target') return found;
    if (isPlaceOfAct(tokens, whole)) return { role: 'target', isOpening: true };
    if (last !== undefined) return undefined;
  }
  const behind = behindBy(tokens, phrase.first);
  if (behind !== undefined) return behind;
  if (isOpposed(tokens, phrase)) return { role: 'present', isOpening: false };
  if (
    ACT_NOUN.test(lower(owned)) ||
    (/^(?:suicide|rocket|drone|missile|mortar|artillery|bomb|car|gun|sniper|air|ground)$/.test(lower(owned)) &&
      ACT_NOUN.test(lower(owned + 1)))
  )
    return /^(?:the|a|an|by|in|from|of|after|,|"|“|)$/.test(lower(phrase.first - 1)) || phrase.first !== name.first
      ? { role: 'alleged-perpetrator', isOpening: true }
      : undefined;
  const aim = objectRole(tokens, phrase);
  if (aim) return aim;
  return isGoverned(tokens, phrase.first) ? undefined : subjectRole(tokens, phrase);
}

/** Behind a preposition, a phrase is no subject: “with the army, they attacked”. */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  return /^(?:with|against|to|from|in|under|for|than|between|of|on|at|near|into|over|about|fighting|battling|opposing)$/.test(
    tokens[first - 1]?.lower ?? '',
  );
}

/** “attacked five fighters of the Front”, “an attack on the Front”, “took the town from the Front”: what was aimed at it. */
function objectRole(tokens: readonly Token[], { first, last }: Phrase): GrammaticalRole | undefined {
  const [before, second, third] = [1, 2, 3].map((back) => tokens[first - back]?.lower ?? '') as [string, string, string];
  const after = tokens[last + 1]?.lower ?? '';
  const target = (isOpening: boolean): GrammaticalRole => ({ role: 'target', isOpening });
  // “rebels fighting the army killed six”: who they are, and nothing of what was done.
  if (/^(?:fighting|battling)$/.test(before) && !/^(?:was|were|been|is|are|still|now|heavily)$/.test(second)) return undefined;
  if (/^(?:battl|fought)/.test(before)) return { role: 'present', isOpening: false };
  if (ATTACKING.test(before)) {
    const isObject = !BE.test(second) && before !== 'strike' && before !== 'strikes';
    return isObject ? target(isOpeningWord(before)) : undefined;
  }
  if (/^(?:drove|drives?|driving|pushed|pushing|forced|forcing|evicted|ousted)$/.test(before) && /^(?:out|from|back)$/.test(after))
    return target(true);
  if (before === 'dead' && second === 'shot') return target(false);
  if (before === 'down' && /^(?:shot|gunned|shooting)$/.test(second)) return target(true);
  if (/^(?:from|of)$/.test(before)) {
    const earlier = tokens.slice(Math.max(0, first - 12), first - 1).map(({ lower }) => lower);
    const isTaken = earlier.some((word) => (before === 'of' ? /^(?:clear(?:ed|ing)?|rid|purged?)$/.test(word) : TAKEN.test(word)));
    return isTaken ? target(true) : undefined;
  }
  const isAim =
    /^(?:on|against|at|upon|into)$/.test(before) &&
    [second, third].some(
      (word) =>
        ACT_NOUN.test(word) ||
        ATTACKING.test(word) ||
        /^(?:fired|fire|firing|opened|aimed|launched|clashes|war|campaign|battle|fell|descended|swooped|pounced|moved|advanced)$/.test(
          word,
        ),
    );
  return isAim ? target(true) : undefined;
}

/** “clashes between the army and the Front”, “fought with the Front”. */
function isOpposed(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const before = tokens.slice(Math.max(0, first - 10), first).map(({ lower }) => lower);
  const after = tokens.slice(last + 1, last + 3).map(({ lower }) => lower);
  const isFight = before.some(
    (word) =>
      FOUGHT.test(word) ||
      /^(?:clash(?:es)?|fighting|battles?|firefight|gunfight|gunbattle|skirmish(?:es)?|confrontation|encounter|shootout|exchange|fire)$/.test(
        word,
      ),
  );
  if (!isFight) return false;
  if (/^pit(?:ted|ting|s)?$/.test(before.at(-1) ?? '')) return true;
  if (before.at(-1) === 'against' && before.some((word) => /^pit(?:ted|ting|s)?$/.test(word))) return true;
  if (before.at(-1) === 'between') return after[0] === 'and' || after[0] === ',';
  if (before.at(-1) === 'and') return before.includes('between');
  return before.at(-1) === 'with' && !/^(?:armed|together|along)$/.test(before.at(-2) ?? '');
}

/** What a phrase is said to do, or to be done to it. */
function subjectRole(tokens: readonly Token[], { first, last }: Phrase): Found {
  const at = verbBehind(tokens, last + 1);
  if (at === undefined) return undefined;
  const [verb, next, far] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const present: GrammaticalRole = { role: 'present', isOpening: false };
  const clause = tokens[first - 1]?.lower ?? '';
  // “as the army advanced in the east”, “a region where troops fight a rebellion”: told of the time and the place.
  if (/^advanc/.test(verb) && /^(?:as|while|since|until|before|where|because)$/.test(clause)) return 'none';
  if (/^fights?$/.test(verb) && /^(?:where|which|that|who|as|while)$/.test(clause)) return 'none';
  if (/^(?:c[ao]me|comes|coming)$/.test(verb)) return { role: 'target', isOpening: true };
  if (BE.test(verb)) {
    if (next === 'fired' && /^(?:on|upon|at)$/.test(far)) return { role: 'target', isOpening: true };
    if (FOUGHT.test(next) || FOUGHT.test(far)) return present;
    if (/ing$/.test(next) && ATTACKING.test(next)) return doer(next);
    const adverb = /ly$|^["“]$|^(?:also|reported|confirmed|feared|among|later|being|been)$/.test(next) ? far : next;
    if (next === 'among') return /^(?:the|those)$/.test(far) ? { role: 'target', isOpening: false } : undefined;
    return HARMED.test(adverb) || adverb === 'dead' ? fallen(tokens, at, adverb) : undefined;
  }
  if (
    verb === 'fell' &&
    /^(?:on|upon)$/.test(next) &&
    !DAY.test(far) &&
    !tokens.slice(at + 2, at + 5).some(({ lower }) => lower === 'field')
  )
    return doer('attacked');
  if (DIED.test(verb)) return verb === 'fell' && !/^(?:in|to|,|\.|)$/.test(next) ? undefined : fallen(tokens, at, verb);
  if (REPELLED.test(verb)) {
    const behind = tokens.slice(at + 1, at + 9).map(({ lower }) => lower);
    return behind.some((word) => ACT_NOUN.test(word) || /^(?:attempts?|attackers)$/.test(word))
      ? { role: 'target', isOpening: true }
      : doer(verb);
  }
  if (FOUGHT.test(verb)) return present;
  if (DOING.test(verb)) {
    if (isSearch(tokens, at)) return 'none';
    return isDone(tokens, at) ? { role: 'alleged-perpetrator', isOpening: !/^(?:fired?|opened)$/.test(verb) } : undefined;
  }
  if (!ATTACKING.test(verb)) return undefined;
  // “Five fighters killed in Souran”: what was done to them, told without its verb of being.
  const isReduced =
    /^(?:killed|wounded|injured|attacked|targeted|ambushed|shot)$/.test(verb) &&
    /^(?:in|by|when|during|near|on|,|\.|and|as|after|at|)$/.test(next) &&
    !(next === 'at' && /^(?:least|most)$/.test(far));
  if (isReduced && (/^(?:killed|wounded|injured)$/.test(verb) || next === 'by')) return fallen(tokens, at, verb);
  // “Police shot the attacker”: that is the end of an attack, and no other.
  const object = wordsOf(tokens, at + 1, at + 7);
  return ATTACKER.test(object) ? 'none' : doer(verb);
}

function doer(verb: string): GrammaticalRole {
  return { role: 'alleged-perpetrator', isOpening: isOpeningWord(verb) };
}

const ATTACKER =
  /^(?:him|her|them)\b|\b(?:a|the|one|two|three|both) (?:of the )?suspects?\b|\bthe (?:\w+ )?(?:attackers?|assailants?|drivers?|gunm[ae]n|bombers?|hijackers?|knifem[ae]n|shooters?|perpetrators?)\b/;

/** Who fell in a clash fought in it; who fell otherwise was aimed at. */
function fallen(tokens: readonly Token[], verb: number, how: string): GrammaticalRole {
  const behind = wordsOf(tokens, verb, verb + 14);
  return IN_CLASH.test(behind) ? { role: 'present', isOpening: false } : { role: 'target', isOpening: isOpeningWord(how) };
}

const IN_CLASH =
  /\b(?:in|during)(?: (?:an?|the|heavy|fierce|fresh|separate|\w+|\w+-\w+)){0,3} (?:clash(?:es)?|fighting|battles?|gun ?battles?|gunfights?|fire ?fights?|encounters?|skirmish(?:es)?|shoot-?outs?|exchanges? of (?:gun)?fire|confrontations?|combat)\b/;

/** “launched a manhunt”, “mounted an operation to find the killers”. */
function isSearch(tokens: readonly Token[], verb: number): boolean {
  const object = wordsOf(tokens, verb + 1, verb + 10);
  return /^(?:\w+ ){0,4}?(?:manhunt|search|hunt|pursuit|chase|rescue|probe|investigation|inquiry|operations? to (?:find|arrest|catch|capture|rescue|locate|search|track|hunt|free|evacuate|secure|recover|retrieve))\b/.test(
    object,
  );
}

/** Words that are violent with others only: “carried out an attack”, “opened fire”, “blew up”, “set fire”. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const [verb, next, far] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (/^open(?:ed|s)?$/.test(verb)) return next === 'fire' || far === 'fire';
  if (verb === 'laid') return next !== 'blame' && far !== 'blame';
  if (verb === 'blew') return /^(?:up|himself|herself|themselves)$/.test(next);
  if (verb === 'set') return /^(?:off|fire|ablaze)$/.test(next) || /^(?:fire|ablaze)$/.test(far);
  if (/^(?:rolled|broke|swept|poured)$/.test(verb)) return /^(?:into|through)$/.test(next);
  if (verb === 'entered' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return true;
  if (/^(?:crossed|entered|advanced|descended|burst)$/.test(verb)) return /^(?:into|the|on|upon|through)$/.test(next);
  if (!/^(?:carrie|launch|conduct|stage|mount)/.test(verb)) return true;
  const object = tokens.slice(at + 1, at + 9).map(({ lower }) => lower);
  return !object.some((word) => PEACEFUL.test(word)) && (!/^carrie/.test(verb) || next === 'out');
}

/** The verb of a subject that ends before a token; asides, relatives, days and adverbs stand between. */
function verbBehind(tokens: readonly Token[], from: number): number | undefined {
  let steps = 0;
  for (let at = from; at < tokens.length && steps < 16; at += 1, steps += 1) {
    const { lower, text } = tokens[at]!;
    if (MODAL.test(lower)) return undefined;
    if (BE.test(lower) || DIED.test(lower) || FOUGHT.test(lower) || DOING.test(lower) || ATTACKING.test(lower)) return at;
    if (/^(?:c[ao]me|comes|coming)$/.test(lower)) return isUnderFire(tokens, at) ? at : undefined;
    if (lower === ',') {
      const close = closingComma(tokens, at + 1);
      if (close === undefined) {
        if (!/^(?:who|which)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
      } else at = close;
      continue;
    }
    if (lower === '(') {
      while (at < tokens.length - 1 && tokens[at]!.text !== ')') at += 1;
      continue;
    }
    // “Marines on patrol near the town were killed”: no day.
    if (/^(?:on|at)$/.test(lower) && /^(?:foot|patrol|guard|duty|leave|board|horseback|motor\p{L}+)$/u.test(tokens[at + 1]?.lower ?? ''))
      return nextVerb(tokens, at + 1);
    if (PASSED.test(lower) || DAY.test(lower) || /ly$/.test(lower)) continue;
    // “soldiers and mercenaries attacked”, “gunmen in pickup trucks attacked”
    if (
      /^(?:and|or|in|from|of|with|aboard|on|near|dressed|riding|wearing|armed|backed|supported|allied|based|loyal|mercenaries|accompanied|guarding|patrolling|manning|escorting|travell?ing|returning)$/.test(
        lower,
      )
    ) {
      // “forces backed by heavy air support drove”.
      const isBacked = /^(?:backed|supported|accompanied|aided)$/.test(lower) && tokens[at + 1]?.lower === 'by';
      return nextVerb(tokens, at + (isBacked ? 2 : 1));
    }
    if (/^\d|^\p{Lu}/u.test(text) && steps > 0) continue;
    return undefined;
  }
  return undefined;
}

/** “came under heavy mortar fire”. */
function isUnderFire(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'under' && tokens.slice(at + 2, at + 7).some(({ lower }) => ACT_NOUN.test(lower) || lower === 'attack');
}

/** A verb of violence within a few words that are no verbs of anything else. */
function nextVerb(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const { lower } = tokens[at]!;
    if (/^(?:,|\.|;|said|says|told|that|which|who|when|after|before|while|as|to|by)$/.test(lower)) return undefined;
    if (BE.test(lower) || DIED.test(lower) || FOUGHT.test(lower) || DOING.test(lower) || (ATTACKING.test(lower) && !ACT_NOUN.test(lower)))
      return at;
  }
  return undefined;
}

function closingComma(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) if (tokens[at]!.lower === ',') return at;
  return undefined;
}
