import type { ReadClaim } from '../reading.ts';
import type { Article } from '../text/article.ts';
import { paragraphOf } from '../text/quote.ts';

/**
 * Why a claim is more likely wrong than right, or undefined. Of 123 claims that were read from 80 real articles by rules that had not seen
 * them, 3 of 10 that this doubts were right, and 7 of 10 of the rest: [decision 24](../../../docs/decisions/024-doubts.md).
 */
export function doubtOf({ scope, killed, injured, evidence }: ReadClaim, article: Article): string | undefined {
  if (scope === 'background' || evidence.length === 0) return undefined;
  const paragraph = Math.min(...evidence.map((one) => paragraphOf(article, one)));
  if (paragraph <= HEAD) return undefined;
  if ([killed, injured].some((count) => (count?.min ?? 0) >= LARGE)) return `so large a figure is mostly of a war or a year`;
  if (evidence.length > 1 || (killed && injured)) return undefined;
  return `it is told once, in paragraph ${paragraph}, and with nothing beside it`;
}

// The paragraphs in which an article says what its news is.
const HEAD = 2;
const LARGE = 100;
