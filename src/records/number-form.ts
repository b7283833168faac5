import { parsed, unparsed, type Parsed } from '../domain/parsed.ts';

const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Every other way in which some reader of YAML takes a plain scalar for a number. */
const ODD_FORMS: readonly [form: RegExp, what: string, read: (source: string) => string | undefined][] = [
  [/^[-+]?0x[\da-f_]+$/i, 'hexadecimal number', (source) => decimal(Number(source))],
  [/^[-+]?0[ob][\d_]+$/i, 'octal or binary number', (source) => decimal(Number(source))],
  [/^[-+]?0\d+$/, 'number with a leading zero', (source) => decimal(Number(source))],
  [/^[-+]?(?:\d+\.?\d*|\.\d+)e[-+]?\d+$/i, 'number with an exponent', (source) => decimal(Number(source))],
  [/^[-+]?\d+(?:_\d*)+$/, 'number with underscores', (source) => source.replaceAll('_', '')],
  [/^[-+]?\d{1,3}(?:,\d{3})+$/, 'number with separators', (source) => source.replaceAll(',', '')],
  [/^[-+]?\d+(?::\d{1,2})+(?:\.\d*)?$/, 'number in base 60', () => undefined],
  [/^[-+]?\.\d+$/, 'number that begins with a point', (source) => source.replace('.', '0.')],
  [/^[-+]?\d+\.$/, 'number that ends with a point', (source) => source.slice(0, -1)],
  [/^\+\d+(?:\.\d+)?$/, 'number with a plus sign', (source) => source.slice(1)],
  [/^-0(?:\.0+)?$/, 'negative zero', () => '0'],
  [/^[-+]?\.(?:inf|nan)$/i, 'number that is not finite', () => undefined],
  [/^[٠-٩۰-۹０-９]+$/u, 'number in other digits', (source) => source.replace(/\D/gu, westernDigit)],
];

/** Reads a plain scalar: a number in its one canonical form, or text; `undefined` for every other form of number. */
export function parsePlainNumber(source: string): Parsed<number | string> {
  if (CANONICAL.test(source) && !/^-0(?:\.0+)?$/.test(source)) {
    const digits = source.replace(/[-.]/g, '').length;
    return digits > 15 ? unparsed(`Unexpected number \`${source}\` of ${digits} digits, expected at most 15`) : parsed(Number(source));
  }
  const time = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(source);
  if (time) {
    const hour = time[1]!.padStart(2, '0');
    return unparsed(
      `Unexpected \`${source}\`, which some readers of YAML take for a number in base 60, expected words or quotes`,
      `a time of day is \`exact ${hour}:${time[2]}\` or \`about ${hour}:${time[2]}\`; put other text in quotes: \`'${source}'\``,
    );
  }
  for (const [form, what, read] of ODD_FORMS) {
    if (!form.test(source)) continue;
    const plain = read(source);
    const number = plain === undefined ? '' : `write \`${plain}\` for the number, or `;
    return unparsed(
      `Unexpected ${what} \`${source}\`, expected decimal digits`,
      `${number}put it in quotes if it is text: \`'${source}'\``,
    );
  }
  return parsed(source);
}

function decimal(value: number): string | undefined {
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

function westernDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  return String((point >= 0xff10 ? point - 0xff10 : point >= 0x6f0 ? point - 0x6f0 : point - 0x660) % 10);
}
