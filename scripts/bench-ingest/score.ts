import { alignClaims, alignIncidents, daysOf, type Pair } from './align.ts';
import { withFullNames } from './equated.ts';
import { CATEGORIES, type GoldArticle, type GoldClaim, type GoldIncident } from './gold.ts';
import type { Evidence, ReadArticle, ReadClaim, ReadIncident, Reading } from './reading.ts';
import { hasSameMinima, isSameName, minimumOf, readMinimum } from './same.ts';
import { hasSameOrigin } from './same-origin.ts';
import { tallyOf, type Tally } from './tally.ts';

export type Scored = readonly [GoldArticle, ReadArticle];
type Tallies = ReturnType<typeof emptyTallies>;

/** Holds the readings of articles against their gold: one tally per slot. */
export function scoreReadings(scored: readonly Scored[]): Tallies {
  const tallies = emptyTallies();
  for (const one of scored) scoreArticle(withFullNames(one), tallies);
  return tallies;
}

function emptyTallies() {
  return {
    evidence: tallyOf('evidence valid', { measure: 'precision', atLeast: 1 }),
    undated: tallyOf('full dates, publication unknown', { measure: 'precision', atLeast: 1 }),
    incidents: tallyOf('incidents found'),
    date: tallyOf('date exact', { measure: 'recall', atLeast: 0.9 }),
    place: tallyOf('place'),
    parties: tallyOf('parties, with role'),
    claims: tallyOf('claims, both minima', { measure: 'f1', atLeast: 0.85 }),
    origins: tallyOf('claims, with origin and scope'),
    breakdown: tallyOf('breakdown', { measure: 'precision', atLeast: 0.95 }, { measure: 'recall', atLeast: 0.8 }),
    background: tallyOf('articles, background kept apart', { measure: 'recall', atLeast: 0.95 }),
    ceasefires: tallyOf('ceasefires, with violation'),
    duplicates: tallyOf('duplicates', { measure: 'precision', atLeast: 1 }, { measure: 'recall', atLeast: 0.9 }),
    sameText: tallyOf('same text'),
    language: tallyOf('language'),
  };
}

function scoreArticle([article, read]: Scored, tallies: Tallies): void {
  const { gold } = article;
  const { incidents } = read.reading;
  const pairs = alignIncidents(gold.incidents, incidents);
  const miss = (tally: Tally, words: string) => tally.misses.push(`${article.name}: ${words}`);

  scoreEvidence(read, tallies.evidence, miss);
  scoreSet([gold.language], listOf(read.reading.article?.language), isSameLanguage, String, tallies.language, miss);
  scoreBackground(article, read.reading, tallies.background, miss);
  if (read.undated) scoreUndated(article, read.undated, tallies.undated, miss);
  if (read.sameTextAs) scoreSet(gold.sameTextAs, read.sameTextAs, (a, b) => a === b, String, tallies.sameText, miss);

  tallies.incidents.right += pairs.length;
  tallies.incidents.expected += gold.incidents.length;
  tallies.incidents.predicted += incidents.length;
  for (const missed of gold.incidents.filter((one) => !pairs.some(([found]) => found === one))) {
    miss(tallies.incidents, `not found: ${describeIncident(missed)}`);
  }
  for (const [index, extra] of incidents.entries()) {
    if (!pairs.some(([, found]) => found === extra)) miss(tallies.incidents, `invented: no. ${index + 1}, ${describeRead(extra)}`);
  }
  const everyPair: Pair<GoldIncident | undefined, ReadIncident | undefined>[] = [
    ...pairs,
    ...gold.incidents.filter((one) => !pairs.some(([found]) => found === one)).map((one) => [one, undefined] as const),
    ...incidents.filter((one) => !pairs.some(([, found]) => found === one)).map((one) => [undefined, one] as const),
  ];
  for (const [asked, found] of everyPair) scoreIncident(asked, found, tallies, miss);
}

type Miss = (tally: Tally, words: string) => void;

function scoreIncident(gold: GoldIncident | undefined, read: ReadIncident | undefined, tallies: Tallies, miss: Miss): void {
  const days = gold?.date ? [daysOf(gold.date.edtf)] : [];
  const date = read?.date?.from ? [read.date] : [];
  scoreSet(
    days,
    date,
    (a, b) => a.from === b.from && a.to === b.to,
    (one) => `${one.from}…${one.to} (${gold?.date?.says ?? 'no date'})`,
    tallies.date,
    miss,
  );
  scoreSet(listOf(gold?.place), listOf(read?.place), isSameName, ({ name }) => name, tallies.place, miss);
  scoreSet(
    gold?.parties ?? [],
    read?.parties ?? [],
    (a, b) => a.role === b.role && isSameName(a, { name: b.name, id: b.actor }),
    ({ name, role }) => `${name}, ${role}`,
    tallies.parties,
    miss,
  );
  scoreSet(
    gold?.ceasefires ?? [],
    read?.ceasefires ?? [],
    (a, b) => isSameName(a, b) && a.violation === (b.violation ?? 'context-only'),
    ({ name, violation }) => `${name}, ${violation}`,
    tallies.ceasefires,
    miss,
  );
  scoreSet(
    gold?.sameAs ?? [],
    (read?.sameAs ?? []).map(({ incident }) => incident),
    (a, b) => a === b,
    String,
    tallies.duplicates,
    miss,
  );
  scoreClaims(gold?.claims ?? [], countedClaims(read), tallies, miss);
}

/** Claims that the reading takes for the incident’s own toll. */
function countedClaims(incident: ReadIncident | undefined): ReadClaim[] {
  return (incident?.claims ?? []).filter(({ scope, killed, injured }) => scope !== 'background' && Boolean(killed ?? injured));
}

function scoreClaims(stated: readonly GoldClaim[], read: readonly ReadClaim[], tallies: Tallies, miss: Miss): void {
  const gold = foldGroups(stated, read);
  const pairs = alignClaims(gold, read);
  const right = pairs.filter(([a, b]) => hasSameMinima(a, b));
  const told = right.filter(([a, b]) => hasSameOrigin(a, b) && a.scope === b.scope);
  for (const [tally, count] of [
    [tallies.claims, right.length],
    [tallies.origins, told.length],
  ] as const) {
    tally.right += count;
    tally.expected += gold.length;
    tally.predicted += read.length;
  }
  for (const one of gold.filter((claim) => !right.some(([found]) => found === claim))) {
    miss(tallies.claims, `missing ${describeClaim(one)} “${one.says.join('” “')}”`);
  }
  for (const one of read.filter((claim) => !right.some(([, found]) => found === claim)))
    miss(tallies.claims, `wrong ${describeReadClaim(one)}`);
  for (const [a, b] of right.filter((pair) => !told.includes(pair))) {
    miss(tallies.origins, `${describeClaim(a)} was read as ${describeReadClaim(b)}`);
  }
  for (const claim of gold) scoreBreakdown(claim, pairs.find(([found]) => found === claim)?.[1], tallies.breakdown, miss);
  for (const claim of read) {
    if (!pairs.some(([, found]) => found === claim)) scoreBreakdown(undefined, claim, tallies.breakdown, miss);
  }
}

/** The claims of a group as one, where the reading gives their sum: of the dead and the wounded together, or of each where no member has both. */
function foldGroups(gold: readonly GoldClaim[], read: readonly ReadClaim[]): GoldClaim[] {
  const groups = new Set(gold.flatMap(({ group }) => (group === undefined ? [] : [group])));
  let folded = [...gold];
  for (const group of groups) {
    const members = gold.filter((claim) => claim.group === group);
    const isApart = members.every(({ killed, injured }) => killed === undefined || injured === undefined);
    const sides = isApart
      ? [members.filter(({ killed }) => killed !== undefined), members.filter(({ injured }) => injured !== undefined)]
      : [];
    for (const some of [members, ...sides].filter(({ length }) => length > 1)) {
      const whole = sumOf(some);
      const isSplit = some.some((claim) => read.some((one) => hasSameMinima(claim, one)));
      if (isSplit || !read.some((one) => hasSameMinima(whole, one))) continue;
      folded = [...folded.filter((claim) => !some.includes(claim)), whole];
      break;
    }
  }
  return folded;
}

function sumOf(claims: readonly GoldClaim[]): GoldClaim {
  const sumFor = (harm: 'killed' | 'injured'): string | undefined => {
    const minima = claims.flatMap((claim) => minimumOf(claim[harm]) ?? []);
    return minima.length === 0 ? undefined : String(minima.reduce((sum, minimum) => sum + minimum, 0));
  };
  return {
    ...claims[0]!,
    scope: 'all',
    killed: sumFor('killed'),
    injured: sumFor('injured'),
    breakdown: undefined,
    optional: { killed: [...CATEGORIES], injured: [...CATEGORIES] },
    says: [...new Set(claims.flatMap(({ says }) => says))],
  };
}

function scoreBreakdown(gold: GoldClaim | undefined, read: ReadClaim | undefined, tally: Tally, miss: Miss): void {
  for (const harm of ['killed', 'injured'] as const) {
    for (const category of CATEGORIES) {
      if (gold?.optional?.[harm]?.includes(category)) continue;
      const asked = minimumOf(gold?.breakdown?.[harm]?.[category]);
      const found = readMinimum(withMaximum(read?.breakdown?.[harm]?.[category]));
      tally.expected += asked === null ? 0 : 1;
      tally.predicted += found === null ? 0 : 1;
      if (asked === found) tally.right += asked === null ? 0 : 1;
      else miss(tally, `${harm} ${category}: ${found ?? 'nothing'} for ${asked ?? 'nothing'} “${gold?.says.join('” “') ?? ''}”`);
    }
  }
}

function withMaximum(cell: { min: number | null; max?: number | null } | null | undefined) {
  return cell ? { min: cell.min, max: cell.max ?? null } : null;
}

/** An article counts as right where no figure of its background, and no figure at all where it has no toll, is taken for a toll. */
function scoreBackground({ gold }: GoldArticle, reading: Reading, tally: Tally, miss: Miss): void {
  const own = new Set(
    gold.incidents.flatMap(({ claims }) => claims.flatMap(({ killed, injured }) => [minimumOf(killed), minimumOf(injured)])),
  );
  const background = new Set(gold.background.map(({ figure }) => minimumOf(figure)).filter((figure) => !own.has(figure)));
  const hasToll = gold.incidents.some(({ claims }) => claims.length > 0);
  const taken = reading.incidents
    .flatMap(countedClaims)
    .filter(({ killed, injured }) => [killed, injured].map(readMinimum).some((min) => min !== null && (!hasToll || background.has(min))));
  tally.expected += 1;
  tally.predicted += 1;
  if (taken.length === 0) tally.right += 1;
  else miss(tally, `taken for a toll: ${taken.map(describeReadClaim).join('; ')}`);
}

function scoreUndated({ gold }: GoldArticle, undated: Reading, tally: Tally, miss: Miss): void {
  const pairs = alignIncidents(gold.incidents, undated.incidents);
  for (const incident of undated.incidents) {
    const date = incident.date;
    if (!date?.from || date.from !== date.to) continue;
    const asked = pairs.find(([, found]) => found === incident)?.[0].date;
    tally.predicted += 1;
    // An interval that holds the day is not contradicted by it, but the day is then still falsely certain.
    if (asked && daysOf(asked.edtf).from === date.from && daysOf(asked.edtf).to === date.to) tally.right += 1;
    else miss(tally, `${date.from} for ${asked ? `${asked.edtf} “${asked.says}”` : 'no date'}`);
  }
  tally.expected = tally.predicted;
}

function scoreEvidence({ reading, text }: ReadArticle, tally: Tally, miss: Miss): void {
  for (const { start, end, quote } of evidenceIn(reading)) {
    tally.expected += 1;
    tally.predicted += 1;
    if (quote !== '' && text.slice(start, end) === quote) tally.right += 1;
    else miss(tally, `“${quote}” does not stand at ${start}–${end}`);
  }
}

/** Every piece of evidence in a reading, wherever it hangs. */
function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'quote' in value) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
}

/** Counts each of the gold that a reading has, each of its own once. */
function scoreSet<A, B>(
  gold: readonly A[],
  read: readonly B[],
  isSame: (a: A, b: B) => boolean,
  describe: (one: A | B) => string,
  tally: Tally,
  miss: Miss,
): void {
  const left = [...read];
  tally.expected += gold.length;
  tally.predicted += read.length;
  for (const asked of gold) {
    const index = left.findIndex((found) => isSame(asked, found));
    if (index === -1) miss(tally, `missing ${describe(asked)}`);
    else {
      tally.right += 1;
      left.splice(index, 1);
    }
  }
  for (const extra of left) miss(tally, `wrong ${describe(extra)}`);
}

/** Whether two language tags name one language: `en-GB` is English. */
function isSameLanguage(a: string, b: string): boolean {
  return a === b.toLowerCase().split('-')[0];
}

function listOf<T>(value: T | null | undefined): T[] {
  return value === null || value === undefined ? [] : [value];
}

function describeIncident({ date, place }: GoldIncident): string {
  return `${place?.name ?? 'no place'}, ${date?.edtf ?? 'no date'}`;
}

function describeRead({ date, place }: ReadIncident): string {
  return `${place?.name ?? 'no place'}, ${date?.from ?? 'no date'}`;
}

function describeClaim({ by, scope, killed, injured }: GoldClaim): string {
  return `${by?.name ?? 'nobody'} (${scope}): killed ${killed ?? '–'}, injured ${injured ?? '–'}`;
}

function describeReadClaim({ by, scope, killed, injured }: ReadClaim): string {
  return `${by?.name ?? 'nobody'} (${scope}): killed ${killed?.min ?? '–'}, injured ${injured?.min ?? '–'}`;
}
