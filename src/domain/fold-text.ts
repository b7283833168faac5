/**
 * A text as names are compared and searched for: without case, accents, Arabic vowel signs and marks; the forms of alef, yeh, heh and hamza that
 * writers use for one another as one; hyphens, quotes and the article `al-` or `el-` left out.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\u0671\u0672\u0673\u0675]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/[ʿʾ’‘ʼ'`]/g, '')
    .replace(/ı/g, 'i')
    .replace(/(?<![\p{L}\p{N}])(?:[ae]l|a[dnrstz]|ash)-(?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a folded text holds every word of a folded query, each from the beginning of a word on. */
export function matchesQuery(folded: string, query: string): boolean {
  const words = ` ${folded}`;
  return query.split(' ').every((word) => words.includes(` ${word}`) || words.includes(` ال${word}`));
}
