import { bundlesOf, figuresOf, type Bundle, type Counted, type Told } from './bundles.ts';
import { addCells, emptyClaim, finish, withoutIdle, withoutWords, type Draft } from './claim-drafts.ts';
import { foldRestated, foldUnattributed, isLaterOn, isLooser, isOfAnother, isOfCrowd, partsIn } from './restated.ts';
import { halfOf, isInReach, isLoose, isNear, isOfOtherMind, isOneOrigin, looseTwinOf, rivalOf, twinOf } from './claim-matches.ts';
import { isConsistent, isDenial, isSameCount } from '../tolls/counts.ts';
import { sumOf } from '../tolls/group.ts';
import type { Mention } from '../tolls/mention.ts';
import { withNamed } from './named-sums.ts';
import { revived, withoutImplied } from './standing.ts';
import { withoutWide } from './wide-sums.ts';
import { CELLS, type Cells, type Evidence, type ReadClaim, type ReadCount } from '../reading.ts';
import { isArmedParty } from './armed-origins.ts';
import { isBroughtIn } from './whose.ts';
import { isNobodyOfKind, isOfOwnNation, isOfStaffAtHome, isOtherKind, isOtherSide, narrowScopes, scopeOf } from './sides.ts';
import { isPlainOrigin, isSameOrigin } from '../origins/speakers.ts';
import { evidenceOf, wordsOf } from '../text/tokens.ts';

/** Joins what is told of one incident into claims: one for each origin and scope. Doubts are added to `warnings`. */
export function joinClaims(all: readonly Told[], text: string, warnings: string[]): ReadClaim[] {
  const told = withNamed(withoutWide(withoutImplied(revived(all))));
  const claims: Draft[] = [];
  const background: ReadClaim[] = [];
  const waiting: Bundle[] = [];
  const asides = told.filter(({ isAside, isBackground }) => isAside && !isBackground);
  for (const group of bySentence(told.filter((one) => !asides.includes(one)))) {
    const news = group.filter((one) => !one.isBackground && !one.isReplaced);
    for (const one of group) if (!news.includes(one) && one.count) background.push(backgroundOf(one, text));
    const shares = partsIn(news, claims);
    for (const { whole, parts } of shares) for (const part of parts) addShare(whole, part, text);
    const live = news.filter((one) => !shares.some(({ parts }) => parts.includes(one)));
    for (const bundle of bundlesOf(live.filter(isCounted))) {
      // “left six others dead” at the head of a text: beside whom is told later.
      if (bundle.killed?.isOthers && claims.length === 0) waiting.push(bundle);
      else addBundle(bundle, claims, background, text, warnings);
    }
    for (const one of live) if (one.count === null) addParts(one, claims, text);
  }
  if (!claims.some(({ killed }) => killed !== null)) for (const bundle of waiting) addBundle(bundle, claims, background, text, warnings);
  addAsides(asides.filter(isCounted), claims, background, text);
  narrowScopes(claims);
  return [...withoutWords(withoutIdle(foldRestated(foldUnattributed(claims)))).map(finish), ...background];
}

/** What is told in passing repeats a figure, or is background; alone it is the news. */
function addAsides(asides: readonly Counted[], claims: Draft[], background: ReadClaim[], text: string): void {
  const isAlone = claims.every(({ killed, injured }) => [killed, injured].every((count) => count === null || count.qualifier === 'none'));
  for (const bundle of bundlesOf(asides)) {
    // “37 of the 52 injured went home” counts them where nobody else has.
    const isWhole = figuresOf(bundle).every(({ isDefinite }) => isDefinite === true);
    const twin = isAlone
      ? undefined
      : (twinOf(bundle, claims) ?? (isWhole ? (looseTwinOf(bundle, claims) ?? halfOf(bundle, claims)) : undefined));
    if (twin) fillAll(twin, bundle, text);
    else if (isAlone && figuresOf(bundle).some(({ isDefinite, days, sentence }) => !isDefinite || days !== null || sentence.index < LEAD))
      addBundle(bundle, claims, background, text, []);
    else background.push(...figuresOf(bundle).map((one) => backgroundOf(one, text)));
  }
}

// What an article does not say in its first sentences and gives no day to is not its news.
const LEAD = 5;

/** Joins a part of a figure to it, with what it tells of whom. */
function addShare(whole: Draft, { harm, cells, ...told }: Told, text: string): void {
  addCells(whole.breakdown[harm], cells, whole[harm]);
  whole.evidence.push(quoteOf(told, text));
}

function isCounted(one: Told): one is Counted {
  return one.count !== null;
}

function bySentence(told: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  for (const one of told) {
    const last = groups.at(-1);
    if (last?.[0]!.sentence.index === one.sentence.index) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function addBundle(bundle: Bundle, claims: Draft[], background: ReadClaim[], text: string, warnings: string[]): void {
  const figures = figuresOf(bundle);
  // “Several victims” says nothing beside a figure.
  const isWordOnly = figures.every(({ count }) => count.min === null);
  if (figures.every(isNobodyOfKind)) return start(bundle, claims, text);
  const own = isLoose(bundle) ? [] : claims.filter(({ origin }) => isOneOrigin(origin, bundle.by));
  const target =
    twinOf(bundle, own) ?? halfOf(bundle, own) ?? (isLoose(bundle) ? twinOf(bundle, claims) : undefined) ?? halfOf(bundle, claims);
  if (target) return fillAll(target, bundle, text);
  // “Nobody else was hurt” adds to somebody’s count, and is none.
  if (figures.some(({ isRest }) => isRest)) return;
  const rival = rivalOf(bundle, claims);
  // “Rescuers found two more bodies”: beside what others count, and no count of all.
  const isMore =
    figures.every(({ isOthers }) => isOthers) && claims.some((claim) => figures.some(({ harm }) => (claim[harm]?.min ?? 0) > 0));
  if (!rival && isMore) return void background.push(...figures.map((one) => backgroundOf(one, text)));
  if (!rival) return start(bundle, claims, text);
  if (isWordOnly) return;
  if (figures.some(({ isUpdate }) => isUpdate)) return replace(rival, bundle, background, text);
  if (figures.some(({ isEarlier }) => isEarlier)) return void background.push(...figures.map((one) => backgroundOf(one, text)));
  if (
    figures.every((one) => isBeside(one) && (isOfAnother(one) || isOnAnotherDay(rival, one) || (rival.scope === 'part' && isLaterOn(one))))
  )
    return void background.push(...figures.map((one) => backgroundOf(one, text)));
  if (isOfCrowd(rival.origin, bundle) && figures.some(({ harm, count }) => rival[harm] !== null && !isConsistent(rival[harm], count)))
    return start(bundle, claims, text);
  // “killing one and wounding three others”: others than the one, and none beside those told before.
  const opening = Math.min(...figures.map(({ first }) => first));
  if (
    figures.some(
      (one) =>
        one.first === opening &&
        isBeside(one) &&
        (rival.lastHarm ?? one.harm) === one.harm &&
        !isOtherSide(rival.nouns[one.harm] ?? [], one.nouns),
    ) &&
    isNear(rival, bundle)
  ) {
    for (const one of figures) addOthers(rival, one, text);
    return;
  }
  const isApart = ({ first, isOthers, nouns, harm, count }: Counted): boolean =>
    (isOthers && first === opening) ||
    isOtherSide(rival.nouns[harm] ?? [], nouns) ||
    // “killing three civilians. It said 31 rebels were killed”: more of another kind are no part of those.
    (isOtherKind(rival.nouns[harm] ?? [], nouns) && (count.min ?? 0) > (rival[harm]?.min ?? Infinity));
  if (figures.some(isApart)) {
    if (rival.scope === 'all') rival.scope = 'part';
    return start(bundle.scope === 'all' ? { ...bundle, scope: 'part' } : bundle, claims, text);
  }
  for (const one of figures) {
    const before = rival[one.harm];
    if (before === null) fill(rival, one, text);
    else if (!isDenial(before, one.count) && (before.min === null || isConsistent(before, one.count)))
      fillAll(rival, { ...bundle, killed: undefined, injured: undefined, [one.harm]: one }, text);
    else if (one.count.min !== null)
      warnings.push(
        `“${quoteOf(one, text).quote}” gives another figure of the ${one.harm} than “${(rival.quotes[one.harm] ?? rival.evidence[0]!).quote}” of the same origin; the first was kept`,
      );
  }
}

/** “They came back on Thursday and killed 38 more”: not in what was done on Wednesday. Who dies of it later is. */
function isOnAnotherDay({ days }: Draft, { days: own, sentence: { tokens }, first, last }: Counted): boolean {
  const isOther = Boolean(days && own && (own.from > days.to || own.to < days.from));
  return isOther && tokens.slice(first, last + 1).some(({ lower }) => /^(?:kill|murder|shot|wound|injur)/.test(lower));
}

/** “another five”, “two soldiers were also wounded”: not among those told before. */
function isBeside({ isOthers, isAlso }: Counted): boolean {
  return isOthers || isAlso;
}

/** “A girl of 14 was killed. At least six other people died”: both are one count. */
function addOthers(claim: Draft, one: Counted, text: string): void {
  const before = claim[one.harm];
  if (before && isBeside(one) && before.min !== null && one.count.min !== null) {
    claim[one.harm] = sumOf([before, one.count]);
    for (const cell of CELLS) {
      const [a, b] = [claim.breakdown[one.harm][cell], one.cells[cell]];
      if (a && b) claim.breakdown[one.harm][cell] = sumOf([a, b]);
      else if (b) claim.breakdown[one.harm][cell] = b;
    }
    claim.evidence.push(quoteOf(one, text));
  } else if (!before) fill(claim, one, text);
}

function replace(claim: Draft, bundle: Bundle, background: ReadClaim[], text: string): void {
  for (const { harm, count } of figuresOf(bundle)) {
    const before = claim[harm];
    if (!before || isSameCount(before, count)) continue;
    background.push({ ...emptyClaim(claim.origin, 'background'), [harm]: before, evidence: [claim.quotes[harm] ?? claim.evidence[0]!] });
    claim[harm] = null;
    claim.quotes = { ...claim.quotes, [harm]: undefined };
    // Parts of those told before stay parts, unless they were everybody.
    const isMore = (count.min ?? 0) > (before.min ?? 0);
    const parts = Object.entries(claim.breakdown[harm]).filter(([, part]) => isMore && !isSameCount(part, before));
    claim.breakdown[harm] = Object.fromEntries(parts);
  }
  fillAll(claim, bundle, text);
}

function start(bundle: Bundle, claims: Draft[], text: string): void {
  const { by, isInherited, scope, paragraph, sentence } = bundle;
  const claim: Draft = { ...emptyClaim(by, scope), origin: by, isInherited, nouns: {}, quotes: {}, paragraph, sentence };
  if (figuresOf(bundle).every(isBroughtIn)) claim.isSeen = true;
  if (scope === 'part' && figuresOf(bundle).every(isOfStaffAtHome)) claim.isOfStaff = true;
  claims.push(claim);
  fillAll(claim, bundle, text);
}

function fillAll(claim: Draft, bundle: Bundle, text: string): void {
  claim.lastHarm = bundle.killed ? 'killed' : 'injured';
  for (const one of figuresOf(bundle)) {
    const before = claim[one.harm];
    if (before && isDenial(before, one.count)) continue;
    // “More than 40” in the first paragraph and 43 further down are one figure; the nearer one stands.
    if (before && !isSameCount(before, one.count) && before.qualifier !== 'exact' && before.qualifier !== 'at-least')
      claim[one.harm] = one.count;
    fill(claim, one, text);
  }
}

function fill(claim: Draft, told: Counted, text: string): void {
  const { harm, count } = told;
  claim[harm] ??= count;
  claim.quotes[harm] ??= quoteOf(told, text);
  claim.nouns[harm] ??= told.nouns;
  claim.days ??= told.days;
  const isNearer =
    claim.origin === null ||
    (claim.isInherited && !told.isInherited) ||
    (isLooser(claim.origin, told.by) && isSameCount(claim[harm], count)) ||
    (!claim.origin.named &&
      told.by !== null &&
      (told.by.named !== null || !isPlainOrigin(told.by)) &&
      isPlainOrigin(claim.origin) &&
      isSameCount(claim[harm], count));
  if (told.by !== null && isNearer) {
    claim.origin = told.by;
    claim.isInherited = told.isInherited;
    if (claim.scope !== 'part') claim.scope = scopeOf({ ...told, nouns: [...told.nouns, ...(claim.nouns.killed ?? [])] });
  }
  addCells(claim.breakdown[harm], wholeOf(told, claim[harm]), claim[harm]);
  claim.evidence.push(quoteOf(told, text));
}

/** “More than two dozen fighters” are all of the 27 that another sentence counts. */
function wholeOf({ cells, count }: Counted, total: ReadCount | null): Cells {
  if (total === null || isSameCount(total, count)) return cells;
  return Object.fromEntries(Object.entries(cells).map(([cell, part]) => [cell, isSameCount(part, count) ? total : part]));
}

/** Parts told in a sentence of their own belong to the figure told last. */
function addParts(told: Told, claims: Draft[], text: string): void {
  const { harm } = told;
  if (told.isLoose) {
    // “The others were two women and a man, it said”: of those whom the same origin has counted.
    const isRest = /^the (?:others|rest|remaining)\b/.test(wordsOf(told.sentence.tokens, 0, 2));
    const own = isRest ? claims.findLast((claim) => isSameOrigin(claim.origin, told.by) && fits(told.cells, claim.killed)) : undefined;
    const whole = own ?? claims.findLast((claim) => claim.killed?.qualifier !== 'none' && isSameCount(claim.killed, told.sum!));
    if (whole) addCells(whole.breakdown.killed, told.cells, whole.killed);
    return;
  }
  const withCount = claims.filter((claim) => claim[harm] !== null && claim[harm].qualifier !== 'none');
  const named = told.by && !told.isInherited ? withCount.filter((claim) => isSameOrigin(claim.origin, told.by)) : [];
  const isOwn = told.isOwn || isOfOwnNation(told);
  if (told.amongDead && isOwn && told.by && !told.isInherited && (named.length === 0 || isArmedParty(told.by))) {
    const scope = isArmedParty(told.by) ? 'own-losses' : 'part';
    if (named.length === 0) for (const bundle of bundlesOf([{ ...told, count: told.amongDead }])) start({ ...bundle, scope }, claims, text);
    return;
  }
  if (named.length === 0 && isOfOtherMind(told, withCount)) return;
  const fitting = (some: readonly Draft[]): Draft | undefined => some.findLast((claim) => fits(told.cells, claim[harm]));
  const target = fitting(named) ?? fitting(withCount);
  const isNamed = target?.origin?.named && told.by === null && !isInReach(target, told.sentence.paragraph, 1);
  if (isNamed && told.sum === undefined) return addUnattributed(told, claims, text);
  if (target) {
    if (told.sum && told.by?.named && !target.origin?.named && told.sum.min === target[harm]?.min) target.origin = told.by;
    const cells = told.whole && target[harm] && target[harm].min !== null ? { ...told.cells, [told.whole]: target[harm] } : told.cells;
    addCells(target.breakdown[harm], cells, target[harm]);
    target.evidence.push(quoteOf(told, text));
  } else if (told.sum && told.sum.min !== null) for (const bundle of bundlesOf([{ ...told, count: told.sum }])) start(bundle, claims, text);
}

/** Parts of the dead that nobody is named for, in a paragraph of their own. */
function addUnattributed(told: Told, claims: Draft[], text: string): void {
  const nobody = claims.find(({ origin, scope }) => origin === null && scope === 'all');
  const claim = nobody ?? { ...emptyClaim(null, 'all'), origin: null, isInherited: true, nouns: {}, quotes: {}, ...placeOf(told) };
  if (!nobody) claims.push(claim);
  addCells(claim.breakdown[told.harm], told.cells, claim[told.harm]);
  claim.evidence.push(quoteOf(told, text));
}

function placeOf({ sentence: { paragraph, index } }: Told): Pick<Draft, 'paragraph' | 'sentence'> {
  return { paragraph, sentence: index };
}

/** Whether men, women and children are no more than the whole. */
function fits(cells: Cells, total: ReadCount | null): boolean {
  const parts = (['men', 'women', 'children'] as const).reduce((sum, cell) => sum + (cells[cell]?.min ?? 0), 0);
  const most = Math.max(parts, cells.civilians?.min ?? 0, cells.combatants?.min ?? 0);
  return total === null || total.max === null || most <= total.max;
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
