import type { Archive } from '../../archive.ts';
import type { Body } from '../../domain/body.ts';
import { GROUPS, MEASURES, resolveToll } from '../../domain/toll.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tollKey } from '../incident/account.ts';
import { citedReports } from '../report/cited-reports.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';

/** A record's body, with what its citations and figures print. */
export interface PageProse {
  body: Body;
  cited: Record<string, { label: string; url: string }>;
  /** The figures that the text prints, by `tollKey`. */
  tolls: Record<string, TollText>;
}

/** The prose of a record as a page shows it; null where it has none. */
export function proseOf(archive: Archive, body: Body | undefined, locale: Locale): PageProse | null {
  if (!body || body.blocks.length === 0) return null;
  return { body, cited: citedReports(archive, body, locale), tolls: figuresIn(archive, body, locale) };
}

function figuresIn(archive: Archive, body: Body, locale: Locale): Record<string, TollText> {
  return Object.fromEntries(
    body.slots.flatMap((slot) => {
      if (slot.kind !== 'component' || slot.name !== 'Toll') return [];
      const { incident: id = '', of = 'killed', group = 'total' } = slot.attributes;
      const measure = MEASURES.find((candidate) => candidate === of) ?? refuse(of, MEASURES);
      const counted = GROUPS.find((candidate) => candidate === group) ?? refuse(group, GROUPS);
      return [[tollKey(id, of, group), tollText(resolveToll(archive.get('incidents', id).claims, measure, counted)?.range, locale)]];
    }),
  );
}

function refuse(value: string, expected: readonly string[]): never {
  throw new Error(`Unexpected \`${value}\` in <Toll>, expected one of ${expected.join(', ')}`);
}
