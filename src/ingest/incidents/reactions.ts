const REACTION = /\b(?:comment(?:ed)?|condemn\w*|condolences|lawmakers|parliament|negotiat\w+|funerals?|arrested|detained|born|studied)\b/i;

/** “In Hadira, officials did not comment”: what others said of it, or did afterwards, tells of another place. */
export function isOfOthers(words: string): boolean {
  return REACTION.test(words);
}
