import type { ArticleReading, Cells, Harm, ReadClaim, ReadCount } from '../reading.ts';

/** A reading as `--json` prints it, key by key: nothing else is promised to those who build on it. */
export function printedReading({ article, incidents, warnings }: ArticleReading) {
  return {
    article,
    incidents: incidents.map(({ date, place, within, parties, claims, ceasefires, sameAs }) => ({
      date,
      place: place && { name: place.name, id: place.id, evidence: place.evidence },
      within,
      parties: parties.map(({ name, actor, role, evidence }) => ({ name, actor, role, evidence })),
      claims: claims.map(printedClaim),
      ceasefires,
      sameAs,
    })),
    warnings,
  };
}

function printedClaim({ by, scope, killed, injured, breakdown, evidence }: ReadClaim) {
  return {
    by,
    scope,
    killed: countOf(killed),
    injured: countOf(injured),
    breakdown: { killed: cellsOf(breakdown, 'killed'), injured: cellsOf(breakdown, 'injured') },
    evidence,
  };
}

/** “Dozens” has no figure: the word stands as its qualifier. */
function countOf(count: ReadCount | null) {
  return count && { min: count.min, max: count.max, qualifier: count.word ?? count.qualifier };
}

function cellsOf(breakdown: Record<Harm, Cells>, harm: Harm) {
  return Object.fromEntries(Object.entries(breakdown[harm]).map(([cell, { min, max }]) => [cell, { min, max }]));
}
