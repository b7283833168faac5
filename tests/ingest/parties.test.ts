import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

function partiesOf(text: string): string[] {
  const [incident] = readArticle(text, { published: '2025-07-11' }, archive).incidents;
  return incident!.parties.map(({ name, actor, role }) => `${actor ?? name}: ${role}`).sort();
}

describe('the parties of an incident', () => {
  it.each([
    [
      'The Hill Front claimed responsibility for a bombing in Hadira on Monday that killed two people.',
      ['hill-front: alleged-perpetrator'],
    ],
    [
      'A bomb killed two people in Hadira on Monday, and the governor laid the blame on the Hill Front.',
      ['hill-front: alleged-perpetrator'],
    ],
    [
      'Hill Front fighters ambushed an army convoy near Hadira on Monday, killing four soldiers, the Ardanian army said.',
      ['ardanian-army: target', 'hill-front: alleged-perpetrator'],
    ],
    [
      'An attack on an army checkpoint in Hadira on Monday by Hill Front gunmen left two people dead.',
      ['ardanian-army: target', 'hill-front: alleged-perpetrator'],
    ],
    ['Two people were killed in Hadira on Monday when army artillery shelled the market.', ['ardanian-army: alleged-perpetrator']],
    ['Two people were killed in Hadira on Monday in a Turkish drone strike.', ['Turkey (Turkish forces): alleged-perpetrator']],
    ['Two people died in Hadira on Monday when Boko Haram militants stormed the village.', ['Boko Haram: alleged-perpetrator']],
    [
      'The Rapid Support Forces (RSF) shelled Hadira on Monday and killed two people, and the RSF said nothing of it.',
      ['Rapid Support Forces (RSF): alleged-perpetrator'],
    ],
    ['A mine killed two people in Hadira on Monday, in a part of the town that was shelled by a Turkish-backed group in May.', []],
    ['A mine killed two people on the road to a base used by the Hill Front near Hadira on Monday.', []],
    ['A militia linked to the Hill Front killed two people in Hadira on Monday.', []],
    ['An armed group backed by the Hill Front shelled Hadira on Monday and killed two people.', []],
    ['Fighters loyal to the Hill Front killed two people in Hadira on Monday.', ['hill-front: alleged-perpetrator']],
    ['Boko Haram fighters killed two people in Durgoza on Monday.', ['Boko Haram: alleged-perpetrator']],
    ['Fighters from the Kirmal Brigade killed two people in Durgoza on Monday.', ['Kirmal Brigade: alleged-perpetrator']],
    ['Militants from the Islamic State group killed two people in Durgoza on Monday.', ['Islamic State group: alleged-perpetrator']],
    ['Islamic State militants killed two people in Durgoza on Monday.', ['Islamic State: alleged-perpetrator']],
    ['Suspected Boko Haram militants killed two people in Durgoza on Monday.', ['Boko Haram: alleged-perpetrator']],
    ['Two people were killed in Durgoza on Monday in an attack blamed on the Kirmal Front.', ['Kirmal Front: alleged-perpetrator']],
    [
      'Two people were killed in Durgoza on Monday in a suicide bombing claimed by the Kirmal Liberation Army.',
      ['Kirmal Liberation Army: alleged-perpetrator'],
    ],
    [
      'Two soldiers were killed in Durgoza on Monday when Kirmal rebels attacked an army base.',
      ['Kirmal rebels: alleged-perpetrator', 'army: target'],
    ],
    ['Two Ruritanian soldiers were killed in Durgoza on Monday when rebels attacked.', ['Ruritanian soldiers: target']],
    ['Two Malian soldiers were killed in Durgoza on Monday when jihadists attacked their post.', ['Mali (Malian army): target']],
    ['Malian troops killed two people in Durgoza on Monday, residents said.', ['Mali (Malian troops): alleged-perpetrator']],
    ['The Malian army said it had killed two jihadists in Durgoza on Monday.', ['Mali (Malian army): alleged-perpetrator']],
    [
      'Malian soldiers and Wagner mercenaries killed two people in Durgoza on Monday, residents said.',
      ['Mali (Malian army): alleged-perpetrator', 'Wagner: alleged-perpetrator'],
    ],
    ['A Russian drone killed two people in Durgoza on Monday.', ['Russia (Russian forces): alleged-perpetrator']],
    ['Russia attacked Durgoza with drones on Monday, killing two people.', ['Russia: alleged-perpetrator']],
    ['Ukraine attacked Durgoza with drones on Monday, killing two people.', ['Ukraine: alleged-perpetrator']],
    [
      'Ukrainian shelling of Durgoza killed two people on Monday, Russian-installed officials said.',
      ['Ukraine (Ukrainian forces): alleged-perpetrator'],
    ],
    ['An Israeli airstrike killed two people in Durgoza on Monday.', ['Israel (Israeli forces): alleged-perpetrator']],
    ['Israeli soldiers shot dead two Palestinians in Durgoza on Monday.', ['Israel (Israeli army): alleged-perpetrator']],
    ['A Palestinian gunman killed two Israelis in Durgoza on Monday.', []],
    ['Hezbollah fired rockets at Durgoza on Monday, killing two people.', ['Hezbollah: alleged-perpetrator']],
    ['Rockets fired by Hezbollah killed two people in Durgoza on Monday.', ['Hezbollah: alleged-perpetrator']],
    [
      'An Israeli strike killed two Hezbollah fighters in Durgoza on Monday.',
      ['Hezbollah: target', 'Israel (Israeli forces): alleged-perpetrator'],
    ],
    [
      'An Israeli strike killed a Hezbollah commander in Durgoza on Monday.',
      ['Hezbollah: target', 'Israel (Israeli forces): alleged-perpetrator'],
    ],
    [
      'Clashes between Kirmal fighters and the Durgoza Brigade killed two people in Durgoza on Monday.',
      ['Durgoza Brigade: present', 'Kirmal fighters: present'],
    ],
    ['The Rapid Support Forces shelled Durgoza on Monday, killing two people.', ['Rapid Support Forces: alleged-perpetrator']],
    ['The paramilitary RSF killed two people in Durgoza on Monday, activists said.', ['RSF: alleged-perpetrator']],
    ['Al-Shabaab claimed responsibility for the attack which killed two people in Durgoza on Monday.', ['Al-Shabaab: alleged-perpetrator']],
    ['No group immediately claimed responsibility for the bombing that killed two people in Durgoza on Monday.', []],
    ['The Taliban denied that they were behind the bombing that killed two people in Durgoza on Monday.', []],
    [
      'Police blamed the Taliban for the bombing that killed two people in Durgoza on Monday, but the group denied it.',
      ['Taliban: alleged-perpetrator'],
    ],
    ['A Taliban suicide bomber killed two people in Durgoza on Monday.', ['Taliban: alleged-perpetrator']],
    [
      'Afghan forces killed two Taliban fighters in Durgoza on Monday.',
      ['Afghanistan (Afghan forces): alleged-perpetrator', 'Taliban: target'],
    ],
    ['Gunmen killed two people in Durgoza on Monday.', []],
    ['Unidentified gunmen shot dead two people in Durgoza on Monday.', []],
    ['Suspected separatists shot dead two people in Durgoza on Monday.', []],
    ['Suspected Fulani militiamen killed two people in Durgoza on Monday.', ['Fulani militiamen: alleged-perpetrator']],
    ['Houthi rebels fired a missile that killed two people in Durgoza on Monday.', ['Houthi rebels: alleged-perpetrator']],
    [
      'The Saudi-led coalition bombed Durgoza on Monday, killing two people, the Houthis said.',
      ['Saudi-led coalition: alleged-perpetrator'],
    ],
    [
      'US drone strikes killed two al-Qaeda members in Durgoza on Monday.',
      ['United States (US forces): alleged-perpetrator', 'al-Qaeda: target'],
    ],
    [
      'Malian government forces backed by Russian warplanes bombed Durgoza on Monday, killing two people.',
      ['Mali (Malian government forces): alleged-perpetrator', 'Russia (Russian forces): alleged-perpetrator'],
    ],
    ['Turkish-backed rebels shelled Durgoza on Monday, killing two people.', ['Turkish-backed rebels: alleged-perpetrator']],
    [
      'Turkey-backed Syrian fighters shelled Durgoza on Monday, killing two people.',
      ['Turkey-backed Syrian fighters: alleged-perpetrator'],
    ],
    [
      'Kurdish-led Syrian Democratic Forces shelled Durgoza on Monday, killing two people.',
      ['Syrian Democratic Forces: alleged-perpetrator'],
    ],
    ['Iran-backed militias shelled Durgoza on Monday, killing two people.', ['Iran-backed militias: alleged-perpetrator']],
    ['The militia known as the Kirmal Hawks killed two people in Durgoza on Monday.', ['Kirmal Hawks: alleged-perpetrator']],
    ['The group, which calls itself the Kirmal Avengers, shot two people in Durgoza on Monday.', ['Kirmal Avengers: alleged-perpetrator']],
    [
      'The army blamed the ADF, a Ugandan rebel group, for an attack that killed two people in Durgoza on Monday.',
      ['ADF: alleged-perpetrator'],
    ],
    ['ADF rebels killed two people in Durgoza on Monday, the army said.', ['ADF: alleged-perpetrator']],
    [
      'The Kachin Independence Army attacked a military outpost in Durgoza on Monday, killing two soldiers.',
      ['Kachin Independence Army: alleged-perpetrator', 'military: target'],
    ],
    ['Paramilitary troopers killed two people in Durgoza on Monday.', []],
    ['Indian soldiers shot dead two militants in Durgoza in Kashmir on Monday.', ['India (Indian army): alleged-perpetrator']],
    ['Security forces opened fire on protesters in Durgoza on Monday, killing two people.', ['security forces: alleged-perpetrator']],
    [
      'Two police officers were killed in Durgoza, Kenya, on Monday when al-Shabab fighters attacked.',
      ['Kenyan police: target', 'al-Shabab: alleged-perpetrator'],
    ],
    ['Two UN peacekeepers were killed in Durgoza on Monday when gunmen attacked their convoy.', ['UN peacekeepers: target']],
    ['Two members of the Kirmal Brigade were killed in Durgoza on Monday by a mine.', ['Kirmal Brigade: target']],
    ['A car bomb targeting a convoy of the Kirmal Brigade killed two people in Durgoza on Monday.', ['Kirmal Brigade: target']],
    [
      'The Banner of Dust, an armed group that nobody had heard of, claimed responsibility for a bombing that killed two people in Durgoza on Monday.',
      ['Banner of Dust: alleged-perpetrator'],
    ],
    [
      'Two people were shot dead in Durgoza on Monday, and elders accused the Guard of the Well.',
      ['Guard of the Well: alleged-perpetrator'],
    ],
    // Who attacked, and who fought back.
    [
      'Malian troops killed two gunmen in Durgoza on Monday after they were ambushed by fighters of the Kirmal Front.',
      ['Kirmal Front: alleged-perpetrator', 'Mali (Malian troops): alleged-perpetrator'],
    ],
    [
      'Malian soldiers were ambushed by fighters of the Kirmal Front in Durgoza on Monday. The soldiers killed two of them.',
      ['Kirmal Front: alleged-perpetrator', 'Mali (Malian army): target'],
    ],
    [
      'The Malian army repelled an attack by the Kirmal Front on Durgoza on Monday; two people were killed.',
      ['Kirmal Front: alleged-perpetrator', 'Mali (Malian army): target'],
    ],
    [
      'The Malian army recaptured Durgoza from the Kirmal Front in fighting on Monday that killed two people.',
      ['Kirmal Front: target', 'Mali (Malian army): alleged-perpetrator'],
    ],
    // Those who are named for something else.
    ['A man with a knife killed two people in Durgoza on Monday before police shot the attacker.', []],
    ['A mine killed two people in Durgoza on Monday, a police officer said.', []],
    ['A bomb at a market killed nine people in Durgoza, Kenya, on Monday, including two policemen.', []],
    ['Two people were killed in Durgoza on Monday in retaliation for a Kirmal Front attack.', []],
    ['Two people were killed in Durgoza on Monday, two days after an attack by the Kirmal Front.', []],
    [
      'Malian troops shot dead two suspected Kirmal Front militants in Durgoza on Monday.',
      ['Kirmal Front: target', 'Mali (Malian troops): alleged-perpetrator'],
    ],
    [
      'A bomb killed two people in Durgoza on Monday. The town has been on alert since two attacks earlier this year that were blamed on the Kirmal Front.',
      [],
    ],
    ['Two people were killed by a mine in Durgoza on Monday, after other attacks blamed on the Kirmal Front.', []],
    [
      'Boko Haram fighters who attacked Durgoza on Monday were repelled by Malian troops; two people were killed in the attack.',
      ['Boko Haram: alleged-perpetrator', 'Mali (Malian troops): target'],
    ],
    [
      'Malian troops repelled a Boko Haram attack on Durgoza on Monday that killed two people.',
      ['Boko Haram: alleged-perpetrator', 'Mali (Malian troops): target'],
    ],
    [
      'Two people were killed in Durgoza on Monday when Russian air defences shot down a Ukrainian drone.',
      ['Ukraine (Ukrainian forces): alleged-perpetrator'],
    ],
    ['Russia accused Ukraine of shelling Durgoza on Monday and killing two people.', ['Ukraine: alleged-perpetrator']],
    // By what belongs to them.
    ['A bomb at a base of the rebel faction Boko Haram killed two people in Durgoza on Monday.', ['Boko Haram: target']],
    ['A car bomb killed two people at a police station in Durgoza, Kenya, on Monday.', ['Kenyan police: target']],
    ['A car bomb killed two people outside the Malian embassy in Durgoza on Monday.', ['Mali (Malian embassy): target']],
    ['A bomb killed two people in Durgoza on Monday near a post held by the Kirmal Front.', ['Kirmal Front: target']],
    ['Mali said its troops killed two people in Durgoza, Kenya, on Monday.', ['Mali: alleged-perpetrator']],
    [
      'Malian and Kenyan jets bombed Durgoza on Monday, killing two people.',
      ['Kenya (Kenyan forces): alleged-perpetrator', 'Mali (Malian forces): alleged-perpetrator'],
    ],
    ['Nine Kenyan border guards were killed in Durgoza on Monday when gunmen attacked.', ['Kenyan border guards: target']],
    [
      'Preliminary findings indicate that the outlawed Kurdistan Workers Party (PKK) carried out the attack that killed two people in Durgoza on Monday.',
      ['Kurdistan Workers Party (PKK): alleged-perpetrator'],
    ],
    ['Two people were killed in Durgoza on Monday. Al-Mulathimun said it conducted the attack.', ['Al-Mulathimun: alleged-perpetrator']],
    ['A U.S.-led coalition air strike killed two people in Durgoza on Monday.', ['U.S.-led coalition: alleged-perpetrator']],
    ['A bomb killed two people in a village held by Boko Haram near Durgoza on Monday.', []],
    [
      'Two Malian soldiers and nine Boko Haram fighters were killed in a firefight near Durgoza on Monday.',
      ['Boko Haram: present', 'Mali (Malian army): present'],
    ],
  ])('of “%s”', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });

  it('is not the archive’s army where the article speaks of another country', () => {
    const text =
      'Gunmen killed four soldiers at an army post in the Pakistani town of Hangu on Monday. Pakistan’s army said that it was an ambush.';
    expect(partiesOf(text)).toEqual(['Pakistan (Pakistani army): target']);
  });

  it('is one nation, by whatever it fights with and with the name that the article has for its army', () => {
    const text =
      'Malian warplanes bombed Durgoza on Monday, killing two people, residents said.\n\nThe Malian armed forces said that soldiers had come under fire there. Mali bombed the village twice.';
    expect(partiesOf(text)).toEqual(['Mali (Malian armed forces): alleged-perpetrator']);
  });

  it('is nobody who is called up for comparison', () => {
    const text =
      'A mine that lay in a field killed two people in Hadira on Monday, police said.\n\nIn January, the Hill Front claimed responsibility for an attack on the same road.';
    expect(partiesOf(text)).toEqual([]);
  });
});
