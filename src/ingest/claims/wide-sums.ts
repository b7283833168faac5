import { isSameOrigin } from '../origins/speakers.ts';
import { wordsOf } from '../text/tokens.ts';
import type { Told } from './bundles.ts';

// “across the territory”, “in other parts of the country”, “nationwide”.
const WIDE =
  /\b(?:across|throughout|around|all over|in (?:the whole|all|other parts|different parts|several parts) of) (?:the )?(?:(?:whole|entire|besieged|occupied|war-torn|embattled|coastal|palestinian) )*(?:country|nation|territory|territories|enclave|strip|island|republic|governorates|provinces|regions|fronts?)\b|\b(?:nation|country|state|region)-?wide\b|\b(?:on|at|along) all (?:\w+ )?fronts\b/;
// “over the past 24 hours”, “in the past day”: a ministry’s daily count.
const WINDOW =
  /\b(?:over|in|during|within|for) (?:the )?(?:past|last|previous|preceding) (?:day|24 hours|24-hour period|twenty-four hours|48 hours|two days|three days|72 hours)\b|\bin (?:24|48) hours\b/;
const SUM = /\b(?:in (?:all|total)|altogether|a total of|overall)\b/;
const COUNTS_ALL = /\b(?:minist\w+|government|authorities|united nations|un|media office|agency)\b/i;

/**
 * “Medics said five people died in Rafid. The ministry said 45 were killed across the territory in 24 hours”: what was counted everywhere is
 * no toll of an incident that has figures of its own.
 */
export function withoutWide(all: readonly Told[]): readonly Told[] {
  const news = all.filter(({ isBackground, count }) => !isBackground && (count?.min ?? 0) > 0);
  return all.map((one) => {
    const reach = reachOf(one);
    if (reach === undefined || !news.includes(one)) return one;
    const local = news.find((other) => other.harm === 'killed' && reachOf(other) === undefined && isLess(other, one, news));
    const isLater = local !== undefined && local.sentence.index < one.sentence.index;
    return local && (isLater || reach === 'sum') ? { ...one, isBackground: true } : one;
  });
}

/** How far a figure reaches by the words of its sentence. */
function reachOf({ sentence, by }: Told): 'everywhere' | 'sum' | undefined {
  const words = wordsOf(sentence.tokens);
  const isWindow = WINDOW.test(words);
  if (WIDE.test(words)) return isWindow || SUM.test(words) || /\bsince\b/.test(words) ? 'sum' : 'everywhere';
  return isWindow && by !== null && COUNTS_ALL.test(by.name) ? 'sum' : undefined;
}

/** Whether somebody else counts fewer dead than are told in the sentence of a wide figure. */
function isLess(local: Told, wide: Told, news: readonly Told[]): boolean {
  const most = Math.max(
    ...news.filter(({ sentence, harm }) => sentence.index === wide.sentence.index && harm === 'killed').map(({ count }) => count?.min ?? 0),
    0,
  );
  return (local.count?.min ?? 0) < most && !isSameOrigin(local.by, wide.by);
}
