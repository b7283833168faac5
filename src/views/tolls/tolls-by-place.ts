import { compareText, type Archive, type Incident, type Place } from '../../archive.ts';
import type { RangeBars } from '../../charts/description.ts';
import { tollWords } from '../../i18n/tolls.ts';
import { placesAround } from '../place/place-tree.ts';
import { nameOf } from '../record/record-name.ts';
import { sumBars, type ChartFrame } from './tolls-chart-bars.ts';

/** People killed by governorate. */
export function tollsByPlace(archive: Archive, incidents: readonly Incident[], frame: ChartFrame): RangeBars {
  const words = tollWords[frame.locale];
  const byGovernorate = new Map<string, { place: Place | undefined; incidents: Incident[] }>();
  for (const incident of incidents) {
    const place = governorateOf(archive, incident);
    const group = byGovernorate.get(place?.id ?? '') ?? { place, incidents: [] };
    group.incidents.push(incident);
    byGovernorate.set(place?.id ?? '', group);
  }
  const groups = [...byGovernorate.values()].sort((a, b) => compareText(a.place?.name.en ?? '\uffff', b.place?.name.en ?? '\uffff'));
  return {
    kind: 'range-bars',
    id: 'tolls-by-place',
    locale: frame.locale,
    name: words.byPlaceName,
    finding: words.byPlaceFinding,
    caption: `${words.peopleKilledCap} ${words.scope(incidents.length, frame.cutOff)}`,
    ...(frame.csvHref === undefined ? {} : { csvHref: frame.csvHref }),
    unit: words.peopleKilled,
    rows: groups.map(({ place, incidents: placed }) => ({
      label: place ? nameOf(place, frame.locale) : words.elsewhere,
      sublabel: words.inReported(placed.length),
      ...(place ? { href: place.url } : {}),
      bars: sumBars(placed, 'killed', 'total', 'killed', words.killedHead, frame.locale),
    })),
    heads: { row: words.place, detail: words.incidents, group: words.group, value: words.killedHead },
  };
}

function governorateOf(archive: Archive, incident: Incident): Place | undefined {
  return placesAround(archive, incident.place).find((place) => place.kind === 'governorate');
}
