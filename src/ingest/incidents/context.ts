const VIOLENCE =
  /\b(?:air ?-?(?:strikes?|raids?)|strikes?|struck|shell(?:s|ed|ing|fire)?|bomb(?:s|ed|ing|ings|ardments?|arded|ardment)?|bombs|blasts?|explo(?:sions?|ded|sives?|des?|ding)|detonated?|detonation|blew|blown|rockets?|missiles?|mortars?|artillery|drones?|warplanes?|jets?|gun(?:men|man|fire|ned|ships?|s)?|firearms?|machine-?guns?|molotov|shot|shoot(?:ing)?|shots|snipers?|marksm[ae]n|under (?:fire|attack|siege)|shoot-?outs?|skirmish(?:es)?|combat|strafed|gunshots?|bullets?|lynch\w*|armed (?:men|group|groups|attackers|assailants|bandits|robbers)|bandits|civilian (?:deaths|casualties|fatalities)|killing of|(?:exchang(?:e|ed|es|ing)|trad(?:e|ed|ing)|return(?:ed|ing)) (?:of )?(?:heavy )?(?:gun ?)?fire|cross-?fire|incursions?|booby|hostile|jihadis\w*|extremists|terroris\w*|paramilitar\w*|militi(?:as?|am[ae]n)|war|opened fire|open fire|crossfire|firefight|clash(?:es|ed)?|fighting|fought|battles?|ambush(?:ed)?|attack(?:ed|s|ers?|ing)?|assault(?:ed|s)?|storm(?:ed|ing)|raid(?:ed|s|ers)?|offensive|mines?|landmines?|ied|grenades?|barrage|militants?|insurgents?|rebels?|fighters?|troops|soldiers?|massacre[ds]?|assassinat\w+|murder(?:ed|s)?|executed|beheaded|stabb(?:ed|ing)|machetes?|kidnapp\w+|shrapnel|munitions?|suicide|obus(?:es)?|cartridges?|salvo(?:es|s)?|targeted|hostilities|arson|set fire|dynamite|guerrillas?|slain|parcel|car bomb|knife|knives|hacked|slaughter\w*|parade of shots|firing|fired|tanks?|overran|overrun|repelled|killed|injured|(?:left|leaving) [^.;]{0,60}?\bdead|gunned|neutrali[sz]ed|liquidated|wound(?:ed|s|ing))\b/i;
const ACCIDENT =
  /\b(?:stampede|crushed|earthquake|quake|flood(?:s|ed|ing)?|landslides?|mudslides?|avalanche|(?<!\bto )storm|hurricane|cyclone|tornado|typhoon|lightning|drown(?:ed|ing)?|capsiz\w+|sank|collision|collided|crash(?:ed)?|derail\w+|overturned|accident(?:s|al|ally)?|heatwave|cholera|measles|epidemic|outbreak|disease|virus|influenza|famine|starv\w+|gas leak|gas cylinder|boiler|wildfire|collapsed|heart attack|cancer|illness|pneumonia|old age|natural causes|poison\w*|short circuit|electrical fault|tsunami|volcano\w*|snowstorm|blaze|inferno|(?:house|forest|bush|hotel|factory|kitchen|electrical) fires?|fire (?:that )?(?:broke out|swept)|electrocut\w*|skid(?:s|ded)|brakes|ran over|run over by a (?:car|bus|truck|lorry|train)|train derailment|ferry|plane crash|cave-in|falling (?:trees?|rocks?|masonry)|gave way|scaffolding|(?:by|from) (?:an? |wild )?(?:elephants?|crocodiles?|lions?)(?! of)|mauled|trampled|heat ?wave|bus plunged|plunged|dam burst)\b/i;
const SPORT =
  /\b(?:goal(?:s|keeper|less)?|match|league|cup|final|season|coach|striker|midfield\w*|defender|winger|penalty|kick-off|half-time|scored?|semi-final|tournament|championship|team-mates?|referee|stadium|innings|wicket|quarterback)\b/gi;

export function hasViolence(text: string): boolean {
  return VIOLENCE.test(text);
}

// These harm without arms whatever else an article tells.
const MISHAP =
  /\b(?:fireworks|(?:road|traffic) accidents?|(?:in|by) an accident|capsiz\w+|car crash|stove|heart attack|stampede|technical (?:fault|failure|problem|malfunction))\b/i;

export function isMishap(text: string): boolean {
  return MISHAP.test(text);
}

export function hasAccident(text: string): boolean {
  return ACCIDENT.test(text);
}

/** Sport speaks of shots and attacks as well. */
export function isSport(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 1;
  const cues = new Set((text.match(SPORT) ?? []).map((word) => word.toLowerCase()));
  return cues.size >= 4 && (text.match(SPORT)?.length ?? 0) / words > 0.02;
}
