import type { Incident } from '../../archive.ts';
import type { BarKind, RangeBars } from '../../charts/description.ts';
import { sumOver, type Group } from '../../domain/toll.ts';
import { tollWords } from '../../i18n/tolls.ts';
import { sumBars, type ChartFrame } from './tolls-chart-bars.ts';

const STATUSES: readonly { group: Group; kind: BarKind }[] = [
  { group: 'total', kind: 'killed' },
  { group: 'civilians', kind: 'part' },
  { group: 'combatants', kind: 'part' },
];

/** Everyone killed, and the civilians and combatants among them, each with the incidents that do not report it. */
export function tollsByStatus(incidents: readonly Incident[], frame: ChartFrame): RangeBars {
  const words = tollWords[frame.locale];
  const { notReported } = sumOver(incidents, 'killed', 'civilians');
  return {
    kind: 'range-bars',
    id: 'tolls-by-status',
    locale: frame.locale,
    name: words.byStatusName,
    finding: words.byStatusFinding(notReported, incidents.length),
    caption: `${words.peopleKilledCap} ${words.byStatusNote} ${words.scope(incidents.length, frame.cutOff)}`,
    ...(frame.csvHref === undefined ? {} : { csvHref: frame.csvHref }),
    unit: words.peopleKilled,
    rows: STATUSES.map(({ group, kind }) => ({
      label: words.groups[group],
      bars: sumBars(incidents, 'killed', group, kind, words.killedHead, frame.locale),
    })),
    heads: { row: words.group, group: words.group, value: words.killedHead },
    key: { part: words.keyPart },
  };
}
