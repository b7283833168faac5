import { TENS, UNITS } from '../domain/number-words.ts';

/** Words that contributors write for one of ours, each for the first of these that a field takes. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  accused: ['alleged-perpetrator'],
  airstrike: ['Air/drone strike', 'Explosions/Remote violence'],
  all: ['total'],
  approved: ['reviewed'],
  arabic: ['ar'],
  artillery: ['Shelling/artillery/missile attack', 'Explosions/Remote violence'],
  attacker: ['alleged-perpetrator'],
  bombing: ['Air/drone strike', 'Explosions/Remote violence'],
  bystander: ['present'],
  carbomb: ['Remote explosive/landmine/IED', 'Explosions/Remote violence'],
  child: ['children'],
  civilian: ['civilians', 'harmed-group'],
  clash: ['Armed clash', 'Battles'],
  combatant: ['combatants'],
  dead: ['killed'],
  deaths: ['killed'],
  died: ['killed'],
  drone: ['Air/drone strike', 'Explosions/Remote violence'],
  dronestrike: ['Air/drone strike', 'Explosions/Remote violence'],
  english: ['en'],
  everyone: ['total'],
  farsi: ['fa'],
  fatalities: ['killed'],
  fighters: ['combatants'],
  fighting: ['Armed clash', 'Battles'],
  final: ['reviewed'],
  french: ['fr'],
  german: ['de'],
  hebrew: ['he'],
  hurt: ['injured'],
  ied: ['Remote explosive/landmine/IED', 'Explosions/Remote violence'],
  kids: ['children'],
  kurdish: ['ku'],
  landmine: ['Remote explosive/landmine/IED', 'Explosions/Remote violence'],
  men: ['men'],
  militants: ['combatants'],
  mine: ['Remote explosive/landmine/IED'],
  missile: ['Shelling/artillery/missile attack', 'Explosions/Remote violence'],
  newspaper: ['traditional-media'],
  people: ['total'],
  perpetrator: ['alleged-perpetrator'],
  persian: ['fa'],
  published: ['reviewed'],
  raid: ['Air/drone strike'],
  rocket: ['Shelling/artillery/missile attack', 'Explosions/Remote violence'],
  rockets: ['Shelling/artillery/missile attack', 'Explosions/Remote violence'],
  russian: ['ru'],
  shelling: ['Shelling/artillery/missile attack', 'Explosions/Remote violence'],
  soldiers: ['combatants'],
  spanish: ['es'],
  suicidebombing: ['Suicide bomb', 'Explosions/Remote violence'],
  suspect: ['alleged-perpetrator'],
  turkish: ['tr'],
  ukrainian: ['uk'],
  victim: ['harmed-group'],
  victims: ['harmed-group'],
  woman: ['women'],
  wounded: ['injured'],
};

/** The option that a word of everyday language was meant to be. */
export function synonymOf(word: string, options: Iterable<string>): string | undefined {
  const folded = fold(word);
  const known = new Set(options);
  const meant = Object.hasOwn(MEANT, folded) ? MEANT[folded]! : Object.hasOwn(MEANT, singular(folded)) ? MEANT[singular(folded)]! : [];
  return meant.find((option) => known.has(option));
}

/** The code of a language by its English name. */
export function languageCode(name: string): string | undefined {
  const codes = Object.hasOwn(MEANT, fold(name)) ? MEANT[fold(name)]! : [];
  return codes.find((code) => /^[a-z]{2}$/.test(code));
}

/** A small number that is written as a word. */
export function numberOfWord(word: string): number | undefined {
  const folded = fold(word);
  if (TENS.includes(folded)) return (TENS.indexOf(folded) + 2) * 10;
  return UNITS.indexOf(folded) > 0 ? UNITS.indexOf(folded) : undefined;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, '');
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
