import { countText } from './count-text.ts';
import { quoteOf, shorten } from '../text/quote.ts';
import type { FullReading } from '../index.ts';
import { CELLS, type Cells, type FullIncident, type ReadClaim, type ReadCount } from '../reading.ts';

/** What was found in an article, for the terminal: each value with its words, what is doubtful, and what may be a duplicate. */
export function describeReading(reading: FullReading, file: string): string {
  const { article, incidents, warnings } = reading;
  const head = [`${shorten(file)}: ${article.title === null ? 'no headline' : `“${shorten(article.title)}”`}`];
  head.push(
    `  published ${article.published ?? 'unknown'}, outlet ${article.outlet === null ? 'unknown' : shorten(article.outlet)}, language ${article.language}`,
  );
  if (incidents.length === 0) head.push('  no incident was found');
  return [
    ...head,
    ...incidents.flatMap((incident, index) => describeIncident(incident, index, reading)),
    ...warnings.map((warning) => `  ? ${shortenLine(warning)}`),
  ].join('\n');
}

function describeIncident(incident: FullIncident, index: number, { source }: FullReading): string[] {
  const { date, place, parties, claims, ceasefires, sameAs } = incident;
  const lines = [`  incident ${index + 1}`];
  const when =
    date === null ? 'not told' : date.from === null ? 'not resolved' : date.from === date.to ? date.from : `${date.from} to ${date.to}`;
  lines.push(`    date     ${when}${date ? `  ${quoteOf(source, date.evidence)}` : ''}`);
  lines.push(
    `    place    ${place === null ? 'not told' : `${shorten(place.name)}${place.id === null ? ' (new)' : ` [${place.id}]`}  ${quoteOf(source, place.evidence)}`}`,
  );
  for (const { name, actor, role, evidence } of parties)
    lines.push(`    party    ${shorten(name)}${actor === null ? ' (new)' : ` [${actor}]`}, ${role}  ${quoteOf(source, evidence)}`);
  for (const claim of claims)
    lines.push(
      `    ${claim.scope === 'background' ? 'aside ' : 'claim '}   ${describeClaim(claim)}  ${quoteOf(source, ...claim.evidence.slice(0, 4))}`,
    );
  if (!claims.some(({ scope }) => scope !== 'background')) lines.push('    claim    no figure was found');
  for (const { name, violation, evidence } of ceasefires) lines.push(`    truce    ${name}: ${violation}  ${quoteOf(source, evidence)}`);
  for (const { incident: other, score, why } of sameAs) lines.push(`    same as? ${other} (${score}): ${why.join('; ')}`);
  return lines;
}

function describeClaim({ by, scope, killed, injured, breakdown }: ReadClaim): string {
  const who = by === null ? 'nobody named' : `${shorten(by.name)}${by.actor === null ? ' (new)' : ` [${by.actor}]`}`;
  const parts = [countWords('killed', killed, breakdown.killed), countWords('injured', injured, breakdown.injured)].filter(
    (part) => part !== undefined,
  );
  return `${who}${scope === 'all' || scope === 'background' ? '' : `, ${scope}`}: ${parts.join(', ')}`;
}

function countWords(harm: string, count: ReadCount | null, cells: Cells): string | undefined {
  if (!count) return undefined;
  const parts = CELLS.flatMap((cell) => (cells[cell] ? [`${cell} ${countText(cells[cell]) ?? '?'}`] : []));
  return `${count.word ?? countText(count) ?? '?'} ${harm}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}

function shortenLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').slice(0, 300);
}
