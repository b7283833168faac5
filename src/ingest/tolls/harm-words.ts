import type { Harm } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

/** How a verb of harm takes those it harms: `past` either side, `active` behind it, `subject` before it. */
export type HarmForm = 'past' | 'active' | 'subject';

/** A verb of dying or of being wounded; `first` and `last` are indexes of tokens. */
export interface HarmVerb {
  first: number;
  last: number;
  harm: Harm;
  form: HarmForm;
  /** Words of armies for killing: “neutralised”. The dead are then the enemy’s. */
  isEuphemism?: true;
}

const past = (harm: Harm, text: string) => text.split(' ').map((word) => [word, { harm, form: 'past' }] as const);
const active = (harm: Harm, text: string) => text.split(' ').map((word) => [word, { harm, form: 'active' }] as const);
const subject = (harm: Harm, text: string) => text.split(' ').map((word) => [word, { harm, form: 'subject' }] as const);

const SINGLE = new Map<string, { harm: Harm; form: HarmForm }>([
  ...past(
    'killed',
    'killed slain slayed slaughtered murdered massacred assassinated beheaded martyred lynched executed neutralised neutralized liquidated eliminated',
  ),
  ...active(
    'killed',
    'killing kills kill slew slaying murdering murders massacring assassinating beheading executing slaughtering neutralising neutralizing eliminating liquidating',
  ),
  ...subject('killed', 'died perished die dies perish dying perishing succumbed'),
  ...past('injured', 'injured wounded hurt maimed hospitalised hospitalized treated'),
  ...active('injured', 'treating'),
  ...active('injured', 'injuring injures injure wounding wounds wound hurting hurts maiming maims'),
]);
const EUPHEMISM = /^(?:neutrali[sz]|liquidat|eliminat)/;

// Several words; `|` parts alternatives, `?` what may be missing.
const PHRASES: readonly (readonly [string, Harm, HarmForm])[] = [
  ['the? lives|life of', 'killed', 'active'],
  [
    'the? death|deaths|killing|killings|murder|murders|loss|martyrdom|slaughter|massacre|assassination|execution|bodies|corpses|remains of',
    'killed',
    'active',
  ],
  ['the? injury|injuries|wounding|injuring|maiming|wounds of|to', 'injured', 'active'],
  ['the? throat|throats of', 'killed', 'active'],
  ['fell|fallen', 'killed', 'subject'],
  ['dead', 'killed', 'subject'],
  ['resulted|resulting|left|ended wounded|injured|hurt', 'injured', 'past'],
  ['resulted|ended dead|killed', 'killed', 'past'],
  ['shot dead', 'killed', 'past'],
  ['fatally|mortally shot|wounded|injured|stabbed|hit|struck|beaten', 'killed', 'past'],
  ['had|have|has serious|severe|gunshot|shrapnel|bullet|burn wounds|injuries|burns', 'injured', 'subject'],
  ['shot and killed', 'killed', 'past'],
  ['shot to death', 'killed', 'past'],
  ['gunned down', 'killed', 'past'],
  ['mowed|mown down', 'killed', 'past'],
  ['put to death', 'killed', 'past'],
  ['found dead', 'killed', 'past'],
  ['passed|passes away', 'killed', 'subject'],
  ['blown up', 'killed', 'past'],
  ['blown to pieces|bits', 'killed', 'past'],
  ['stabbed|hacked|beaten|burned|burnt|crushed|bludgeoned|trampled|stoned|bombed|clubbed|starved|tortured to death', 'killed', 'past'],
  ['bled|bleeding|burned|burnt|drowned|suffocated|froze|frozen to death', 'killed', 'subject'],
  ['burned|burnt|buried alive', 'killed', 'past'],
  ['sent to hell', 'killed', 'past'],
  ['done to death', 'killed', 'past'],
  ['wiped out', 'killed', 'past'],
  ['lost|lose|losing their|his|her life|lives', 'killed', 'subject'],
  ['found|met the|their|his|her death|deaths', 'killed', 'subject'],
  ['gave|given|giving|paid|paying|pay up|with? their|his|her life|lives', 'killed', 'subject'],
  ['attained|achieved|embraced|embrace|received martyrdom', 'killed', 'subject'],
  ['ascended as martyrs', 'killed', 'subject'],
  ['fell as martyrs', 'killed', 'subject'],
  ['fallen in', 'killed', 'subject'],
  ['treated for', 'injured', 'past'],
  ['admitted with', 'injured', 'past'],
  [
    'hit|shot|struck|wounded in|through both? the|his|her|their? leg|legs|arm|arms|shoulder|stomach|hand|hands|foot|feet|thigh|thighs|back|knee|knees|abdomen|hip',
    'injured',
    'past',
  ],
  [
    'suffered|suffer|sustained|sustain|received|receiving|sustaining|suffering various|multiple|different? serious|severe|minor|light|slight|critical|grave|varying|shrapnel|gunshot|bullet|blast|splinter|burn? injuries|injury|wounds|wound|burns|concussion|concussions',
    'injured',
    'subject',
  ],
  [
    'survived|escaped|escaping with a|an|only|minor|light? minor|light|serious|gunshot|bullet|shrapnel? injury|injuries|wound|wounds|burns',
    'injured',
    'subject',
  ],
  ['left with various|multiple|serious|severe|minor|light|shrapnel|gunshot|bullet|burn|blast? injuries|wounds|burns', 'injured', 'past'],
  ['breathed|breathing his|her|their last', 'killed', 'subject'],
  ['lost a|an|his|her|their|both leg|legs|arm|arms|hand|hands|foot|feet|eye|eyes|limb|limbs', 'injured', 'subject'],
  ['remain|remained|are|were|remains|is|was still? in|under intensive care', 'injured', 'subject'],
  [
    'remain|remained|remains|are|were|is|was|being still|now|all|both? treated? in|at a|the|local|nearby? hospital|hospitals',
    'injured',
    'subject',
  ],
  [
    'with multiple|various? serious|severe|minor|light|critical|grave|shrapnel|gunshot|bullet|blast|splinter|burn? injuries|wounds|burns',
    'injured',
    'subject',
  ],
  [
    'needed|need|required|requiring|received|receiving|sought|seeking medical|hospital|emergency|urgent? treatment|surgery|help|attention|care|hospitalisation|hospitalization',
    'injured',
    'subject',
  ],
  ['lost', 'killed', 'active'],
];
const COMPILED = PHRASES.map(([text, harm, form]) => ({
  harm,
  form,
  slots: text.split(' ').map((slot) => ({ words: new Set(slot.replace('?', '').split('|')), optional: slot.endsWith('?') })),
}));

/** The verb of harm that begins at this token; undefined where there is none. */
export function harmVerbAt(tokens: readonly Token[], index: number): HarmVerb | undefined {
  for (const { slots, harm, form } of COMPILED) {
    let at = index;
    const isMatch = slots.every(({ words, optional }) => {
      if (words.has(tokens[at]?.lower ?? '')) at += 1;
      else return optional;
      return true;
    });
    if (isMatch) return { first: index, last: at - 1, harm, form };
  }
  const phrase = carriedAt(tokens, index) ?? costAt(tokens, index);
  if (phrase) return phrase;
  const word = tokens[index]?.lower ?? '';
  const verb = SINGLE.get(word);
  if (!verb) return undefined;
  // “the killing of”, “the wounds”, “self-harm” in nouns: what they take is not behind them.
  const before = tokens[index - 1]?.lower ?? '';
  if (
    verb.form === 'active' &&
    /^(?:the|a|this|that|of|their|his|her|its|extrajudicial|for|revenge|to|could|would|might|may|will|can|not|gunshot|shrapnel|bullet|and)$/.test(
      before,
    ) &&
    before !== 'and'
  )
    return undefined;
  return { first: index, last: index, ...verb, ...(EUPHEMISM.test(word) ? { isEuphemism: true } : {}) };
}

const CARRY =
  /^(?:took|taken|taking|ferried|ferrying|carried|carrying|evacuated|evacuating|rushed|rushing|transported|transporting|transferred|transferring|moved|shifted|airlifted|brought|bringing|admitted|referred|sent)$/;

/** “ferried 14 others to the clinic”, “were moved to other facilities for treatment”: who is carried there is hurt, unless it is bodies. */
function carriedAt(tokens: readonly Token[], index: number): HarmVerb | undefined {
  if (!CARRY.test(tokens[index]?.lower ?? '')) return undefined;
  const words = tokens.slice(index + 1, index + 16).map(({ lower }) => lower);
  const to = words.findIndex((word, at) => word === 'to' && words.slice(at + 1, at + 8).some((next) => CARE.test(next)));
  if (to === -1 || words.slice(0, to).some((word) => /^[.;:]$|^(?:who|which|that)$/.test(word))) return undefined;
  return { first: index, last: index, harm: 'injured', form: 'past' };
}

const CARE = /^(?:hospitals?|clinics?|treatment|infirmary|surgery)$/;

/** “cost nine people their lives”. */
function costAt(tokens: readonly Token[], index: number): HarmVerb | undefined {
  if (!/^(?:cost|costs|costing)$/.test(tokens[index]?.lower ?? '')) return undefined;
  const words = tokens.slice(index + 1, index + 12).map(({ lower }) => lower);
  const isOfLives = /^[^.;]*\b(?:their|his|her) (?:lives|life)\b/.test(words.join(' '));
  return isOfLives ? { first: index, last: index, harm: 'killed', form: 'active' } : undefined;
}
