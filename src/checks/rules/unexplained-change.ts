import { formatRange, GROUPS, MEASURES, resolveToll, type TollRange } from '../../domain/toll.ts';
import { isSame } from '../../domain/same.ts';
import type { Path, SourceRecord } from '../../records/index.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { publishedChanges } from '../published-changes.ts';
import { archiveRule } from '../rule.ts';

/** The facts of each collection that readers, other pages, totals and charts rest on. */
const FACTS: Record<CollectionName, readonly string[]> = {
  incidents: [
    ...['date', 'time', 'place', 'placeRelation', 'status', 'eventType', 'subEventType', 'means', 'strikes', 'doubleTap', 'parties'],
    ...['noTollReported', 'grade', 'ceasefires', 'infrastructure', 'partOf', 'firstPublished'],
  ],
  reports: ['published', 'updated', 'outlet', 'url', 'language', 'translation', 'origins', 'sameTextAs', 'mentions', 'firstPublished'],
  actors: ['name.en', 'name.ar', 'kind', 'kindChanges', 'relations', 'strength', 'leaders', 'territory', 'designations', 'firstPublished'],
  ceasefires: [
    ...['name.en', 'name.ar', 'effective', 'end', 'declarations', 'parties', 'area', 'clauses', 'replaces', 'amends', 'firstPublished'],
  ],
  places: ['name.en', 'name.ar', 'kind', 'within', 'latitude', 'longitude', 'radius', 'firstPublished'],
  briefings: ['period', 'places', 'actors', 'ceasefires', 'firstPublished'],
};
/** Sentences that readers take for the record: any entry explains a new wording, one of style too. */
const TEXTS = ['title', 'summary', 'standfirst', 'description'];
/** Lists that may grow without a word, since each entry carries its own source; what they held may not go. */
const GROWING = new Set(['kindChanges', 'relations', 'strength', 'leaders', 'territory', 'designations', 'mentions', 'infrastructure']);

type Entry = NonNullable<SourceRecord['data']['updates']>[number];

/** A published figure, or a fact that figures rest on, does not change without an entry in `updates` that says what it was and is. */
export const unexplainedChange = archiveRule({
  id: 'unexplained-change',
  severity: 'error',
  summary: 'A published figure or fact that changed has a new entry in `updates`; one for a figure names it as it was and is.',
  overTime: true,
  *check(context) {
    for (const { before, after, how } of publishedChanges(context)) {
      if (!after || how === 'merged' || after.data.status === 'draft') continue;
      const added = (after.data.updates ?? []).slice(before.data.updates?.length ?? 0);
      for (const { name, was, now, place, kinds, missing } of changesOf(before, after)) {
        const lack = missing(added);
        if (lack === undefined) continue;
        yield {
          record: after,
          ...place,
          message: `Unexpected change of ${name} from ${was} to ${now}, expected ${lack}`,
          help: `add to \`updates\`: the date, the kind (${kinds}), a summary that says why, and \`was\` (${was}) and \`now\` (${now})`,
        };
      }
    }
  },
});

interface Changed {
  name: string;
  was: string;
  now: string;
  place: { path: Path; at: 'key' } | { inBody: (text: string) => number };
  kinds: string;
  /** What the new entries lack to explain it; undefined where they do. */
  missing: (added: readonly Entry[]) => string | undefined;
}

function changesOf(before: SourceRecord, after: SourceRecord): Changed[] {
  return [
    ...changedFigures(before, after),
    ...changedFacts(before, after),
    ...changedTexts(before, after),
    ...changedAccount(before, after),
  ];
}

function changedFigures(before: SourceRecord, after: SourceRecord): Changed[] {
  if (before.collection !== 'incidents' || after.collection !== 'incidents' || after.data.status === 'withdrawn') return [];
  return MEASURES.flatMap((measure) =>
    GROUPS.flatMap((group): Changed[] => {
      const [was, now] = [before, after].map(({ data }) => resolveToll(data.claims, measure, group)?.range);
      if (isSame(was, now)) return [];
      return [
        {
          name: `${measure} ${group}`,
          was: tell(was),
          now: tell(now),
          place: { path: after.data.claims ? ['claims'] : ['noTollReported'], at: 'key' },
          kinds: '`toll-revised`, `new-source` or `correction`',
          missing: (added) => {
            const facts = added.filter(ofFact);
            if (facts.length === 0) return 'a new entry in `updates`';
            const isTold = facts.some((entry) => names(entry.was, was) && names(entry.now, now));
            return isTold ? undefined : `an entry in \`updates\` whose \`was\` and \`now\` name these figures`;
          },
        },
      ];
    }),
  );
}

/** Whether a text gives both ends of a range as numbers; what was not reported, and nobody, need no number. */
function names(text: string | undefined, range: TollRange | undefined): boolean {
  if (text === undefined) return false;
  const numbers = numbersIn(text);
  return [range?.min, range?.max].every((end) => end === undefined || end === null || end === 0 || numbers.includes(String(end)));
}

function tell(range: TollRange | undefined): string {
  return range ? formatRange(range, 'en') : 'not reported';
}

function changedFacts(before: SourceRecord, after: SourceRecord): Changed[] {
  return FACTS[before.collection].flatMap((key): Changed[] => {
    const [earlier, later] = [valueAt(before, key), valueAt(after, key)];
    if (isSame(earlier, later) || (GROWING.has(key) && hasGrown(earlier, later))) return [];
    return [
      {
        name: `\`${key}\``,
        ...told(earlier, later),
        place: { path: later === undefined ? ['status'] : key.split('.'), at: 'key' },
        kinds: key === 'parties' || key === 'ceasefires' ? '`attribution-changed` or `correction`' : '`correction` or `new-source`',
        missing: (added) => (added.some(ofFact) ? undefined : 'a new entry in `updates`'),
      },
    ];
  });
}

function changedTexts(before: SourceRecord, after: SourceRecord): Changed[] {
  return TEXTS.flatMap((key): Changed[] => {
    const [earlier, later] = [valueAt(before, key), valueAt(after, key)];
    if (isSame(earlier, later)) return [];
    return [
      {
        name: `\`${key}\``,
        was: 'its earlier wording',
        now: 'another',
        place: { path: [key], at: 'key' },
        kinds: '`style` where only the wording changed, else `correction`',
        missing: (added) => (added.length > 0 ? undefined : 'a new entry in `updates`'),
      },
    ];
  });
}

/** Figures that are typed in an account are figures too. */
function changedAccount(before: SourceRecord, after: SourceRecord): Changed[] {
  if (after.data.status === 'withdrawn') return [];
  const [earlier, later] = [before, after].map(figuresInAccount) as [string[], string[]];
  const gone = earlier.filter((figure) => !later.includes(figure));
  const come = later.filter((figure) => !earlier.includes(figure));
  if (gone.length === 0 && come.length === 0) return [];
  return [
    {
      name: 'the figures in the account',
      was: gone.join(', ') || 'none of them',
      now: come.join(', ') || 'none of them',
      place: { inBody: (text) => Math.max(0, come.length > 0 ? text.indexOf(come[0]!) : 0) },
      kinds: '`correction` or `new-source`',
      missing: (added) => (added.some(ofFact) ? undefined : 'a new entry in `updates`'),
    },
  ];
}

function figuresInAccount({ body }: SourceRecord): string[] {
  return [...new Set([...body.blocks, ...body.notes].flatMap(({ html }) => numbersIn(html.replace(/<[^>]*>/g, ' '))))];
}

/** Numbers in digits; a comma between thousands is none. */
function numbersIn(text: string): string[] {
  return text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+/g) ?? [];
}

/** An entry about the wording explains no change of fact. */
function ofFact({ kind }: Entry): boolean {
  return kind !== 'style';
}

function valueAt({ data }: SourceRecord, key: string): unknown {
  return key.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data);
}

function hasGrown(earlier: unknown, later: unknown): boolean {
  if (earlier === undefined) return true;
  return Array.isArray(earlier) && Array.isArray(later) && earlier.every((entry) => later.some((other) => isSame(entry, other)));
}

/** Two values in a few words: a list is counted, and what cannot be told apart so is named by that. */
function told(earlier: unknown, later: unknown): { was: string; now: string } {
  const [was, now] = [brief(earlier), brief(later)];
  return was === now ? { was, now: 'another' } : { was, now };
}

function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return `\`${value}\``;
  if (typeof value === 'object' && value !== null && 'edtf' in value) return `\`${String(value.edtf)}\``;
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  return 'what it was';
}
