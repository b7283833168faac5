// What follows is news as well.
const BESIDE =
  /\b(?:also|separate(?:ly)?|another(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten|dozen|\w+teen|\w+ty))|second|third|meanwhile|elsewhere|simultaneous(?:ly)?|same (?:day|time|evening|night|morning)|hours (?:later|earlier)|(?:later|earlier) (?:on|in the day|that day)|in addition|further|subsequent(?:ly)?|latest)\b|\b(?:too|as well)(?= ?(?:[,.;]|$))|^\W*(?:\w+ (?:more|others)|another \w+) (?:\w+ )?(?:hit|struck|fell|targeted|landed|pounded)\b/i;

/** Whether words tell that something happened beside what was told: “also”, “meanwhile”. */
export function isBeside(words: string): boolean {
  return BESIDE.test(words);
}

const APART =
  /\b(?:separate(?:ly)?|(?:second|third|fourth|another|other|similar|simultaneous) (?:\w+ ){0,2}(?:attack|strike|raid|bomb\w*|blast|explosion|incident|assault|ambush|shelling|clash|operation)\w*|meanwhile|elsewhere|in addition)\b/i;

/** Whether what is told of another place is another incident by its words: “a separate attack”, “elsewhere in the province”. */
export function isApart(words: string): boolean {
  return APART.test(words);
}

const SEPARATE =
  /^(?:elsewhere|separately)\b|\b(?:in a(?:nother)? separate|in (?:a )?separate|in another|a separate|another) (?:\w+ ){0,2}(?:attacks?|raids?|bomb\w*|incidents?|assaults?|ambush\w*|clash\w*|operations?|shootings?)\b/i;

/** Whether words tell of another incident, wherever it was: “in another raid”. */
export function isSeparate(words: string): boolean {
  return SEPARATE.test(words);
}

const IN_THE_SAME =
  /\b(?:in|by|of|from) (?:the|those|these|this|that) (?:same )?(?:\w+ ){0,2}?(?:attacks?|blasts?|explosions?|incident|shootings?|strikes?|bombings?|raids?|shelling|ambush|assault|clash(?:es)?|operation|violence)\b(?! (?:on|that|which|last|a|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b)/i;

/** “A girl was killed in the incident, near the village of Marrun” narrows the province that was told before. */
export function isInTheSame(words: string): boolean {
  return IN_THE_SAME.test(words);
}

// “In a third incident”, “Also in Marrun”: what stands at the head of a sentence that goes on to something else.
const OPENS_ANOTHER =
  /^\W*(?:in (?:a|an|another|the|yet another) (?:separate|second|third|fourth|fifth|other|similar|related|latest|unrelated|different) (?:\w+ ){0,2}(?:attack|strike|raid|bombing|blast|explosion|incident|assault|ambush|clash|shooting|operation|development|case|action)|in (?:other|separate|similar) (?:incidents|attacks|violence|actions|operations)|separately|elsewhere|also (?:in|on|late|early))\b/i;

/** Whether a sentence goes on to something else by its first words. */
export function opensAnother(words: string): boolean {
  return OPENS_ANOTHER.test(words);
}

const NEARBY = /^\W*(?:also )?in (?:the )?(?:nearby|neighbou?ring|adjacent)\b/i;

/** “In the nearby Siad province”: another place, wide as it may be. */
export function isNearby(words: string): boolean {
  return NEARBY.test(words);
}

const REFERS_BACK =
  /\b(?:the|this|that|these|those|both) (?:[\w'’-]+ ){0,2}?(?:attacks?|assaults?|strikes?|raids?|bombings?|bombs?|blasts?|explosions?|shootings?|shelling|clash(?:es)?|fighting|violence|unrest|ambush|massacre|incidents?|killings?|operations?|dead|victims?|wounded|injured|deaths|toll|casualties|number|figure|attackers?|assailants?|bombers?|gunm[ae]n|shooters?|suspects?)\b|\b(?:of (?:them|these|those|whom)|he|she|they|it|his|her|their|its|toll|so far|along with|in all|in total|since)\b/i;

/** Whether words are about what was told: “the blast”, “of the dead”, “they”. */
export function refersBack(words: string): boolean {
  return REFERS_BACK.test(words);
}

const OF_DAY =
  /\w+day['’]s (?:[\w-]+ ){0,3}(?:attacks?|bombings?|blasts?|explosions?|raids?|shootings?|strikes?|ambush|massacre|assault|shelling|clash(?:es)?|fighting|violence)\b/i;

/** “Tuesday’s attack on the quarter”: what was told of that day. */
export function isOfDay(words: string): boolean {
  return OF_DAY.test(words);
}

const HOURS_LATER =
  /^\W*(?:also )?(?:(?:an?|one|two|three|four|five|six|some|several|half an) (?:hours?|minutes) (?:later|earlier|before|after)|(?:minutes|hours|moments) (?:later|earlier|after|before)|within (?:an hour|hours|minutes)|(?:at )?(?:about|around|almost) the same (?:time|hour|moment)|(?:on )?(?:that|the) (?:very|same) (?:day|morning|afternoon|evening|night)|(?:later|earlier) (?:on|that|the same|in the))\b|\b(?:that|the) (?:very|same) (?:day|morning|afternoon|evening|night)\b|\b(?:later|earlier) (?:in the|that|the same) (?:day|morning|afternoon|evening|night)\b/i;

/** “An hour later, gunmen overran two posts”: of the same day and yet another act. */
export function isHoursLater(words: string): boolean {
  return HOURS_LATER.test(words);
}

// “a bomb went off”, “gunmen opened fire”, “by a mine”: none that was told of before.
const NEW_ACT =
  /\b(?:shells|rockets|missiles|mortars|bombs|drones|warplanes|jets|helicopters|artillery|troops|shelling|shellfire) (?:\w+ )?(?:hit|fell|struck|landed|bombed|shelled|targeted|killed|wounded|injured|attacked|fired)\b|\b(?:an?|two|three|four|several|some) (?:[\w-]+ ){0,2}(?:bombs?|mines?|landmines?|drones?|rockets?|missiles?|shells?|mortars?|grenades?|snipers?|gunm[ae]n|bombers?|strikes?|air ?strikes?|blasts?|explosions?|attacks?|ambush|raids?|militants|rebels|fighters|device|ied)\b|\b(?:gunmen|militants|rebels|insurgents|assailants) (?:\w+ )?(?:killed|wounded|injured|shot|opened|attacked|ambushed|fired)\b/i;
const AT_ANOTHER_TIME =
  /^\W*(?:(?:at|around|about) )?(?:about |around )?(?:[01]?\d|2[0-3])[:.][0-5]\d\b|^\W*(?:on|late on|early on) \w+day (?:morning|afternoon|evening|night)\b|^\W*(?:later|earlier) on \w+day\b|\b(?:later|earlier) on \w+day\b|^\W*(?:(?:a few|some|several|\w+) )?hours (?:later|earlier|before)\b/i;

/** “Hours later, a roadside bomb wounded two soldiers”: at another hour, by something that is told of for the first time. */
export function isLaterAct(words: string): boolean {
  return (isHoursLater(words) || AT_ANOTHER_TIME.test(words)) && NEW_ACT.test(words);
}
