/** An attack, and what it is made with. */
export const ACT_NOUN =
  /^(?:attacks?|airstrikes?|strikes?|raids?|bombings?|bombardments?|shelling|assaults?|offensives?|ambush(?:es)?|explosions?|blasts?|shootings?|killings?|incursions?|salvos?|barrages?|massacres?|assassinations?|murders?|fire|gunfire|rockets?|missiles?|mortars?|shells?|drones?|operations?|onslaught|counter-?attacks?|counter-?offensives?|invasion|crackdown|sabotage|bombs?|mines?|suicide)$/;
/** Done to somebody. */
export const ATTACKING =
  /^(?:attack(?:s|ed|ing)?|struck|strik(?:e|es|ing)|bomb(?:ed|s|ing)|shell(?:ed|s|ing)|hit|hits|hitting|kill(?:s|ed|ing)?|storm(?:ed|s|ing)|ambush(?:ed|es|ing)?|raid(?:ed|s|ing)?|target(?:ed|s|ing)?|assault(?:ed|s|ing)|pound(?:ed|s|ing)|bombard(?:ed|s|ing)|murder(?:ed|s|ing)|execut(?:ed|es|ing)|assassinat(?:ed|es|ing)|massacr(?:ed|es|ing)|behead(?:ed|s|ing)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|shot|shoot(?:s|ing)?|gunned|overran|overrun|overrunning|besieg(?:ed|es|ing)|engag(?:ed|es|ing)|destroy(?:ed|s|ing)?|neutrali[sz](?:ed|es|ing)|eliminat(?:ed|es|ing)|hacked|stabbed|slaughter(?:ed|s|ing)|sank|sunk|sinking|kidnapped|abducted|ramm(?:ed|ing)|downed|harass(?:ed|es|ing)|flatten(?:ed|s|ing)|rocket(?:ed|ing)|strafed|razed|levell?ed|lobbed|lynched|torched|burned|burnt|blast(?:ed|ing)|rout(?:ed|ing)|crush(?:ed|ing)|dislodg(?:ed|ing)|oust(?:ed|ing)|expell?(?:ed|ing)|clear(?:ed|ing)?|fought|fighting|battl(?:ed|ing)|repell?(?:ed|ing)|repuls(?:ed|ing))$/;
/** Violent with what follows: “opened fire”. */
export const DOING =
  /^(?:opened|opens|open|fired|fires|firing|launch(?:ed|es|ing)|carried|carries|detonat(?:ed|es)|planted|dropped|lobbed|hurled|threw|laid|blew|set|advanced|invaded|seized|captured|recaptured|retook|staged|mounted|conducted|sprayed|exploded|infiltrated|crossed|retaliated|looted|swooped|descended|entered|stormed|burst|overwhelmed|drove|rolled|broke|swept|poured|rammed|triggered|unleashed|rained)$/;
/** Done to each other. */
export const FOUGHT =
  /^(?:clash(?:ed|es|ing)?|fought|fighting|fights?|battl(?:ed|es|ing)|exchang(?:ed|ing)|skirmish(?:ed|es)?|traded|trading)$/;
/** Suffered. */
export const HARMED =
  /^(?:killed|wounded|injured|attacked|ambushed|hit|targeted|shot|gunned|slain|martyred|bombed|shelled|struck|beheaded|executed|murdered|assassinated|captured|massacred|hurt|overrun|repulsed|repelled|downed|kidnapped|abducted|destroyed|stabbed|hacked|neutrali[sz]ed|besieged|decimated|surrounded|driven|ousted|routed|expelled)$/;
/** The beginnings of verbs that troops do in reply as well. */
export const HARMING =
  /^(?:kill|shot|shoot|gunn|wound|injur|hurt|slain|neutrali[sz]|eliminat|destroy|engag|execut|captur|repell?|repuls|clear|dislodg|rout|crush|oust|expel|fought|fight|battl|down|dead|kidnapp|abduct|martyr)/;
/** Done to an attack. */
export const REPELLED =
  /^(?:repell?(?:s|ed|ing)|repuls(?:es|ed|ing)|thwart(?:s|ed|ing)|foil(?:s|ed|ing)|fended|beat|crush(?:ed|ing)|deflect(?:ed|ing)|withstood)$/;
/** Done to a place that somebody held. */
export const TAKEN =
  /^(?:recaptur(?:e|ed|es|ing)|retak(?:e|en|es|ing)|retook|captur(?:e|ed|es|ing)|seiz(?:e|ed|es|ing)|wrest(?:ed|ing)?|driv(?:e|en|ing)|drove|expel(?:led|ling)?|liberat(?:e|ed|ing)|took|regain(?:ed|ing)?|oust(?:ed|ing)?)$/;
/** Suffered without a “was”. */
export const DIED = /^(?:died|perished|lost|suffered|fell|sustained)$/;
/** What a party holds, drives and lives in, and who leads it. */
export const THING =
  /^(?:positions?|bases?|checkpoints?|check-posts?|checkposts?|posts?|outposts?|convoys?|patrols?|headquarters|hq|barracks|depots?|vehicles?|camps?|strongholds?|hideouts?|targets?|sites?|tanks?|trucks?|bus|buses|facility|facilities|installations?|trenches|garrisons?|compounds?|helicopters?|warplanes?|aircraft|offices?|stations?|caches?|warehouses?|homes?|houses?|centres?|centers?|academy|academies|recruitment|recruiting|recruits|arsenals?|infrastructure|bunkers?|tunnels?|lines|column|columns|motorcade|jeep|van|car|boats?|gunboats?|ships?|commanders?|leaders?|chiefs?|officials?|officers?|operatives?|figures?|spokesm[ae]n|rocket|weapons|ammunition|military|army|training|storage|command|supply|political)$/;
/** A mission of a state. */
export const SITE = /^(?:embassy|embassies|consulates?)$/;
/** Forms of “to be”. */
export const BE = /^(?:was|were|is|are|been|being|be|got)$/;
/** What stands between a subject and its verb. */
export const PASSED =
  /^(?:had|has|have|also|then|later|earlier|again|reportedly|allegedly|already|who|which|that|today|yesterday|overnight|early|late|on|morning|night|evening|afternoon|dawn|at|midday|twice|first|immediately|simultaneously|then|when|themselves|"|”|’|\(|\)|last|week|this)$/;
/** A weekday. */
export const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** What only would be done. */
export const MODAL =
  /^(?:would|will|could|can|may|might|should|must|to|not|never|threaten(?:ed|s)?|plan(?:ned|s)?|vow(?:ed|s)?|failed|want(?:ed|s)?)$/;
/** Done to those who attacked. */
export const SHOT_BACK =
  /\b(?:he|she|they|attackers?|assailants?|gunm[ae]n|bombers?|intruders?|terrorists|hijackers?|(?:before|and) being) (?:(?:was|were|had|been|later|also|then|all|both) )*(?:killed|shot(?: dead)?|gunned down|eliminated|overpowered|neutrali[sz]ed|sent to \w+)$/;
/** Carried out without violence. */
export const PEACEFUL =
  /^(?:investigations?|probes?|inquir(?:y|ies)|search(?:es)?|manhunt|hunt|survey|tests?|drills?|exercises?|patrols?|arrests?|talks|campaign)$/;
