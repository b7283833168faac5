import { numberAt } from '../tolls/numbers.ts';
import { personNoun } from '../tolls/people-words.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SAID = words(
  `said says say saying reported reports reporting told tells added adds announced announces stated states declared confirmed confirms indicated informed affirmed alleged acknowledged
  acknowledges admitted admits counted counts recorded registered registers logged documented wrote tweeted estimated estimates estimating put puts insisted stressed explained
  revealed disclosed claimed claims recounted specified noted pointed maintains maintained believes believed recovered pulled gave gives asked clarified reiterated pegged tallied verified
  observed relayed boasted conceded provided warned think thinks updated revised lowered adjusted corrected listed lists shows showed show posted commented writes mourned confirming announcing acknowledging admitting putting speaks spoke spoken speak given replied responded argued reckoned reckons calculated established certified testified related raised raises relates ferried took treated received evacuated transferred carried transported treating saw mentions mentioned went goes continued continues published read`,
);

// “five people reported killed”: told of, and not telling.
const UNHARMED = /^(?!(?:killed|dead|injured|wounded|missing|hurt|by)$)/;

// These speak only with what follows them.
const GUARDED: Readonly<Record<string, RegExp>> = {
  asked: /^(?:us|that|for)$/,
  claimed:
    /^(?:that|to|it|its|the|they|he|she|up|at|more|earlier|later|as|no|a|an|in|\d|\p{Lu}|russian|israeli|(?:one|two|three|four|five|six|seven|eight|nine|ten)$)/u,
  claims: /^(?:that|to|it|its|the|they|up|at|more|\d)/,
  boasted: /^(?:of|that|it)$/,
  listed: /^(?:the|at|its|\d|\p{L})/u,
  lists: /^(?:the|at|its|\d)/,
  posted: /./,
  published: /^(?:the|a|its|their|names)$/,
  provided: /^(?:a|the|no|its|his|her|another)$/,
  observed: /^that$/,
  updated: /^(?:the|its)$/,
  revised: /^(?:the|its)$/,
  lowered: /^(?:the|its)$/,
  adjusted: /^(?:the|its)$/,
  corrected: /^(?:the|its)$/,
  show: /^(?:that|at|\d|[.,])/,
  shows: /^(?:that|at|\d|[.,])/,
  showed: /^(?:that|at|\d|[.,])/,
  raised: /^(?:the|its|to)$/,
  raises: /^(?:the|its)$/,
  related: /^that$/,
  took: /^(?:\d|in|at|the|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty)/u,
  established: /^(?:that|the)$/,
  argued: /^that$/,
  responded: /^that$/,
  calculated: /^(?:that|the|at)$/,
  put: /^(?:the|its|their|at|it|that|this|casualties|losses|deaths|rebel|enemy|militant|insurgent|civilian|army|government|military)$/,
  puts: /^(?:the|its|their|at|it|that|this)$/,
  putting: /^(?:the|its|their|at)$/,
  regrets: /^the$/,
  regretted: /^the$/,
  reports: /^(?:that|at|\d|[.,;”"]|an?$)/,
  mentions: /^(?:that|an?$|at|about|some|\d|["“])/,
  mentioned: /^(?:that|an?$|at|about|some|\d|["“])/,
  reported: UNHARMED,
  confirmed: UNHARMED,
  declared: UNHARMED,
  announced: UNHARMED,
  registered: UNHARMED,
  gave: /^(?:the|a|its|no|this|another)$/,
  gives: /^(?:the|a|its|no|another)$/,
  recovered: /./,
  pulled: /./,
  counts: /./,
  states: /^that$/,
  saw: /^(?:at|\d+|a|an|bodies|\p{L}+teen|\p{L}+ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u,
  pointed: /^(?:out|to)$/,
  saying: /./,
  speaks: /^of$/,
  spoke: /^(?:of|this)$/,
  spoken: /^of$/,
  given: /^(?:the|a|its|no)$/,
  speak: /^of$/,
  continued: /^(?:[,.:;”"]|that)$/,
  continues: /^(?:[,.:;”"]|that)$/,
};

/** Whether a token is a verb of saying or of counting, with what it needs behind it. */
export function isSaying(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  // “the alleged insurgents”: no verb.
  if (/^(?:the|a|an|its|his|her|their|no|every|any|previously)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  // “three alleged rebels”
  if (lower === 'alleged' && numberAt(tokens, at - 1) !== undefined) return false;
  if (TOLD_OF.test(lower) && tokens[at + 1]?.lower === 'to' && /^(?:be|have|belong|number|include)$/.test(tokens[at + 2]?.lower ?? ''))
    return false;
  // “The Red Cross had 38”, “State television gave 20 dead”.
  if (/^(?:had|has|gave|gives)$/.test(lower) && isFigure(tokens, at + 1)) return true;
  // “claimed on its website to have killed 40 soldiers”
  if (lower === 'claimed' && /^(?:on|in) (?:its|their|a|an) (?:\w+ )?\w+ (?:to have|that)\b/.test(wordsOf(tokens, at + 1, at + 8)))
    return true;
  if (lower === 'read') return [2, 3].some((step) => isPaper(tokens[at + step]?.lower ?? ''));
  // “…, reports Radio Marrun”; “claimed the attack” tells of no figure.
  if (lower === 'reports' && tokens[at - 1]?.lower === ',' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return true;
  if (/^claim(?:s|ed)$/.test(lower) && DEED.test(wordsOf(tokens, at + 1, at + 5))) return false;
  if (/^(?:went|goes|made|makes|let)$/.test(lower)) return lastOfVerb(tokens, at) > at;
  return SAID.has(lower) && (GUARDED[lower]?.test(tokens[at + 1]?.lower ?? '') ?? true);
}

/** “he went on, 22 were killed”, “went on to say”: the last word of a verb of saying; “went on the run” is none. */
export function lastOfVerb(tokens: readonly Token[], at: number): number {
  const verb = wordsOf(tokens, at, at + 4);
  if (/^(?:made|makes) known\b/.test(verb)) return at + 1;
  if (verb === 'let it be known') return at + 3;
  if (!/^(?:went|goes) on\b/.test(verb)) return at;
  const words = wordsOf(tokens, at + 2, at + 4);
  if (/^to (?:say|add|tell)$/.test(words)) return at + 3;
  return /^(?:[,.:;”"]|that)(?: |$)/.test(words) || words === '' ? at + 1 : at;
}

const DEED =
  /^(?:the|this|that|its) (?:\w+ )?(?:attack|raid|assault|bombing|blast|killings?|operation|ambush|strike|explosion|shooting|suicide bombing)s?(?: (?:[.,;]|and|but|in|on|via|through|which|as|for|late|early|later|shortly|hours|\w+day)|$)/;

// “two men believed to be drivers were killed”: it is said of them.
const TOLD_OF = /^(?:said|believed|reported|alleged|estimated|confirmed|declared|established|calculated)$/;

/** A number and nothing else, or of the dead. */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const number = numberAt(tokens, at);
  return number !== undefined && /^(?:[.,;]|but|dead|deaths|killed|bodies|recovered|and)$/.test(tokens[number.last + 1]?.lower ?? '.');
}

/** Whether a verb tells of bringing in the dead and the wounded. */
export function isCarrying(word: string): boolean {
  return /^(?:ferried|took|treated|treating|received|evacuated|transferred|carried|transported|pulled|recovered|saw)$/.test(word);
}

// People who tell and count by what they are; beside every noun of people.
const TELLERS = words(
  `official officials officer officers source sources spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople authorities head heads chief chiefs director
  directors chairman chairwoman chairperson chair manager managers president minister ministers premier secretary mayor mayors governor governors prefect commander commanders general colonel sheriff
  coroner coroners prosecutor prosecutors superintendent commissioner inspector leader leaders deputy founder coordinator coordinators representative representatives senator lawmaker lawmakers adviser advisers
  advisor advisors aide aides envoy ambassador member members witness witnesses eyewitness eyewitnesses resident residents local locals villager villagers elder elders survivor survivors relative relatives medic
  medics doctor doctors surgeon surgeons physician physicians nurse nurses paramedic paramedics rescuer rescuers worker workers volunteer volunteers firefighter firefighters firemen activist activists correspondent
  correspondents reporter reporters journalist journalists photographer investigator investigators observer observers monitors analyst analysts researcher researchers undersecretary undersecretaries expert experts diplomat diplomats insurgents rebels militants
  separatists clerk dean bishop priest pastor imam chieftain administrator magistrate judge detectives soldiers troops fighters policeman policemen warden rangers staff personnel crew responders insiders`,
);

// Bodies, and what bodies publish.
const BODIES = words(
  `police army military navy ministry government agency monitor observatory watchdog council hospital hospitals group organisation organization movement militia network ngo body outlet channel newspaper daily
  association committee charity brigade front department office service services mission commission centre center bureau directorate authority command headquarters battalion administration municipality governorate
  parliament presidency coalition alliance opposition union syndicate federation society tracker team unit corps force forces guard guards division faction regime media television tv radio website portal platform
  party congress court cabinet kremlin pentagon taliban crescent cross coastguard un nato side prefecture department departments agencies services ministries clinic morgue church embassy consulate company institute
  foundation congregation diocese defence defense staff board secretariat university academy campaign initiative project collective press wing branch general community clan tribe league council’s protection stations station`,
);

const PAPERS = words(
  `statement statements communique communiqué report reports bulletin release figure figures data statistics tally count toll records numbers database information post tweet update list account announcement briefing
  assessment register letter message video recording note website page dispatch`,
);

const NOT_TELLERS = words(
  `dead wounded injured killed others other missing displaced victims victim casualties casualty bodies body corpses corpse people person persons men women children child man woman boy girl boys girls fatalities attackers
  assailants gunmen civilians civilian captives hostages prisoners detainees baby infants drivers`,
);

/** Whether a noun may be the head of a phrase that tells or counts: a person by what they are, or a body. */
export function isTeller(word: string): boolean {
  return isPersonTeller(word) || isBody(word) || BODIES.has(word.replace(/s$/, '')) || PAPERS.has(word);
}

/** A noun of people who may tell: “officials”, “shopkeeper”. */
export function isPersonTeller(word: string): boolean {
  return TELLERS.has(word) || /^spokes/.test(word) || (personNoun(word) !== undefined && !NOT_TELLERS.has(word));
}

/** Whether a noun that says something may be somebody: not those who were harmed. */
export function mayTell(word: string): boolean {
  return !NOT_TELLERS.has(word);
}

/** Whether somebody speaks for nobody: a witness, a shopkeeper, a name without an office. */
export function isPrivate({ name, named }: { name: string; named: unknown }): boolean {
  const nouns = name.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const counts = (word: string): boolean => (TELLERS.has(word) || BODIES.has(word) || PAPERS.has(word)) && !BYSTANDERS.test(word);
  const isPerson = nouns.some((word) => personNoun(word) !== undefined) || /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+$/u.test(name);
  return named === null && isPerson && !nouns.some(counts);
}

const BYSTANDERS = /^(?:(?:eye)?witness(?:es)?|residents?|locals?|villagers?|survivors?|relatives?)$/;

export function isBody(word: string): boolean {
  return BODIES.has(word);
}

/** What somebody publishes: “figures”, “a statement”. */
export function isPaper(word: string): boolean {
  return PAPERS.has(word);
}

/** Who speaks for somebody else, whatever their name. */
export function isMouthpiece(word: string): boolean {
  return /^spokes/.test(word);
}

/** Who heads a body, so that it speaks through them. */
export function isHead(word: string): boolean {
  return /^(?:head|director|chief|chairman|chairwoman|chairperson|chair|founder|leader|president|manager|coordinator|secretary-general|director-general)$/.test(
    word,
  );
}

export const PRONOUNS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they']);

/** Words at which every noun phrase ends. */
const STOPS = words(
  `, . ; : ( ) " “ ” — – ! ? « » … that which who whom whose when where while after before as but or were was is are be been being has have had than if because so although though since during into under over near if
  amid among between until despite without within through killed wounded injured killing wounding injuring died dead left hit struck on by to not also then there this these those it he she they i we you him them me us today
  yesterday tomorrow tonight late early monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december meanwhile however separately elsewhere
  earlier later mostly mainly including about around more less did does do would could will can may might must should according citing quoting`,
);

/** Whether no noun phrase goes over a token. Prepositions that may join two phrases are none of these. */
export function isStop({ lower, text }: Token): boolean {
  // “US officials”, “Doctors Without Borders”.
  if (/^\p{Lu}\p{Lu}+$/u.test(text) || /^(?:Without|Under)$/.test(text)) return false;
  return (
    STOPS.has(lower) ||
    SAID.has(lower) ||
    /^\d{3,}/.test(text) ||
    (/ly$/.test(lower) &&
      !/^(?:family|daily|weekly|only|early|likely|deadly|lonely|monthly|assembly|italy|supply|friendly|elderly|july|ally|tally)$/.test(
        lower,
      ) &&
      !/^\p{Lu}/u.test(text))
  );
}

export function isDeterminer(word: string): boolean {
  return /^(?:the|a|an|its|his|her|their|our|my|some|several|many|various|another|other|one|two|three|four|five|six|seven|eight|nine|ten|dozens|no|most|both|\d{1,2})$/.test(
    word,
  );
}

/** Where a place is meant: “the district of Sarmat”. */
export const PLACES: ReadonlySet<string> = words(
  'town city area region province district village country capital scene hospital hospitals clinic site camp neighbourhood neighborhood north south east west enclave governorate suburb island port quarter',
);

export function isPreposition(word: string): boolean {
  return /^(?:of|for|at|in|from|with|inside)$/.test(word);
}
