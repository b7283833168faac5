import type { Label, MeasureText, Token } from './plate.ts';

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is broken too. */
export function wrapText(text: string, width: number, bold: boolean, measure: MeasureText): string[] {
  if (measure(text, bold) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, bold, measure);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Breaks a text into as few lines as fit, of about one length. */
export function balanceText(text: string, width: number, bold: boolean, measure: MeasureText): string[] {
  const fewest = wrapText(text, width, bold, measure);
  for (let narrower = measure(text, bold) / fewest.length; narrower < width; narrower += 6) {
    const lines = wrapText(text, narrower, bold, measure);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

/** The widest of several lines. */
export function widest(lines: readonly string[], bold: boolean, measure: MeasureText): number {
  return Math.max(0, ...lines.map((line) => measure(line, bold)));
}

export function label(text: string, x: number, y: number, style: Partial<Pick<Label, 'align' | 'bold'>> & { colour?: Token } = {}): Label {
  return { text, x, y, align: style.align ?? 'left', bold: style.bold ?? false, colour: style.colour ?? 'ink' };
}

/** True for text that is to be set from right to left: its first letter is Arabic. */
export function isRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/u.test(text);
}

function breakWord(word: string, width: number, bold: boolean, measure: MeasureText): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
