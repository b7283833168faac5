import { countryOfCity } from '../names/capital-cities.ts';
import { countryOf, demonymOf } from '../names/demonyms.ts';
import { isStateSoldier } from '../tolls/people-words.ts';
import type { ReadClaim, ReadCount } from '../reading.ts';
import { isSameOrigin, type Origin } from '../origins/speakers.ts';
import type { Draft } from './claim-drafts.ts';
import { tokenize, wordsOf, type Sentence } from '../text/tokens.ts';
import { isArmedParty, isOfOwnService, isOfState } from './armed-origins.ts';
import { isOfArms, whoseAre, type Counting } from './whose.ts';

const ENEMY =
  /^(?:militants?|terrorists?|rebels?|gunmen|insurgents?|extremists?|subversives?|jihadis(?:ts?)?|taliban|bandits?|separatists?|attackers?|assailants?|raiders?|guerr?illas?|gangs?|gangsters?|robbers?|kidnappers?|criminals?)$/;
const OWN = /^(?:fighters?|rebels?|militiam[ae]n|mujah\w+)$/;
const ATTACKERS = /^(?:attackers?|assailants?|gunm[ae]n|raiders?|hijackers?|bombers?|intruders?)$/;

// These do not say who somebody is.
const NO_KIND = /^(?:others?|wounded|injured|dead|killed|bodies|body|)$/;

/** Whether those counted are those who attacked, and nobody else: never among the victims. */
function isOfAttackers(nouns: readonly string[]): boolean {
  const told = nouns.filter((noun) => !NO_KIND.test(noun));
  return told.length > 0 && told.every((noun) => ATTACKERS.test(noun));
}

/** Whether of two groups one attacked and the other, if it is told who they are, did not. */
export function areAttackersApart(before: readonly string[], now: readonly string[]): boolean {
  return now.some((noun) => !NO_KIND.test(noun)) && isOfAttackers(before) !== isOfAttackers(now);
}

/** Whom an origin counted beside those who attacked, or beside the other side’s, were not everybody; a bomber dies of his own bomb. */
export function narrowScopes(claims: readonly Draft[]): void {
  const nounsOf = ({ nouns }: Draft): string[] => [...(nouns.killed ?? []), ...(nouns.injured ?? [])];
  for (const claim of claims) {
    const isBeside = claims.some(
      (other) =>
        other !== claim &&
        (other.killed?.min ?? 0) > 0 &&
        isSameOrigin(other.origin, claim.origin) &&
        ((isOfAttackers(nounsOf(other)) && !nounsOf(other).some((noun) => /^bombers?$/.test(noun))) ||
          isOtherSide(nounsOf(claim), nounsOf(other))),
    );
    const isOfKind = nounsOf(claim).some((noun) => !NO_KIND.test(noun) && !/^(?:people|persons?|civilians?)$/.test(noun));
    // “Two of its staff were killed in a strike on their home”: nobody else is told of.
    if (claim.isOfStaff && claims.length === 1) claim.scope = 'all';
    if (claim.scope === 'own-losses' && isOfAnotherNation(claim, claims)) claim.scope = 'all';
    if (claim.scope === 'all' && claims.some((other) => isOfWhomAnotherCounts(claim, other))) claim.scope = 'part';
    if (claim.scope === 'all' && isBeside && isOfKind && !isOfAttackers(nounsOf(claim))) claim.scope = 'part';
  }
}

/** “A French military source gave 40 dead”, of the soldiers whom the Malian army counts as its own. */
function isOfAnotherNation({ origin }: Draft, claims: readonly Draft[]): boolean {
  if (!origin || origin.named || !/\b(?:sources?|officials?|diplomats?)$/i.test(origin.name)) return false;
  const nations = nationsOf(origin);
  return (
    nations.length > 0 &&
    claims.some(
      ({ scope, origin: other }) => scope === 'own-losses' && other && nationsOf(other).every((nation) => !nations.includes(nation)),
    )
  );
}

/** “The clinic said it had received nine wounded”, of the 20 whom the police count. */
function isOfWhomAnotherCounts(claim: Draft, other: Draft): boolean {
  return (
    claim.isSeen === true &&
    other.scope === 'all' &&
    !isSameOrigin(claim.origin, other.origin) &&
    (['killed', 'injured'] as const).every((harm) => {
      const [own, all] = [claim[harm]?.min ?? 0, other[harm]?.min ?? 0];
      return own === 0 || own < all;
    })
  );
}

/** What tells on which side those counted are. */
interface Sided extends Counting {
  isEuphemism: boolean;
  isAlso?: boolean;
}

/** Whom a figure covers: a party’s count of its own dead, its count of the other side’s, or everybody. */
export function scopeOf(told: Sided): ReadClaim['scope'] {
  const { by, nouns, isEuphemism } = told;
  if (isOfAttackers(nouns)) return 'part';
  if (isNobodyOfKind(told)) {
    const isOwnKind =
      by && (isOfState(by) ? nouns.some(isStateSoldier) : isArmedParty(by) && (told.isOwn || nouns.some((noun) => OWN.test(noun))));
    return isOwnKind || (by && isOfOwnService(by, nouns)) ? 'own-losses' : 'part';
  }
  if (!by) return isEuphemism ? 'part' : 'all';
  const whose = whoseAre(told, isOfState(by) || OFFICIAL.test(by.name));
  if (whose === 'other') return 'part';
  if (whose === 'own' && (isArmedParty(by) || isOfState(by) || (isOfArms(nouns) && !ONLOOKER.test(by.name)))) return 'own-losses';
  if (!isArmedParty(by) && isOfOwnStaff(told)) return 'part';
  const isCivilian = nouns.some(
    (noun) => sideOf([noun]) === 'civilian' || /^(?:child|children|girls?|boys?|wom[ae]n|pupils?|famil(?:y|ies))$/.test(noun),
  );
  if (isByOwnHand(by, told) && !isCivilian) return 'part';
  // “Six Kirmalis were among the dead, the Kirmali embassy said”: of its own people, and nobody else.
  if (!nouns.some((noun) => isStateSoldier(noun)) && isOfOwnNation(told)) return 'part';
  const isAuthority = !isArmedParty(by) && (AUTHORITY.test(by.name) || by.named?.sort === 'state');
  if (isAuthority && !isCivilian && (isEuphemism || nouns.some((noun) => ENEMY.test(noun)) || isOfGunmen(told))) return 'part';
  if (!told.isAlso && isOfOwnService(by, nouns) && nationOfCounted(by, told) !== 'other') return 'own-losses';
  if (!isArmedParty(by)) return 'all';
  const isState = isOfState(by);
  if (isEuphemism || isOfGunmen(told) || (isState && nouns.some((noun) => ENEMY.test(noun) || /^fighters?$/.test(noun)))) return 'part';
  if (isAdmitted(told) && !isCivilian) return 'own-losses';
  // “19 soldiers and seven civilians” are everybody.
  if (nouns.some((noun) => /^civilians?$/.test(noun))) return 'all';
  if (nouns.some((noun) => isStateSoldier(noun))) {
    const nation = nationOfCounted(by, told);
    return nation === 'both' ? 'all' : isState && nation !== 'other' ? 'own-losses' : 'part';
  }
  if (!isState && nouns.some((noun) => sideOf([noun]) === 'state')) return 'part';
  // “two fighters were killed, a rebel commander said”: of his own side.
  if (!isState && nouns.some((noun) => OWN.test(noun))) return 'own-losses';
  if (nouns.some((noun) => ENEMY.test(noun) || noun === 'enemy')) return 'part';
  return 'all';
}

/** “killed four armed men”. */
function isOfGunmen({ sentence, first, last }: Sided): boolean {
  const words = sentence?.tokens.slice(first, (last ?? 0) + 1).map(({ lower }) => lower) ?? [];
  return /\b(?:armed|enemy|rebel|hostile) (?:men|man|persons?|people|individuals|elements|members)\b|\bgang members\b/.test(
    words.join(' '),
  );
}

/** “Six Kirmalis were among the dead, the Kirmali embassy said”. */
export function isOfOwnNation(told: Counting): boolean {
  return told.by !== null && FOREIGN.test(told.by.name) && nationOfCounted(told.by, told) === 'own';
}

/** “No civilians were hurt”: of people of a kind, and of nobody else. */
export function isNobodyOfKind({ count, nouns }: { count?: ReadCount | null; nouns: readonly string[] }): boolean {
  return count?.qualifier === 'none' && nouns.length > 0;
}

const FOREIGN = /\b(?:embassy|consulate|consul|foreign (?:ministry|minister|office)|state department|ministry of foreign affairs)\b/i;

/** “four of its staff”: of all that the attack harmed, its own. */
function isOfOwnStaff({ sentence, first, last }: Counting): boolean {
  if (!sentence || first === undefined || last === undefined) return false;
  const words = sentence.tokens.slice(first, last + 6).map(({ lower }) => lower);
  return /\bof (?:its|their) (?:\w+ )?(?:staff|workers|employees|volunteers|members|journalists|nurses|doctors|teams?|drivers|paramedics|medics)\b/.test(
    words.join(' '),
  );
}

/** “Two of its staff were killed in a strike on their home”: it was aimed at them. */
export function isOfStaffAtHome(told: Counting): boolean {
  const words = wordsOf(told.sentence?.tokens ?? []);
  return (
    isOfOwnStaff(told) &&
    /\b(?:on|at|in|into) their (?:\w+ )?(?:homes?|houses?|flats?|cars?|vehicles?|jeeps?|ambulances?|tents?)\b/.test(words)
  );
}

/** Who counts others only. */
const ONLOOKER =
  /\b(?:monitor\w*|observatory|watchdog|rights|media|radio|television|tv|news|newspaper|agency|hospital|clinic|medic\w*|doctors?|health|residents?|witness\w*|rescue\w*|cross|crescent)\b/i;

/** Who speaks for a state or its army. */
const OFFICIAL =
  /\b(?:minister|ministry|government|president|army|military|colonel|(?<!attorney |secretary |director |inspector )general|brigadier|major|captain|lieutenant)\b|\b(?:gen|col|maj|lt|capt|brig)\./i;

/** Who speaks for a state, and counts those who fight it. */
const AUTHORITY =
  /^(?!.*\b(?:hospital|medical|health|embassy|united nations|un)\b).*\b(?:police|officials?|governor|minist(?:ry|er)|government|president|premier|authorit(?:y|ies)|security)\b/i;

/** “Chadian troops killed 384 Libyans, the Chadian government said”: the party tells whom its own men killed. */
function isByOwnHand(by: Origin, { sentence, first }: Sided): boolean {
  const { name, named } = by;
  if (!sentence || first === undefined) return false;
  const clause = sentence.tokens.slice(0, first).findLastIndex(({ lower }) => lower === ';') + 1;
  // “They killed six, police said”: who came is told of, and not who speaks.
  const from = /^(?:it|they)$/.test(sentence.tokens[0]?.lower ?? '') ? 1 : 0;
  const before = sentence.tokens
    .slice(Math.max(clause, from, first - 9), first + 3)
    .flatMap(({ text }) => (/^["“”]$/.test(text) ? [] : [text]));
  const isTold = isArmedParty(by) || /\bpolice\b/i.test(name);
  // “It killed two, police said”: the bomb did that the sentence before is about.
  const isOfBefore = first < 9 && /^(?:It|They)$/.test(before[0] ?? '');
  if (isTold && OWN_HAND.test(before.slice(isOfBefore ? 1 : 0).join(' '))) return true;
  const match =
    /(?:^| )(?:(\p{Lu}\p{L}+) )?(?:government |army |security |regime )?(?:troops|forces|soldiers|army|warplanes|jets|aircraft|planes|fighters) (?:had |have |also )*(?:killed|eliminated|shot)\b/u.exec(
      before.join(' '),
    );
  // “we’ve killed 30 Taliban”, whoever says so.
  if (/\b[Ww]e(?:[’']ve)? (?:have |had |also )*(?:killed|eliminated|shot)\b/.test(before.join(' '))) return true;
  const whose = match?.[1]?.toLowerCase().slice(0, 4);
  return (
    whose !== undefined &&
    (named?.name ?? name)
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(whose))
  );
}

const OWN_HAND =
  /\b(?:(?:its|their|our|his) (?:\w+ )?(?:troops|forces|soldiers|army|warplanes|jets|aircraft|planes|drones|fighters|gunners|men|strikes|officers) (?:had |have |also )*|(?:it|they) (?:had |have |has )?(?:also )?|(?:claim(?:s|ed)?|boasted) (?:to have|of having|of) )(?:killed|eliminated|shot|killing|destroyed|neutrali[sz]ed|(?:wiped|taken|took) out)\b/i;

/** “The Chadian army said that 40 Libyan soldiers were killed”: its own would be Chadian; with nine of those as well, they are of both. */
function nationOfCounted({ name, named }: Origin, { sentence, first, last }: Counting): 'own' | 'other' | 'both' | undefined {
  if (!sentence || first === undefined || last === undefined) return undefined;
  const counted = nationsIn(sentence.tokens.slice(first, last + 3).map(({ lower }) => lower));
  const counting = nationsOf({ name, named });
  if (counted.length === 0 || counting.length === 0) return isOfOtherName(named?.name ?? name, sentence, first, last) ? 'other' : undefined;
  const own = counted.filter((nation) => counting.includes(nation)).length;
  return own === counted.length ? 'own' : own === 0 ? 'other' : 'both';
}

/** “12 Delkan soldiers”, counted by “the Varnian border guard”: peoples that no list has, told by their names. */
function isOfOtherName(name: string, { tokens }: Sentence, first: number, last: number): boolean {
  const at = tokens.findIndex(({ lower }, index) => index > first && index <= last && isStateSoldier(lower));
  const people = tokens[at - 1]?.text ?? '';
  const own = name.split(/[\s’']+/).filter((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word) && !OF_ANY_FORCE.test(word));
  return (
    /^\p{Lu}\p{Ll}+(?:an|ese|i|ish|ite|ic)$/u.test(people) && own.length > 0 && own.every((word) => word.slice(0, 4) !== people.slice(0, 4))
  );
}

// Words of every force’s name, which tell nothing of whose it is.
const OF_ANY_FORCE =
  /^(?:The|Ministry|Defen[cs]e|National|General|Staff|Border|Army|Armed|Joint|United|Combined|Forces?|Troops|Ground|Land|Air|Navy|Naval|Task|Group|Grouping|Command|Operation(?:s|al)?|Tactical|Strategic|Headquarters|Cent(?:re|er)|Press|Service|Sector|District|Region|Northern|Southern|Eastern|Western|Central|North|South|East|West|Military|Security|Republican|Presidential|Special|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Brigade|Division|Battalion|Regiment|Corps)$/;

function nationsOf({ name, named }: Origin): string[] {
  return nationsIn(tokenize(named?.name ?? name, 0, (named?.name ?? name).length).map(({ lower }) => lower));
}

function nationsIn(words: readonly string[]): string[] {
  return words.flatMap((word) => countryOf(word) ?? countryOfCity(word) ?? (demonymOf(word) === undefined ? [] : [word]));
}

/** “The Brigade admitted to one wounded”: nobody admits the other side’s. */
function isAdmitted({ sentence, first, nouns }: Sided): boolean {
  if (!sentence || first === undefined || nouns.some((noun) => !NO_KIND.test(noun) && noun !== 'men' && sideOf([noun]) === 'any'))
    return false;
  // “Gunmen killed 37 villagers; the army acknowledged 16 dead”: of those.
  if (nouns.some((noun) => noun === 'dead') && sentence.tokens.slice(0, first).some(({ lower }) => UNARMED.test(lower))) return false;
  const before = sentence.tokens.slice(Math.max(0, first - 5), first + 1).map(({ lower }) => lower);
  return before.some((word) => /^(?:admit|acknowledg|conced)(?:s|es|ted|ed|d|ing|ting)?$/.test(word));
}

const UNARMED =
  /^(?:civilians?|villagers?|people|persons?|child(?:ren)?|wom[ae]n|residents|protesters?|demonstrators?|prisoners|worshippers|students|farmers|workers|passengers|shoppers)$/;

/** On which side people of these nouns are; “any” where they may be on each. */
export function sideOf(nouns: readonly string[]): 'state' | 'armed' | 'civilian' | 'any' {
  if (nouns.some((noun) => isStateSoldier(noun) || /^(?:police|policem[ae]n)$/.test(noun))) return 'state';
  if (nouns.some((noun) => ENEMY.test(noun) || /^(?:fighters?|militiam[ae]n|gunm[ae]n)$/.test(noun))) return 'armed';
  return nouns.some((noun) => /^civilians?$/.test(noun)) ? 'civilian' : 'any';
}

/** Whether people of these nouns fight each other. */
export function isOtherSide(before: readonly string[], now: readonly string[]): boolean {
  const sides = [sideOf(before), sideOf(now)];
  return sides.includes('state') && sides.includes('armed');
}

/** Whether of two groups it is told that one are civilians, and of the other that they fight. */
export function isOtherKind(before: readonly string[], now: readonly string[]): boolean {
  const sides = [sideOf(before), sideOf(now)];
  return !sides.includes('any') && sides[0] !== sides[1];
}
