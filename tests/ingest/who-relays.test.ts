import { describe, expect, it } from 'vitest';
import { origins } from './origins-of.ts';

describe('who counted, and who only tells of it', () => {
  it.each([
    // Two origins for one figure, or one for each.
    ['Six people were killed in Kirmal on Thursday, police and a hospital doctor said.', 'police and a hospital doctor 6'],
    [
      'Six people were killed in Kirmal on Thursday, police said. A hospital doctor also put the toll at six.',
      'police 6; hospital doctor 6',
    ],
    ['Both the police and the fire brigade said six people were killed in Kirmal on Thursday.', 'police and the fire brigade 6'],
    ['Six people were killed in Kirmal on Thursday, according to police and the Red Lamp.', 'police 6'],
    ['Police said six people were killed in Kirmal on Thursday, a figure confirmed by the hospital.', 'Police 6'],
    ['Police said six people were killed in Kirmal on Thursday, but residents put the toll at nine.', 'Police 6; residents 9'],
    ["Police put the toll of Thursday's blast in Kirmal at six, while the mayor spoke of nine dead.", 'Police 6; mayor 9'],
    // Quotations that run over sentences.
    [
      '“They came at night,” Amal Derin, a nurse, said in Kirmal on Friday. “They shot at everyone. Six people died.”',
      'Amal Derin, nurse 6',
    ],
    [
      '“We heard planes at noon on Thursday,” said the mayor of Kirmal, Rami Selk. “They bombed the market. Six people were killed and nine were wounded.”',
      'mayor of Kirmal, Rami Selk 6 9',
    ],
    [
      '“The shelling began on Thursday at dawn. Our ambulances could not get through. So far we have six dead,” the director of the Hadira clinic said.',
      'director of the Hadira clinic 6',
    ],
    [
      '“On Thursday they shelled Kirmal,” said Amal Derin, a nurse.\n\n“We took in nine wounded. Six people were dead when they arrived.”',
      'Amal Derin, nurse 6 9',
    ],
    ['“Six people died in the shelling of Kirmal on Thursday,” read a statement from the ministry. “Nine were hurt.”', 'ministry 6 9'],
    [
      'In a video posted on Friday, a commander of the Shore Brigade said: “Yesterday our men attacked a post near Kirmal. We killed six soldiers.”',
      'shore-brigade 6 part',
    ],
    // Losses of one’s own, and of others.
    ['The army said that rebels attacked its post near Kirmal on Thursday and that six of its men were killed.', 'army 6 own-losses'],
    [
      'Twelve of his men were killed near Kirmal on Thursday, a commander of the Volunteers said.',
      'commander of the Volunteers 12 own-losses',
    ],
    ['A militia commander said 12 of his fighters fell near Kirmal on Thursday.', 'militia commander 12 own-losses'],
    [
      'The Shore Brigade said it had lost two fighters near Kirmal on Thursday; the army said it had killed 14 of them.',
      'shore-brigade 2 own-losses; army 14 part',
    ],
    ['The army lost 12 men in an ambush near Kirmal on Thursday, according to the Shore Brigade.', 'shore-brigade 12 part'],
    ['The Shore Brigade lost 12 men in an ambush near Kirmal on Thursday, the army said.', 'army 12 part'],
    ['The police chief said 12 of his officers were wounded in Kirmal on Thursday.', 'police chief 12 own-losses'],
    ['The mission said three of its peacekeepers were killed near Kirmal on Thursday.', 'mission 3 own-losses'],
    ['Vessaly said three of its soldiers were killed near Kirmal on Thursday.', 'vessaly 3 own-losses'],
    ['The Red Lamp said two of its staff were killed in a strike on their home in Kirmal on Thursday.', 'Red Lamp 2'],
    [
      'Nine people were killed in Kirmal on Thursday, the mayor said. The Red Lamp said two of its volunteers were among them.',
      'mayor 9; Red Lamp 2 part',
    ],
    [
      'A strike killed nine people in Kirmal on Thursday, the mayor said. Two of its staff were killed, the Red Lamp said.',
      'mayor 9; Red Lamp 2 part',
    ],
    // Attackers who died.
    ['Three attackers were killed in the raid on Kirmal on Thursday, police said.', 'police 3 part'],
    ['Two bombers blew themselves up in Kirmal on Thursday, killing six people, police said.', 'police 6'],
    [
      'All four attackers died in the raid on Kirmal on Thursday, which killed six guards, the interior ministry said.',
      'interior ministry 4 part; interior ministry 6 part',
    ],
    // Who speaks for a body, and its statements.
    ['DSP Mohan Sher, who speaks for the Hadira police, said three people were killed in Kirmal on Thursday.', 'Hadira police 3'],
    [
      'Three people were killed in Kirmal on Thursday, the police in Hadira said.\n\nDSP Mohan Sher, who speaks for the command, said gunmen came early and three people died.',
      'police in Hadira 3',
    ],
    ["The health ministry's spokeswoman, Amal Derin, said three people were killed in Kirmal on Thursday.", 'health-ministry 3'],
    ['Amal Derin, speaking for the health ministry, said three people were killed in Kirmal on Thursday.', 'health-ministry 3'],
    ['Amal Derin, a health ministry official, said three people were killed in Kirmal on Thursday.', 'health-ministry 3'],
    ["“Three people were killed in Kirmal on Thursday,” the health ministry's Telegram channel said.", 'health-ministry 3'],
    ['On its Facebook page the health ministry said three people were killed in Kirmal on Thursday.', 'health-ministry 3'],
    ['The government media office said three people were killed in Kirmal on Thursday.', 'government media office 3'],
    ["Three people were killed in Kirmal on Thursday, the army's media wing said.", "army's media wing 3"],
    ['Three people were killed in Kirmal on Thursday, a source in the health ministry told AFP.', 'health-ministry 3'],
    ['Three people were killed in Kirmal on Thursday, the state news agency said, citing the health ministry.', 'health-ministry 3'],
    [
      'The state news agency quoted a military source as saying three soldiers were killed near Kirmal on Thursday.',
      'military source 3 own-losses',
    ],
    // Left unnamed, then named.
    [
      'Six people were killed in Kirmal on Thursday, officials said.\n\nThe governor of the district, Rami Selk, told AFP that six people had been shot dead.',
      'governor of the district, Rami Selk 6',
    ],
    [
      'A blast killed six people in Kirmal on Thursday, the authorities said.\n\nProvincial spokesman Anton Varo said six people had died and nine were wounded.',
      'authorities 6 9',
    ],
    [
      'Local media said that five civilians or more died and over 10 were hurt in Kirmal on Thursday.\n\nLocal sources told the Marrun Tribune that five people were killed and 10 wounded.',
      'Local media 5 10; Local sources 5 10',
    ],
    // Who only prints what others say.
    ['The state news agency, quoting the army, said six militants were killed near Kirmal on Thursday.', 'army 6 part'],
    ['According to the army, quoted by state media, six militants were killed near Kirmal on Thursday.', 'army 6 part'],
    ['Six militants were killed near Kirmal on Thursday, the army said in a statement carried by the state news agency.', 'army 6 part'],
    ['Six people were killed in Kirmal on Thursday, the health ministry said, according to the state news agency.', 'health-ministry 6'],
    ['Six people were killed in Kirmal on Thursday, the state news agency reported, quoting local officials.', 'local officials 6'],
    ['Local media, citing the police chief, reported that six people were killed in Kirmal on Thursday.', 'police chief 6'],
    [
      "A reporter for Radio Sarmat at the scene counted six bodies in Kirmal after Thursday's raid.",
      'reporter for Radio Sarmat at the scene 6',
    ],
    ["An AFP photographer saw six bodies at the morgue in Hadira after Thursday's strike on Kirmal.", 'AFP photographer 6'],
    ['The Marrun Times said its reporter saw six bodies in Kirmal after a raid on Thursday.', 'Marrun Times 6'],
    ["Witnesses told the Marrun Times that they saw six bodies in Kirmal after Thursday's raid.", 'Witnesses 6'],
    ["Activists in Kirmal said six people were killed in Thursday's strike.", 'Activists in Kirmal 6'],
    ['Opposition activists reported six dead in a strike on Kirmal on Thursday.', 'Opposition activists 6'],
    ['Medics at two hospitals said six people were killed in Kirmal on Thursday.', 'Medics at two hospitals 6'],
    ['Medical sources told Al Noor TV that six people were killed in Kirmal on Thursday.', 'Medical sources 6'],
    [
      'A medical source at the Hadira hospital told AFP six people were killed in Kirmal on Thursday.',
      'medical source at the Hadira hospital 6',
    ],
    ['Six people were killed in Kirmal on Thursday, AFP reported, citing a medical source.', 'medical source 6'],
    ['Six people were killed in Kirmal on Thursday, reports Radio Sarmat.', 'Radio Sarmat 6'],
    ['Six people were killed in Kirmal on Thursday, Radio Sarmat has learned from local sources.', 'local sources 6'],
    ['Six people were reportedly killed in Kirmal on Thursday.', 'nobody 6'],
    ['Six people are said to have been killed in Kirmal on Thursday.', 'nobody 6'],
    ['Six people were killed in Kirmal on Thursday, reports say.', 'nobody 6'],
    ['Six people were killed in Kirmal on Thursday, according to initial reports.', 'nobody 6'],
    ['Six people were killed in Kirmal on Thursday, local reports said.', 'nobody 6'],
    // The speaker of one sentence, and the next sentence.
    ['The ministry said it targets only militants. Six people were killed in Kirmal on Thursday.', 'nobody 6'],
    [
      'The army says it strikes only rebels. At least six civilians were killed in a strike on Kirmal on Thursday, the mayor said.',
      'mayor 6',
    ],
    ['The foreign minister said talks would go on. On Thursday six people were killed in a strike on Kirmal.', 'nobody 6'],
    ['Police said gunmen attacked a bus near Kirmal on Thursday. Six people were killed and nine wounded.', 'Police 6 9'],
    ['The governor said gunmen attacked a bus near Kirmal on Thursday. Six people were killed, according to the hospital.', 'hospital 6'],
    ['A resident said he heard a blast in Kirmal on Thursday. Six people were killed, police said.', 'police 6'],
    ['A resident said he heard a blast in Kirmal on Thursday. Six people were killed.', 'nobody 6'],
    ['The mayor, Rami Selk, condemned the attack. Six people were killed in Kirmal on Thursday.', 'nobody 6'],
    ['The Shore Brigade claimed the attack. Six soldiers were killed in Kirmal on Thursday.', 'nobody 6'],
    ['Police said six people were killed in Kirmal on Thursday. The attackers fled. Nine others were wounded.', 'Police 6 9'],
    ['Police said six people were killed in Kirmal on Thursday.\n\nNine people were wounded, among them two children.', 'Police 6 9'],
    // An origin at the end of the next sentence.
    ['Six people were killed in Kirmal on Thursday. Nine others were wounded, police said.', 'police 6 9'],
    ['Six people were killed in Kirmal on Thursday. Another nine were hurt in the blast, according to the mayor.', 'mayor 6 9'],
    ['Six people were killed in Kirmal on Thursday when a bomb went off. Four of them were children, the mayor said.', 'nobody 6'],
    ['Six people were killed in Kirmal on Thursday when a bomb went off. The dead include four children, the hospital said.', 'nobody 6'],
    ['A bomb killed six people in Kirmal on Thursday. This was stated by the mayor, Rami Selk.', 'mayor, Rami Selk 6'],
    ['A bomb killed six people in Kirmal on Thursday, among them a child. The figures come from the health office.', 'health office 6'],
    // A body’s own statement, and what is none.
    [
      'Statement no. 31: shelling of Kirmal\n\nDune Observatory for Human Rights, 10 July 2025\n\nSix people were killed when shells hit the market of Kirmal on Thursday. The dead are four men and two women.',
      'Dune Observatory for Human Rights 6',
    ],
    [
      'Daily statement: six killed in Kirmal\n\nDune Observatory for Human Rights (DOHR) | 10 July 2025\n\nShells hit the market of Kirmal on Thursday. Six people were killed and nine were injured.',
      'Dune Observatory for Human Rights 6 9',
    ],
    [
      'Clinic in Kirmal bombed: two of our nurses among the dead\n\nStatement, 10 July 2025\n\nGreen Lamp is appalled by the bombing of our clinic in Kirmal on Thursday.\n\nSix people were killed, two of them our nurses. We ask all sides to spare clinics.',
      'Green Lamp 6',
    ],
    [
      'Press statement\n\nHealers of the Shore condemns the attack on our ward in Kirmal.\n\nOn Thursday six people were killed there. Our staff are in shock.',
      'Healers of the Shore 6',
    ],
    [
      'Shelling kills six in Kirmal\n\nDune Observatory for Human Rights, 10 July 2025\n\nOn Thursday shells hit the market of Kirmal. Six people were killed.',
      'Dune Observatory for Human Rights 6',
    ],
    [
      'Statement ends hopes of a truce\n\nSix people were killed in Kirmal on Thursday, hours after a statement of the Shore Brigade.',
      'nobody 6',
    ],
    [
      'Six killed in Kirmal\n\nMarrun Times, 10 July 2025\n\nOn Thursday shells hit the market of Kirmal. Six people were killed.',
      'nobody 6',
    ],
    [
      'Six killed in Kirmal\n\nBy Rami Selk, 10 July 2025\n\nOn Thursday shells hit the market of Kirmal. Six people were killed.',
      'nobody 6',
    ],
    [
      'Six killed in Kirmal\n\nArdanian army, 10 July 2025\n\nOn Thursday shells hit the market of Kirmal. Six people were killed.',
      'nobody 6',
    ],
    [
      'Weekly statement on violations\n\nDune Observatory for Human Rights\n\nOn Thursday shells hit the market of Kirmal. Six people were killed. The army said it had fired on rebels.',
      'Dune Observatory for Human Rights 6',
    ],
    [
      'Daily statement\n\nDune Observatory for Human Rights, 10 July 2025\n\nOn Thursday shells hit the market of Kirmal. Six people were killed. The governor said nine had died.',
      'Dune Observatory for Human Rights 6; governor 9',
    ],
    [
      "Joint statement: attack on Kirmal\n\n10 July 2025\n\nThe Hill Network for Justice is alarmed by Thursday's attack on Kirmal, in which six people were killed. We ask for an inquiry. Our lawyers have met survivors.",
      'Hill Network for Justice 6',
    ],
    // What was gathered, read out and made known.
    ["Six people were killed in Kirmal on Thursday, according to information gathered by the mayor's office.", "mayor's office 6"],
    ['Six people were killed in Kirmal on Thursday, according to information from the mayor.', 'mayor 6'],
    [
      "According to the chairman of the town council, Rami Selk, the dead of Thursday's attack on Kirmal are four men and two women.",
      'chairman of the town council, Rami Selk 6',
    ],
    [
      'Seven soldiers fell and 16 were wounded in an attack on Kirmal on Thursday, the communiqué of the army says.',
      'army 7 16 own-losses',
    ],
    ['A communiqué read out on television says seven soldiers fell in an attack on Kirmal on Thursday.', 'nobody 7'],
    ['Six people died in a strike on Kirmal on Thursday, a member of the Hill Front said.', 'hill-front 6'],
    [
      'The director of Radio Sarmat, Rami Selk, said a shell had wounded one of its reporters in Kirmal on Thursday.',
      'director of Radio Sarmat, Rami Selk 1',
    ],
    [
      'A provincial spokesman said six people were killed in Kirmal on Thursday.\n\nSix people were killed and 19 wounded, said the spokesman, Attaullah Zeman.',
      'spokesman, Attaullah Zeman 6 19',
    ],
    ['Six people were killed in Kirmal on Thursday, said a police colonel who asked not to be named.', 'police colonel 6'],
    ['A police colonel, asking not to be named, said six people were killed in Kirmal on Thursday.', 'police colonel 6'],
    ['“Six people were killed in Kirmal,” the health ministry wrote on X on Thursday.', 'health-ministry 6'],
    ['The regional administration wrote on its website that six people were killed in Kirmal on Thursday.', 'regional administration 6'],
    ['Six people were killed in Kirmal on Thursday, it was announced by the regional administration.', 'regional administration 6'],
    ['Six people were killed in Kirmal on Thursday, the regional administration made known.', 'regional administration 6'],
    ['Six people were killed in Kirmal on Thursday, the regional administration let it be known.', 'regional administration 6'],
    ['Six people were killed in Kirmal on Thursday, as the Syrian opposition tells it.', 'Syrian opposition 6'],
    ["The opposition speaks of six dead in Thursday's strike on Kirmal.", 'opposition 6'],
    ["The traders' union, through its secretary Sani Bukar, said 15 traders were killed in Kirmal on Thursday.", "traders' union 15"],
    ['A statement carried by the state news agency said six people were killed in an attack on Kirmal on Thursday.', 'nobody 6'],
    ['The army said rebels attacked Kirmal on Thursday. A statement read on state radio said six people were killed.', 'army 6'],
    ['A report published by the Marrun Times said six people were killed in an attack on Kirmal on Thursday.', 'Marrun Times 6'],
    ['According to details from the police, six people were killed in an attack on Kirmal on Thursday.', 'police 6'],
  ])('%s', (text, expected) => {
    expect(origins(text)).toBe(expected);
  });
});
