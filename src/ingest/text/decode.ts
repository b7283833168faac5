/** The largest article that is read, in bytes. */
const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;

export type Decoded = { ok: true; text: string } | { ok: false; problem: string };

/** Decodes a file: by its byte order mark, by the encoding that it declares, else as UTF-8. Says why where it is no text. */
export function decodeArticle(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('Unexpected empty file, expected the text of an article');
  if (bytes.length > MAX_ARTICLE_BYTES)
    return refuse(
      `Unexpected size of ${bytes.length} bytes, expected at most ${MAX_ARTICLE_BYTES}; an article is shorter: cut what is none of it`,
    );
  const form = BINARY_FORMS.find(({ start }) => new TextDecoder('latin1').decode(bytes.subarray(0, start.length)) === start);
  if (form) return refuse(`Unexpected ${form.name}, expected text, Markdown or HTML; open it and save its text as a file of its own`);
  const label = markOf(bytes) ?? declaredIn(bytes) ?? 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return refuse(`Unexpected encoding \`${label}\`, which is not known; save the file as UTF-8`);
    if (bytes.includes(0)) return refuse(BINARY);
    return refuse(`Unexpected bytes that are no ${label.toUpperCase()}${whereUndecoded(bytes, label)}; save the file as UTF-8`);
  }
  if (text.includes('\u0000')) return refuse(BINARY);
  if (text.replace(/^\uFEFF/, '').trim() === '') return refuse('Unexpected empty file, expected the text of an article');
  return { ok: true, text };
}

const BINARY = 'Unexpected binary file, expected text, Markdown or HTML';

/** Forms in which articles are often kept and which hold no plain text, by their first bytes. */
const BINARY_FORMS = [
  { name: 'PDF file', start: '%PDF-' },
  { name: 'packed file (a word processor’s document or an archive)', start: 'PK\u0003\u0004' },
];

/** Where the first bytes stand that the encoding does not know, as `, first in line 3, column 12`. */
function whereUndecoded(bytes: Uint8Array, label: string): string {
  const lines = new TextDecoder(label, { ignoreBOM: true }).decode(bytes).split('\uFFFD', 1)[0]!.split('\n');
  return `, first in line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
}

function refuse(problem: string): Decoded {
  return { ok: false, problem };
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** The encoding that a page or an XML declaration names in its first bytes. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (!/^\s*<|<meta/i.test(head)) return undefined;
  return (
    /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding=["']([\w-]{2,40})["']/i.exec(head)?.[1]
  );
}
