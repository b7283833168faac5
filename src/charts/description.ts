import type { TollRange } from '../domain/range.ts';

/** What a chart shows, as plain JSON with every text in the page's language: the SVG, the table and the live chart are all made of it. */
export type ChartDescription = RangeBars | MonthColumns | Lanes;

interface Description {
  /** Unique on its page: every id in the drawing begins with it. `toll-by-incident`. */
  id: string;
  locale: 'en' | 'ar';
  /** What is drawn, for those who do not see it: the SVG's title. `Killed, by incident, and civilians among them`. */
  name: string;
  /** The finding, as a sentence without a full stop: the caption's first line. */
  finding: string;
  /** Unit, scope, cut-off and number of incidents: the caption's second line. */
  caption: string;
  /** The address of the same rows as CSV, where the site has one. */
  csvHref?: string;
}

/**
 * What a bar counts, which decides its pattern: `killed` solid, `injured` hatched, `part` (of the dead, such as civilians) outlined,
 * `own` (a party's own losses, no rival total) dotted, `unknown` (a status that no source gives) outlined in grey.
 */
export type BarKind = 'killed' | 'injured' | 'part' | 'own' | 'unknown';

/** One figure. Make it with `barOf`, so that its words cannot disagree with its range. */
export interface Bar {
  kind: BarKind;
  /** What is counted, as the head of a table column: `Killed`, `Civilians among them`. */
  group: string;
  /** null where it is not reported, which is never zero. */
  range: TollRange | null;
  /** The figure alone, for the table: `12 or more`, `not reported`. */
  value: string;
  /** The words at the bar's end: `12 or more`, `4 civilians`, `civilians: not reported`. */
  text: string;
}

export interface BarRow {
  /** `10 June 2021`, `Syrian Observatory`. */
  label: string;
  /** A second line, softer: `southern Idlib`, `as of 10 June 2021`. */
  sublabel?: string;
  /** The page of what the row is about. */
  href?: string;
  bars: Bar[];
}

/** People as horizontal bars, one row for each incident, origin, place, ceasefire, status or role. */
export interface RangeBars extends Description {
  kind: 'range-bars';
  /** The axis: `people killed`. */
  unit: string;
  rows: BarRow[];
  /** Figures that are part of those above and never rival them, under a line and heading of their own. */
  own?: { heading: string; rows: BarRow[] };
  /** Heads of the table. `group` and `value` are used where rows differ in what they count, `detail` where rows have a sublabel. */
  heads: { row: string; detail?: string; group: string; value: string };
  /** What a kind of bar means here, where the general word does not do: `{ part: 'civilians among them' }`. */
  key?: Partial<Record<BarKind, string>>;
}

/** One month. `incidents: 0` is a gap in the record, which is drawn as nothing at all; a null range is `not reported`. */
export interface MonthColumn {
  /** `2021-06`. */
  month: string;
  /** `June 2021`. */
  label: string;
  /** How many incidents the record holds for the month. */
  incidents: number;
  range: TollRange | null;
  /** `12 or more`, `not reported`, `no incident recorded`. */
  value: string;
  /** A limit that the figure alone hides: `not reported in 1 of 2 incidents`. */
  note?: string;
}

/** People month by month, every month of the period in order, gaps as gaps. */
export interface MonthColumns extends Description {
  kind: 'month-columns';
  counts: 'killed' | 'injured';
  /** The axis: `people killed`. */
  unit: string;
  months: MonthColumn[];
  /** Words for a long spell without a record: `no incident recorded`. */
  gap: string;
  heads: { month: string; incidents: string; value: string; note: string };
  key?: Partial<Record<BarKind, string>>;
}

/** One shape for each accused, in the order in which they appear; `cross` for nobody accused. */
export const MARK_SHAPES = ['circle', 'square', 'diamond', 'triangle', 'inverted-triangle', 'star', 'cross'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

export interface LaneMark {
  /** Calendar day `YYYY-MM-DD`; with `to`, a spell within which the day lies. */
  day: string;
  to?: string;
  /** `3 March 2019`. */
  date: string;
  /** What was reported: `26 killed`. */
  figure: string;
  /** How it is linked to the agreement: `violation alleged`, `not called a violation`. */
  link: string;
  /** `Ansar al-Tawhid accused`. */
  accused: string;
  shape: MarkShape;
  /** True where somebody calls it a violation; false draws a hollow mark. */
  violation: boolean;
  href?: string;
}

export interface QuietSpell {
  /** Day of the incident before, or of the beginning. */
  from: string;
  /** Day of the incident after, or of the cut-off. */
  to: string;
  /** `821 days to the cut-off with no incident recorded here`. */
  text: string;
}

export interface Lane {
  /** The agreement's name. */
  label: string;
  /** `17 September 2018; no end recorded. Signed by Russia and Türkiye`. */
  detail: string;
  /** A shorter one for narrow drawings: `17 September 2018; no end recorded`. */
  shortDetail?: string;
  href?: string;
  /** The day from which it was in force. */
  from: string;
  /** The day on which it ended; null where no end is recorded, which draws no edge. */
  to: string | null;
  marks: LaneMark[];
  /** Only those to be shown, usually over 90 days. */
  quiet: QuietSpell[];
}

/** Agreements as bands over time, with the incidents linked to each. */
export interface Lanes extends Description {
  kind: 'lanes';
  /** The first day of the axis; the last is the cut-off. */
  from: string;
  cutOff: { day: string; text: string };
  lanes: Lane[];
  heads: { date: string; accused: string; figure: string; link: string };
}
