import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);
const PLACES = ['Souran', 'Villa Derin'];
const WHEN = ['yesterday', 'on Friday'];

/** Each incident as “place day killed/injured”. */
function incidentsOf(text: string): string {
  return readArticle(text, { published: '1989-07-08' }, archive)
    .incidents.map(({ place, date, claims }) => {
      const counted = claims.filter(({ scope }) => scope !== 'background');
      const most = (harm: 'killed' | 'injured'): number | '' => {
        const found = counted.flatMap((claim) => claim[harm]?.min ?? []);
        return found.length > 0 ? Math.max(...found) : '';
      };
      return `${place?.name ?? '?'} ${date?.from?.slice(5) ?? '?'} ${most('killed')}/${most('injured')}`;
    })
    .join('; ');
}

describe('an incident without dead', () => {
  it.each([
    ['Guerrillas kidnapped Omar Selim, the judge of P, T. His whereabouts are unknown, the police said.', '/'],
    ['Six engineers were kidnapped T by rebels near P, in the department of Orsan. The army is looking for them.', '/'],
    ['Rebels burned a bus T on the outskirts of P, the police reported. Nobody was hurt.', '0/0'],
    ['Guerrillas destroyed five power towers near P T, the electric company reported. Half of the region is without light.', '/'],
    ['Terrorists sabotaged the power grid of P T, leaving the town without electricity. Engineers are repairing the damage.', '/'],
    ['About 60 guerrillas entered the town of P T and burned the town hall. They left after two hours.', '/'],
    ['Rebels seized a radio station in P T and forced its staff to broadcast a message. They fled before the police arrived.', '/'],
    ['A car bomb was defused T outside the court of P, police sources said. The vehicle held 40 kg of dynamite.', '/'],
    ['A bomb caused heavy damage to a telephone office in P T. It was the fourth such attack this year.', '/'],
    ['Police deactivated a 20-kilo bomb T that had been planted under a bridge in P. A caller had warned a radio station.', '/'],
    ['Omar Selim disappeared in P T when his car was stopped by armed men. He was forced into a van.', '/'],
    ['A tanker was attacked with rockets T off P. No one was injured, the owners said.', '0/0'],
    ['Rebels hurled two devices T at the Belmar warehouse, a store in the P neighborhood. The guards fled.', '/'],
    ['A bomb exploded T in a Sarmat restaurant. There were no victims. The restaurant is located in the residential district of P.', '0/0'],
  ])('is found by “%s”', (pattern, toll) => {
    for (const place of PLACES)
      for (const when of WHEN) {
        const text = pattern.replace(/\bP\b/g, place).replace(/\bT\b/, when);
        expect(incidentsOf(text), text).toBe(`${place} 07-07 ${toll}`);
        expect(incidentsOf(text.toUpperCase()), text.toUpperCase()).toBe(`${place} 07-07 ${toll}`);
      }
  });

  it('stands beside another that is told at another place', () => {
    const text = 'About 30 rebels killed mayor Omar Selim Sunday night in Souran. In Sarmat, unidentified men set fire to two buses.';
    expect(incidentsOf(text)).toBe('Souran 07-02 1/; Sarmat 07-02 /');
    expect(incidentsOf(text.toUpperCase())).toBe('Souran 07-02 1/; Sarmat 07-02 /');
  });

  it('may say in its second sentence where it was', () => {
    const text = `Unidentified persons kidnapped three teachers, the office of the governor reported today.
The incident took place in Souran, a village in Orsan department, where armed men forced them to climb into trucks.`;
    expect(incidentsOf(text)).toMatch(/^Souran /);
  });

  it('is in the city that its article was filed from, where it names streets and no place', () => {
    const text =
      'Port Selim, 8 Jul 89 (NA) -- A bomb exploded today on the corner of Derin and Marrun streets. The police closed the area.';
    expect(incidentsOf(text)).toBe('Port Selim 07-08 /');
    expect(incidentsOf(text.replace('today', 'today in Hadira'))).toBe('Hadira 07-08 /');
  });
});

describe('people in arms, crimes and wars that are spoken of', () => {
  it.each([
    'The minister said today that talks would go on. “We have not forgotten the murder of mayor Omar Selim,” he said in Souran.',
    'A colonel said today that the army had fought the rebels since January. He added that 120 guerrillas were killed in more than 60 clashes.',
    'He confirmed that an officer had left the embassy. At least one of those there had been linked with the death of a minister, who was murdered.',
    'The spy had the mission of assassinating the president, a minister said today of talks in Souran.',
    'What has happened in Peru? There has been plenty of war, many deaths. Now a peace process has begun.',
    'The communique speaks of repression, similar to that of the years when Monsignor Selim was murdered. It was issued in Souran.',
    'A bomb exploded in Souran today without causing casualties. IN MARCH, ANOTHER BOMB IN THE SAME STREET KILLED THREE PEOPLE.',
  ])('are no toll in “%s”', (text) => {
    expect(incidentsOf(text)).not.toMatch(/[1-9]\d*\/|\/[1-9]/);
  });
});

describe('a victim told by name', () => {
  it.each([
    'A bomb killed minister Omar Selim today in Souran. It had been hidden in his car.',
    'Omar Selim, governor of Belmar, who was kidnapped on Monday, was found dead near Souran. His body showed signs of torture. He had been shot.',
    'Omar Selim, the judge of Souran, was shot to death by rebels as he left his home. Nobody has been arrested.',
  ])('is one dead in “%s”', (text) => {
    expect(incidentsOf(text)).toMatch(/^Souran \S+ 1\/$/);
  });
});

describe('victims told by name', () => {
  it.each([
    ['Omar Selim, leader of a party, was found dead along with Rana Adil, a lawyer, on Friday in Souran. They had been shot.', 2],
    ['Omar Selim was killed in Souran on Friday together with the lawyer Rana Adil when gunmen opened fire.', 2],
    ['Rana Adil, 34, Omar Selim, 20, and a boy known as Tito were killed by a bomb in Souran on Friday.', 3],
    ['A bomb exploded in Souran on Friday, killing Rana Adil, 34; Omar Selim, 20; a boy known as Tito; and a policeman.', 4],
    [
      'The following guards died in combat in Souran on Friday: captain Omar Selim, corporals Rana Adil and Talo Derin. They were buried today.',
      3,
    ],
    ['Omar Selim was killed on Friday in Souran along with two guards. Gunmen had stopped his car.', 3],
  ])('are all counted in “%s”', (text, killed) => {
    expect(incidentsOf(text)).toBe(`Souran 07-07 ${killed}/`);
  });
});

describe('two verbs of one sentence', () => {
  const ONES: [string, number][] = [
    ['Two soldiers were', 2],
    ['The mayor was', 1],
    ['Omar Selim and his wife were', 2],
  ];
  const OTHERS: [string, number][] = [
    ['his driver', 1],
    ['the driver', 1],
    ['Rana Adil', 1],
    ['two guards', 2],
  ];
  it.each(ONES)('tell apart whom each harms: “%s …”', (one, first) => {
    for (const [other, second] of OTHERS) {
      const tail = 'when rebels attacked a convoy in Souran on Friday. The army is searching the area.';
      for (const verb of ['killed', second > 1 ? 'were killed' : 'was killed', 'died'])
        expect(incidentsOf(`${one} wounded and ${other} ${verb} ${tail}`)).toBe(`Souran 07-07 ${second}/${first}`);
      expect(incidentsOf(`${one} killed and ${other} wounded ${tail}`)).toBe(`Souran 07-07 ${first}/${second}`);
      expect(incidentsOf(`${one} kidnapped and ${other} killed ${tail}`)).toBe(`Souran 07-07 ${second}/`);
    }
  });
});

describe('a number', () => {
  it.each([
    ['Seven soldiers -- not six -- were wounded in Souran on Friday when a bomb went off.', '/7'],
    ['Thirtythree sailors were wounded in Souran on Friday when a bomb exploded beside their bus.', '/33'],
    // Of whom a verb is said, and of whom another.
    ['Omar Selim was wounded and his driver killed when rebels attacked their car on Friday near Souran.', '1/1'],
    ['Two guards were wounded and their driver killed when rebels attacked their car on Friday near Souran.', '1/2'],
    ['Gunmen attacked the village of Souran on 5 July. On 5 July 28 bodies of peasants were found near Souran.', '28/'],
  ])('is read in “%s”', (text, toll) => {
    expect(incidentsOf(text)).toMatch(new RegExp(`^Souran \\S+ ${toll}$`));
  });
});

describe('the place of an incident', () => {
  it.each([
    ['Five miners were killed on Friday in an ambush at a place called San Quirito, 80 km north of Sarmat.', 'San Quirito'],
    ['Five miners died on Friday in an attack by members of a local militia on Hadira, official sources said.', 'Hadira'],
    ['Terror returned to Hadira on Friday. A car bomb tore through a crowd. Five people were killed, the mayor said.', 'Hadira'],
    ['Omar Selim was kidnapped on Friday in Hadira while on his way to catch a plane to Peru, relatives said.', 'Hadira'],
  ])('is found in “%s”', (text, place) => {
    expect(incidentsOf(text)).toMatch(new RegExp(`^${place} `));
  });

  it('is no body whose short name the text explains', () => {
    const text = `SAN SALVADOR, 8 JUL 89 (EFE) -- [TEXT] THE GUERRILLAS BLAMED THE ARMY FOR THE ATTACK ON FENATRAB [NATIONAL FEDERATION OF WORKERS]
THAT LEFT 10 UNION LEADERS DEAD ON 4 JULY. THE SALVADORAN GOVERNMENT REGRETTED THEIR DECISION.`;
    const [incident] = readArticle(text, { published: '1989-07-08' }, archive).incidents;
    expect([incident!.place, incident!.within[0]]).toEqual([null, 'El Salvador']);
  });
});

describe('a day to come', () => {
  it('dates nothing', () => {
    expect(incidentsOf('Delegates will leave for Souran on Tuesday to speak of the peasants who were kidnapped there by rebels.')).toBe('');
  });
});
