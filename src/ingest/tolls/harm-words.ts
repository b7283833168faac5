import type { Harm } from '../reading.ts';

/**
 * How a verb of harm takes those it harms: `past` either side (“killed four”, “four killed”), `active` behind it, `passive` before it as
 * what was done to them (“four were hit by bullets”), `subject` before it as what they did (“four died”).
 */
export type HarmForm = 'past' | 'active' | 'passive' | 'subject';

/** What a word or a phrase of harm says. */
export interface HarmWord {
  harm: Harm;
  form: HarmForm;
  /** Words of armies for killing: “neutralised”. The dead are then the enemy’s. */
  isEuphemism?: true;
  /** “took out”: kills where it is done to people in arms, and means other things with everybody else. */
  isOfArmed?: true;
}

/** Groups of words that phrases are made of; a phrase names them in angle brackets. */
export const HARM_CLASSES: Readonly<Record<string, string>> = {
  be: 'is are was were be been being get gets got getting',
  poss: 'their his her its',
  life: 'life lives',
  wounds:
    'injury injuries wound wounds burn burns fracture fractures laceration lacerations cut cuts bruise bruises contusions concussion concussions',
  grade:
    'a an only various varying different multiple several serious severe minor light slight critical grave moderate superficial life-threatening non-life-threatening terrible horrific internal gunshot bullet shrapnel blast splinter shell burn knife stab machete leg arm hand foot head chest',
  limb: 'leg legs arm arms hand hands foot feet eye eyes limb limbs finger fingers toe toes',
  part: 'leg legs arm arms shoulder shoulders stomach hand hands foot feet thigh thighs back knee knees abdomen hip hips ankle elbow wrist buttock buttocks calf',
  missile: 'bullet bullets shrapnel splinter splinters fragment fragments gunfire shots pellets shards debris glass',
  suffer: 'suffer suffers suffered suffering sustain sustains sustained sustaining receive received receiving incur incurred incurring',
  care: 'treatment surgery operation operations help attention care hospitalisation hospitalization',
};

const single = (harm: Harm, form: HarmForm, text: string) => text.split(' ').map((word) => [word, { harm, form }] as const);
const euphemism = (form: HarmForm, text: string) =>
  text.split(' ').map((word) => [word, { harm: 'killed', form, isEuphemism: true }] as const);
const ofArmed = (form: HarmForm, text: string) => text.split(' ').map((word) => [word, { harm: 'killed', form, isOfArmed: true }] as const);

/** Words that tell of harm by themselves. */
export const HARM_WORDS: ReadonlyMap<string, HarmWord> = new Map<string, HarmWord>([
  ...single(
    'killed',
    'past',
    'killed slain slayed slaughtered butchered murdered massacred assassinated beheaded decapitated martyred lynched executed',
  ),
  ...single(
    'killed',
    'active',
    'killing kills kill slew martyring slaying murdering murders massacring assassinating beheading executing slaughtering butchering',
  ),
  ...single('killed', 'subject', 'died perished die dies perish dying perishing succumbed succumb drowned suffocated dead'),
  ...single('killed', 'active', 'lost losing'),
  ...euphemism('past', 'neutralised neutralized liquidated eliminated'),
  ...euphemism('active', 'neutralising neutralizing eliminating liquidating'),
  ...ofArmed('past', 'felled destroyed'),
  ...ofArmed('active', 'felling destroying'),
  ...single('injured', 'past', 'injured wounded hurt maimed hospitalised hospitalized crippled disfigured concussed scratched'),
  ...single('injured', 'active', 'injuring injures injure wounding wounds wound hurting hurts maiming maims treating'),
]);

/**
 * Phrases of harm. `a|b` is either word, `<class>` any word of a class, `?` what may be missing, `!a|b` what must not follow, `*` up to four
 * words of the same phrase. The first that fits counts.
 */
export const HARM_PHRASES: readonly (readonly [string, Harm, HarmForm, 'of-armed'?])[] = [
  // Deaths by a noun.
  ['the? lives|life of', 'killed', 'active'],
  [
    'the? death|deaths|killing|killings|murder|murders|loss|martyrdom|slaughter|massacre|assassination|execution|beheading|lynching|bodies|corpses|remains of',
    'killed',
    'active',
  ],
  ['the body|corpse of', 'killed', 'active'],
  ['the? throat|throats of', 'killed', 'active'],
  // Killed by others.
  ['shot|stabbed|knocked dead', 'killed', 'past'],
  ['shot|stabbed and killed', 'killed', 'past'],
  ['shooting|stabbing dead', 'killed', 'active'],
  ['shot to death', 'killed', 'past'],
  ['fatally|mortally shot|wounded|injured|stabbed|hit|struck|beaten', 'killed', 'past'],
  ['gunned|mowed|mown|cut down', 'killed', 'past'],
  ['picked|finished off', 'killed', 'past', 'of-armed'],
  ['took|taken|taking|takes out', 'killed', 'past', 'of-armed'],
  ['wiped out', 'killed', 'past'],
  ['were|been lost', 'killed', 'passive', 'of-armed'],
  ['put to death', 'killed', 'past'],
  ['put to the sword', 'killed', 'past'],
  ['done to death', 'killed', 'past'],
  ['found|discovered|brought in? shot|stabbed|beaten|hacked|hanged? dead|lifeless|murdered|strangled|hanged', 'killed', 'past'],
  ['blown up|apart', 'killed', 'past'],
  ['blown|torn to pieces|bits|shreds|smithereens', 'killed', 'past'],
  [
    'stabbed|hacked|beaten|burned|burnt|crushed|bludgeoned|battered|trampled|stoned|bombed|clubbed|starved|tortured|knifed|kicked|slashed|chopped|flogged|whipped|scalded|pelted|choked|strangled to death',
    'killed',
    'past',
  ],
  [
    'hacking|stabbing|shooting|beating|burning|clubbing|stoning|torturing|kicking|crushing|trampling|slashing or? stabbing|shooting|burning|beating|hacking? to death',
    'killed',
    'active',
  ],
  ['burned|burnt|buried alive', 'killed', 'past'],
  ['sent|dispatched to hell|paradise', 'killed', 'past'],
  ['sent|dispatched to <poss> grave|graves|maker|creator', 'killed', 'past'],
  ['resulted|ended|turned up|out? dead|killed', 'killed', 'past'],
  ['carried|pulled|brought|taken|lifted|dug|recovered out? dead', 'killed', 'past'],
  // What the dying do.
  ['bled|bleeding|burned|burnt|drowned|suffocated|froze|frozen|choked|starved to death', 'killed', 'subject'],
  ['bled out', 'killed', 'subject'],
  ['fell|fallen as|in martyrs|martyr|battle|action', 'killed', 'subject'],
  [
    'fell|fallen !victim|prey|ill|sick|apart|silent|asleep|behind|short|out|off|under|through|back|foul|over|to|into|from|for',
    'killed',
    'subject',
  ],
  ['passed|passes away', 'killed', 'subject'],
  ['breathed|breathing <poss> last', 'killed', 'subject'],
  ['lost|lose|losing <poss> <life>', 'killed', 'subject'],
  ['found|finding|met|meet|meeting the|<poss> death|deaths|end|fate|demise|maker|waterloo|nemesis', 'killed', 'subject'],
  ['gave|given|giving|paid|paying|pay|laid|laying|sacrificed|sacrificing down|up|with? <poss> <life>', 'killed', 'subject'],
  ['made|making|paid|paying the ultimate|supreme sacrifice|price', 'killed', 'subject'],
  ['attained|achieved|embraced|embracing|embrace|received|gained martyrdom', 'killed', 'subject'],
  ['ascended|rose|risen as martyrs', 'killed', 'subject'],
  ['became|become a? martyr|martyrs', 'killed', 'subject'],
  ['did|does not survive', 'killed', 'subject'],
  ['did not live to see|tell', 'killed', 'subject'],
  ["didn't survive", 'killed', 'subject'],
  ['bit|biting the dust', 'killed', 'subject'],
  ['had|having <poss> throat|throats slit|cut|slashed', 'killed', 'subject'],
  // Wounds by a noun.
  ['the? injury|injuries|wounding|injuring|maiming|wounds of|to', 'injured', 'active'],
  // Wounded by others.
  ['resulted|resulting|left|ended|turned|came up|out? wounded|injured|hurt', 'injured', 'past'],
  ['treated !as|like|to|unfairly|badly|well|worse|better|poorly|harshly|equally|differently|humanely|with', 'injured', 'past'],
  ['hit|shot|struck|stabbed|wounded in|through both? the|<poss>? <part>', 'injured', 'past'],
  ['hit|struck|cut|grazed|pierced|clipped|lacerated|peppered|sprayed|showered by|with * <missile>', 'injured', 'passive'],
  ['left with * <wounds>', 'injured', 'past'],
  ['survived|survives|escaped|escaping|emerged|fled|got|came|walked away? with !no * <wounds>', 'injured', 'subject'],
  ['admitted|hospitalised|hospitalized|treated for|with', 'injured', 'passive'],
  // What the wounded do.
  ['<suffer>|nursing !no * <wounds>', 'injured', 'subject'],
  ['<suffer> a|an|<poss> broken|fractured|dislocated|shattered|crushed|severed', 'injured', 'subject'],
  ['<suffer> from? smoke|gas|tear gas? inhalation|suffocation', 'injured', 'subject'],
  ['had|have|has serious|severe|gunshot|shrapnel|bullet|burn <wounds>', 'injured', 'subject'],
  ['lost|losing a|an|<poss>|both? <limb>', 'injured', 'subject'],
  ['had|having a|both|<poss> <limb> amputated|severed|broken|fractured|crushed|shattered|blown|torn|ripped off?', 'injured', 'subject'],
  ['took|taking a bullet|round', 'injured', 'subject'],
  ['remain|remained|remains|is|are|was|were still? in|under intensive care', 'injured', 'subject'],
  ['remain|remained|remains|are|were still? confined !to|by|in', 'injured', 'subject'],
  [
    'remain|remained|remains|is|are|was|were still? reported? in|on a? critical|serious|grave|precarious condition|conditions',
    'injured',
    'subject',
  ],
  [
    'remain|remained|remains|is|are|was|were|being still|now|all|both? treated? in|at a|the|local|nearby? hospital|hospitals',
    'injured',
    'subject',
  ],
  ['needed|need|required|requiring|received|receiving|sought|seeking medical|hospital|emergency|urgent? <care>', 'injured', 'subject'],
  ['is|are|was|were|remain|remained still|now? under medical|hospital? treatment', 'injured', 'subject'],
  ['underwent|undergone|undergoing medical|emergency|urgent? <care>', 'injured', 'subject'],
];
