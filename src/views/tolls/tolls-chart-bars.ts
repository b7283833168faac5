import { barOf } from '../../charts/bar.ts';
import type { Bar, BarKind } from '../../charts/description.ts';
import { sumOver, type Group, type Measure, type TollIncident } from '../../domain/toll.ts';
import { tollWords } from '../../i18n/tolls.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What every chart of tolls needs beside its incidents. */
export interface ChartFrame {
  locale: Locale;
  /** The cut-off date in words. */
  cutOff: string;
  /** Where the same rows are served as CSV. */
  csvHref?: string;
}

/** A sum as bars: its range, and a hollow mark that says in how many incidents nobody reported it. */
export function sumBars(
  incidents: readonly TollIncident[],
  measure: Measure,
  group: Group,
  kind: BarKind,
  head: string,
  locale: Locale,
): Bar[] {
  const words = tollWords[locale];
  const { range, notReported } = sumOver(incidents, measure, group);
  if (!range) return [{ kind, group: head, range: null, value: words.notReported, text: words.notReported }];
  const bar = barOf(kind, range, locale, { group: head, notReported: words.notReported });
  if (notReported === 0) return [bar];
  const missing = words.notReportedNote(notReported, incidents.length);
  return [bar, { kind, group: words.limits, range: null, value: missing, text: missing }];
}
