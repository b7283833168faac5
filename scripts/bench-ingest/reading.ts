// What the scorer needs of a reading: the form of `npm run ingest -- --json`, loosely, so that it scores any reader that keeps to it.

export interface Evidence {
  start: number;
  end: number;
  quote: string;
}

export interface ReadFigure {
  min: number | null;
  max: number | null;
  qualifier?: string | null;
}

export interface ReadClaim {
  by: { name: string; actor?: string | null } | null;
  scope: string;
  killed: ReadFigure | null;
  injured: ReadFigure | null;
  breakdown?: Partial<
    Record<'killed' | 'injured', Partial<Record<string, { min: number | null; max?: number | null } | null>> | null>
  > | null;
}

export interface ReadIncident {
  date: { from: string | null; to: string | null; precision?: string | null } | null;
  place: { name: string; id?: string | null } | null;
  within?: readonly string[];
  parties: readonly { name: string; actor?: string | null; role: string }[];
  claims: readonly ReadClaim[];
  ceasefires: readonly { name: string; id?: string | null; violation?: string | null }[];
  sameAs: readonly { incident: string }[];
}

export interface Reading {
  article?: { language?: string | null };
  incidents: readonly ReadIncident[];
}

/** One article, as it was read. */
export interface ReadArticle {
  reading: Reading;
  /** The text that the evidence points into. */
  text: string;
  /** The reading without a date of publication; left out where that was not tried. */
  undated?: Reading;
  /** Names of the articles that the reader takes for the same text; left out where that was not tried. */
  sameTextAs?: readonly string[];
}

/** What a reader is given. */
export interface AskedArticle {
  path: string;
  text: string;
  /** `YYYY-MM-DD`; left out to see what a reader makes of relative dates without it. */
  published?: string;
  /** Names of places, for a reader that has no archive. */
  placeNames?: readonly string[];
}

export type Reader = (article: AskedArticle) => ReadArticle | Promise<ReadArticle>;
