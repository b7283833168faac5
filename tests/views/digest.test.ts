import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/views/digest.ts';

describe('a digest', () => {
  it('takes a key without a value for an absent one', () => {
    expect(digestOf({ a: 1, b: undefined })).toBe(digestOf({ a: 1 }));
  });

  it.each([
    ['another value', { a: 2 }],
    ['null for a number', { a: null }],
    ['text for a number', { a: '1' }],
    ['one key more', { a: 1, b: 1 }],
    ['a list', { a: [1] }],
  ])('tells %s apart', (_name, other) => {
    expect(digestOf(other)).not.toBe(digestOf({ a: 1 }));
  });

  it('minds the order of a list', () => {
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
});
