import { describe, expect, it } from 'vitest';
import { origins } from './origins-of.ts';

describe('who counted', () => {
  it.each([
    // Before and behind what is said.
    ['A blast in Hadira on Thursday killed five people, police said.', 'police 5'],
    ['A blast in Hadira on Thursday killed five people, said the police.', 'police 5'],
    ['Police said a blast in Hadira on Thursday killed five people.', 'Police 5'],
    ['The Banner of Dust said that a blast in Hadira on Thursday killed five people.', 'Banner of Dust 5'],
    ['A blast in Hadira on Thursday killed five people, the Union for the Displaced said.', 'Union for the Displaced 5'],
    [
      'Gunmen killed six policemen in Hadira on Thursday, the town council said. Two of them were officers, it added. The Banner of Dust, an armed group, said it was behind the attack and that 11 had been killed.',
      'town council 6; Banner of Dust 11',
    ],
    ['Police in Hadira said on Friday that a blast there on Thursday killed five people.', 'Police in Hadira 5'],
    ['A blast in Hadira on Thursday killed five people, according to local police.', 'local police 5'],
    ['According to the local police, a blast in Hadira on Thursday killed five people.', 'local police 5'],
    ['A blast in Hadira on Thursday killed five people, a hospital official told reporters.', 'hospital official 5'],
    ['A hospital official put the number of dead in Thursday’s blast in Hadira at five.', 'hospital official 5'],
    ['The town council counted five dead after a blast in Hadira on Thursday.', 'town council 5'],
    ['A blast in Hadira on Thursday killed five people, the fire brigade reports.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, in the words of the harbour authority.', 'harbour authority 5'],
    ['Five people were reported killed by the fire brigade after a blast in Hadira on Thursday.', 'fire brigade 5'],
    ['Medics were quoted as saying that a blast in Hadira on Thursday killed five people.', 'Medics 5'],
    ['A blast in Hadira on Thursday killed five people, the mayor was quoted as saying by a local radio.', 'mayor 5'],
    ['A blast in Hadira on Thursday killed five people, the fire brigade’s figures show.', 'fire brigade 5'],
    ['Figures from the fire brigade show that five people were killed in a blast in Hadira on Thursday.', 'fire brigade 5'],
    ['The fire brigade’s count is five dead in a blast in Hadira on Thursday.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, as the fire brigade said later.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, per the fire brigade.', 'fire brigade 5'],
    ['A statement from the fire brigade said a blast in Hadira on Thursday killed five people.', 'fire brigade 5'],
    ['In a statement, the fire brigade said a blast in Hadira on Thursday killed five people.', 'fire brigade 5'],
    ['In a bulletin issued on Friday, the fire brigade listed five dead in a blast in Hadira on Thursday.', 'fire brigade 5'],
    ['“Five people were killed in a blast in Hadira on Thursday,” the fire brigade wrote on its page.', 'fire brigade 5'],
    ['Five people died in a blast in Hadira on Thursday, the fire brigade has confirmed.', 'fire brigade 5'],
    ['Five people died in a blast in Hadira on Thursday, the fire brigade, which sent three teams, said.', 'fire brigade 5'],
    ['The fire brigade, which counted five dead, said that a bomb had gone off in Hadira on Thursday.', 'fire brigade 5'],
    ['Blast in Hadira on Thursday: the fire brigade speaks of five dead.', 'fire brigade 5'],

    // Titles, appositions, and for whom somebody speaks.
    ['A blast in Hadira on Thursday killed five people, army spokesman Colonel Rami Selk said.', 'ardanian-army 5'],
    ['A blast in Hadira on Thursday killed five people, said Rami Selk, a spokesman for the army.', 'ardanian-army 5'],
    ['A blast in Hadira on Thursday killed five people, Rami Selk, spokesman of the fire brigade, said.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, a fire brigade spokeswoman said.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, a spokesperson from the fire brigade told a radio station.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, the fire brigade’s spokesman, Rami Selk, said.', 'fire brigade 5'],
    ['The head of the Ardanian Rights Monitor, Rami Selk, said a blast in Hadira on Thursday killed five people.', 'rights-monitor 5'],
    [
      'Monitor director Rami Selk of the Ardanian Rights Monitor said a blast in Hadira on Thursday killed five people.',
      'rights-monitor 5',
    ],
    ['“A blast killed five people in Hadira on Thursday,” said Rami Selk, who heads the Ardanian Rights Monitor.', 'rights-monitor 5'],
    ['A blast in Hadira on Thursday killed five people, provincial police chief Rami Selk said.', 'provincial police chief Rami Selk 5'],
    [
      'A blast in Hadira on Thursday killed five people, said Rami Selk, the provincial police chief.',
      'Rami Selk, provincial police chief 5',
    ],
    ['A blast in Hadira on Thursday killed five people, Governor Rami Selk said.', 'Governor Rami Selk 5'],
    ['A blast in Hadira on Thursday killed five people, the governor of Nahr, Rami Selk, said.', 'governor of Nahr, Rami Selk 5'],
    [
      'A blast in Hadira on Thursday killed five people, Dr Rami Selk, a surgeon at the town’s hospital, told us.',
      'Dr Rami Selk, surgeon at the town’s hospital 5',
    ],
    ['A blast in Hadira on Thursday killed five people, Rami Selk from Hadira police told a reporter.', 'Rami Selk from Hadira police 5'],
    ['A blast in Hadira on Thursday killed five people, said the mayor, Rami Selk.', 'mayor, Rami Selk 5'],

    ['A blast in Hadira on Thursday killed five people, Capt. Rami Selk said.', 'Capt. Rami Selk 5'],
    ['A blast in Hadira on Thursday killed five people, Police Public Relations Officer Rami Selk said.', 'Police 5'],
    ['A blast in Hadira on Thursday killed five people, the Harbour Guard’s director of public relations said.', 'Harbour Guard 5'],
    ['A statement signed by Rami Selk said a blast in Hadira on Thursday killed five people.', 'Rami Selk 5'],
    ['Ten members of the Peshmerga died in clashes in Hadira on Thursday, the militia said in a statement.', 'Peshmerga 10 own-losses'],
    ['The Harbour Guard released a statement saying a blast in Hadira on Thursday killed five people.', 'Harbour Guard 5'],
    ['A blast in Hadira on Thursday killed five people, according to medical and security sources.', 'medical and security sources 5'],
    ['A blast in Hadira on Thursday killed five people, Kirmali civil defence said.', 'Kirmali civil defence 5'],

    // Without a name of their own.
    ['A blast in Hadira on Thursday killed five people, a security source said.', 'security source 5'],
    ['A blast in Hadira on Thursday killed five people, a security source who asked not to be named said.', 'security source 5'],
    ['A blast in Hadira on Thursday killed five people, two security officials said on condition of anonymity.', 'security officials 5'],
    ['A blast in Hadira on Thursday killed five people, medics and witnesses said.', 'medics and witnesses 5'],
    ['A blast in Hadira on Thursday killed five people, residents of the town said.', 'residents of the town 5'],
    [
      'A blast in Hadira on Thursday killed five people, a source at the Hadira governorate told the agency.',
      'source at the Hadira governorate 5',
    ],
    ['A blast in Hadira on Thursday killed five people, a shopkeeper said.', 'shopkeeper 5'],
    ['A blast in Hadira on Thursday killed five people, relatives of the victims said.', 'relatives of the victims 5'],
    ['A blast in Hadira on Thursday killed five people, rescue workers at the scene said.', 'rescue workers at the scene 5'],
    [
      'A blast in Hadira on Thursday killed five people, officials from the provincial government said.',
      'officials from the provincial government 5',
    ],
    ['A doctor at the only clinic in town said a blast in Hadira on Thursday killed five people.', 'doctor at the only clinic in town 5'],

    // Relayed.
    ['A blast in Hadira on Thursday killed five people, the Coast news agency reported, citing police.', 'police 5'],
    [
      'A blast in Hadira on Thursday killed five people, the Coast news agency reported, quoting a hospital official.',
      'hospital official 5',
    ],
    [
      'Citing the Ardanian Rights Monitor, the Coast news agency reported that a blast in Hadira on Thursday killed five people.',
      'rights-monitor 5',
    ],
    ['The Coast news agency quoted a police officer as saying that a blast in Hadira on Thursday killed five people.', 'police officer 5'],
    ['The Coast news agency, citing medics, said a blast in Hadira on Thursday killed five people.', 'medics 5'],
    ['A blast in Hadira on Thursday killed five people, local media reported.', 'local media 5'],
    ['A blast in Hadira on Thursday killed five people, the Coast news agency said.', 'Coast news agency 5'],
    ['A blast in Hadira on Thursday killed five people, police told the Coast news agency.', 'police 5'],
    ['A blast in Hadira on Thursday killed five people, Coast TV reported on the authority of the mayor.', 'mayor 5'],
    ['A blast in Hadira on Thursday killed five people, local media reported, based on police statements.', 'police 5'],

    // Nobody.
    ['A blast in Hadira on Thursday killed five people.', 'nobody 5'],
    ['A blast in Hadira on Thursday killed five people. The mayor called it an outrage.', 'nobody 5'],
    ['A blast in Hadira on Thursday killed five people. It was not clear who had set off the bomb, and the army did not say.', 'nobody 5'],
    ['A blast in Hadira on Thursday killed five people. The army declined to comment.', 'nobody 5'],
    ['A blast in Hadira on Thursday killed five people, hours after the army said that it would pull back.', 'nobody 5'],

    // Without commas, as on scraped pages.
    ['A blast in Hadira killed five people on Thursday state media reported.', 'state media 5'],
    ['A blast in Hadira on Thursday killed five people mostly labourers a health official said.', 'health official 5'],
    ['A blast in Hadira on Thursday killed five people said Rami Selk head of the Ardanian Rights Monitor.', 'rights-monitor 5'],
    [
      'A blast in Hadira on Thursday killed five people the head of the town council Rami Selk told a radio.',
      'head of the town council Rami Selk 5',
    ],
  ])('takes “%s” for “%s”', (text, expected) => {
    expect(origins(text)).toBe(expected);
  });
});

describe('an origin that goes on', () => {
  it.each([
    ['The Ardanian Rights Monitor said a blast hit Hadira on Thursday. It said five people were killed.', 'rights-monitor 5'],
    ['The Ardanian Rights Monitor said a blast hit Hadira on Thursday. The monitor put the number of dead at five.', 'rights-monitor 5'],
    ['The Ardanian Rights Monitor said a blast hit Hadira on Thursday. The group added that five people were killed.', 'rights-monitor 5'],
    ['The fire brigade said a blast hit Hadira on Thursday. It added that five people were killed.', 'fire brigade 5'],
    ['The fire brigade said a blast hit Hadira on Thursday. “Five people were killed,” it added.', 'fire brigade 5'],
    ['The fire brigade said a blast hit Hadira on Thursday. Five people were killed, it said.', 'fire brigade 5'],
    ['A police officer said a blast hit Hadira on Thursday. Five people were killed, he added.', 'police officer 5'],
    [
      'A source at the governorate said a blast hit Hadira on Thursday. The source added that five people were killed.',
      'source at the governorate 5',
    ],
    ['A spokesman for the fire brigade said a blast hit Hadira on Thursday. The spokesman said five people were killed.', 'fire brigade 5'],
    ['Police chief Rami Selk said a blast hit Hadira on Thursday. Selk said five people were killed.', 'Police chief Rami Selk 5'],
    ['Police chief Rami Selk said a blast hit Hadira on Thursday. “Five people were killed,” said Selk.', 'Police chief Rami Selk 5'],
    [
      'Rami Selk, head of the Ardanian Rights Monitor, said a blast hit Hadira on Thursday. Selk said five people were killed.',
      'rights-monitor 5',
    ],
    [
      'The fire brigade published a statement. The statement said five people were killed in a blast in Hadira on Thursday.',
      'fire brigade 5',
    ],
    // Later named.
    [
      'A blast in Hadira on Thursday killed five people, a monitoring group said. The Ardanian Rights Monitor said the dead had been waiting for a bus.',
      'rights-monitor 5',
    ],
    [
      'A blast in Hadira on Thursday killed five people, the mayor said. Mayor Rami Selk said the dead had been waiting for a bus.',
      'Mayor Rami Selk 5',
    ],
    [
      'A blast in Hadira on Thursday killed five people, the regional governor said. Nahr governor Rami Selk told reporters that they had been waiting for a bus.',
      'Nahr governor Rami Selk 5',
    ],
    ['A blast in Hadira on Thursday killed five people. Police said five people were killed as they were waiting for a bus.', 'Police 5'],
    [
      'A blast in Hadira on Thursday killed five people, officials said. The interior ministry said five people had died.',
      'interior ministry 5',
    ],
    // Left unnamed by the lead.
    [
      'A blast in Hadira on Thursday killed five people, a local reporter said. The dead had been waiting for a bus, Rami Selk said.',
      'Rami Selk 5',
    ],
    [
      'A blast in Hadira on Thursday killed five people, a local reporter said. The dead had been waiting for a bus, Mayor Rami Selk said.',
      'local reporter 5',
    ],
    // In the next sentence.
    [
      'A blast in Hadira on Thursday killed five people. The district chief, Rami Selk, disclosed this to reporters on Friday.',
      'district chief, Rami Selk 5',
    ],
    // A quotation that goes on.
    [
      'The mayor of Hadira said: “A blast shook the town on Thursday.\n\n“Sadly, five people were killed there.\n\n“We ask for blood.”',
      'mayor of Hadira 5',
    ],
    ['The mayor of Hadira said: “A blast shook the town on Thursday.”\n\nFive people were killed there.', 'nobody 5'],
    // Another speaks.
    ['Police said a blast hit Hadira on Thursday and killed five people. Medics said seven people were killed.', 'Police 5; Medics 7'],
    ['Police put the number of dead in Thursday’s blast in Hadira at five, while medics counted seven dead.', 'Police 5; medics 7'],
    ['A blast in Hadira on Thursday killed five people, police said, but medics said seven people were killed.', 'police 5; medics 7'],
    [
      'Police said five people were killed in a blast in Hadira on Thursday, but a hospital doctor told us that he had seen seven bodies.',
      'Police 5; hospital doctor 7',
    ],
  ])('takes “%s” for “%s”', (text, expected) => {
    expect(origins(text)).toBe(expected);
  });
});

describe('more ways of saying who counted', () => {
  it.each([
    ['The death toll from a blast in Hadira on Thursday rose to five, the governor’s office said.', 'governor’s office 5'],
    ['Lt. Col. Rami Selk, the army’s spokesman, said a blast in Hadira on Thursday killed five people.', 'ardanian-army 5'],
    [
      'Deputy governor Rami Selk told state television that a blast in Hadira on Thursday killed five people.',
      'Deputy governor Rami Selk 5',
    ],
    [
      'A blast in Hadira on Thursday killed five people, the country’s interior ministry said in a statement on its website.',
      'country’s interior ministry 5',
    ],
    ['A blast in Hadira on Thursday killed five people, interior ministry officials said.', 'interior ministry officials 5'],
    ['A blast in Hadira on Thursday killed five people, a ministry of interior statement said.', 'ministry of interior 5'],
    ['A blast in Hadira on Thursday killed five people, Doctors Without Borders said.', 'Doctors Without Borders 5'],
    ['A blast in Hadira on Thursday killed five people, the United Nations said.', 'United Nations 5'],
    ['A blast in Hadira on Thursday killed five people, a U.N. official said.', 'U.N. official 5'],
    ['A blast in Hadira on Thursday killed five people, hospital records showed.', 'hospital 5'],
    [
      'A blast in Hadira on Thursday killed five people, an official at the hospital where the bodies were taken said.',
      'official at the hospital 5',
    ],
    ['A blast in Hadira on Thursday killed five people, said a doctor who would give only his first name.', 'doctor 5'],
    ['A blast in Hadira on Thursday killed five people, a police officer, speaking on condition of anonymity, said.', 'police officer 5'],
    ['A blast in Hadira on Thursday killed five people, a police officer told reporters at the scene.', 'police officer 5'],
    ['A blast in Hadira on Thursday killed five people, police official Rami Selk said on Friday.', 'police official Rami Selk 5'],
    ['A blast in Hadira on Thursday killed five people, Rami Selk, a police official, said.', 'Rami Selk, police official 5'],
    ['A blast in Hadira on Thursday killed five people, Hadira mayor Rami Selk wrote on Telegram.', 'Hadira mayor Rami Selk 5'],
    [
      'A blast in Hadira on Thursday killed five people, the head of the regional administration, Rami Selk, said on social media.',
      'head of the regional administration, Rami Selk 5',
    ],
    ['A blast in Hadira on Thursday killed five people, emergency services reported.', 'emergency services 5'],
    ['A blast in Hadira on Thursday killed five people, the state news agency said, quoting the fire brigade.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, state media quoted the fire brigade as saying.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, according to a tally by the fire brigade.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, according to figures released by the fire brigade.', 'fire brigade 5'],
    ['A blast in Hadira on Thursday killed five people, according to Rami Selk, the mayor.', 'Rami Selk, mayor 5'],
    ['A blast in Hadira on Thursday killed five people, according to Mayor Rami Selk.', 'Mayor Rami Selk 5'],
    [
      'A blast in Hadira on Thursday killed five people, according to witnesses and a hospital source.',
      'witnesses and a hospital source 5',
    ],
    ['A blast in Hadira on Thursday killed five people, the fire brigade and the police said.', 'fire brigade and the police 5'],
    ['The governor confirmed that five people were killed in a blast in Hadira on Thursday.', 'governor 5'],
    ['The governor confirmed the deaths of five people in a blast in Hadira on Thursday.', 'governor 5'],
    ['The town’s hospital said it had received five bodies after a blast in Hadira on Thursday.', 'town’s hospital 5'],
    [
      'The Vessaly-appointed governor of Nahr, Rami Selk, said a blast in Hadira on Thursday killed five people.',
      'Vessaly-appointed governor of Nahr, Rami Selk 5',
    ],
    ['The president of Vessaly said a blast in Hadira on Thursday killed five people.', 'vessaly 5'],
    ['A doctor said that the hospital received five bodies after a blast in Hadira on Thursday.', 'doctor 5'],
    ['The fire brigade raised the death toll to five after a blast in Hadira on Thursday.', 'fire brigade 5'],
    ['Rescuers pulled five bodies from the rubble after a blast in Hadira on Thursday.', 'Rescuers 5'],
    [
      'Five people died in a blast in Hadira on Thursday, officials in the provincial capital said.',
      'officials in the provincial capital 5',
    ],
    ['Five people died in a blast in Hadira on Thursday, a spokesman for the governor of Nahr said.', 'governor of Nahr 5'],
    [
      'Five people died in a blast in Hadira on Thursday, a senior security official told the Coast news agency, declining to be named.',
      'senior security official 5',
    ],
    [
      '“Five people died in a blast in Hadira on Thursday and we are still searching,” Rami Selk, who leads a rescue team, told reporters.',
      'Rami Selk, rescue team 5',
    ],
    ['Speaking to reporters, the governor said five people died in a blast in Hadira on Thursday.', 'governor 5'],
    ['The governor, speaking to reporters, said five people died in a blast in Hadira on Thursday.', 'governor 5'],
    ['The governor told parliament on Friday five people had died in a blast in Hadira on Thursday.', 'governor 5'],
    ['Asked about the toll, the governor replied that five people had died in a blast in Hadira on Thursday.', 'governor 5'],
    ['Five people died in a blast in Hadira on Thursday. This was announced by the governor.', 'governor 5'],
    ['Five people died in a blast in Hadira on Thursday. The figure is from the governor.', 'governor 5'],
    ['Five people died in a blast in Hadira on Thursday, as reported by the fire brigade.', 'fire brigade 5'],
    ['Five people died in a blast in Hadira on Thursday, the fire brigade having counted the bodies.', 'nobody 5'],
    ['Five people died in a blast in Hadira on Thursday, and police are looking for two men.', 'nobody 5'],
    ['Five people died in a blast in Hadira on Thursday. “We will find them,” the governor said.', 'nobody 5'],
    ['Five people died in a blast in Hadira on Thursday. The Hill Front claimed responsibility in a statement.', 'nobody 5'],
    ['Five people died in a blast in Hadira on Thursday. The United Nations condemned the attack.', 'nobody 5'],
    ['Five people died in a blast in Hadira on Thursday, a day after the governor said that the town was safe.', 'nobody 5'],
  ])('takes “%s” for “%s”', (text, expected) => {
    expect(origins(text)).toBe(expected);
  });
});

describe('an origin over several paragraphs', () => {
  it.each([
    ['The fire brigade said a blast hit a market in Hadira on Thursday.\n\n“We counted five dead,” it said.', 'fire brigade 5'],
    ['Police said a blast hit a market in Hadira on Thursday. Five people were killed and nine wounded.', 'Police 5 9'],
    ['A blast hit a market in Hadira on Thursday and killed five people, police said. Nine others were wounded, they said.', 'police 5 9'],
    ['A blast hit a market in Hadira on Thursday and killed five people, police said. Nine others were wounded.', 'police 5 9'],
    [
      'A blast hit a market in Hadira on Thursday and killed five people, police said.\n\nThe hospital said it was treating nine wounded.',
      'police 5; hospital 9',
    ],
    [
      'A blast in Hadira on Thursday killed five people, said Rami Selk of the Coast Relief Committee. Selk said nine others were wounded.',
      'Rami Selk of the Coast Relief Committee 5 9',
    ],
    [
      'A blast in Hadira on Thursday killed five people, the International Relief Mission (IRM) said.\n\nThe IRM said nine others were wounded.',
      'International Relief Mission 5 9',
    ],
    [
      'A blast in Hadira on Thursday killed five people, a local official said.\n\nRami Selk, the local official, said they were waiting for a bus.',
      'Rami Selk, local official 5',
    ],
    [
      'A blast in Hadira on Thursday killed five people, the police chief said.\n\n“They were waiting for a bus,” said Rami Selk, the police chief of Hadira.',
      'Rami Selk, police chief of Hadira 5',
    ],
    [
      'A blast in Hadira on Thursday killed five people, a war monitor said.\n\nThe Ardanian Rights Monitor said they were waiting for a bus.',
      'rights-monitor 5',
    ],
    [
      'A blast in Hadira on Thursday killed five people, officials said.\n\nNahr governor Rami Selk said five people were killed as they were waiting for a bus.',
      'Nahr governor Rami Selk 5',
    ],
  ])('takes “%s” for “%s”', (text, expected) => {
    expect(origins(text)).toBe(expected);
  });
});

describe('whom a party counts', () => {
  it.each([
    ['The Ardanian army said it lost three men in clashes near Hadira on Thursday.', 'ardanian-army 3 own-losses'],
    ['The Ardanian army said three of its soldiers were killed in clashes near Hadira on Thursday.', 'ardanian-army 3 own-losses'],
    ['Three soldiers were killed in clashes near Hadira on Thursday, the Ardanian army said.', 'ardanian-army 3 own-losses'],
    ['The Ardanian army said it killed 12 militants in clashes near Hadira on Thursday.', 'ardanian-army 12 part'],
    ['The Ardanian army said 12 militants were killed in clashes near Hadira on Thursday.', 'ardanian-army 12 part'],
    [
      'The Hill Front said it had killed 12 soldiers in clashes near Hadira on Thursday and lost two fighters.',
      'hill-front 12 part; hill-front 2 own-losses',
    ],
    ['The Hill Front said two of its fighters and no civilians were killed in clashes near Hadira on Thursday.', 'hill-front 2 own-losses'],
    ['Four civilians were killed by a mine near Hadira on Thursday, the Ardanian army said.', 'ardanian-army 4'],
    ['The Hill Front acknowledged the death of two of its commanders in clashes near Hadira on Thursday.', 'hill-front 2 own-losses'],
    ['The defence ministry said three servicemen died in clashes near Hadira on Thursday.', 'defence ministry 3 own-losses'],
    [
      'The Chadian army said 40 Libyan soldiers and nine Chadian soldiers were killed in clashes near Hadira on Thursday.',
      'Chadian army 49',
    ],
    [
      'The Chadian army said 40 Libyan soldiers were killed in clashes near Hadira on Thursday, while nine Chadian soldiers died.',
      'Chadian army 40 part; Chadian army 9 own-losses',
    ],
    ['The Chadian army said nine Chadian soldiers were killed in clashes near Hadira on Thursday.', 'Chadian army 9 own-losses'],
    ['Two of the attackers were shot dead near Hadira on Thursday, the army said.', 'ardanian-army 2 part'],
    ['The rebels said 12 government troops were killed in clashes near Hadira on Thursday.', 'rebels 12 part'],
    ['Two fighters were killed in clashes near Hadira on Thursday, a rebel commander said.', 'rebel commander 2 own-losses'],
    ['Police said three officers were killed in clashes near Hadira on Thursday.', 'Police 3 own-losses'],
    ['The army said its jets killed 12 people near Hadira on Thursday, all of them rebels.', 'ardanian-army 12 part'],
    ['The Hill Front said it shot dead 12 soldiers near Hadira on Thursday.', 'hill-front 12 part'],
    ['Three of our brothers were killed in clashes near Hadira on Thursday, the Hill Front said.', 'hill-front 3 own-losses'],
    ['The army said four civilians were killed by rebel mortars near Hadira on Thursday.', 'ardanian-army 4'],
    ['A rebel spokesman said three of their men were killed near Hadira on Thursday.', 'rebel 3 own-losses'],
    ['Vessalian troops killed 12 Ardanians near Hadira on Thursday, a Vessalian government statement said.', 'vessaly 12 part'],
    ['“We have killed 12 rebels near Hadira on Thursday in an attack on their base,” the governor said.', 'governor 12 part'],
    ['Medics said 12 militants were killed near Hadira on Thursday.', 'Medics 12'],
    ['The Ardanian Rights Monitor said three soldiers were killed by a mine near Hadira on Thursday.', 'rights-monitor 3'],
    ['The army acknowledged that three soldiers had died near Hadira on Thursday.', 'ardanian-army 3 own-losses'],
    ['The Third Brigade said four of its soldiers were killed near Hadira on Thursday.', 'Third Brigade 4 own-losses'],
    ['Officials said 12 militants were killed in clashes near Hadira on Thursday.', 'Officials 12 part'],
    [
      'The military wing of Hezbollah said 12 policemen were killed in clashes near Hadira on Thursday.',
      'military wing of Hezbollah 12 part',
    ],
    ['The Hill Front said 12 policemen were killed in clashes near Hadira on Thursday.', 'hill-front 12 part'],
    ['The Front-run radio station said five people were killed in a blast near Hadira on Thursday.', 'Front-run radio station 5'],
    ['Six soldiers were killed by a bomb near Hadira on Thursday, a military source said.', 'military source 6 own-losses'],
  ])('takes “%s” for “%s”', (text, expected) => {
    expect(origins(text)).toBe(expected);
  });
});
