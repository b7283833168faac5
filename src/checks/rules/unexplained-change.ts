import { formatRange, GROUPS, MEASURES, resolveToll, type TollRange } from '../../domain/toll.ts';
import { isSame } from '../../domain/same.ts';
import type { Path, SourceRecord } from '../../records/index.ts';
import { schemas, type CollectionName } from '../../schemas/index.ts';
import { NUMBER, numbersIn, valueOf } from '../numbers.ts';
import { publishedChanges } from '../published-changes.ts';
import { archiveRule } from '../rule.ts';

/** Sentences that readers take for the record: any entry explains a new wording, one of style too. */
const TEXTS = ['title', 'summary', 'standfirst', 'description'];
/** Keys about the record itself and not about the world; and claims, whose figures and entries have rules of their own. */
const FREE = new Set([
  ...['status', 'claims', 'formerIds', 'mergedFrom', 'updates', 'allow', 'contentWarning', 'relatedTo', 'notDuplicateOf'],
  ...['accessedOn', 'wholeTextRead', 'methods'],
]);
/** What may be added without a word where nothing stood, and lists that may grow: each entry carries its own source. What they held may not go. */
const GROWING = new Set([
  ...[
    'kindChanges',
    'relations',
    'strength',
    'leaders',
    'territory',
    'designations',
    'formerNames',
    'acronyms',
    'name.variants',
    'name.ar',
  ],
  ...[
    'mentions',
    'faults',
    'sensitivity',
    'origins',
    'originsWords',
    'archivedUrl',
    'sha256',
    'paragraphs',
    'author',
    'textUrl',
    'references',
  ],
  ...['infrastructure', 'phases', 'placeNote', 'dateBasis', 'translations', 'pcode', 'popularNames', 'mediated', 'mechanism'],
]);

/** The facts of a collection: every key of its schema but those that are free, with the parts of a name one by one. */
function factsOf(collection: CollectionName): string[] {
  const keys = Object.keys(schemas[collection].shape).filter((key) => !FREE.has(key) && !TEXTS.includes(key));
  return ['status', ...keys.flatMap((key) => (key === 'name' ? NAMES : [key]))].filter(
    (key) => key !== 'status' || collection === 'incidents',
  );
}
const NAMES = ['name.en', 'name.ar', 'name.short', 'name.variants'];

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
  return [range?.min, range?.max].every((end) => end === undefined || end === null || end === 0 || numbers.includes(end));
}

function tell(range: TollRange | undefined): string {
  return range ? formatRange(range, 'en') : 'not reported';
}

function changedFacts(before: SourceRecord, after: SourceRecord): Changed[] {
  return factsOf(before.collection).flatMap((key): Changed[] => {
    const [earlier, later] = [valueAt(before, key), valueAt(after, key)];
    if (isSame(earlier, later) || (GROWING.has(key) && hasGrown(earlier, later))) return [];
    return [
      {
        name: `\`${key}\``,
        ...told(earlier, later),
        place: { path: later === undefined ? ['status'] : key.split('.'), at: 'key' },
        kinds: key === 'parties' || key === 'ceasefires' ? '`attribution-changed` or `correction`' : '`correction` or `new-source`',
        missing: (added) => (added.some((entry) => key === 'translations' || ofFact(entry)) ? undefined : 'a new entry in `updates`'),
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

/** Figures that are typed in an account are figures too, and so is what each of them counts. */
function changedAccount(before: SourceRecord, after: SourceRecord): Changed[] {
  if (after.data.status === 'withdrawn') return [];
  const [earlier, later] = [before, after].map(figuresInAccount) as [TypedFigure[], TypedFigure[]];
  const [gone, come] = [without(earlier, later, ({ said }) => said), without(later, earlier, ({ said }) => said)];
  if (gone.length === 0 && come.length === 0) return [];
  // The same numbers beside other words may be a matter of style; other numbers are not.
  const isWording = [without(earlier, later, ({ value }) => value), without(later, earlier, ({ value }) => value)].every(
    (left) => left.length === 0,
  );
  const said = (figures: readonly TypedFigure[]): string => figures.map((figure) => (isWording ? figure.said : figure.value)).join(', ');
  return [
    {
      name: 'the figures in the account',
      was: said(gone) || 'none of them',
      now: said(come) || 'none of them',
      place: { inBody: (text) => Math.max(0, come.length > 0 ? text.indexOf(come[0]!.written) : 0) },
      kinds: isWording ? '`style` where only the wording changed, else `correction`' : '`correction` or `new-source`',
      missing: (added) => (added.some((entry) => isWording || ofFact(entry)) ? undefined : 'a new entry in `updates`'),
    },
  ];
}

/** A number of an account, and the words that it stands beside. */
interface TypedFigure {
  value: number;
  written: string;
  said: string;
}

/** A number, and up to two words behind it. */
const TYPED = new RegExp(`(${NUMBER})((?:\\s+\\p{L}+){0,2})`, 'giu');

function figuresInAccount({ body }: SourceRecord): TypedFigure[] {
  const text = [...body.blocks, ...body.notes].map(({ html }) => html.replace(/<[^>]*>/g, ' ')).join('\n');
  return [...text.matchAll(TYPED)].map(([said, written, words]) => ({
    value: valueOf(written!),
    written: written!,
    said: words === '' ? written! : said.replace(/\s+/g, ' '),
  }));
}

/** What is in one list and not in another, as often as it is. */
function without(
  figures: readonly TypedFigure[],
  others: readonly TypedFigure[],
  by: (figure: TypedFigure) => string | number,
): TypedFigure[] {
  const left = others.map(by);
  return figures.filter((figure) => {
    const index = left.indexOf(by(figure));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
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
