import { addDays, weekdayOf } from '../../src/domain/partial-date.ts';
import type { AskedArticle, Evidence, ReadArticle, ReadFigure } from './reading.ts';

// The floor that a reading must rise above: the first thing that looks like a toll, a day, a place. Nobody should use it for more.

const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBER = `(\\d[\\d,]*|${UNITS.slice(1).join('|')})`;
const PEOPLE = '(?: [\\w-]+){0,3}';
const KILLED = [`${NUMBER}${PEOPLE} (?:were |was )?(?:killed|dead|died)`, `kill(?:ed|ing|s) (?:at least )?${NUMBER}`];
const INJURED = [`${NUMBER}${PEOPLE} (?:were |was )?(?:injured|wounded|hurt)`, `(?:injur|wound)(?:ed|ing) (?:at least )?${NUMBER}`];

/** Reads an article with a few regular expressions. */
export function readPlainly({ text, published, placeNames = [] }: AskedArticle): ReadArticle {
  const killed = firstFigure(text, KILLED);
  const injured = firstFigure(text, INJURED);
  if (!killed && !injured) return { text, reading: { incidents: [] } };
  const day = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'i').exec(text);
  const place = placeNames
    .map((name) => ({ name, start: text.indexOf(name) }))
    .filter(({ start }) => start !== -1)
    .sort((a, b) => a.start - b.start)[0];
  const claim = {
    by: null,
    scope: 'all',
    killed: killed?.figure ?? null,
    injured: injured?.figure ?? null,
    evidence: [killed, injured].flatMap((found) => (found ? [found.evidence] : [])),
  };
  const date = day && published !== undefined ? lastOf(day[1]!.toLowerCase(), published) : null;
  const incident = {
    date: date === null ? null : { from: date, to: date, precision: 'day' },
    place: place ? { name: place.name } : null,
    parties: [],
    claims: [claim],
    ceasefires: [],
    sameAs: [],
  };
  return { text, reading: { incidents: [incident] } };
}

function firstFigure(text: string, patterns: readonly string[]): { figure: ReadFigure; evidence: Evidence } | undefined {
  const match = patterns.map((pattern) => new RegExp(`\\b${pattern}\\b`, 'i').exec(text)).find((found) => found !== null);
  if (!match) return undefined;
  const words = match[1]!.toLowerCase().replaceAll(',', '');
  const number = /^\d/.test(words) ? Number(words) : UNITS.indexOf(words);
  return { figure: { min: number, max: number }, evidence: { start: match.index, end: match.index + match[0].length, quote: match[0] } };
}

function lastOf(weekday: string, published: string): string {
  return addDays(published, -((weekdayOf(published) - WEEKDAYS.indexOf(weekday) + 7) % 7));
}
