import type { Words } from './locale.ts';

const en = {
  corrections: 'Corrections',
  standfirst:
    'Every dated change to a record since it was first published, and every record that was withdrawn. Nothing is taken back in silence.',
  changes: 'Changes',
  changesCaption: 'Every change, newest first',
  noChanges: 'No record has changed since it was first published.',
  date: 'Date',
  record: 'Record',
  kind: 'What changed',
  was: 'stood before',
  now: 'stands now',
  withdrawnRecords: 'Withdrawn records',
  withdrawnNote: 'A withdrawn record keeps its address and a notice there. Its facts are no longer shown and enter no sum.',
  noWithdrawn: 'No record has been withdrawn.',
  report: 'Report an error, or ask for removal',
  howToReport:
    'Write to the address below and name the record’s page and what is wrong in it, if you can with a source. Do not send names or whereabouts of private people. If a record puts somebody at risk, say so in the subject: it is taken down first and discussed afterwards.',
  writeTo: 'Write to',
  collections: {
    reports: 'report',
    incidents: 'incident',
    actors: 'actor',
    ceasefires: 'ceasefire',
    places: 'place',
    briefings: 'briefing',
  },
  noticeTitle: (kind: string) => `This ${kind} was withdrawn`,
  noticeText: 'Its facts are no longer shown and enter no sum. The address is kept, so that links to it do not break.',
  noticeReason: 'Reason',
  noticeMore: 'All corrections',
  movedTitle: (name: string) => `This record is now “${name}”`,
  movedText: 'It was renamed or merged, and this address leads on to it.',
  id: 'Record',
};

const ar: typeof en = {
  corrections: 'التصويبات',
  standfirst: 'كل تغيير مؤرَّخ في سجلّ منذ نشره أول مرة، وكل سجلّ سُحب. لا شيء يُسحب في صمت.',
  changes: 'التغييرات',
  changesCaption: 'كل التغييرات، الأحدث أولًا',
  noChanges: 'لم يتغيّر أي سجلّ منذ نشره أول مرة.',
  date: 'التاريخ',
  record: 'السجلّ',
  kind: 'ما تغيّر',
  was: 'كان',
  now: 'صار',
  withdrawnRecords: 'سجلّات مسحوبة',
  withdrawnNote: 'يحتفظ السجلّ المسحوب بعنوانه وبإشعار فيه. ولا تُعرض وقائعه ولا تدخل في أي مجموع.',
  noWithdrawn: 'لم يُسحب أي سجلّ.',
  report: 'أبلغ عن خطأ، أو اطلب الحذف',
  howToReport:
    'اكتب إلى العنوان أدناه واذكر صفحة السجلّ وما هو خطأ فيها، ومعه مصدر إن أمكن. لا ترسل أسماء أشخاص من عامة الناس أو أماكنهم. وإذا كان سجلّ يعرّض أحدًا للخطر فاذكر ذلك في عنوان الرسالة: يُزال أولًا ثم يُناقش.',
  writeTo: 'اكتب إلى',
  collections: { reports: 'تقرير', incidents: 'حادث', actors: 'جهة', ceasefires: 'وقف إطلاق نار', places: 'مكان', briefings: 'إحاطة' },
  noticeTitle: (kind) => `سُحب هذا السجلّ (${kind})`,
  noticeText: 'لم تعد وقائعه معروضة ولا تدخل في أي مجموع. ويبقى العنوان كي لا تنقطع الروابط إليه.',
  noticeReason: 'السبب',
  noticeMore: 'كل التصويبات',
  movedTitle: (name) => `صار هذا السجلّ «${name}»`,
  movedText: 'تغيّر اسمه أو دُمج، وهذا العنوان يقود إليه.',
  id: 'السجلّ',
};

export const correctionWords = { en, ar } satisfies Words<typeof en>;
