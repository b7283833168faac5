import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = `
  const dates = await import(${JSON.stringify(new URL('../../src/domain/partial-date.ts', import.meta.url).href)});
  const lines = [String(new Date(2021, 5, 10).getTimezoneOffset())];
  for (let day = '2021-03-01'; day <= '2021-11-30'; day = dates.addDays(day, 1)) {
    const { value } = dates.parsePartialDate(day);
    lines.push([value.from, value.to, dates.formatDate(value, 'en', 'weekday'), dates.formatDate(value, 'ar'), dates.daysBetween('2020-03-06', day)].join('|'));
  }
  process.stdout.write(lines.join('\\n'));
`;

/** What the domain makes of 275 days, in a process whose clock stands in another zone. */
function linesIn(zone: string): { offset: string; days: string[] } {
  const output = execFileSync(process.execPath, ['--experimental-strip-types', '--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' },
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
  const [offset = '', ...days] = output.split('\n');
  return { offset, days };
}

it('gives the same days west and east of Greenwich, over changes of the clock', () => {
  const [west, east] = [linesIn('America/Los_Angeles'), linesIn('Pacific/Kiritimati')];
  expect(west.offset).not.toBe(east.offset);
  expect(west.days).toEqual(east.days);
  expect(west.days).toHaveLength(275);
  expect(west.days[101]).toBe('2021-06-10|2021-06-10|Thursday 10 June 2021|10 حزيران/يونيو 2021|461');
});
