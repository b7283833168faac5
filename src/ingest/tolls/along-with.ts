import { namesFrom } from './name-lists.ts';
import { addCells, cellsOf, sumOf, type Group } from './group.ts';
import { harmVerbAt, type HarmVerb } from './harm-verbs.ts';
import type { Mention } from './mention.ts';
import { isSingular } from './people-words.ts';
import type { Token } from '../text/tokens.ts';

/**
 * “Rana Adil was killed near her home, along with two guards”: those in company of whom a verb harms suffered the same. Joins them to the
 * mention, up to the next verb of harm.
 */
export function joinCompany(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbs: readonly HarmVerb[],
  groups: readonly Group[],
  used: Set<Group>,
): void {
  for (const group of groups) {
    const words = tokens.slice(Math.max(0, group.first - 3), group.first).map(({ lower }) => lower);
    if (used.has(group) || group.members[0]!.isSubset) continue;
    const verb = verbs.findLast(({ last }) => last < group.first);
    // “killed Amal Derin and two of her guards”.
    const named = mentions.find(({ isNamed, last }) => isNamed === true && last < group.first);
    const company = named && !isHarmed(tokens, group.last + 1) ? companyOf(tokens, named.last, group) : undefined;
    if (named && company) {
      if (company.length > 0)
        add(named, { ...group, members: company, count: sumOf(company.map(({ count }) => count)), cells: cellsOf(company) }, used);
      used.add(group);
      continue;
    }
    // “died with his driver”: right behind the verb, or with somebody of theirs.
    const isWith = words.at(-1) === 'with' && (verb?.last === group.first - 2 || /^(?:his|her|their)$/.test(tokens[group.first]!.lower));
    if (!isWith && !/(?:^| )(?:(?:along|together) with|alongside|as well as)$/.test(words.join(' '))) continue;
    const mention = mentions.find(({ last }) => last === verb?.last);
    const isAlong = /(?:along|together) with$/.test(words.join(' '));
    if (
      !mention?.count ||
      mention.count.min === null ||
      (mention.count.min !== 1 && !isAlong) ||
      tokens.slice(mention.last, group.first).some(({ lower }) => lower === ';')
    )
      continue;
    add(mention, group, used);
  }
  for (const mention of mentions) if (mention.count?.min === 1) joinNames(tokens, mention, groups);
}

/** “was found dead along with Rana Adil”: one more for each name. */
function joinNames(tokens: readonly Token[], mention: Mention, groups: readonly Group[]): void {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > mention.last && index < mention.last + 10 && lower === 'with' && /^(?:along|together)$/.test(tokens[index - 1]!.lower),
  );
  const names = at === -1 || groups.some(({ first }) => first === at + 1) ? undefined : namesFrom(tokens, at + 1);
  if (!names || tokens.slice(mention.last, at).some(({ lower }) => /^[;:]$/.test(lower))) return;
  const count = names.count + 1;
  mention.count = { min: count, max: count, qualifier: 'exact' };
  mention.cells = {};
  mention.last = names.last;
}

/** Those who are harmed with a name, right behind it or behind what it is: “Amal Derin, a judge, and her driver”. */
function companyOf(tokens: readonly Token[], name: number, { first, members }: Group): Group['members'] | undefined {
  const [head, ...others] = members;
  if (head!.isBare) return undefined;
  const isApposed = first === name + 2 && tokens[name + 1]!.lower === ',' && /^(?:a|an)$/.test(tokens[first]!.lower);
  if (isApposed) return others;
  if (tokens[first - 1]!.lower !== 'and') return undefined;
  if (first === name + 2) return members;
  const remark = tokens.slice(name + 2, first - 2).map(({ lower }) => lower);
  const isOffice = tokens[name + 1]!.lower === ',' && tokens[first - 2]!.lower === ',' && remark.length < 13 && remark.some(isSingular);
  return isOffice && remark.every((word) => !/^(?:[,;:]|and|who|which|was|were|had|has)$/.test(word)) ? members : undefined;
}

function add(mention: Mention, group: Group, used: Set<Group>): void {
  used.add(group);
  mention.count = sumOf([mention.count!, group.count]);
  mention.cells = addCells([mention.cells, group.cells]);
  mention.nouns = [...mention.nouns, ...group.members.map(({ noun }) => noun)];
  mention.last = group.last;
  delete mention.isNamed;
}

/** Whether another clause tells of a group: “killed Amal Derin and two guards were hurt”. */
function isHarmed(tokens: readonly Token[], next: number): boolean {
  return /^(?:was|were|are|is|have|has|had|also)$/.test(tokens[next]?.lower ?? '.') || harmVerbAt(tokens, next) !== undefined;
}
