import { describe, expect, it } from 'vitest';
import { checkArchive, RULES } from '../../src/checks/index.ts';
import { READING_RULES, readArchiveFiles, type Problem } from '../../src/records/index.ts';
import { schemas, type CollectionName } from '../../src/schemas/index.ts';
import { INVENTED, inventedWith, withFields, writeArchive } from '../records/invented.ts';
import { readRulePages } from './rule-pages.ts';

function problemsOf(files: Record<string, string | Uint8Array>): Problem[] {
  const root = writeArchive(files);
  return checkArchive(readArchiveFiles(root), root, { today: '2026-01-01' }).problems;
}

/** The problems that no reader of files found. */
function foundByRules(problems: readonly Problem[]): string[] {
  return problems.filter(({ rule }) => !Object.hasOwn(READING_RULES, rule)).map(({ rule, message }) => `${rule}: ${message}`);
}

const INCIDENT = 'incidents/2020-01-02-town.mdx';
const incident = INVENTED[INCIDENT]!;

describe('rules, on a record that could not be read whole', () => {
  it('tell its other faults in the same round', () => {
    const text = withFields(incident, "date: 2 January\ntitle: A massacre in Town\nplace: nowhere\ncontentWarning: 'yes'");
    expect(
      problemsOf(inventedWith({ [INCIDENT]: text }))
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['dangling-reference', 'loaded-words', 'shape', 'shape']);
  });

  it('follow the references of the other fields', () => {
    const text = withFields(incident, 'place: nowhere\nclaims: none');
    expect(
      problemsOf(inventedWith({ [INCIDENT]: text }))
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['dangling-reference', 'shape']);
  });

  it('tell the faults of the fields beside those of the body', () => {
    const text = `${withFields(incident, 'place: nowhere')}\n{process.env.HOME}\n`;
    const rules = problemsOf(inventedWith({ [INCIDENT]: text })).map(({ rule }) => rule);
    expect(rules).toContain('dangling-reference');
    expect(rules).toHaveLength(2);
  });

  it('tell what does not agree between two fields, whatever is wrong with a third', () => {
    const text = withFields(incident, 'date: soon\neventType: Battles\nsubEventType: Attack');
    const problems = problemsOf(inventedWith({ [INCIDENT]: text }));
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('expected a sub-event type of `Battles`'));
    expect(problems).toHaveLength(2);
  });

  // What is missing only by a fault must never be held against the record.
  const keysOf = (path: string): string[] => Object.keys(schemas[path.split('/')[0] as CollectionName].shape);
  const cases = Object.entries(INVENTED).flatMap(([path, text]) => keysOf(path).map((key) => ({ path, text, key })));
  it.each(cases)('conclude nothing from a fault in $key of $path', ({ path, text, key }) => {
    const files = inventedWith({ [path]: withFields(text, `${key}:\n  nonsense: [1, {}]`) });
    const problems = problemsOf(files);
    expect(problems.some(({ rule }) => Object.hasOwn(READING_RULES, rule))).toBe(true);
    expect(foundByRules(problems)).toEqual([]);
  });

  it('conclude nothing from a key that is misspelt', () => {
    for (const key of ['claims', 'parties', 'grade', 'ceasefires']) {
      const text = incident.replace(`\n${key}:`, `\n${key}x:`);
      expect(foundByRules(problemsOf(inventedWith({ [INCIDENT]: text }))), key).toEqual([]);
    }
  });

  it('say nothing where exceptions cannot be read', () => {
    const text = withFields(incident, 'title: A massacre in Town\nallow: [loaded-words]');
    expect(foundByRules(problemsOf(inventedWith({ [INCIDENT]: text })))).toEqual([]);
  });

  const local = RULES.filter(({ scope, overTime }) => scope === 'record' && !overTime).map(({ id }) => id);
  const wrong = readRulePages().flatMap(({ id, wrong }) => (local.includes(id) ? wrong.map((files, index) => ({ id, index, files })) : []));
  it.each(wrong)('find wrong example $index of $id beside a fault elsewhere', ({ id, files }) => {
    const [[path, text]] = Object.entries(files) as [[string, string]];
    const problems = problemsOf(inventedWith({ [path]: withFields(text, 'formerIds: [Not an id]') }));
    const found = new Set(problems.map(({ rule }) => rule));
    expect(found.has('shape')).toBe(true);
    expect(found.has(id) || ONLY_WHOLE.has(id), [...found].join()).toBe(true);
  });
});

/** What is said only of files that are sound, or where the record that is referred to is. */
const ONLY_WHOLE = new Set(['key-order', 'paragraph-beyond', 'report-before-event', 'unpublished-reference']);
