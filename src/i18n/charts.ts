import type { Words } from './locale.ts';

const en = {
  sameAsTable: 'The same as a table',
  key: {
    killed: 'killed, up to the lowest figure',
    injured: 'injured, up to the lowest figure',
    part: 'part of the dead, up to the lowest figure',
    own: 'own losses only',
    unknown: 'status not known',
    highest: 'up to the highest figure',
    open: 'or more: no upper limit given',
    none: 'reported as none',
    'not-reported': 'not reported',
    violation: 'filled: called a violation; hollow: not called one',
    'in-force': 'in force',
  },
  download: { csv: 'CSV', svg: 'SVG', png: 'PNG', saves: 'saves this chart as a picture' },
  live: { hint: 'Point at a figure, or move through them with the arrow keys.', follow: 'Enter opens its page.' },
};

const ar: typeof en = {
  sameAsTable: 'الأرقام نفسها في جدول',
  key: {
    killed: 'القتلى، حتى أدنى رقم',
    injured: 'الجرحى، حتى أدنى رقم',
    part: 'جزء من القتلى، حتى أدنى رقم',
    own: 'خسائر الطرف نفسه فقط',
    unknown: 'الصفة غير معروفة',
    highest: 'حتى أعلى رقم',
    open: 'أو أكثر: لم يُذكر حدٌّ أعلى',
    none: 'ذُكر أنه لا أحد',
    'not-reported': 'لم يُذكر عددهم',
    violation: 'ممتلئ: وُصف بأنه خرق؛ مفرّغ: لم يوصف بذلك',
    'in-force': 'ساري المفعول',
  },
  download: { csv: 'CSV', svg: 'SVG', png: 'PNG', saves: 'يحفظ هذا الرسم صورةً' },
  live: { hint: 'أشِر إلى رقم، أو تنقّل بين الأرقام بمفاتيح الأسهم.', follow: 'مفتاح الإدخال يفتح صفحته.' },
};

export const chartWords = { en, ar } satisfies Words<typeof en>;
