import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './imports.ts';
import { trackedFiles } from './tracked-files.ts';

const BINARY = /\.(?:png|jpe?g|webp|avif|ico|woff2?|gz|br|pdf)$/;
const texts = trackedFiles()
  .filter((file) => !BINARY.test(file) && !file.startsWith('tests/fixtures/'))
  .map((file) => ({ file, text: readFileSync(`${ROOT}/${file}`, 'utf8') }));

/** The files whose text matches, with the line. */
function findLines(pattern: RegExp, isMeant: (file: string) => boolean = () => true): string[] {
  return texts
    .filter(({ file }) => isMeant(file))
    .flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])),
    );
}

/** The folders of this machine: where the project lies, and home. */
const HERE = [dirname(resolve(ROOT)), homedir()]
  .filter((folder) => folder.length > 2)
  .map((folder) => folder.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));

describe('the files under version control', () => {
  it('are found', () => {
    expect(texts.map(({ file }) => file)).toContain('package.json');
  });

  it('name no folder of the machine they were written on', () => {
    expect(findLines(new RegExp(`(?<![\\w.~-])(?:${HERE.join('|')})/`))).toEqual([]);
  });

  it('ask no particular registry for packages', () => {
    expect(findLines(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/)/, (file) => file === 'package-lock.json')).toEqual([]);
  });

  it('are text with LF and a last line end', () => {
    const records = /^src\/content\//;
    expect(texts.filter(({ text }) => text.includes('\r')).map(({ file }) => file)).toEqual([]);
    expect(texts.filter(({ file, text }) => !records.test(file) && text !== '' && !text.endsWith('\n')).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it('hide no character: no control, direction override or zero-width one outside an escape', () => {
    expect(findLines(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/)).toEqual([]);
  });

  it('leave nothing to do and nothing switched off', () => {
    const marks = ['FIX' + 'ME', 'X' + 'XX', '@ts-' + 'ignore', '@ts-' + 'nocheck'];
    expect(findLines(new RegExp(`(?:${marks.join('|')})(?!\\w)`), (file) => file !== 'package-lock.json')).toEqual([]);
    // A draft marks with it what a person must decide; a comment of ours does not.
    const code = /\.(?:ts|mjs|js|astro|css)$/;
    expect(findLines(new RegExp(`(?:^|\\s)(?://|/?\\*|<!--).*\\b${'TO' + 'DO'}\\b`), (file) => code.test(file))).toEqual([]);
    expect(findLines(/\b(?:it|test|describe)\.(?:only|skip|todo)\(/, (file) => file.endsWith('.test.ts'))).toEqual([]);
  });

  it('lie in no folder that says nothing', () => {
    expect(
      texts.map(({ file }) => file).filter((file) => /(?:^|\/)(?:utils?|helpers?|common|lib|types|misc)(?:\/|\.ts$)/.test(file)),
    ).toEqual([]);
  });
});
