const ACT =
  /\b(?:air ?-?(?:strikes?|raids?)|(?:drone|rocket|missile|mortar|gun|bomb|knife|arson|suicide|terror\w*|sniper|ground|cross-border|guerr?illa) (?:attacks?|strikes?|fire)|strikes? (?:on|hit|targeted|killed|in|against|by)|struck|shell(?:ed|ing)|shells? (?:hit|fell|landed|rained|killed|struck)|bomb(?:ed|ing|ings|ardments?|arded|ardment)|bombs? (?:killed|went|exploded|hit|hidden|attached|planted|in|at)|bombers?|suicide|car bombs?|under fire|blasts?|explosions?|explod(?:ed|es)|detonat(?:ed|ion)|blew|blown up|rockets? (?:fell|hit|landed|struck|came|killed|slammed)|missiles? (?:hit|struck|fell|killed|slammed)|mortars? (?:hit|rounds?|shells?|fell)|artillery (?:fire|shells?|shelling|bombardment)|gunfire|gunmen|opened fire|crossfire|firefight|gun battle|shoot-?out|clash(?:es|ed)?|fighting|battles?|ambush(?:ed)?|attack(?:ed|s)?|assault(?:ed)?|storm(?:ed|ing)|raid(?:ed|s)?|shot dead|shot|sniper|landmine|land mine|mines?|ied|grenades?|massacred?|assassinat\w+|murder(?:ed|s)?|gunned down|stabbed|beheaded|executed|drones? (?:hit|struck|crashed|dropped|attacked|bombed|killed)|barrage|salvo|overran|overrun|repelled|car bomb|set off|parcel|fired (?:on|at|into|upon)|shooting|(?:fall|firing) of|came down|rained|carried out a|landed)\b/i;

/** Whether a sentence tells of an act of armed violence. */
export function isAct(words: string): boolean {
  return ACT.test(words);
}
