import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findMisplacedKeys } from '../../src/records/key-order.ts';
import { sortKeys } from '../../src/records/sort-keys.ts';
import { readYaml } from '../../src/records/yaml.ts';

const entry = z.strictObject({ a: z.any().optional(), b: z.any().optional(), c: z.any().optional() });
const schema = z.strictObject({
  a: z.any().optional(),
  b: z.any().optional(),
  list: z.array(entry).optional(),
  map: entry.optional(),
  free: z.record(z.string(), z.any()).optional(),
});

function sorted(yaml: string): string {
  return sortKeys(`---\n${yaml}---\n\nThe text.\n`, schema).slice('---\n'.length, -'---\n\nThe text.\n'.length);
}

describe('sorting the keys of a front matter', () => {
  it('moves a key with the comments above it and beside it', () => {
    expect(sorted('# On b.\nb: 1 # one\n# On a,\n# two lines.\na: 2\n')).toBe('# On a,\n# two lines.\na: 2\n# On b.\nb: 1 # one\n');
  });

  it('moves lists, maps and texts over several lines whole', () => {
    expect(sorted('map:\n  c: 1\nlist:\n  - a: 1\nb: >-\n  one\n\n  # two\na: |\n  three\n')).toBe(
      'a: |\n  three\nb: >-\n  one\n\n  # two\nlist:\n  - a: 1\nmap:\n  c: 1\n',
    );
  });

  it('sorts the entries of a list, whose first key stands behind a dash', () => {
    expect(sorted('list:\n  # The first.\n  - c: 1\n    # On a.\n    a: 2\n  - b: 3\n    a:\n      - 4\n')).toBe(
      'list:\n  # The first.\n  # On a.\n  - a: 2\n    c: 1\n  - a:\n      - 4\n    b: 3\n',
    );
  });

  it('sorts maps on one line', () => {
    expect(sorted("map: { c: 1, a: 'x, y', b: [2] }\n")).toBe("map: { a: 'x, y', b: [2], c: 1 }\n");
  });

  it('leaves alone what has no order', () => {
    for (const yaml of ['free:\n  z: 1\n  y: 2\n', 'a: 1\nunheard: 2\nb: 3\n', 'b: 1\nb: 2\na: 3\n', 'map: 3\n'])
      expect(sorted(yaml)).toBe(yaml);
  });

  it('leaves alone a text that it cannot read', () => {
    for (const text of ['', 'b: 1\na: 2\n', '---\nb: [\na: 2\n---\n']) expect(sortKeys(text, schema)).toBe(text);
  });

  it('ends with every map in order and every value as it was, whatever the record', () => {
    const scalar = fc.constantFrom('1', "'x: # y'", '"z"', '>-\n        one\n\n        two', '|+\n        # one\n\n', '[1, 2]', '{ p: 1 }');
    const keys = fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 1 });
    const map = fc.tuple(keys, fc.array(scalar, { minLength: 3, maxLength: 3 }), fc.boolean());
    const fields = fc.tuple(fc.shuffledSubarray(['a', 'b', 'list', 'map', 'free'], { minLength: 1 }), fc.array(map, { minLength: 1 }), map);
    fc.assert(
      fc.property(fields, ([names, entries, one]) => {
        const linesOf = ([keys, values, commented]: typeof one, dash: boolean): string =>
          keys
            .map((key, index) => {
              const indent = dash && index === 0 ? '  - ' : '    ';
              return `${commented && !(dash && index === 0) ? `    # On ${key}.\n` : ''}${indent}${key}: ${values[index]}\n`;
            })
            .join('');
        const yaml = names
          .map((name) => {
            if (name === 'list') return `list:\n${entries.map((each) => linesOf(each, true)).join('')}`;
            return name === 'map' || name === 'free' ? `${name}:\n${linesOf(one, false)}` : `# On ${name}.\n${name}: 1\n`;
          })
          .join('');
        const result = sorted(yaml);
        expect(readYaml(result, '').value).toEqual(readYaml(yaml, '').value);
        expect(findMisplacedKeys(readYaml(result, '').value, schema)).toEqual([]);
        expect(sorted(result)).toBe(result);
      }),
      { numRuns: 500 },
    );
  });
});
