import type { Sentence } from '../text/tokens.ts';

/** Whether a token stands within a quotation that its paragraph has opened. Each paragraph of a long one opens with a mark of its own. */
export function isQuoted(sentences: readonly Sentence[], { paragraph, index }: Sentence, at: number): boolean {
  let isOpen = false;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph || sentence.index > index) continue;
    for (const { text } of sentence.index === index ? sentence.tokens.slice(0, at) : sentence.tokens) {
      if (text === '“') isOpen = true;
      else if (text === '”') isOpen = false;
      else if (text === '"') isOpen = !isOpen;
    }
  }
  return isOpen;
}
