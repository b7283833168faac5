import type { Archive, Ceasefire, Incident } from '../../archive.ts';
import { MARK_SHAPES, type Lane, type LaneMark, type Lanes, type MarkShape } from '../../charts/description.ts';
import { accusedOf } from '../../domain/attribution.ts';
import { termOf } from '../../domain/ceasefire.ts';
import type { Chronology, Entry } from '../../domain/chronology.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { resolveToll } from '../../domain/toll.ts';
import { ceasefireWords } from '../../i18n/ceasefires.ts';
import { chronologyWords } from '../../i18n/chronology.ts';
import { codeWords } from '../../i18n/codes.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { longSpells, quietText } from './chronology-rows.ts';
import { incidentUrl } from '../incident/incident-title.ts';
import { actorLink, shortNameOf } from '../record/record-name.ts';
import { tollText } from '../tolls/toll-text.ts';
import type { ChartFrame } from '../tolls/tolls-chart-bars.ts';

export interface AgreementChronology {
  ceasefire: Ceasefire;
  chronology: Chronology<Incident>;
}

/** The agreements as bands over time, with the incidents linked to each. Without an agreement there is nothing to draw. */
export function chronologyLanes(archive: Archive, agreements: readonly AgreementChronology[], frame: ChartFrame): Lanes {
  const words = chronologyWords[frame.locale];
  const shapes = shapesOf(archive, agreements, frame.locale);
  const starts = agreements.map(({ ceasefire }) => ceasefire.effective.from).sort();
  const hasQuiet = agreements.some(({ chronology }) => longSpells(chronology).length > 0);
  return {
    kind: 'lanes',
    id: 'chronology',
    locale: frame.locale,
    name: words.chartName,
    finding: hasQuiet ? words.chartFinding : words.chartFindingShort,
    caption: words.chartScope(frame.cutOff),
    ...(frame.csvHref === undefined ? {} : { csvHref: frame.csvHref }),
    from: starts[0] ?? archive.cutOff,
    cutOff: { day: archive.cutOff, text: words.cutOffMark(frame.cutOff) },
    lanes: agreements.map(({ ceasefire, chronology }) => laneOf(archive, ceasefire, chronology, shapes, frame.locale)),
    heads: { date: words.date, accused: words.accusedHead, figure: words.killed, link: words.link },
  };
}

/** Until when, in words: `no end recorded`, `replaced, 5 March 2020`. */
export function endText(ceasefire: Ceasefire, locale: Locale): string {
  const words = ceasefireWords[locale];
  const how = words.ends[ceasefire.end.how];
  return ceasefire.end.date ? words.endOn(how, formatDate(ceasefire.end.date, locale)) : how;
}

function laneOf(archive: Archive, ceasefire: Ceasefire, chronology: Chronology<Incident>, shapes: Shapes, locale: Locale): Lane {
  const dates = `${formatDate(ceasefire.effective, locale)}; ${endText(ceasefire, locale)}`;
  const signers = signersOf(archive, ceasefire, locale);
  return {
    label: shortNameOf(ceasefire, locale),
    detail: signers === '' ? dates : `${dates}. ${signers}`,
    shortDetail: dates,
    href: ceasefire.url,
    from: ceasefire.effective.from,
    to: termOf(ceasefire).certainUntil ?? null,
    marks: chronology.entries.map((entry) => markOf(entry, shapes, locale)),
    quiet: longSpells(chronology).map((spell) => ({ from: spell.from, to: spell.to, text: quietText(spell, locale) })),
  };
}

function markOf({ incident, link, violation }: Entry<Incident>, shapes: Shapes, locale: Locale): LaneMark {
  const words = chronologyWords[locale];
  const killed = tollText(resolveToll(incident.claims, 'killed', 'total')?.range, locale);
  const { from, to } = incident.date;
  const { label, shape } = shapes.get(accusedKey(incident))!;
  return {
    day: from,
    ...(to === from ? {} : { to }),
    date: formatDate(incident.date, locale),
    figure: killed ? words.deckKilled(killed.text) : words.deckNoToll,
    link: violation ? codeWords[locale].violation[link.violation] : ceasefireWords[locale].notCalledViolation,
    accused: label,
    shape,
    violation,
    href: incidentUrl(incident, locale),
  };
}

interface AccusedMark {
  label: string;
  shape: MarkShape;
}

/** By the ids of the accused; the empty key is for nobody accused. */
type Shapes = ReadonlyMap<string, AccusedMark>;

/** One shape for each accused, in order of appearance; those beyond the shapes at hand share the last, which then names none of them. */
function shapesOf(archive: Archive, agreements: readonly AgreementChronology[], locale: Locale): Shapes {
  const words = chronologyWords[locale];
  const incidents = agreements.flatMap(({ chronology }) => chronology.entries.map(({ incident }) => incident));
  const keys = new Map(incidents.map((incident) => [accusedKey(incident), incident]));
  const named = [...keys].filter(([key]) => key !== '');
  const free = MARK_SHAPES.filter((shape) => shape !== 'cross');
  const shared = named.length > free.length ? free.length - 1 : free.length;
  const shapes = named.map(([key, incident], index) => {
    const names = accusedOf(incident).map(({ actor }) => actorLink(archive, actor, locale, 'short').name);
    const label = index < shared ? words.accused(incidentWords[locale].list(names)) : words.othersAccused;
    return [key, { label, shape: free[Math.min(index, free.length - 1)]! }] as const;
  });
  return new Map<string, AccusedMark>([...shapes, ['', { label: ceasefireWords[locale].nobodyAccused, shape: 'cross' }]]);
}

function accusedKey(incident: Incident): string {
  return accusedOf(incident)
    .map(({ actor }) => actor)
    .join('+');
}

function signersOf(archive: Archive, ceasefire: Ceasefire, locale: Locale): string {
  const words = chronologyWords[locale];
  const inCapacity = (capacity: 'signatory' | 'guarantor') =>
    ceasefire.parties.filter((party) => party.capacity === capacity).map((party) => actorLink(archive, party.actor, locale, 'short').name);
  const [signatories, guarantors] = [inCapacity('signatory'), inCapacity('guarantor')];
  return [
    ...(signatories.length > 0 ? [words.signedBy(incidentWords[locale].list(signatories))] : []),
    ...(guarantors.length > 0 ? [words.guaranteedBy(incidentWords[locale].list(guarantors))] : []),
  ].join('. ');
}
