import type { Archive } from '../../archive.ts';
import type { Locale } from '../../i18n/locale.ts';
import { mentionEntry, type MentionEntry } from '../report/report.ts';
import { reportLabel } from '../report/report-label.ts';

/** An event that a report only mentions, as a breach of an agreement. */
export interface CeasefireMention {
  mention: MentionEntry;
  report: { label: string; url: string };
}

/** What reports mention as breaches of an agreement without its being an incident here, by report; never in any sum. */
export function ceasefireMentions(archive: Archive, ceasefire: string, locale: Locale): CeasefireMention[] {
  return archive.reports.flatMap((report) =>
    (report.mentions ?? [])
      .filter((mention) => mention.ceasefire === ceasefire)
      .map((mention) => ({
        mention: mentionEntry(archive, mention, locale),
        report: { label: reportLabel(archive, report, locale), url: report.url },
      })),
  );
}
