/** The digits that an Arabic page can be written with: `12` or `١٢`, by the names that CLDR has for them. */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

/** A word with a Latin letter, an address or the address of a letter: part of a name, an id or a way to something. */
const FOREIGN = /[A-Za-z@]|\/\//;
/** What an id may be without a letter: a date as data write it, or more digits than any number here has without a separator. */
const IDENTIFIER = /\d{4}-\d{2}|\d{8}/;
/** A word after which a new part of the sentence begins. */
const ENDED = /[.,;:)\]،؛»]$/;

/**
 * Writes the numbers of an Arabic text with Arabic-Indic digits, their separators too: `1,200` becomes `١٬٢٠٠`. Digits that belong
 * to Latin letters (`PA-X 2273`, `CC BY 4.0`, `M4`), to an address or to an id stay as they are, since they name something.
 */
export function writeArabicDigits(text: string): string {
  if (!/\d/.test(text)) return text;
  const parts = text.split(/(\s+)/);
  const foreign = parts.map((part) => FOREIGN.test(part));
  return parts
    .map((part, index) => {
      if (!/\d/.test(part) || foreign[index] || IDENTIFIER.test(part)) return part;
      const before = parts[index - 2];
      if (before !== undefined && foreign[index - 2] && !ENDED.test(before)) return part;
      if (foreign[index + 2] && /^[A-Za-z]/.test(parts[index + 2]!) && !ENDED.test(part)) return part;
      return convert(part);
    })
    .join('');
}

function convert(word: string): string {
  return word
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '٬')
    .replace(/(?<![\d.])(\d+)\.(\d+)(?![\d.]*\d)/g, '$1٫$2')
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
}
