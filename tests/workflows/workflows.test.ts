import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../meta/imports.ts';
import { trackedFiles } from '../meta/tracked-files.ts';
import { auditGithub } from './github-rules.ts';
import { auditGitlab } from './gitlab-rules.ts';
import { PLANTED, WHOLE, type Planted } from './planted.ts';
import type { GateFinding } from './workflow-file.ts';

const read = (file: string) => readFileSync(`${ROOT}/${file}`, 'utf8');
const PATHS = {
  'pull-request': '.github/workflows/pull-request.yml',
  publish: '.github/workflows/publish.yml',
  gitlab: '.gitlab-ci.yml',
};
const audit = (file: Planted['file'], text: string) => (file === 'gitlab' ? auditGitlab(text) : auditGithub(text));
const tell = (findings: readonly GateFinding[]) => findings.map(({ rule, line, message }) => `${line}: ${message} [${rule}]`);

describe('our workflows', () => {
  it.each(Object.entries(PATHS))('%s holds to every rule of the gate', (name, path) => {
    expect(tell(audit(name as Planted['file'], read(path)))).toEqual([]);
  });

  it('are all audited, and bring no action of their own', () => {
    expect(readdirSync(`${ROOT}/.github/workflows`).sort()).toEqual(['publish.yml', 'pull-request.yml']);
    expect(trackedFiles().filter((file) => /(?:^|\/)action\.ya?ml$/.test(file))).toEqual([]);
  });
});

describe('a workflow that', () => {
  it.each(PLANTED)('$name is caught by `$rule`, at its line ($file)', ({ file, rule, find, put }) => {
    const text = read(PATHS[file]);
    const planted = text.replace(find, () => put);
    expect(planted).not.toBe(text);
    const findings = audit(file, planted);
    expect(tell(findings).filter((_told, index) => findings[index]?.rule !== rule)).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
    // What is missing has no line of its own.
    const from = text.split(find)[0]!.split('\n').length;
    const isAdded = put.length > (typeof find === 'string' ? find.length : 0);
    if (isAdded) expect(findings.map(({ line }) => line >= from && line <= from + put.split('\n').length)).toContain(true);
  });

  it.each(WHOLE)('is $name is caught by each of its rules', ({ text, rules }) => {
    expect([...new Set(auditGithub(text).map(({ rule }) => rule))]).toEqual(expect.arrayContaining([...rules]));
  });

  it('is planted for every rule there is', () => {
    const sources = ['github-rules', 'gitlab-rules', 'shell-rules', 'workflow-file']
      .map((file) => read(`tests/workflows/${file}.ts`))
      .join('\n');
    const rules = [...sources.matchAll(/rule: '([\w-]+)'/g)].map((match) => match[1]);
    const caught = PLANTED.map(({ rule }) => rule);
    expect([...new Set(rules)].filter((rule) => rule !== undefined && !caught.includes(rule))).toEqual([]);
  });
});
