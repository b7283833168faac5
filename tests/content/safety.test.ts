import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyRecord, files, root } from './archive.ts';

/** SHA-256 of names that articles print and that stand nowhere here: a witness, and a pseudonym. Hashed, so that this file does not hold them either. */
const UNNAMED = new Set([
  'ffd00c0daae5bc89236ffec2fece2c96f462ca02a60a207d5bd4eadb114a28e4',
  '7a0c5c71b98adbdb38319af206a883497e51673cafd84471da2dcc4d8b331ccb',
  '9020bb5ebcc510b2cd6bda43d87881fb35fd0fd02c52221b9cb34b23ab80c24e',
  '411ebc9dbce3975a1270996c2e40e6db7337189258bbd8c4a88ac741f130eb00',
  'b659556c94d2d6f574ae06787e9d3d4fc519bad1e17338280777b19e2a42654b',
  'db08745fe4af890785697750cfcf3a5d5e32e1c195d436b9a7c1ce3810b59d3b',
]);
const LONGEST = 3;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function holdsName(text: string, names: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const tried = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 1; length <= LONGEST; length += 1) tried.add(words.slice(at, at + length).join(' '));
  }
  return [...tried].some((name) => names.has(sha256(name)));
}

describe('the records and documents', () => {
  it('name no witness and unmask no pseudonym', () => {
    const texts = globSync(['src/content/**/*.mdx', 'src/pages/**/*.mdx', 'docs/**/*.md', '*.md'], { cwd: root });
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((file) => holdsName(readFileSync(join(root, file), 'utf8'), UNNAMED))).toEqual([]);
  });

  it('would be told of a name, whatever stands around it', () => {
    expect(holdsName('said “Ann  Example’s” neighbour', new Set([sha256('ann example')]))).toBe(true);
  });

  it('quote at most 25 words at a time', () => {
    const quoted = everyRecord.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.kind === 'quotation' ? [mention.words] : [])),
    );
    const faults = files.records.reports.flatMap(({ data }) => (data.faults ?? []).map(({ says }) => says.split(/\s+/).length));
    expect([...quoted, ...faults].filter((words) => words > 25)).toEqual([]);
    expect(faults.length).toBeGreaterThan(10);
  });

  it('place nothing closer than two decimals', () => {
    const positions = files.records.places
      .flatMap(({ data }) => [data.latitude, data.longitude])
      .filter((degrees) => degrees !== undefined);
    expect(positions.filter((degrees) => Math.round(degrees * 100) / 100 !== degrees)).toEqual([]);
    expect(positions.length).toBeGreaterThan(0);
  });

  it('say which reports hold what must not be repeated', () => {
    const sensitive = files.records.reports.filter(({ data }) => data.sensitivity).map(({ id, data }) => [id, data.sensitivity]);
    expect(sensitive).toEqual([
      ['2018-01-09-diyaruna', ['pseudonym']],
      ['2021-06-10-outlet-unknown-a', ['names-a-witness']],
    ]);
  });
});
