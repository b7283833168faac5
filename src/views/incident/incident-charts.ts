import type { Archive, Incident } from '../../archive.ts';
import { barOf } from '../../charts/bar.ts';
import type { Bar, BarRow, RangeBars } from '../../charts/description.ts';
import type { Count } from '../../domain/count.ts';
import { formatDate, formatDay } from '../../domain/partial-date.ts';
import { claimStates, countOf, currentClaims, tollTrack, type TollRange } from '../../domain/toll.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { NOT_STATED, type Claim } from '../../schemas/incident.ts';
import { countedOrigins } from './claim-origins.ts';
import { incidentUrl } from './incident-title.ts';
import { reportInText, type Letters } from './incident-reports.ts';
import { actorLink } from '../record/record-name.ts';

interface ChartContext {
  archive: Archive;
  incident: Incident;
  letters: Letters;
  locale: Locale;
}

/** Killed and injured by who counted; own losses under a line of their own. Undefined where no claim gives a total of either. */
export function tollByOrigin(archive: Archive, incident: Incident, letters: Letters, locale: Locale): RangeBars | undefined {
  const context: ChartContext = { archive, incident, letters, locale };
  const claims = incident.claims ?? [];
  const words = incidentWords[locale];
  const rows = currentClaims(claims).flatMap((index) => originRow(claims[index]!, context));
  const own = claimStates(claims).flatMap((state, index) => (state === 'own-losses' ? ownRow(claims[index]!, context) : []));
  if (rows.length === 0 && own.length === 0) return undefined;
  const killed = countedOrigins(claims, 'killed');
  const injuredReported = countedOrigins(claims, 'injured').length > 0;
  return {
    ...frameOf('toll-by-origin', context),
    finding: findingOf(claims, killed, locale),
    rows: [
      ...rows,
      ...(killed.length > 0 ? [] : [missingRow(words.killedHead, words.chart.killedNone, 'killed', locale)]),
      ...(injuredReported ? [] : [missingRow(words.injuredHead, words.chart.injuredNone, 'injured', locale)]),
    ],
    ...(own.length > 0 ? { own: { heading: words.chart.ownHead, rows: own } } : {}),
  };
}

/** The total as it was counted again and again, superseded figures too. Undefined where no figure was ever replaced. */
export function tollOverTime(archive: Archive, incident: Incident, letters: Letters, locale: Locale): RangeBars | undefined {
  const context: ChartContext = { archive, incident, letters, locale };
  const claims = incident.claims ?? [];
  const words = incidentWords[locale];
  const track = tollTrack(claims, 'killed');
  if (!track.some(({ superseded }) => superseded)) return undefined;
  return {
    ...frameOf('toll-over-time', context),
    finding: words.chart.trackFinding,
    rows: track.map(({ claim, asOf, count, superseded }) => ({
      label: originName(claims[claim]!, context),
      sublabel: [asOf ? words.chart.asOf(formatDate(asOf, locale)) : words.asOfUnknown, ...(superseded ? [words.chart.replaced] : [])].join(
        words.separator,
      ),
      bars: [barOf(superseded ? 'unknown' : 'killed', rangeOf(count), locale, { group: words.killedHead, notReported: words.notReported })],
    })),
    key: { unknown: words.chart.replaced },
  };
}

function findingOf(claims: readonly Claim[], counted: readonly number[], locale: Locale): string {
  const { chart } = incidentWords[locale];
  if (counted.length === 1 && claims[counted[0]!]!.by === NOT_STATED) return chart.findingUnnamed;
  return chart.finding(
    counted.length,
    counted.some((index) => countOf(claims[index]!.killed, 'total')?.max === null),
  );
}

function frameOf(id: string, { archive, incident, locale }: ChartContext): Omit<RangeBars, 'finding' | 'rows'> {
  const words = incidentWords[locale];
  const date = formatDate(incident.date, locale);
  return {
    kind: 'range-bars',
    id,
    locale,
    name: words.chart.title(date),
    caption: words.chart.scope(date, formatDay(archive.cutOff, locale)),
    csvHref: `${incidentUrl(incident, 'en')}claims.csv`,
    unit: words.groups.total,
    heads: { row: words.columns.by, detail: words.columns.asOf, group: words.chart.group, value: words.chart.figure },
  };
}

function originRow(claim: Claim, context: ChartContext): BarRow[] {
  const bars = (['killed', 'injured'] as const).flatMap((measure) => measureBar(claim, measure, context));
  return bars.length > 0 ? [{ ...rowHead(claim, context), bars }] : [];
}

function measureBar(claim: Claim, measure: 'killed' | 'injured', { locale }: ChartContext): Bar[] {
  const count = countOf(claim[measure], 'total');
  if (!count) return [];
  const words = incidentWords[locale];
  const text = measure === 'injured' ? { text: words.chart.injuredBar } : {};
  return [
    barOf(measure, rangeOf(count), locale, {
      group: measure === 'killed' ? words.killedHead : words.injuredHead,
      notReported: words.notReported,
      ...text,
    }),
  ];
}

function ownRow(claim: Claim, context: ChartContext): BarRow[] {
  const count = countOf(claim.killed, 'total');
  if (!count) return [];
  const words = incidentWords[context.locale];
  const bar = barOf('own', rangeOf(count), context.locale, { group: words.chart.ownGroup, notReported: words.notReported });
  return [{ ...rowHead(claim, context), sublabel: words.chart.ownMembers, bars: [bar] }];
}

function rowHead(claim: Claim, context: ChartContext): Pick<BarRow, 'label' | 'sublabel'> {
  const { locale } = context;
  const asOf = claim.asOf ? { sublabel: incidentWords[locale].chart.asOf(formatDate(claim.asOf, locale)) } : {};
  return { label: originName(claim, context), ...asOf };
}

function originName(claim: Claim, { archive, letters, locale }: ChartContext): string {
  if (claim.by !== NOT_STATED) return actorLink(archive, claim.by, locale, 'short').name;
  return incidentWords[locale].chart.unnamedIn(reportInText(letters, claim.in[0]!.report, locale));
}

function missingRow(label: string, sublabel: string, kind: 'killed' | 'injured', locale: Locale): BarRow {
  const words = incidentWords[locale];
  return { label, sublabel, bars: [barOf(kind, undefined, locale, { group: label, notReported: words.notReported })] };
}

function rangeOf({ min, max, qualifier }: Count): TollRange {
  return { min, max, moreThan: qualifier === 'more-than', about: qualifier === 'about' };
}
