// Adjectives and inhabitants of countries and of stretches of the world that have forces of their own.
const PAIRS = `afghan afghanistan; albanian albania; algerian algeria; american united states; angolan angola; argentine argentina; argentinian argentina;
  armenian armenia; australian australia; austrian austria; azerbaijani azerbaijan; azeri azerbaijan; bahraini bahrain; bangladeshi bangladesh;
  belarusian belarus; belgian belgium; beninese benin; bolivian bolivia; bosnian bosnia; brazilian brazil; british united kingdom; bulgarian bulgaria;
  burkinabe burkina faso; myanmar myanmar; burmese myanmar; burundian burundi; cambodian cambodia; cameroonian cameroon; canadian canada; chadian chad; chilean chile;
  chinese china; colombian colombia; congolese democratic republic of congo; croatian croatia; cuban cuba; cypriot cyprus; czech czechia; danish denmark;
  djiboutian djibouti; dominican dominican republic; dutch netherlands; ecuadoran ecuador; ecuadorean ecuador; ecuadorian ecuador; egyptian egypt;
  emirati united arab emirates; eritrean eritrea; estonian estonia; ethiopian ethiopia; philippine philippines; filipino philippines; finnish finland;
  french france; gambian gambia; georgian georgia; german germany; ghanaian ghana; greek greece; guatemalan guatemala; guinean guinea; haitian haiti;
  honduran honduras; hungarian hungary; indian india; indonesian indonesia; iranian iran; iraqi iraq; irish ireland; israeli israel; italian italy;
  ivorian ivory coast; jamaican jamaica; japanese japan; jordanian jordan; kazakh kazakhstan; kenyan kenya; kosovar kosovo; kuwaiti kuwait;
  kyrgyz kyrgyzstan; laotian laos; latvian latvia; lebanese lebanon; liberian liberia; libyan libya; lithuanian lithuania; malagasy madagascar;
  malawian malawi; malaysian malaysia; malian mali; mauritanian mauritania; mexican mexico; moldovan moldova; mongolian mongolia; moroccan morocco;
  mozambican mozambique; namibian namibia; nepalese nepal; nepali nepal; nicaraguan nicaragua; nigerian nigeria; nigerien niger;
  norwegian norway; omani oman; pakistani pakistan; palestinian palestine; panamanian panama; paraguayan paraguay; peruvian peru; polish poland;
  portuguese portugal; qatari qatar; romanian romania; russian russia; rwandan rwanda; salvadoran el salvador; salvadorean el salvador;
  saudi saudi arabia; senegalese senegal; serbian serbia; serb serbia; somali somalia; somalian somalia; soviet soviet union; spanish spain;
  sudanese sudan; surinamese suriname; swedish sweden; swiss switzerland; syrian syria; taiwanese taiwan; tajik tajikistan; tanzanian tanzania;
  thai thailand; togolese togo; tunisian tunisia; turkish turkey; turkmen turkmenistan; ugandan uganda; ukrainian ukraine; uruguayan uruguay;
  uzbek uzbekistan; venezuelan venezuela; vietnamese vietnam; yemeni yemen; yugoslav yugoslavia; zambian zambia; zimbabwean zimbabwe;
  north korean north korea; south korean south korea; south sudanese south sudan; sri lankan sri lanka; south african south africa;
  sierra leonean sierra leone; central african central african republic; kurdish kurdistan; chechen chechnya; abkhaz abkhazia; ossetian ossetia;
  us united states; u.s united states; u.s. united states; uk united kingdom`;

const COUNTRY_OF = new Map(
  PAIRS.split(/;\s+/).map((pair) => {
    const words = pair.split(' ');
    const length = /^(?:north|south|sri|sierra|central)$/.test(words[0]!) ? 2 : 1;
    return [words.slice(0, length).join(' '), words.slice(length).join(' ')] as const;
  }),
);
const DEMONYM_OF = new Map([...COUNTRY_OF].reverse().map(([demonym, country]) => [country, demonym] as const));

/** The country, in small letters, of an adjective or of an inhabitant: “Turkish”, “Turks” have none but the first form. */
export function countryOf(demonym: string): string | undefined {
  return COUNTRY_OF.get(demonym) ?? COUNTRY_OF.get(demonym.replace(/s$/, ''));
}

/** The adjective of a country, in small letters: “turkish”. */
export function demonymOf(country: string): string | undefined {
  return DEMONYM_OF.get(country);
}
