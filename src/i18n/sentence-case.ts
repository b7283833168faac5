/** Text with a capital at its beginning, as a cell or an answer begins; Arabic has none and stays as it is. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
