import { describe, expect, it } from 'vitest';
import { tollsOf } from './tolls-of.ts';

const WHERE = 'near the town of Hadira on Thursday';

/** Dead and wounded, all of them in arms. */
const fallen = (killed: number, injured?: number): string =>
  [`killed ${killed} (combatants ${killed})`, ...(injured ? [`injured ${injured} (combatants ${injured})`] : [])].join(', ');

describe('people in arms', () => {
  it.each<[string, string]>([
    [`Two Shining Path members died in a clash ${WHERE}.`, fallen(2)],
    [`Five suspected members of the M-19 were killed in a clash ${WHERE}.`, fallen(5)],
    [`Troops killed four M-19 guerrillas ${WHERE}.`, fallen(4)],
    [`A lieutenant and two enlisted men were killed in an ambush ${WHERE}.`, fallen(3)],
    [`One extremist was killed and five others were wounded in a clash ${WHERE}.`, fallen(1, 5)],
    [`Clashes ${WHERE} left 10 guerrillas dead and eight others wounded.`, fallen(10, 8)],
    [`The army sustained 9 dead and 12 wounded in an attack ${WHERE}.`, fallen(9, 12)],
    [`The guerrillas suffered 12 dead and 20 wounded in fighting ${WHERE}.`, fallen(12, 20)],
    [`Rebels ambushed a patrol ${WHERE}. Army losses were put at four dead and nine wounded.`, fallen(4, 9)],
    [`Rebels inflicted 14 casualties on the army, including 5 dead and 9 wounded, in an attack ${WHERE}.`, fallen(5, 9)],
    [`An officer was killed and two soldiers were wounded when rebels attacked a post ${WHERE}.`, fallen(1, 2)],
    [`A soldier was killed and another wounded by sniper fire ${WHERE}.`, fallen(1, 1)],
    [`We caused the army 7 dead and 11 wounded ${WHERE}, the rebel radio said.`, fallen(7, 11)],
    [`The clash left 5 dead and 7 wounded in the ranks of the army ${WHERE}.`, fallen(5, 7)],
    [`Troops killed 14 contras and wounded 6 ${WHERE}.`, fallen(14, 6)],
    [`Gunmen killed Colonel Omar Selim, commander of a garrison, ${WHERE}.`, fallen(1)],
  ])('are known from “%s”', (text, tolls) => {
    expect(tollsOf(text)).toBe(tolls);
  });

  it.each<[string, string]>([
    [`The village sustained 9 dead and 12 wounded in an attack ${WHERE}.`, 'killed 9, injured 12'],
    [`The police suffered four dead in an attack ${WHERE}.`, 'killed 4'],
    [`A mine killed two soldiers and wounded three others ${WHERE}.`, 'killed 2 (combatants 2), injured 3'],
    [`Gunmen killed retired Colonel Omar Selim ${WHERE}.`, 'killed 1'],
    [`Attorney General Omar Selim was murdered ${WHERE}.`, 'killed 1'],
  ])('are not known from “%s”', (text, tolls) => {
    expect(tollsOf(text)).toBe(tolls);
  });
});
