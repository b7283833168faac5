import { grammaticalRole } from './party-grammar.ts';
import type { Candidate } from './candidate.ts';
import { hasNoPart, isAccusedOfElse } from './no-part.ts';
import { isOnlyLinked, type Phrase } from './party-phrases.ts';
import type { ReadParty } from '../reading.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

type Role = ReadParty['role'];

const ATTACK =
  'attacks?|air ?strikes?|strikes?|air raids?|raids?|bombings?|bombardments?|shelling|assaults?|offensive|ambush(?:es)?|explosions?|blasts?|shootings?|killings?|operation|incursion|salvo|barrage|massacre|assassination|murder|abduction|kidnapping|drones?|missiles?|rockets?|fire|shells?|mines?|landmines?|bombs?';
const DONE =
  'fired|launched|carried out|planted|conducted|committed|perpetrated|dropped|staged|mounted|killed|wounded|injured|attacked|ambushed|shot|shot dead|shot down|bombed|shelled|struck|hit|targeted|raided|stormed|executed|beheaded|murdered|assassinated|kidnapped|abducted|seized|captured|laid|detonated|orchestrated|overrun|destroyed|burned|torched|massacred|martyred|set|left behind|besieged';
const DOES_WORDS =
  '(?:was|were) (?:attempting|trying) to (?:kill|attack|storm|advance)|struck|strikes?|bombed|bombs|shelled|shells|attacked|attacks?|hit|hits|killed|kills|stormed|storms?|ambushed|raided|raids?|fired|fires|opened fire|opens fire|open fire|launched|launches|carried out|carries out|targeted|targets?|tried to|came down|overran|assaulted|pounded|bombarded|detonated|advanced|invaded|seized|captured|blasted|blew up|blew|shot down|shot dead|shot|murdered|executed|assassinated|kidnapped|abducted|massacred|torched|burned|beheaded|rammed|planted|set off|threw|retaliated|intensified (?:\\w+ )?(?:attacks|shelling|strikes)|increased shelling|infiltrated|dropped|crossed|set fire|conducted (?:a|an|\\w+) ?(?:attack|strike|raid|operation|air)|orchestrated|initiated|mounted|staged|took (?:over|the (?:\\w+ )?(?:part|town|village|city|hill))|breaks|broke|violated|violates';
const ADVERBS =
  'had|has|have|also|then|later|earlier|on|again|reportedly|allegedly|repeatedly|directly|twice|early|late|already|who|that|which|today|yesterday|overnight|\\w+day|morning|night|evening|\\w+ly|,';
const WHO =
  'rebels?|fighters?|guerrillas?|militants?|militia|militiamen|troops|forces|planes|warplanes|jets|aircraft|drones?|gunmen|units?|soldiers|positions|members?|insurgents?|terrorists?|extremists|group|artillery|helicopters?|column|commandos?|attackers?|bombers?|suicide|militant|armed|snipers?|police|security|army|extremist|jihadists?|faction|wing|fighter';
const DOES = new RegExp(
  `^(?:["”)] )?(?:\\( \\S+ \\) )?(?:(?:${WHO}|the|its|his|their|of|${ADVERBS}) ){0,6}(?:${DOES_WORDS}|claimed (?:an?|two|three|several|\\w+day 's) (?:[\\w-]+ ){0,3}(?:${ATTACK}))\\b`,
);
const ACTED =
  '(?:launched|carried|fired|struck|attacked|targeted|detonated|killed|planted|shelled|bombed|ambushed|shot|hit|conducted|staged|mounted|captured|seized|stormed|raided|destroyed|blown up|blew|executed|set off|laid|downed|sunk|sank)';
const ITSELF = '(?:that )?(?:it|they|(?:one|two|three|some) of (?:its|their) \\w+|(?:its|their) \\w+)(?: \\w+ly| also)?';
const SAID = '(?:said|says|claim(?:ed|s)|confirm(?:ed|s)|announced|admitted|acknowledged|conceded|boasted|declared)';
const CLAIMS = new RegExp(
  `^(?:["”)] )?(?:\\( \\S+ \\) )?(?:` +
    `(?:(?:\\w+|,) ){0,6}?(?:(?:has|have|had|later|also|immediately|quickly) )*(?:claim(?:ed|s|ing)? (?:responsibility|the|it|credit)|(?:took|takes|accepted|admitted) (?:responsibility|credit)|admitted (?:to )?the (?:\\w+ )?(?:${ATTACK})|(?:boasted|bragged) of)` +
    `|(?:(?:\\w+|,) ){0,5}?${SAID} (?:(?:on|in|from|via|late|early) (?:\\w+ ){1,5}?)?(?:${ITSELF} (?:(?:had|have|has) )?(?:${ACTED}|(?:was|were|is|are) (?:behind|responsible))|to have ${ACTED}|${ITSELF} blew)` +
    `|(?:\\w+ ){0,4}?${SAID} the \\w+ was (?:its|their) (?:work|doing))\\b`,
);
const EACH_OTHER =
  /^(?:and (?:\S+ ){1,6}?)?(?:(?:have|has|had) )?(?:traded (?:blame|accusations)|(?:blam|accus)(?:ed|ing|e) (?:each other|one another|the other))\b/;
const ACCUSED =
  /^(?:["”)] )?(?:(?!accus|blam)(?:\w+) ){0,2}(?:(?:is|was|are|were) (?:behind|responsible\b|to blame|(?:widely )?(?:accused|blamed)|(?:widely )?(?:suspected|believed|thought|said) (?:of|to be (?:behind|responsible)|to have (?!been)))|(?:had )?(?:did|done) (?:it|this)\b|of (?:carrying|launching|killing|firing|shelling|bombing|attacking|targeting|being behind|violating|breaking|breaching|using|planting|staging|opening))\b/;

// “a base used by the group” is not its deed.
const HELD_BY =
  '(?<!\\b(?:used|held|controlled|manned|backed|supported|run|led|owned|occupied|followed|organi[sz]ed|protected|guarded|condemned|reported|confirmed|denied|described|released) )';
const BY = new RegExp(
  `\\b(?:(?:${DONE})(?: \\w+){0,4} by|(?:${ATTACK})(?: [\\w’'-]+){0,10} ${HELD_BY}by|(?:${ATTACK})(?: \\w+){0,2} (?:from|at the hands of)|at the hands of|claimed by|work of|belonged to|hands of|caused by|identified as)(?: the| a| an| its| their| suspected| islamist| extremist| militant| rebel| jihadist| alleged| armed| group| terrorist| terror| members of| fighters (?:from|of)| militants (?:from|of| belonging to)| so-called| separatist| pro-iranian| illegal| formation| faction| ["“])*$`,
);
const BLAMED =
  /\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing)|suspect(?:s|ed)?(?= (?:the|that)\b)|suspects?$|suspicion (?:fell )?on|(?:attribut|imput)\w+ (?:[^\s.;]+ ){0,6}to|(?:blamed?|pinned) (?:[^\s.;]+ ){0,6}on|responsibility (?:[^\s.;]+ ){0,6}(?:to|on|with)|(?:hallmarks?|marks|signature|work) of|(?:was|were|is|are) victims of|looking at|(?:believed|thought|suspected|said|alleged|known) to (?:be|belong to|have been|come)(?: from)?|(?:attackers?|assailants?|gunm[ae]n|killers?|bombers?|raiders) (?:\w+ )?(?:was|were|are|is|had been) (?:from|members of|fighters (?:of|from))|identified (?:the (?:\w+ )?(?:attackers?|killers?|assailants?|gunmen|perpetrators) )?as|point(?:ed|ing|s) (?:as responsible )?(?:the |a |their |its )?(?:finger |fingers |blame )?(?:to|at)|sees? the hand of)(?: the| a| an| its| on| that| suspected| either| both| militia| group| movement| rebels| militants| members| fighters| from| to)*(?: \w+){0,1}(?: of)?(?: the)?$/;
const OWNED =
  /\b(?:attack|strike|raid|airstrike|drone|apparatus|aircraft|plane|shell|shells|rockets|bombing|shelling|bombardment|offensive|fire|attempt|attempts|advance) of(?: the)?$/;

const CLASH =
  /\b(?:clash(?:es|ed)?|fighting|battles?|battled|firefight|exchange of fire|exchanged fire|skirmish(?:es)?|shoot-?out|gun ?battle)\b/;

const SUBJECT = /(?:^|[,"“”:;—–-]|\b(?:that|and|as|when|while|after|but|before|since|because|said|where))(?: the)?$/;

/** The role that the words around a party give it; undefined where they give none. */
export interface FoundRole {
  role: Role;
  /** Somebody claims or lays the blame: it holds wherever in an article it stands. */
  isCharged: boolean;
  /** By an attack, and not only by whom it harmed. */
  isOpening: boolean;
}

/** Whether words behind a name tell that it claims what was done; “has not claimed responsibility” does not. */
function claims(behind: string): boolean {
  const told = CLAIMS.exec(behind)?.[0];
  return told !== undefined && !/\b(?:not|never|nor|neither|yet to|declined|refused|without|stopped short|nobody)\b|n't\b/.test(told);
}

/** “… claimed responsibility”: whether a name is told to have said that it did it. */
export function isClaiming(tokens: readonly Token[], { last }: Phrase): boolean {
  return claims(wordsOf(tokens, last + 1, last + 15));
}

/** “blamed …”, “the work of …”: whether what stands before a name charges it. */
export function isBlamed(tokens: readonly Token[], { first }: Phrase): boolean {
  const before = wordsOf(tokens, first - 14, first);
  return BLAMED.test(before) || CHARGED.test(before) || CAME_FROM.test(before);
}

export function roleOf(tokens: readonly Token[], candidate: Candidate): FoundRole | undefined {
  const { first, last } = candidate;
  const words = (from: number, to: number): string => wordsOf(tokens, from, to);
  if (candidate.isSite && !FIRE_FROM.test(words(first - 14, first))) {
    const role = grammaticalRole(tokens, candidate);
    return role && role !== 'none' && role.role === 'target' ? { ...role, isCharged: false } : undefined;
  }
  const [before, after] = [words(first - 14, first), words(last + 1, last + 15)];
  if (hasNoPart(tokens, candidate, true)) return undefined;
  const isSubject = !candidate.isCountry || SUBJECT.test(before);
  const isElse = isAccusedOfElse(tokens, candidate);
  const isCharged =
    CHARGED.test(before) ||
    EACH_OTHER.test(after) ||
    (isSubject && [after, words(last + 1, last + 32).replace(/^, [^,]{0,110} , /, '')].some((one) => claims(one) || ACCUSED.test(one))) ||
    FROM_THEIRS.test(before) ||
    CAME_FROM.test(before) ||
    FIRE_FROM.test(before) ||
    (IT_WAS.test(before) && DID_IT.test(after)) ||
    (!isElse && (BLAMED.test(before) || (/\bheld\b/.test(before) && /^responsible\b/.test(after))));
  // “We did it,” said a spokesman for the group.
  const isBoast = SPOKEN_FOR.test(before) && WE_DID.test(words(0, tokens.length));
  if (isOnlyLinked(tokens, candidate)) return undefined;
  if (isCharged || isBoast || (SPOKEN_FOR.test(before) && /\b(?:carried out|planted|behind|responsib\w+|staged)\b/.test(after)))
    return { role: 'alleged-perpetrator', isCharged: true, isOpening: !KILLED.test(after) };
  // A target where somebody attacked.
  if (OWN_LOSS.test(after)) return { role: 'present', isCharged: false, isOpening: false };
  if (hasNoPart(tokens, candidate, false) || (candidate.isGeneric && (LISTED.test(before) || SPEAKING.test(after)))) return undefined;
  const read = candidate.isWeapon ? undefined : grammaticalRole(tokens, candidate);
  if (read === 'none') return undefined;
  // A country is more often where something happened; but two of them clash.
  const told = candidate.isCountry && read?.role !== 'present' ? undefined : read;
  if (told) return { ...told, isCharged };
  const role = actedRole(
    candidate,
    /\b(?:drones?|missiles?|rockets?)$/.test(words(first, last + 1)),
    PLATFORM.test(words(first, last + 1)),
    before,
    after,
    words(0, tokens.length),
  );
  return role && { role, isCharged, isOpening: candidate.isWeapon === true || candidate.isCountry === true };
}

// “the army said it had killed six rebels”: in reply, as likely as not.
const KILLED =
  /^(?:\w+ ){0,4}?(?:said|says|announced|claimed) (?:that )?(?:it|they|its \w+|their \w+) (?:had )?(?:killed|shot|captured|neutrali[sz]ed|eliminated|destroyed)\b/;
// “said six of its fighters had been killed by the army”.
const OWN_LOSS =
  /^(?:\w+ ){0,4}?(?:said|says|announced|confirmed|admitted|acknowledged) (?:that )?(?:at least )?[\w-]+ of (?:its|their|his) (?:own )?(?:fighters|soldiers|men|members|officers|troops|militants|peacekeepers|commanders) (?:\w+ )?(?:was|were|had been|have been|died|had died)\b/;
// “a man claiming to speak for the Front said that it had planted the bomb”.
const SPOKEN_FOR = /\b(?:(?:speak|speaking|spoke|spokes\w+) (?:for|on behalf of)|(?:in the name|on behalf) of)(?: the)?$/;
const WE_DID = /\bwe (?:did it|(?:have )?(?:carried out|killed|attacked|planted|shot|bombed|struck))\b/;
// “the wounded included two police officers”: those among the victims, who need not have been aimed at.
const LISTED = /\b(?:including|included|includes|include|among (?:them|those|the dead|the victims|the wounded))(?: [\w-]+){0,5}$/;
const SPEAKING =
  /^(?:spokes\w+|sources?|officials?|statement|report|chief|captain|commissioner|superintendent|investigators?|officers? (?:\w+ ){0,4}(?:said|told|says))\b(?! (?:was|were|has been|had been))/;

// “The mayor said it was the Front.”, “It was the army that had fired”.
const IT_WAS = /\b(?:it|this) (?:was|had been)(?: \w+ of)?(?: the)?$/;
const DID_IT =
  /^(?:[.,"”]|$|(?:who|that|which) (?:had )?(?:did|done|carried|fired|shelled|killed|attacked|planted|bombed|shot|launched|struck|hit|opened)\b)/;

/** What it did or what was done to it. */
function actedRole(
  { isWeapon, isCountry }: Candidate,
  isUnmanned: boolean,
  isPlatform: boolean,
  before: string,
  after: string,
  all: string,
): Role | undefined {
  // “rockets fired from Lebanon” came from there, and not by its hand.
  if ((BY.test(before) && !(isCountry && /\bfrom(?: the)?$/.test(before))) || OWNED.test(before)) return 'alleged-perpetrator';
  const isDenied = /^(?:[\w,]+ ){0,2}(?:denied|denies)\b/.test(after);
  if (isWeapon) {
    // Who loses a plane was aimed at; who loses a drone or a missile had aimed it.
    if (!isUnmanned && (LOST.test(before) || DESTROYED.test(after))) return 'target';
    if (isDenied || UNUSED.test(after)) return undefined;
    return !isPlatform || DOES.test(after) ? 'alleged-perpetrator' : undefined;
  }
  const isActing = !isDenied && !NO_SUBJECT.test(before) && DOES.test(after);
  if (isCountry) return isActing && SUBJECT.test(before) ? 'alleged-perpetrator' : undefined;
  if (CLASH.test(all) && OPPOSED.test(before)) return 'present';
  return isActing ? 'alleged-perpetrator' : undefined;
}

// “allied with the army, took the town”: somebody else took it.
const NO_SUBJECT = /\b(?:with|against|to|from|in|under|for|than|by|between|fighting|battling|opposing)(?: the| a| an)?$/;
// “rockets fired from an area held by the group”.
const FROM_THEIRS =
  /\bfrom (?:an? |the |their )?(?:\w+ )?(?:areas?|territory|positions?|ridge|hills?|villages?|districts?|towns?|parts?) (?:that is |which is )?(?:held|controlled|run) by(?: the)?$/;
// “the missile had come from an aircraft of the army”.
const CAME_FROM =
  /\b(?:c[ao]me|coming|fired|launched|flown|taken off)(?: down)? from(?: an?| the| their)?(?: [\w-]+){0,2} (?:aircraft|planes?|jets?|positions?|bases?|guns|batter(?:y|ies)|side) of(?: the)?$/;
// “the fire had come from the army”.
const FIRE_FROM =
  /\b(?:fire|gunfire|shells?|shelling|rockets?|missiles?|drones?|rounds|shots|mortars?|projectiles?) (?:\w+ ){0,3}c[ao]me from(?: the)?$/;
const LOST =
  /\b(?:downed|shot down|shooting down|lost|destroy(?:ed|s|ing)?|targeted|hit|attacked|struck|ambushed|captured|downing of|loss of|on|against)(?: a| an| the| two| three| one| \d+)?$/;
// “Russian jets circled”: what is there, and need not have struck.
const PLATFORM = /\b(?:warplanes?|planes?|jets?|aircraft|helicopters?|gunships?|tanks?|warships?|gunboats?|bombers?|snipers?)$/;
const UNUSED =
  /^(?:had|have|has|was|were|did) not\b|^(?:(?:had|have|later) )?(?:flew|flown|ferried|evacuated|airlifted|transported|delivered|circled|hovered|patrolled) /;
const DESTROYED = /^(?:was|were|had been|has been) (?:destroyed|shot down|downed|hit|damaged|attacked|captured)\b/;
const OPPOSED = /\b(?:between|clashes with|fighting with|clashed with|battled|and|against)(?: the| \w+)?$/;
const CHARGED = /\b(?:claimed by|work of|behind which (?:is|was)|responsibility (?:[\w,]+ ){0,6}by)(?: the| a| an| its)*$/;
