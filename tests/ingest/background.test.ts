import { describe, expect, it } from 'vitest';
import { tollsOf } from './tolls-of.ts';

const NEWS = 'A shell killed three people in the town of Hadira on Thursday, the mayor said.';

describe('what lies behind the news', () => {
  it('is known by a year in front of what was done', () => {
    const talks =
      'Talks with the Front ended with an agreement. Delegates met in Sarmat. They spoke for hours. A truce will hold. They go on in May.';
    const past =
      'The best known act of the Front was its 1985 takeover of the palace in Hadira. In the operation to retake it, 100 people died.';
    expect(tollsOf(`${talks}\n\n${past} The rebels were hired to attack it.`)).toBe('');
  });

  it.each([
    'More than 90,000 people have been killed in Ardania since the war began in 2017.',
    'The war has claimed some 1,400 lives.',
    'He recalled the explosion of an airliner, in which more than 100 people died.',
    'The newspaper recalled in an editorial on Thursday that 16 of its reporters have been killed by drug traffickers.',
    'The talks were broken off in May after an attack on Sarmat in which 14 people died; they will resume on Monday.',
    'Let us remember the bombing of the hotel in Sarmat, in which 40 people died.',
    'She denied that it had to do with the arrest of eight soldiers on charges of being implicated in the murder of six priests.',
    'The bishops said in a letter on Thursday that 60 priests have been murdered in the past 10 years.',
    'The insurgency, now in its ninth year, has left hundreds dead.',
    'At least 640 civilians have died in the province this year.',
    'So far this year, 112 soldiers have been killed.',
    'Some 45 people have been killed in the past month.',
    'The United Nations says 230 civilians were killed there in June alone.',
    'Fighting over the past week has left 60 dead and 140 wounded.',
    'Since Monday, shelling has killed 27 people in the district.',
    'In all, 88 people have died in such attacks since May.',
    'It brings to 31 the number of medics killed in the war.',
    'It was the fifth attack on the market this year; in the previous four, 38 people were killed.',
    'The deadliest was in May, when 41 people died.',
    'More than 200 aid workers have been killed across the country, the union says.',
    'An average of six people are killed there every day.',
    'Nearly 500 people, most of them civilians, were killed last year.',
    'The conflict killed about 1,100 people in 2024.',
    'Ardanian forces have killed 71 militants in the last two weeks, the army says.',
    'Last week, a car bomb killed 14 people in Sarmat.',
    'In May, a raid on the same market killed 20 people.',
    'On 9 March, gunmen shot dead eight worshippers in Sarmat.',
    'Two months ago a similar blast killed 11.',
    'A previous attack on the bridge killed nine people.',
    'It came days after a bomb killed 12 people in Sarmat.',
    'The attack came a week after nine policemen were killed near Sarmat.',
    'An attack on the same post left four soldiers dead in April.',
    'It was the worst attack since a bomb killed 34 people at a wedding in 2023.',
    'In 2022, 18 people died in a feud over the well.',
    'The group has claimed several attacks, including one last month that killed 16 people.',
    'The Hill Front was blamed for the killing of seven engineers near the dam last year.',
    'The village was hit before: in a raid two years ago, six people lost their lives.',
    'The two sides blame each other for a raid in which nine children died last autumn.',
    'It recalled the massacre of 2019, in which 55 villagers were killed.',
    'The general, who was wounded in an attack that killed two of his guards last March, vowed revenge.',
    'The town has 9,000 inhabitants, and 70 people live in the street that was hit.',
    'Around 120 people were in the hall at the time.',
    'Some 40 families have fled the village and 300 people sleep in the school.',
    'Police arrested 12 suspects and are looking for four others.',
    'The Hill Front still holds 26 soldiers whom it captured in May.',
    'In an accident near Sarmat, six people died when a bus overturned.',
    'A cholera outbreak has killed 23 people in the camps.',
    'Six people were treated in Port Selim for burns caused by fireworks.',
    'The morgue has places for 12 bodies.',
    'She lost two sons in the war.',
    'His father was killed in a raid in 1998.',
    'The mayor recalled that in 1980 four nuns who worked there were killed by guards.',
    'The market was attacked in January by the militia. Twelve traders were killed then.',
    'The market was attacked in January by the militia. A number of traders were hurt in that attack, while at least two guards died.',
    'According to the army, five soldiers have been killed and 25 others wounded since a new round of clashes began. An estimated 25 rebels have also been killed.',
    'Aircraft of Vessaly have killed more than 300 people in Nahr within a year, the Monitor reckons.',
    'The group also claimed a July 2 bombing of a police station that killed at least 17 people.',
    'An earlier text lasted for nine days; it ended with a bomb in a fish market that killed 17.',
    'Even before Thursday, three people had been killed in the run-up to the vote.',
    'More than a hundred people have been killed in bombings in the capital since then.',
    'The truce, which came after four days of street battles that killed 14 people, had been broken before.',
    'The mayor said no more. As of Tuesday, at least 40 soldiers had been killed in the offensive.',
    'It has lost 15 men to mines.',
    'Mines have killed 48 people and maimed 90 in Nahr, most of them shepherds.',
    'Violence linked to the insurgency has claimed more than 780 lives, according to a group that tracks it.',
    'The Monitor counted 139 deaths in June, of whom 66 were civilians.',
    'Rebels killed 23 soldiers when they overran the base in April.',
    'Two years of fighting have killed 310 people in the hills.',
    'Its founder was killed along with four bodyguards in a drone attack in November.',
    'Ten people were killed in a similar attack on a bus in the same week of last year.',
    'The army has intensified its raids since Monday evening, killing at least 44 people.',
  ])('is no toll in a paragraph of its own: “%s”', (behind) => {
    expect(tollsOf(`${NEWS}\n\n${behind}`)).toBe('killed 3');
  });

  it.each([
    'More than 90,000 people have been killed in Ardania since the war began in 2017.',
    'At least 640 civilians have died in the province this year.',
    'The United Nations says 230 civilians were killed there in June alone.',
    'In all, 88 people have died in such attacks since May.',
    'The deadliest was in May, when 41 people died.',
    'Nearly 500 people, most of them civilians, were killed last year.',
    'Last week, a car bomb killed 14 people in Sarmat.',
    'Two months ago a similar blast killed 11.',
    'The attack came a week after nine policemen were killed near Sarmat.',
    'In 2022, 18 people died in a feud over the well.',
    'The village was hit before: in a raid two years ago, six people lost their lives.',
    'The general, who was wounded in an attack that killed two of his guards last March, vowed revenge.',
    'Some 40 families have fled the village and 300 people sleep in the school.',
    'In an accident near Sarmat, six people died when a bus overturned.',
    'The morgue has places for 12 bodies.',
    'The market was attacked in January by the militia. Twelve traders were killed then.',
    'According to the army, five soldiers have been killed and 25 others wounded since a new round of clashes began. An estimated 25 rebels have also been killed.',
    'An earlier text lasted for nine days; it ended with a bomb in a fish market that killed 17.',
    'It has lost 15 men to mines.',
    'The Monitor counted 139 deaths in June, of whom 66 were civilians.',
    'Its founder was killed along with four bodyguards in a drone attack in November.',
  ])('is no toll in the paragraph of the news: “%s”', (behind) => {
    expect(tollsOf(`${NEWS} ${behind}`)).toBe('killed 3');
  });

  it.each([
    'A court in Sarmat on Thursday jailed four men for life for a bombing that killed 37 people in 2019.',
    'Hundreds gathered in Hadira on Thursday to mark the anniversary of a raid that killed 41 people.',
    'The army and the Hill Front signed a truce in Hadira on Thursday after a war that has killed 1,200 people.',
    'The United Nations called on Thursday for an inquiry into a strike that killed nine people in Hadira last month.',
    'Police arrested two men in Hadira on Thursday over a blast that killed six people in Sarmat in May.',
    'A report published on Thursday says that 340 civilians were killed by mines in Ardania in 2024.',
    'Parliament observed a minute of silence on Thursday for the 23 sailors killed last month off Port Selim.',
    'Two former militiamen went on trial in Hadira on Thursday over the killing of 44 villagers in 1999.',
    'A judge in Hadira on Thursday sentenced two men to life for the shooting at a café, in which nine guests lost their lives.',
    'An inquiry opened in Hadira on Thursday into the raid of 23 March, in which 88 people were killed.',
    'Ten years after the shelling of the market, in which 62 people died, survivors lit candles in Hadira on Thursday.',
    'The truce between the army and the Front held in Hadira on Thursday, after three days of fighting in which 44 people were killed.',
    'A judge in Hadira read out on Thursday the names of the 52 people who were injured when a bomb sank the ferry in 2019.',
    'The museum in Hadira opened a room on Thursday for the 14 teachers who were murdered in the war.',
    'Six people died in Hadira on Thursday when a wall collapsed after heavy rain.',
    'Ardania will send 200 more soldiers to Hadira, where three of its men were killed last year, the minister said on Thursday.',
    'Aid groups said on Thursday that 18 of their workers had been killed in Ardania since January.',
  ])('makes no incident by itself: “%s”', (text) => {
    expect(tollsOf(text)).toBe('');
  });

  it.each([
    ['The strike, the deadliest this year, killed 14 people in Hadira on Thursday.', 'killed 14'],
    ['It was the worst attack in months. At least 14 people were killed by a bomb in Hadira on Thursday.', 'killed 14+'],
    ['Since dawn on Thursday, shelling has killed 14 people in Hadira.', 'killed 14'],
    ['Shelling of Hadira in the past 24 hours has killed 14 people, doctors said on Thursday.', 'killed 14'],
    ['Fourteen people have been killed in a strike on Hadira on Thursday.', 'killed 14'],
    ['The death toll from Thursday’s strike on Hadira has risen to 14.', 'killed 14'],
    ['Two days of fighting in Hadira have left 14 people dead, the mayor said on Thursday.', 'killed 14'],
    ['Fourteen people were killed by shells in Hadira on Thursday, the first deaths since a truce took effect in June.', 'killed 14'],
    ['Shells killed 14 people in Hadira on Thursday, days after a truce was signed.', 'killed 14'],
    ['Fourteen people were killed by a bomb in Hadira on Thursday in the second attack this week.', 'killed 14'],
    ['A week after a truce was signed, shells killed 14 people in Hadira on Thursday.', 'killed 14'],
    ['In retaliation for the killing of a sheikh, gunmen killed 14 people in Hadira on Thursday.', 'killed 14'],
    ['Gunmen who have killed dozens this year struck again in Hadira on Thursday, killing 14 people.', 'killed 14'],
    ['Fourteen people died in Hadira on Thursday when a bomb went off in a market that was also hit in May.', 'killed 14'],
    ['A bomb killed 14 people in Hadira on Thursday, the deadliest attack there since one that killed 20 in 2021.', 'killed 14'],
    [
      'A bomb killed 14 people in the town of Hadira on Thursday, the mayor said.\n\nThe injured, who number 30, are in three hospitals.',
      'killed 14, injured 30',
    ],
    [
      'A bomb killed 14 people in the town of Hadira on Thursday, the mayor said.\n\nIt has since emerged that two of the dead were soldiers.',
      'killed 14 (combatants 2)',
    ],
    [
      'A bomb killed 14 people in the town of Hadira on Thursday, the mayor said.\n\nSix more have died in hospital since, bringing the toll to 20.',
      'killed 20',
    ],
    [
      'A bomb killed 14 people in the town of Hadira on Thursday, the mayor said.\n\nOn Wednesday, a separate strike killed two people in Sarmat.',
      'killed 14; killed 2',
    ],
    ['The mayor raised the toll to 35 from a cold-blooded attack by gunmen on a market in the town of Hadira on Thursday.', 'killed 35'],
    [
      'Gunmen attacked a market in the town of Hadira on Thursday. The mayor raised the toll to 35. His office, which corrected the earlier death toll of 23, spoke of a crime.',
      'killed 35',
    ],
    ['Since the truce ended on Sunday, the army has shelled Hadira every night. On Thursday, a shell killed 14 people there.', 'killed 14'],
    [
      'A car bomb killed 14 people in the town of Hadira on Thursday, the mayor said. In May a similar attack killed 16. The Hill Front said that six of its fighters had died.',
      'killed 14; killed 6 (combatants 6)',
    ],
  ])('leaves the news alone: “%s” tells “%s”', (text, tolls) => {
    expect(tollsOf(text)).toBe(tolls);
  });
});
