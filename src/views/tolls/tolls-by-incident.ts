import type { Archive, Incident } from '../../archive.ts';
import { barOf } from '../../charts/bar.ts';
import type { BarRow, RangeBars } from '../../charts/description.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { resolveToll, sumOver } from '../../domain/toll.ts';
import { incidentWords } from '../../i18n/incident.ts';
import { tollWords } from '../../i18n/tolls.ts';
import { incidentUrl } from '../incident/incident-title.ts';
import { shortNameOf } from '../record/record-name.ts';
import type { ChartFrame } from './tolls-chart-bars.ts';

/** People killed in each incident, newest first, and the civilians among them. Incidents come in order of date. */
export function tollsByIncident(archive: Archive, incidents: readonly Incident[], frame: ChartFrame): RangeBars {
  const { locale, cutOff, csvHref } = frame;
  const words = tollWords[locale];
  return {
    kind: 'range-bars',
    id: 'tolls-by-incident',
    locale,
    name: incidentWords[locale].chart.byIncidentName,
    finding: words.byStatusFinding(sumOver(incidents, 'killed', 'civilians').notReported, incidents.length),
    caption: `${incidentWords[locale].chart.byIncidentUnit} ${words.scope(incidents.length, cutOff)}`,
    ...(csvHref === undefined ? {} : { csvHref }),
    unit: words.peopleKilled,
    rows: [...incidents].reverse().map((incident) => incidentRow(archive, incident, locale)),
    heads: { row: incidentWords[locale].incident, detail: words.place, group: words.group, value: words.killedHead },
    key: { part: incidentWords[locale].chart.civiliansAmong },
  };
}

function incidentRow(archive: Archive, incident: Incident, locale: ChartFrame['locale']): BarRow {
  const words = tollWords[locale];
  const range = (group: 'total' | 'civilians') => resolveToll(incident.claims, 'killed', group)?.range;
  const { notReported } = words;
  return {
    label: formatDate(incident.date, locale),
    sublabel: shortNameOf(archive.get('places', incident.place), locale),
    href: incidentUrl(incident, locale),
    bars: [
      barOf('killed', range('total'), locale, { group: words.killedHead, notReported }),
      barOf('part', range('civilians'), locale, { group: words.civiliansAmong, notReported, text: words.barCivilians }),
    ],
  };
}
