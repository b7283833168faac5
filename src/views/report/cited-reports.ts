import type { Archive } from '../../archive.ts';
import type { Body } from '../../domain/body.ts';
import type { Locale } from '../../i18n/locale.ts';
import { reportLabel } from './report-label.ts';

/** What the citations of a body print, and where they lead, for each report that it cites. */
export function citedReports(archive: Archive, body: Body, locale: Locale): Record<string, { label: string; url: string }> {
  const ids = body.slots.flatMap((slot) => (slot.kind === 'citation' ? [slot.report] : []));
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const report = archive.get('reports', id);
      return [id, { label: reportLabel(archive, report, locale), url: report.url }];
    }),
  );
}
