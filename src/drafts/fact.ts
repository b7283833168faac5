import type { CollectionName } from '../schemas/index.ts';

/** A fact that a new record needs from a person: asked for in words, or given as `--<flag>`. */
export interface Fact {
  flag: string;
  /** Where it stands in the front matter. */
  path: readonly (string | number)[];
  ask: string;
  /** An example of its form. */
  example?: string;
  /** An id of this collection. */
  references?: CollectionName;
  /** Given as numbers, not text. */
  numeric?: true;
  /** May be left out. */
  optional?: true;
  /** Asked only where this holds. */
  when?: (values: Readonly<Record<string, string>>) => boolean;
}

/** What `npm run new` asks for, and what it writes where nobody can know better yet. */
export interface Plan {
  facts: readonly Fact[];
  /** The id that the file is proposed to have. */
  proposeId: (values: Readonly<Record<string, string>>) => string;
  /** Turns what was given, by flag, into front matter beside the facts’ own places. */
  complete: (values: Readonly<Record<string, string>>) => Record<string, unknown>;
  remarks: Readonly<Record<string, string>>;
  body: string;
}

/** A part of an id: small Latin letters, digits and single hyphens. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}’‘'ʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}
