import type { Words } from './locale.ts';

const en = {
  search: 'Search',
  standfirst: 'Every record of this site by its name, its other spellings and its place, in Latin or Arabic letters.',
  label: 'A name, place, spelling or date',
  unconfirmed: 'Unconfirmed incidents',
  found: (count: number, all: number) =>
    count === 0 ? 'Nothing found. Try fewer letters, or another spelling.' : `${count} of ${all} records`,
};

const ar: typeof en = {
  search: 'بحث',
  standfirst: 'كل سجلات هذا الموقع بأسمائها وصيغها الأخرى وأماكنها، بالحروف العربية أو اللاتينية.',
  label: 'اسم أو مكان أو صيغة أو تاريخ',
  unconfirmed: 'حوادث غير مؤكدة',
  found: (count, all) => (count === 0 ? 'لا نتيجة. جرّب حروفا أقل أو صيغة أخرى.' : `${count} من ${all} سجلات`),
};

/** The words of the page that finds records. */
export const searchWords = { en, ar } satisfies Words<typeof en>;
