import { placeAt, readingError, type Problem } from './problem.ts';

/** A letter with the marks on it, or a character of its own that may have another form. */
const CLUSTER = /\P{M}\p{M}+|[\u1100-\u11ff]+|\P{ASCII}/gu;

/** Letters of Arabic in the shape that they take in a word, which old programs wrote in place of the letters; phrases in one sign stay. */
const PRESENTATION = /[\ufb50-\ufbff\ufc00-\ufd3d\ufd50-\ufdef\ufe70-\ufefc]/;

/**
 * The first place where a text is not in Unicode’s composed form (NFC): two spellings of a name that look alike would be two names
 * to a search and to the rules. The order of the marks on one letter is left as it was typed: Arabic keyboards give another than NFC.
 */
export function findDecomposed(text: string, file: string): Problem[] {
  if (text === text.normalize('NFC') && !PRESENTATION.test(text)) return [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const composed = composeCluster(cluster);
    if (composed === cluster) continue;
    return [
      readingError(
        file,
        'normal-form',
        placeAt(text, index),
        `Unexpected ${codesOf(cluster)}, expected \`${composed}\` as ${codesOf(composed)}`,
        '`npm run check -- --fix` writes the same letters in their usual form',
      ),
    ];
  }
  return [];
}

/** Writes a text in the composed form. */
export function compose(text: string): string {
  return text.replace(CLUSTER, composeCluster);
}

function composeCluster(cluster: string): string {
  const composed = PRESENTATION.test(cluster) ? cluster.normalize('NFKC') : cluster.normalize('NFC');
  return sorted(composed) === sorted(cluster) ? cluster : composed;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function codesOf(text: string): string {
  return [...text].map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
