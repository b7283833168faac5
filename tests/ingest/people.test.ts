import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures-of.ts';
import { tollsOf } from './tolls-of.ts';

describe('people', () => {
  it.each([
    // One person told by what they are.
    ['A former village head was shot dead by gunmen.', 'K1'],
    ['A 46-year-old man, a former village chief, was shot dead.', 'K1'],
    ['The owner, who was hit in the shoulder, is stable.', 'I1'],
    ['The deputy governor escaped with minor injuries.', 'I1'],
    ['The grandmother was pulled from the rubble with injuries.', 'I1'],
    ['The headmaster died with his driver.', 'K2'],
    ['The headmaster was killed with his driver and a guard.', 'K3'],
    ['Amal Derin, 22 died in a gunfight.', 'K1'],
    // Two with one article.
    ['A Harrani man and woman had been killed.', 'K2'],
    ['A teacher and pupil were shot dead.', 'K2'],
    // Joined and divided.
    ['Two dozen soldiers and three others were killed.', 'K27'],
    ['The bomb killed two soldiers and three others were hurt.', 'I3 K2'],
    ['Two and a half dozen people were killed.', 'K30'],
    ['The raid killed three people, an elder and his two grandsons, on Monday.', 'K3'],
    ['Of the 29 injured people in the hospital, eight were treated and discharged.', 'I29'],
    ['Of the 29 injured, eight died later.', 'I29 K8'],
    ['Two sons of the homeland fell.', 'K2'],
    ['Fourteen bodies were deposited at the morgue.', 'K14'],
    ['Ninety civilians were wounded, as were seventeen soldiers.', 'I107'],
    ['Ninety civilians were wounded, as were seventeen from the army, and two each from the coast guard and the police.', 'I111'],
    ['Three soldiers guarding the gate in Hadira and two drivers were killed.', 'K5'],
    ['The blast killed three soldiers guarding the gate in Hadira and two drivers were hurt.', 'I2 K3'],
    ['Three of its soldiers taking part in the raid and two members of a militia were killed.', 'K2 K3'],
    ['Ten were lightly wounded and two seriously.', 'I12'],
    ['Ten people were wounded, two seriously.', 'I10'],
    ['A soldier wounded in Monday’s blast died on Friday.', 'K1'],
    ['It brings to 15 the number of people killed.', 'K15'],
    ['There were 20 casualties, including eight dead.', 'K8'],
    ['Nine hostages were freed and their four captors killed.', 'K4'],
    ['Seventeen people had been brought in dead.', 'K17'],
    // By name.
    ['The attack killed Hector Selim, leader of the Lamp, and the lawyer Gilda Adil.', 'K2'],
    ['They condemned the assassination of MNR leader Hector Selim and of attorney Gilda Adil.', 'K2'],
    ['Lieutenant Omar Selim and soldiers Rana Adil, Amal Derin, and Nabil Varo were killed.', 'K4'],
    ['Omar Selim, 30, Rana Adil, 25, and Amal Derin, 9, were killed.', 'K3'],
    ['A drone killed senior commander Omar Selim and two of his aides.', 'K3'],
    ['Gunmen killed Omar Selim and two guards were wounded.', 'I2 K1'],
    ['Gunmen hacked a traditional ruler and his driver to death.', 'K2'],
    ['The group killed a judge, his driver and the driver’s small son.', 'K3'],
    ['Two Muslims and a Buddhist were shot dead.', 'K3'],
    ['Nine Germans were wounded, along with one Norwegian and one Peruvian.', 'I11'],
    ['A national grid employee, a colonel and a university guard were also killed.', 'K3'],
    ['A man was shot dead by two suspected militants, and a farmer was killed on his motorbike.', 'K1'],
    ['Five others of the same patrol team were injured.', 'I5'],
    ['She knew of “four armed men” killed.', 'K4'],
    ['They say they lost two.', 'K2'],
    ['A blast killed a member of parliament and at least 27 others.', 'K28'],
    ['A stabbing claimed three Israeli lives.', 'K3'],
    ['No fewer than 41 lives lost, 33 people wounded.', 'I33 K41'],
    ['Police raised to 19 from 16 the number of people killed.', 'K19'],
    ['The Observatory put the toll at least 20.', 'K20'],
    ['The number of those martyred climbed to 131.', 'K131'],
    ['The front gave the number of the dead as “not fewer than 110”.', 'K110'],
    // Told before, and meant by a pronoun.
    ['A bullet struck an 11-year-old girl in the neck, killing her instantly.', 'K1'],
    ['Gunmen stopped two traders at the bridge and shot them dead.', 'K2'],
    ['A shell hit a farmer and his son, wounding both.', 'I2'],
    ['Two men attacked the guard and killed him.', 'K1'],
    ['His body was found on waste ground.', 'K1'],
    ['Her body was flown home.', ''],
    ['The fall of the town cost 1,269 Libyan lives.', 'K1269'],
    ['Twelve people were shot, four of them fatally.', 'K4'],
    ['Twelve people were stabbed, two fatally.', 'K2'],
    ['He was one of 12 people wounded in the attack.', 'I12'],
    ['Three siblings, the youngest aged four, were killed.', 'K3'],
    ['The victims, aged between 12 and 40, were shot dead.', ''],
    ['Three policemen were martyred and as many wounded when a grenade was thrown.', 'I3 K3'],
    ['The army killed 14 fighters, losing two men of its own.', 'K14 K2'],
    ['Gunmen killed two election workers and wounded a third Wednesday.', 'I1 K2'],
    ['Five civilians from one family, among them a baby of eight months, perished.', 'K5'],
    ['The army lost 20 men and the Liberation Eagles 60 in the battle.', 'K20 K60'],
    ['The army lost 20 men and the rebels captured 60.', 'K20'],
    ['The army lost 20 men and 12 vehicles.', 'K20'],
    // No people.
    ['The team lost two games, losing four points.', ''],
    ['The deaths brought to 206 the number of troops killed since the war began.', ''],
    ['The dead soldier was 22.', ''],
    ['Initial reports that 12 people had died were wrong.', ''],
    ['A commander denied Selim was dead.', ''],
    ['Two dozen of their colleagues fell victim to a mass kidnapping.', ''],
    ['A policeman caught up with the attacker and shot him dead.', ''],
    ['Thousands have been killed or displaced.', ''],
    ['One in ten people was killed.', ''],
    ['On 27 February comrade Forero was killed.', 'K1'],
    ['In March 1987, during an attack, a sergeant was killed.', 'K1'],
    ['In Hadira, 22 died in a gunfight.', 'K22'],
    ['A 2d corporal was killed.', 'K1'],
    ['The bomber killed himself.', ''],
    ['At least 20 were killed and more wounded in a predominantly Shiite suburb.', 'K20'],
    ['The morgue had room for 12 bodies.', ''],
    ['A group claimed killing and wounding more than 80 people.', ''],
    // Tolls that passed a mark.
    ['Some death tolls, provided by officials, exceeded 100.', 'K100'],
    ['The death toll has surpassed 40.', 'K40'],
  ])('are told in “%s” “%s”', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it('who were counted before add nothing', () => {
    expect(
      tollsOf(
        'A bomb killed nine people in Hadira on Thursday, seven of them soldiers, the mayor said. The mayor said the other two dead were a driver and his son.',
      ),
    ).toBe('killed 9 (combatants 7)');
  });

  it('among the wounded are parts of them, whatever else is told of them', () => {
    expect(tollsOf('A bomb in Hadira on Thursday wounded 15 people. Four women who were queueing for a bus were among the wounded.')).toBe(
      'injured 15 (women 4)',
    );
  });

  it('of a first toll count where nothing replaced it', () => {
    expect(tollsOf('A blast hit Hadira on Thursday. A preliminary toll gave 15 dead and 30 wounded.')).toBe('killed 15, injured 30');
    expect(tollsOf('A blast hit Hadira on Thursday. A preliminary toll gave 15 dead, but police later counted 19 dead.')).toBe('killed 19');
  });

  it('in some dozens are dozens', () => {
    expect(tollsOf('A blast killed several dozen people in Hadira on Thursday.')).toBe('killed “dozens”');
    expect(tollsOf('A blast killed a few hundred people in Hadira on Thursday.')).toBe('killed “hundreds”');
  });

  it('of a toll that passed a mark are more', () => {
    expect(tollsOf('The death toll of Thursday’s blast in Hadira has exceeded 100, officials said.')).toBe('killed 100+');
  });
});
