import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** Each incident of an article as “place day killed/injured”; paragraphs are told apart by a sign. */
function incidentsOf(text: string): string[] {
  const article = `Deadly violence in the north on the eve of a feast\n\n${text.replaceAll(' ¶ ', '\n\n')}`;
  return readArticle(article, { published: '2025-07-11' }, archive).incidents.map(({ place, date, claims }) => {
    const [claim] = claims.filter(({ scope }) => scope !== 'background');
    return `${place?.name ?? '?'} ${date?.from?.slice(5) ?? '?'} ${claim?.killed?.min ?? ''}/${claim?.injured?.min ?? ''}`;
  });
}

describe('the incidents of an article', () => {
  it.each([
    [
      'Four people were killed and seven wounded in two roadside bombings in Durgoza on Thursday, police said. ¶ A bomb struck a patrol in the Kirmal district, killing one and wounding three, an officer said. ¶ Another bomb exploded in the Belen area, killing three people and wounding four.',
      ['Kirmal 07-10 1/3', 'Belen 07-10 3/4'],
    ],
    [
      'Gunmen shot dead a trader in Durgoza on Thursday, police said. ¶ Also in Durgoza, a former village chief was shot dead by militants. ¶ In neighbouring Kirmal province, six gunmen burst into an office, killing two engineers.',
      ['Durgoza 07-10 1/', 'Durgoza 07-10 1/', 'Kirmal 07-10 2/'],
    ],
    [
      'Police officers shot dead two men outside the walls of Durgoza on Thursday, police said. ¶ In a third incident, a man tried to stab a guard at a checkpoint near Durgoza and was shot dead.',
      ['Durgoza 07-10 2/', 'Durgoza 07-10 1/'],
    ],
    [
      'Four people were killed in clashes in Durgoza on Thursday, security sources said, following a suicide bombing that killed 37 people in the town of Kirmal. ¶ No one has claimed responsibility for Tuesday’s car bomb in Kirmal.',
      ['Durgoza 07-10 4/', 'Kirmal 07-08 37/'],
    ],
    [
      'Two officers were killed in a car bombing in Durgoza on Thursday, police said, a day after a bomb in Kirmal killed 11 people. ¶ Hospital sources said more than 20 people were wounded.',
      ['Durgoza 07-10 2/', 'Kirmal 07-09 11/'],
    ],
    [
      'Four people were killed in clashes in Durgoza on Thursday, security sources said. ¶ Following a bombing in the capital, the air force launched strikes on Wednesday and struck a camp in the Kirmal hills.',
      ['Durgoza 07-10 4/', 'Kirmal 07-09 /'],
    ],
    ['The army says it has launched strikes on rebels in the town of Durgoza, hitting 15 targets.', ['Durgoza ? /']],
    ['The president called on all sides in Durgoza to stop fighting and to end attacks.', []],
    [
      'The toll of Wednesday’s car bombing in Durgoza rose to 60, medics said. ¶ Meanwhile, at least 23 people were killed in violence on Thursday. ¶ A bomber blew himself up in Kirmal, killing three officers. ¶ At least 16 people were murdered in the town of Belen. ¶ A sniper killed a civilian in Sarmat, while three guards were gunned down in Tell Arbun, an official said.',
      ['Durgoza 07-09 60/', 'Kirmal 07-10 3/', 'Belen 07-10 16/', 'Sarmat 07-10 1/', 'Tell Arbun 07-10 3/'],
    ],
    [
      'Six soldiers were killed in clashes in Durgoza province on Thursday, the army said. ¶ In the nearby Kirmal province, one militant was killed when troops pursued a car, the governor’s office said. ¶ Four bomb makers were killed when an explosion ripped through a village in the west, the government said.',
      ['Durgoza 07-10 6/', 'Kirmal 07-10 1/', '? 07-10 4/'],
    ],
    [
      'Eight officers and 14 armed men were killed in fighting in the Durgoza area. ¶ At least another 37 people were wounded in the clashes, which started on Thursday in the town of Durgoza.',
      ['Durgoza 07-10 22/37'],
    ],
    [
      'Two bombings killed five people in Durgoza on Thursday. ¶ In a separate attack, a bomb killed one person in Kirmal. ¶ Seven people were wounded by the bombers, medics said.',
      ['Durgoza 07-10 5/', 'Kirmal 07-10 1/'],
    ],
    [
      'Air strikes on three villages in northern Nigeria on Thursday killed 39 civilians, a monitor said. ¶ Elsewhere, eight fighters were killed in clashes in the Kirmal hills. ¶ Helicopters dropped barrel bombs on Durgoza on Tuesday, killing at least 15 people. ¶ The committee said 20 people were killed in Tuesday’s attack on the Belen neighbourhood.',
      ['Nigeria 07-10 39/', 'Kirmal 07-10 8/', 'Belen 07-08 20/'],
    ],
    [
      'Rebels attacked an outpost in Durgoza on Thursday, killing two guards, the army said. ¶ Troops also laid an ambush for rebels crossing Kirmal village, the army said.',
      ['Durgoza 07-10 2/', 'Kirmal 07-10 /'],
    ],
    [
      'A strike on Durgoza killed five men on Thursday, medics said. ¶ A second strike, on a car in Kirmal, killed three people. ¶ On Wednesday, the health ministry said a man and a woman had been killed by gunfire in Kirmal.',
      ['Durgoza 07-10 5/', 'Kirmal 07-10 3/', 'Kirmal 07-09 2/'],
    ],
    [
      'A strike on Durgoza killed five men on Thursday. ¶ Glide bombs were used for the first time in Kirmal on Wednesday. ¶ Officials there said another strike on the southern city on Tuesday night killed one person.',
      ['Durgoza 07-10 5/', 'Kirmal 07-08 1/'],
    ],
    [
      'At least 20 people were killed in attacks across Nigeria on Thursday, officials said. ¶ In Durgoza, a car bomb killed 12 people outside a bank, police said. ¶ In the northern city of Kirmal, gunmen shot dead five policemen at a checkpoint. ¶ Three more people died when a roadside bomb hit a minibus in Belen.',
      ['Durgoza 07-10 12/', 'Kirmal 07-10 5/', 'Belen 07-10 3/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ The blast damaged shops near the central square. ¶ Elsewhere, gunmen killed two soldiers in the town of Kirmal.',
      ['Durgoza 07-10 12/', 'Kirmal 07-10 2/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ Meanwhile, in Kirmal province, a roadside bomb killed two soldiers.',
      ['Durgoza 07-10 12/', 'Kirmal 07-10 2/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ In a separate incident, gunmen killed two soldiers in Kirmal on Wednesday.',
      ['Durgoza 07-10 12/', 'Kirmal 07-09 2/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ On Wednesday, gunmen killed two soldiers in Kirmal.',
      ['Durgoza 07-10 12/', 'Kirmal 07-09 2/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ Hours later, a second bomb exploded in Kirmal, killing two people.',
      ['Durgoza 07-10 12/', 'Kirmal 07-10 2/'],
    ],
    [
      'Two bombings killed 14 people in Nigeria on Thursday. ¶ A car bomb went off in the market of Durgoza, killing 12, and a suicide bomber killed two in Kirmal.',
      ['Durgoza 07-10 12/', 'Kirmal 07-10 2/'],
    ],
    [
      'Russian forces attacked the Durgoza and Kirmal regions overnight, killing five people. ¶ In Durgoza region, three people were killed and six wounded in shelling, the governor said. ¶ In Kirmal region, a drone hit a car, killing two people.',
      ['Durgoza 07-10 3/6', 'Kirmal 07-10 2/'],
    ],
    [
      '- In Durgoza, shelling killed three people on Thursday. ¶ - In Kirmal, a drone strike killed one person on Thursday. ¶ - In Belen, a mine killed a farmer on Thursday.',
      ['Durgoza 07-10 3/', 'Kirmal 07-10 1/', 'Belen 07-10 1/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ Last month, a bombing in Kirmal killed 30 people.',
      ['Durgoza 07-10 12/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ In June, gunmen killed 30 people in Kirmal. ¶ The province of Belen has seen many attacks since 2019.',
      ['Durgoza 07-10 12/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ The attack came two days after gunmen killed 30 people in Kirmal.',
      ['Durgoza 07-10 12/'],
    ],
    [
      'Israeli strikes killed at least 15 people in the Gaza Strip on Thursday, medics said. ¶ Eight people were killed in a strike on a house in Durgoza camp. ¶ Four others were killed in Kirmal, in the south. ¶ A strike on a tent in Belen killed three people.',
      ['Durgoza 07-10 8/', 'Kirmal 07-10 4/', 'Belen 07-10 3/'],
    ],
    [
      'Gunmen killed seven people in two attacks in Durgoza province, police said on Thursday. ¶ In the first attack, in Kirmal, four farmers were shot dead. ¶ In the second, in the village of Belen, a family of three was killed.',
      ['Kirmal 07-10 4/', 'Belen 07-10 3/'],
    ],
    [
      'Six soldiers were killed in Durgoza on Thursday when their vehicle hit a mine, the army said. ¶ Separately, a soldier was killed and two were wounded in clashes with militants in Kirmal district.',
      ['Durgoza 07-10 6/', 'Kirmal 07-10 1/2'],
    ],
    [
      'Six soldiers were killed in Durgoza on Thursday when their vehicle hit a mine, the army said. ¶ A soldier was also killed in Kirmal.',
      ['Durgoza 07-10 6/', 'Kirmal 07-10 1/'],
    ],
    [
      'A mine killed six soldiers near Durgoza on Thursday. ¶ The soldiers were travelling from Kirmal to Belen when the mine exploded.',
      ['Durgoza 07-10 6/'],
    ],
    [
      'A mine killed six soldiers near Durgoza on Thursday. ¶ Four of the dead came from Kirmal. ¶ The wounded were taken to a hospital in Belen.',
      ['Durgoza 07-10 6/'],
    ],
    [
      'Rebels attacked a convoy near Durgoza on Thursday, killing six soldiers. ¶ The army launched an operation in the Kirmal hills, where 12 rebels were killed, it said.',
      ['Durgoza 07-10 6/', 'Kirmal 07-10 12/'],
    ],
    [
      'Shelling killed six people in Durgoza on Thursday. ¶ Three of them died when a rocket hit a bus in the Kirmal district.',
      ['Durgoza 07-10 6/'],
    ],
    [
      'Two rockets hit Durgoza on Thursday, wounding three people, and gunmen killed a teacher in Kirmal.',
      ['Durgoza 07-10 /3', 'Kirmal 07-10 1/'],
    ],
    [
      'On Tuesday, gunmen killed two people in Durgoza. ¶ On Wednesday, gunmen killed three people in Durgoza.',
      ['Durgoza 07-08 2/', 'Durgoza 07-09 3/'],
    ],
    [
      'Fighting killed 30 people in Nigeria this week. ¶ On Monday, rebels attacked Durgoza, killing 10 people. ¶ On Wednesday, they attacked Kirmal, killing 20.',
      ['Durgoza 07-07 10/', 'Kirmal 07-09 20/'],
    ],
    [
      'Nine people lost their lives in three places over the weekend. ¶ SARMAT. Mortar bombs fell into a street on Friday evening. Two women were killed. ¶ RAS HALUN. A raid on this village on Wednesday killed four men. ¶ HADIRA. A drone was shot down over the mill at noon on Thursday. Nobody was hurt.',
      ['Sarmat 07-11 2/', 'Ras Halun 07-09 4/', 'Hadira 07-10 0/0'],
    ],
    [
      'A bomb killed eight people at a house in the east on Thursday. ¶ Separately, troops shot dead five people. ¶ Eight people were killed in the blast in Durgoza, police said. ¶ Troops killed five villagers in Kirmal on Thursday, elders said.',
      ['Durgoza 07-10 8/', 'Kirmal 07-10 5/'],
    ],
    // Without a figure, an incident of its own is told by a verb.
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ On Wednesday, rebels shelled an army camp near Kirmal and set stores on fire.',
      ['Durgoza 07-10 12/', 'Kirmal 07-09 /'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ The minister spoke of the attack in Kirmal on Wednesday as a disgrace.',
      ['Durgoza 07-10 12/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ Soldiers were on their way to Kirmal on Wednesday after rebels attacked a barracks, he said.',
      ['Durgoza 07-10 12/'],
    ],
    [
      'A car bomb killed 12 people in Durgoza on Thursday, police said. ¶ Another bomb exploded in the town of Kirmal an hour later. ¶ It destroyed a bus, killing three passengers.',
      ['Durgoza 07-10 12/', 'Kirmal 07-10 3/'],
    ],
    [
      'Fighters shelled an army camp in Durgoza on Thursday. ¶ At noon on Wednesday there was an explosion at a mill in the village of Kirmal. Four millers were killed, the police said. ¶ In Belen, four more people were killed in a raid the same day.',
      ['Durgoza 07-10 /', 'Kirmal 07-09 4/', 'Belen 07-09 4/'],
    ],
    // The lead that adds them up is none of them, and gives them its day.
    [
      'Four people were killed and seven wounded in two bomb attacks in Durgoza on Thursday, police said. ¶ A bomb struck a patrol in the Old Mill district, killing one policeman and wounding three others. ¶ Another bomb exploded in the Salt Gate district. ¶ The blast killed three people and wounded four.',
      ['Old Mill 07-10 1/3', 'Salt Gate 07-10 3/4'],
    ],
    ['Jets bombed a depot in the town of Durgoza, the army said. ¶ It gave no day and named nobody.', ['Durgoza ? /']],
    // What is done hours later somewhere else is another incident of the same day.
    [
      'Gunmen burst into a clinic in Durgoza on Thursday and killed 16 people, the minister said. ¶ An hour later, a suicide bomber blew himself up among mourners in the town of Kirmal, killing 24.',
      ['Durgoza 07-10 16/', 'Kirmal 07-10 24/'],
    ],
    [
      'Twelve people were killed on Thursday in an attack on a mosque; in the town of Kirmal a bicycle bomb killed four.',
      ['? 07-10 12/', 'Kirmal 07-10 4/'],
    ],
    [
      'A shell crashed into a food line in Durgoza on Wednesday and killed eleven people, medics said. ¶ Separately, soldiers moved back into the town of Kirmal, and residents reported seven deaths there overnight.',
      ['Durgoza 07-09 11/', 'Kirmal 07-10 7/'],
    ],
    [
      'A bomber rammed his car into a convoy in Durgoza on Thursday, killing 41 people. ¶ The blast came two days after gunmen stormed a barracks in Kirmal, where 23 people died.',
      ['Durgoza 07-10 41/'],
    ],
    [
      'Helicopters opened fire on a funeral in Durgoza on Thursday, wounding two people, an official said. ¶ The residents mourned victims of Wednesday’s bombings, and some fired into the air.',
      ['Durgoza 07-10 /2'],
    ],
    [
      'A mine killed three soldiers in Durgoza on Thursday, the army said. ¶ On 30 June, the army announced that it had killed four rebels in Kirmal.',
      ['Durgoza 07-10 3/'],
    ],
    [
      'Rebels killed 30 people in separate attacks in Durgoza and the town of Kirmal on Thursday. ¶ In Durgoza they shot eleven policemen dead. ¶ In Kirmal eight people were killed.',
      ['Durgoza 07-10 11/', 'Kirmal 07-10 8/'],
    ],
  ])('of “%s”', (text, incidents) => {
    expect(incidentsOf(text)).toEqual(incidents);
  });
});
