import { withArticle } from './article.ts';
import type { Words } from './locale.ts';
import { tollPart } from './toll-part.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small number in words, as running text wants it; a figure from eleven on. */
function inWords(n: number): string {
  return NUMBERS[n] ?? String(n);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `a, b and c` */
function listEnglish(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function listArabic(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join('، ')} و${parts.at(-1)}`;
}

/** Arabic counts change the noun: one, two, a few (3–10), many. */
function counted(n: number, one: string, two: string, few: string, many: string): string {
  if (n === 1) return one;
  if (n === 2) return two;
  const rest = n % 100;
  return rest >= 3 && rest <= 10 ? `${n} ${few}` : `${n} ${many}`;
}

/** A noun that is the same after every number. */
function always(text: string): (n: number) => string {
  return () => text;
}

/** The Arabic noun that follows a number: 3–10 take the plural, 11–99 the accusative, hundreds the singular. */
function noun(n: number, one: string, two: string, few: string, many: string): string {
  if (n === 0) return few;
  if (n === 2) return two;
  const rest = n % 100;
  return rest >= 3 && rest <= 10 ? few : rest >= 11 ? many : one;
}

const en = {
  incidents: 'Incidents',
  incident: 'Incident',
  list: listEnglish,
  separator: '; ',
  comma: ', ',
  colon: ': ',
  fullStop: '.',
  about: (hour: string) => `about ${hour}`,
  at: (hour: string) => hour,
  summary: 'Summary',
  killed: 'killed',
  injured: 'injured',
  /** What a figure counts, in the form that the number asks for. */
  noun: { killed: always('killed'), injured: always('injured') },
  killedHead: 'Killed',
  injuredHead: 'Injured',
  injuredLabel: 'injured',
  killedAsMentioned: 'killed',
  groups: {
    total: 'people',
    civilians: 'civilians',
    combatants: 'combatants',
    men: 'men',
    women: 'women',
    children: 'children',
    unknown: 'of unknown status',
  },
  /** A part with its figure: `2 children`, `1 woman`. */
  part: (group: string, figure: string) => tollPart(group, figure, 'en'),
  amongTheDead: 'among the dead',
  notReported: 'not reported',
  unconfirmed: 'Unconfirmed: listed apart and in no sum.',
  contentWarning: 'The account describes injuries or deaths in detail.',
  facts: {
    accused: 'Accused',
    ceasefire: 'Ceasefire',
    capacity: 'Capacity',
    evidence: 'Evidence',
    happened: 'What happened',
  },
  nobodyAccused: 'Nobody',
  nobodyNamed: 'No source names anyone as responsible.',
  by: (names: readonly string[]) => `by ${listEnglish(names.map(withArticle))}`,
  byNames: 'by',
  byNobody: 'by whom is not stated',
  more: 'below',
  ownPosition: 'The accused’s own position',
  noneRecorded: 'none recorded',
  noneRecordedAlone: 'None recorded',
  inForceFor: (days: string, n: number) =>
    n === 0 ? 'in force from that day' : n === 1 ? 'in force for one day' : `in force for ${days} days`,
  inForceBetween: ((first, last) => `in force for ${first} to ${last} days`) as (first: string, last: string, n: number) => string,
  inForceAtMost: (days: string, n: number) => `in force for at most ${n === 1 ? 'one day' : `${days} days`}, if at all`,
  notYetInForce: 'not in force yet',
  noCeasefire: 'No agreement is linked to it',
  nobodyAccusedCapacity: 'Nobody is accused',
  /** Completes “The accused …”. */
  capacitySentence: {
    signatory: 'stands under it as a signatory',
    guarantor: 'stands under it as a guarantor',
    represented: 'was represented by a party to it',
    'non-party': 'did not sign it',
    excluded: 'is excluded from it',
    unknown: 'has a standing that is not known',
  },
  theAccused: 'The accused',
  capacityUnsettled: 'Whether it binds them is a question that this page does not settle.',
  tollGrade: 'Toll',
  attributionGrade: 'Attribution',
  originsCounted: (origins: number, reports: number) =>
    `${capital(inWords(origins))} ${origins === 1 ? 'origin gives' : 'origins give'} a total, read in ${inWords(reports)} ${reports === 1 ? 'report' : 'reports'}`,
  originsAccuse: (origins: number) =>
    origins === 0
      ? 'No origin names an accused'
      : `${capital(inWords(origins))} ${origins === 1 ? 'origin names' : 'origins name'} the accused`,
  line: {
    nobodyAccused: 'Nobody is accused.',
    civilians: (figure: string, by: readonly string[]) =>
      `${tollPart('civilians', figure, 'en')} among the dead, ${by.length > 0 ? `by ${listEnglish(by.map(withArticle))}` : 'origin not stated'}.`,
    accused: (actor: string, by: readonly string[]) =>
      by.length > 0 ? `${actor} accused, by ${listEnglish(by.map(withArticle))}.` : `${actor} accused; by whom is not stated.`,
    claimed: (actor: string) => `${actor} says that it did it.`,
    own: (actor: string, stance: string) => `${actor}: ${stance}.`,
    violation: (ceasefire: string, violation: string, capacity: string) =>
      `${ceasefire}: ${violation}${capacity ? `; the accused ${capacity}` : ''}.`,
  },
  account: 'Account',
  /** Said on pages in another language; empty in that of the records. */
  recordInEnglish: '',
  inEnglishOnly: 'The account is not translated yet; it is given in English.',
  whoCounted: 'Who counted',
  claimsCaption: 'Every figure, with its origin',
  claimsUnit: 'People. “As of” is the day the figure describes.',
  columns: { by: 'Who counted', in: 'Read in', asOf: 'As of', killed: 'Killed', parts: 'Of which', injured: 'Injured' },
  noClaims: 'No source gives any figure for this incident.',
  originNotStated: 'Origin not stated',
  originNotStatedSmall: 'the report gives the figure without saying who counted',
  scopes: {
    all: 'everyone affected',
    part: 'a part of those affected: never taken for the whole',
    'own-losses': 'own losses: part of the total, never added to it',
  },
  via: (agency: string) => `relayed by ${withArticle(agency)}`,
  asOfUnknown: 'not stated',
  noParts: 'no breakdown',
  sideOf: (actor: string, figure: string) => `${actor}: ${figure}`,
  missing: 'missing',
  detained: 'detained',
  displaced: 'displaced',
  totalIs: (figure: string) => `total ${figure}`,
  derived: (made: readonly string[], arithmetic: string) =>
    made.length === 0 ? `our arithmetic: ${arithmetic}` : `${listEnglish(made)}: our arithmetic, ${arithmetic}`,
  ours: 'our arithmetic',
  ourNote: 'our remark:',
  inTheSourcesWords: 'the source says:',
  state: {
    superseded: (by: string) => `replaced by the later figure of the same origin${by ? ` (${by})` : ''}; not counted`,
    excluded: (reason: string) => `not counted: ${reason}`,
  },
  gives: { both: 'gives the range', low: 'gives the lowest figure', high: 'gives the highest figure', open: 'leaves the upper end open' },
  rangeHead: 'How this range came about.',
  howWeCount: 'How we count',
  tollByOrigin: 'The toll, by origin',
  tollOverTime: 'The toll over time',
  chart: {
    findingUnnamed: 'One report gives a number of dead, and does not say who counted',
    finding: (origins: number, open: boolean) =>
      origins === 0
        ? 'Nobody counted all the dead'
        : origins === 1
          ? open
            ? 'One origin counted all the dead; it set no upper limit'
            : 'One origin counted all the dead'
          : `${capital(inWords(origins))} origins counted all the dead`,
    scope: (date: string, cutOff: string) =>
      `People killed and injured in the incident of ${date}, by who counted. Cut-off date ${cutOff}.`,
    title: (date: string) => `Killed and injured, ${date}, by origin`,
    asOf: (date: string) => `as of ${date}`,
    group: 'Group',
    figure: 'Figure',
    killedNone: 'no origin gives a total',
    injuredNone: 'no origin gives a number',
    injuredBar: (value: string, reported: boolean) => (reported ? `${value} injured` : value),
    unnamedIn: (report: string) => `Not named, in ${report}`,
    ownGroup: 'Killed, own members',
    ownMembers: 'members of its own',
    ownHead: 'Own losses only: not a rival total',
    byIncidentName: 'Killed, by incident, and civilians among them',
    civiliansAmong: 'civilians among them',
    byIncidentUnit: 'People killed, and civilians among them.',
    trackFinding: 'How the figure moved as it was counted again',
    replaced: 'replaced later',
  },
  accusedHead: 'Who is accused',
  accusedBy: 'Accused by',
  standing: 'How it stands',
  partIn: 'Its part',
  otherParties: 'Also involved',
  saidOn: (date: string) => `on ${date}`,
  spokenBy: 'through',
  ceasefireHead: 'Ceasefire',
  ceasefires: 'Ceasefires',
  declared: (date: string) => `Dated ${date}`,
  inEffect: (time: string, date: string) => `in effect from ${time ? `${time} on ` : ''}${date}`,
  daysBefore: (days: string, n: number) =>
    n === 0 ? 'the day of this incident' : n === 1 ? 'one day before this incident' : `${days} days before this incident`,
  daysBeforeBetween: ((first, last) => `${first} to ${last} days before this incident`) as (
    first: string,
    last: string,
    n: number,
  ) => string,
  daysBeforeAtMost: (days: string, n: number) => `at most ${n === 1 ? 'one day' : `${days} days`} before this incident, or after it`,
  link: 'Link',
  allegedBy: 'Alleged by',
  signed: 'Signed by',
  guaranteed: 'Guaranteed by',
  theAccusedHead: 'The accused',
  areaHead: 'Area',
  clause: 'Clause',
  text: 'Text',
  pax: (id: number) => `PA-X ${id}`,
  un: (symbol: string) => `United Nations ${symbol}`,
  note: 'Note',
  details: 'When and where',
  date: 'Date',
  place: 'Place',
  position: 'Position shown',
  noPosition: 'No position is recorded; the map shows none.',
  middleOfArea: (position: string) => `Only the area is known. Its middle, which is no point of the incident: ${position}`,
  positionAt: (latitude: string, longitude: string) =>
    `${latitude}° north, ${longitude}° east, rounded to two decimals (about one kilometre)`,
  relations: { at: 'at this place', near: 'near this place', 'in-area': 'somewhere in this area' },
  eventType: 'Type of event',
  means: 'Means',
  strikes: 'Strikes',
  doubleTap: 'A second strike hit those who had come to the first.',
  sequence: 'In order',
  damage: 'Buildings and services',
  damageBy: (who: string) => `according to ${withArticle(who)}`,
  sources: 'Sources',
  report: 'Report',
  reportInText: 'report',
  paragraphs: ((text) => `¶ ${text}`) as (text: string, numbers: readonly number[]) => string,
  from: (agency: string) => `from ${agency}`,
  published: (date: string) => `published ${date}`,
  updated: (date: string) => `changed ${date}`,
  relaysHead: 'Relays',
  relaysNobody: 'Names no origin.',
  sameTextAs: 'Made from the same wire text as',
  original: 'Original',
  archived: 'Archived copy',
  says: 'says',
  readAs: 'read as',
  notText: 'not text of the article',
  faults: (n: number) => `${n} places where we read its wording otherwise`,
  background: 'Background',
  backgroundNote: 'Other events that these reports mention. They are no part of this incident and enter no sum.',
  updates: 'Updates',
  firstPublished: 'First published.',
  was: 'Was:',
  now: 'Now:',
  noUpdates: 'No change since the first publication.',
  cite: 'Cite and reuse',
  citeAs: (title: string, id: string, version: string) => `Truceline, “${title}”, incident ${id}, ${version}.`,
  version: (date: string, digest: string) => (date ? `version of ${date} (${digest})` : `version ${digest}`),
  licence: (name: string) => `Free to reuse under ${name}, with this reference.`,
  json: 'JSON',
  csv: 'CSV',
  thisRecord: 'this record',
  itsClaims: 'its claims',
  reportError: 'Report an error, or ask for removal',
  errorSubject: (id: string) => `Incident ${id}`,
  related: 'Related',
  relation: {
    sameGovernorate: (name: string) => `same area: ${name}`,
    withinDays: (days: number) => (days === 0 ? 'the same day' : days === 1 ? 'one day apart' : `${days} days apart`),
    sharedActors: (names: readonly string[]) => `also names ${listEnglish(names)}`,
  },
  briefing: 'briefing that includes it',
  earlier: 'Earlier',
  later: 'Later',
  neighbours: 'Earlier and later incidents',
  listIntroduction: 'One page for one event, however many reports tell of it. Every figure is a claim by the origin it names.',
  listColumns: { date: 'Date', incident: 'Incident', killed: 'Killed', accused: 'Accused', evidence: 'Evidence' },
  listCount: (n: number, text: string) => (n === 1 ? '1 incident' : `${text} incidents`),
  evidence: (toll: string, attribution: string) => `toll ${toll}; attribution ${attribution}`,
  unconfirmedHead: 'Unconfirmed',
  unconfirmedNote: 'These records await a second reader. They are listed here and enter no sum, chart or export of totals.',
};

const ar: typeof en = {
  incidents: 'الحوادث',
  incident: 'حادث',
  list: listArabic,
  separator: '؛ ',
  comma: '، ',
  colon: ': ',
  fullStop: '.',
  about: (hour) => `نحو الساعة ${hour}`,
  at: (hour) => `الساعة ${hour}`,
  summary: 'خلاصة',
  killed: 'قتلى',
  injured: 'جرحى',
  noun: { killed: (n) => noun(n, 'قتيل', 'قتيلان', 'قتلى', 'قتيلًا'), injured: (n) => noun(n, 'جريح', 'جريحان', 'جرحى', 'جريحًا') },
  killedHead: 'القتلى',
  injuredHead: 'الجرحى',
  injuredLabel: 'الجرحى',
  killedAsMentioned: 'القتلى',
  groups: {
    total: 'أشخاص',
    civilians: 'مدنيون',
    combatants: 'مقاتلون',
    men: 'رجال',
    women: 'نساء',
    children: 'أطفال',
    unknown: 'صفتهم غير معروفة',
  },
  part: (group, figure) => tollPart(group, figure, 'ar'),
  amongTheDead: 'من بين القتلى',
  notReported: 'لم يُذكر عددهم',
  unconfirmed: 'غير مؤكَّد: يُعرض على حدة ولا يدخل في أي مجموع.',
  contentWarning: 'تصف الرواية إصابات أو وفيات بالتفصيل.',
  facts: {
    accused: 'الجهة المتهمة',
    ceasefire: 'وقف إطلاق النار',
    capacity: 'صفتها في الاتفاق',
    evidence: 'قوة الأدلة',
    happened: 'ما حدث',
  },
  nobodyAccused: 'لا أحد',
  nobodyNamed: 'لا يسمّي أي مصدر جهة مسؤولة.',
  by: (names) => `بحسب ${listArabic(names)}`,
  byNames: 'بحسب',
  byNobody: 'ولم يُذكر من يتهمها',
  more: 'أدناه',
  ownPosition: 'موقف الجهة المتهمة',
  noneRecorded: 'لم يُسجَّل لها موقف',
  noneRecordedAlone: 'لم يُسجَّل لها موقف',
  inForceFor: (days, n) =>
    n === 0
      ? 'بدأ السريان في ذلك اليوم'
      : `ومضى على بدء السريان ${counted(n, 'يوم واحد', 'يومين', 'أيام', 'يومًا').replace(String(n), days)}`,
  inForceBetween: (first, last, n) =>
    `ومضى على بدء السريان ما بين ${first} و${counted(n, 'يوم واحد', 'يومين', 'أيام', 'يومًا').replace(String(n), last)}`,
  inForceAtMost: (days, n) =>
    `ومضى على بدء السريان ${counted(n, 'يوم واحد', 'يومان', 'أيام', 'يومًا').replace(String(n), days)} على الأكثر، إن كان قد بدأ`,
  notYetInForce: 'لم يكن السريان قد بدأ',
  noCeasefire: 'لا اتفاق مرتبطًا به',
  nobodyAccusedCapacity: 'لا جهة متهمة',
  capacitySentence: {
    signatory: 'تُعدّ موقِّعة',
    guarantor: 'تُعدّ جهة ضامنة',
    represented: 'مثّلها أحد الأطراف',
    'non-party': 'لم توقّع',
    excluded: 'مستثناة',
    unknown: 'صفتها غير معروفة',
  },
  theAccused: 'الجهة المتهمة',
  capacityUnsettled: 'أما مسألة الإلزام فلا تحسمها هذه الصفحة.',
  tollGrade: 'الحصيلة',
  attributionGrade: 'نسبة المسؤولية',
  originsCounted: (origins, reports) =>
    `${counted(origins, 'جهة واحدة تذكر', 'جهتان تذكران', 'جهات تذكر', 'جهة تذكر')} الحصيلة الكاملة، في ${counted(reports, 'تقرير واحد', 'تقريرين', 'تقارير', 'تقريرًا')}`,
  originsAccuse: (origins) =>
    origins === 0 ? 'لا جهة تسمّي متهمًا' : `${counted(origins, 'جهة واحدة تسمّي', 'جهتان تسمّيان', 'جهات تسمّي', 'جهة تسمّي')} المتهم`,
  line: {
    nobodyAccused: 'لا جهة متهمة.',
    civilians: (figure, by) => `من بين القتلى مدنيون: ${figure}، ${by.length > 0 ? `بحسب ${listArabic(by)}` : 'ولم يُذكر المصدر'}.`,
    accused: (actor, by) =>
      by.length > 0 ? `الجهة المتهمة: ${actor}، بحسب ${listArabic(by)}.` : `الجهة المتهمة: ${actor}؛ ولم يُذكر من يتهمها.`,
    claimed: (actor) => `تبنّته ${actor}.`,
    own: (actor, stance) => `موقف ${actor}: ${stance}.`,
    violation: (ceasefire, violation, capacity) => `${ceasefire}: ${violation}${capacity ? `؛ والجهة المتهمة ${capacity}` : ''}.`,
  },
  account: 'الرواية',
  recordInEnglish: 'ملاحظات السجل المكتوبة بالإنكليزية تُعرض هنا كما هي.',
  inEnglishOnly: 'لم تُترجم الرواية بعد، وهي هنا بالإنكليزية.',
  whoCounted: 'من أحصى',
  claimsCaption: 'كل رقم مع من أحصاه',
  claimsUnit: 'عدد الأشخاص. «بتاريخ» هو اليوم الذي يصفه الرقم.',
  columns: { by: 'من أحصى', in: 'قُرئ في', asOf: 'بتاريخ', killed: 'القتلى', parts: 'منهم', injured: 'الجرحى' },
  noClaims: 'لا يذكر أي مصدر رقمًا لهذا الحادث.',
  originNotStated: 'لم يُذكر المصدر',
  originNotStatedSmall: 'يذكر التقرير الرقم ولا يقول من أحصاه',
  scopes: {
    all: 'جميع المتضررين',
    part: 'جزء من المتضررين، ولا يُعدّ حصيلة كاملة',
    'own-losses': 'خسائر الطرف نفسه: جزء من الحصيلة ولا تُضاف إليها',
  },
  via: (agency) => `نقلًا عن ${agency}`,
  asOfUnknown: 'غير مذكور',
  noParts: 'بلا تفصيل',
  sideOf: (actor, figure) => `من ${actor}: ${figure}`,
  missing: 'مفقودون',
  detained: 'محتجزون',
  displaced: 'نازحون',
  totalIs: (figure) => `المجموع: ${figure}`,
  derived: (made, arithmetic) => (made.length === 0 ? `بحسابنا: ${arithmetic}` : `${listArabic(made)}؛ بحسابنا: ${arithmetic}`),
  ours: 'بحسابنا',
  ourNote: 'ملاحظتنا:',
  inTheSourcesWords: 'يقول المصدر:',
  state: {
    superseded: (by) => `حلّ محله رقم أحدث من الجهة نفسها${by ? ` (${by})` : ''}؛ لا يُحسب`,
    excluded: (reason) => `لا يُحسب: ${reason}`,
  },
  gives: { both: 'يعطي المدى', low: 'يعطي الحد الأدنى', high: 'يعطي الحد الأعلى', open: 'يترك الحد الأعلى مفتوحًا' },
  rangeHead: 'كيف نتج هذا المدى.',
  howWeCount: 'كيف نُحصي',
  tollByOrigin: 'الحصيلة بحسب المصدر',
  tollOverTime: 'الحصيلة عبر الزمن',
  chart: {
    findingUnnamed: 'يذكر تقرير واحد عدد القتلى ولا يقول من أحصاهم',
    finding: (origins, open) =>
      origins === 0
        ? 'لم يُحصِ أحد جميع القتلى'
        : `${counted(origins, 'جهة واحدة أحصت', 'جهتان أحصتا', 'جهات أحصت', 'جهة أحصت')} جميع القتلى${origins === 1 && open ? '، ولم تضع حدًّا أعلى' : ''}`,
    scope: (date, cutOff) => `القتلى والجرحى في حادث ${date}، بحسب من أحصى. تاريخ الإقفال: ${cutOff}.`,
    title: (date) => `القتلى والجرحى، ${date}، بحسب المصدر`,
    asOf: (date) => `بتاريخ ${date}`,
    group: 'الفئة',
    figure: 'العدد',
    killedNone: 'لا مصدر يذكر المجموع',
    injuredNone: 'لا مصدر يذكر عددًا',
    injuredBar: (value, reported) => (reported ? `الجرحى: ${value}` : value),
    unnamedIn: (report) => `لم يُسمَّ، في ${report}`,
    ownGroup: 'القتلى من أفراده',
    ownMembers: 'من أفراده',
    ownHead: 'خسائر الطرف نفسه: ليست حصيلة منافسة',
    byIncidentName: 'القتلى بحسب الحادث، والمدنيون منهم',
    civiliansAmong: 'المدنيون منهم',
    byIncidentUnit: 'القتلى، والمدنيون منهم.',
    trackFinding: 'كيف تغيّر الرقم مع تكرار الإحصاء',
    replaced: 'حلّ محله رقم لاحق',
  },
  accusedHead: 'من المتهم',
  accusedBy: 'من يتهمها',
  standing: 'حال الاتهام',
  partIn: 'دورها',
  otherParties: 'أطراف أخرى',
  saidOn: (date) => `بتاريخ ${date}`,
  spokenBy: 'على لسان',
  ceasefireHead: 'وقف إطلاق النار',
  ceasefires: 'اتفاقات وقف إطلاق النار',
  declared: (date) => `التاريخ: ${date}`,
  inEffect: (time, date) => `وبدء السريان: ${time ? `الساعة ${time} يوم ` : ''}${date}`,
  daysBefore: (days, n) =>
    n === 0 ? 'في يوم الحادث نفسه' : `قبل الحادث ${counted(n, 'بيوم واحد', 'بيومين', 'أيام', 'يومًا').replace(String(n), `بـ ${days}`)}`,
  daysBeforeBetween: (first, last, n) =>
    `قبل الحادث بما بين ${first} و${counted(n, 'يوم واحد', 'يومين', 'أيام', 'يومًا').replace(String(n), last)}`,
  daysBeforeAtMost: (days, n) =>
    `قبل الحادث ${counted(n, 'بيوم واحد', 'بيومين', 'أيام', 'يومًا').replace(String(n), `بـ ${days}`)} على الأكثر، أو بعده`,
  link: 'الصلة',
  allegedBy: 'من يزعم الخرق',
  signed: 'الموقّعون',
  guaranteed: 'الضامنون',
  theAccusedHead: 'الجهة المتهمة',
  areaHead: 'المنطقة',
  clause: 'البند',
  text: 'النص',
  pax: (id) => `PA-X ${id}`,
  un: (symbol) => `الأمم المتحدة ${symbol}`,
  note: 'ملاحظة',
  details: 'متى وأين',
  date: 'التاريخ',
  place: 'المكان',
  position: 'الموقع المعروض',
  middleOfArea: (position) => `لا يُعرف إلا المنطقة. وسطها، وليس نقطة من الحادث: ${position}`,
  noPosition: 'لا موقع مسجَّلًا، ولا تعرض الخريطة موقعًا.',
  positionAt: (latitude, longitude) => `${latitude}° شمالًا، ${longitude}° شرقًا، مقرَّبًا إلى منزلتين عشريتين (نحو كيلومتر واحد)`,
  relations: { at: 'في هذا المكان', near: 'قرب هذا المكان', 'in-area': 'في مكان ما من هذه المنطقة' },
  eventType: 'نوع الحادث',
  means: 'الوسيلة',
  strikes: 'عدد الضربات',
  doubleTap: 'أصابت ضربة ثانية من تجمعوا بعد الأولى.',
  sequence: 'بالترتيب',
  damage: 'مبانٍ ومرافق',
  damageBy: (who) => `بحسب ${who}`,
  sources: 'المصادر',
  report: 'التقرير',
  reportInText: 'التقرير',
  paragraphs: (text, numbers) =>
    numbers.length === 1 ? `الفقرة ${text}` : numbers.length === 2 ? `الفقرتان ${numbers.join(' و')}` : `الفقرات ${text}`,
  from: (agency) => `عن ${agency}`,
  published: (date) => `نُشر في ${date}`,
  updated: (date) => `عُدّل في ${date}`,
  relaysHead: 'ينقل عن',
  relaysNobody: 'لا يسمّي مصدرًا.',
  sameTextAs: 'من نص الوكالة نفسه الذي بُني عليه',
  original: 'الأصل',
  archived: 'نسخة محفوظة',
  says: 'ورد فيه',
  readAs: 'والمقصود',
  notText: 'ليس من نص المقال',
  faults: (n) => (n <= 10 ? `${n} مواضع نقرأ فيها عبارته على غير ظاهرها` : `${n} موضعًا نقرأ فيها عبارته على غير ظاهرها`),
  background: 'خلفية',
  backgroundNote: 'أحداث أخرى تذكرها هذه التقارير. ليست من هذا الحادث ولا تدخل في أي مجموع.',
  updates: 'التحديثات',
  firstPublished: 'نُشر أول مرة.',
  was: 'كان:',
  now: 'صار:',
  noUpdates: 'لا تغيير منذ النشر الأول.',
  cite: 'الاستشهاد وإعادة الاستخدام',
  citeAs: (title, id, version) => `Truceline، «${title}»، الحادث ${id}، ${version}.`,
  version: (date, digest) => (date ? `نسخة ${date} (${digest})` : `نسخة ${digest}`),
  licence: (name) => `إعادة الاستخدام متاحة بموجب ${name}، مع ذكر هذا المرجع.`,
  json: 'JSON',
  csv: 'CSV',
  thisRecord: 'هذا السجل',
  itsClaims: 'أرقامه',
  reportError: 'أبلغ عن خطأ، أو اطلب الحذف',
  errorSubject: (id) => `Incident ${id}`,
  related: 'حوادث ذات صلة',
  relation: {
    sameGovernorate: (name) => `المنطقة نفسها: ${name}`,
    withinDays: (days) => (days === 0 ? 'في اليوم نفسه' : `بفارق ${counted(days, 'يوم واحد', 'يومين', 'أيام', 'يومًا')}`),
    sharedActors: (names) => `يرد فيه أيضًا: ${listArabic(names)}`,
  },
  briefing: 'إحاطة تشمله',
  earlier: 'الأسبق',
  later: 'اللاحق',
  neighbours: 'الحادث الأسبق والحادث اللاحق',
  listIntroduction: 'صفحة واحدة لكل حدث مهما تعددت التقارير عنه. وكل رقم قولٌ لمن أحصاه.',
  listColumns: { date: 'التاريخ', incident: 'الحادث', killed: 'القتلى', accused: 'الجهة المتهمة', evidence: 'قوة الأدلة' },
  listCount: (n, text) => counted(n, 'حادث واحد', 'حادثان', 'حوادث', 'حادثًا').replace(String(n), text),
  evidence: (toll, attribution) => `الحصيلة ${toll}؛ نسبة المسؤولية ${attribution}`,
  unconfirmedHead: 'غير مؤكَّدة',
  unconfirmedNote: 'تنتظر هذه السجلات قارئًا ثانيًا. تُعرض هنا ولا تدخل في أي مجموع أو رسم أو ملف مجاميع.',
};

/** The words of an incident’s page and of lists of incidents. */
export const incidentWords = { en, ar } satisfies Words<typeof en>;
