import { isAct } from './acts.ts';

// What tells of the dead and the wounded.
const OF_TOLL = /\b(?:numbers?|toll|counts?|dead|died|deaths?|bod(?:y|ies)|corpses?|victims?|casualt\w+|kill\w*|wound\w*|injur\w*)\b/i;
// What tells of their figures without a word for them.
const OF_FIGURES =
  /\b(?:hurt|harmed|fatalit\w+|figures?|by name|(?:another|a different|its own) (?:story|account|version|picture)|losses|lost)\b/i;

// What an attack does, where nobody says “attack”.
const EFFECTS =
  /(?<!\bto )\b(?:fired|burn(?:ed|t)|damag(?:ed|ing)|destroyed|fell|hit|flown|flew|dropped|launched|collapsed|caved in|landed|crashed|overpowered|came under|went off|caught fire|set (?:fire|ablaze)|exchange of fire|overran|broke (?:into|through)|tried to|stopped (?:beside|in front)|opened up|attackers?|assailants?|gunm[ae]n|bombers?|explosives|rubble|wreckage|flames|ambulances?|the scene|survivors?|offensive|truce was)\b/i;

// “it targets only militants”, “they never fire on homes”, “its aircraft do not hit”: what somebody does always or never does.
const ALWAYS =
  /\b(?:it|they|he|she|we|its \w+|their \w+|his \w+|our \w+) (?:(?:does|do|did|had|have|has) (?:not|never)|(?:does|do|did|had|have|has)n['’]t|never|always|only|solely|exclusively|targets?|strikes?|hits?|attacks?|fights?)\b/i;
// “the operation would go on”, “we will not stop”: what is to come.
const TO_COME = /\b(?:will|would|shall|must|should|cannot|need(?:s|ed)? to|['’]ll)\b/i;
// “never kills civilians”, “the ceasefire was dead”
const NOT_TOLD =
  /\b(?:not|never|n['’]t|no|only) (?:\w+ ){0,3}(?:kill|wound|injur)\w*|\b(?:truce|cease-?fire|deal|process|talks) (?:is|was|were|are) dead\b/gi;

/** Whether somebody told of harm. */
export function tellsOfToll(words: string): boolean {
  return OF_TOLL.test(words);
}

/**
 * Whether a speaker may go on in the sentences behind theirs: “The governor said a bomb went off. Eight people were killed”. Who speaks of
 * something else, or of what they always do or will do, has told of nothing yet: “The army says that it targets only militants”.
 */
export function mayGoOn(words: string): boolean {
  const said = words.replace(NOT_TOLD, '');
  if (tellsOfToll(said) || OF_FIGURES.test(said)) return true;
  return (isAct(said) || EFFECTS.test(said)) && !ALWAYS.test(said) && !TO_COME.test(said);
}
