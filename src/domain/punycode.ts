const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_POINT = 128;

/** The letters that a label such as `xn--mgbh0fb` stands for (RFC 3492); undefined where it stands for none. */
export function decodeLabel(label: string): string | undefined {
  if (!label.startsWith('xn--')) return label;
  const text = label.slice('xn--'.length);
  const cut = text.lastIndexOf('-');
  const points = [...text.slice(0, Math.max(0, cut))].map((letter) => letter.codePointAt(0)!);
  let point = FIRST_POINT;
  let bias = FIRST_BIAS;
  let at = 0;
  for (let index = cut + 1; index < text.length;) {
    const before = at;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(text[index]);
      if (digit === undefined) return undefined;
      index += 1;
      at += digit * weight;
      const threshold = k <= bias ? LEAST : Math.min(k - bias, MOST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = points.length + 1;
    bias = adapt(at - before, length, before === 0);
    point += Math.floor(at / length);
    if (point > 0x10ffff) return undefined;
    at %= length;
    points.splice(at, 0, point);
    at += 1;
  }
  return String.fromCodePoint(...points);
}

function digitOf(letter: string | undefined): number | undefined {
  if (letter === undefined || !/^[a-z0-9]$/.test(letter)) return undefined;
  return Number.parseInt(letter, BASE) < 10 ? Number(letter) + MOST : letter.codePointAt(0)! - 'a'.codePointAt(0)!;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let bias = 0;
  for (; rest > ((BASE - LEAST) * MOST) >> 1; bias += BASE) rest = Math.floor(rest / (BASE - LEAST));
  return bias + Math.floor(((BASE - LEAST + 1) * rest) / (rest + SKEW));
}
