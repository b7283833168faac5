const SHINGLE = 8;
const LEAST_SHARED = 0.4;
const LEAST_SHINGLES = 20;

/** Runs of eight words of a text, folded: what two prints of one wire text share. */
export function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}

/** Whether two texts share most of the shorter one, word for word. */
export function shareText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size < LEAST_SHINGLES) return false;
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared += 1;
  return shared / short.size >= LEAST_SHARED;
}
