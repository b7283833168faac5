import type { Told } from '../claims/bundles.ts';
import { areOnePlace } from './event-places.ts';
import type { Event, ReadSentence } from './events.ts';
import type { Frame } from './frames.ts';
import type { FoundPlace } from '../places/places.ts';
import type { Harm } from '../reading.ts';
import { type Token, wordsOf } from '../text/tokens.ts';

/**
 * Whether figures count together what several incidents told before them did: “in the four towns”, “in both attacks”, “40 in total”. They are of none
 * of the incidents alone, whichever was told last.
 */
export function addsUpTold({ read, live, place }: Frame, events: readonly Event[]): boolean {
  const told = events.filter((event) => event.told.some(isLive) || event.place !== null);
  const counted = live.filter(isLive);
  if (told.length < 2 || counted.length === 0) return false;
  if (isOfNamed(read, counted, told)) return true;
  if (SEVERAL.test(read.words)) return counted.some((one) => (one.count!.min ?? 0) >= Math.max(...firstsOf(told, one.harm)));
  const isSomewhere = place?.isWide === false && place.isLocative;
  if (isSomewhere || !counted.some((one) => isSum(one, told))) return false;
  if (TOTAL.test(read.words) || WIDELY.test(read.words)) return true;
  return IN_ALL_OF_IT.test(read.words) && counted.some(({ harm }) => firstsOf(told, harm).filter(Boolean).length > 1);
}

/** “In Hadira and Souran, 12 people were wounded”: nothing says how many where. “Souran, in the north of Hadira” is one place. */
function isOfNamed({ places, sentence: { tokens } }: ReadSentence, counted: readonly Told[], told: readonly Event[]): boolean {
  const named = places.filter(({ isLocative, isWide, isRoute }) => isLocative && !isWide && !isRoute);
  const isDivided = counted.some(({ harm }, at) => counted.findIndex((one) => one.harm === harm) !== at);
  const listed = named.filter((one, at) => isListed(tokens, one, named[at + 1]) || isListed(tokens, named[at - 1], one));
  const isKnown = listed.filter((one) => told.some(({ place }) => place && areOnePlace(one, place.found)));
  return !isDivided && (isKnown.length > 1 || (isKnown.length === 1 && listed.some((one) => !areOnePlace(one, isKnown[0]!))));
}

/** “Hadira and Souran”, “in Hadira, Souran and Kelmar”, “in Hadira and in the town of Souran”. */
function isListed(tokens: readonly Token[], a: FoundPlace | undefined, b: FoundPlace | undefined): boolean {
  return a !== undefined && b !== undefined && LIST.test(wordsOf(tokens, a.last + 1, b.first));
}

const LIST =
  /^(?:[a-z]+ )?(?:,|(?:(?:, )?(?:and|or)(?: also)?|as well as)(?: (?:in|at|on|near|the|nearby|neighbou?ring|town|village|city|camp|quarter|district|area))*(?: of)?)$/;

/** As much as all incidents have together, or of whom they tell nothing. */
function isSum({ harm, count }: Told, told: readonly Event[]): boolean {
  return (count!.min ?? 0) >= firstsOf(told, harm).reduce((a, b) => a + b, 0);
}

function firstsOf(events: readonly Event[], harm: Harm): number[] {
  return events.map(({ told }) => told.find((one) => one.harm === harm && isLive(one))?.count!.min ?? 0);
}

function isLive({ isBackground, isNamed, count }: Told): boolean {
  return !isBackground && isNamed !== true && count !== null && count.qualifier !== 'none';
}

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}|several|various|different|separate)';
const PLACES =
  '(?:towns|villages|places|cities|locations|areas|districts|subdistricts|provinces|governorates|camps|neighbou?rhoods|quarters|suburbs|communities|settlements|sites|regions|municipalities|localities|states|counties)';
const ACTS =
  '(?:attacks|strikes|air ?strikes|raids|incidents|bombings|blasts|explosions|assaults|ambush(?:es)?|clashes|shootings|bombardments|massacres|shellings|operations|events|salvos)';

/** “in the four towns”, “in both attacks”, “the three strikes left 40 injured”, “across the province”, “in all three”. */
const SEVERAL = new RegExp(
  [
    `\\b(?:all |the |these |those |all the )(?:${NUMBER} )(?:\\w+ ){0,2}(?:${PLACES}|${ACTS})\\b`,
    `\\b(?:both|all (?:of )?(?:the|these|those)|these|those) (?:of (?:the|these|those) )?(?:\\w+ )?(?:${PLACES}|${ACTS})\\b`,
    `\\bin (?:both|(?:all|the) ${NUMBER})\\b(?! (?:\\w+ )?(?:hours?|days?|minutes|weeks|months|years|cases|hospitals|people|houses|vehicles|buildings)\\b)`,
    '\\b(?:across|throughout|all over) (?:the|all|both|these)\\b',
    '\\b(?:province|region|country|district|governorate|area) as a whole\\b',
    '\\b(?:province|region|country|nation|governorate|district|state|city)-?wide\\b',
  ].join('|'),
  'i',
);

/** “The attacks left 40 people wounded”, “in the towns that were hit”. */
const WIDELY = new RegExp(`\\b(?:the|these|those|\\w+day['’]s) (?:\\w+ ){0,2}?(?:${PLACES}|${ACTS})\\b`, 'i');

/** “Forty people were killed in the province”: where it is as much as its incidents have together. */
const IN_ALL_OF_IT = /\bin (?:the|all of the) (?:\w+ )?(?:province|region|country|governorate|district|state)\b/i;

/** “40 in total”, “in all, 40 people”, “the day’s toll was 12”, “bringing the number of dead to 12”. */
const TOTAL =
  /\b(?:in total|altogether|all told|overall|combined|a total of|total(?:l?ed|l?ing|s)?|in all(?! (?:the|of|its|his|her|their|cases|likelihood|probability|directions|parts|areas)\b)|(?:day|week|night|weekend|morning)['’]s (?:\w+ ){0,2}(?:toll|violence|attacks|strikes|air ?strikes|raids|shelling|bombardment|bombing|fighting|clashes|incidents)|br(?:ing|ings|inging|ought) (?:to|the|its|their))\b/i;
