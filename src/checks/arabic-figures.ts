import type { Measure } from '../domain/toll.ts';
import type { FigureGroup } from './harm-words.ts';
import { valueOf } from './numbers.ts';

const WORDS: Readonly<Record<string, number>> = {
  واحد: 1,
  واحدة: 1,
  اثنين: 2,
  اثنان: 2,
  اثنتين: 2,
  اثنتان: 2,
  ثلاث: 3,
  ثلاثة: 3,
  اربع: 4,
  اربعة: 4,
  خمس: 5,
  خمسة: 5,
  ست: 6,
  ستة: 6,
  سبع: 7,
  سبعة: 7,
  ثمان: 8,
  ثماني: 8,
  ثمانية: 8,
  تسع: 9,
  تسعة: 9,
  عشر: 10,
  عشرة: 10,
  عشرين: 20,
  عشرون: 20,
  ثلاثين: 30,
  ثلاثون: 30,
  اربعين: 40,
  اربعون: 40,
  خمسين: 50,
  خمسون: 50,
  ستين: 60,
  ستون: 60,
  سبعين: 70,
  سبعون: 70,
  ثمانين: 80,
  ثمانون: 80,
  تسعين: 90,
  تسعون: 90,
  مئة: 100,
  مائة: 100,
  مئتين: 200,
  مئتان: 200,
  مائتين: 200,
  مائتان: 200,
  ثلاثمئة: 300,
  ثلاثمائة: 300,
  اربعمئة: 400,
  اربعمائة: 400,
  خمسمئة: 500,
  خمسمائة: 500,
  ستمئة: 600,
  ستمائة: 600,
  سبعمئة: 700,
  سبعمائة: 700,
  ثمانمئة: 800,
  ثمانمائة: 800,
  تسعمئة: 900,
  تسعمائة: 900,
  الف: 1000,
  الفين: 2000,
  الفان: 2000,
};
const WORD = `(?:${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const NUMBER = `(?:\\p{Nd}+|${WORD}(?: (?:و ?)?${WORD}){0,6})`;
const PEOPLE =
  'قتيلا?|قتلي|جريحا?|جرحي|مصابا?|مصابين|مدنيا?|مدنيين|مدنيون|شخصا?|اشخاص|طفلا?|اطفال|امراة|نساء|رجلا?|رجال|مقاتلا?|مقاتلين|عنصرا?|عناصر|جنديا?|جنود|ضحية|ضحايا|مسلحا?|مسلحين|سوريا?|سوريين';
const FIGURES = new RegExp(`(?<![\\p{L}\\p{N}])(?:و)?(?<number>${NUMBER}) (?:\\p{L}+ ){0,1}?(?:${PEOPLE})(?!\\p{L})`, 'gu');

/** A figure of people in an Arabic text. */
export interface ArabicFigure {
  value: number;
  words: string;
  /** Whom it counts, and what befell them, where its last word says so. */
  group: FigureGroup | undefined;
  measure: Measure | undefined;
}

/** Every number, in digits or in words, that stands before people in an Arabic text. */
export function arabicFiguresIn(text: string): ArabicFigure[] {
  if (!/\p{Script=Arabic}/u.test(text)) return [];
  const plain = text
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي');
  return [...plain.matchAll(FIGURES)].map(({ 0: words, groups }) => ({
    value: valueOfArabic(groups!['number']!),
    words,
    group: GROUPS.find(([form]) => form.test(words))?.[1],
    measure: MEASURES.find(([form]) => form.test(words))?.[1],
  }));
}

const GROUPS: readonly [form: RegExp, group: FigureGroup][] = [
  [/(?:مدنيا?|مدنيين|مدنيون)$/u, 'civilians'],
  [/(?:امراة|نساء)$/u, 'women'],
  [/(?:طفلا?|اطفال)$/u, 'children'],
  [/(?:مقاتلا?|مقاتلين|عنصرا?|عناصر|جنديا?|جنود|مسلحا?|مسلحين)$/u, 'combatants'],
];
const MEASURES: readonly [form: RegExp, measure: Measure][] = [
  [/(?:قتيلا?|قتلي)$/u, 'killed'],
  [/(?:جريحا?|جرحي|مصابا?|مصابين)$/u, 'injured'],
];

function valueOfArabic(number: string): number {
  if (/^\p{Nd}/u.test(number)) return valueOf(number);
  return number
    .split(/ (?:و ?)?/)
    .map((word) => WORDS[word] ?? WORDS[word.replace(/^و/, '')] ?? 0)
    .reduce((sum, value) => (value === 1000 && sum > 0 ? sum * 1000 : sum + value), 0);
}
