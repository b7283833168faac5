import { isUtf8 } from 'node:buffer';
import { placeAt, readingError, type Problem } from './problem.ts';

/** The largest record, in bytes. */
export const MAX_FILE_BYTES = 512 * 1024;

export type Decoded = { ok: true; text: string } | { ok: false; problem: Problem };

/**
 * Decodes strict UTF-8. A byte order mark is dropped and CRLF becomes LF: neither moves a line or a column.
 * Everything else that is not plain UTF-8 text is refused with the byte's place.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse(
      file,
      'file-size',
      { line: 1, column: 1 },
      `Unexpected size of ${bytes.length} bytes, expected at most ${MAX_FILE_BYTES}`,
      'split the text, or cut it: a record is not an archive of articles',
    );
  }
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refuse(
      file,
      'encoding',
      { line: 1, column: 1 },
      'Unexpected UTF-16 at byte 0, expected UTF-8',
      'save the file again with the encoding UTF-8',
    );
  }
  const nul = bytes.indexOf(0);
  const invalid = isUtf8(bytes) ? -1 : findInvalidByte(bytes);
  if (invalid !== -1 && (nul === -1 || invalid < nul)) {
    const byte = bytes[invalid]!.toString(16).padStart(2, '0').toUpperCase();
    return refuse(
      file,
      'encoding',
      placeOfByte(bytes, invalid),
      `Unexpected byte 0x${byte} at byte ${invalid}, expected UTF-8`,
      'save the file again with the encoding UTF-8',
    );
  }
  if (nul !== -1) {
    return refuse(
      file,
      'encoding',
      placeOfByte(bytes, nul),
      `Unexpected NUL at byte ${nul}, expected text`,
      'save the file again as UTF-8 text',
    );
  }
  const text = withoutMark(bytes);
  if (!text.includes('\r')) return { ok: true, text };
  const unix = text.replaceAll('\r\n', '\n');
  const lone = unix.indexOf('\r');
  if (lone === -1) return { ok: true, text: unix };
  return refuse(
    file,
    'encoding',
    placeAt(unix, lone),
    'Unexpected lone carriage return, expected line ends of LF or CRLF',
    'save the file again with the line ends LF',
  );
}

function refuse(
  file: string,
  rule: 'encoding' | 'file-size',
  place: { line: number; column: number },
  message: string,
  help: string,
): Decoded {
  return { ok: false, problem: readingError(file, rule, place, message, help) };
}

function withoutMark(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
}

function placeOfByte(bytes: Uint8Array, at: number): { line: number; column: number } {
  const before = withoutMark(bytes.subarray(0, at));
  return placeAt(before.replaceAll('\r\n', '\n'), before.replaceAll('\r\n', '\n').length);
}

/** Where the first malformed sequence begins. */
function findInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (size > 1 && !isUtf8(bytes.subarray(at, at + size))) return at;
    at += size;
  }
  return at;
}
