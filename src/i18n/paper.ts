import type { Words } from './locale.ts';

const en = {
  print: 'Print briefing (PDF):',
  papers: { a4: 'A4', letter: 'US Letter' },
  about: 'About this briefing',
  code: (address: string) => `QR code of the address ${address}`,
  readAt: 'The page, its later versions and its data:',
  readOnDemand: 'Made on demand: this selection has no page. The records are at:',
  version: (version: string, day: string) => `Version ${version}, cut-off date ${day}. The same content always has the same version.`,
  licence: (name: string) => `Records, text and data: ${name}. Name the origin of a figure beside the site.`,
  errors: 'Errors, and requests for removal:',
  methods: 'How the figures are made',
  methodParts: [
    [
      'A figure is a claim.',
      'It was counted by an origin (a monitor, a rescue service, a ministry, an armed group) and read in a paragraph of a report. The outlet that printed it is not its origin. Reports that relay one count are one claim, and do not support each other.',
    ],
    [
      'A range is made of claims.',
      'It takes the latest figure of each origin, unless that was replaced, excluded with a reason, or covers only a part of those affected. The lower end is the smallest of these, the upper end the largest. “Or more” stands where one of them has no upper limit. A party’s count of its own losses never enters the range.',
    ],
    [
      '“Not reported” is not zero.',
      'It means that no source gave a figure. A sum says over how many incidents it runs and in how many the group was not reported; with one of those, or one open range, it has no upper end. Only reviewed incidents are summed; reviewed means that a second person read the record against its sources.',
    ],
    [
      'Parts are not added.',
      'Civilians and combatants, men, women and children, and sides divide the killed in three ways that overlap. People injured are a group of their own and are never added to the dead.',
    ],
    [
      'An accusation is somebody’s.',
      'Who accuses whom, and the accused’s own position, are stated together. An agreement is named where it was in force at that place and time; the capacity in which the accused stood to it (signatory, guarantor, did not sign) is stated, and whether it bound them is left open. That no incident is recorded in a period is not a finding that there was none.',
    ],
    [
      'Grades speak of sources, not of truth.',
      'Fair: two or more independent origins. Weak: one origin, however many reports relay it. Contested: rival claims. Confirmed: a belligerent accepted responsibility.',
    ],
    [
      'Dates and places are as exact as the sources.',
      'A hatched area on a map means “somewhere in here”; no position is finer than a neighbourhood. The cut-off date is the newest date in the incidents and reports; nothing later was read.',
    ],
  ] as readonly (readonly [head: string, text: string])[],
  wholeMethod: 'The whole method:',
  foot: (address: string, cutOff: string | undefined) => (cutOff === undefined ? address : `${address} · Cut-off date ${cutOff}`),
  pageOf: ' of ',
};

const ar: typeof en = {
  print: 'إحاطة للطباعة (PDF):',
  papers: { a4: 'A4', letter: 'US Letter' },
  about: 'عن هذه الإحاطة',
  code: (address) => `رمز الاستجابة السريعة للعنوان ${address}`,
  readAt: 'الصفحة ونسخها اللاحقة وبياناتها:',
  readOnDemand: 'أُعدّت عند الطلب، ولا صفحة لهذا الاختيار. والسجلات في:',
  version: (version, day) => `النسخة ${version}، تاريخ الإقفال ${day}. للمحتوى نفسه النسخة نفسها دائمًا.`,
  licence: (name) => `السجلات والنصوص والبيانات: ${name}. اذكر مصدر الرقم مع ذكر الموقع.`,
  errors: 'الأخطاء وطلبات الحذف:',
  methods: 'كيف تُحسب الأرقام',
  methodParts: [
    [
      'الرقم ادعاء.',
      'أحصاه مصدر (جهة رصد أو جهاز إنقاذ أو وزارة أو جماعة مسلحة) وقُرئ في فقرة من تقرير. والوسيلة التي نشرته ليست مصدره. والتقارير التي تنقل إحصاءً واحدًا ادعاء واحد، ولا يدعم بعضها بعضًا.',
    ],
    [
      'المدى يُبنى من الادعاءات.',
      'يُؤخذ أحدث رقم لكل مصدر، ما لم يُستبدل أو يُستبعد لسبب مذكور أو يشمل جزءًا من المتضررين فقط. الحد الأدنى أصغرها والحد الأعلى أكبرها. وتُكتب «أو أكثر» حيث لا حدّ أعلى لأحدها. وإحصاء طرفٍ لخسائره لا يدخل المدى أبدًا.',
    ],
    [
      '«لم يُذكر عددهم» لا تعني الصفر.',
      'تعني أن لا مصدر أعطى رقمًا. وكل مجموع يذكر عدد الحوادث التي يشملها وعدد ما لم يُذكر فيه الرقم؛ فإن وُجد واحد منها، أو مدى مفتوح واحد، فلا حدّ أعلى للمجموع. ولا يُجمع إلا ما رُوجع، أي ما قرأه شخص ثانٍ على مصادره.',
    ],
    [
      'الأجزاء لا تُجمع.',
      'المدنيون والمقاتلون، والرجال والنساء والأطفال، والأطراف: ثلاثة تقسيمات متداخلة للقتلى. والجرحى فئة قائمة بذاتها لا تُضاف إلى القتلى أبدًا.',
    ],
    [
      'لكل اتهام صاحب.',
      'يُذكر من اتهم من، وموقف الجهة المتهمة نفسها معه. ويُسمّى الاتفاق حيث كان نافذًا في ذلك المكان والوقت، وتُذكر صفة الجهة المتهمة تجاهه (موقّعة أو ضامنة أو لم توقّعه)، ولا يُبتّ في ما إذا كان يُلزمها. وعدم تسجيل حادث في مدة لا يعني أن شيئًا لم يقع.',
    ],
    [
      'الدرجات عن المصادر لا عن الحقيقة.',
      'مقبولة: مصدران مستقلان أو أكثر. ضعيفة: مصدر واحد مهما كثر ناقلوه. متنازع عليها: ادعاءات متعارضة. مؤكدة: طرف محارب قبل المسؤولية.',
    ],
    [
      'التواريخ والأماكن بدقة مصادرها.',
      'المساحة المخططة على الخريطة تعني «في مكان ما هنا»؛ ولا موقع أدقّ من الحيّ. وتاريخ الإقفال أحدث تاريخ في الحوادث والتقارير؛ ولم يُقرأ شيء بعده.',
    ],
  ],
  wholeMethod: 'المنهج كاملًا:',
  foot: (address, cutOff) => (cutOff === undefined ? address : `${address} · تاريخ الإقفال ${cutOff}`),
  pageOf: ' من ',
};

/** What a page says on paper only: its address, its version, and how its figures are made. */
export const paperWords = { en, ar } satisfies Words<typeof en>;
