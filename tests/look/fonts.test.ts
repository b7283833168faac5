import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectCharacters, formatRanges, within } from '../../src/fonts/characters.ts';
import { faces } from '../../src/fonts/faces.ts';
import { fontStylesheet, preloadModule } from '../../src/fonts/stylesheet.ts';
import { subsetFace, type SubsetFile } from '../../src/fonts/subset.ts';

const codes = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0)!);

describe('ranges of characters', () => {
  it.each([
    [[], ''],
    [[0x41], 'U+41'],
    [[0x41, 0x42, 0x43, 0x61], 'U+41-43,U+61'],
  ])('%j is written %j', (characters, text) => expect(formatRanges(characters)).toBe(text));

  it('are read as the font packages write them', () => {
    expect(within(codes('Aāüع'), 'U+0000-00FF,U+0131')).toEqual(codes('Aü'));
    expect(within(codes('Aāüع'), 'U+0600-06FF')).toEqual(codes('ع'));
  });
});

describe('the characters of the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'characters-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are those of its sources and those always there, ascending, without control characters', async () => {
    writeFileSync(join(folder, 'record.mdx'), 'Ḥama\u0301\n\tǧ');
    writeFileSync(join(folder, 'picture.bin'), '漢');
    const characters = await collectCharacters(folder);
    expect(characters).toEqual([...characters].sort((a, b) => a - b));
    expect(within(characters, 'U+0000-001F')).toEqual([]);
    expect(characters).toEqual(expect.arrayContaining(codes('Ḥáǧ~ aZ09“”–ءيّ،')));
    expect(characters).not.toContain(codes('漢')[0]);
  });
});

describe('the fonts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const text = codes(' 0123456789ABCabcfiTürkiyeتحرير الشامسلا');
  let files: SubsetFile[];
  beforeAll(async () => {
    files = (
      await Promise.all(
        faces.map((face) =>
          subsetFace(
            face,
            [...new Set(text)].sort((a, b) => a - b),
            folder,
          ),
        ),
      )
    ).flat();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const open = (family: string, weight = 400): fontkit.Font => {
    const file = files.find(({ face }) => face.family === family && face.weight === weight)!;
    return fontkit.create(readFileSync(join(folder, file.name))) as fontkit.Font;
  };

  it('give each face one file for each script that has any of the characters', () => {
    expect(files.map(({ face, script }) => `${face.package} ${script} ${face.weight} ${face.style}`)).toEqual(
      faces.map((face) => `${face.package} ${face.scripts[0]!} ${face.weight} ${face.style}`),
    );
  });

  it('hold every character that they are named for, and no others', () => {
    expect([...open('IBM Plex Sans').characterSet].filter((code) => code !== 0xffff).sort((a, b) => a - b)).toEqual(
      within(
        [...new Set(text)].sort((a, b) => a - b),
        'U+0000-00FF',
      ),
    );
  });

  it('keep figures of one width for tables', () => {
    const widths = (features: string[]) =>
      new Set(codes('0123456789').map((code) => open('Source Serif 4').layout(String.fromCodePoint(code), features).advanceWidth));
    expect(widths(['tnum']).size).toBe(1);
  });

  it('keep kerning', () => {
    const font = open('Source Serif 4', 600);
    expect(font.layout('Tü', ['kern']).advanceWidth).not.toBe(font.layout('T').advanceWidth + font.layout('ü').advanceWidth);
  });

  it.each([['IBM Plex Sans Arabic'], ['Amiri']])('keep the joined forms of Arabic letters in %s', (family) => {
    const font = open(family);
    const glyphs = font.layout('سلام').glyphs.map(({ id }) => id);
    const alone = codes('سلام').map((code) => font.glyphForCodePoint(code).id);
    expect(glyphs).not.toContain(0);
    expect(glyphs.some((id) => !alone.includes(id))).toBe(true);
  });

  it('give Amiri its own spaces, so that a printed page can be searched', () => {
    const amiri = files.find(({ face }) => face.family === 'Amiri')!;
    expect(amiri.characters.slice(0, 2)).toEqual([0x20, 0xa0]);
  });

  it('come out the same again, and are not cut again', async () => {
    const other = mkdtempSync(join(tmpdir(), 'fonts-'));
    const [face] = faces;
    const characters = [...new Set(text)].sort((a, b) => a - b);
    const [first] = await subsetFace(face!, characters, folder);
    const before = statSync(join(folder, first!.name)).mtimeMs;
    const [again] = await subsetFace(face!, characters, folder);
    const [elsewhere] = await subsetFace(face!, characters, other);
    expect(again!.name).toBe(first!.name);
    expect(statSync(join(folder, first!.name)).mtimeMs).toBe(before);
    expect(readFileSync(join(other, elsewhere!.name))).toEqual(readFileSync(join(folder, first!.name)));
    rmSync(other, { recursive: true });
  });

  it('take another name when the characters change', async () => {
    const [narrow] = await subsetFace(faces[0]!, codes('abc'), folder);
    expect(files.map(({ name }) => name)).not.toContain(narrow!.name);
  });

  it('leave no unfinished file behind', () => {
    expect(readdirSync(folder).filter((name) => !name.endsWith('.woff2'))).toEqual([]);
  });

  it('of a Latin page stay under 70 kB together, one Arabic face for names included', async () => {
    const whole = await collectCharacters('src/i18n');
    const needed = faces.filter(({ package: name, weight }) => name !== 'amiri' && !(name === 'ibm-plex-sans-arabic' && weight === 600));
    const cut = (await Promise.all(needed.map((face) => subsetFace(face, whole, folder)))).flat();
    const bytes = cut.map(({ name }) => statSync(join(folder, name)).size).reduce((a, b) => a + b);
    expect(bytes).toBeLessThan(70_000);
  });

  it('are named in the sheet with exactly their characters, and asked for early by language', () => {
    const sheet = fontStylesheet(files);
    for (const { name, characters } of files)
      expect(sheet).toContain(`url('./${name}') format('woff2'); unicode-range: ${formatRanges(characters)};`);
    expect(preloadModule(files)).toMatch(/preload = \{ en: \[file0, file1\], ar: \[file2, file3\] \}/);
  });
});
