import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** A party, its people, and a word of the name that it is given. */
const PARTIES = [
  ['the Taliban', 'Taliban fighters', 'Taliban'],
  ['the Hill Front', 'Hill Front fighters', 'Hill Front'],
  ['the Ardanian army', 'Ardanian soldiers', 'Ardanian'],
] as const;

/** What stands behind an incident without charging anybody with it. */
const BEHIND = [
  'Since the ceasefire agreement of 6 March 2020, we have documented the death of 62 civilians at the hands of {T}.',
  '{T} has killed hundreds of people in the region since 2014.',
  'Last week {P} attacked a village nearby.',
  'A day earlier, {P} had attacked a village nearby.',
  'The incident follows a bombing claimed by {T} in the capital on Tuesday.',
  'More than 500,000 people have died in the war, most of them at the hands of {T}.',
  '{T} often attacks travellers on the road.',
  '{T} has claimed dozens of such attacks since October.',
  'No group claimed the attack; {T} has claimed such attacks before.',
  '{P} are active in the area.',
  '{P} have repeatedly targeted aid workers.',
  'The area is frequently shelled by {P}.',
  'The road has been attacked by {P} several times.',
  'Attacks by {P} are common in the region.',
  'The town is held by {T}.',
  'The district was recaptured from {T} in 2017.',
  'The man had fled areas controlled by {T}.',
  'The family had fled {T} in 2019.',
  'The victim used to fight for {T}.',
  'He had been released from a prison of {T} in December.',
  'His brother was killed by {P} in 2016.',
  'He had received threats from {T}.',
  '{T} condemned the attack.',
  '{T} denied that it was behind the attack.',
  '{T} said that it had not fired on the area.',
  '{T} has not claimed responsibility.',
  '{T} has not claimed the attack.',
  '{T} did not claim responsibility.',
  'Neither {T} nor anybody else claimed responsibility.',
  'It was not clear whether {T} was behind the attack.',
  'Officials ruled out that {T} had carried out the attack.',
  '{T} arrested two suspects.',
  '{P} arrived an hour later and closed the road.',
  '{P} launched a manhunt for the attackers.',
  '{P} launched an operation to find the killers.',
  '{P} shot and killed a suspect two hours later.',
  '{P} are looking for the killers.',
  '{T} blamed the United States for the attack.',
  'The army is fighting {T} in the north of the country.',
  'Clashes between {P} and rivals continued in the neighbouring province.',
  'The truce between {T} and the opposition has been broken many times.',
  'The militia was trained by {T}.',
  'Elsewhere in the province, {P} attacked a checkpoint.',
  'Separately, {P} shot down a drone over the coast.',
  'A UN panel accused {T} of using cluster bombs in 2020.',
  'The attack was filmed by a member of {T}.',
  'Residents feared an attack by {P}.',
  'An attack by {T} had been expected.',
];

/** How an incident names somebody who has no part in it. */
const BESIDE = [
  'A bomb killed six people in the {A}-held town of Kirmal on Saturday.',
  'Shelling of the {A}-held village of Kirmal killed six people on Saturday.',
  'A bomb killed six people in Kirmal, a stronghold of {T}, on Saturday.',
  'Six people were killed by a mine in Kirmal on Saturday, in an area from which {P} withdrew last year.',
  'Gunmen killed a former member of {T} in Kirmal on Saturday.',
  'Unidentified gunmen killed a man accused of spying for {T} in Kirmal on Saturday.',
  'Unknown attackers shot dead a man in Kirmal on Saturday who had spent years in a prison of {T}.',
  'Gunmen killed a mayor appointed by {T} in Kirmal on Saturday.',
  'Gunmen killed a mayor backed by {T} in Kirmal on Saturday.',
  'A bomb killed six people in Kirmal on Saturday, hours after an attack by {T} in the capital.',
  'A bomb killed six people in Kirmal on Saturday, weeks after {P} captured the town.',
  'A bomb killed six people in Kirmal on Saturday, as {P} advanced in the east.',
  'A bomb killed six people in Kirmal on Saturday, in a region where {P} fight a rebellion.',
  'A man wearing the uniform of {T} killed six people in Kirmal on Saturday.',
  'Men dressed as {P} killed six people in Kirmal on Saturday.',
  'Gunmen disguised as {P} killed six people in Kirmal on Saturday.',
  'Gunmen posing as {P} killed six people in Kirmal on Saturday.',
  'A former soldier of {T} killed six people in Kirmal on Saturday.',
  'A man who had deserted from {T} killed six people in Kirmal on Saturday.',
  'Rebels fighting {T} killed six people in Kirmal on Saturday.',
  'Opponents of {T} killed six people in Kirmal on Saturday.',
  'Gunmen killed six people in Kirmal on Saturday on the anniversary of the killing of its leader by {T}.',
  'Six people were killed in Kirmal on Saturday by a bomb that had been dropped by {T} years ago.',
  'Six people died in Kirmal on Saturday when a house damaged by shelling of {T} last year collapsed after a blast.',
  'Gunmen attacked a camp for people displaced by {T} in Kirmal on Saturday, killing six.',
  'Gunmen killed six people in Kirmal on Saturday, and residents blamed {T} for failing to protect them.',
  'Gunmen killed six people in Kirmal on Saturday, and residents accused {T} of ignoring their warnings.',
  'Gunmen killed six people in Kirmal on Saturday, and residents accused {T} of arriving too late.',
  'Gunmen killed six people in Kirmal on Saturday, and the mayor held {T} responsible for the lack of security.',
  'Gunmen killed six people in Kirmal on Saturday. The opposition accused {T} of hiding the number of the dead.',
  'Gunmen killed six people in Kirmal on Saturday. The attackers fled when {P} opened fire.',
  'Gunmen killed six people in Kirmal on Saturday. {P} fired into the air to disperse the crowd.',
  'A bomb killed six people in Kirmal on Saturday. {P} fired tear gas at protesters afterwards.',
];

/** What charges somebody with an incident that was told. */
const CHARGES = [
  '{T} claimed responsibility.',
  '{T} later said that it had carried out the attack.',
  'The attack was claimed by {T}.',
  'The attack was blamed on {T}.',
  'Officials blamed {T}.',
  'The mayor accused {T} of carrying out the attack.',
  'Residents accused {T}.',
  'Residents said {P} had carried out the attack.',
  'Witnesses said {P} opened fire on the house.',
  'A local official said {P} were behind it.',
  'The attack bore the hallmarks of {T}.',
  'The attackers were identified as members of {T}.',
  '{T} is suspected of being behind the attack.',
  'Officials attributed the attack to {T}.',
  'The fire came from positions of {T}.',
  'The shells were fired from positions of {T}.',
  'It was planted by {T}, officials said.',
  'No group has claimed responsibility, but officials blamed {T}.',
  'The opposition accused {T}, which denied it.',
  '“It was {T},” said the mayor.',
  'The mayor said it was {T}.',
  'The mayor said that {T} did it.',
  'The mayor held {T} responsible.',
  '{P} shelled the place again an hour later.',
  '{T} claimed responsibility for the killing and accused the victim of spying.',
  'A statement by {T} said its men had carried out the attack.',
];

const LEAD = 'A bomb killed six people in Kirmal on Saturday, medics said.';

/** What texts with each party in a frame say of it: those that are not as they ought to be. */
function wrongOf(frame: string, role: string | undefined): string[] {
  return PARTIES.flatMap(([the, people, name]) => {
    const text = frame
      .replaceAll('{T}', the)
      .replaceAll('{P}', people)
      .replace(/(?:^|(?<=\. ))./g, (letter) => letter.toUpperCase());
    const { incidents } = readArticle(text, { published: '2025-03-10' }, archive);
    const found = incidents.flatMap(({ parties }) => parties.filter((party) => party.name.includes(name)).map((party) => party.role));
    return found.join() === (role ?? '') ? [] : [`${text}: ${found.join()}`];
  });
}

describe('who has no part in an incident', () => {
  it.each(BEHIND)('%s', (frame) => {
    expect(wrongOf(`${LEAD}\n\n${frame}`, undefined)).toEqual([]);
  });

  it.each(BESIDE)('%s', (frame) => {
    expect(wrongOf(frame, undefined)).toEqual([]);
  });
});

describe('who is charged with an incident that was told', () => {
  it.each(CHARGES)('%s', (frame) => {
    expect(wrongOf(`${LEAD}\n\n${frame}`, 'alleged-perpetrator')).toEqual([]);
  });
});
