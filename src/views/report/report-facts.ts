import type { Report } from '../../archive.ts';
import { reportWords } from '../../i18n/reports.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What kind of source a report is, in words: `traditional media; regional; affiliation unknown`. */
export interface ReportKind {
  type: string;
  scale: string;
  affiliation: string;
  language: string;
  /** Null where the text is no translation. */
  translation: string | null;
}

/** The kind of a report, from its codes. */
export function reportKind(report: Report, locale: Locale): ReportKind {
  const words = reportWords[locale];
  const from = report.translatedFrom === undefined ? '' : ` ${words.translatedFrom(languageName(report.translatedFrom, locale))}`;
  return {
    type: words.types[report.type],
    scale: words.scales[report.scale],
    affiliation: words.affiliations[report.affiliation],
    language: languageName(report.language, locale),
    translation: report.translation === 'none' ? null : `${words.translations[report.translation]}${from}`,
  };
}

/** A language's name; its code where we have no name for it. */
export function languageName(code: string, locale: Locale): string {
  return reportWords[locale].languages[code] ?? code;
}
