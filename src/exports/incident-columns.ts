import { GROUPS } from '../domain/toll.ts';
import type { Column } from './csv.ts';
import type { ExportedClaim, ExportedIncident } from './incidents.ts';

type IncidentColumn = Column<ExportedIncident>;

const MEASURES = ['killed', 'injured'] as const;

/** The columns of `/data/incidents.csv`: one row a reviewed incident. Lists within a cell are separated by a semicolon. */
export const incidentColumns: readonly IncidentColumn[] = [
  { name: 'id', description: 'The record’s id, for ever.', of: (row) => row.id },
  { name: 'url', description: 'The page of the incident.', of: (row) => row.url },
  { name: 'title', description: 'What, where, when.', of: (row) => row.title },
  { name: 'status', description: '`reviewed`: a second person read it against its sources.', of: (row) => row.status },
  { name: 'date_from', description: 'The first day on which it may have happened, where it happened.', of: (row) => row.date.from },
  { name: 'date_to', description: 'The last day on which it may have happened.', of: (row) => row.date.to },
  { name: 'date_precision', description: '`day`, `within-6-days`, `week`, `month` or `year`.', of: (row) => row.date.precision },
  { name: 'place_id', description: 'The id of the place.', of: (row) => row.place.id },
  { name: 'place', description: 'The name of the place in English.', of: (row) => row.place.name },
  {
    name: 'latitude',
    description: 'Degrees north of the place, at most two decimals; empty where no position is recorded.',
    of: (row) => row.place.latitude,
  },
  { name: 'longitude', description: 'Degrees east of the place, at most two decimals.', of: (row) => row.place.longitude },
  {
    name: 'accuracy',
    description:
      'How exactly it is placed: to the `village`, the `region` and so on. Without a position of its own, that of the place around it.',
    of: (row) => row.place.accuracy,
  },
  { name: 'event_type', description: 'ACLED’s event type.', of: (row) => row.eventType },
  { name: 'sub_event_type', description: 'ACLED’s sub-event type, or our `Explosion, cause undetermined`.', of: (row) => row.subEventType },
  {
    name: 'accused',
    description: 'Ids of the actors accused of it; empty where nobody is.',
    of: (row) => list(accused(row).map(({ actor }) => actor)),
  },
  {
    name: 'accused_by',
    description: 'Ids of the actors who accuse them.',
    of: (row) => list(accused(row).flatMap(({ accusedBy }) => accusedBy)),
  },
  ...MEASURES.flatMap((measure) =>
    GROUPS.flatMap((group): IncidentColumn[] => [
      {
        name: `${measure}_${group}_min`,
        description: `The lowest figure of people ${measure}${among(group)}. Empty: not reported, which is not 0.`,
        of: (row) => row[measure][group]?.min ?? null,
      },
      {
        name: `${measure}_${group}_max`,
        description: 'The highest figure. Empty beside a lowest figure: nobody gives an upper end.',
        of: (row) => row[measure][group]?.max ?? null,
      },
    ]),
  ),
  {
    name: 'grade_toll',
    description: 'How well the toll is supported: `fair`, `weak`, `contested`, `discounted`, `ungraded`.',
    of: (row) => row.grade.toll,
  },
  {
    name: 'grade_attribution',
    description: 'How well the accusation is supported; `confirmed` where a belligerent accepted it.',
    of: (row) => row.grade.attribution,
  },
  { name: 'ceasefires', description: 'Ids of the agreements it is linked to.', of: (row) => list(row.ceasefires.map(({ id }) => id)) },
  {
    name: 'violations',
    description: 'For each of them, in the same order, how a violation stands.',
    of: (row) =>
      list(
        row.ceasefires.map(({ violation }) => violation),
        false,
      ),
  },
  {
    name: 'capacities',
    description: 'For each of them, the standing of the accused under it.',
    of: (row) =>
      list(
        row.ceasefires.map(({ capacity }) => capacity),
        false,
      ),
  },
  { name: 'reports', description: 'Ids of the reports that it rests on.', of: (row) => list(row.reports) },
  {
    name: 'ucdp_date_prec',
    description: 'UCDP `date_prec`: 1 exact, 2 two to six days, 3 a week, 4 a month, 5 a year.',
    of: (row) => row.ucdp.date_prec,
  },
  { name: 'ucdp_where_prec', description: 'UCDP `where_prec`: 1 exact place to 6 country.', of: (row) => row.ucdp.where_prec },
  {
    name: 'acled_time_precision',
    description: 'ACLED `time_precision`: 1 the day, 2 within a week, 3 within a month or more.',
    of: (row) => row.acled.time_precision,
  },
  {
    name: 'acled_geo_precision',
    description: 'ACLED `geo_precision`: 1 the place, 2 near it, 3 a larger region.',
    of: (row) => row.acled.geo_precision,
  },
];

/** The columns of an incident’s `claims.csv`: one row a claim, those that are not counted too. */
export const claimColumns: readonly Column<ExportedClaim>[] = [
  { name: 'number', description: 'The number of the claim in its record, from 1.', of: (row) => row.number },
  { name: 'by', description: 'Who counted: an actor’s id, or `not-stated`.', of: (row) => row.by },
  {
    name: 'in',
    description: 'Report and paragraph where it was read.',
    of: (row) => list(row.in.map(({ report, paragraph }) => `${report}#${paragraph}`)),
  },
  { name: 'via', description: 'The agency that relayed it.', of: (row) => row.via },
  { name: 'as_of', description: 'The day whose count it is.', of: (row) => row.asOf },
  { name: 'scope', description: '`all`, `part` or `own-losses`; only `all` enters the range.', of: (row) => row.scope },
  { name: 'current', description: '`true` where it enters the displayed range.', of: (row) => String(row.current) },
  { name: 'excluded', description: 'Why it is shown and not counted.', of: (row) => row.excluded },
  { name: 'supersedes', description: 'The number of the claim that it replaces.', of: (row) => row.supersedes },
  ...MEASURES.flatMap((measure) =>
    GROUPS.flatMap((group): Column<ExportedClaim>[] => [
      {
        name: `${measure}_${group}_min`,
        description: `The lowest figure of people ${measure}${among(group)}; empty: not given.`,
        of: (row) => row[measure]?.[group]?.min ?? null,
      },
      {
        name: `${measure}_${group}_max`,
        description: 'The highest figure; empty beside a lowest one: open.',
        of: (row) => row[measure]?.[group]?.max ?? null,
      },
    ]),
  ),
  { name: 'derived', description: 'The figures that are ours and not stated, and their arithmetic.', of: (row) => row.derived },
  { name: 'words', description: 'What the source says around the figure.', of: (row) => row.words },
  { name: 'note', description: 'Our remark on the figure.', of: (row) => row.note },
];

function accused(row: ExportedIncident): ExportedIncident['parties'] {
  return row.parties.filter(({ role }) => role === 'alleged-perpetrator');
}

function list(values: readonly string[], once = true): string | null {
  const shown = once ? [...new Set(values)] : values;
  return shown.length > 0 ? shown.join('; ') : null;
}

function among(group: (typeof GROUPS)[number]): string {
  return group === 'total' ? '' : `, ${group} among them`;
}
