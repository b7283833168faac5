import type { Archive } from '../../archive.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Locale } from '../../i18n/locale.ts';
import { actorLink, type NamedLink } from './record-name.ts';
import { readIn, type ReadIn } from '../report/report-label.ts';

/** Who says something, and where that was read. With neither an actor nor words the origin is not stated. */
export interface Said {
  by?: NamedLink;
  byWords?: string;
  in: ReadIn[];
}

/** Turns the `by`, `byWords` and `in` of a sourced statement into what a page shows. */
export function saidOf(archive: Archive, statement: { by?: string; byWords?: string; in?: readonly Reading[] }, locale: Locale): Said {
  return {
    ...(statement.by === undefined ? {} : { by: actorLink(archive, statement.by, locale) }),
    ...(statement.byWords === undefined ? {} : { byWords: statement.byWords }),
    in: readIn(archive, statement.in, locale),
  };
}
