import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

function placeOf(text: string): string | null {
  return readArticle(text, { published: '2025-07-11' }, archive).incidents[0]?.place?.name ?? null;
}

describe('the place of an incident', () => {
  it.each([
    [
      'Rebels attacked the Kirmal stronghold of a rival on Monday, killing two people. Kirmal, about 110 kilometres (68 miles) north of Durgoza, is held by a faction.',
      'Kirmal',
    ],
    ['A bomb killed two people in the Bab Zayt District of Hadira on Monday.', 'Bab Zayt'],
    ['A bomb killed two people in Belen Province on Monday. It went off in a market in Durgoza, police said.', 'Durgoza'],
    [
      'Shelling killed two people in Kirmal on Monday. The governor of the Kirmal region said that a shell hit a bus in the town of Belen.',
      'Belen',
    ],
    ['A bomb killed two people in a Southeast Asian capital on Monday. It went off in the North East.', null],
    [
      'Two people killed by a bomb\n\nQORNET, Nigeria, July 8 , 2025 (AFP)\n\nA bomb went off here on Monday, killing two people.',
      'Qornet',
    ],
    ['Two people killed by a bomb\n\nQORNET, Nigeria Two people were killed on Monday when a bomb went off here on Monday.', 'Qornet'],
    ['Jets struck northern Iraq’s Kirmal mountain area on Monday, killing two people.', 'Kirmal'],
    ['Two people were killed on Monday when gunmen stormed Kirmal village of Durgoza ward in Belen state.', 'Kirmal'],
    ['Officials said on Monday that the Kirmal airbase in western Iraq was attacked and two people were killed.', 'Kirmal'],
    ['Israeli strikes on the Omar Selim and Durgoza schools killed two people on Monday.', null],
    ['Fighting among the snow-capped peaks of the Kirmal border area killed two people on Monday.', 'Kirmal'],
    ['Fighting in northern Kurdistan killed two people on Monday. A shell hit a bus in Kirmal.', 'Kirmal'],
    ['Two people were killed on Monday in Durgoza Local Government Area. They were shot at Kirmal junction, police said.', 'Kirmal'],
    ['Air raids in Durgoza province killed two people on Monday. Fighters had moved east of the Kirmal river, the army said.', 'Durgoza'],
    [
      'Two people were killed on Monday in a forest. They had planned an attack in Kirmal, the army said; one was arrested in Durgoza.',
      null,
    ],
    ['Explosions killed two people on Monday in several cities, including the capital Kirmal.', 'Kirmal'],
    ['Marta Lindo Sarvel, a nurse, was wounded on Monday in the town of Kirmal. One of the bullets hit Sarvel near the ear.', 'Kirmal'],
    ['A nurse was wounded on Monday near the town of Kirmal. She works in Belen camp.', 'Kirmal'],
    ['A bomb killed two people in the Bab Zayt district of Hadira on Monday.', 'Bab Zayt'],
    ['A bomb killed two people in Hadira’s Bab Zayt neighbourhood on Monday.', 'Bab Zayt'],
    ['A bomb killed two people in the besieged, mainly Kurdish town of Qornet on Monday.', 'Qornet'],
    ['A bomb killed two people in the Selim Bay suburb of Qornet on Monday.', 'Qornet'],
    ['A bomb killed two people in the Afghan capital, Kabul, on Monday.', 'Kabul'],
    ['Shells that hit Ain Farra town on Monday killed two people.', 'Ain Farra'],
    ['Gunmen of the Islamic State of Iraq and the Levant killed two people in Ain Farra on Monday.', 'Ain Farra'],
    ['Two people were killed on Monday in Turkish air strikes near Ain Farra.', 'Ain Farra'],
    ['A bomb killed two people north of Sarmat on Monday. The attack took place in the village of Ain Farra, police said.', 'Ain Farra'],
    ['A bomb killed two people in the southern Nahr region on Monday. It went off in a market in Hadira, police said.', 'Hadira'],
    ['In Ain Farra, gunmen killed two people on Monday.', 'Ain Farra'],
    ['Police said that in Sheikh Zayn gunmen killed two people on Monday.', 'Sheikh Zayn'],
    ['KABUL, July 8 (Reuters) - A bomb killed two people in the capital on Monday.', 'Kabul'],
    ['QORNET, July 8 (Reuters) - A bomb went off here on Monday, killing two people.', 'Qornet'],
    ['LIMA, July 8 (EFE) - A bomb planted near the U.S. embassy in this capital killed two people on Monday.', 'Lima'],
    ['A bomb destroyed an office on Monday. The building is located in the village of Ain Farra.', 'Ain Farra'],
    ['A bomb attack on the Pacific pipeline in Ain Farra killed two people on Monday.', 'Ain Farra'],
    ['Minister Omar Selim escaped. The attack on Selim killed two people in Ain Farra on Monday.', 'Ain Farra'],
    ['A bomb killed two people in the town of Durgoza on Monday.', 'Durgoza'],
    ['A bomb killed two people in Durgoza, a town in the north of the country, on Monday.', 'Durgoza'],
    ['A bomb killed two people in the village of Kirmal in Durgoza district, Belen province, on Monday.', 'Kirmal'],
    ['A bomb killed two people in Durgoza’s eastern outskirts on Monday.', 'Durgoza'],
    ['A bomb killed two people on the outskirts of the city of Durgoza on Monday.', 'Durgoza'],
    ['A bomb killed two people in Durgoza’s Kirmal neighborhood on Monday.', 'Kirmal'],
    ['A bomb killed two people near the village of Kirmal, 20 kilometres (12 miles) south of Durgoza, on Monday.', 'Kirmal'],
    ['A bomb killed two people in the Durgoza area on Monday.', 'Durgoza'],
    ['A bomb killed two people in the northern Syrian city of Durgoza on Monday.', 'Durgoza'],
    ['A bomb killed two people in central Durgoza on Monday.', 'Durgoza'],
    ['A bomb killed two people in the centre of Durgoza on Monday.', 'Durgoza'],
    ['A bomb killed two people in the capital, Durgoza, on Monday.', 'Durgoza'],
    ['A bomb killed two people in the province of Durgoza on Monday.', 'Durgoza'],
    ['A bomb killed two people at a market in Durgoza on Monday.', 'Durgoza'],
    ['A bomb tore through Durgoza on Monday, killing two people.', 'Durgoza'],
    ['A bomb at a checkpoint outside Durgoza killed two people on Monday.', 'Durgoza'],
    ['A bomb killed two people at Kirmal refugee camp on Monday.', 'Kirmal'],
    ['Gunmen attacked the village of Kirmal on Monday and killed two people.', 'Kirmal'],
    ['Gunmen raided Kirmal and two other villages in Durgoza state on Monday, killing two people.', 'Kirmal'],
    ['Gunmen killed two people in Kirmal community of Durgoza Local Government Area on Monday.', 'Kirmal'],
    ['Two people were killed when warplanes bombed Kirmal on Monday.', 'Kirmal'],
    ['Two people were killed in air strikes on the towns of Kirmal and Durgoza on Monday.', 'Kirmal'],
    ['Two people were killed on Monday in Russian shelling of Kirmal.', 'Kirmal'],
    ['Russian forces shelled Kirmal on Monday, killing two people.', 'Kirmal'],
    ['An Israeli strike on the southern Lebanese town of Kirmal killed two people on Monday.', 'Kirmal'],
    ['Two people were shot dead in Kirmal, east of Durgoza, on Monday.', 'Kirmal'],
    ['Two soldiers were killed in an ambush near Mount Kirmal on Monday.', 'Mount Kirmal'],
    ['Two people were killed when a grenade exploded at the Kirmal hotel in Durgoza on Monday.', 'Durgoza'],
    ['Two people were killed in the border town of Durgoza on Monday when a shell hit a bakery.', 'Durgoza'],
    ['Two people were killed in rebel-held Durgoza on Monday when a shell hit a bakery.', 'Durgoza'],
    ['Two people were killed in Durgoza in Pakistan’s Khyber Pakhtunkhwa province on Monday when a shell hit a bakery.', 'Durgoza'],
    ['Two people were killed in Pakistan’s northwestern city of Durgoza on Monday when a shell hit a bakery.', 'Durgoza'],
    [
      'Two people were killed in northwest Pakistan on Monday when a bomb exploded. Police said the bomb went off near a mosque in Durgoza.',
      'Durgoza',
    ],
    ['Two people were killed on Monday when a bomb exploded in a bazaar, a police officer in Durgoza, Ali Demo, said.', 'Durgoza'],
    ['A suicide bomber killed two people in Durgoza on Monday, officials in Karachi said.', 'Durgoza'],
    ['Fighting for control of Durgoza killed two people on Monday.', 'Durgoza'],
    ['Fighting raged in Durgoza on Monday, two days after rebels seized Kirmal. Two people were killed.', 'Durgoza'],
    ['Rebels captured the town of Durgoza on Monday after clashes that killed two people.', 'Durgoza'],
    ['Two people were killed in Tal Durgoza on Monday when a bomb exploded.', 'Tal Durgoza'],
    ['Two people were killed in Durgoza al-Sharqiya on Monday when a bomb exploded.', 'Durgoza al-Sharqiya'],
    ['Two people were killed in Durgoza’s Old City on Monday when a bomb exploded.', 'Durgoza'],
    ['Two people were killed in the West Bank village of Durgoza on Monday when a bomb exploded.', 'Durgoza'],
    ['Two people were killed in southern Gaza on Monday when a bomb exploded.', 'Gaza'],
    ['Two people were killed in the Durgoza region of Ukraine on Monday when a drone hit a bus.', 'Durgoza'],
    ['A drone hit a bus in Kirmal, Durgoza Oblast, killing two people on Monday.', 'Kirmal'],
    ['Two people were killed in Kirmal, North Kivu, on Monday when gunmen attacked.', 'Kirmal'],
    ['Gunmen killed two people on Monday in the commune of Kirmal.', 'Kirmal'],
    ['Gunmen killed two people in the Kirmal sub-county on Monday.', 'Kirmal'],
    ['Gunmen killed two people in the Kirmal settlement on Monday.', 'Kirmal'],
    ['A bomb killed two people in Durgoza on Monday. It lay in a bin in the Kirmal district of the city.', 'Kirmal'],
    ['Gunmen stormed the Kirmal police post, north of Durgoza, on Monday and killed two people.', 'Kirmal'],
    ['Rockets hit Kirmal, a village in the hills, on Monday and killed two people.', 'Kirmal'],
    ['Kirmal came under mortar fire on Monday, and two people were killed.', 'Kirmal'],
    ['A bomb killed two people at the Kabul Opera House on Monday.', 'Kabul'],
    ['Two people were killed on Monday in suicide attacks on Zendar mosques in the town of Durgoza.', 'Durgoza'],
    ['A Russian missile attack on Durgoza killed two people on Monday, the mayor said.', 'Durgoza'],
    ['A bomb killed two people in southern Helmand province’s Kirmal district on Monday.', 'Kirmal'],
    ['A bomb killed two people in the Mogadishu district of Kirmal on Monday.', 'Kirmal'],
    ['A bomb killed two people in the Somali capital on Monday.', 'Mogadishu'],
    ['Gunmen attacked the communities of Kirmal and Belen on Monday and killed two people.', 'Kirmal'],
    ['Shells rained down on Durgoza on Monday, killing two people.', 'Durgoza'],
    ['Secretary of State Palmer Dunn spoke of two people who were killed by a bomb in Durgoza on Monday.', 'Durgoza'],
  ])('of “%s” is %s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it('lies in the country that the article is about, where the archive does not know it', () => {
    const text = 'LIMA, July 8 (EFE) - A bomb killed two people in the village of Ain Farra on Monday, Peruvian police said.';
    const { incidents } = readArticle(text, { published: '2025-07-11' }, archive);
    expect(incidents).toMatchObject([{ place: { name: 'Ain Farra' }, within: ['Peru'] }]);
  });

  it.each([
    ['A bomb killed two people in the Muslim-majority south on Monday, the Thai police said.', 'Thailand'],
    ['A bomb killed two people on Monday, the Pakistani police said.', 'Pakistan'],
    ['LIMA, July 8 (EFE) - A bomb in a village killed two people on Monday.', 'Peru'],
  ])('of “%s” is not told, but that it lies in %s', (text, country) => {
    const { incidents } = readArticle(text, { published: '2025-07-11' }, archive);
    expect(incidents).toMatchObject([{ place: null, within: [country] }]);
  });

  it('is in the country alone where an attack without figures opens an article, and without one there is no incident', () => {
    const text = 'Gunmen attacked a convoy of trucks on Monday and burned two of them, a driver said.';
    const { incidents } = readArticle(`LIMA, July 8 (EFE) - ${text}`, { published: '2025-07-11' }, archive);
    expect(incidents).toMatchObject([{ place: null, within: ['Peru'] }]);
    expect(readArticle(text, { published: '2025-07-11' }, archive).incidents).toEqual([]);
  });

  it('is not where its wounded were taken, where it was told, or what was named after a place', () => {
    expect(placeOf('Two people wounded by a mine on Monday were taken to a hospital in Sarmat, officials said in Hadira.')).toBeNull();
    expect(placeOf('QORNET, July 8 (EFE) - A mine killed a boy on Monday. A girl was taken to a hospital in this city.')).toBeNull();
    expect(placeOf('A mine killed two people on Monday, days before the Hadira truce ends.')).toBeNull();
  });
});
