const ACT =
  /\b(?:air ?-?(?:strikes?|raids?)|(?:drone|rocket|missile|mortar|gun|bomb|knife|arson|suicide|terror\w*|sniper|ground|cross-border|guerr?illa) (?:attacks?|strikes?|fire)|strikes? (?:on|hit|targeted|killed|in|against|by)|struck|shot down|downed (?:a|an|the|two|three)|targeted|rammed|shell(?:ed|ing)|shells? (?:hit|fell|landed|rained|killed|struck)|bomb(?:ed|ing|ings|ardments?|arded|ardment)|bombs? (?:killed|wounded|injured|destroyed|damaged|ripped|tore|went|exploded|hit|hidden|attached|planted|in|at)|bombers?|suicide|car bombs?|under fire|blast(?:s|ed|ing)?|explosions?|explod(?:ed|es)|detonat(?:ed|ion)|blew|blown up|rockets? (?:fell|hit|landed|struck|came|killed|slammed)|missiles? (?:hit|struck|fell|killed|slammed)|mortars? (?:hit|rounds?|shells?|fell)|artillery (?:fire|shells?|shelling|bombardment)|gunfire|gunmen|opened fire|crossfire|firefight|gun battle|shoot-?out|clash(?:es|ed)?|fighting|battles?|ambush(?:ed)?|attack(?:ed|s)?|assault(?:ed)?|storm(?:ed|ing)|raid(?:ed|s)?|shot dead|shot|sniper|landmine|land mine|mines?|ied|grenades?|massacred?|assassinat\w+|murder(?:ed|s)?|gunned down|stabbed|beheaded|executed|drones? (?:hit|struck|crashed|dropped|attacked|bombed|killed)|barrage|salvo|overran|overrun|repelled|car bomb|set off|parcel|fired (?:[\w-]+ ){0,4}(?:on|at|into|upon|towards?)|shooting|(?:fall|firing) of|came down|rained|carried out a|landed|kidnapped|abducted|(?:kidnapping|abduction) of|(?:bombs?|devices?|explosives?|charges?|mines?) [^.;]{0,60}\b(?:defused|deactivated)|dynamited|torched|strafed|machine-?gunned|hurled|dropped (?:[\w-]+ ){0,3}bombs?|clearance operations?|set (?:[\w'’-]+ ){0,5}?(?:on fire|ablaze|alight)|set fire to|burned down|blew up|explosives? (?:went off|placed|planted|attached|hidden))\b/i;

/** Whether a sentence tells of an act of armed violence. */
export function isAct(words: string): boolean {
  return ACT.test(words);
}

const NOUN =
  '(?:attacks?|assaults?|strikes?|air ?strikes?|raids?|bombings?|bombs?|blasts?|explosions?|shootings?|shelling|clash(?:es)?|fighting|battles?|ambush(?:es)?|massacres?|murders?|assassinations?|kidnappings?|violence|siege|offensive|operations?|war|killings?|mines?|rockets?|missiles?|grenades?|gunmen|bombers?|suicide)';
// “the attack”, “Friday’s blast”, “any further strikes”: what was told, or nothing that was done.
const KNOWN = new RegExp(
  `\\b(?:the|this|that|these|those|such|its|their|his|her|our|any|no|each|every|both|more|further|future|previous|earlier|past|recent|similar|['’]s) (?:[\\w'’-]+ ){0,3}?${NOUN}(?: ${NOUN})*\\b`,
  'gi',
);
// “will attack”, “to bomb”, “plans for an attack”
const MERE =
  /\b(?:to|will|would|could|may|might|can|should|must|not|never|if|whether|plans?|planned|planning|threat\w*|warn\w*|fear\w*|vow\w*|prevent\w*|condemn\w*|deplor\w*|denounc\w*|against|alleged(?:ly)? plan\w*|stop\w*|halt\w*|end|ending|ceas\w+|suspend\w*) (?:[\w-]+ ){0,3}?(?:attack|bomb|strike|raid|assault|storm|shell|ambush|kidnap|murder|fire|kill|blow|fight)\w*/gi;

/** Whether a sentence tells of an act of its own, beside those that it takes for known, denies or expects. */
export function tellsAct(words: string): boolean {
  return isAct(words.replace(KNOWN, ' ').replace(MERE, ' '));
}
