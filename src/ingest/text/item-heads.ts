import { isKind } from '../places/place-words.ts';
import { tokenize } from './tokens.ts';

/** The heads of an article’s items: two paragraphs or more that begin with a place, and not with the same. */
export function itemHeads(text: string, paragraphs: readonly { start: number; end: number }[]): ReadonlyMap<number, number> {
  const ends = paragraphs.flatMap(({ start, end }) => {
    const from = start + /^[\s*_–—•*·▪►●-]*(?:\(?\d{1,2}[.)]\s+)?/.exec(text.slice(start, end))![0].length;
    const head = itemHeadEnd(text, from, end);
    return head === undefined ? [] : [[start, head] as const];
  });
  const names = new Set(ends.map(([start, end]) => text.slice(start, end).trim()));
  return names.size > 1 ? new Map(ends) : new Map();
}

/** The end of a place that stands alone at the head of an item of news: “SARMAT. Two women were killed”, “Souran, Nahr province. At noon”. */
function itemHeadEnd(text: string, start: number, end: number): number | undefined {
  const match = HEAD.exec(text.slice(start, Math.min(end, start + 80)));
  if (!match) return undefined;
  const tokens = tokenize(text, start, start + match[0].length);
  const isPlain = tokens.every(({ text: word }) => /^(?:\p{Lu}|al-|el-)/u.test(word) || /^[.,:–—-]$/.test(word) || isKind(word));
  return isPlain && !OTHER.test(match[0]) ? start + match[0].length : undefined;
}

const HEAD =
  /^(?:al-|el-)?\p{Lu}[\p{L}’'‘ʿʾ-]*(?: (?:al-|el-|de |la |of )?\p{Lu}[\p{L}’'-]*){0,3}(?:, \p{Lu}[\p{L} ’'-]{2,30})?(?:(?:[.:]|\s+[–—-])\s+(?=["“‘]?\p{Lu})|:\s+(?=\d|\p{Ll}))/u;
// Speakers, labels and titles stand so as well.
const OTHER =
  /^(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Capt|Sgt|Prof|The|A|An|No|Yes|Note|Notes|Figures|Correction|Update|Updates|Summary|Background|Anchor|Reporter|Host|Question|Answer|Photo|Source|Sources|Analysis|Opinion|Watch|Read|Also|But|Nobody|Nothing|Windows|Breaking|Urgent|Warning|Violence|Casualties|Location|Date|Place|Time|Day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|ANCHOR|REPORTER|HOST|Q|A)\b/i;
