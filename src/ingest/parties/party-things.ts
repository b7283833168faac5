import { leftEdge, type Phrase } from './party-phrases.ts';
import type { Token } from '../text/tokens.ts';
import { ACT_NOUN, ATTACKING, THING } from './verbs-of-violence.ts';

/** “Front [positions]”, “army [command post]”: the last of the things that a name owns. */
export function thingEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (at < from + 4 && THING.test(tokens[at]?.lower ?? '')) at += 1;
  // “military” and the like are no things by themselves.
  const end = tokens[at - 1]?.lower ?? '';
  return at > from &&
    !/^(?:military|army|training|storage|command|supply|political|rocket|weapons|ammunition|recruitment|recruiting)$/.test(end)
    ? at - 1
    : undefined;
}

/** “[a convoy] of the Front”, “[a post] held by the army”: where the thing begins that belongs to what follows. */
export function thingBefore(tokens: readonly Token[], first: number): number | undefined {
  let at = first - 1;
  if (/^(?:to|by)$/.test(tokens[at]?.lower ?? '') && /^(?:belonging|held|manned|used|run)$/.test(tokens[at - 1]?.lower ?? '')) at -= 2;
  else if (tokens[at]?.lower === 'of') at -= tokens[at - 1]?.lower === 'full' ? 2 : 1;
  else if (/^(?:carrying|transporting|ferrying|guarding)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  else return undefined;
  if (/^["”’]$/.test(tokens[at]?.text ?? '')) at -= 1;
  return THING.test(tokens[at]?.lower ?? '') ? leftEdge(tokens, at) : undefined;
}

/** “at an army checkpoint”, in a sentence of violence. */
export function isPlaceOfAct(tokens: readonly Token[], { first }: Phrase): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  // “threw stones at an army patrol”.
  if (before === 'at' && /^(?:stones?|rocks?|bottles?|eggs|insults|abuse)$/.test(tokens[first - 2]?.lower ?? '')) return false;
  if (!/^(?:at|into|on|near|outside|inside|under|beneath|among|towards?)$/.test(before)) return false;
  return tokens
    .slice(Math.max(0, first - 12), first - 1)
    .some(
      ({ lower }) =>
        ACT_NOUN.test(lower) ||
        ATTACKING.test(lower) ||
        /^(?:exploded|explosion|detonated|blew|fired|crashed|rammed|opened|threw|hurled|lobbed|tossed|grenades?|triggered|landmines?)$/.test(
          lower,
        ),
    );
}
