import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFObject } from '@cantoo/pdf-lib';

type Codes = ReadonlyMap<number, string>;
const TOKEN = /<<|>>|<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\)|\/[^\s<>[\]()/]+|[[\]]|[^\s<>[\]()/]+/g;

/** The text of each page of a PDF that Chromium made, in the order in which it is painted, as a reader's program takes it out. */
export async function readPdfText(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map((page) => {
    const contents = page.node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray().map((part) => pdf.context.lookup(part)) : [contents];
    return textOf(streams.map((stream) => inflated(stream)).join('\n'), page.node.Resources());
  });
}

function textOf(drawn: string, resources: PDFDict | undefined): string {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const known = new Map<string, Codes>();
  const spans: { kind: 'plain' | 'reversed' | 'replaced'; text: string[] }[] = [{ kind: 'plain', text: [] }];
  const put = (text: string): void => void spans.at(-1)!.text.push(text);
  let font: Codes = new Map();
  let words: string[] = [];
  for (const [token] of drawn.matchAll(TOKEN)) {
    switch (token) {
      case 'Tf': {
        const name = words.at(-2) ?? '';
        if (!known.has(name)) known.set(name, codesOf(fonts?.lookupMaybe(PDFName.of(name.slice(1)), PDFDict)));
        font = known.get(name)!;
        break;
      }
      case 'Tj':
      case 'TJ':
        for (const word of words) if (/^<[0-9A-F]/i.test(word)) for (const glyph of glyphsOf(word)) put(font.get(glyph) ?? '\ufffd');
        break;
      case 'BMC':
        spans.push({ kind: words.at(-1) === '/ReversedChars' ? 'reversed' : 'plain', text: [] });
        break;
      case 'BDC': {
        const at = words.indexOf('/ActualText');
        spans.push(at < 0 ? { kind: 'plain', text: [] } : { kind: 'replaced', text: [decode(words[at + 1] ?? '')] });
        break;
      }
      case 'EMC': {
        const ended = spans.pop()!;
        put(ended.kind === 'reversed' ? ended.text.reverse().join('') : ended.kind === 'replaced' ? ended.text[0]! : ended.text.join(''));
        break;
      }
      case 'ET':
        put(' ');
        break;
      default:
        words.push(token);
        continue;
    }
    words = [];
  }
  return spans.flatMap(({ text }) => text).join('');
}

function glyphsOf(word: string): number[] {
  return [...word.matchAll(/[0-9A-F]{4}/gi)].map(([code]) => parseInt(code, 16));
}

function decode(word: string): string {
  return word.startsWith('<') ? PDFHexString.of(word.slice(1, -1)).decodeText() : PDFString.of(word.slice(1, -1)).decodeText();
}

/** What each glyph of a font stands for. */
function codesOf(font: PDFDict | undefined): Codes {
  const map = font?.lookup(PDFName.of('ToUnicode'));
  const codes = new Map<number, string>();
  if (!map) return codes;
  const text = inflated(map);
  for (const [, block = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', value = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) codes.set(parseInt(code, 16), utf16(value));
  for (const [, block = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', value = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      for (let code = parseInt(first, 16); code <= parseInt(last, 16); code += 1)
        codes.set(code, String.fromCodePoint(utf16(value).codePointAt(0)! + code - parseInt(first, 16)));
  return codes;
}

function utf16(hex: string): string {
  return String.fromCharCode(...glyphsOf(hex));
}

function inflated(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('Expected a stream of drawing');
  return stream.dict.has(PDFName.of('Filter'))
    ? inflateSync(stream.contents).toString('latin1')
    : Buffer.from(stream.contents).toString('latin1');
}
