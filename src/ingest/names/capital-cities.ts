import { isCountry } from './countries.ts';

// Where news is filed: capitals whose country a dateline leaves unsaid.
const CAPITALS = `abuja: nigeria; accra: ghana; addis ababa: ethiopia; algiers: algeria; amman: jordan; ankara: turkey; antananarivo: madagascar;
  ashgabat: turkmenistan; asmara: eritrea; asuncion: paraguay; athens: greece; baghdad: iraq; baku: azerbaijan; bamako: mali; bangkok:
  thailand; bangui: central african republic; beirut: lebanon; belgrade: serbia; bishkek: kyrgyzstan; bissau: guinea-bissau; bogota:
  colombia; brazzaville: congo; bucharest: romania; buenos aires: argentina; bujumbura: burundi; cairo: egypt; caracas: venezuela;
  chisinau: moldova; colombo: sri lanka; conakry: guinea; dakar: senegal; damascus: syria; dhaka: bangladesh; dili: timor-leste; djibouti:
  djibouti; doha: qatar; dushanbe: tajikistan; freetown: sierra leone; guatemala city: guatemala; guatemala: guatemala; hanoi: vietnam;
  harare: zimbabwe; havana: cuba; islamabad: pakistan; jakarta: indonesia; jerusalem: israel; juba: south sudan; kabul: afghanistan;
  kampala: uganda; kathmandu: nepal; khartoum: sudan; kiev: ukraine; kyiv: ukraine; kigali: rwanda; kinshasa: democratic republic of
  congo; la paz: bolivia; libreville: gabon; lima: peru; lome: togo; luanda: angola; lusaka: zambia; managua: nicaragua; manila:
  philippines; maputo: mozambique; mexico city: mexico; mogadishu: somalia; monrovia: liberia; muscat: oman; n'djamena: chad; ndjamena:
  chad; nairobi: kenya; naypyidaw: myanmar; new delhi: india; niamey: niger; nicosia: cyprus; nouakchott: mauritania; ouagadougou: burkina
  faso; panama city: panama; panama: panama; phnom penh: cambodia; port-au-prince: haiti; porto-novo: benin; pristina: kosovo; quito:
  ecuador; rabat: morocco; riyadh: saudi arabia; san jose: costa rica; san salvador: el salvador; sanaa: yemen; sana'a: yemen; santiago:
  chile; santo domingo: dominican republic; sarajevo: bosnia and herzegovina; seoul: south korea; skopje: north macedonia; tashkent:
  uzbekistan; tbilisi: georgia; tegucigalpa: honduras; tehran: iran; tel aviv: israel; tripoli: libya; tunis: tunisia; yangon: myanmar;
  yaounde: cameroon; yerevan: armenia; karachi: pakistan; peshawar: pakistan; quetta: pakistan; srinagar: india; kandahar: afghanistan;
  mosul: iraq; erbil: iraq; aleppo: syria; gaza: palestine; gaza city: palestine; ramallah: palestine; aden: yemen; benghazi: libya;
  maiduguri: nigeria; goma: democratic republic of congo; donetsk: ukraine; kharkiv: ukraine; medellin: colombia; ayacucho: peru`;

const COUNTRY_OF = new Map(CAPITALS.split(/;\s+/).map((line) => line.split(/:\s+/) as [string, string]));

const CAPITAL_OF = new Map([...COUNTRY_OF].reverse().map(([city, country]) => [country, city] as const));

/** The capital of a country, both in small letters. */
export function capitalOf(country: string): string | undefined {
  return CAPITAL_OF.get(country);
}

/** The country of a capital, or of another city that much is filed from; both in small letters. */
export function countryOfCity(city: string): string | undefined {
  return COUNTRY_OF.get(city);
}

/** Whether a name stands for a state: “Israel said”, “Ankara said”. */
export function namesState(name: string): boolean {
  return isCountry(name.toLowerCase()) || countryOfCity(name.toLowerCase()) !== undefined;
}
