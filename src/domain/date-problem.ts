import { MONTHS } from './calendar-names.ts';
import { daysInMonth } from './day.ts';

export interface Problem {
  problem: string;
  help: string;
}

/** Says what is wrong with a text that is no date of ours, with the line to write instead; undefined where no known mistake fits. */
export function explainDate(text: string): Problem | undefined {
  for (const explain of [
    empty,
    digits,
    time,
    spaces,
    openInterval,
    interval,
    longYear,
    numeric,
    qualifier,
    compact,
    calendar,
    unspecified,
    words,
  ]) {
    const found = explain(text);
    if (found) return found;
  }
  return undefined;
}

function spaces(text: string): Problem | undefined {
  const plain = text.replace(/\s+/g, '');
  if (plain === text || !/^\d{4}(?:-\d{2}){0,2}[~?%]?(?:\/\d{4}(?:-\d{2}){1,2}[~?%]?)?$/.test(plain)) return undefined;
  return { problem: `Unexpected space in \`${text}\`, expected a date without spaces`, help: `write \`${plain}\`` };
}

function empty(text: string): Problem | undefined {
  return text.trim() === ''
    ? { problem: 'Unexpected empty date', help: 'write a date such as `2021-06-10`, or leave the key out' }
    : undefined;
}

function digits(text: string): Problem | undefined {
  const western = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  if (western === text) return undefined;
  const isDate = /^\d{4}(?:-\d{2}){0,2}$/.test(western);
  return {
    problem: `Unexpected digits in \`${text}\`, expected 0 to 9`,
    help: isDate ? `write \`${western}\`` : 'write a date such as `2021-06-10` in the digits 0 to 9',
  };
}

function time(text: string): Problem | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]?\d{1,2}:?\d{2}|T)/.exec(text) ?? /^()\d{1,2}:\d{2}/.exec(text);
  if (!match) return undefined;
  const day = match[1] || '2021-06-10';
  return {
    problem: `Unexpected time in \`${text}\`, expected a calendar day alone`,
    help: `write the day, \`${day}\`, and the hour in a key of its own where there is one`,
  };
}

function openInterval(text: string): Problem | undefined {
  if (!/^(?:\.\.)?\/|\/(?:\.\.)?$/.test(text)) return undefined;
  return {
    problem: `Unexpected open interval \`${text}\`, expected both ends`,
    help: 'write both bounds, such as `2021-06-10/2021-06-12`',
  };
}

/** Two dates of ours with a word or a dash between them. */
function interval(text: string): Problem | undefined {
  const match = /^(?:(?:from|between) )?(\d{4}-\d{2}(?:-\d{2})?)\s*(?: to | and | until |–|—|\.\.| - )\s*(\d{4}-\d{2}(?:-\d{2})?)$/i.exec(
    text,
  );
  return match
    ? { problem: `Unexpected \`${text}\`, expected a slash between two dates`, help: `write \`${match[1]}/${match[2]}\`` }
    : undefined;
}

function longYear(text: string): Problem | undefined {
  if (!/^(?:Y-?\d+|-\d{4,}|\d{5,6})(?:-|E|S|$)/.test(text)) return undefined;
  return {
    problem: `Unexpected long or negative year \`${text}\`, expected a year from 1900 to 2199`,
    help: 'write the year in four digits, such as `2021`',
  };
}

/** Day and month in figures: `10/03/2019` has two readings, and which one is meant is for a person to say. */
function numeric(text: string): Problem | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst && !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return {
      problem: `Unexpected \`${text}\`, expected year, month and day with hyphens`,
      help: `write \`${written(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!)}\``,
    };
  }
  const shortMonth = /^(\d{4})-(\d)$/.exec(text);
  if (shortMonth)
    return { problem: `Unexpected \`${text}\`, expected a month of two digits`, help: `write \`${shortMonth[1]}-0${shortMonth[2]}\`` };
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [, first, second, year] = yearLast as unknown as [string, string, string, string];
  const readings = [reading(year, second, first), reading(year, first, second)].filter((found) => found !== undefined);
  const [only, other] = new Set(readings);
  if (only === undefined)
    return {
      problem: `Unexpected \`${text}\`, neither figure before the year is a month`,
      help: 'write year, month and day: `2019-03-10`',
    };
  if (other === undefined) return { problem: `Unexpected \`${text}\`, expected year, month and day with hyphens`, help: `write ${only}` };
  return {
    problem: `Unexpected \`${text}\`, expected year, month and day: whether the day or the month comes first is not certain`,
    help: `write ${only}, or ${other}`,
  };
}

function reading(year: string, month: string, day: string): string | undefined {
  const [name, length] = [MONTHS.en[Number(month) - 1], daysInMonth(Number(year), Number(month))];
  if (name === undefined || Number(day) < 1 || Number(day) > length) return undefined;
  return `\`${written(year, month, day)}\` for ${Number(day)} ${name} ${year}`;
}

function qualifier(text: string): Problem | undefined {
  const before = /^([~?%]+)(\d{4}(?:-\d{2}){0,2})$/.exec(text);
  const inside = /^\d{4}(?:[~?%]?-[~?%]?\d{2}){1,2}[~?%]*$/.test(text) && /[~?%]\S*\d/.test(text) && !before;
  const several = /^(\d{4}(?:-\d{2}){0,2})([~?%]{2,})$/.exec(text);
  if (!before && !inside && !several) return undefined;
  const plain = text.replace(/[~?%]/g, '');
  const mark = several ? '%' : /[~?%]/.exec(text)![0];
  return {
    problem: `Unexpected mark in \`${text}\`, expected one \`~\`, \`?\` or \`%\` after the whole date`,
    help: `write \`${plain}${mark}\``,
  };
}

function compact(text: string): Problem | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match
    ? { problem: `Unexpected \`${text}\`, expected a date with hyphens`, help: `write \`${match[1]}-${match[2]}-${match[3]}\`` }
    : undefined;
}

function calendar(text: string): Problem | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}|XX))?[~?%]?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match as unknown as [string, string, string, string?];
  if (day === undefined && Number(month) >= 21 && Number(month) <= 41) {
    return {
      problem: `Unexpected season or part of the year in \`${text}\`, expected a month from 01 to 12`,
      help: `write the months that are meant, such as \`${year}-03/${year}-05\``,
    };
  }
  const name = MONTHS.en[Number(month) - 1];
  if (name === undefined)
    return { problem: `Unexpected \`${text}\`, a year has months 01 to 12`, help: 'check the order: year, month, day' };
  const length = daysInMonth(Number(year), Number(month));
  return {
    problem:
      day === '00' ? `Unexpected \`${text}\`, days are counted from 01` : `Unexpected \`${text}\`, ${name} ${year} has ${length} days`,
    help: `write a day from \`${year}-${month}-01\` to \`${year}-${month}-${length}\`, or \`${year}-${month}\` for the month`,
  };
}

function unspecified(text: string): Problem | undefined {
  if (!/^\d[\dX]{3}(?:-[\dX]{2}){0,2}$/.test(text) || !text.includes('X')) return undefined;
  const tens = /^(\d{4}-\d{2})-([012])X$/.exec(text);
  const help = tens
    ? `write the interval, such as \`${tens[1]}-${tens[2] === '0' ? '01' : `${tens[2]}0`}/${tens[1]}-${tens[2]}9\``
    : 'write `2021-06-XX` for an unknown day of a month, `2021` for an unknown month of a year, or an interval of at most 366 days';
  return { problem: `Unexpected \`${text}\`, expected \`X\` only for a whole day or month`, help };
}

function words(text: string): Problem | undefined {
  const ofMonth = /^([A-Za-z]{3,9}),? (\d{4})$/.exec(text);
  const only = MONTHS.en.findIndex((full) => ofMonth && full.toLowerCase().startsWith(ofMonth[1]!.toLowerCase()));
  if (ofMonth && only >= 0)
    return {
      problem: `Unexpected \`${text}\`, expected a month in figures`,
      help: `write \`${ofMonth[2]}-${String(only + 1).padStart(2, '0')}\``,
    };
  const match = /^(?:[A-Za-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}),? (\d{4})$/.exec(text);
  const american = /^(?:[A-Za-z]+,? )?([A-Za-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  const [day, name, year] = match ? [match[1]!, match[2]!, match[3]!] : american ? [american[2]!, american[1]!, american[3]!] : [];
  const month = MONTHS.en.findIndex((full) => name !== undefined && full.toLowerCase().startsWith(name.toLowerCase()));
  if (day === undefined || year === undefined || month < 0) return undefined;
  return { problem: `Unexpected \`${text}\`, expected a date in figures`, help: `write \`${written(year, String(month + 1), day)}\`` };
}

function written(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
