import { countryOf } from '../names/demonyms.ts';
import type { Cell } from '../reading.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const CELL_WORDS: Readonly<Record<Cell, ReadonlySet<string>>> = {
  civilians: words('civilian civilians non-combatant non-combatants noncombatant noncombatants'),
  combatants:
    words(`soldier soldiers troop troops serviceman servicemen servicewoman servicewomen fighter fighters militant militants rebel rebels
    gunman gunmen militiaman militiamen militiamember militiamembers insurgent insurgents guerrilla guerrillas guerilla guerillas jihadist jihadists
    jihadi jihadis terrorist terrorists combatant combatants paramilitary paramilitaries mercenary mercenaries conscript conscripts draftee draftees
    infantryman infantrymen extremist extremists subversive subversives commando commandos warfighter warfighters irregulars trooper troopers marine marines
    paratrooper paratroopers airman airmen gunner gunners sniper snipers separatist separatists partisan partisans mujahideen mujahedeen mujahedin
    reservist reservists auxiliary auxiliaries legionnaire legionnaires cavalryman cavalrymen tankman tankmen artilleryman artillerymen sapper sappers warrior warriors
    servicemember servicemembers servicepeople servicepersons infantry hardliners islamist islamists taliban taleban talib talibs enemy enemies
    cadre cadres peshmerga peshmergas contra contras janjaweed basiji basijis fedayeen gurkha gurkhas`),
  men: words('man men male males father fathers grandfather grandfathers husband husbands gentleman gentlemen bridegroom widower'),
  women:
    words(`mother-in-law sister-in-law daughter-in-law woman women female females mother mothers grandmother grandmothers wife wives housewife housewives lady ladies aunt aunts widow widows
    bride`),
  children:
    words(`child children boy boys girl girls infant infants baby babies toddler toddlers minor minors schoolgirl schoolgirls schoolboy schoolboys
    schoolchild schoolchildren newborn newborns kid kids teenager teenagers teen teens grandchild grandchildren juvenile juveniles youngsters`),
};

// Children where an age or a phrase says so; else of any age.
const KIN =
  words(`son sons daughter daughters brother brothers sister sisters grandson grandsons granddaughter granddaughters nephew nephews niece nieces cousin
  cousins sibling siblings uncle uncles relative relatives rider driver twins`);

const GENERAL = words(
  `assistant assistants helper helpers apprentice apprentices nanny nannies undertaker undertakers pastoralist pastoralists hawker hawkers peddler
  peddlers poacher poachers lifeguard lifeguards concierge concierges receptionist receptionists barman barmen bouncer bouncers jockey jockeys cricketer
  cricketers umpire umpires comedian comedians vlogger vloggers influencer influencers publisher publishers videographer videographers architect
  architects quarryman quarrymen lumberjack lumberjacks oilman oilmen jogger joggers hiker hikers mountaineer mountaineers climber climbers muezzin
  muezzins undergraduate undergraduates chemist chemists convict convicts warder warders sentry sentries collaborator collaborators hitman hitmen
  assassin assassins marksman marksmen mariner mariners skipper skippers stowaway stowaways returnee returnees townsman townsmen islander islanders
  kinsman kinsmen stepfather stepfathers godson godsons steward stewards admiral admirals alderman aldermen canvasser canvassers campaigner campaigners
  rioter rioters striker strikers trade-unionist trade-unionists whistleblower whistleblowers juror jurors solicitor solicitors barrister barristers
  cobbler cobblers laundryman laundrymen washerwoman washerwomen groundsman groundsmen messenger messengers deliveryman deliverymen rickshaw-puller
  rickshaw-pullers townspeople bedouin bedouins aircrew
  person persons people individual individuals human humans resident residents villager villagers inhabitant inhabitants passenger passengers worker workers
  labourer labourers laborer laborers employee employees farmer farmers farmworker farmworkers shepherd shepherds peasant peasants nurse nurses doctor doctors medic medics
  paramedic paramedics physician physicians teacher teachers lecturer lecturers headmaster principal student students pupil pupils journalist journalists reporter
  reporters cameraman cameramen correspondent correspondents photographer photographers editor policeman policemen police policewoman policewomen constable constables
  officer officers guard guards guardsman guardsmen bodyguard bodyguards patient patients worshipper worshippers faithful worshiper worshipers congregant congregants
  devotee devotees pilgrim pilgrims shopper shoppers customer customers trader traders merchant merchants vendor vendors seller sellers fisherman fishermen
  fisher fishers driver drivers rider riders motorcyclist motorcyclists cyclist cyclists biker bikers pedestrian pedestrians commuter commuters traveller travellers
  traveler travelers bystander bystanders passer-by passers-by passerby passersby onlooker onlookers neighbour neighbours neighbor neighbors family families member
  members element elements victim victims body bodies corpse corpses casualty casualties fatality fatalities martyr martyrs survivor survivors refugee refugees
  migrant migrants protester protesters protestor protestors demonstrator demonstrators prisoner prisoners inmate inmates detainee detainees hostage hostages
  captive captives attacker attackers assailant assailants raider raiders bomber bombers perpetrator perpetrators suspect suspects bandit bandits robber robbers criminal
  criminals smuggler smugglers volunteer volunteers rescuer rescuers responder responders firefighter firefighters fireman firemen sailor sailors seaman seamen
  seafarer seafarers crew crewman crewmen crewmember crewmembers pilot pilots navigator commander commanders official officials personnel force forces agent agents operative
  operatives leader leaders chief chiefs cleric clerics priest priests preacher preachers pastor pastors bishop imam imams monk monks nun nuns missionary missionaries
  buddhist buddhists catholic catholics protestant protestants copt copts ahmadi ahmadis ismaili ismailis gendarme gendarmes norwegian norwegians
  novice novices compatriot compatriots ruler rulers spectators orderlies airmen motorist motorists sculptors
  captor captors visitor visitors instructor instructors surveyor surveyors collector collectors educator educators administrator administrators negotiator
  negotiators mediator mediators protector protectors sculptor tutor tutors benefactor aggressor aggressors
  owner owners proprietor landlord landlady tenant tenants manager managers director directors boss chairman chairwoman chairperson president vice-president
  founder custodian headman headmistress chieftain chieftains sheikh sheikhs sheikha sultan emir king prince princess queen premier chancellor secretary-general
  spokesman spokeswoman informant informants informer informers spy spies defector defectors deserter deserters dean rector provost jailer bailiff sheriff
  magistrate magistrates notary registrar superintendent superintendents commissioner commissioners councilwoman councilman counsellor mullah mullahs ayatollah
  cardinal archbishop deacon deacons sexton acolyte astronomer botanist geologist stonemason mason masons roofer plasterer glazier weaver weavers potter smith blacksmith
  herdswoman milkmaid cowherd cowherds goatherd goatherds drover drovers woodcutter woodcutters logger loggers charcoal-burner greengrocers grocer grocers
  lawyer lawyers attorney judge judges prosecutor prosecutors mayor mayors governor senator politician politicians lawmaker lawmakers parliamentarian minister
  ministers activist activists engineer engineers miner miners deminer deminers technician technicians mechanic mechanics contractor contractors aid-worker
  elder elders youth youths youngster adult adults elderly citizen citizens national nationals foreigner foreigners expatriate expatriates tourist tourists
  guest guests mourner mourners celebrant celebrants reveller revellers partygoer concertgoers churchgoer churchgoers herder herders herdsman herdsmen hunter
  hunters cleaner cleaners baker bakers cook cooks recruit recruits cadet cadets trainee trainees peacekeeper peacekeepers settler settlers native natives colonist
  colonists dead wounded injured others other missing displaced idps staff staffer staffers humanitarian humanitarians deputy deputies councillor councillors
  councilor councilors candidate candidates tribesman tribesmen clansman nomad nomads intruder intruders looter looters frenchman frenchwoman englishman irishman dutchman gravedigger courier couriers evacuee evacuees spectator spectators
  artist artists musician musicians singer professor professors academic academics scientist scientists taxi-driver porter porters watchman watchmen gardener
  beekeeper beekeepers orderly orderlies surgeon surgeons midwife midwives pharmacist pharmacists ferryman boatman boatmen stevedore docker dockers trucker truckers
  conductor supporter supporters sympathiser sympathisers sympathizer sympathizers loyalist loyalists follower followers accomplice accomplices comrade comrades
  colleague colleagues friend friends couple couples parent parents grandparent grandparents adolescent adolescents orphan orphans soul souls shopkeeper
  shopkeepers barber tailor butcher businessman businessmen businesswoman entrepreneur banker lieutenant lieutenants colonel colonels captain captains major majors sergeant
  sergeants corporal corporals general generals brigadier brigadiers private privates
  jesuit jesuits clergyman clergymen churchman churchmen catechist catechists layman laymen laywoman laywomen sacristan nuncio friars vicar chaplain chaplains evangelist
  councilmen congressman congressmen congresswoman assemblyman assemblymen legislator legislators ombudsman mayoress prefect subprefect functionary functionaries
  bureaucrat bureaucrats delegate delegates attorneys jurist jurists unionist campesino campesinos rancher ranchers landowner landowners landholder landholders planter
  cattleman cattlemen cowboy cowboys cowhand foreman foremen overseer overseers farmhand farmhands industrialist industrialists executives newsman newsmen newspaperman
  commentator commentators announcer announcers broadcaster columnist columnists attache attaches adviser advisers advisor advisors experts mormon mormons usher doorman
  doormen chauffeur chauffeurs squatter squatters patrolman patrolmen detective detectives investigator investigators stepson stepdaughter fiancee fiance girlfriend
  boyfriend coworker coworkers co-worker co-workers teammate teammates cellmate cellmates copilot co-pilot stewardess stewardesses attendant attendants bookkeeper
  gatekeeper pensioner pensioners retiree retirees veteran veterans dissident dissidents opponent opponents treasurer organizer organizers organiser organisers
  bricklayer bricklayers cabdriver railwayman railwaymen bather bathers backpacker backpackers vagrant vagrants beggar prostitute octogenarian spaniard
  jawan jawans cop cops escort escorts aide aides companion companions occupant occupants attendee attendees schoolmate schoolmates
  vigilante vigilantes hunter-gatherer ranger rangers warden customs diplomat diplomats ambassador consul envoy interpreter
  barmaid waiter waiters waitress bartender maid maids housekeeper caretaker caretakers clerk clerks cashier salesman salesmen chef chefs poet writer author blogger
  actor actors actress dancer painter economist analyst archaeologist rabbi friar seminarian seminarians janitor welder jeweller goldsmith novelist filmmaker producer presenter
  anchor hairdresser secretary accountant librarian dentist dentists paediatrician nutritionist anaesthetist veterinarian butchers bakers fruit-seller greengrocer milkman postman
  interpreters translator translators observer observers inspector inspectors electrician plumber builder builders carpenter harvester harvesters picker pickers
  scavenger scavengers vacationer holidaymaker holidaymakers picnicker picnickers player players athlete athletes footballer coach referee linesman linemen kurd kurds turk turks arab arabs shiite shiites shia
  sunni sunnis alawite alawites yazidi yazidis druze christian christians muslim muslims jew jews hindu hindus sikh sikhs hazara hazaras rohingya palestinian
  palestinians israeli israelis pakistani pakistanis iraqi iraqis bangladeshi nepali nepalis somali somalis emirati saudi saudis yemeni yemenis azeri azeris afghan
  afghans american americans lebanese chinese burundian congolese sudanese nigerien houthi houthis`.toLowerCase(),
);

// Nouns that end like people and are none.
const THINGS =
  words(`numbers number trailers containers helicopters helicopter towers quarters letters meters kilometers metres kilometres posters computers bunkers shelters centers
  centres tankers rivers corners fires others papers orders offers bombers fighters-bombers boosters launchers mortars sensors factors doors floors hours years
  tractors reactors transformers theaters counters tenders borders members' powers showers waters trucks cars shells rockets missiles drones houses homes
  buildings vehicles tanks days weeks months minutes seconds percent times strikes raids attacks shots rounds bombs mines
   villages towns cities districts provinces countries schools hospitals mosques churches markets shops factories villas
  miles feet tonnes tons litres liters dollars pounds euros goals points games matches seats votes lists resists assists exists persists consists`);

const ANIMALS =
  words(`goats sheep cows cattle horses donkeys camels dogs chickens birds animals livestock elephants lions tigers leopards buffaloes bulls oxen calves
  lambs rams mules pigs ducks geese hens bees giraffes rhinos gorillas wolves bears cats pets mares foals ponies turkeys rabbits deer antelopes crocodiles snakes`);

// What is counted where these follow a noun of people: “two army vehicles”, “three police stations”.
const POSSESSIONS =
  /^(?:vehicles?|cars?|trucks?|stations?|posts?|positions?|outposts?|checkpoints?|bases?|barracks|camps?|convoys?|patrols?|tanks?|helicopters?|jets?|planes?|aircraft|ships?|boats?|vessels?|drones?|homes?|houses?|buildings?|offices?|headquarters|tents?|sites?|targets?|hideouts?|centers?|centres?|units?|battalions?|brigades?|groups?|factions?|organi[sz]ations?|attacks?|raids?|strikes?|operations?|shifts?|villages?|towns?|neighbou?rhoods?|areas?|districts?|provinces?|compounds?|schools?|hospitals?|clinics?|ambulances?|bus|buses|casualties|deaths|fatalities|losses|tolls?|figures?|counts?|numbers?|rates?|lives|bodies|injuries|life|days?|hours?|weeks?|months?|years?)$/;

// Whoever bears these is counted already, or nobody in particular.
export const SUBSET_NOUNS = words(
  'dead wounded injured victims victim fatalities killed them whom casualties bodies martyrs slain those deaths deceased hurt injuries',
);

/** What a noun tells of those it names; undefined where it names no people. */
export function personNoun(word: string): { cell?: Cell; isKin?: true } | undefined {
  for (const cell of Object.keys(CELL_WORDS) as Cell[]) if (CELL_WORDS[cell].has(word)) return { cell };
  if (KIN.has(word)) return { isKin: true };
  if (GENERAL.has(word)) return {};
  // “three ex-fighters”: people, and fighters no more.
  if (word.startsWith('ex-')) return personNoun(word.slice(3)) && {};
  if (THINGS.has(word) || ANIMALS.has(word)) return undefined;
  if (
    /[a-z](?:teacher|nurse|farmer|student|officer)s?$|(?:deck|farm|stage|factory)hands?$|[a-z](?:giver|keeper|maker|seller|worker|monger|mate|herder|bearer|walker|holder)s?$/.test(
      word,
    )
  )
    return {};
  return /(?:[^aeiou]ers|[aeiou][^aeiou]ers|ists|ianers|smen|women|ians|oners)$/.test(word) && word.length > 5 ? {} : undefined;
}

/** Whether a noun names no people. */
export function isThing(word: string): boolean {
  return THINGS.has(word) || ANIMALS.has(word) || POSSESSIONS.test(word);
}

/** Whether a noun names animals, which die of attacks as well. */
export function isAnimal(word: string): boolean {
  return ANIMALS.has(word);
}

/** Whether a noun behind a noun of people is what is counted, and they only own it. */
export function isPossession(word: string): boolean {
  return POSSESSIONS.test(word);
}

/** Whether a noun stands for one person. */
export function isSingular(word: string): boolean {
  return (
    (personNoun(word) !== undefined || countryOf(word) !== undefined) &&
    !/(?:[^s]s|men|people|children|police|personnel|forces|elderly|dead|wounded|injured|crew|staff|others)$/.test(word)
  );
}

/** Whether “of four” behind a noun tells of children, and not of an age. */
export function isParent(word: string): boolean {
  return /^(?:mother|father|grandmother|grandfather|parent|widow|man|woman)s?$/.test(word);
}

/** Words that hold for people of any kind: what follows between commas may say what they are. */
export function isAnybody(word: string): boolean {
  return (
    /^(?:|person|people|persons|individuals?|civilians?|members|victims|relatives|residents|villagers|citizens|passengers|casualties|bodies|dead|wounded|injured|others|martyrs|worshippers|workers|nationals|brothers|siblings|refugees|staff)$/.test(
      word,
    ) || /(?:ians|anis|ese|ans)$/.test(word)
  );
}

/** A body, a life, a fatality: the noun itself says that they died. */
export const DEAD_NOUNS = words('bodies body corpses corpse fatalities fatality deaths death lives martyrs martyr dead');
export const INJURED_NOUNS = words('injuries injury wounded injured');
export const DEAD_ADJECTIVES = words('dead killed slain martyred lifeless');
export const INJURED_ADJECTIVES = words('injured wounded hurt');

const STATE_SOLDIERS = words(
  'soldier soldiers troop troops serviceman servicemen conscript conscripts recruit recruits marine marines cadet cadets commando commandos officer officers trooper troopers personnel lieutenant lieutenants captain captains major majors colonel colonels sergeant sergeants corporal corporals private privates airman airmen sailor sailors seaman seamen peacekeeper peacekeepers servicemembers reservists auxiliary auxiliaries',
);

const RANK = /^(?:lieutenant|captain|major|colonel|sergeant|corporal|general|brigadier|private)s?$/;

/** A rank of armies; of police as well. */
export function isRank(word: string): boolean {
  return RANK.test(word);
}

/** A word for those who serve a state. */
export function isStateSoldier(word: string): boolean {
  return STATE_SOLDIERS.has(word);
}
