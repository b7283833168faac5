import type { Archive, Ceasefire, Incident } from '../../archive.ts';
import type { BarRow, RangeBars } from '../../charts/description.ts';
import { ceasefirePeriods, type PeriodRow } from '../../domain/ceasefire-period.ts';
import { tollWords } from '../../i18n/tolls.ts';
import { shortNameOf } from '../record/record-name.ts';
import { sumBars, type ChartFrame } from './tolls-chart-bars.ts';

/**
 * People killed by the agreement that incidents stand under. Each incident stands in one row; an agreement without an incident has
 * none, since there is nothing to sum.
 */
export function tollsByCeasefire(archive: Archive, incidents: readonly Incident[], frame: ChartFrame): RangeBars {
  const words = tollWords[frame.locale];
  const periods = ceasefirePeriods(incidents, archive.ceasefires, 'killed', 'total').filter((period) => period.incidents.length > 0);
  return {
    kind: 'range-bars',
    id: 'tolls-by-ceasefire',
    locale: frame.locale,
    name: words.byCeasefireName,
    finding: words.byCeasefireFinding,
    caption: `${words.peopleKilledCap} ${words.byCeasefireNote} ${words.scope(incidents.length, frame.cutOff)}`,
    ...(frame.csvHref === undefined ? {} : { csvHref: frame.csvHref }),
    unit: words.peopleKilled,
    rows: periods.map((period) => periodRow(archive, period, incidents, frame)),
    heads: { row: words.agreement, detail: words.incidents, group: words.group, value: words.killedHead },
  };
}

function periodRow(archive: Archive, period: PeriodRow, incidents: readonly Incident[], frame: ChartFrame): BarRow {
  const words = tollWords[frame.locale];
  const members = incidents.filter(({ id }) => period.incidents.includes(id));
  const bars = sumBars(members, 'killed', 'total', 'killed', words.killedHead, frame.locale);
  if (period.ceasefire === null) return { label: words.periods[period.kind], sublabel: words.inReported(members.length), bars };
  const ceasefire = archive.get('ceasefires', period.ceasefire);
  return {
    label: shortNameOf(ceasefire, frame.locale),
    sublabel: `${words.inReported(members.length)}; ${words.called(members.filter((incident) => isViolation(incident, ceasefire)).length)}`,
    href: ceasefire.url,
    bars,
  };
}

function isViolation(incident: Incident, ceasefire: Ceasefire): boolean {
  return (incident.ceasefires ?? []).some((link) => link.ceasefire === ceasefire.id && link.violation !== 'context-only');
}
