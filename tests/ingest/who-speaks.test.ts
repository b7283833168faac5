import { describe, expect, it } from 'vitest';
import { origins } from './origins-of.ts';

describe('who speaks, and whose losses are counted', () => {
  it.each([
    // “He went on”.
    [
      'Several strikes hit Hadira this week, said Jeremy Lund, a spokesman of the Dune Observatory for Human Rights, who told reporters in Marrun of them.\n\nOn 8 July, he went on, 22 civilians were killed in Kirmal.',
      'Dune Observatory for Human Rights 22',
    ],
    ['The ministry said the town of Kirmal had been shelled on Thursday. Five people were killed, it went on.', 'ministry 5'],
    [
      'The mayor, Rami Selk, said the market of Kirmal was bombed on Thursday. Five people died, he continued, and nine were hurt.',
      'mayor, Rami Selk 5 9',
    ],
    [
      '“Kirmal was shelled on Thursday,” said Amal Derin, a doctor. “Five people were brought in dead,” she went on.',
      'Amal Derin, doctor 5',
    ],
    [
      'A police officer said that gunmen stormed a farm near Kirmal on Thursday. They killed six workers, he went on to say.',
      'police officer 6',
    ],
    ['Police said that gunmen stormed a farm near Kirmal on Thursday, adding that six workers were killed.', 'Police 6'],
    // Whoever they are: people who live there.
    ['A man who lives in Kirmal told AFP that gunmen had attacked the camp on Thursday. He counted 23 bodies there, he said.', 'man 23'],
    ["A woman living near the base in Kirmal told Reuters that she saw six bodies in the street after Thursday's attack.", 'woman 6'],
    ['A shopkeeper who saw the attack in Kirmal on Thursday told AFP that six people had been killed.', 'shopkeeper 6'],
    ['A driver who fled Kirmal on Thursday told a local radio that the gunmen had killed six passengers.', 'driver 6'],
    [
      'A farmer from Kirmal, reached by telephone, told Reuters that six of his neighbours had been shot dead on Thursday.',
      'farmer from Kirmal 6',
    ],
    [
      'An aid worker based in Hadira told the AP that a bomb had killed six people at the market of Kirmal on Thursday.',
      'aid worker based 6',
    ],
    ['One resident who asked not to be named told The Associated Press that six people were killed in Kirmal on Thursday.', 'resident 6'],
    ['Six people were killed in Kirmal on Thursday, a man whose brother was among the dead told AFP.', 'man 6'],
    // Pages, channels and sites.
    ['The Telegram channel Sarmat Now said that six people were killed in Kirmal on Thursday.', 'Telegram channel Sarmat Now 6'],
    ['Six people were killed in Kirmal on Thursday, the news site Marrun 24 reported.', 'news site Marrun 24 6'],
    ['Six people were killed in Kirmal on Thursday, according to the Facebook page Voice of Hadira.', 'Facebook page Voice of Hadira 6'],
    ['The website Kirmal Post reported that six people were killed in Kirmal on Thursday.', 'website Kirmal Post 6'],
    ['Six people were killed in Kirmal on Thursday, the independent news outlet Lantern wrote.', 'independent news outlet Lantern 6'],
    [
      'Marrun 24, a news site that says it went to the place, counted 19 dead after the bombing of Kirmal on Thursday. It said the warplanes had killed 19 civilians and wounded nearly 20.',
      'Marrun 24, news site 19 20',
    ],
    ["The X account Hadira Watch put the number of dead in Thursday's strike on Kirmal at six.", 'X account Hadira Watch 6'],
    ['The local newspaper Kirmal Tribune reported that six people were killed in Hadira on Thursday.', 'local newspaper Kirmal Tribune 6'],
    [
      'Six people were killed in Kirmal on Thursday, the pro-government Telegram channel Iron Dawn said.',
      'pro-government Telegram channel Iron Dawn 6',
    ],
    // A body with what it is, and who speaks for it.
    ['The Hill Liberation Army (HLA) rebel group said that it killed six soldiers near Kirmal on Thursday.', 'Hill Liberation Army 6 part'],
    [
      'Medical aid group Lifeline said it had treated nine wounded people after a blast in Kirmal on Thursday.',
      'Medical aid group Lifeline 9',
    ],
    ['The armed group Sons of the Shore said six soldiers were killed near Kirmal on Thursday.', 'armed group Sons of the Shore 6 part'],
    [
      'Interior Ministry spokesman Sadiq Halim said six people were killed in Kirmal on Thursday. At least two were wounded, he said.',
      'Interior Ministry 6 2',
    ],
    [
      'A suicide bomber killed 13 people in Kirmal on Thursday, local officials said. At least 14 people were wounded, according to Atta Khogan, a spokesman for the provincial governor.',
      'local officials 13; provincial governor 14',
    ],
    [
      "A spokesman for the rescue workers, Bilal Faiz, said 19 bodies had been recovered after Thursday's attack on a school in Kirmal.",
      'rescue workers 19',
    ],
    [
      'The monitoring group Dune Observatory for Human Rights said six people were killed in Kirmal on Thursday.',
      'monitoring group Dune Observatory for Human Rights 6',
    ],
    // Whose losses they are.
    [
      'Vessalian forces opened fire on Ardanian positions near Kirmal on Thursday and wounded one Ardanian soldier, the press centre of the Joint Forces headquarters said.',
      'press centre of the Joint Forces headquarters 1 own-losses',
    ],
    [
      'Shelling wounded two Ardanian soldiers near Kirmal on Thursday, the press service of the Northern Operational Command said.',
      'press service of the Northern Operational Command 2 own-losses',
    ],
    [
      'The command of the Eastern Sector said two Ardanian servicemen were killed by a mine near Kirmal on Thursday.',
      'command of the Eastern Sector 2 own-losses',
    ],
    [
      'A jihadist attack on a barracks in Kirmal on Thursday killed 27 soldiers, the Malian army says. A French military source gave a toll of 40 to 50 dead and over 20 soldiers hurt.',
      'Malian army 27 own-losses; French military source 40 20',
    ],
    ['An ambush near Kirmal killed 12 Malian soldiers on Thursday, a French officer said.', 'French officer 12'],
    ['An ambush killed 12 Malian soldiers on Thursday near Kirmal, a Western military source said.', 'Western military source 12'],
    ['An ambush killed 12 soldiers on Thursday near Kirmal, a UN security source said.', 'UN security source 12'],
    [
      '“Dozens of our men” were killed on Thursday at Kirmal, an official of the local Volunteers said, and 12 were wounded.',
      'official of the local Volunteers “dozens” 12 own-losses',
    ],
    ['The army said 27 soldiers and 31 rebels were killed in the clash near Kirmal on Thursday.', 'army 27 own-losses; army 31 part'],
    [
      'Rebels attacked a post near Kirmal on Thursday. The army said it lost four men and killed nine attackers.',
      'army 4 own-losses; army 9 part',
    ],
    [
      'Six soldiers were killed near Kirmal on Thursday, the Dune Observatory for Human Rights said.',
      'Dune Observatory for Human Rights 6',
    ],
    ['Six soldiers were killed near Kirmal on Thursday, a hospital source said.', 'hospital source 6'],
    ['Six soldiers were killed near Kirmal on Thursday, a local official said.', 'local official 6'],
    ['Six soldiers were killed near Kirmal on Thursday, two security sources told Reuters.', 'security sources 6'],
    ['Six soldiers were killed near Kirmal on Thursday, a military source told AFP.', 'military source 6 own-losses'],
    // Tallies.
    ['Six people were killed in Kirmal on Thursday, according to a tally by AFP.', 'AFP 6'],
    ['At least 31 people were killed in strikes on Kirmal on Thursday, according to an AFP tally based on police figures.', 'AFP 31'],
    ['An AFP correspondent counted six bodies in Kirmal after a raid on Thursday.', 'AFP correspondent 6'],
    ["By Reuters' count six people were killed in Kirmal on Thursday.", 'Reuters 6'],
    [
      'Six people were killed in Kirmal on Thursday, according to a count kept by the Dune Observatory for Human Rights.',
      'Dune Observatory for Human Rights 6',
    ],
    ["A tally compiled by the Marrun Times put the dead of Thursday's raid on Kirmal at six.", 'Marrun Times 6'],
    // People from somewhere.
    ['A listener in Kirmal told Radio Sarmat that six people were killed there on Thursday.', 'listener 6'],
    ['A man from Kirmal told AFP that six people were killed there on Thursday.', 'man 6'],
    ['A woman in Kirmal said that six people were killed there on Thursday.', 'woman 6'],
    ['Six people were killed in Kirmal on Thursday, a caller from Hadira said.', 'caller 6'],
    ['A bomb killed a man in Hadira on Thursday, police said.', 'police 1'],
    ['A bomb wounded a woman from Hadira on Thursday, said police.', 'police 1'],
    ['Two parishioners in Kirmal told the paper that six people were killed there on Thursday.', 'parishioners in Kirmal 6'],
    ['A beekeeper near Kirmal said six people were killed there on Thursday.', 'beekeeper 6'],
    // A name, its capitals and its kind.
    ["The People's Front (PF) movement said two of its fighters were killed near Kirmal on Thursday.", "People's Front 2 own-losses"],
    [
      'The Hill Network for Human Rights (HNHR) monitoring group said six people were killed in Kirmal on Thursday.',
      'Hill Network for Human Rights 6',
    ],
    ['The Green Lamp (GL) charity said six people were killed in Kirmal on Thursday.', 'Green Lamp 6'],
    ['Six people were killed in Kirmal on Thursday, the Green Lamp (GL) ambulance service said.', 'Green Lamp 6'],
    ['According to the Green Lamp (GL) ambulance service, six people were killed in Kirmal on Thursday.', 'Green Lamp 6'],
    ['A militant group, Sons of Dawn, said it killed six soldiers near Kirmal on Thursday.', 'Sons of Dawn 6 part'],
    ['The militant group Sons of Dawn said it killed six soldiers near Kirmal on Thursday.', 'militant group Sons of Dawn 6 part'],
    ['The Sons of Dawn armed group said it lost six men near Kirmal on Thursday.', 'Sons of Dawn armed group 6 own-losses'],
  ])('%s', (text, expected) => {
    expect(origins(text)).toBe(expected);
  });
});
