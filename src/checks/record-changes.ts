import { formatRange, GROUPS, MEASURES, resolveToll, type TollRange } from '../domain/toll.ts';
import { isSame } from '../domain/same.ts';
import type { Path, SourceRecord } from '../records/index.ts';
import type { Claim } from '../schemas/incident.ts';
import { schemas, type CollectionName } from '../schemas/index.ts';
import { BODY } from '../schemas/shared.ts';
import { NUMBER, valueOf } from './numbers.ts';
import { paragraphOf, whereSaid } from './prose.ts';

/** Something of a published record that is not as it was, and that readers have to be told of. */
export interface RecordChange {
  /** The key that an entry of `updates` names to explain it. */
  key: string;
  /** What changed, as a message says it. */
  name: string;
  was: string;
  now: string;
  place: { path: Path; at: 'key' } | { inBody: (text: string) => number };
  /** Only the wording changed, as far as a program can tell. */
  isWording: boolean;
  /** Of a figure: the range that it was and is. */
  range?: { was: TollRange | undefined; now: TollRange | undefined };
}

/** Sentences that readers take for the record: any entry explains a new wording, one of style too. */
const TEXTS = ['title', 'summary', 'standfirst', 'description'];
/** Keys about the record itself and not about the world; and claims, which are compared one by one. */
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

/** What readers have to be told of, in the order of a record. */
export function recordChanges(before: SourceRecord, after: SourceRecord): RecordChange[] {
  const figures = changedFigures(before, after);
  return [
    // A figure that moved stands for the claims that moved it.
    ...(figures.length > 0 ? figures : changedClaims(before, after)),
    ...changedFacts(before, after),
    ...changedTexts(before, after),
    ...changedBody(before, after),
  ];
}

/** Every key of a record that differs in any way. */
export function differingKeys(before: SourceRecord, after: SourceRecord): Set<string> {
  const keys = Object.keys(schemas[after.collection].shape).filter((key) => !isSame(valueAt(before, key), valueAt(after, key)));
  return new Set(saysTheSame(before, after) ? keys : [...keys, BODY]);
}

function changedFigures(before: SourceRecord, after: SourceRecord): RecordChange[] {
  if (before.collection !== 'incidents' || after.collection !== 'incidents' || after.data.status === 'withdrawn') return [];
  return MEASURES.flatMap((measure) =>
    GROUPS.flatMap((group): RecordChange[] => {
      const [was, now] = [before, after].map(({ data }) => resolveToll(data.claims, measure, group)?.range);
      if (isSame(was, now)) return [];
      return [
        {
          key: after.data.claims ? 'claims' : 'noTollReported',
          name: `${measure} ${group}`,
          was: tell(was),
          now: tell(now),
          place: { path: after.data.claims ? ['claims'] : ['noTollReported'], at: 'key' },
          isWording: false,
          range: { was, now },
        },
      ];
    }),
  );
}

function tell(range: TollRange | undefined): string {
  return range ? formatRange(range, 'en') : 'not reported';
}

/** Claims that came or are not as they were; our own remarks beside them are wording. */
function changedClaims(before: SourceRecord, after: SourceRecord): RecordChange[] {
  if (before.collection !== 'incidents' || after.collection !== 'incidents' || after.data.status === 'withdrawn') return [];
  const [earlier, later] = [before.data.claims ?? [], after.data.claims ?? []];
  if (isSame(earlier, later)) return [];
  return [
    {
      key: after.data.claims ? 'claims' : 'noTollReported',
      name: '`claims`',
      ...told(earlier, later),
      place: { path: after.data.claims ? ['claims'] : ['noTollReported'], at: 'key' },
      isWording: isSame(earlier.map(withoutNote), later.map(withoutNote)),
    },
  ];
}

function withoutNote(claim: Claim): Claim {
  return { ...claim, note: undefined };
}

function changedFacts(before: SourceRecord, after: SourceRecord): RecordChange[] {
  return factsOf(before.collection).flatMap((key): RecordChange[] => {
    const [earlier, later] = [valueAt(before, key), valueAt(after, key)];
    if (isSame(earlier, later) || (GROWING.has(key) && hasGrown(earlier, later))) return [];
    return [
      {
        key: key.split('.')[0]!,
        name: `\`${key}\``,
        ...told(earlier, later),
        place: { path: later === undefined ? ['status'] : key.split('.'), at: 'key' },
        isWording: key === 'translations',
      },
    ];
  });
}

function changedTexts(before: SourceRecord, after: SourceRecord): RecordChange[] {
  return TEXTS.flatMap((key): RecordChange[] => {
    const [earlier, later] = [valueAt(before, key), valueAt(after, key)];
    if (isSame(earlier, later)) return [];
    return [
      {
        key,
        name: `\`${key}\``,
        was: 'its earlier wording',
        now: 'another',
        place: { path: [key], at: 'key' },
        isWording: true,
      },
    ];
  });
}

/** The text below the front matter. Figures that are typed in it are figures too, and so is what each of them counts. */
function changedBody(before: SourceRecord, after: SourceRecord): RecordChange[] {
  if (after.data.status === 'withdrawn' || saysTheSame(before, after)) return [];
  const [earlier, later] = [before, after].map(figuresIn) as [TypedFigure[], TypedFigure[]];
  const [gone, come] = [without(earlier, later, ({ said }) => said), without(later, earlier, ({ said }) => said)];
  const isSameNumbers = [without(earlier, later, ({ value }) => value), without(later, earlier, ({ value }) => value)].every(
    (left) => left.length === 0,
  );
  if (gone.length === 0 && come.length === 0) {
    return [
      {
        key: BODY,
        name: 'the text',
        was: 'its earlier wording',
        now: 'another',
        place: { inBody: whereSaid(firstNewWords(before, after)) },
        isWording: true,
      },
    ];
  }
  const said = (figures: readonly TypedFigure[]): string =>
    figures.map((figure) => (isSameNumbers ? figure.said : figure.value)).join(', ');
  return [
    {
      key: BODY,
      name: 'the figures in the account',
      was: said(gone) || 'none of them',
      now: said(come) || 'none of them',
      place: { inBody: (text) => Math.max(0, come.length > 0 ? text.indexOf(come[0]!.written) : 0) },
      // The same numbers beside other words count somebody else.
      isWording: false,
    },
  ];
}

/** Whether two bodies hold the same words, marks and citations, wherever their lines break. */
function saysTheSame(before: SourceRecord, after: SourceRecord): boolean {
  const [a, b] = [before, after].map(({ body }) =>
    JSON.stringify(body, (_key, value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value)),
  );
  return a === b;
}

/** How the first paragraph begins that was not there. */
function firstNewWords(before: SourceRecord, after: SourceRecord): string {
  const known = new Set(before.body.blocks.map(paragraphOf));
  const text = after.body.blocks.map(paragraphOf).find((paragraph) => paragraph !== undefined && !known.has(paragraph)) ?? '';
  return text
    .split(/[\s…]+/)
    .filter(Boolean)
    .slice(0, 4)
    .join(' ');
}

/** A number of an account, and the words that it stands beside. */
interface TypedFigure {
  value: number | string;
  written: string;
  said: string;
}

/** A number, and up to two words behind it. */
const TYPED = new RegExp(`(${NUMBER})((?:\\s+\\p{L}+){0,2})`, 'giu');

function figuresIn({ body }: SourceRecord): TypedFigure[] {
  return [...tollsIn(body), ...typedIn(body)];
}

/** A figure that a component writes is one of those that it may write. */
function tollsIn({ slots }: SourceRecord['body']): TypedFigure[] {
  return slots.flatMap((slot) => {
    if (slot.kind !== 'component' || slot.name !== 'Toll') return [];
    const { of = 'killed', group = 'total', incident } = slot.attributes;
    const said = [of, group, ...(incident === undefined ? [] : ['of', incident])].join(' ');
    return [{ value: said, written: '<Toll', said }];
  });
}

function typedIn(body: SourceRecord['body']): TypedFigure[] {
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
