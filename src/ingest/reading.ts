import type { Count } from '../domain/count.ts';

/** A piece of the article: `text.slice(start, end) === quote`, always. */
export interface Evidence {
  start: number;
  end: number;
  quote: string;
}

/** A count as the article gives it: `min` 0 and a `max` for “up to”; `min` null where there is only a word, such as “dozens”. */
export interface ReadCount {
  min: number | null;
  max: number | null;
  qualifier: Count['qualifier'] | 'word';
  /** The word that stands in place of a figure. */
  word?: string;
}

export const CELLS = ['civilians', 'combatants', 'men', 'women', 'children'] as const;
export type Cell = (typeof CELLS)[number];
export type Cells = Partial<Record<Cell, ReadCount>>;

export type Harm = 'killed' | 'injured';

export interface ReadDate {
  /** Null where the expression cannot be resolved. */
  from: string | null;
  to: string | null;
  precision: 'day' | 'within-6-days' | 'week' | 'month' | 'year' | null;
  expression: string;
  evidence: Evidence;
}

export interface ReadPlace {
  name: string;
  /** The archive’s place, where it has it. */
  id: string | null;
  relation: 'at' | 'near' | 'in-area';
  evidence: Evidence;
}

export interface ReadParty {
  name: string;
  actor: string | null;
  role: 'alleged-perpetrator' | 'target' | 'harmed-group' | 'present';
  evidence: Evidence;
}

export interface ReadClaim {
  by: { name: string; actor: string | null } | null;
  scope: 'all' | 'part' | 'own-losses' | 'background';
  killed: ReadCount | null;
  injured: ReadCount | null;
  breakdown: Record<Harm, Cells>;
  evidence: Evidence[];
}

export interface ReadCeasefire {
  name: string;
  id: string | null;
  violation: 'alleged' | 'acknowledged' | 'denied' | 'disputed' | 'found-by-monitor' | 'context-only';
  evidence: Evidence;
}

export interface Likeness {
  /** The id of the archive’s incident. */
  incident: string;
  /** From 0 to 1. */
  score: number;
  why: string[];
}

export interface ReadIncident {
  date: ReadDate | null;
  place: ReadPlace | null;
  /** Larger places that the article names around it, narrowest first. */
  within: string[];
  parties: ReadParty[];
  claims: ReadClaim[];
  ceasefires: ReadCeasefire[];
  sameAs: Likeness[];
}

/** An incident with what a draft of it needs beside what is printed. */
export interface FullIncident extends ReadIncident {
  parties: (ReadParty & { /** The actor of the archive who accuses. */ accusedBy: string | null })[];
  /** The archive’s places that the article names around it. */
  withinIds: string[];
  /** All of the archive’s places that it names beside its own. */
  namedIds: string[];
  /** The words that tell of it. */
  words: string;
}

/** What was found in an article: proposals, each with the words that it rests on. */
export interface ArticleReading {
  article: {
    title: string | null;
    outlet: string | null;
    published: string | null;
    language: string;
    /** The text that all evidence points into. */
    text: string;
  };
  incidents: ReadIncident[];
  warnings: string[];
}
