import type { TollRange, TollSum } from '../domain/toll.ts';
import type { ArchiveChanges, FigureChange, RecordChange, TotalChange } from './archive-changes.ts';
import type { FieldChange } from './field-changes.ts';
import type { NewlyReviewed } from './newly-reviewed.ts';
import type { TextChange } from './text-changes.ts';

/** What was compared, in words: `origin/main at 98a2894fb5`. */
export interface Compared {
  with: string;
  /** What the comparison had to leave out, and why. */
  missing: readonly string[];
}

/** What is written: the changes, and the records that become reviewed by them. */
export interface WrittenChanges extends ArchiveChanges {
  reviewed?: readonly NewlyReviewed[];
}

/** Writes changes for a terminal. Nothing that a record holds begins a line of its own or moves the cursor. */
export function writeChanges(changes: WrittenChanges, compared: Compared): string {
  return sectionsOf(changes, compared)
    .map(({ heading, lines }) => [printable(heading), ...lines.flatMap((line) => linesOf(line, '  '))].join('\n'))
    .join('\n\n');
}

function linesOf({ text, was, now, below = [] }: Line, indent: string): string[] {
  return [
    `${indent}${printable(text)}`,
    ...(was === undefined ? [] : [`${indent}  - ${printable(was)}`]),
    ...(now === undefined ? [] : [`${indent}  + ${printable(now)}`]),
    ...below.flatMap((line) => linesOf(line, `${indent}  `)),
  ];
}

/** Writes changes as Markdown, as a summary of a pull request. Nothing that a record holds becomes markup. */
export function writeChangesAsMarkdown(changes: WrittenChanges, compared: Compared): string {
  return sectionsOf(changes, compared)
    .map(({ heading, lines }) =>
      [`### ${escapeMarkdown(heading)}`, '', ...lines.flatMap((line) => markdownOf(line, ''))].join('\n').trimEnd(),
    )
    .join('\n\n');
}

function markdownOf({ text, was, now, below = [] }: Line, indent: string): string[] {
  const out = was === undefined ? '' : ` <del>${asCode(was)}</del>`;
  const into = now === undefined ? '' : ` <ins>${asCode(now)}</ins>`;
  return [`${indent}- ${escapeMarkdown(text)}${out}${into}`, ...below.flatMap((line) => markdownOf(line, `${indent}  `))];
}

interface Line {
  text: string;
  /** What went and what came, which may say anything. */
  was?: string;
  now?: string;
  below?: Line[];
}

interface Section {
  heading: string;
  lines: Line[];
}

function sectionsOf(changes: WrittenChanges, { with: base, missing }: Compared): Section[] {
  const { records, figures, totals, incidents, reviewed = [] } = changes;
  const count = incidents.was === incidents.now ? `${incidents.now} as before` : `${incidents.was} to ${incidents.now}`;
  return [
    {
      heading: `Compared with ${base}`,
      lines: [
        records.length === 0 ? 'no published record is added, changed or withdrawn' : countRecords(records),
        `incidents in the totals: ${count}`,
        ...missing,
      ].map(asLine),
    },
    ...(reviewed.length > 0 ? [{ heading: REVIEWED, lines: bounded(reviewed, MOST_RECORDS).map(tellReviewed) }] : []),
    { heading: 'Totals that move', lines: totals.length === 0 ? [asLine('none')] : totals.map(tellTotal).map(asLine) },
    ...(figures.length > 0 ? [{ heading: 'Figures', lines: bounded(figures, MOST_RECORDS * 4).map(tellFigure) }] : []),
    ...(records.length > 0 ? [{ heading: 'Records', lines: bounded(records, MOST_RECORDS).map(tellRecord) }] : []),
  ];
}

const REVIEWED = 'Reviewed by this change: has a second person read these against their sources?';
/** What GitHub shows of a summary ends at a megabyte: each list and each text has its bound, and says what it leaves out. */
const MOST_RECORDS = 200;
const MOST_DETAILS = 12;
const LONGEST = 240;

/** The first of a list, and how many are left. */
function bounded<Entry>(entries: readonly Entry[], most: number): (Entry | { left: number })[] {
  return entries.length <= most ? [...entries] : [...entries.slice(0, most), { left: entries.length - most }];
}

function isLeft(entry: object): entry is { left: number } {
  return 'left' in entry;
}

function asLine(text: string): Line {
  return { text };
}

function tellLeft({ left }: { left: number }): Line {
  return { text: `… and ${left} more: read the change of the files themselves` };
}

function tellReviewed(entry: NewlyReviewed | { left: number }): Line {
  if (isLeft(entry)) return tellLeft(entry);
  return { text: `${entry.collection}/${entry.id}: ${entry.was === undefined ? 'new' : `was ${entry.was}`}` };
}

function countRecords(records: readonly RecordChange[]): string {
  const kinds = ['added', 'changed', 'renamed', 'withdrawn', 'gone'] as const;
  const counts = kinds.map((kind) => [kind, records.filter(({ what }) => what === kind).length] as const);
  return `records: ${counts.flatMap(([kind, count]) => (count > 0 ? [`${count} ${kind}`] : [])).join(', ')}`;
}

function tellTotal({ measure, group, was, now, added, changed, removed }: TotalChange): string {
  const reasons = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'taken out'],
  ] as const;
  const why = reasons.flatMap(([count, verb]) => (count > 0 ? [`${count} ${count === 1 ? 'incident' : 'incidents'} ${verb}`] : []));
  return `${measure} ${group} ${tellSum(was)} to ${tellSum(now)}${why.length > 0 ? `: ${why.join(', ')}` : ''}`;
}

function tellSum({ range, notReported }: TollSum): string {
  return `${shortRange(range)}${notReported > 0 ? ` (not reported in ${notReported})` : ''}`;
}

function tellFigure(entry: FigureChange | { left: number }): Line {
  if (isLeft(entry)) return tellLeft(entry);
  const { incident, measure, group, was, now } = entry;
  return { text: `${incident}: ${measure} ${group} ${shortRange(was)} to ${shortRange(now)}` };
}

function tellRecord(entry: RecordChange | { left: number }): Line {
  if (isLeft(entry)) return tellLeft(entry);
  const { collection, id, title, what, fields, values, words, formerId } = entry;
  const named = fields.length > 0 && what !== 'withdrawn' ? ` (${fields.join(', ')})` : '';
  const how = what === 'renamed' ? `renamed from ${formerId!}${named}` : `${what}${named}`;
  return {
    text: `${collection}/${id} ${how}: ${short(title)}`,
    below: [...bounded(values, MOST_DETAILS).map(tellValue), ...bounded(words, MOST_DETAILS).map(tellWords)],
  };
}

function tellValue(entry: FieldChange | { left: number }): Line {
  if (isLeft(entry)) return tellLeft(entry);
  return { text: short(entry.field), ...sides(entry.was, entry.now) };
}

function tellWords(entry: TextChange | { left: number }): Line {
  if (isLeft(entry)) return tellLeft(entry);
  const place = entry.after === '' ? 'at its beginning' : `after “${short(entry.after)}”`;
  return { text: `account, ${entry.where}, ${place}`, ...sides(entry.out || undefined, entry.in || undefined) };
}

function sides(was: string | undefined, now: string | undefined): Pick<Line, 'was' | 'now'> {
  return { ...(was === undefined ? {} : { was: short(was) }), ...(now === undefined ? {} : { now: short(now) }) };
}

/** A text that fits a line; one that is cut says by how much. */
function short(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('')} … (${letters.length - LONGEST} more letters)`;
}

/** A range as records write counts: `96+`, `>100`, `12-15`, `~200`, `none`. */
export function shortRange(range: TollRange | undefined): string {
  if (!range) return 'not reported';
  const { min, max, moreThan, about } = range;
  const sign = about ? '~' : '';
  if (max === null) return moreThan && !about ? `>${min}` : `${sign}${min}+`;
  if (min === max) return min === 0 ? 'none' : `${sign}${min}`;
  return `${sign}${min}-${max}`;
}

/** One line that cannot move a cursor or turn round its neighbours. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ');
}

/** Text that is no markup, no address that a page makes a link of, and nobody’s name that is called. */
function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#|!~@&]/g, (character) => `&#${character.codePointAt(0)!};`)
    .replace(/:(?=\/\/)|\.(?<=www\.)/gi, (character) => `&#${character.codePointAt(0)!};`);
}

/** Text between more backticks than it has in a row: nothing inside means anything. */
function asCode(text: string): string {
  const plain = printable(text);
  const fence = '`'.repeat(Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  return `${fence} ${plain} ${fence}`;
}
