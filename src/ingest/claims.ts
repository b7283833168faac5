import type { Mention } from './mention.ts';
import type { Origin } from './origins.ts';
import { foldName } from './names.ts';
import { isStateSoldier } from './people-words.ts';
import { CELLS, type Cells, type Evidence, type Harm, type ReadClaim, type ReadCount } from './reading.ts';
import { evidenceOf } from './tokens.ts';

/** A mention with who is told to have counted. */
export interface Told extends Mention {
  by: Origin | null;
  /** Nobody is named beside the figure itself: who spoke before is taken for its origin. */
  isInherited: boolean;
  isBackground: boolean;
}

type Draft = ReadClaim & { origin: Origin | null; isInherited: boolean; nouns: Partial<Record<Harm, string[]>>; paragraph: number };

/** Joins what is told of one incident into claims: one for each origin and scope. Doubts are added to `warnings`. */
export function joinClaims(told: readonly Told[], text: string, warnings: string[]): ReadClaim[] {
  const claims: Draft[] = [];
  const background: ReadClaim[] = [];
  for (const one of told) {
    if (one.isBackground || one.isReplaced) {
      if (one.count) background.push(backgroundOf(one, text));
    } else if (one.count === null) addParts(one, claims, text);
    else addCount({ ...one, count: one.count }, claims, background, text, warnings);
  }
  return [...foldUnattributed(claims).map(finish), ...background];
}

type Counted = Told & { count: ReadCount };

function addCount(told: Counted, claims: Draft[], background: ReadClaim[], text: string, warnings: string[]): void {
  const { harm, count } = told;
  const scope = scopeOf(told);
  const equal = claims.find(
    (claim) =>
      isSameCount(claim[harm], count) &&
      areOneOrigin(claim, told) &&
      (claim.scope === scope || told.by === null || claim.origin === null || told.isInherited),
  );
  if (equal) return fill(equal, told, text);
  const own = claims.filter((claim) => areSame(claim.origin, told.by) && claim.scope === scope);
  const free =
    own.find((claim) => claim[harm] === null) ??
    (isLoose(told) ? [...claims].reverse().find((claim) => claim[harm] === null && claim.scope !== 'part') : undefined);
  if (free) return fill(free, told, text);
  // “A shepherd was killed. Two boys were hurt, said a rescuer”: one who counts for the paragraph.
  const beside = claims.find(
    (claim) => claim.origin === null && claim[harm] === null && claim.scope === scope && claim.paragraph === told.sentence.paragraph,
  );
  if (beside) return fill(beside, told, text);
  const same =
    own.find((claim) => claim[harm] !== null) ?? (isLoose(told) ? [...claims].reverse().find((claim) => claim[harm] !== null) : undefined);
  if (!same) return start(told, scope, claims, text);
  const before = same[harm]!;
  // “Several victims” says nothing beside a figure.
  if (count.min === null && before.min !== null) return;
  if (told.isUpdate) {
    background.push({ ...emptyClaim(same.origin, 'background'), [harm]: before, evidence: same.evidence.slice(0, 1) });
    same[harm] = null;
    same.breakdown[harm] = {};
    return fill(same, told, text);
  }
  if (isConsistent(before, count)) {
    // “More than 40” in the first paragraph and 43 further down are one figure; the nearer one stands.
    if (before.qualifier !== 'exact' && before.qualifier !== 'at-least') same[harm] = count;
    return fill(same, { ...told, count: same[harm]! }, text);
  }
  if (told.isOthers || isOtherSide(same.nouns[harm] ?? [], told.nouns)) {
    if (same.scope === 'all') same.scope = 'part';
    return start(told, scope === 'all' ? 'part' : scope, claims, text);
  }
  const quote = quoteOf(told, text).quote;
  warnings.push(`“${quote}” gives another figure of the ${harm} than “${same.evidence[0]!.quote}” of the same origin; the first was kept`);
}

function start(told: Counted, scope: ReadClaim['scope'], claims: Draft[], text: string): void {
  const claim: Draft = {
    ...emptyClaim(told.by, scope),
    origin: told.by,
    isInherited: told.isInherited,
    nouns: {},
    paragraph: told.sentence.paragraph,
  };
  claims.push(claim);
  fill(claim, told, text);
}

function fill(claim: Draft, told: Counted, text: string): void {
  const { harm, count } = told;
  claim[harm] ??= count;
  claim.nouns[harm] ??= told.nouns;
  if (
    told.by !== null &&
    (claim.origin === null ||
      (claim.isInherited && !told.isInherited) ||
      (!claim.origin.named && told.by.named && isSameCount(claim[harm], count)))
  ) {
    claim.origin = told.by;
    claim.isInherited = told.isInherited;
    if (claim.scope !== 'part') claim.scope = scopeOf(told);
  }
  addCells(claim.breakdown[harm], told.cells, claim[harm]);
  claim.evidence.push(quoteOf(told, text));
}

function addCells(target: Cells, cells: Cells, total: ReadCount | null): void {
  for (const cell of CELLS) {
    const count = cells[cell];
    if (!count || target[cell] || count.min === null) continue;
    // A part is never more than its whole.
    if (total?.max !== null && total?.max !== undefined && count.min > total.max) continue;
    target[cell] = count;
  }
}

/** Parts told in a sentence of their own belong to the figure told last. */
function addParts(told: Told, claims: Draft[], text: string): void {
  const { harm } = told;
  const withCount = claims.filter((claim) => claim[harm] !== null && claim[harm].qualifier !== 'none');
  const named = told.by && !told.isInherited ? withCount.filter((claim) => areSame(claim.origin, told.by)) : [];
  if (told.amongDead && told.isOwn && told.by && !told.isInherited && isArmedParty(told.by)) {
    const lost: Counted = { ...told, count: told.amongDead };
    if (named.length === 0) start(lost, 'own-losses', claims, text);
    return;
  }
  const target = named.at(-1) ?? withCount.at(-1);
  if (target) {
    if (told.sum && told.by?.named && !target.origin?.named && told.sum.min === target[harm]?.min) target.origin = told.by;
    const cells = told.whole && target[harm] && target[harm].min !== null ? { [told.whole]: target[harm] } : told.cells;
    addCells(target.breakdown[harm], cells, target[harm]);
    target.evidence.push(quoteOf(told, text));
  } else if (told.sum && told.sum.min !== null) start({ ...told, count: told.sum }, scopeOf(told), claims, text);
}

/** A figure told once without an origin and again with one is one claim. */
function foldUnattributed(claims: readonly Draft[]): Draft[] {
  return claims.filter((claim) => {
    if (claim.origin !== null) return true;
    const twin = claims.find(
      (other) =>
        other !== claim &&
        other.origin !== null &&
        (['killed', 'injured'] as const).every(
          (harm) => claim[harm] === null || (other[harm] !== null && isConsistent(claim[harm], other[harm])),
        ),
    );
    if (!twin) return true;
    for (const harm of ['killed', 'injured'] as const) addCells(twin.breakdown[harm], claim.breakdown[harm], twin[harm]);
    twin.evidence.push(...claim.evidence);
    return false;
  });
}

function finish({ by, scope, killed, injured, breakdown, evidence, origin }: Draft): ReadClaim {
  const armed = scope === 'own-losses';
  for (const [harm, total] of [
    ['killed', killed],
    ['injured', injured],
  ] as const) {
    if (!armed || total === null || total.min === null || total.qualifier === 'none') continue;
    // A party’s own men are its fighters, whatever the word.
    delete breakdown[harm].men;
    breakdown[harm].combatants ??= total;
  }
  return {
    by: origin ? { name: origin.name, actor: origin.named?.id ?? null } : by,
    scope,
    killed,
    injured,
    breakdown,
    evidence: dedupe(evidence),
  };
}

function emptyClaim(by: Origin | null, scope: ReadClaim['scope']): ReadClaim {
  return {
    by: by && { name: by.name, actor: by.named?.id ?? null },
    scope,
    killed: null,
    injured: null,
    breakdown: { killed: {}, injured: {} },
    evidence: [],
  };
}

function backgroundOf(told: Told, text: string): ReadClaim {
  const claim = emptyClaim(told.by, 'background');
  claim[told.harm] = told.count;
  claim.breakdown[told.harm] = told.cells;
  claim.evidence.push(quoteOf(told, text));
  return claim;
}

/** The words of the figure with what belongs to it. */
export function quoteOf({ sentence, first, last }: Pick<Mention, 'sentence' | 'first' | 'last'>, text: string): Evidence {
  return evidenceOf(text, sentence.tokens[first]!.start, sentence.tokens[last]!.end);
}

function dedupe(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((one, index) => evidence.findIndex(({ start: a, end: b }) => a === one.start && b === one.end) === index);
}

const ENEMY =
  /^(?:militants?|terrorists?|rebels?|gunmen|insurgents?|extremists?|subversives?|jihadis(?:ts?)?|attackers?|assailants?|raiders?|guerr?illas?)$/;
const PARTY = /^(?:state-forces|rebel-group|political-militia|identity-militia|external-forces)$/;

/** Whether an origin fights itself. */
export function isArmedParty({ name, named }: Origin): boolean {
  if (named) return PARTY.test(named.sort) || (named.sort === 'state' && /minist\w+ of defen[cs]e|defen[cs]e ministry/i.test(named.name));
  return (
    /\b(?:army|military|militia|brigade|front|rebels?|air force|armed forces|forces|battalion|defen[cs]e ministry|ministry of defen[cs]e|general staff|guerr?illas?|insurgents?|navy|coprefa|command)\b/i.test(
      name,
    ) && !/\b(?:civil|police|rescue)\b/i.test(name)
  );
}

/** Whom a figure covers: a party’s count of its own dead, its count of the other side’s, or everybody. */
function scopeOf({ by, isOwn, nouns, isEuphemism }: Told): ReadClaim['scope'] {
  if (!by || !isArmedParty(by)) return 'all';
  const isState = by.named
    ? /^(?:state|state-forces|external-forces)$/.test(by.named.sort)
    : /\b(?:army|military|ministry|air force|navy|armed forces)\b/i.test(by.name);
  if (isEuphemism || (isState && nouns.some((noun) => ENEMY.test(noun) || (/^fighters?$/.test(noun) && !isOwn)))) return 'part';
  if (isOwn) return 'own-losses';
  if (nouns.some((noun) => isStateSoldier(noun))) return isState ? 'own-losses' : 'part';
  if (nouns.some((noun) => ENEMY.test(noun) || noun === 'enemy')) return 'part';
  return 'all';
}

function areSame(a: Origin | null, b: Origin | null): boolean {
  if (a === null || b === null) return a === b;
  return a.named && b.named ? a.named.id === b.named.id : foldName(a.name) === foldName(b.name);
}

function areOneOrigin(claim: Draft, told: Told): boolean {
  if (claim.origin === null || told.by === null || told.isInherited || claim.isInherited || areSame(claim.origin, told.by)) return true;
  // Nameless officials and a named body with one figure are taken for one count.
  return (claim.origin.named === null) !== (told.by.named === null) && !isArmedParty(claim.origin) && !isArmedParty(told.by);
}

function isLoose(told: Told): boolean {
  return told.by === null || told.isInherited;
}

function isSameCount(a: ReadCount | null, b: ReadCount): boolean {
  return (
    a !== null &&
    a.min === b.min &&
    (a.min !== null || a.word === b.word) &&
    (a.qualifier === 'at-most') === (b.qualifier === 'at-most') &&
    (a.qualifier !== 'at-most' || a.max === b.max)
  );
}

/** Whether both may be one figure: “more than 40” and 43. */
function isConsistent(a: ReadCount, b: ReadCount): boolean {
  if (isSameCount(a, b)) return true;
  if (a.min === null || b.min === null) return a.min === b.min;
  const [loose, firm] = a.qualifier === 'exact' ? [b, a] : [a, b];
  if (loose.qualifier === 'more-than' || loose.qualifier === 'at-least')
    return firm.min! >= loose.min! && firm.min! <= loose.min! * 1.25 + 1 && firm.qualifier !== loose.qualifier;
  if (loose.qualifier === 'about') return Math.abs(firm.min! - loose.min!) <= Math.max(1, loose.min! * 0.1);
  return false;
}

function isOtherSide(before: readonly string[], now: readonly string[]): boolean {
  const sideOf = (nouns: readonly string[]): string =>
    nouns.some((noun) => isStateSoldier(noun) || /^(?:police|policem[ae]n)$/.test(noun))
      ? 'state'
      : nouns.some((noun) => ENEMY.test(noun) || /^(?:fighters?|militiam[ae]n)$/.test(noun))
        ? 'armed'
        : nouns.some((noun) => /^civilians?$/.test(noun))
          ? 'civilian'
          : 'any';
  const [a, b] = [sideOf(before), sideOf(now)];
  return a !== b && b !== 'any' && a !== 'any';
}
