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
  const label = markOf(bytes) ?? declaredIn(bytes) ?? 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    return refuse(
      error instanceof RangeError
        ? `Unexpected encoding \`${label}\`, which is not known; save the file as UTF-8`
        : `Unexpected bytes that are no ${label.toUpperCase()}; save the file as UTF-8`,
    );
  }
  if (text.includes('\u0000')) return refuse('Unexpected binary file, expected text, Markdown or HTML');
  if (text.replace(/^\uFEFF/, '').trim() === '') return refuse('Unexpected empty file, expected the text of an article');
  return { ok: true, text };
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
