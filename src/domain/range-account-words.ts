import type { Count } from './count.ts';
import type { Group, Measure } from './claim.ts';
import type { Locale } from './locale.ts';
import { pluralForm } from './plural.ts';

interface RangeWords {
  /** Whom a figure counts, as the object of "counted". */
  who: Record<Measure, Record<Group, string>>;
  /** The name of an origin that the report does not give. */
  unnamed: string;
  /** A figure within a sentence; `plain` writes it as elsewhere. */
  figure(count: Count, plain: (count: Count) => string): string;
  nobody(who: string): string;
  one(who: string, figure: string): string;
  oneUnstated(who: string, figure: string): string;
  several(count: number, who: string, origins: string[]): string;
  onlyLower: string;
  onlyUpper: string;
  bothEnds: string;
  agree: string;
  lowerOfAllOpen(min: string, lowest: string[]): string;
  lowerAndOpen(min: string, lowest: string[], open: string[]): string;
  lowerAndUpper(min: string, lowest: string[], max: string, highest: string[]): string;
  unstated(count: number): string;
  derived(name: string, arithmetic: string): string;
  superseded(count: number): string;
  excluded(count: number): string;
  ownLosses(name: string): string;
  part(name: string): string;
}

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

const en: RangeWords = {
  who: {
    killed: {
      total: 'everyone who died',
      civilians: 'the civilians who died',
      combatants: 'the combatants who died',
      men: 'the men who died',
      women: 'the women who died',
      children: 'the children who died',
    },
    injured: {
      total: 'everyone who was injured',
      civilians: 'the civilians who were injured',
      combatants: 'the combatants who were injured',
      men: 'the men who were injured',
      women: 'the women who were injured',
      children: 'the children who were injured',
    },
  },
  unnamed: 'an origin that the report does not name',
  figure: (count, plain) =>
    count.qualifier === 'at-least' ? `at least ${plain({ ...count, max: count.min, qualifier: 'exact' })}` : plain(count),
  nobody: (who) => `No report read here gives a figure for ${who}: not reported.`,
  one: (who, figure) => `One origin counted ${who}: ${figure}.`,
  oneUnstated: (who, figure) => `One report gives a figure for ${who}, without saying who counted: ${figure}.`,
  several: (count, who, origins) => `${SMALL[count] ?? count} origins counted ${who}: ${listed(origins)}.`,
  onlyLower: 'That gives the lower end; nobody gave an upper end, so it stays open.',
  onlyUpper: 'That gives the upper end; nobody gave a lower end.',
  bothEnds: 'That gives both ends of the range.',
  agree: 'They agree.',
  lowerOfAllOpen: (min, lowest) => `The lower end, ${min}, comes from ${listed(lowest)}; nobody gave an upper end, so it stays open.`,
  lowerAndOpen: (min, lowest, open) =>
    `The lower end, ${min}, comes from ${listed(lowest)}; ${listed(open)} gave no upper end, so it stays open.`,
  lowerAndUpper: (min, lowest, max, highest) =>
    `The lower end, ${min}, comes from ${listed(lowest)}; the upper end, ${max}, from ${listed(highest)}.`,
  unstated: (count) =>
    count === 1
      ? 'The origin that its report does not name may be one of the others.'
      : 'Each report that names no origin counts as one; they may be the same, or one of the others.',
  derived: (name, arithmetic) => `The figure of ${name} is our arithmetic from what it stated: ${arithmetic}.`,
  superseded: (count) =>
    count === 1
      ? 'One earlier figure was replaced and plays no part.'
      : `${SMALL[count] ?? count} earlier figures were replaced and play no part.`,
  excluded: (count) =>
    count === 1
      ? 'One figure is shown but not counted, for the reason given beside it.'
      : `${SMALL[count] ?? count} figures are shown but not counted, for the reasons given beside them.`,
  ownLosses: (name) => `The figure of ${name} covers its own members and plays no part.`,
  part: (name) => `The figure of ${name} covers only a part of the incident and plays no part.`,
};

const ar: RangeWords = {
  who: {
    killed: {
      total: 'جميع القتلى',
      civilians: 'القتلى المدنيين',
      combatants: 'القتلى المقاتلين',
      men: 'القتلى من الرجال',
      women: 'القتلى من النساء',
      children: 'القتلى من الأطفال',
    },
    injured: {
      total: 'جميع الجرحى',
      civilians: 'الجرحى المدنيين',
      combatants: 'الجرحى المقاتلين',
      men: 'الجرحى من الرجال',
      women: 'الجرحى من النساء',
      children: 'الجرحى من الأطفال',
    },
  },
  unnamed: 'جهة لا يسمّيها التقرير',
  figure: (count, plain) =>
    count.qualifier === 'at-least' ? `${plain({ ...count, max: count.min, qualifier: 'exact' })} على الأقل` : plain(count),
  nobody: (who) => `لا يذكر أي تقرير قُرئ هنا عدد ${who}.`,
  one: (who, figure) => `جهة واحدة أحصت ${who}: ${figure}.`,
  oneUnstated: (who, figure) => `يذكر تقرير واحد عدد ${who} من دون أن يسمّي من أحصاهم: ${figure}.`,
  several: (count, who, origins) =>
    `${count === 2 ? 'جهتان أحصتا' : `${arabicCount(count, 'جهات', 'جهة')} أحصت`} ${who}: ${listedInArabic(origins)}.`,
  onlyLower: 'يعطي ذلك الحد الأدنى؛ ولم يذكر أحد حدًّا أعلى، فيبقى مفتوحًا.',
  onlyUpper: 'يعطي ذلك الحد الأعلى؛ ولم يذكر أحد حدًّا أدنى.',
  bothEnds: 'يعطي ذلك الحدين الأدنى والأعلى.',
  agree: 'والأرقام متطابقة.',
  lowerOfAllOpen: (min, lowest) => `الحد الأدنى ${min} بحسب ${listedInArabic(lowest)}؛ ولم يذكر أحد حدًّا أعلى، فيبقى مفتوحًا.`,
  lowerAndOpen: (min, lowest, open) =>
    `الحد الأدنى ${min} بحسب ${listedInArabic(lowest)}؛ ولا حد أعلى بحسب ${listedInArabic(open)}، فيبقى مفتوحًا.`,
  lowerAndUpper: (min, lowest, max, highest) =>
    `الحد الأدنى ${min} بحسب ${listedInArabic(lowest)}؛ والحد الأعلى ${max} بحسب ${listedInArabic(highest)}.`,
  unstated: (count) =>
    count === 1
      ? 'والجهة التي لا يسمّيها تقريرها قد تكون إحدى الجهات الأخرى.'
      : 'كل تقرير لا يسمّي مصدره يُعدّ جهة؛ وقد تكون هذه الجهات واحدة، أو إحدى الجهات الأخرى.',
  derived: (name, arithmetic) => `الرقم المنسوب إلى ${name} محسوب هنا مما ذُكر: ${arithmetic}.`,
  superseded: (count) =>
    count === 1
      ? 'حلّ رقم أحدث محل رقم سابق، فلا يدخل السابق في الحساب.'
      : `حلّت أرقام أحدث محل ${count === 2 ? 'رقمين سابقين' : arabicCount(count, 'أرقام سابقة', 'رقمًا سابقًا')}، فلا تدخل السابقة في الحساب.`,
  excluded: (count) =>
    count === 1
      ? 'رقم واحد معروض ولم يُحتسب، للسبب المذكور إلى جانبه.'
      : `${count === 2 ? 'رقمان معروضان ولم يُحتسبا' : `${arabicCount(count, 'أرقام معروضة', 'رقمًا معروضًا')} لم تُحتسب`}، للأسباب المذكورة إلى جانبها.`,
  ownLosses: (name) => `الرقم الصادر عن ${name} يخص خسائر تلك الجهة وحدها ولا يدخل في الحساب.`,
  part: (name) => `الرقم الصادر عن ${name} يخص جزءًا من الحادث ولا يدخل في الحساب.`,
};

export const RANGE_WORDS: Record<Locale, RangeWords> = { en, ar };

/** Joins names: `A`, `A and B`, `A, B and C`. */
function listed(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

function listedInArabic(names: string[]): string {
  return names.join(' و');
}

/** A number with its noun: the plural after 3 to 10, the singular after more. */
function arabicCount(count: number, plural: string, singular: string): string {
  return `${count} ${pluralForm(count, 'ar') === 'few' ? plural : singular}`;
}
