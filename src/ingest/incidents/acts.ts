import type { Sentence, Token } from '../text/tokens.ts';

const ACT =
  /\b(?:air ?-?(?:strikes?|raids?)|(?:drone|rocket|missile|mortar|gun|bomb|knife|arson|suicide|terror\w*|sniper|ground|cross-border|guerr?illa) (?:attacks?|strikes?|fire)|strikes? (?:on|hit|targeted|killed|in|against|by)|struck|shot down|downed (?:a|an|the|two|three)|targeted|rammed|shell(?:ed|ing)|shells? (?:hit|fell|landed|rained|killed|struck)|bomb(?:ed|ing|ings|ardments?|arded|ardment)|bombs? (?:caused|killed|wounded|injured|destroyed|damaged|ripped|tore|went|exploded|hit|hidden|attached|planted|in|at)|bombers?|suicide|car bombs?|under fire|blast(?:s|ed|ing)?|explosions?|explod(?:ed|es)|detonat(?:ed|ion)|blew|blown up|rockets? (?:fell|hit|landed|struck|came|killed|slammed)|missiles? (?:hit|struck|fell|killed|slammed)|mortars? (?:hit|rounds?|shells?|fell)|artillery (?:fire|shells?|shelling|bombardment)|gunfire|gunmen|opened fire|crossfire|firefight|gun battle|shoot-?out|clash(?:es|ed)?|fighting|battles?|ambush(?:ed)?|attack(?:ed|s)?|assault(?:ed)?|storm(?:ed|ing)|raid(?:ed|s)?|shot dead|shot|sniper|landmine|land mine|mines?|ied|grenades?|massacred?|assassinat\w+|murder(?:ed|s)?|gunned down|stabbed|beheaded|executed|drones? (?:hit|struck|crashed|dropped|attacked|bombed|killed)|barrage|salvo|overran|overrun|repelled|car bomb|set off|parcel|fired (?:[\w-]+ ){0,4}(?:on|at|into|upon|towards?)|shooting|(?:fall|firing) of|came down|rained|carried out a|landed|kidnapped|abducted|(?:kidnapping|abduction) of|(?:bombs?|shells?|rockets?|missiles?|mortars?|grenades?|munitions|rounds) (?:was|were|(?:has|have|had) been) (?:\w+ ){0,2}?(?:dropped|fired|launched|thrown|lobbed|shot)|(?:bombs?|devices?|explosives?|charges?|mines?) [^.;]{0,60}\b(?:defused|deactivated)|(?:defused|deactivated|threw|thrown) [^.;]{0,40}\b(?:bombs?|devices?|grenades?|explosives?|charges?|mines?)|by (?:a group of )?(?:heavily[ -])?(?:armed|hooded|masked) (?:men|individuals|persons)|dynamited|torched|strafed|machine-?gunned|hurled|dropped (?:[\w-]+ ){0,3}bombs?|clearance operations?|set (?:[\w'’-]+ ){0,5}?(?:on fire|ablaze|alight)|set fire to|burned down|blew up|sabotaged|hijacked|(?:guerr?illas?|rebels|terrorists|insurgents|militants|commandos|subversives|armed (?:men|individuals|persons|people|groups?)|attackers|assailants|units|they) (?:[\w’'-]+ ){0,3}?(?:destroyed|damaged|seized|burn(?:ed|t)|occupied|looted|robbed|entered)|explosives? (?:went off|placed|planted|attached|hidden))\b/i;

/** Whether a sentence tells of an act of armed violence; threats, plans and “the 2019 bombing” are none. */
export function isAct(words: string): boolean {
  return ACT.test(words.replace(UNDONE, '').replace(NEGATED, '').replace(OF_THEN, '').replace(ADVERB, ''));
}

// “Drones also hit a depot”.
const ADVERB = /\b(?:also|then|later|again|reportedly) (?=hit|struck|fell|landed|slammed|attacked|bombed|dropped|killed)/gi;

const OF_THEN =
  /\b(?:(?:(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)) (?:[a-z-]+ )?(?:attacks?|bombings?|massacre|siege|raids?|strikes?|shootings?|clash(?:es)?|war|killings?|explosions?|blasts?)|attack (?:helicopters?|aircraft|jets?|planes?|dogs?)|assault rifles?)\b/g;

const UNDONE =
  /\b(?:threat(?:s|en\w*)?|vow(?:s|ed|ing)?|pledg\w+|warn(?:s|ed|ing)?|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|prepar\w+|intend\w*|call(?:s|ed|ing)?|urg(?:ed?|es|ing)|promis\w+) (?:[\w’'-]+ ){0,4}?(?:to|of|that|for|against) (?![^,;.]*\b(?:before|after|when)\b)[^,;.]*|\bmission (?:to|of|against) [^,;.]*/gi;

// “said that they had not fired on the town”
const NEGATED =
  /\b(?:not|never|n[’']t) (?:\w+ )?(?:fired?|attack(?:ed)?|shell(?:ed)?|bomb(?:ed)?|struck|strike|target(?:ed)?|carried out|raid(?:ed)?|stormed)\b[^,;.]*/gi;

const VERB =
  /^(?:attacked|hit|struck|bombed|bombarded|shelled|raided|stormed|ambushed|exploded|detonated|fired|launched|shot|clashed|fought|battled|repelled|repulsed|killed|wounded|injured|kidnapped|abducted|assassinated|murdered|targeted|captured|seized|overran|overrun|blew|blown|torched|burned|burnt|opened|carried|landed|fell|slammed|rammed|downed|intercepted|exchanged|gunned|stabbed|beheaded|executed|massacred|assaulted|invaded|dropped|pounded|rocked|ripped|tore|resumed|laid|erupted|broke|staged|mounted|neutralised|neutralized|strafed|dynamited|hurled|threw|thrown|lobbed|set|came|went|hacked|drove|stepped|conducted)$/;

// “were fighting”: with a form of “be” only.
const GOES_ON = /^(?:fighting|shelling|bombing|battling|clashing|firing|attacking|pounding)$/;

// What is done behind these is told in passing.
const BACK = /^(?:after|before|since|following|which|who|whom|whose|because|if|despite|until|like|as|accused|blamed)$/;
// “before dawn”, “after midnight”.
const TIME = /^(?:dawn|daybreak|sunrise|noon|midday|midnight|dusk|dark|nightfall|sunset)$/;

/** Whether a sentence itself tells an act, and does not only name one: a verb of its main clause. */
export function tellsAct({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  return tokens.some(({ lower }, at) => {
    const before = tokens[at - 1]?.lower ?? '';
    const isPassive = [1, 2].some((step) => /^(?:was|were|been|being|is|are|got)$/.test(tokens[at - step]?.lower ?? ''));
    const wasSo = isPassive && !/^(?:is|are)$/.test(before);
    if (!VERB.test(lower) && !(wasSo && GOES_ON.test(lower))) return false;
    if (!isPassive && (tokens[at + 1]?.lower === 'by' || /^(?:the|a|an|to|of|for)$/.test(before))) return false;
    return !isSubordinate(tokens, at);
  });
}

function isSubordinate(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && !/^[,;:—–()“”"]$/.test(tokens[at]!.lower); at -= 1)
    if (BACK.test(tokens[at]!.lower) && !TIME.test(tokens[at + 1]?.lower ?? '')) return true;
  return false;
}
