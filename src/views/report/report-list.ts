import type { Archive } from '../../archive.ts';
import { formatDay } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dateText, type DateText } from '../record/date-text.ts';
import { incidentsByReport } from '../incident/incident-reports.ts';
import { linksTo } from '../record/link-to.ts';
import { actorLink, type NamedLink } from '../record/record-name.ts';
import { reportKind, type ReportKind } from './report-facts.ts';
import { reportLabel } from './report-label.ts';

export interface ReportListView {
  cutOff: string;
  reports: ReportEntry[];
}

export interface ReportEntry {
  id: string;
  url: string;
  title: string;
  /** False where the text has no headline and the title is ours. */
  headlinePrinted: boolean;
  label: string;
  outlet: NamedLink | null;
  published: DateText;
  kind: ReportKind;
  origins: NamedLink[];
  originsWords?: string;
  /** How many incidents cite it, unconfirmed ones too. */
  incidents: number;
  faults: number;
}

/** Every report, newest first. */
export function reportListView(archive: Archive, locale: Locale = 'en'): ReportListView {
  return {
    cutOff: formatDay(archive.cutOff, locale),
    reports: [...archive.reports].reverse().map((report) => ({
      id: report.id,
      url: report.url,
      title: report.title,
      headlinePrinted: report.titleBasis !== 'none-given',
      label: reportLabel(archive, report, locale),
      outlet: report.outlet === null ? null : actorLink(archive, report.outlet, locale),
      published: dateText(report.published, locale, 'short'),
      kind: reportKind(report, locale),
      origins: linksTo(archive, 'actors', report.origins, locale, 'short'),
      ...(report.originsWords === undefined ? {} : { originsWords: report.originsWords }),
      incidents: incidentsByReport(archive).get(report.id)?.length ?? 0,
      faults: report.faults?.length ?? 0,
    })),
  };
}
