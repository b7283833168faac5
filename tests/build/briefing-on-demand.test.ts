import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { readPdfText } from '../briefings/pdf-text.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'truceline-on-demand-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person would: in a process and environment of its own. */
async function run(...words: string[]): Promise<{ code: number; said: string }> {
  const inherited = Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !name.startsWith('VITEST'));
  try {
    const options = { cwd: folder, env: Object.fromEntries(inherited) };
    const { stdout } = await promisify(execFile)(process.execPath, [join(project, 'scripts/briefing.ts'), ...words], options);
    return { code: 0, said: stdout };
  } catch (failure) {
    const { code, stderr } = failure as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

const SELECTION = ['--from', '2019-01-01', '--to', '2019-06-30', '--place', 'idlib', '--actor', 'hts', '--ceasefire', 'sochi-2018'];

describe('a briefing on demand', { timeout: 180_000 }, () => {
  it('is made of the selection alone, with the address of the site since it has no page', async () => {
    const { code, said } = await run(...SELECTION, '--title', 'Idlib, early 2019', '--out', 'brief.pdf');
    expect([code, said]).toEqual([0, expect.stringMatching(/^Wrote brief\.pdf: \d+ kB$/m)]);
    const bytes = readFileSync(join(folder, 'brief.pdf'));
    expect((await PDFDocument.load(bytes)).getTitle()).toBe('Idlib, early 2019 | Truceline');
    const text = (await readPdfText(bytes)).join(' ').replace(/\s+/g, '');
    for (const words of ['Airraids', 'al-Kaseeh', 'Memorandumo', 'notreported', 'Madeondemand', 'https://truceline.example/'])
      expect(text).toContain(words);
    expect(text).not.toContain('Masasna');
    expect(text).not.toContain('on-demand');
  });

  it('is the same bytes when it is made again, and no file is written over unasked', async () => {
    const refused = await run(...SELECTION, '--title', 'Idlib, early 2019', '--out', 'brief.pdf');
    expect([refused.code, refused.said]).toEqual([2, expect.stringContaining('`brief.pdf` exists already')]);
    const before = readFileSync(join(folder, 'brief.pdf'));
    expect(await run(...SELECTION, '--title', 'Idlib, early 2019', '--out', 'brief.pdf', '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'brief.pdf')).equals(before)).toBe(true);
  });

  it('in Arabic says that an account is not translated, on the paper that is asked for', async () => {
    const title = 'إدلب، النصف الأول من 2019';
    expect(await run(...SELECTION, '--lang', 'ar', '--title', title, '--paper', 'letter', '--out', 'ar.pdf')).toMatchObject({ code: 0 });
    const pdf = await PDFDocument.load(readFileSync(join(folder, 'ar.pdf')));
    expect([pdf.getTitle(), Math.round(pdf.getPage(0).getWidth())]).toEqual([`${title} | Truceline`, 612]);
  });

  it('has the digits that are asked for in text, chart, notes and the count of its sheets, but Western ones in addresses', async () => {
    const words = ['--lang', 'ar', '--digits', 'arab', '--out', 'arab.pdf'];
    expect(await run(...SELECTION, ...words)).toMatchObject({ code: 0 });
    const sheets = await readPdfText(readFileSync(join(folder, 'arab.pdf')));
    const text = sheets.join('').replace(/[\s\u2060]+/g, '');
    expect(text).toContain('٢٠١٩');
    expect(text).toContain('https://truceline.example/');
    // Western ones are left in texts that have no translation, in addresses and in names such as those of the licence and the version.
    const [version = ''] = /[0-9a-f]{12}/.exec(text) ?? [];
    expect(version).not.toBe('');
    const arabic = text
      .replace(version, '')
      .replace('4.0', '')
      .replace(/[A-Za-z@/][\x20-\x7e’¶§©×–—‘“”…]*|[\x20-\x7e’¶§©×–—‘“”…]*[A-Za-z@/]/g, '');
    expect(arabic.match(/[0-9]+/g)).toBeNull();
    for (const [index, sheet] of sheets.entries()) {
      const [last, now] = [sheets.length, index + 1].map((number) => String.fromCharCode(0x660 + number));
      expect(sheet.replace(/\s+/g, '')).toContain(`${last}من${now}`);
    }
  });

  it('that cannot be made leaves nothing behind and says all that is wrong', async () => {
    const { code, said } = await run('--place', 'idlab', '--ceasefire', 'sochi-2081', '--from', '2019-02-30', '--out', 'none.pdf');
    expect(code).toBe(2);
    expect(said).toContain('Did you mean `idlib`?');
    expect(said).toContain('Did you mean `sochi-2018`?');
    expect(said).toContain('February 2019 has 28 days');
    expect(existsSync(join(folder, 'none.pdf'))).toBe(false);
    expect(readdirSync(folder).filter((name) => !['brief.pdf', 'ar.pdf', 'arab.pdf'].includes(name))).toEqual([]);
  });
});
