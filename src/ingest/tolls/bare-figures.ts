import { mentionOf, type Mention } from './mention.ts';
import { quantityAt, type Quantity } from './numbers.ts';
import type { Group } from './group.ts';
import type { Sentence, Token } from '../text/tokens.ts';

const COUNTED =
  '(?:said|says?|had|has|counted|listed|gave|gives|reported|reports|confirmed|recorded|registered|documented|claimed|claims|estimated|(?:spoke|speaks?|spoken) of)(?: only| just)?';
const FIGURE = '(?:numbers?|figures?|counts?|tall(?:y|ies)|totals?|tolls?|estimates?)';
const PUT = '(?:put|puts|gave|gives|set|sets|placed|revised|raised|lowered|corrected|increased|reduced)';

/** What may stand before a figure that counts those who were told of before. */
const LEADS = new RegExp(
  [
    // “Medics spoke of 20.”
    `(?:^| )${COUNTED}`,
    // “put it at 20”, “revised that to 20”.
    `${PUT} (?:it|that|this|them)(?: down| up)? (?:at|to|as)`,
    // “the true number was 20”, “its toll was higher, at 20”.
    `${FIGURE}(?: of \\w+)? (?:was|is|were|stood at|stands at|had been|had reached)(?: only| (?:\\w+ )?(?:lower|higher|smaller|larger)(?: ,)? at)?`,
    // “a number that the police later put at 20”.
    `${FIGURE} (?:that |which )?(?:\\S+ ){1,12}?${PUT} (?:at|as)`,
    // “said it was 20”, “that had risen to 20”.
    `(?:said|says) (?:it|they) (?:was|were|is)`,
    `(?:^|[ ,])(?:that|it|this) (?:had |has |later )?(?:risen|rose|climbed|grown|grew) to`,
  ]
    .map((lead) => `(?:${lead})`)
    .join('|')
    .replace(/^.*$/s, (all) => `(?:${all}) $`),
);

const MOVED = /\b(?:risen|rose|climbed|grown|grew|later|revised|raised|lowered|corrected|increased|reduced|since)\b/;

/** “Medics spoke of 20”, “the mayor’s tally was 14”: a figure with neither a verb of harm nor a noun counts whoever was told of before. */
export function bareFiguresIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  groups: readonly Group[],
  used: ReadonlySet<Group>,
): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = figureFrom(tokens, at);
    if (!quantity) continue;
    at = quantity.last;
    const { first, last, min, max, qualifier } = quantity;
    const group = groups.find((one) => one.first <= last && one.last >= first);
    const isTold = mentions.some((one) => one.first <= first && last <= one.last);
    if (isTold || (group && (used.has(group) || !group.members[0]!.isBare || group.members[0]!.isOthers))) continue;
    const before = tokens.slice(Math.max(0, first - 16), first).map(({ lower }) => lower);
    const clause = before.slice(before.findLastIndex((word) => /^[;:.]$/.test(word)) + 1).join(' ');
    if (!LEADS.test(`${clause} `)) continue;
    const bare: Group = { first, last, members: [], count: { min, max, qualifier }, cells: {} };
    const beside = mentions.findLast((one) => one.last < first && (one.count?.min ?? 0) > 0);
    found.push({
      ...mentionOf(sentence, beside?.harm ?? 'killed', bare, first, last),
      isBare: true,
      ...(beside ? {} : { isOfLast: true }),
      ...(MOVED.test(clause) ? { isUpdate: true } : {}),
    });
  }
  return found;
}

/** A number that ends a clause, and is no year. */
function figureFrom(tokens: readonly Token[], at: number): Quantity | undefined {
  const quantity = [0, 1, 2, 3].map((step) => quantityAt(tokens, at + step)).find((one) => one?.first === at);
  if (!quantity?.max && !quantity?.min) return undefined;
  const isYear = quantity.qualifier === 'exact' && /^(?:19|20)\d\d$/.test(tokens[at]!.lower);
  return !isYear && ENDS.test(tokens[quantity.last + 1]?.lower ?? '.') ? quantity : undefined;
}

const ENDS = /^(?:[.,;:)—–"”]|but|while|though|although|when|as)$/;
