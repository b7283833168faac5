// The everyday words of English news, in their shortest form: what is not among them, in text without small letters, is a name.
const WORDS = `
  abandon abbreviate abdomen abdominal abduct abide ablaze able abnormal aboard abolish abominable abort about above abroad abrupt absence
  absent absolute absorb abstain abstract absurd abundance abuse academic academy accelerate accent accept acceptance access accessible
  accident accommodate accompany accomplice accomplish accord accordance account accumulate accuracy accurate accuse achieve acid
  acknowledge acorn acquainted acquire acquit acquitted acre acronym across act action activate activities actual acute adamantly adapt add
  addict addicted additive address adequate adhere adherence adjacent adjective adjoin adjust administer administrative administrator
  admirable admiral admit admittedly adobe adopt adult advance advantage advantageous adventurous adverb adverbial adversary adverse advice
  advise advisory advocate aerospace aesthetic affairs affect affiliate affinity affirm affirmed afford afraid afresh after aftermath
  afternoon afterward again against age agency agenda agent aggressive aggressors agnostic ago agree agriculture aha ahead aid aide aim air
  airbase airborne aircraft airliner airplane airport airstrike akin alarm alas albeit alderman ale alert algebra algebraic algorithm alias
  alien align alike alive all allege alleviate alley alliance allocate allot allow allowance alloy almighty almost alone along alongside
  alphabet alphabetical alpine already alright also altar alter alternate although altitude alto altogether always am amazed ambassador
  ambiguity ambiguous ambulance ambush amenable amend amid amidst amiss amnesty amoeba among amongst amount amp ample amputate an anal
  analogous analogy analyses analysis analyst analyze anarchic ancestor ancestral ancestry anchor ancient and anecdote anew angel anger
  angle angry angst angular animal animate annihilate anniversary annotated announce annoyance annual anonymity anonymous another answer ant
  ante antenna anthology anthropologist anti anticipate any anybody anymore anyone anyplace anytime anyway anywhere apart ape aperture apex
  apolitical apostrophe apparatus apparent appeal appear appearance appease append appendices appendix applause apple appliance applicable
  appoint appreciate apprehend approach appropriate approve approximate apt aptitude arbiter arbitrary arc arch archbishop archdiocese
  architecture are area aren't arena arguably argue argued arise arithmetic arm armadillo armour armoured arose around arrange array arrest
  arrive arrogance arrow arsenal arson art article artifact artificial artillery artistic artwork as ascertain ash ashamed aside ask asleep
  aspect ass assailant assailants assassin assassinate assassination assault assemble assent assert assess asset assign assistance assistant
  associate assorted assume assurance assure asterisk asylum at ate atlas atmosphere atom atomic atrocity attach attache attack attain
  attempt attend attest attic attitude attorney attract attribute audacious audacity audience audio audit aunt aural authentic authenticate
  author authoritative auto automate automatic automobile autonomous autopsy autumn auxiliary avail avenge avenue average avocado avoid
  avoidance avowed await awake aware away awe awesome awful awkward awoken awry axe axes axiom axis baa back background backlog backtrack
  backup backward bacon bad badge bag bail bailiff bake bakeries balance ball ballistic balloon ballot bamboo ban banana bandit bang bank
  bankruptcy bar barbarous barbed barber bare barf bargain baritone barracks barrel barricade barrio barrier base bash basic basin basis basket bat
  batch bath batons battalion battery battle bay bays bazaar bazooka be beach beacon beaker beam bean bear beast beat beaten beauty became
  because become bed bedroom beds bee beef been beep before beforehand beg began begin begun behalf behave behavior behaviour behead
  beheaded beheading behind beige being belatedly belief believe bell belligerent belong below belt bench benchmark bend beneath beneficial
  benefit benign bent berry beside besieged best bet betray between beware beyond bias bib bibliography bicycle bid big biggie bilateral
  bile bill billion bin binary bingo bipartisan bird birthday birthplace bisect bishop bison bit bite bitterly bizarre blab black blacklist
  blackmail blackout blah blame blank blanket blast blaze bled bleed blend bless blew blind blindfold blindfolded blink bloated blob bloc
  block blockade blond blonde blood bloodbath bloodshed bloom blow blown blue blueprint blunder blunt blurb board boards boat bob body
  bodyguard bogus bold bomb bondage bone bonus boo booby boogie book bookmark bookstore bookworm boom boondocks boost boot booth bootstraps
  bop border borderland boring born borne borough borrow boss both bottleneck bottom bought boulevard bounce bound boundary bounty
  bourgeoisie bow box boxcars boy boycott bozo bra brace bracket brain branch brand brandish brave bravo brawls breach bread breadth break
  breakdown breakfast breath breathe brevity brew brick bridge brief brigade brigadier bright brighten brilliance bring brittle broach broad
  broadcast broke broken brothel brother brought brow brown browse brush brute bubble buck bucket buckshot bud budget buff bug build buildup
  built bulb bulk bull bullet bulletin bump bun bunch bundle burden bureaucracy bureaucratic burlap burn burnt burst bury bus busboy bush
  businessman businessmen bust but butcher button buy buzz by bye bypass bystander byte cab cabinet cable cache cactus cadence cadet cadre
  cafe cage cake calculate calendar caliber call calm came camel camellia camera cameraman camp campaign campus can can't canary cancel
  cancer candidacy candidate candy canine cannon cannons cannot canton canvas cap capacity capital capsule captain captive captor captors
  capture car carbon cardinal care cargo carnival carpenter carriage carrot cart cartel cartridge carve cascade case cast castle casual
  casualty cat catalog catapult catastrophic catch categorical category cathedral catholic cattle cattleman cattlemen caught cause
  cautionary cautious cavalry cease ceasefire celebrate celebrity cell cement cemetery census cent central centre century ceremony certain
  certainty certificate certify chain chair chairman chalk challenge chamber champ champion chance change channel chaos chaotic chapel
  chaperone chapter char character characteristic charge charismatic charm chart chase chassis chat cheap cheat check checklist checkout
  checkpoint checkup cheered cheese cheetah chemical cherry chest chief chieftain child children chip chocolate choice choke choose chop
  chore chose chosen chrome chromium chronological chronology chunk church churn cinder cinema cipher circa circle circuit circular
  circumstance circumstantial circumvent circus cite citizen citizenry civic civil civilian claim clamor clamp clan clandestine clang
  clarify clarity clash class classic classify clause clay clean cleanse cleanup clear clef clergyman clergymen cleric clerk clerks clever
  click client cliff cliffs climate climb clinic clip clipboard clique clobber clock clog clone close closure cloth cloud club clue clumsily
  cluster clutter coalesce coarse coast coat cob cocaine cocktail cod code coerce coercion coexist coexistence coffee coffin coherence
  coherent coin coincide coincidence cold collaborate collapse collate collateral colleagues collect college collide colon colonel color
  colour column coma comandos comb combat combatant combine come comet comfort comic comma command commando commemorate commence commentary
  commerce commercial commit committee common commune communes communicate communique communism communist community commute compact
  companion company compare comparison compass compatible compensate compete competent competitive compile complain complaint complementary
  complete complex compliance compliant complicate complicity complimentary comply component compose composite compound comprehensive
  compress comptroller compulsory compute comrade con conceal conceive concentrate concept conceptual concern conclude concrete concurrent
  condemn condense condolence condor conducive conduct cone confer conference confessed confidence confident confidential confine confirm
  confiscate conflict conform confront confuse congress congressman congressmen congresswoman conjugate conjure connect conscience conscious
  conscript conscripts consecutive consensus consent consequence consequent conservative conserve consider consist consistency consistent
  console consolidate consonant consortium conspiracy constant constituency constituent constitute constrain constraint construct construe
  consul consulate consult consume contact contain contaminate contemplate contemplated content contest context contiguous continent
  contingent continue continuous contour contract contractual contradict contradictory contrary contrast contribute contrived control
  controversial convene convenience convenient convent converge converse convert convertible convey convict convicted convince convoluted
  convoy cook cookbook cookie cool cooperate coordinate cop cope copilot copyright cordon cordoned cordons core cork corner corporal
  corporate corps correct correlate correspond correspondence correspondent corridor corroborated corrupt cosmetic cosmos cost cot could
  couldn't council councilman councilmen counselor count countdown counteract counterinsurgency counteroffensive country countrymen
  countryside coup couple courage courageous course court courteous courtesy cousin covenant cover coverage covert cow cowardly coworkers
  cracked crackle craft crammed crank crap crash crate crawl crazy create creature credentials credit creek crept crew crewman crewmember
  crewmen crime criminal crimson crisis criteria criterion critical criticism critique crocodile crop cross crossfire crossroads crossword
  crowd crucial crud crude cruelly crumble crunch crusade crush crushed cry crypt cryptic crystal cube cubic cucumber cue culprit culture
  cumbersome cumulative cup curb cure curfew curfews curiosity curious curl currency current curry cursor curve custard custodian custody
  custom customary cut cutback cutoff cyanide cyber cycle cyclical cylinder dab dagger dairy daisy dam damage damn damp dance dandy danger
  dangerous dapper dare dark darken darn dart dash dashboard data database date daughter dawn day daybreak daylight deacon deactivated dead
  deadline deadlock deal dealt death debase debate debit debris debt debug debut decade decadence decadent decapitate deceived decent decide
  decimal decipher decisive deck declare decline decode decompose decor decorate decrease decree decrepit dedicate deduce deductible deem
  deep deepen deer defame default defeat defect defence defend defendant defense defer deference deficient define definite deflate defunct
  defuse degenerate degrade degree delay delegate delete deliberate delicate delinquent deliver delta delve demagogic demand demo democracy
  democratic demographics demonstrate demote den denote denounce dense dent depart departure depend dependence dependent depict deplore
  deploy deport deposit depot deprive depth deputy derailed derivative derive derogatory descend descendant descent describe descriptive
  desert deserted deserter deserts deserve design designate desire desk desktop despair despicable despite dessert destined destroy
  destructive detach detail detainee detect detente deter deteriorate determine detestable detonated detonation detonator devalue develop
  deviate device devise devote diagnose diagnosis diagnostic diagonal diagram dialect dialogue diameter diamond diary dice dictate
  dictionary did didn't die differ difference different differentiate difficult diffuse dig digit dignity dilate dim diminish din diocese
  dip diplomat diplomatic direct directorate dirty disarm disaster disastrous disbands discarded discernible disciplinary discipline disco
  discotheque discrepancy discretionary discriminate discuss disgruntled disk dislodged dismantle dismay dismissals disown disparate
  dispelled dispense displaced disproportionate dispute disrupt disseminated dissident dissuade distance distant distinct distinguish
  distract district disturb disturbance ditch dither ditto dive diverge divergence diverse divide dividend divine divisible divorce do
  doctor doe does doesn't dog dogma doing dole dollar dolphin domain domestic dominant dominate domino don't donate done door doors dossier
  dot double doubt dove down downcast downgrade download downright downstream downtime downtown downward dozen draft drag dragnet dragon
  drain dramatic drastic draw drawback drawn dread dress drew dribble drift drill drink drive driven drone drop drove drown drug drugstore
  dry duality dubious duck due duel dumb dummy dump dupe duplex duplicate durable during dusk dust duty dwarf dying dynamic dynamite each
  eager eagle ear earn earth ease east eastern eastward eat eaten eccentricity echo eclipse ecological economic economy ecosystem edge edit
  editorial educate effect efficiency efficient effort egg eight eighteen eighth either eject elaborate elapse elastic elder eldest elect
  electoral electorate electric electrician electron electronic elegant elementary elephant elevate eleven elf elicit eligible eliminate
  elite elliptical elm else elsewhere email embargo embassy embed ember embody emboss emerge emergence emergent emeritus emit empathy
  emphasis empire empirical employ employee empty emulate enable encircle enclose enclosure encompass encounter encourage encumbrance
  encyclopedia end endangered endeavor endorse enemy energy enforce engage engine enhance enjoy enlarge enlist enormous enough enrich enroll
  enroute ensemble ensue ensure entail entangle enter enthusiastic entire entirety entitled entity entrance entrepreneurial entry enumerate
  envelope environs envoy ephemeral epic epilogue episcopal episode epithet epoch equal equatorial equipped equitable equivalence equivalent
  era eradicate erase erect erode err errant erroneous erupt escalate escape escort esoteric especially espionage espresso essence essential
  establish estate esteem estimate etc eternal eternity ether ethical etiquette euro evacuate evaluate eve even event eventual everybody
  everyday everyone everywhere evict evidence evident evil evolve ewe ex exact exaggerated exam examine example exceed excel excellency
  excellent except excerpt excess exchange excited exclude exclusive excuse exec execute execution exemplary exempt exert exhale exhaust
  exhibit exist existence exit exodus exotic expand expect expel expend expense experience expert expire explain explanatory explicit
  explode exploit explore explosion explosive exponent export expose exposure express extend extensive extent external extra extract
  extradite extraneous extraordinary extreme eye eyeglasses eyewitness fabric facade face facet facilitate facility fact factory factual fad
  fade fag fail failure faint fair faith fake fall fallen fallout false familiar family famous fan fancy fantasy far farce fare farm
  farsighted farther farthest fascism fascist fashion fast fat fatality fate father fatherland fatigues fault favor favorite favour fax fear
  feasible feat feather feature federal fee feedback feel feet feline fell fellow felt female feminine fence fertile fervor festival
  festivals fetch few fib fidelity field fierce fifteen fifth fifty fig fight figure file fill filmed filter fin finance financial fine
  finger fingerprint finicky finish finite fir fire firearm firebomb firebombs firewall fireworks firm first firsthand fiscal fish fisherman
  fishermen fit five fix fixture flag flake flame flames flare flash flask flat flatten flavor flaw flea flee fleet flesh flew flex flexible
  flick flight flip float flock flog flood floor floppy flour flow flu fluent fluid flunk flush fly focus fog fold folklore folks follow
  fond font food fool foolproof foot footage football footnote footprint footsteps for forbid forbidden force forcibly fore forecast
  foreground foreign foremost forensic foreseeable forever forfeit forge forgery forget forgot forgotten fork form format formula formulae
  formulate fort forth fortify fortnight fortunate forum forward foster fought foul found fountain four fourteen fourth fox foxtrot fracture
  fragile frame framework franc frank fraud fraudulent free freedom freeway freeze frequency frequent fresh fret friend frighten fro frog
  from front frontier frontline frown frozen fruit frustrate fudge fuel fulfill full fun functionaries funeral funk fur furnished furniture
  further furthermore furthest fuse fusion futile future fuzz gag gagged gain gal gallery gallon game gang gangster gangsters gap garbage
  garbled garden garrison gas gasoline gate gateway gather gauge gave gawk gay gear gee geek gel gem gendarme gendarmerie gender gene genera
  general generate generic generous genocide gentleman gentlemen gently genuine genus geographic geography geometric geometry get ghost
  giant gift gigabyte gin girl gist give given glacier gladly glance glass glib glide glitch glob glorify glorious gloss glossary glue gnat
  gnome go goal goat gobble god goes going gold golden golf gone goo goodbye goodies goodwill goofy goon gopher gory got gotta gotten govern
  governorate grab grace grad grade gradient gradual graduate graffiti graft grain gram grammar grammatical grams grand grandchild
  granddaughter grandfather grandmother grandparent grandson granite grant granular granule grapes graph graphic grateful gratis grave gray
  great greedy green greet grenade grew grid grief grievous grip gripped groans grocery groove gross ground groundwork group grove groves
  grow grown growth grunt guarantee guarantor guard guardian guardsmen guerilla guerrilla guess guest guidance guide guideline guilty guise
  gulf gully gulp gun gunfire gunk gunman gunmen gut guy gyp habit hack had hadn't half halfway hall halo halt halves ham hamburger hamlet
  hand handbook handcuff handcuffed handgun handguns handicapped handkerchiefs handle handmade handshake handsome handwritten hang happen
  happy harass harbour harden hardware hare harm harmonious harmony harsh harvest has hash hasn't hassle hasty hatch hate have haven haven't
  having havoc hawker hay haystack hazard hazardous hazing hazy he head headache headline headquartered headquarters headroom heal health
  heap hear heart heartbeat heartfelt heat heavy heavyweight heck hectare hectares hedge heed hegemonic height heightens held helicopter
  hell hello helm help hem hemisphere hence henceforth her herald herdsman herdsmen here hereafter hereby herein hermetic hermit hero heroic
  heroin herself hesitate heterogeneous hew hexagon hey hiccup hid hidden hide hideout hierarchical hierarchy high highlight highway hijack
  hill hillside him himself hinder hindrance hint hippopotamus hire his historic history hit hitchhiker hitman hitmen hive hoard hoe hog
  holdup hole holidays hollow homage home homeland homemade homogeneous honest honor honour hood hook hoop hooray hop hope horizon
  horizontal horrendous horrible horse hospital host hostage hostile hostilities hot hotel hotshot hour house household hover how howdy
  however howitzer howl hub hue hug huge human humanitarian humble humiliated hundred hung hungry hunk hurdles hurl hurry hurt husband
  hybrid hydroelectric hygiene hyper hyphen hyphenated hypocritical hypotheses hypothesis hypothetical ice icky icon idea ideal identical
  identify identikit identity ideological ideologue ideology idiom idiomatic idiosyncratic idle if ignorant ignore ill illegal illegitimate
  illicit illiteracy illustrate image imagery imaginary imagine imam imbalance imitate immaterial immediate immense imminent immortal immune
  immutable imp impact impaired impartial impasse imperative imperfect imperialism imperialist impersonate impetus implacable implicate
  implicit implode import importance important impose impossible impractical imprint imprison improper improve impunity impure in
  inaccessible inaccuracy inaccurate inactive inadequate inadvertently inappropriate inasmuch inaugurated incapable incarnate incentive inch
  incidence incident incinerated incite inclined include inclusive income incomparable incompatible incomplete incomprehensible inconclusive
  inconsequential inconsistency inconsistent inconvenience inconvenient incorporate incorrect increase incredible incumbent incur indeed
  indefinite indemnify indemnity indent independence independent indeterminate index indicate indices indifference indifferent indirect
  indiscriminate indistinct indistinguishable individual indivisible indoor induce industry ineffective inefficiency inefficient ineligible
  inequality inertia inevitable inexact inexpensive infant infantry infantryman infantrymen infer inference inferior inferno infiltrate
  infinite inflate inflexible inflict influence influential info inform informative infrastructure infrequent infringe ingenious ingest
  inhabitants inhabited inhale inherent inherit inheritance inhibit inhumane initial initiate inject injure injuries ink inmate innards
  inner innermost innocence innocent innocuous innovative input inquire insane insecure insensitive insert inside insight insignificant
  insist inspect inspired install instance instant instantaneous instead institute instruct insufficient insulate insurance insure
  insurgency insurgent intact integer integral integrate integrity intellectual intelligence intelligent intelligible intend intense
  intensify intent inter interact intercede intercept interfere interference interim interior interject intermediary intermittent intern
  interpret interrupt intersperse interval intervene intimate intimidate into intolerance intricate intrigue intrinsic introduce
  introductory intrude intrusive intuitive invade invalid invalidate invaluable invasive invent inventory inverse invert invest investigate
  invincible invisible invite invoice invoke involve iota irate iris irrefutable irregular irrelevant irreparably irreproachable
  irrespective irresponsible irreversible irrevocable irrevocably irritate is islamist island isn't isolate issuance issue it italic item
  its itself ivory jackknife jade jail jam jar jargon jaw jaws jeans jeep jeopardy jest jet jig jihad jihadi jihadist job john join joint
  journal journey joy joystick judge judicial judicious jumbo jump jungle junior junk junta jurist jury just justice justify jut juvenile
  kangaroo karma keen keep kept kernel key keyboard khaki kick kid kidnap kill kilo kilobyte kilometer kilometers kilometre kilometres
  kilowatts kind kindergarten king kingdom kiss kisses kit kitchen knapsack knee knew knife knight knives knob know knowledge known lab
  label laboratory laborer labour labourer labourers laced lack lad lag lake lame lament lamented lamps landmark landmine landowners
  landscape lane language lap laptop large lark laser lashes lasso last late latent latex latitude latter laudable laugh laughed launch
  lavender law lawmaker lawsuit lawyer lax lay layout lazy lead leaf leaflet leak leakage lean leap learn lease least leave lecture led
  leeway left leftovers leg legacy legend legible legislate legit legitimacy legitimate leisure lemon lend length lengthen leniency lenient
  leninist lens lent leopard less lessen lesson let level leverage levied lexical lexicon lib liberal liberty library licence license lie
  lien lieu lieutenant life lifestyle lifetime lift light lighten lightweight like limb limbo limbs lime limit line lineage linear linen
  linger lingo linguistic link linkage lint liquid lisp list listen lit lite literal literary literate literature little live livestock load
  loaf loan lobby local locale locate lock lodged log logic logistic logistics logo lone long longhand longitude look lookalike loop loose
  loosen loot lop lore lose loss losses lost lot loud loudspeakers lousy love lovingly low lowercase lozenge luck luckily lukewarm lunch
  lunchtime lung lungs luxurious luxury lying lynch lynched lyrics machete machine machinegun machinery macro mad made mafia magazine
  magenta magic magistrate magnet magnetic magnify magnitude maiden mail mailbox maim main mainframe mainstream maintain maintenance major
  make male malice malicious mall malt man manage mandate mandatory maneuver mangle manifest manipulate mantel manual manufacture maoist map
  marble march margin marijuana marine mark markdown market marketplace markup marmalade maroon marsh marshal martial martyr marxist
  masculine mask mason mass massacre massage master mastermind mat match mate material materiel math mathematical mathematics mattress
  mature max maximum may maybe me meadow meal mean meant meantime meanwhile measure meat mechanic mechanical mechanics mechanism med meddle
  media median mediate medic medical medicine medics medieval medium meet meg megabyte meld melon member memo memorandum memory men mental
  menu meow mercenary mercilessly mercury mercy mere merge meridian merit mesh mess message messenger met metallic mete method methodology
  metre metres metric metro metropolitan mice microphone midday middle midnight midst midway midwestern might migrate mike mile mileage
  milestone militant military militia militiaman militiamen milk milkman mill million millionth mime mimic mine mingle mini minibus
  minibuses minimal minimum minister ministerial ministry mink minorities mint minus minuscule minute mirror miscellaneous miserably misery
  misnomer misplaced miss missile missiles missionaries missionary misuse mitigate mix mixture mixup mob mobile moccasin mock mode model
  modem moderate modern modify modular modulate module mold molotov moment momentary monastery monetary money moniker monitor monk monkey
  monks mono monolithic monsignor monstrous month moo moon more moreover morgue morgues morsel mortar mortgaged mortuary mosaic mosque moss
  most mother motion motivated motive motor motorbike motorbikes motorcycle mount mountain mountainous mouse mouthpiece move movie much muck
  muddled multilateral multiple multiplex multiplicity multitude municipal murder murderous muscle mushroom music must mustard mutate mute
  mutilate mutinied mutinous mutt mutual my myself mysterious mystery nag naive naked name nap narcotics narrated narrative narrow nasty
  nation nationalistic nationwide native nature navigate navy near nearby neat necessary necessitate necessity neck need needle negate
  neglect negligence negligent negligible negotiate neighbor neighborhood neighbour neighbourhood neither nephew nerve nervous nest net
  nettle network neuter neutral never nevertheless new newborn newscast newsman newsmen newspaper next nice niche nick nickname niece nifty
  night nightfall nightmare nil nine nineteen ninety ninth nip nit no nobody node noise nomenclature nominal nominate none nonetheless
  nonexistent nonsensical noon nope nor norm normalcy north northbound northeast northeastern northern northwest northwestern nose not
  notary note notebook noteworthy notice notify notion notorious noun novel novelty novice now nowadays nowhere nuclear nucleus nude nudge
  nuke nullify number numeral numerical numerous nun nurse nursery nutshell oasis obey object obligate obliged oblique obscure observe
  obsolete obstacle obstruct obtain obvious occupant occupy occur occurrence ocean octave octopi octopus ode of off offend offense office
  official offset often ogle ohm oil oilfield ok okay old oligarchy olive omit on once one onion online onlooker onlookers only onto onward
  oops opaque open opera operate opinion opinionated opium opponent opportunistic opportunity oppose opposite opt optical optimism optimist
  optimistic optimum option or orange orchard orchards orchestra orchid order ordinal ordinary ore organ organic orient origin originate
  orphan other ought our ourselves out outage outermost outlet outpost outposts output outset outskirts outward oval over overall overdue
  overflown overfly overhaul overlap overnight overridden overrode overrun overseas oversight overt overwhelm owe owl own oxen pace pacify
  pack package packet pact pad padre page pain paint pair pal palace palette pamphlet pan pane panel panic panoramic pantry pants paper par
  parade parades paradigm paradox paragraph parallel paralysis paralyze paramedic paramedics parameter paramilitary paranoia paranoid
  paratrooper pardon parent parentheses parenthesis parish parked parliament parliamentarian parliamentary parquet parrot part participant
  participate particle particular partisan partner partway pass passage passenger passerby passersby passionate passports password past
  paste pasture pat patch patent paternal path pathological patience patient patio patriot patriotic patrol patrolmen pattern pause paw pawn
  pay payload peace peacekeeper peacekeeping peach peak peanut pear peasant pedal pedantic peddler pedestrian pee peek peel peep peephole
  peg pen penalty pencil penitentiary pentagon penthouse people pep perceive percent percentage percentile perch percolate perfect perform
  performance perhaps perimeter period periodic peripheral perm permanent permissible permissive permit perpendicular perpetrate perpetual
  persecuted persist persistence persistent person persona personality personnel perspective persuade pertain pertinent perturb perusal
  pervasive perverse peso pessimistic pet petroleum phantom pharmacy phase phenomena phenomenon philosopher philosophical philosophy phone
  photo photograph photographic phrase physical piano pick pickle pickup picture pie piece pig pike pile pill pillage pillar pillbox pillow
  pilot pimp pin pineapple ping pink pinpoint pint pipe pipeline pistol pit pitch pitchfork pitfall pivot pixel pizza placard place plague
  plain plainclothes plan plane planet plant plate plateau platform platoon plausible play playground playwright plaza plea pleas pleasant
  please pleasure pledge plenary plenty plot ploy pluck plug plum plumber plunder plundered plunge plunged plural plus ply pocket pod poet
  poetry point poison poke polar pole poles police policeman policemen policewoman polite political politician politics poll pollute polygon
  pond pony pool poor pop popular populate porcelain pornography port portrait portray pose posh positive possess possible post postmortem
  postpone postscript postulate posture pot potassium potato potential pouch pound pour poverty power powerhouse practice pragmatic
  praiseworthy pray preach preamble precede precedence precedent precinct preclude predecessor predicate predict preempt prefer preference
  prefix prejudice preliminary prelude premeditated premier premium prep preparatory prepare preposterous presence presidency president
  presidential press pressure prestige presumably presume pretty prevail prevalent prevent previous price priest primacy primary prime
  primitive primordial principal principle print prior prism prison pristine privacy private privilege prize pro probe problem problematic
  procedure proceed process proclaim produce product prof profanity professor profile profit profound program progress prohibit project
  prologue prolonged prominent promote prompt prone pronoun pronounce proof proofread prop propaganda propagandistic propagate propensity
  property propitiate propose proprietary proprietor prose prosecutor prospective prospects prosperity prosperous protect protest protocol
  prototype proud prove proven provide province provincial provocateurs provoke proximity proxy prudent prune pseudonym psychological pub
  public publish pull pummel pump punch punish punt puppet puppy purchase pure purge purple purpose pursue push put pylon pylons pyramid
  python quack quad quadrangle quadrant quadruple qualify qualitative quality quantify quantity quarantine quart quartz quay query quest
  questionnaire quick quiet quirk quit quite quiver quiz quorum quota quote quotient rabbi rabbit race rack racket radial radical radio
  radius radon raffle rag rage railroad railways rain rainbow raise rallies rally ram ramp ran ranch ranches random rang range rank ransack
  ransacked ransom rape rapid rapt rare rat rate rather ratify ratio rational rationale ravine ravines raw ray raze reach react reactionary
  read reaffirm reaffirmed real realistic realm reap rear reason rebel rebellion rebellious rebels receipt receive recipe recipient
  reciprocal reciprocate recommend reconcile record records recruit recruits rectangle rectangular rectify recur recurrence red redo reduce
  redundancy redundant ref reference refinery reflect refrain refuge refugee refugees refute regard regime regiment region register
  registrar registry regress regret regular regulate reinforce reinstate reiterate reject relatively relatives relax relay relevance
  relevant reliance reliant relic relief relieved religion religious relinquish rely remainder remedy remote render rendezvous renew
  renounced renovate rented renter rep repair repaired repeat repelled repertoire repetitious repetitive replenish replica replicate
  reportedly reporter reporters repository reprehensible represent representative represented repressive republican repudiate repulsive
  require requisite rerun rescue resemble reservoir residence resident residential residue resilience resilient resist resistance resistant
  resolute respect respond response responsible rest restaurant result resultant resume resurrect retain retaliate retiree retrieve
  retroactively rev revamp reveal revenge reversible revert revise revoke revolutionary revolver reward rhetoric rhino rhinoceros rhubarb
  rhythm rib ribbon rice rich rickshaw rid riddled ride ridge ridiculous rifle right rigorous ring riot rioter rioters riots rip rise risen
  risk rival river riverbank road roadblock roam rob robbery robin robot robust rocket rocky roe rogue role roll roof room root rose roster
  rot rotate rouge rough round roundtable rout route routine row royalty rub rubble rude rudimentary rue ruin rule rum run rural rush rust
  ruthlessly sabotage saboteurs sacred sacrifice sad safari safe safeguard safety sage sailor sailors saint sake salad salary sale salient
  salmon salsa salt salute salvage same sample sanctuary sandpaper sandwich sane sass sat satellite satisfactory satisfy saturate sauce
  savages save saw sax say scale scan scandal scant scapegoat scarce scare scatter scavenge scenario scene schedule scheme school science
  scientific scientist scissors scope scorch scorched score scorecard scourge scrap scrape scratch scream screen screw script scroll scrub
  scrutiny sculpture sea seaman seamen seamless seaport search seashell season seat sec second secondary secrecy secret secretary secrete
  sect secure seditious see seek seem seen segregate seize seizure select self selfish sell semantic semicolon semiconductor semiconscious
  seminarian seminarians seminary senator send senior sense sensible sensitive sent sentence separable separate sequence sequential serenity
  sergeant serial series serious sermon serum serve service servile set settle setup seven seventeen seventh seventy sever severe sex sexual
  shack shade shadow shake shaken shall shallow shamrock shape share shark sharp sharpen shatter shave she sheaf sheep sheet shelf shell
  shenanigans shepherd shield shift shine ship shock shoe shook shoot shootout shop shopkeeper shopkeepers shore short shortage shortcut
  shorten shorthand shot shotgun should shouldn't shout shouted shove shovel show showcase shown shrapnel shrine shrines shrink shrunk
  shudder shuffle shut shutdown sic sick side sidestep sidetrack sidetracked sideways siege sieve sift sigh sights sign signatory signature
  significance significant signify silence silent silly silver similar simple simplicity simplify simplistic simulate simultaneous sin since
  sincere sing single singular sink sip sir sister sit site six sixteen sixth sixty size skeleton sketch skew ski skill skip skirmish skull
  skulls sky skyline slab slack slain slander slang slant slash slate slaughter slave slay sledgehammer sleep slept slew slice slide slight
  slim slip slope sloppy slot slow slowdown slug slur slurp small smart smear smile smoke smooth smuggle snake snap snapshot snare sneak
  sniff snip snooze snow snowball so soak soap sob soccer social society sociology sociopolitical sock socket sod soda sodium soft software
  soil solar soldier sole solicit solid solidarity solitary solo solve some somebody someday somehow someone sometime somewhat somewhere son
  song soon soot sophisticated soprano sorry sort sought souk sound source south southbound southeast southeastern southern southwest
  southwestern sovereign sovereignty sowing spa space spade span spare spark sparse spatial spawn speak special species specific specify
  spectacular specter spectrum speculate sped speech speed speedboat spell spend spent spew sphere spherical sphinx spice spike spill spin
  spine spiral spirit spiritual spit spite splat split spoke spoken spokesman spokesmen spokesperson spokeswoman sponge sponsor spontaneous
  spoof spool sporadic sport spot spotlight spread spreadsheet spring springboard sprint sprung spurious spurt spy squad squadron square
  squash squeak squeeze squelch squid stab stable stack stadium staff stag stage stained stale stall stamp stampede stance stand standard
  standby standout standpoint standstill staple star start starve stash stat state static statistic statue status statute statutory stay
  steady steal steam stem stencil step stepfather stepson stereo steward stick stiffened still stimulate sting stir stock stole stolen
  stomach stomachs stomp stone stood stop stopgap stopover stoppage stopwatch storage store storm strafed straight straightforward strain
  strait strange strangle strangled strategic strategy strawberry stray streak stream streamline street strength strengthen stress stretch
  stricken strict stride strife strike string stringent strip stripe strive stroke strong stronghold struck structure struggle strung strut
  stub stubbornly stuck student studio studious study stuff stumble stunt stupid style sub subdue subject submachinegun submit subordinate
  subscribe subsequent subsidiary substantial substantiate substitute subtitles subtle subtlety subtract suburb subversive subversives
  succeed success succinctly succumb such suck sudden sue suffer suffice sufficient suffix suffocate suffocated sugar suggest suicide suit
  suite sum summary summit summon sun sundown sunflower sung sunset super superfluous superior supersede supper supplementary supply support
  suppose suppress supreme sure surf surface surge surgeon surgeons surgery surmount surname surrender surrogate surround surveillance
  survey survive susceptible suspect suspend suspicion suspicious sustain swagger swallow swamp swamps swap swarm sweat sweep sweet swift
  switch swoop sword sworn symbol symbolic symmetrical symmetry sympathy symptom synagogue sync synonym synonymous synopses synopsis syntax
  synthesis synthetic system systematic tab table tablet taboo tabulate tacitly tack tackle taco tact tactic tad tag tail taint take taken
  takeover tale talented talk tall tambourine tamper tan tandem tangent tangential tangible tango tank tap tape tar target tarnished task
  taste taught tax taxi tea teach team teapot tear technical technician technique technological technology tedious tee teen teenager
  teenagers teens teeth telephone telescope television tell temp temperature template temple tempo temporary ten tenacity tenancy tenant
  tendency tense tent tentative tenth tenure term terminal terminate terminology terrible territory terror terse test testimony text
  textbook texture than thank that thaw the theater theatre their them thematic theme themselves then theology theoretical theory there
  thereabouts thereafter thereby therefore therein thereof thermonuclear thesaurus these thick thigh thighs thin thing things think third
  thirteen thirty this thistle thorn thorough those though thought thousand thrash thread threat threaten three threshold threw thrift
  throttle through throughout throw throwaway thrown thug thugs thumb thumbnail thus thwart tic tick ticket tidy tie tiebreaker tiff tight
  tighten tile till tilt time timetable tin tint tip tire tiresome tit title to today toddler toddlers toe toga together toggle toil token
  told tolerance tolerant tolerate toll tomato tombstone tome tomorrow ton tone tonic tonight tonne too took tool toolbar tooth top topic
  topography topple torn tornado torrent torso tort tortuous torture toss tot totalitarian touch tough tour toward tower town toxic trace
  track trade trademark traffic trafficker tragic trail train trait trample trampoline tranquility transcendental transcribe transcript
  transfer transform transient transit transitory translate transmit transparency transparent transplant transport transpose trap trash
  travel traverse trawler treacherous treasure treat treble tree treetop tremble tremendous trench trenches trend triangle triangular
  tribunal tribute trick trickery trickle trident trigger trill trillion trim trio trip triple triplet tripwire triumph trivial troop
  tropical trotskyist trouble troubleshooter troublesome trough troupe truce truck true truncated trunk trust trustworthy truth try tube
  tuck tuna tune tunnel turbulence turmoil turn turnaround turncoat turnout turnover turnstile turtle tutorial tux tweak tweet twelfth
  twelve twenty twice twig twine twist twitter two type typecast typeface typewriter typical typo ubiquitous ubiquity ugh ugly ultimate
  umbrella unanimous unattended unavoidable unbearably unbounded unchanged uncle under undergo undergone underground underhanded undermine
  underneath underscore understand understandable understands understood undertake undertaken undertaker undertook underwent undisclosed
  undo undoubtedly undue unemployed unexpected unforeseen unicorn unidentified uniform unify unilateral unimpeded uninterested union
  unionist unionists unique unit unite universe unleash unlisted unlucky unnoticed unprecedented unprintable unprotected unquestionably
  unravel unrestricted unscathed unsolicited unspeakable unspecified unstoppable untenable untie until unwieldy unzip up update upfront
  upgrade upheaval upheld uphold upon upper uppercase uppermost upright upscale upset upshot upstream uptown upward urban urge urgency
  urgent urn us usage use ushered using usual usurp utility uttered utterly vacancy vacuum vague valentine valid validate valley valleys
  value van vanilla vanish variance variant variety various vary vast vault vegetable vegetables vehicle veiled vein velocity vendor
  venerable vengeful venture venue verb verbatim verbose verdict verify vernacular versatile verse versus vertical very vessel vest vested
  vestige vests veteran veterans veto vex via vibes vice vicinity victim victor victorious video vie view viewpoint vigil vigilance vile
  villa village villain vintage violate violence violent violet violin virtue virtuoso virus visa visible vision visit vista visual vital
  vocabulary voice void volatile volcano voltage volume voluminous voluntary volunteer voracious vortex vote vow vowel vulgar vulnerable wag
  wage wagon wait waive wake walk walkout wall wallet wand wanna want war warden warehouse warfare warhead warheads warm warn warp warpath
  warplane warrant warrior was wash wasn't waste watch watchdog watchman water waterfall watermark watershed watt wave way waylaid we weak
  wealth weapon weaponry wear weather web website wedge wee week weekday weekend weep weigh weight weird welcome welfare well went wept were
  weren't west western whale what whatever whatsoever wheat wheel when whenever where whereabouts whereas whereby wherein wherever
  wherewithal whether which whichever while whim whine whiskers whisper whispered white who whoever whole wholesale whom whomever whoops
  whose why wicked wide widen widespread widow widower widows width wiener wife wig wiggle wild will win wince window windshield wine wing
  wink winter wipe wire wisdom wise wish wit witch with withdraw withdrawn withdrew within without withstood wizard woes wok woken wolf
  woman women won won't wonder wont woo woof word work workbench workforce workload workplaces worktable world worldwide worn worrisome
  worry worse worsen worst worth worthwhile would wouldn't wound wow wrap wreath wreckage wren wrench write written wrong wrote yank yard
  yards yarn yeah year yellow yen yes yesterday yet yield you young your yourself yourselves youth yuck yum zap zebra zero zest zinc zip
  zombie zone zoo zoom`;

let words: ReadonlySet<string> | undefined;

/** Whether a word in small letters is one of everyday English in any of its forms, and so no name. */
export function isEveryday(word: string): boolean {
  words ??= new Set(WORDS.trim().split(/\s+/));
  return isForm(word, words, 2);
}

const ENGLISH_END = /(?:tions?|sions?|ness(?:es)?|ments?|ings?|ously|fully|ically|ships?|i[sz]e[sd]?|i[sz]ing|ability|ibility)$/;
const SUFFIX = /(?:s|es|ed|d|ing|ly|ers?|ors?|als?|ally|ments?|ness|able|est|ful|less|y|ity|ive|ism|ists?)$/;
const SUFFIXES = 's es ed d ing ly er ers r rs or ors al als ally ment ments ness able est ful less y ity ive ism ist ists'.split(' ');
const PREFIX = /^(?:un|re|non|counter|anti|over|under|out|mis|inter|sub|super|dis|pre)(?=.{4})/;

function isForm(word: string, all: ReadonlySet<string>, depth: number): boolean {
  if (all.has(word)) return true;
  if (word.length >= 7 && ENGLISH_END.test(word)) return true;
  if (depth === 0 || word.length < 4) return false;
  const bare = word.replace(PREFIX, '');
  if (bare !== word && isForm(bare, all, depth - 1)) return true;
  return SUFFIX.test(word) && SUFFIXES.some((suffix) => word.endsWith(suffix) && isStem(word.slice(0, -suffix.length), suffix, all, depth));
}

/** “police-d”, “stopp-ed”, “carri-ed”: what is left of a word may have lost or won a letter. */
function isStem(stem: string, suffix: string, all: ReadonlySet<string>, depth: number): boolean {
  if (stem.length < 3) return false;
  if (isForm(stem, all, depth - 1)) return true;
  if (suffix === 's') return false;
  if (isForm(`${stem}e`, all, depth - 1)) return true;
  if (stem.endsWith('i') && isForm(`${stem.slice(0, -1)}y`, all, depth - 1)) return true;
  return stem.length > 3 && stem.at(-1) === stem.at(-2) && isForm(stem.slice(0, -1), all, depth - 1);
}
