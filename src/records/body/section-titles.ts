import { foldText } from '../../domain/fold-text.ts';
import type { CollectionName } from '../../schemas/index.ts';

/** What a reader takes for a part that the site makes of a record’s facts, whether or not the page has it under these words. */
const EVERYWHERE = [
  ...['Account', 'Who counted', 'The claims', 'Claims', 'Figures', 'Key figures', 'Toll', 'The toll', 'Grade', 'Evidence', 'Status'],
  ...['Source', 'Sources', 'Update', 'Updates', 'Correction', 'Corrections', 'Withdrawn', 'Reference', 'References', 'Notes', 'Summary'],
  ...['Killed', 'Injured', 'Killed and injured', 'Casualties', 'Cite and reuse', 'Who is accused'],
  ...['من أحصى', 'الأعداد', 'الأرقام', 'أهم الأرقام', 'الحصيلة', 'المصادر', 'مصادر', 'التحديثات', 'التصويبات', 'المراجع', 'الحواشي'],
  ...['الرواية', 'خلاصة', 'من المتهم', 'القتلى', 'الجرحى', 'الاستشهاد وإعادة الاستخدام'],
];

/** The titles of the sections of each kind of record’s page, in English and Arabic; a test holds them to the pages. */
const OF_PAGES: Record<Exclude<CollectionName, 'briefings'>, readonly string[]> = {
  incidents: [
    ...['The toll, by origin', 'The toll over time', 'Ceasefire', 'When and where', 'Background', 'Related'],
    ...['الحصيلة بحسب المصدر', 'الحصيلة عبر الزمن', 'وقف إطلاق النار', 'متى وأين', 'خلفية', 'حوادث ذات صلة'],
  ],
  actors: [
    ...['Names', 'Profile', 'What rests on its count alone', 'Relations', 'What was said of it', 'Incidents', 'Where'],
    ...['Standing under agreements', 'Reports published or relayed'],
    ...['الأسماء', 'تعريف', 'ما يستند إلى إحصائها وحدها', 'العلاقات', 'ما قيل عنها', 'الحوادث', 'أين'],
    ...['صفتها في الاتفاقات', 'تقارير نشرتها أو نُقلت عنها'],
    ...['Accused', 'Target', 'Harmed', 'Counted by it', 'A part counted by it', 'Own losses counted by it', 'Present', 'Accuser'],
    ...['Spoke for the accused', 'متَّهمة', 'مستهدَفة', 'متضرّرة', 'أحصت', 'أحصت جزءًا', 'أحصت خسائرها', 'حاضرة', 'موجِّهة الاتهام'],
    'تحدثت باسم المتهم',
  ],
  ceasefires: [
    ...['Counts', 'Where', 'Mentioned as background', 'Parties and standing', 'Terms', 'Agreement', 'Context', 'Incident by incident'],
    ...['أين', 'مذكور كخلفية', 'الأطراف وصفاتها', 'البنود', 'الاتفاق', 'السياق', 'الحوادث واحدًا واحدًا'],
  ],
  places: [
    ...['Place', 'Incidents here and within', 'Incidents here', 'Note'],
    ...['مكان', 'الحوادث هنا وفي داخله', 'الحوادث هنا', 'ملاحظة'],
  ],
  reports: [
    ...['About this report', 'What it says', 'What rests on it', 'Faults in the text', 'Mentioned as background'],
    ...['عن هذا التقرير', 'ما يقوله', 'ما يستند إليه', 'أخطاء في النص', 'مذكور كخلفية'],
  ],
};

const FOLDED = new Map(Object.entries(OF_PAGES).map(([name, titles]) => [name, new Set([...EVERYWHERE, ...titles].map(foldText))]));

/** Whether words are those of a section that the page of such a record has, or that readers would take for one. */
export function isSectionTitle(collection: CollectionName, words: string): boolean {
  const titles = FOLDED.get(collection);
  // What stands behind a colon, a dash or a bracket makes it no other title: `Updates (corrected)`.
  return titles !== undefined && (titles.has(foldText(words)) || titles.has(foldText(words.split(/[:(–—;؛]| - /, 1)[0]!)));
}
