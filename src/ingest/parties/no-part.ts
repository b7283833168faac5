import { phraseAround, type Phrase } from './party-phrases.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import { ACT_NOUN, ATTACKING, DOING } from './verbs-of-violence.ts';

/** Words right before a name, or right behind it, by which it has no part in what a sentence tells. */
interface Reason {
  example: string;
  in: 'before' | 'behind';
  words: RegExp;
}

type Reasons = Readonly<Record<string, Reason>>;

const ACTS =
  '(?:attacks?|bombings?|strikes?|air ?strikes?|raids?|killings?|assaults?|shootings?|ambush(?:es)?|bombardments?|shelling|offensives?|violence|reprisals?|advances?|incursions?|massacres?|abuses|crimes)';

/** Whoever accuses it, and whatever it is said to have done. */
const ALWAYS: Reasons = {
  otherActs: {
    example: 'after other attacks blamed on the Front',
    in: 'before',
    words:
      /\b(?:other|previous|past|similar|repeated|earlier|number of|weeks of|months of|years of) (?:[\w-]+ ){0,2}(?:attacks|bombings|strikes|raids|killings|assaults|shootings|ambushes|air ?strikes|bombardments?|shelling)\b(?: [\w',-]+){0,5}$/,
  },
  followed: {
    example: 'The blast follows a bombing claimed by the Front',
    in: 'before',
    words: new RegExp(
      `\\b(?:follow(?:s|ed)|c[ao]mes? (?:\\w+ ){0,3}after|in the wake of|on the heels of|(?:on|marked|marking) the anniversary of) (?:an?|the|another|two|three|several) (?:[\\w-]+ ){0,3}${ACTS}(?: [\\w',-]+){0,6}$`,
    ),
  },
  lineage: {
    example: 'a breakaway from the Front',
    in: 'before',
    words:
      /\b(?:(?:breakaway|splinter|offshoot|successor|rivals?|enem(?:y|ies)|allies|ally) (?:group )?(?:from|of|to)|(?:opponents?|critics?|foes|defectors?|deserters?|deserted|defected|broke away) (?:of|from))(?: the)?$/,
  },
  disguise: {
    example: 'men dressed as Front fighters',
    in: 'before',
    words:
      /\b(?:(?:dressed|disguised|posing|posed|masquerading|clad|passing (?:him|them)sel(?:f|ves) off) (?:up )?(?:as|like)|(?:uniforms?|clothes|fatigues|colours) of)(?: \w+){0,2}$/,
  },
  uniform: {
    example: 'gunmen in army uniforms',
    in: 'behind',
    words: /^(?:\w+[ -])?(?:uniforms?|fatigues|dress|insignia)\b/,
  },
  former: {
    example: 'a former fighter of the Front',
    in: 'before',
    words:
      /\b(?:former|formerly|ex|one-time|retired|ousted|fallen|toppled|deposed|defunct)(?: -)?(?: (?:senior|rebel|local|top|leading|military|high-ranking))?(?: (?:members?|fighters?|soldiers?|officers?|commanders?|leaders?|officials?|militiam[ae]n|rebels?|militants?|gunm[ae]n|supporters?|recruits?|generals?|prisoners?|detainees?|allies|ally|(?:with|of|from|in|for|by)|the|a)){0,4}$/,
  },
  unclear: {
    example: 'it was not clear whether the Front was behind it',
    in: 'before',
    words:
      /\b(?:(?:whether|if|neither|nor)|(?:ruled out|doubt(?:s|ed)?|den(?:y|ies|ied|ying)|dismiss(?:es|ed)|reject(?:s|ed)|no (?:evidence|indication|proof|signs?|suggestion|reason to (?:believe|think))|not (?:believe|think|clear|certain|sure|the case)) (?:(?!and\b|but\b|said\b)[\w']+ ){0,4}?(?:that|of))(?: the| any| a)?$/,
  },
  feared: {
    example: 'residents feared an attack by the Front',
    in: 'before',
    words: new RegExp(
      `\\b(?:fear(?:s|ed|ing)?|threat(?:s|en\\w*)?|warn(?:s|ed|ings?)?|expect(?:s|ed|ing)?|anticipat\\w+|risks?|danger|possib\\w+|prevent(?:s|ed|ing)?|avoid(?:ed|ing)?|in case|prepar\\w+|brac\\w+|vulnerable|protect(?:ion|ed|ing)?|escap(?:e|ed|ing)|fle(?:e|d|eing)|flight|surviv\\w+|displaced|resist\\w*) (?:[\\w-]+ ){0,3}?${ACTS}(?: \\w+){0,2} (?:by|from|of)(?: the)?$`,
    ),
  },
  fled: {
    example: 'residents who had fled Front attacks',
    in: 'before',
    words: /\b(?:fle(?:e|d|eing)|escap(?:e|ed|ing)|surviv(?:e|ed|ing)|fear(?:ed|ing)?|resist(?:ed|ing)?)(?: the| from)?$/,
  },
  expected: {
    example: 'an attack by the Front had been expected',
    in: 'behind',
    words:
      /^(?:had|has|have|was|were|is|are) (?:\w+ )?(?:been )?(?:expected|feared|imminent|likely|possible|anticipated|common|frequent|rare)\b/,
  },
  longAgo: {
    example: 'a bomb that had been dropped by the army years ago',
    in: 'behind',
    words:
      /^(?:(?!and\b|but\b|that\b|which\b|who\b|they\b|it\b)[\w'-]+ ){0,4}?(?:years|decades|months|weeks|long) (?:ago|earlier|before|previously)\b/,
  },
  habit: {
    example: 'the Front has carried out similar attacks',
    in: 'behind',
    words:
      /^(?:\w+ )?(?:(?:has|have|had|is|are|was|were) )?(?:(?:\w+ ){0,4}(?:similar|other|previous|past|earlier|many|numerous|several|frequent|repeated|dozens of|a (?:number|series|string) of) (?:\w+ ){0,2}(?:attacks|bombings|strikes|raids|killings|assaults|ambushes)|(?:often|regularly|routinely|frequently|usually|sometimes|typically|previously|long) \w+)\b/,
  },
};

/** Where nobody accuses it and it claims nothing. */
const UNCHARGED: Reasons = {
  before: {
    example: 'hours after an attack by the Front, weeks after the Front took the town',
    in: 'before',
    words:
      /\b(?:in (?:retaliation|response|reprisal|revenge) (?:for|to)|revenge for|(?:(?:a|one|two|three|four|\d+|several|some|few) )?(?:hours?|days?|weeks?|months?|years?) (?:after|before|since)|since)(?: (?!when\b|where\b|which\b|who\b)[\w'-]+){0,6}$/,
  },
  chased: {
    example: 'the attackers fled when police opened fire',
    in: 'before',
    words:
      /\b(?:attackers?|assailants?|gunm[ae]n|bombers?|raiders|they|he|suspects?) (?:\w+ ){0,2}?(?:fled|escaped|withdrew|retreated|ran|left|died|surrendered)(?: \w+){0,3} (?:when|after|as|before|once)(?: the)?$/,
  },
  intoTheAir: {
    example: 'soldiers fired into the air, police fired tear gas',
    in: 'behind',
    words:
      /^(?:\w+ )?(?:fired|shot|opened fire)(?: (?:shots|rounds|bullets|guns|weapons|live))*(?: (?:in|into|to) the air\b| (?:volleys of )?(?:tear ?gas|teargas|water|flares|in celebration|back\b))/,
  },
};

/** Whether the words around a name say that it has no part. `isCharged`: somebody accuses it, or it claims what was done. */
export function hasNoPart(tokens: readonly Token[], name: Phrase, isCharged: boolean): boolean {
  const phrase = phraseAround(tokens, name);
  // “Vessaly denied that one of its drones had hit the bus”: its own denial.
  const isOwn = /\b(?:its|their)\b/.test(wordsOf(tokens, phrase.first, name.first));
  const starts = isOwn ? [name.first] : [name.first, phrase.first];
  const before = starts.map((first) => wordsOf(tokens, first - 14, first));
  const behind = [name.last, phrase.last].map((last) => wordsOf(tokens, last + 1, last + 15));
  const isAny = (reasons: Reasons): boolean =>
    Object.values(reasons).some(({ in: where, words }) => (where === 'before' ? before : behind).some((around) => words.test(around)));
  return isAny(ALWAYS) || (!isCharged && isAny(UNCHARGED));
}

/** “accused the army of arriving late”, “held the Front responsible for the lack of bread”: an accusation of something else than the attack. */
export function isAccusedOfElse(tokens: readonly Token[], { last }: Phrase): boolean {
  const behind = wordsOf(tokens, last + 1, last + 12).replace(/^(?:responsible|accountable) /, '');
  const accused =
    /^(?:of|for) (.*)$/.exec(behind)?.[1] ??
    // “accuses the Taliban government in Kabul of sheltering them”.
    /^(?:[\w'-]+ ){1,5}?of ((?:\w+ly )?\w+ing .*)$/.exec(behind)?.[1];
  const of = accused?.replace(/^(?:(?:\w+ly|having|being|trying to|attempting to|also) )+/, '');
  if (of === undefined) return false;
  const [deed = '', ...rest] = of.split(' ');
  if (/ing$/.test(deed) && !ACT_NOUN.test(deed))
    return !(ATTACKING.test(deed) || DOING.test(deed) || DEED.test(deed)) || /\bas (?:human )?\w*shields?\b/.test(of);
  return ![deed, ...rest].slice(0, 6).some((word) => ACT_NOUN.test(word) || ATTACKING.test(word) || HARM.test(word));
}

const DEED =
  /^(?:carrying|violating|breaking|breaching|using|opening|committing|perpetrating|staging|planting|laying|dropping|placing|throwing|setting|ordering|orchestrating|masterminding|planning|executing|seizing|taking|burning|looting|deploying|plotting|sending|causing|raping|torturing|beating)$/;
const HARM =
  /^(?:it|this|that|what|both|all|them|these|behind|responsible|kill|deaths?|loss|losses|incidents?|blaze|destruction|damage|casualties|toll|tragedy|crimes?|carnage|bloodshed|terrorism|aggression|genocide|violations?|breach(?:es)?|violence|kidnappings?|abductions?|disappearances?|atrocit(?:y|ies)|escalation|clash(?:es)?|fighting)$/;
