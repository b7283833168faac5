import { describe, expect, it } from 'vitest';
import { origins } from './origins-of.ts';

describe('who told what', () => {
  it.each([
    // Who confirms what the lead told.
    [
      'A drone hit a car near Kirmal on Thursday and killed three people. The day before, the army had bombed hills in the area.\n\nThe Health Ministry confirmed the deaths. It said the drone had hit the car on the road to the market.',
      'health-ministry 3',
    ],
    [
      'At least four people were killed when a shell hit a bakery in Hadira on Thursday.\n\nThe shelling began before dawn and lasted an hour.\n\nThe governor, Rami Selk, confirmed the toll.',
      'governor, Rami Selk 4',
    ],
    [
      'Gunmen shot dead five farmers near Kirmal on Thursday. The attackers came on motorcycles and fled towards the hills.\n\nPolice spokesman Anton Varo confirmed the killings.',
      'Police 5',
    ],
    [
      "Seven people died and nine were wounded in a bombing at a bus stop in Hadira on Thursday.\n\nThe casualties were confirmed by the town's hospital.",
      "town's hospital 7 9",
    ],
    [
      "Six people were killed in an ambush near Kirmal on Thursday. Two vehicles were burned.\n\nConfirming the incident, the state police command's spokesman, Jonah Aver, said the attackers were being hunted.",
      'state police command 6',
    ],
    [
      "Two women were killed by a rocket in Hadira on Thursday. The district's deputy governor confirmed their deaths to this newspaper.",
      "district's deputy governor 2",
    ],
    // Who tells what befell those who were counted.
    [
      'In a separate incident, Sami Tarek, 13, was killed by a landmine in Kirmal on Thursday.\n\nThe boy was looking for scrap at a dump when it went off, a local source in the town said.',
      'local source in the town 1',
    ],
    [
      'Militiamen attacked the village of Kirmal on Thursday and left two residents critically wounded.\n\nA listener in Kirmal told Radio Sarmat that riders came into the village at around 9pm, firing at whoever they saw. Two men were shot in the head.',
      'listener 2',
    ],
    [
      'A raid on a cattle camp near Kirmal left four people dead and three wounded on Thursday, the Marrun Tribune has learned.\n\nThe county commissioner, Dau Akol, told the Marrun Tribune that armed men had lain in wait until evening.',
      'county commissioner, Dau Akol 4 3',
    ],
    [
      'A woman was killed by a mine near Hadira on Thursday. She stepped on it while she was gathering wood, a relative said.',
      'relative 1',
    ],
    [
      'A shepherd was killed near Hadira on Thursday when a mine went off. The man was grazing his sheep when he stepped on it, according to a civil defence officer.',
      'civil defence officer 1',
    ],
    [
      'Two brothers were shot dead in Hadira on Thursday. The two were on their way home when gunmen on a motorcycle opened fire on them, police said.',
      'police 2',
    ],
    [
      'A teacher was shot dead in Kirmal on Thursday. He was leaving the school when two men walked up to him and fired, a colleague said.',
      'colleague 1',
    ],
    [
      'Three children were killed in Kirmal on Thursday. They were playing in a yard when a shell came down, said the head of the local clinic.',
      'head of the local clinic 3',
    ],
    // Left unnamed in the lead, and named below.
    [
      'A rights group says 18 people died on Thursday when the army bombed Kirmal.\n\nIn a statement on Friday the Marrun Lawyers Association published the names of 18 people who it says were killed in Kirmal.',
      'Marrun Lawyers Association 18',
    ],
    [
      'At least 22 people died in a raid on Kirmal on Thursday, a former governor of the district has said.\n\nWomen are among the victims, said the former governor, Matthew Dorin. They killed 22 people and injured another 31, according to him.',
      'former governor, Matthew Dorin 22 31',
    ],
    [
      'Ten civilians were killed when rebels shelled Hadira on Thursday, a volunteer rescuer said.\n\nThe rebels killed ten people in one street, said Mohammed Azan, a rescuer.',
      'Mohammed Azan, rescuer 10',
    ],
    [
      'Six people were killed in Kirmal on Thursday, a local official said.\n\nRami Selk, the mayor of Kirmal, said the six were traders.',
      'local official 6',
    ],
    [
      'Officials said nine people were killed by a bomb in Hadira on Thursday.\n\n“Nine people lost their lives,” said provincial police chief Anton Varo.',
      'provincial police chief Anton Varo 9',
    ],
    [
      'A bomb killed nine people in Hadira on Thursday, a security official said.\n\nColonel Bashir Onku of the provincial police said the nine had been waiting for a bus.',
      'security official 9',
    ],
    [
      'Nine people were killed in a raid on Kirmal on Thursday, a community leader told reporters.\n\nThe leader, Jonah Aver, said the nine were buried on Friday.',
      'leader, Jonah Aver 9',
    ],
    [
      'Nine people were killed in a raid on Kirmal on Thursday, a lawmaker said.\n\nJonah Aver, who represents Kirmal in parliament, told AFP that nine people had been shot.',
      'Jonah Aver 9',
    ],
    // Those whom somebody has received or treated, of all.
    [
      'Police said that 11 people were killed and 20 wounded by a bomb in Kirmal on Thursday. The hospital of Hadira said it had received 14 wounded.',
      'Police 11 20; hospital of Hadira 14 part',
    ],
    [
      'The fire brigade said 29 people were injured in Kirmal on Thursday. Ziv Clinic said it had admitted 26 injured people.',
      'fire brigade 29; Ziv Clinic 26 part',
    ],
    [
      'The governor said that a bomb killed 12 people in Kirmal on Thursday. A doctor at the Hadira hospital said five bodies had been brought there.',
      'governor 12; doctor at the Hadira hospital 5 part',
    ],
    ['A bomb hit the market of Kirmal on Thursday. The hospital said it had received six bodies and 19 wounded.', 'hospital 6 19'],
    [
      'Police said 11 people were killed and 20 wounded by a bomb in Kirmal on Thursday. The hospital said it had received 12 bodies.',
      'Police 11 20; hospital 12',
    ],
    [
      'Police said 11 people were killed in Kirmal on Thursday. The aid group Lifeline said its clinic had treated nine wounded.',
      'Police 11; aid group Lifeline 9',
    ],
    [
      "Police put the wounded at 20 after Thursday's blast in Kirmal. Lifeline, which runs a clinic in the town, said it had treated nine of them.",
      'Police 20; Lifeline, clinic in the town 9 part',
    ],
    // What nobody has counted stays so.
    ['Four people were killed in a blast in Hadira on Thursday.\n\nPolice said the bomb had been hidden in a bin.', 'nobody 4'],
    ['Four people were killed in a blast in Hadira on Thursday.\n\nA shopkeeper told AFP that he heard a loud bang.', 'nobody 4'],
    [
      'Four people were killed in a blast in Hadira on Thursday. They were masked and carried rifles, a witness said of the attackers.',
      'nobody 4',
    ],
    ['Four people were killed in a blast in Hadira on Thursday.\n\nThe Shore Brigade said it was behind the bombing.', 'nobody 4'],
    ['Four people were killed in a blast in Hadira on Thursday.\n\nThe army confirmed the strike but gave no figures.', 'nobody 4'],
    ['Four people were killed in a blast in Hadira on Thursday.\n\nThe minister said the attackers would be found.', 'nobody 4'],
    ['Four people were killed in a blast in Hadira on Thursday.\n\nThe governor confirmed that talks would resume next week.', 'nobody 4'],
    [
      'Four people were killed in a blast in Hadira on Thursday.\n\nPolice confirmed the attack but said only two people had died.',
      'nobody 4; Police 2',
    ],
    ['Four people were killed in a blast in Hadira on Thursday.\n\nThe ministry has yet to confirm the deaths.', 'nobody 4'],
    ['Four people were killed in a blast in Hadira on Thursday.\n\nA spokesman said he had been unable to confirm the deaths.', 'nobody 4'],
    ['Gunmen killed a teacher in Hadira on Thursday. The gunmen were riding a motorcycle, a witness said.', 'nobody 1'],
    [
      'A drone killed two men in Hadira on Thursday. The two were members of a cell that planned attacks, the army said.',
      'ardanian-army 2',
    ],
    [
      'Two soldiers were killed in Hadira on Thursday.\n\nIn Kirmal, five people were hurt by shelling, the mayor said.',
      'nobody 2; mayor 5',
    ],
    [
      'Four people were killed in a blast in Hadira on Thursday.\n\nThe United Nations said it was alarmed. It called for calm.',
      'nobody 4',
    ],
    ['Four people were killed in a blast in Hadira on Thursday. The dead were identified by relatives, state radio said.', 'state radio 4'],
    // Confirmed in other words.
    [
      'A roadside bomb killed six people near Hadira on Thursday.\n\nThe district police chief, Anton Varo, confirmed the incident to reporters.',
      'district police chief, Anton Varo 6',
    ],
    [
      'A roadside bomb killed six people near Hadira on Thursday and wounded ten. It hit a minibus.\n\nConfirming the casualties, the head of the provincial council said a child was among the dead.',
      'head of the provincial council 6 10',
    ],
    ['Three nurses were shot dead near Hadira on Thursday.\n\nTheir deaths were later confirmed by the Red Lamp.', 'Red Lamp 3'],
    ['Three nurses were shot dead near Hadira on Thursday.\n\nThe Red Lamp has confirmed their deaths.', 'Red Lamp 3'],
    [
      'Bandits killed 12 people in Kirmal on Thursday. Many fled.\n\nThe member of parliament for the area, Bello Sanda, confirmed the killings in a statement.',
      'member of parliament for the area, Bello Sanda 12',
    ],
    [
      'Bandits killed 12 people in Kirmal on Thursday. Many fled.\n\nContacted by telephone, the spokesperson of the police command, Abubakar Tani, confirmed the attack.',
      'police command 12',
    ],
    ['Shells killed 12 people in Kirmal on Thursday.\n\nHospital sources confirmed the number of dead.', 'Hospital sources 12'],
    ['Shells killed 12 people in Kirmal on Thursday.\n\nThe toll was confirmed by the mayor.', 'mayor 12'],
    // Two who give one figure are two.
    [
      'A rights group said 18 people died on Thursday when the army bombed Kirmal.\n\nThe Health Ministry said 18 people had been killed.',
      'rights group 18; health-ministry 18',
    ],
    [
      'An aid group said 18 people died on Thursday when the army bombed Kirmal.\n\nMayor Rami Selk also gave the number of dead as 18.',
      'aid group 18; Mayor Rami Selk 18',
    ],
    [
      'A deputy governor said 18 people died on Thursday when the army bombed Kirmal.\n\nThe governor, Rami Selk, said 18 people had died.',
      'deputy governor 18; governor, Rami Selk 18',
    ],
    [
      'A fire chief said 18 people died on Thursday when the army bombed Kirmal.\n\nPolice chief Rami Selk said 18 people had died.',
      'fire chief 18; Police chief Rami Selk 18',
    ],
    [
      'A rebel commander said 18 people died on Thursday when the army bombed Kirmal.\n\nArmy commander Rami Selk said 18 people had died.',
      'rebel commander 18; Army commander Rami Selk 18',
    ],
    [
      'A doctor said 18 people died on Thursday when the army bombed Kirmal.\n\nDr Amal Derin, of the Hadira hospital, said 18 bodies had been brought in.',
      'Dr Amal Derin 18',
    ],
  ])('%s', (text, expected) => {
    expect(origins(text)).toBe(expected);
  });
});
