import { formatRange, GROUPS, MEASURES, resolveToll, type TollRange } from '../../domain/toll.ts';
import type { Path, SourceRecord } from '../../records/index.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { isSame, publishedChanges } from '../published-changes.ts';
import { archiveRule, type Finding } from '../rule.ts';

/** The facts of each collection that other pages, totals and charts rest on. A list may grow without a word; what it held may not go. */
const FACTS: Record<CollectionName, readonly string[]> = {
  incidents: ['date', 'place', 'status', 'eventType', 'subEventType', 'parties', 'ceasefires', 'grade'],
  reports: ['published', 'outlet', 'origins', 'sameTextAs', 'mentions'],
  actors: ['kind', 'kindChanges', 'relations', 'strength', 'leaders', 'territory', 'designations'],
  ceasefires: ['effective', 'end', 'declarations', 'parties', 'area', 'clauses', 'replaces', 'amends'],
  places: ['kind', 'within', 'latitude', 'longitude', 'radius'],
  briefings: ['period', 'places', 'actors', 'ceasefires'],
};
/** A new draft of words is no change of fact. */
const OF_STYLE = new Set(['style']);

/** A published figure, or a fact that figures rest on, does not change without an entry in `updates` that says what it was and is. */
export const unexplainedChange = archiveRule({
  id: 'unexplained-change',
  severity: 'error',
  summary: 'A published figure or fact that changed has a new entry in `updates`; one for a figure names the new figure.',
  *check(context) {
    for (const { before, after, how } of publishedChanges(context)) {
      if (!after || how === 'merged' || after.data.status === 'draft') continue;
      const added = (after.data.updates ?? []).slice(before.data.updates?.length ?? 0).filter(({ kind }) => !OF_STYLE.has(kind));
      const told = added.map(({ summary, was = '', now = '' }) => `${summary} ${was} ${now}`).join(' ');
      for (const { name, was, now, path, figure } of [...changedFigures(before, after), ...changedFacts(before, after)]) {
        if (
          added.length > 0 &&
          (figure === undefined || new RegExp(`(?<![\\d.,])${figure}(?![\\d])`).test(told.replace(/(?<=\d),(?=\d{3})/g, '')))
        )
          continue;
        yield {
          record: after,
          path,
          at: 'key',
          message: `Unexpected change of ${name} from ${was} to ${now}, expected ${added.length > 0 ? `an entry in \`updates\` that names ${figure}` : 'a new entry in `updates`'}`,
          help: `add to \`updates\`: the date, the kind (${kindsFor(name)}), a summary that says why, \`was: ${was}\` and \`now: ${now}\``,
        } satisfies Finding;
      }
    }
  },
});

interface Changed {
  name: string;
  was: string;
  now: string;
  path: Path;
  /** The number that an entry must name. */
  figure?: number;
}

function changedFigures(before: SourceRecord, after: SourceRecord): Changed[] {
  if (before.collection !== 'incidents' || after.collection !== 'incidents' || after.data.status === 'withdrawn') return [];
  return MEASURES.flatMap((measure) =>
    GROUPS.flatMap((group): Changed[] => {
      const [was, now] = [before, after].map(({ data }) => resolveToll(data.claims, measure, group)?.range);
      if (isSame(was, now)) return [];
      const path: Path = after.data.claims ? ['claims'] : ['noTollReported'];
      return [{ name: `${measure} ${group}`, was: tell(was), now: tell(now), path, ...(now ? { figure: figureOf(was, now) } : {}) }];
    }),
  );
}

/** The end of the range that moved. */
function figureOf(was: TollRange | undefined, now: TollRange): number {
  return was?.min === now.min && now.max !== null ? now.max : now.min;
}

function tell(range: TollRange | undefined): string {
  return range ? formatRange(range, 'en') : 'not reported';
}

function changedFacts(before: SourceRecord, after: SourceRecord): Changed[] {
  const [was, now] = [before.data, after.data] as unknown as Record<string, unknown>[];
  return FACTS[before.collection].flatMap((key): Changed[] => {
    const [earlier, later] = [was![key], now![key]];
    if (earlier === undefined || isSame(earlier, later)) return [];
    if (Array.isArray(earlier) && Array.isArray(later) && earlier.every((entry) => later.some((other) => isSame(entry, other)))) return [];
    return [{ name: `\`${key}\``, was: brief(earlier), now: brief(later), path: later === undefined ? ['status'] : [key] }];
  });
}

/** A value in a few words: an entry of a list, or a group of keys, is named and not written out. */
function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return `\`${value}\``;
  if (typeof value === 'object' && value !== null && 'edtf' in value) return `\`${String(value.edtf)}\``;
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  return 'what it was';
}

function kindsFor(name: string): string {
  if (name === '`parties`' || name === '`ceasefires`') return '`attribution-changed` or `correction`';
  return /^`/.test(name) ? '`correction` or `new-source`' : '`toll-revised`, `new-source` or `correction`';
}
