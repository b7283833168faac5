import type { Archive } from '../../archive.ts';
import { formatDay, formatPeriod } from '../../domain/partial-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import { briefingIncidents } from './briefing-incidents.ts';
import { sumText, type SumText } from '../tolls/toll-sums.ts';

export interface BriefingListView {
  cutOff: string;
  briefings: {
    id: string;
    url: string;
    language: Locale;
    title: string;
    standfirst: string;
    period: string;
    incidents: number;
    killed: SumText;
  }[];
}

/** Every briefing, the one whose period ends last first. */
export function briefingListView(archive: Archive, locale: Locale = 'en'): BriefingListView {
  const latestFirst = [...archive.briefings].sort((a, b) =>
    a.period.to.to < b.period.to.to ? 1 : a.period.to.to > b.period.to.to ? -1 : 0,
  );
  return {
    cutOff: formatDay(archive.cutOff, locale),
    briefings: latestFirst.map((briefing) => {
      const incidents = briefingIncidents(archive, briefing);
      return {
        id: briefing.id,
        url: briefing.url,
        language: briefing.language,
        title: briefing.title,
        standfirst: briefing.standfirst,
        period: formatPeriod(briefing.period.from.from, briefing.period.to.to, locale),
        incidents: incidents.length,
        killed: sumText(incidents, 'killed', 'total', locale),
      };
    }),
  };
}
