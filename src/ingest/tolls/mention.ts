import type { HarmVerb } from './harm-verbs.ts';
import type { Group } from './group.ts';
import type { Cell, Cells, Harm, ReadCount } from '../reading.ts';
import { type Sentence, wordsOf } from '../text/tokens.ts';

/** What one place of the text says of the dead or the wounded. */
export interface Mention {
  harm: Harm;
  /** Null where only parts of a count are told. */
  count: ReadCount | null;
  cells: Cells;
  /** All of those counted before are of this kind. */
  whole?: Cell;
  sentence: Sentence;
  /** Indexes of tokens in the sentence. */
  first: number;
  last: number;
  /** “three of its members”. */
  isOwn: boolean;
  /** “another five”, “ten others”: beside those told. */
  isOthers: boolean;
  /** “also killed”. */
  isAlso: boolean;
  /** “has climbed to”: replaces what was told before. */
  isUpdate: boolean;
  /** “up from six”, “14 soldiers had been killed, an earlier version said”: replaced. */
  isReplaced: boolean;
  /** “had put the toll at seven”: gives way to another figure of its origin. */
  isEarlier?: true;
  isEuphemism: boolean;
  /** The nouns of those who were counted. */
  nouns: string[];
  /** The parts are complete: their sum is everybody. */
  sum?: ReadCount;
  /** “three of its members are among the dead”. */
  amongDead?: ReadCount;
  /** “Four are children”: of the dead or of the wounded, whichever were told last. */
  isOfLast?: true;
  /** “Medics spoke of 20”: neither what befell them is told nor who they are. */
  isBare?: true;
  /** A list of people of whom nothing is told. */
  isLoose?: true;
  /** Told by name and not by number. */
  isNamed?: true;
  /** Told by name beside a figure of the other harm: “Amal Derin was killed and two guards were wounded”. */
  isBeside?: true;
  /** Told by name behind a noun such as “murder”. */
  isNominal?: true;
  /** “nobody else was hurt”: beside those who were. */
  isRest?: true;
  /** Not said but meant: where nobody was hurt, nobody was killed. */
  isImplied?: true;
  /** “the three wounded”: known already. */
  isDefinite?: true;
  /** “12 of them were killed”: known already, unless nobody has counted them. */
  isOfThem?: true;
}

/** The mention of a group that somebody is told to have harmed. */
export function mentionOf(sentence: Sentence, harm: Harm, group: Group, first: number, last: number, verb?: HarmVerb): Mention {
  const { tokens } = sentence;
  const around = tokens.slice(Math.max(0, first - 3), last + 3).map(({ lower }) => lower);
  return {
    harm,
    count: group.count,
    cells: { ...group.cells },
    sentence,
    first: Math.min(first, group.first),
    last,
    isOwn:
      (group.members.some(({ isOwn }) => isOwn) && !OF_FAMILY.test(wordsOf(tokens, group.first, group.last + 1))) ||
      (verb !== undefined && isLoss(tokens, verb) && !isOfEnemy(tokens, group, last)),
    isOthers: group.members.some(({ isOthers }) => isOthers),
    isAlso: around.includes('also'),
    isUpdate:
      tokens.slice(group.last + 1, last + 1).some(({ lower }) => lower === 'now') ||
      isInAll(tokens, group, last) ||
      REVISED.test(wordsOf(tokens, group.first - 4, group.first)),
    isReplaced: CORRECTED.test(
      wordsOf(tokens, 0, first + TOLL_OF)
        // “Early reports spoke of 25, but 32 bodies were counted”: the newer figure stands behind.
        .replace(/^.* (?:but|;|though|although|before) /, ''),
    ),
    isEuphemism: verb?.isEuphemism === true || isOfEnemy(tokens, group, last),
    nouns: group.members.map(({ noun }) => noun),
    ...(isOfThem(group, verb) ? { isOfThem: true as const } : {}),
    ...(isKnown(tokens, group) || isOfThem(group, verb) || isInState(tokens, group, verb) ? { isDefinite: true } : {}),
    ...(isEarlier(tokens, first) ? { isEarlier: true } : {}),
  };
}

// “a figure that the police later revised to two dead”
const REVISED = /\b(?:revised|corrected|raised|lowered|updated|changed) (?:it |that |this |them )?(?:up |down )?to$/;

/** “a father and two of his children”: his own, and not of whoever counts them. */
const OF_FAMILY =
  /\bof (?:his|her|their) (?:own )?(?:\w+ )?(?:child(?:ren)?|kids|sons?|daughters?|brothers?|sisters?|siblings|parents|relatives?|family|cousins?|nephews?|nieces?|grand\w+)\b/;

/** “The Front lost six men”; whoever lost their lives was lost by nobody. */
function isLoss(tokens: Sentence['tokens'], { first }: HarmVerb): boolean {
  return /^(?:lost|losing)$/.test(tokens[first]!.lower) && !/^(?:his|her|their)$/.test(tokens[first + 1]?.lower ?? '');
}

/** “six dead in all”, “for a total of six dead”: with those told before. */
export function isInAll(tokens: Sentence['tokens'], { first }: Pick<Group, 'first'>, last: number): boolean {
  return (
    /^(?:in (?:all|total)|altogether|all told)\b/.test(wordsOf(tokens, last + 1, last + 3)) ||
    /\bfor a total of\b/.test(wordsOf(tokens, first - 4, last + 1))
  );
}

/** “it had put the toll at seven”, “the service had spoken of nine dead”: told before what is told now. */
function isEarlier(tokens: Sentence['tokens'], first: number): boolean {
  const before = wordsOf(tokens, 0, first + 1);
  return /\bhad (?:earlier |first |initially |previously |originally |already )?(?:put|given|spoken|reported|said|stated|counted|announced|listed|estimated|confirmed)\b(?! \w+ed)/.test(
    before,
  );
}

/** “two of them were killed”: some of people told before, whom nobody may have counted yet. */
function isOfThem({ first, members }: Group, verb: HarmVerb | undefined): boolean {
  return members[0]?.isSubset === true && verb !== undefined && first < verb.first;
}

/** “Five are in critical condition”: of those who were told to be wounded, where anybody was. */
function isInState(tokens: Sentence['tokens'], { members }: Group, verb: HarmVerb | undefined): boolean {
  return verb !== undefined && /^(?:condition|care)/.test(tokens[verb.last]!.lower) && !members.some(({ isOthers }) => isOthers);
}

/** “the three critically injured”, “the six dead”: told before. */
function isKnown(tokens: Sentence['tokens'], { first, last, count, members }: Group): boolean {
  const [head] = members;
  const before = first - (/^(?:other|remaining)$/.test(tokens[first - 1]?.lower ?? '') ? 2 : 1);
  const isOne = count.min === 1 && head?.isBare === true && tokens[first]?.lower === 'one';
  if (((count.min ?? 0) < 2 && !isOne) || !/^(?:the|these|those)$/.test(tokens[before]?.lower ?? '') || head === undefined) return false;
  return head.isBare || head.isOthers || head.harm !== undefined || tokens[last + 1]?.lower === 'who';
}

/** “… dead on the other side”, “15 enemy soldiers”, “the enemy lost 15 men”. */
function isOfEnemy(tokens: Sentence['tokens'], group: Group, last: number): boolean {
  return (
    /\b(?:other|opposing|enemy) (?:side|ranks|forces)\b|\bamong the (?:enemy|attackers)\b/.test(
      wordsOf(tokens, group.last + 1, last + 8),
    ) ||
    tokens.slice(group.first, group.last + 1).some(({ lower }) => lower === 'enemy') ||
    /\b(?:enemy|side|rebels|militants|insurgents|terrorists|guerrillas|attackers|gunmen) (?:had |has |have )?lost$/.test(
      wordsOf(tokens, group.first - 4, group.first),
    )
  );
}

// “the earlier death toll of 235” is told with its noun.
const TOLL_OF = 3;

const CORRECTED =
  /\b(?:^(?:at first|initially)\b.*\b(?:had|put|spoke|said|gave|reported)\b|had at first (?:put|said|spoken|given|reported|confirmed|announced|counted)|earlier version|previous version|earlier report|^earlier\b.*\bhad (?:put|given|said|reported|stated|counted)|(?:previously|initially|originally|had earlier|first|wrongly|mistakenly|incorrectly|erroneously) (?:reported|stated|said|put|gave|given|counted|announced|estimated)|(?:initial|previous|earlier|preliminary) (?:death )?(?:toll|count|figure|estimate)s? (?:of|was|had|put|stood|gave)|(?:initial|first|early|earlier) (?:\w+ )?reports? (?:had )?(?:put|said|spoke|gave|indicated|suggested|mentioned))\b/;

/** The mention of nobody. */
export function nobody(sentence: Sentence): Omit<Mention, 'harm' | 'first' | 'last'> {
  const count: ReadCount = { min: 0, max: 0, qualifier: 'none' };
  return {
    count,
    cells: {},
    sentence,
    isOwn: false,
    isOthers: false,
    isAlso: false,
    isUpdate: false,
    isReplaced: false,
    isEuphemism: false,
    nouns: [],
  };
}
