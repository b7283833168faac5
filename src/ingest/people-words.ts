import type { Cell } from './reading.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const CELL_WORDS: Readonly<Record<Cell, ReadonlySet<string>>> = {
  civilians: words('civilian civilians non-combatant non-combatants noncombatant noncombatants'),
  combatants:
    words(`soldier soldiers troop troops serviceman servicemen servicewoman servicewomen fighter fighters militant militants rebel rebels
    gunman gunmen militiaman militiamen insurgent insurgents guerrilla guerrillas guerilla guerillas jihadist jihadists jihadi jihadis terrorist
    terrorists combatant combatants paramilitary paramilitaries mercenary mercenaries conscript conscripts infantryman infantrymen extremist extremists
    subversive subversives commando commandos warfighter warfighters irregulars trooper troopers marines paratrooper paratroopers`),
  men: words('man men father fathers grandfather grandfathers husband husbands gentleman'),
  women: words('woman women mother mothers grandmother grandmothers wife wives housewife housewives lady ladies aunt aunts'),
  children:
    words(`child children boy boys girl girls infant infants baby babies toddler toddlers minor minors schoolgirl schoolgirls schoolboy schoolboys
    schoolchild schoolchildren newborn newborns kid kids teenager teenagers grandchild grandchildren`),
};

// Children where an age or a phrase says so; else of any age.
const KIN =
  words(`son sons daughter daughters brother brothers sister sisters grandson grandsons granddaughter granddaughters nephew nephews niece nieces cousin
  cousins sibling siblings uncle uncles relative relatives rider driver`);

const GENERAL = words(
  `person persons people individual individuals resident residents villager villagers inhabitant inhabitants passenger passengers worker workers
  labourer labourers laborer laborers employee employees farmer farmers shepherd shepherds peasant peasants nurse nurses doctor doctors medic medics paramedic
  paramedics teacher teachers student students pupil pupils journalist journalists reporter reporters cameraman correspondent photographer photographers policeman policemen police
  policewoman policewomen officer officers guard guards guardsman guardsmen bodyguard bodyguards patient patients worshipper worshippers pilgrim pilgrims shopper shoppers customer
  customers trader traders merchant merchants vendor vendors fisherman fishermen driver drivers rider riders motorcyclist pedestrian pedestrians
  bystander bystanders passer-by passers-by passerby passersby onlooker onlookers neighbour neighbours neighbor neighbors family families member members
  victim victims body bodies corpse corpses casualty casualties fatality fatalities martyr martyrs survivor survivors refugee refugees migrant migrants
  protester protesters protestor protestors demonstrator demonstrators prisoner prisoners detainee detainees hostage hostages attacker attackers assailant
  assailants raider raiders bomber bombers suspect suspects volunteer volunteers rescuer rescuers firefighter firefighters fireman firemen sailor sailors crew
  crewman crewmen pilot pilots commander commanders official officials personnel force forces agent agents operative operatives leader leaders cleric clerics priest
  priests imam imams nun nuns lawyer lawyers judge judges mayor politician politicians activist activists engineer engineers miner miners deminer deminers
  technician technicians mechanic contractor contractors aid-worker elder elders youth youths youngster youngsters adult adults elderly citizen citizens
  national nationals foreigner foreigners tourist tourists guest guests mourner mourners herder herders hunter hunters cleaner cleaners baker bakers cook
  recruit recruits cadet cadets reservist reservists peacekeeper peacekeepers settler settlers native natives Palestinian palestinians israeli israelis dead wounded injured others other
  missing displaced staff humanitarian humanitarians deputy deputies councillor councillors candidate candidates tribesman tribesmen nomad nomads gravedigger courier couriers
  evacuee evacuees spectator spectators artist artists musician musicians professor professors taxi-driver porter porters watchman watchmen gardener
  beekeeper beekeepers orderly orderlies surgeon surgeons midwife ferryman boatman boatmen stevedore docker dockers supporter supporters followers follower accomplice
  accomplices comrade comrades colleague colleagues friend friends couple couples parent parents adolescent adolescents orphan orphans souls soul shopkeeper shopkeepers
  lieutenant colonel captain major sergeant corporal general`.toLowerCase(),
);

// Nouns that end like people and are none.
const THINGS =
  words(`numbers number trailers containers helicopters helicopter towers quarters letters meters kilometers metres kilometres posters computers bunkers shelters centers
  centres tankers rivers corners fires others papers orders offers bombers fighters-bombers boosters launchers mortars sensors factors doors floors hours years
  tractors reactors transformers theaters counters tenders borders members' powers showers waters trucks cars shells rockets missiles drones houses homes
  buildings vehicles tanks days weeks months minutes seconds percent times strikes raids attacks shots rounds bombs mines goats sheep cows cattle horses donkeys camels
  dogs chickens birds animals livestock villages towns cities districts provinces countries schools hospitals mosques churches markets shops factories villas
  miles feet tonnes tons litres liters dollars pounds euros goals points games matches seats votes`);

// Whoever bears these is counted already, or nobody in particular.
export const SUBSET_NOUNS = words('dead wounded injured victims fatalities killed them whom casualties bodies martyrs slain those deaths');

/** What a noun tells of those it names; undefined where it names no people. */
export function personNoun(word: string): { cell?: Cell; isKin?: true } | undefined {
  for (const cell of Object.keys(CELL_WORDS) as Cell[]) if (CELL_WORDS[cell].has(word)) return { cell };
  if (KIN.has(word)) return { isKin: true };
  if (GENERAL.has(word)) return {};
  if (THINGS.has(word)) return undefined;
  return /(?:[^aeiou]ers|[aeiou][^aeiou]ers|ists|ianers|smen|women|ians|oners)$/.test(word) && word.length > 5 ? {} : undefined;
}

/** Whether a noun stands for one person. */
export function isSingular(word: string): boolean {
  return (
    personNoun(word) !== undefined &&
    !/(?:[^s]s|men|people|children|police|personnel|forces|elderly|dead|wounded|injured|crew|staff|others)$/.test(word)
  );
}

/** A body, a life, a fatality: the noun itself says that they died. */
export const DEAD_NOUNS = words('bodies body corpses corpse fatalities fatality deaths lives martyrs martyr dead');
export const INJURED_NOUNS = words('injuries wounded injured');
export const DEAD_ADJECTIVES = words('dead killed slain martyred');
export const INJURED_ADJECTIVES = words('injured wounded hurt');

const STATE_SOLDIERS = words(
  'soldier soldiers troop troops serviceman servicemen conscript conscripts recruit recruits marines cadet cadets commando commandos officer officers trooper troopers',
);

/** A word for those who serve a state. */
export function isStateSoldier(word: string): boolean {
  return STATE_SOLDIERS.has(word);
}
