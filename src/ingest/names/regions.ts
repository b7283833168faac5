// Parts of countries that news names without saying what they are; towns that share a name with one are left out.
const REGIONS = new Set(
  `kurdistan; kashmir; jammu; balochistan; baluchistan; sindh; punjab; khyber pakhtunkhwa; waziristan; khorasan; xinjiang; tibet; assam; manipur; nagaland; chhattisgarh;
  jharkhand; bihar; rakhine; kachin; shan state; mindanao; luzon; sulu; aceh; papua; java; sumatra; sulawesi; kalimantan; darfur; kordofan; tigray; amhara; oromia; ogaden;
  puntland; somaliland; jubaland; casamance; cabinda; kivu; ituri; katanga; kasai; cabo delgado; azawad; kabylie; fezzan; cyrenaica; tripolitania; sinai; negev; galilee;
  golan heights; golan; hadramawt; hadhramaut; bekaa; bekaa valley; anbar; diyala; nineveh; helmand; donbas; donbass; crimea; transnistria; abkhazia; south ossetia;
  nagorno-karabakh; karabakh; chechnya; dagestan; ingushetia; north ossetia; vojvodina; krajina; ulster; basque country; corsica; catalonia; cauca; arauca; antioquia;
  catatumbo; chiapas; guerrero; sinaloa; michoacan; anatolia; thrace; mesopotamia; deccan; niger delta; galmudug; equatoria;
  bahr el ghazal; upper nile; blue nile; unity state`.split(/;\s+/),
);

/** Whether a name is that of a part of a country, with or without a point of the compass before it: “Central Sulawesi”, “North Waziristan”. */
export function isRegion(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  const own = COMPASS.test(words[0]!) && words.length > 1 ? words.slice(1).join(' ') : undefined;
  return REGIONS.has(words.join(' ')) || (own !== undefined && REGIONS.has(own));
}

const COMPASS = /^(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|inner|outer)$/;
