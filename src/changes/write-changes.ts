import type { TollRange, TollSum } from '../domain/toll.ts';
import type { ArchiveChanges, FigureChange, RecordChange, TotalChange } from './archive-changes.ts';

/** What was compared, in words: `origin/main at 98a2894fb5`. */
export interface Compared {
  with: string;
  /** What the comparison had to leave out, and why. */
  missing: readonly string[];
}

/** Writes changes for a terminal. */
export function writeChanges(changes: ArchiveChanges, compared: Compared): string {
  return sectionsOf(changes, compared)
    .map(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}

/** Writes changes as Markdown, as a summary of a pull request. Nothing that a record holds becomes markup. */
export function writeChangesAsMarkdown(changes: ArchiveChanges, compared: Compared): string {
  return sectionsOf(changes, compared)
    .map(({ heading, lines }) =>
      [`### ${escapeMarkdown(heading)}`, '', ...lines.map((line) => `- ${escapeMarkdown(line)}`)].join('\n').trimEnd(),
    )
    .join('\n\n');
}

interface Section {
  heading: string;
  lines: string[];
}

function sectionsOf(changes: ArchiveChanges, { with: base, missing }: Compared): Section[] {
  const { records, figures, totals, incidents } = changes;
  const count = incidents.was === incidents.now ? `${incidents.now} as before` : `${incidents.was} to ${incidents.now}`;
  return [
    {
      heading: `Compared with ${base}`,
      lines: [
        records.length === 0 ? 'no published record is added, changed or withdrawn' : countRecords(records),
        `incidents in the totals: ${count}`,
        ...missing,
      ],
    },
    { heading: 'Totals that move', lines: totals.length === 0 ? ['none'] : totals.map(tellTotal) },
    ...(figures.length > 0 ? [{ heading: 'Figures', lines: figures.map(tellFigure) }] : []),
    ...(records.length > 0 ? [{ heading: 'Records', lines: records.map(tellRecord) }] : []),
  ];
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

function tellFigure({ incident, measure, group, was, now }: FigureChange): string {
  return `${incident}: ${measure} ${group} ${shortRange(was)} to ${shortRange(now)}`;
}

function tellRecord({ collection, id, title, what, fields, formerId }: RecordChange): string {
  const how = what === 'renamed' ? `renamed from ${formerId!}` : what === 'changed' ? `changed (${fields.join(', ')})` : what;
  return `${collection}/${id} ${how}: ${title}`;
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

function escapeMarkdown(text: string): string {
  return text.replace(/[\p{Cc}]/gu, ' ').replace(/[\\`*_{}[\]<>#|!~@&]/g, (character) => `&#${character.codePointAt(0)!};`);
}
