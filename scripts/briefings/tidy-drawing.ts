import { utf16, type DrawnFont } from './drawn-fonts.ts';

const NUMBERS = '((?:-?[\\d.]+ )+)';
/** Lines that move, draw a line, a curve or a rectangle, or place a line of text: numbers and an operator. */
const ROUNDED = new RegExp(`^${NUMBERS}(m|l|c|re|Tm)$`);
const FONT = /^(\/\S+) (-?[\d.]+) Tf$/;
const SHOW = /^(?:(-?[\d.]+) (-?[\d.]+) Td )?<([0-9A-F]+)> Tj$/;
const REPLACED = /^\/Span<<\/ActualText <FEFF([0-9A-F]+)> >> BDC$/;
/** What paints by itself or begins a path: from there on a drawing shows something. */
const PAINTS = /(?:^| )(?:m|re|BT|Do|sh)$/;

/** How far a glyph may stand from where the browser put it, in its pixels: a tenth of what is seen. */
const NEAR = 0.03;

/**
 * The drawing of a page in fewer words that paint the same. The browser places every glyph by itself: here those of a line are one
 * string, set right only where they would be off by more than a hundredth of a millimetre. What is painted for no element of the
 * structure (what runs in the margins, rules, maps without words) is marked as such, so that programs that read aloud pass it by.
 */
export function tidyDrawing(drawn: string, fonts: ReadonlyMap<string, DrawnFont>): string {
  return markArtifacts(joinGlyphs(dropSameText(drawn.split('\n'), fonts), fonts)).join('\n');
}

/**
 * A text in place of glyphs that says what they say themselves is left out. The browser gives one for each letter with a vowel sign;
 * programs that take out text read it in the order of what is painted and find the sign beside another letter.
 */
function dropSameText(lines: readonly string[], fonts: ReadonlyMap<string, DrawnFont>): string[] {
  const kept: string[] = [];
  let font: DrawnFont | undefined;
  /** For each marked part that is open, whether its text runs from right to left. */
  const open: boolean[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    font = fonts.get(FONT.exec(line)?.[1] ?? '') ?? font;
    const replaced = open.includes(true) ? REPLACED.exec(line)?.[1] : undefined;
    const end = replaced === undefined ? -1 : lines.indexOf('EMC', index);
    const within = lines.slice(index + 1, Math.max(end, index + 1));
    if (replaced !== undefined && font && saysItself(utf16(replaced), within, font)) {
      kept.push(...within);
      index = end;
      continue;
    }
    if (/B[DM]C$/.test(line)) open.push(line === '/ReversedChars BMC');
    else if (line === 'EMC') open.pop();
    kept.push(line);
  }
  return kept;
}

/** Glyphs of a line from right to left stand in the order in which they are painted. */
function saysItself(text: string, lines: readonly string[], font: DrawnFont): boolean {
  const glyphs = lines.map((line) => SHOW.exec(line)?.[3]);
  if (glyphs.some((glyph) => glyph?.length !== 4)) return false;
  return (
    [...glyphs]
      .reverse()
      .map((glyph) => font.text(parseInt(glyph!, 16)))
      .join('') === text
  );
}

function joinGlyphs(lines: readonly string[], fonts: ReadonlyMap<string, DrawnFont>): string[] {
  const joined: string[] = [];
  let font: DrawnFont | undefined;
  let size = 0;
  /** Where the line of text begins for the reader of the tidied drawing, and where for that of the browser’s. */
  let origin = 0;
  let browser = 0;
  let run: { pen: number; parts: (string | number)[]; move: string } | undefined;

  const close = (): void => {
    if (!run) return;
    const { parts, move } = run;
    const shown =
      parts.length === 1 ? `<${parts[0]}> Tj` : `[${parts.map((part) => (typeof part === 'string' ? `<${part}>` : part)).join('')}] TJ`;
    joined.push(`${move}${shown}`);
    run = undefined;
  };
  const add = (hex: string, advance: number): void => {
    const last = run!.parts.at(-1);
    if (typeof last === 'string') run!.parts[run!.parts.length - 1] = last + hex;
    else run!.parts.push(hex);
    run!.pen += advance;
  };

  for (const line of lines) {
    const show = font && size > 0 ? SHOW.exec(line) : null;
    if (!show) {
      close();
      const set = FONT.exec(line);
      if (set) [font, size] = [fonts.get(set[1]!), Number(set[2])];
      if (line === 'BT' || line.endsWith(' Tm')) origin = browser = 0;
      joined.push(line.replace(ROUNDED, (_line, numbers: string, operator: string) => numbers.replace(/-?[\d.]+/g, hundredth) + operator));
      continue;
    }
    const [, right = '0', down = '0', hex = ''] = show;
    browser += Number(right);
    const advance = glyphsOf(hex).reduce((sum, glyph) => sum + font!.advance(glyph), 0) * (size / 1000);
    const off = run ? browser - run.pen : Infinity;
    if (run && Number(down) === 0 && Math.abs(off) < size * 20) {
      if (Math.abs(off) > NEAR) {
        const thousandths = Math.round((-off / size) * 1000);
        if (thousandths !== 0) {
          run.parts.push(thousandths);
          run.pen -= (thousandths / 1000) * size;
        }
      }
      add(hex, advance);
      continue;
    }
    close();
    const moved = browser - origin;
    const move = show[1] === undefined && moved === 0 ? '' : `${hundredth(String(moved))} ${hundredth(down)} Td `;
    origin += move === '' ? 0 : Number(hundredth(String(moved)));
    run = { pen: browser, parts: [], move };
    add(hex, advance);
  }
  close();
  return joined;
}

/** Marks what is painted outside every element, from its first stroke to the next element. */
function markArtifacts(lines: readonly string[]): string[] {
  const marked: string[] = [];
  let depth = 0;
  let artifact = false;
  const end = (): void => {
    if (artifact) marked.push('EMC');
    artifact = false;
  };
  for (const line of lines) {
    const begins = / ?B[DM]C$/.test(line);
    if (begins && depth === 0 && /\/MCID /.test(line)) end();
    else if (depth === 0 && !artifact && (PAINTS.test(line) || begins)) {
      marked.push('/Artifact BMC');
      artifact = true;
    }
    if (begins) depth += 1;
    else if (line === 'EMC') depth -= 1;
    marked.push(line);
  }
  end();
  return marked;
}

function glyphsOf(hex: string): number[] {
  return (hex.match(/.{4}/g) ?? []).map((glyph) => parseInt(glyph, 16));
}

function hundredth(number: string): string {
  return String(Math.round(Number(number) * 100) / 100 + 0);
}
