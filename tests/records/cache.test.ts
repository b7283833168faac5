import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskCache, readArchiveFiles, readerVersion } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, inventedWith, replaced, writeArchive } from './invented.ts';

const FILES = Object.keys(INVENTED).length;

function readWith(root: string, version?: string) {
  return readArchiveFiles(root, { cache: diskCache(join(root, 'cache'), version) });
}

describe('the cache', () => {
  it('spares each unchanged file its parsing, and gives the same record', () => {
    const root = writeArchive(INVENTED);
    const first = readWith(root);
    const second = readWith(root);
    expect([first.parsed, second.parsed]).toEqual([FILES, 0]);
    expect(second.records).toEqual(first.records);
  });

  it('parses a file whose bytes changed, whatever its time says, and no other', () => {
    const root = writeArchive(INVENTED);
    readWith(root);
    writeFileSync(join(root, 'src/content', INCIDENT), replaced(INVENTED[INCIDENT]!, 'total: 7', 'total: 8'));
    const again = readWith(root);
    expect(again.parsed).toBe(1);
    expect(again.records.incidents[0]!.data.claims![0]!.killed!.total!.min).toBe(8);
  });

  it('forgets a record that is gone', () => {
    const root = writeArchive(INVENTED);
    readWith(root);
    rmSync(join(root, 'src/content', INCIDENT));
    expect(readWith(root).records.incidents).toEqual([]);
    writeFileSync(join(root, 'src/content', INCIDENT), INVENTED[INCIDENT]!);
    expect(readWith(root).parsed).toBe(1);
  });

  it('parses everything again behind another reader', () => {
    const root = writeArchive(INVENTED);
    readWith(root, 'one');
    expect(readWith(root, 'two').parsed).toBe(FILES);
  });

  it('never keeps a file with a fault: it is reported each time', () => {
    const root = writeArchive(inventedWith({ [INCIDENT]: replaced(INVENTED[INCIDENT]!, 'place: town', 'plac: town') }));
    expect(readWith(root).problems).toHaveLength(2);
    expect(readWith(root).problems).toHaveLength(2);
  });

  it('looks for pictures each time', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const picture = `${INCIDENT.slice(0, -'.mdx'.length)}/a.png`;
    const root = writeArchive(inventedWith({ [INCIDENT]: `${INVENTED[INCIDENT]!}\n![a](./a.png)\n`, [picture]: png }));
    expect(readWith(root).problems).toEqual([]);
    rmSync(join(root, 'src/content', picture));
    expect(readWith(root).problems.map(({ rule }) => rule)).toEqual(['body-image']);
  });

  it('is empty where its file is damaged', () => {
    const root = writeArchive(INVENTED);
    readWith(root);
    const path = join(root, 'cache/records.v8');
    writeFileSync(path, readFileSync(path).subarray(0, 100));
    expect(readWith(root).parsed).toBe(FILES);
  });

  it('knows its reader by the source of it', () => {
    expect(readerVersion()).toMatch(/^[0-9a-f]{64}$/);
    expect(readerVersion()).toBe(readerVersion());
  });
});
