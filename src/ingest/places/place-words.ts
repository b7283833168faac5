const PLURAL =
  'villages|towns|cities|hamlets|districts|neighbou?rhoods|suburbs|quarters|camps|areas|localities|municipalities|provinces|governorates|regions|departments|states|counties|settlements|communities|suburbs|outskirts|islands|communes';

const KIND =
  /^(?:village|town|city|hamlet|district|neighbou?rhood|suburb|quarter|camp|area|outskirts|locality|municipality|township|subdistrict|port|settlement|farm|valley|island|crossing|county|province|governorate|region|department|state|jurisdiction|countryside|sector|enclave|canton|commune|territory|borough|oblast|prefecture|highlands|peninsula|tehsil|zone|ward|community|sub-county|stronghold|bastion|redoubt|hills|mountains|forest|desert|lakeshore|archipelago|resort|estate|colony|barrio|slum|reservation|kibbutz|ridge|barangay|sitio|parish|payam|boma|woreda|kebele|upazila|taluk|nahiya|raion|tambon|regency|cercle|plateau|basin|delta|heartland|hub|precinct|bazaar)$/;
const WIDE_KIND =
  /^(?:province|governorate|region|department|state|county|countryside|oblast|prefecture|peninsula|provinces|governorates|regions|departments|states)$/;
// Of these, what they are “of” is the narrower: “the West Bank city of Hebron”; of the others the wider: “the Gudele area of Juba”.
const SETTLEMENT =
  /^(?:village|town|city|suburb|hamlet|township|port|settlement|capital|municipality|commune|enclave|camp|resort|kibbutz|hub)$/;

const LOCATIVE = new Set(
  `in at near off on outside around inside within across over into towards toward against hit struck bombed shelled targeting targeted attacked raided stormed bombarded pounded
  entered reached overran rocked shook invaded seized captured recaptured retook besieged hitting striking bombing shelling storming pounding surrounding under beneath
  sabotaged dynamited through among amid along above beside behind crossing approaching clearing cleared burned burnt torched razed looted attack attacks attacking raid raids raiding strikes targets hits rocks shakes storms bombs shells seizes captures seizing capturing recapturing recapture besieging overrunning invading bombarding ravaged swept`.split(
    /\s+/,
  ),
);
const VERB_ON_PLACE =
  /^(?:hit|hits|hitting|struck|strikes|striking|bomb(?:s|ed|ing)|shell(?:s|ed|ing)|target(?:ed|ing|s)|attack(?:s|ed|ing)?|raid(?:s|ed|ing)?|storm(?:s|ed|ing)|bombard(?:ed|ing)|pound(?:s|ed|ing)|rock(?:s|ed|ing)|shook|shakes|shaking|invad(?:ed|ing)|seiz(?:ed|ing)|captur(?:ed|ing)|recaptur(?:ed|ing)|recapture|retook|retake|besieg(?:ed|ing)|entered|reached|overran|overrunning|sabotaged|dynamited|ravaged|through)$/;
const NO_PLACE = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ramadan eid christmas easter god allah islam
  twitter facebook telegram whatsapp youtube instagram x parliament congress reuters afp ap bbc un nato eu mr mrs ms dr president minister general colonel major captain lieutenant arab arabs
  the a an it he she they we i his her its their that this those these jan feb mar apr jun jul aug sep sept oct nov dec english arabic spanish french hebrew kurdish russian persian
  moslem moslems shi'ite shi'ites shias alawite alawites druze yazidi yazidis hindu hindus buddhist tutsi hutu fulani pashtun baloch maoist marxist nazi
  meanwhile however earlier later separately elsewhere also although while when after before since despite according officials witnesses residents activists sources reports
  president's governor senator mayor ayatollah brigadier sergeant inspector commander spokesman spokeswoman secretary ambassador professor judge civil
  muslim muslims christian christians sunni shia shiite jewish roman catholic catholics orthodox protestant anglican coptic evangelical islamist islamic operation resolution article chapter page part world facebook skype zoom gmt utc est local prime defence
  defense government foreign interior health human security council assembly court supreme state ministry police army national united pacific caribbean atlantic andean latin`.split(
    /\s+/,
  ),
);

const COMPASS =
  /^(?:northern|southern|eastern|western|central|nearby|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|north-?east|north-?west|south-?east|south-?west|downtown|rural|greater|lower|upper|inner|outer|old|new|coastal|remote|neighbou?ring|mid|far)$/;
const DESCRIPTION =
  /^(?:the|a|an|of|provincial|regional|district|tribal|capital|largest|second|biggest|main|port|coastal|border|besieged|rebel-held|opposition-held|government-held|regime-held|government-controlled|rebel-controlled|militant-held|oil-rich|restive|volatile|troubled|flashpoint|strategic|eastern|western|northern|southern|central|war-torn|small|tiny|remote|mountainous|rural|nearby|populous|mainly|predominantly|kurdish|historic|ancient|symbolic|key|busy|crowded|popular|affluent|densely|populated|residential|occupied|annexed|northwestern|northeastern|southwestern|southeastern|industrial|agricultural|commercial|famous|village|town|city|district|province|governorate|region|area|neighbou?rhood|suburb|camp|hamlet|enclave|locality|capital)$/;

// “on the Souran front”, “in the Souran direction”; in front of a name, these are none: “fled in the direction of Souran”.
const FRONT = /^(?:front|frontline|axis|direction|flank)$/;

/** A stretch of a front that is called after the place that it runs by. */
export function isFront(word: string): boolean {
  return FRONT.test(word);
}

/** “village”, “district”, “province”. */
export function isKind(word: string): boolean {
  return KIND.test(word);
}

export function isPluralKind(word: string): boolean {
  return new RegExp(`^(?:${PLURAL})$`).test(word);
}

/** A kind that holds many places. */
export function isWideKind(word: string): boolean {
  return WIDE_KIND.test(word);
}

/** “the West Bank city of Hebron”: what stands behind “of” is the place. */
export function isSettlementKind(word: string): boolean {
  return SETTLEMENT.test(word);
}

/** A word behind which something happens at a place. */
/** A verb whose object may be a place: “bombed Souran”. */
export function isVerbOnPlace(word: string): boolean {
  return VERB_ON_PLACE.test(word);
}

export function isLocativeWord(word: string): boolean {
  return LOCATIVE.has(word);
}

/** A capitalised word that begins no name of a place. */
export function isNoPlace(word: string): boolean {
  return NO_PLACE.has(word);
}

export function isCompass(word: string): boolean {
  return COMPASS.test(word);
}

/** What may stand between a word of place and the name: “in the besieged, mainly Kurdish town of”. */
export function isDescription(word: string): boolean {
  return (
    DESCRIPTION.test(word) ||
    COMPASS.test(word) ||
    /-(?:held|controlled|occupied|run|majority|dominated|populated|backed|administered)$/.test(word)
  );
}
