import { compareText, type Archive, type Report } from '../../archive.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { formatParagraphs, type Reading } from '../../domain/reading.ts';
import { reportWords } from '../../i18n/reports.ts';
import type { Locale } from '../../i18n/locale.ts';
import { shortNameOf } from '../record/record-name.ts';

/** A report, and the paragraphs in it, as a page names them. */
export interface ReadIn {
  report: string;
  label: string;
  url: string;
  /** `2–3, 7`. */
  paragraphs: string;
}

const labels = new WeakMap<Archive, Map<string, string>>();

/** What a report is called where its headline would be too long: outlet and day, and a letter where two would be called the same. */
export function reportLabel(archive: Archive, report: Report, locale: Locale = 'en'): string {
  const key = `${locale}/${report.id}`;
  const known = labels.get(archive) ?? new Map<string, string>();
  labels.set(archive, known);
  if (!known.has(key)) labelAll(archive, locale, known);
  return known.get(key) ?? plainLabel(archive, report, locale);
}

/** Where something was read, ready to print and link. */
export function readIn(archive: Archive, readings: readonly Reading[] = [], locale: Locale = 'en'): ReadIn[] {
  return readings.map(({ report: id, paragraphs }) => {
    const report = archive.get('reports', id);
    return { report: id, label: reportLabel(archive, report, locale), url: report.url, paragraphs: formatParagraphs(paragraphs) };
  });
}

function labelAll(archive: Archive, locale: Locale, known: Map<string, string>): void {
  const alike = new Map<string, Report[]>();
  for (const report of archive.reports) {
    const label = plainLabel(archive, report, locale);
    alike.set(label, [...(alike.get(label) ?? []), report]);
  }
  for (const [label, reports] of alike) {
    const sorted = [...reports].sort((a, b) => compareText(a.id, b.id));
    for (const [index, report] of sorted.entries()) {
      known.set(`${locale}/${report.id}`, sorted.length === 1 ? label : `${label} (${letter(index)})`);
    }
  }
}

function plainLabel(archive: Archive, report: Report, locale: Locale): string {
  const words = reportWords[locale];
  return words.label(outletName(archive, report, locale), formatDate(report.published, locale));
}

/** An agency tells two reports of unknown outlets apart; beside a known outlet it would only be longer. */
function outletName(archive: Archive, report: Report, locale: Locale): string {
  const words = reportWords[locale];
  if (report.outlet !== null) return shortNameOf(archive.get('actors', report.outlet), locale);
  if (report.agency === undefined) return words.outletUnknown;
  return words.outletUnknownFrom(shortNameOf(archive.get('actors', report.agency), locale));
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : String(index + 1);
}
