import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures-of.ts';

describe('words of harm', () => {
  it.each([
    // Killed by others.
    ['Two officers were cut down by machine-gun fire.', 'K2'],
    ['Nine villagers had their throats slit.', 'K9'],
    ['Nine villagers were put to the sword.', 'K9'],
    ['Two hostages were butchered.', 'K2'],
    ['Two suspects were lynched by a crowd.', 'K2'],
    ['The mob beat two thieves to death.', 'K2'],
    ['The raiders burned six people alive.', 'K6'],
    ['A sniper shot two shepherds dead.', 'K2'],
    ['Two children were struck by shrapnel and killed.', 'K2'],
    ['A bystander was caught in the crossfire and killed.', 'K1'],
    ['Ukdari forces were accused of killing 22 people.', 'K22'],
    // What the dying do.
    ['Six people met their end when the roof fell.', 'K6'],
    ['Three of the gunmen also met their Waterloo.', 'K3'],
    ['Two officers paid the ultimate price.', 'K2'],
    ['Two soldiers made the supreme sacrifice.', 'K2'],
    ['Two soldiers laid down their lives.', 'K2'],
    ['Two of the passengers did not survive.', 'K2'],
    ['Two guards breathed their last on the way.', 'K2'],
    ['Four fighters became martyrs.', 'K4'],
    ['Nine fighters bit the dust.', 'K9'],
    ['A policeman drowned when a crowd pushed his car into the river.', 'K1'],
    // Words of armies.
    ['Troops liquidated two commanders.', 'K2'],
    ['An air strike took out nine militants.', 'K9'],
    ['Nine militants were taken out.', 'K9'],
    ['The gunners destroyed 14 militants.', 'K14'],
    ['Three militants were sent to their graves.', 'K3'],
    // Wounded by others.
    ['A girl was hit by a stray bullet.', 'I1'],
    ['Three farmers were struck by flying glass.', 'I3'],
    ['A conductor was grazed by a bullet.', 'I1'],
    ['A guard was shot in the thigh.', 'I1'],
    ['Ten people were treated at a clinic.', 'I10'],
    ['Ten people were treated for burns.', 'I10'],
    ['A boy of 15 was remitted to the hospital.', 'I1'],
    // What the wounded do.
    ['Four soldiers incurred injuries.', 'I4'],
    ['Four soldiers sustained varying degrees of injuries.', 'I4'],
    ['A driver suffered a broken arm.', 'I1'],
    ['Seven people suffered burns.', 'I7'],
    ['A third man lost a leg.', 'I1'],
    ['A guard took a bullet in the shoulder.', 'I1'],
    ['A cameraman came away with light wounds.', 'I1'],
    ['Two boys survived with burns.', 'I2'],
    ['Forty people suffered tear gas inhalation.', 'I40'],
  ])('count in “%s” “%s”', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    'Thousands of people lost their homes.',
    'Two teams lost their matches.',
    'The army lost two posts.',
    'Four ministers fell from grace.',
    'The company was hit by sanctions.',
    'Nine villages were hit by power cuts.',
    'The shot was fired from a car.',
    'Four people died of cholera.',
    'Two men died of natural causes.',
    'The government executed two contracts.',
    'Three teams were eliminated.',
    'Rockets destroyed two trucks.',
    'Rebels took out two loans.',
    'Troops destroyed 49 militants’ camps.',
    'Nine people were treated as suspects.',
    'Ten people were evacuated to shelters.',
    'Four men had been driven on because the hospital had no blood.',
    'Eight students were admitted to the university.',
    'The plot aimed at killing 20 officials.',
    'He vowed to kill 100 soldiers.',
    'The candles stood for 12 of those who drowned.',
  ])('count nobody in “%s”', (text) => {
    expect(figuresOf(text)).toBe('');
  });

  it.each([
    ['Two gunmen killed villagers near the well.', ''],
    ['Two gunmen killed the mayor.', 'K1'],
    ['Two gunmen killed an unknown number of people.', ''],
    ['Two gunmen shot dead Omar Selim.', 'K1'],
    ['Two doctors treated patients in the yard.', ''],
    ['Four people killed overnight were from the town.', 'K4'],
    ['Four people killed last week were from the town.', 'K4'],
  ])('do not take those who harm for those harmed: “%s” “%s”', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });
});
