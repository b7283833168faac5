import { isVerbOnPlace } from './place-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/** “said in Geneva”, “a group based in London”, “taken to hospital in Hadira”: something was said or treated there. */
export function isOfTelling(tokens: readonly Token[], at: number): boolean {
  const before = wordsOf(tokens, at - 7, at);
  if (TREATED_AT.test(wordsOf(tokens, at - 14, at))) return true;
  if (PLANNED.test(before) || LEARNT.test(before) || cameFrom(tokens, at)) return true;
  if (ATTACKED.test(before) || REPORTED.test(before)) return false;
  return TOLD_THERE.test(before);
}

const MOURNED =
  /\b(?:mourners?|funerals?|coffins?|buried|bury|burials?|laid to rest|vigils?|memorial|marched|rallied)\b((?:(?!\b(?:killed|died|dead|shot|wounded|injured|slain|murdered)\b)[^.;])*)$/;
const STRUCK =
  /\b(?:attack\w*|bomb\w*|str(?:uck|ikes?|iking)|hit|fire[ds]?|firing|shell\w*|explo\w+|blast|killed|killing|clash\w*|raid\w*|storm\w*)\b/;

/** “buried in Hadira on Monday”, “mourners carried the coffins through Hadira”: the dead were taken there, unless the funeral was attacked. */
export function isOfMourning(tokens: readonly Token[], at: number): boolean {
  const match = MOURNED.exec(wordsOf(tokens, at - 12, at));
  return match !== null && !STRUCK.test(wordsOf(tokens, at - 16, at));
}

const PLANNED =
  /\b(?:plan\w*|plot\w*|prepar\w*|threat\w*|vow\w*|intend\w*|hop\w*) (?:to |an? )?(?:\w+ ){0,2}(?:attacks?|bomb\w*|strikes?|raids?)$/;
// “two more had died in the night at the hospital in Hadira”
const TREATED_AT =
  /\b(?:died|dying|succumbed|treated|taken|brought|admitted|rushed|flown|transferred|carried) (?:[\w’'-]+ ){0,6}(?:at|in|to) (?:the |an? )?(?:\w+ )?(?:hospitals?|clinics?|morgue|mortuary)$/;
const LEARNT = /\bit (?:was|is|has been) (?:reported|learned|announced|said)(?: late| early| on \w+| today| yesterday)*$/;
const CAME =
  /\b(?:came|emerged|emerging|poured|crossed|crossing|infiltrated|sneaked|rode|drove|marched) (?:in |over |across )?(?:from|out of|through|via) (?:(?!and |to |into |before |when )[\w’'-]+ ){0,6}$/;

/** “The gunmen came out of a forest along Marrun district”: where attackers or those who fled set out. */
export function cameFrom(tokens: readonly Token[], at: number): boolean {
  // “who had crossed from Hadira attacked Souran”
  if (isVerbOnPlace(tokens[at]!.lower)) return false;
  const before = `${wordsOf(tokens, at - 8, at)} `;
  return CAME.test(before) || FLED.test(before);
}

const FLED = /\b(?:flee|fleeing|fled|escap\w+|displaced|originating|arriving|came) (?:\w+ ){0,2}from (?:\w+ ){0,4}$/;
// “The gunmen arrived in Hadira on motorcycles”, “planted near the embassy in Hadira”, “an attack on a meeting in Hadira”: where they struck.
const ATTACKED =
  /\b(?:(?:gun|bomb)?(?:men|attackers|assailants|militants|rebels|terrorists|subversives|fighters|bandits|guerrillas|raiders|insurgents|troops|soldiers) (?:[\w’'-]+ ){0,5}?(?:arrived|met)|(?:near|outside|at|on|against|inside|into|hit|struck|targeted|attacked|bombed|stormed) (?:the |an? )?(?:[\w.’'-]+ ){0,2}(?:embassy|consulate|court|meeting|conference|summit|trial|hospital|clinic))$/;
const REPORTED = /\b(?:was|were|been) reported(?: late| early| on \w+)?$/;
const TOLD_THERE =
  /\b(?:based|headquartered|born|living|lives?|lived|resides|resided|resident|educated|registered|working|works?|worked|studies|studied|studying|train(?:ed|ing)|(?:their|its|his|her|whose) (?:base|headquarters|home|family) (?:is|was)|(?:protests?|rall(?:y|ies)|demonstrations?|prayers?) (?:were |was )?(?:held|staged|organi[sz]ed)|network|correspondents?|reporters?|spokes(?:man|woman|person)|envoy|ambassador|embassy|said|says|told (?:\w+ ){0,3}\w+|admitted|announced|declared|disclosed|speaking|spoke|reporting|(?:statement|report|release|communiqu[eé]|video|message|letter) (?:issued|released|published|posted)|meeting|met|talks|conference|statement|briefing|remarks|speech|summit|interview|visit|visiting|arrived|(?:to|at|in) (?:an? |the )?(?:\w+ )?(?:hospitals?|clinics?)|treated|arrested|detained|jailed|imprisoned|sentenced|court|trial|negotiations)(?: (?:late|early|on|yesterday|today|\w+day|earlier)){0,2}$/;

/** “the Foreign Ministry in Hadira said”, “police in Souran said”: where whoever speaks is. */
export function isSpeakers(tokens: readonly Token[], last: number): boolean {
  // “In Hadira it was reported that”
  const behind = tokens[last + 1]?.lower === ',' ? last + 2 : last + 1;
  if (tokens[behind]?.lower === 'it' && /^(?:reported|learned|announced|said|disclosed)$/.test(tokens[behind + 2]?.lower ?? ''))
    return true;
  return /^(?:said|says|told|added|announced|confirmed|reported|admitted|denied|put|wrote)$/.test(tokens[last + 1]?.lower ?? '');
}
