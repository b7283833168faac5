import type { Words } from './locale.ts';
import { numberWord, numberWordFirst } from './numbers.ts';

const en = {
  chronology: 'Chronology',
  title: (agreements: number) =>
    agreements === 1
      ? 'One agreement, and what is alleged under it'
      : `${numberWordFirst(agreements, 'en')} agreements, and what is alleged under them`,
  /** `signed` is true where every one of them stands as a signatory in every agreement. */
  signers: (names: string, _several: boolean, agreements: number, signed: boolean) =>
    `${names} ${signed ? 'signed' : 'signed or guaranteed'} ${agreements === 1 ? 'it' : agreements === 2 ? 'both' : `all ${numberWord(agreements, 'en')}`}.`,
  noIncidents: 'No incident of this archive is linked to them. That says nothing about whether they were kept.',
  incidents: (n: number, agreements: number) =>
    n === 1
      ? `One incident is linked to ${agreements === 1 ? 'it' : 'them'}`
      : `Of the ${numberWord(n, 'en')} incidents linked to ${agreements === 1 ? 'it' : 'them'}`,
  violations: (n: number, incidents: number) =>
    incidents === 1
      ? n === 1
        ? '; it is called a violation'
        : '; it is not called a violation'
      : n === 0
        ? ', none is called a violation'
        : `, ${numberWord(n, 'en')} ${n === 1 ? 'is called a violation' : 'are called violations'}`,
  /** `all`: of every violation. `signed`: what the parties of these agreements did. */
  notByParty: (n: number, all: boolean, signed: boolean) =>
    all && n > 1
      ? `, and in ${n === 2 ? 'neither' : 'none'} is the accused a party that ${signed ? 'signed' : 'signed or guaranteed it'}`
      : `, and ${all ? '' : `in ${numberWord(n, 'en')} `}the accused is not a party that ${signed ? 'signed' : 'signed or guaranteed it'}`,
  byParty: (n: number, all: boolean, signed: boolean) =>
    `, and ${all && n === 1 ? '' : `in ${all ? (n === 2 ? 'both' : `all ${numberWord(n, 'en')}`) : numberWord(n, 'en')} `}the accused is a party that ${signed ? 'signed' : 'signed or guaranteed it'}`,
  /** Of two accused or more, some are a party and some are not, or may not be. */
  onlySomeParty: (n: number, signed: boolean) =>
    `, and in ${numberWord(n, 'en')} only some of the accused are parties that ${signed ? 'signed' : 'signed or guaranteed it'}`,
  standingUnknown: (n: number) => `; in ${numberWord(n, 'en')} the standing of the accused is not known`,
  deckIncidents: (n: number) => (n === 1 ? '1 incident' : `${n} incidents`),
  deckKilled: (range: string) => `${range} killed`,
  deckNoToll: 'no toll reported',
  chartLabel: 'Chart',
  chartFinding: 'Long spells without a linked incident are gaps in this record first',
  chartFindingShort: 'Incidents linked to each agreement',
  chartScope: (cutOff: string) =>
    `Incidents linked to each agreement, by who is accused. Shaded: the agreement in force. Cut-off date ${cutOff}.`,
  quietMeaning: 'A quiet spell here is not peace on the ground.',
  quietDetail: 'It says that no incident linked to the agreement is recorded between two dates. Other incidents may fall there.',
  mentionsDetail: (n: number) =>
    n === 1
      ? 'One breach that a report only mentions as background is not an incident of its own and has no mark.'
      : `${numberWordFirst(n, 'en')} breaches that reports only mention as background are not incidents of their own and have no mark.`,
  tableCaption: 'Incidents, in order of date',
  tableNote: '“Day” counts from the day the agreement took effect.',
  date: 'Date',
  day: 'Day',
  incident: 'Incident',
  accusedBy: 'Accused, by whom',
  link: 'Link to the agreement',
  linkShort: 'Link',
  capacity: 'Capacity of the accused',
  capacityShort: 'Capacity',
  killed: 'Killed',
  readIn: (reports: number) => (reports === 1 ? 'in one report' : `in ${numberWord(reports, 'en')} reports`),
  saidBy: (names: string) => `by ${names}`,
  /** Who calls it a violation, beside a word of another: that it is denied or disputed. */
  allegedBy: (names: string) => `alleged by ${names}`,
  by: 'by',
  days: (days: string) => `${days} days`,
  atLeastDays: (days: string) => `${days} days or more`,
  quietSpell: (days: string) => `${days}, no linked incident recorded`,
  quietToCutOff: (days: string) => `${days} to the cut-off, no linked incident recorded`,
  quietToEnd: (days: string) => `${days} to its end, no linked incident recorded`,
  quietWhole: (days: string) => `${days} from its first day to the cut-off, no linked incident recorded`,
  withoutViolation: (days: string, from: string, to: string) => `${days}, ${from} to ${to}: no linked incident that is called a violation`,
  eachStanding: (actor: string, capacity: string) => `${actor}: ${capacity}`,
  chartName: 'Agreements and the incidents linked to each',
  cutOffMark: (cutOff: string) => `cut-off ${cutOff}`,
  accusedHead: 'Accused',
  accused: (names: string) => `${names} accused`,
  othersAccused: 'another party accused',
  signedBy: (names: string) => `Signed by ${names}`,
  guaranteedBy: (names: string) => `Guaranteed by ${names}`,
  agreement: (name: string, effective: string) => `${name}, ${effective}`,
  foot: (n: number) => (n === 1 ? '1 incident' : `${n} incidents`),
  civiliansNotReported: (n: number) => `civilians among the dead not reported in ${n}`,
  injuredNotReported: (n: number) => `injured not reported in ${n}`,
  killedNotReported: (n: number) => `killed not reported in ${n}`,
  csv: 'CSV',
  json: 'JSON',
  rows: 'one row an incident and agreement',
  totals: 'Counts',
  accusedNote: 'An incident with two accused stands under both.',
  background: 'Mentioned as background',
  backgroundNote: 'Reports also mention these as breaches of an agreement. They are not incidents of their own here, and enter no sum.',
  noLinks: 'No incident recorded here is linked to it.',
  noneInSelection: 'No incident of this selection is linked to it.',
};

const ar: typeof en = {
  chronology: 'التسلسل الزمني',
  title: (agreements) =>
    agreements === 1
      ? 'اتفاق واحد وما يُزعم من خرقه'
      : agreements === 2
        ? 'اتفاقان وما يُزعم من خرقهما'
        : `${agreements} اتفاقات وما يُزعم من خرقها`,
  signers: (names, several, agreements, signed) =>
    `${several ? 'الجهات التي' : 'الجهة التي'} ${signed ? 'وقّعت' : 'وقّعت أو ضمنت'} ${agreements === 1 ? 'الاتفاق' : 'كل الاتفاقات'}: ${names}.`,
  noIncidents: 'لا حادث في هذا الأرشيف مرتبط بها. وهذا لا يقول شيئًا عن مراعاتها.',
  incidents: (n) => `عدد الحوادث المرتبطة: ${n}`,
  violations: (n) => `؛ وُصف منها بأنه خرق: ${n}`,
  notByParty: (n, _all, signed) => `، والجهة المتهمة ليست طرفًا ${signed ? 'موقِّعًا' : 'موقِّعًا أو ضامنًا'} في ${n} منها`,
  byParty: (n, _all, signed) => `، والجهة المتهمة طرف ${signed ? 'موقِّع' : 'موقِّع أو ضامن'} في ${n} منها`,
  onlySomeParty: (n, signed) => `، وبعض الجهات المتهمة فقط أطراف ${signed ? 'موقِّعة' : 'موقِّعة أو ضامنة'} في ${n} منها`,
  standingUnknown: (n) => `؛ وصفة الجهة المتهمة غير معروفة في ${n} منها`,
  deckIncidents: (n) => (n === 1 ? 'حادث واحد' : n === 2 ? 'حادثان' : n <= 10 ? `${n} حوادث` : `${n} حادثًا`),
  deckKilled: (range) => `${range} قتلى`,
  deckNoToll: 'لم تُذكر حصيلة',
  chartLabel: 'رسم بياني',
  chartFinding: 'المدد الطويلة بلا حادث مرتبط فجوات في هذا السجلّ أولًا',
  chartFindingShort: 'الحوادث المرتبطة بكل اتفاق',
  chartScope: (cutOff) => `الحوادث المرتبطة بكل اتفاق بحسب الجهة المتهمة. المظلَّل: مدة نفاذ الاتفاق. تاريخ الإقفال ${cutOff}.`,
  quietMeaning: 'الهدوء هنا ليس سلامًا على الأرض.',
  quietDetail: 'إنه يعني أن لا حادث مرتبطًا بالاتفاق مسجَّل بين تاريخين. وقد تقع بينهما حوادث أخرى.',
  mentionsDetail: (n) => `خروق تذكرها التقارير كخلفية فقط (${n}) ليست حوادث قائمة بذاتها ولا علامة لها.`,
  tableCaption: 'الحوادث بترتيب التاريخ',
  tableNote: 'يُعدّ «اليوم» من يوم نفاذ الاتفاق.',
  date: 'التاريخ',
  day: 'اليوم',
  incident: 'الحادث',
  accusedBy: 'الجهة المتهمة ومن اتهمها',
  link: 'الصلة بالاتفاق',
  linkShort: 'الصلة',
  capacity: 'صفة الجهة المتهمة',
  capacityShort: 'الصفة',
  killed: 'القتلى',
  readIn: (reports) => (reports === 1 ? 'في تقرير واحد' : reports === 2 ? 'في تقريرين' : `في ${reports} تقارير`),
  saidBy: (names) => `بحسب ${names}`,
  allegedBy: (names) => `والزعم بالخرق من ${names}`,
  by: 'بحسب',
  days: (days) => `عدد الأيام ${days}`,
  atLeastDays: (days) => `عدد الأيام ${days} أو أكثر`,
  quietSpell: (days) => `${days} بلا حادث مرتبط مسجَّل`,
  quietToCutOff: (days) => `${days} حتى تاريخ الإقفال بلا حادث مرتبط مسجَّل`,
  quietToEnd: (days) => `${days} حتى نهايته بلا حادث مرتبط مسجَّل`,
  quietWhole: (days) => `${days} من أول أيامه حتى تاريخ الإقفال بلا حادث مرتبط مسجَّل`,
  withoutViolation: (days, from, to) => `${days}، من ${from} إلى ${to}: بلا حادث مرتبط وُصف بأنه خرق`,
  eachStanding: (actor, capacity) => `${actor}: ${capacity}`,
  chartName: 'الاتفاقات والحوادث المرتبطة بكلٍّ منها',
  cutOffMark: (cutOff) => `الإقفال ${cutOff}`,
  accusedHead: 'الجهة المتهمة',
  accused: (names) => `${names}: جهة متهمة`,
  othersAccused: 'جهة متهمة أخرى',
  signedBy: (names) => `وقّعه ${names}`,
  guaranteedBy: (names) => `ضمنه ${names}`,
  agreement: (name, effective) => `${name}، ${effective}`,
  foot: (n) => (n === 1 ? 'حادث واحد' : n === 2 ? 'حادثان' : n <= 10 ? `${n} حوادث` : `${n} حادثًا`),
  civiliansNotReported: (n) => `لم يُذكر عدد المدنيين بين القتلى في ${n}`,
  injuredNotReported: (n) => `لم يُذكر عدد الجرحى في ${n}`,
  killedNotReported: (n) => `لم يُذكر عدد القتلى في ${n}`,
  csv: 'CSV',
  json: 'JSON',
  rows: 'سطر لكل حادث واتفاق',
  totals: 'الأعداد',
  accusedNote: 'الحادث الذي فيه جهتان متهمتان يُدرج تحت كلتيهما.',
  background: 'مذكور كخلفية',
  backgroundNote: 'تذكر التقارير هذه أيضًا بوصفها خروقًا لاتفاق. وليست حوادث قائمة بذاتها هنا ولا تدخل في أي مجموع.',
  noLinks: 'لا حادث مسجَّل هنا مرتبط به.',
  noneInSelection: 'لا حادث من هذا الاختيار مرتبط به.',
};

export const chronologyWords = { en, ar } satisfies Words<typeof en>;
