/** ACLED’s kind of an event, its cause of death after SDG 16.1.2, and words of ours for a title. */
export interface EventKind {
  type: string;
  subtype: string;
  means: string;
  title: string;
}

const HEAVY = 'heavy weapons and explosive munitions';
const PLANTED = 'planted explosives and unexploded ordnance';
const SMALL = 'small arms and light weapons';
const REMOTE = 'Explosions/Remote violence';

// The first that the words of an incident fit.
const KINDS: readonly (readonly [RegExp, EventKind])[] = [
  [
    /\b(?:suicide (?:bomb\w*|attack\w*)|blew (?:him|her|them)sel\w+ up)\b/i,
    { type: REMOTE, subtype: 'Suicide bomb', means: PLANTED, title: 'Suicide bombing' },
  ],
  [
    /\b(?:air ?-?(?:strikes?|raids?)|warplanes?|jets?|drones?|unmanned|aircraft|helicopters?)\b/i,
    { type: REMOTE, subtype: 'Air/drone strike', means: HEAVY, title: 'Air or drone strike' },
  ],
  [
    /\b(?:land ?mines?|mines?|car bomb|truck bomb|roadside|ied|booby|improvised|parcel|planted|packed with explosives|hidden|unexploded)\b/i,
    { type: REMOTE, subtype: 'Remote explosive/landmine/IED', means: PLANTED, title: 'Planted explosive' },
  ],
  [/\bgrenades?\b/i, { type: REMOTE, subtype: 'Grenade', means: SMALL, title: 'Grenade attack' }],
  [
    /\b(?:shell\w*|mortars?|artillery|rockets?|missiles?|obus\w*|bombard\w*|salvo\w*|strikes?|struck)\b/i,
    { type: REMOTE, subtype: 'Shelling/artillery/missile attack', means: HEAVY, title: 'Shelling or missile strike' },
  ],
  [
    /\b(?:clash\w*|fighting|battles?|ambush\w*|storm(?:ed|ing)|firefight|overr[ua]n|repelled|attack\w* (?:on|against) (?:\w+ ){0,3}(?:positions?|checkpoint|base|convoy|post))\b/i,
    { type: 'Battles', subtype: 'Armed clash', means: 'unknown', title: 'Armed clash' },
  ],
  [
    /\b(?:explo\w+|blast|bomb\w*|detonat\w+|blew up)\b/i,
    { type: REMOTE, subtype: 'Explosion, cause undetermined', means: 'unknown', title: 'Explosion' },
  ],
  [
    /\b(?:gun\w*|shot|shoot\w*|sniper|opened fire)\b/i,
    { type: 'Violence against civilians', subtype: 'Attack', means: SMALL, title: 'Shooting' },
  ],
];
const OTHER: EventKind = { type: 'Violence against civilians', subtype: 'Attack', means: 'unknown', title: 'Attack' };

/** The kind of event that words of a report speak of; proposed, for a person to decide. */
export function guessKind(words: string): EventKind {
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? OTHER;
}
