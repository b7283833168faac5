import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCount, parseCount, type Count } from '../../src/domain/count.ts';
import { count } from './given.ts';

describe('a count', () => {
  it.each([
    ['12', 12, 12, 'exact'],
    [12, 12, 12, 'exact'],
    ['1000000', 1_000_000, 1_000_000, 'exact'],
    ['12+', 12, null, 'at-least'],
    ['>100', 100, null, 'more-than'],
    ['<=12', 0, 12, 'at-most'],
    ['12-15', 12, 15, 'range'],
    ['~200', 200, 200, 'about'],
    ['none', 0, 0, 'none'],
  ])('%s is read as %s to %s, %s', (source, min, max, qualifier) => {
    expect(parseCount(source)).toEqual({ ok: true, value: { min, max, qualifier } });
  });

  it('says of everything else what is wrong and what to write', () => {
    const wrong = [
      ...['-5', -5, '3.7', 3.7, '1e20', 1e20, 1e21, Number.NaN, Number.POSITIVE_INFINITY, '1000001', '1000001+', '10-2000000'],
      ...['017', '>017', '0x1f', '0o17', '0b11', '1_000', '1,000', '1,000,000', '1’000', '1:30', '1.000', '12,5'],
      ...['0', 0, '0+', '>0', '<=0', '~0', '0-5', '0-0', '15-12', '12-12'],
      ...['', '  ', ' 12', '12 +', '12 - 15', 'dozens', 'None', 'null', 'unknown', 'n/a', '~', '+'],
      ...[
        '>=12',
        '≥12',
        '+12',
        '<12',
        '<1',
        '≤12',
        '12–15',
        '12..15',
        '12 to 15',
        '١٢',
        '١٢-١٥',
        '12?',
        'about 200',
        '12+-15',
        '10-12-15',
        '>100+',
      ],
    ];
    const said = wrong.map((source) => {
      const result = parseCount(source);
      return result.ok ? `${source} was read` : `${result.problem} | ${result.help ?? 'no help'}`;
    });
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "Unexpected \`-5\`, a count is never negative | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`-5\`, a count is never negative | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`3.7\`, people are counted in whole numbers | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`3.7\`, people are counted in whole numbers | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`1e20\`, expected a whole number in digits | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`100000000000000000000\`, an absurd number of people, expected at most 1,000,000 | check the figure against the source
      Unexpected \`1e+21\`, expected a whole number in digits | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`NaN\`, expected a whole number in digits | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`Infinity\`, expected a whole number in digits | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`1000001\`, an absurd number of people, expected at most 1,000,000 | check the figure against the source
      Unexpected \`1000001+\`, an absurd number of people, expected at most 1,000,000 | check the figure against the source
      Unexpected \`10-2000000\`, an absurd number of people, expected at most 1,000,000 | check the figure against the source
      Unexpected \`017\`, a leading zero could mean octal | write \`17\`
      Unexpected \`>017\`, a leading zero could mean octal | write \`>17\`
      Unexpected \`0x1f\`, expected a decimal number | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`0o17\`, expected a decimal number | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`0b11\`, expected a decimal number | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected separator in \`1_000\` | write \`1000\`
      Unexpected separator in \`1,000\` | write \`1000\`
      Unexpected separator in \`1,000,000\` | write \`1000000\`
      Unexpected separator in \`1’000\` | write \`1000\`
      Unexpected \`1:30\`, it reads as a time | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`1.000\`, people are counted in whole numbers | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`12,5\`, people are counted in whole numbers | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`0\`, zero is not a count | write \`none\` if the source says nobody; leave the key out if it is not reported
      Unexpected \`0\`, zero is not a count | write \`none\` if the source says nobody; leave the key out if it is not reported
      Unexpected \`0+\`, zero is not a count | write \`none\` if the source says nobody; leave the key out if it is not reported
      Unexpected \`>0\`, zero is not a count | write \`1+\`
      Unexpected \`<=0\`, zero is not a count | write \`none\`
      Unexpected \`~0\`, zero is not a count | write \`none\` if the source says nobody; leave the key out if it is not reported
      Unexpected \`0-5\`, zero is not a count | write \`<=5\` if the source says at most 5
      Unexpected \`0-0\`, zero is not a count | write \`none\` if the source says nobody; leave the key out if it is not reported
      Unexpected \`15-12\`, the lower figure is over the upper | write \`12-15\`, or check the source
      Unexpected \`12-12\`, expected a range of two different figures | write \`12\`
      Unexpected empty count | write a figure, or leave the key out if it is not reported
      Unexpected empty count | write a figure, or leave the key out if it is not reported
      Unexpected space in \` 12\` | write \`12\`
      Unexpected space in \`12 +\` | write \`12+\`
      Unexpected space in \`12 - 15\` | write \`12-15\`
      Unexpected \`dozens\`, words are never turned into a number | write a number word such as \`twelve\` in digits; put a vague one such as \`dozens\` in \`words:\`, and leave the figure out
      Unexpected \`None\`, not one of our forms | write \`none\`
      Unexpected \`null\`, expected a figure or no key at all | leave the key out where it is not reported: the page says so
      Unexpected \`unknown\`, expected a figure or no key at all | leave the key out where it is not reported: the page says so
      Unexpected \`n/a\`, expected a figure or no key at all | leave the key out where it is not reported: the page says so
      Unexpected \`~\`, expected a count | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`+\`, expected a count | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`>=12\`, not one of our forms | write \`12+\`
      Unexpected \`≥12\`, not one of our forms | write \`12+\`
      Unexpected \`+12\`, not one of our forms | write \`12+\`
      Unexpected \`<12\`, not one of our forms | write \`<=11\`
      Unexpected \`<1\`, not one of our forms | write \`none\`
      Unexpected \`≤12\`, not one of our forms | write \`<=12\`
      Unexpected \`12–15\`, not one of our forms | write \`12-15\`
      Unexpected \`12..15\`, not one of our forms | write \`12-15\`
      Unexpected \`12 to 15\`, not one of our forms | write \`12-15\`
      Unexpected \`١٢\`, not one of our forms | write \`12\`
      Unexpected \`١٢-١٥\`, not one of our forms | write \`12-15\`
      Unexpected \`12?\`, expected a count | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`about 200\`, not one of our forms | write \`~200\`
      Unexpected \`12+-15\`, expected a count | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`10-12-15\`, expected a count | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`
      Unexpected \`>100+\`, expected a count | write \`12\`, \`12+\` at least, \`'>100'\` more than, \`<=12\` at most, \`12-15\`, \`~200\` about, or \`none\`"
    `);
    expect(said.filter((line) => line.endsWith('was read') || line.endsWith('no help'))).toEqual([]);
  });

  it('suggests for a slip a form that it would itself read', () => {
    for (const text of [
      '017',
      '1_000',
      '1,000',
      ' 12',
      '12 - 15',
      '>=12',
      '+12',
      '<12',
      '<1',
      '≤12',
      '12–15',
      '١٢',
      '15-12',
      '12-12',
      '>0',
      '<=0',
      '0-5',
    ]) {
      const result = parseCount(text);
      const suggestion = result.ok ? '' : /`([^`]+)`/.exec(result.help ?? '')![1]!;
      expect(parseCount(suggestion).ok, `${text}: ${suggestion}`).toBe(true);
    }
  });

  it('is read back as it was written', () => {
    const figure = fc.integer({ min: 1, max: 999_999 });
    const range = fc.tuple(figure, figure).filter(([a, b]) => a < b);
    const written = fc.oneof(
      figure.map(String),
      figure.map((n) => `${n}+`),
      figure.map((n) => `>${n}`),
      figure.map((n) => `<=${n}`),
      figure.map((n) => `~${n}`),
      range.map(([a, b]) => `${a}-${b}`),
      fc.constant('none'),
    );
    fc.assert(
      fc.property(written, (text) => {
        expect(write(count(text))).toBe(text);
      }),
    );
  });

  it('has a lower end at or under its upper end, whatever was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[<>~=]{0,2}\d{1,8}[-+]?\d{0,4}$/), fc.double(), fc.integer()), (source) => {
        const result = parseCount(source);
        if (!result.ok) return;
        expect(result.value.max ?? Infinity).toBeGreaterThanOrEqual(result.value.min);
        expect(result.value.max === 0).toBe(result.value.qualifier === 'none');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a count in words', () => {
  it.each([
    ['12', '12', '12'],
    ['1497', '1,497', '1,497'],
    ['12+', '12 or more', '12 أو أكثر'],
    ['>100', 'more than 100', 'أكثر من 100'],
    ['<=12', 'at most 12', '12 على الأكثر'],
    ['12-15', '12–15', 'بين 12 و15'],
    ['~200', 'about 200', 'نحو 200'],
    ['none', 'none', 'لا أحد'],
  ])('%s is “%s”', (source, en, ar) => {
    expect(formatCount(count(source), 'en')).toBe(en);
    expect(formatCount(count(source), 'ar')).toBe(ar);
  });
});

/** Writes a count in the form of a record. */
function write({ min, max, qualifier }: Count): string {
  const forms = {
    exact: `${min}`,
    'at-least': `${min}+`,
    'more-than': `>${min}`,
    'at-most': `<=${max}`,
    range: `${min}-${max}`,
    about: `~${min}`,
    none: 'none',
  };
  return forms[qualifier];
}
