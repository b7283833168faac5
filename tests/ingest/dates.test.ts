import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

/** The days of the first incident of a text that was published on a Friday. */
function daysOf(text: string, published: string | undefined = '2025-07-11'): string | null {
  const date = readArticle(text, { published }, archive).incidents[0]?.date;
  return date?.from ? (date.from === date.to ? date.from : `${date.from}/${date.to}`) : null;
}

describe('the day of an incident', () => {
  it.each([
    ['Four days after a raid on the market in Hadira, gunmen on Wednesday attacked a bus there and killed two men.', '2025-07-09'],
    ['The mayor of Hadira, Tarek Onur, on Friday said that two men were killed by a mine on Tuesday.', '2025-07-08'],
    ['A mine in Hadira killed two men late on Wednesday.', '2025-07-09'],
    ['A mine in Hadira killed two men in the early hours of Thursday morning.', '2025-07-10'],
    ['A mine in Hadira killed two men on Tues., July 8.', '2025-07-08'],
    ['A mine in Hadira killed two men on Wednesday last week.', '2025-07-02'],
    ['A mine in Hadira killed two men on 2025/07/06.', '2025-07-06'],
    ['A mine in Hadira killed two men on 06.07.2025.', '2025-07-06'],
    ['A mine in Hadira killed two men on 28/06/2025.', '2025-06-28'],
    [
      'A clinic in Hadira was shelled during the night from Friday 4 to Saturday 5 July 2025, and two men were killed.',
      '2025-07-04/2025-07-05',
    ],
    [
      'A clinic in Hadira was shelled in the night of Friday the 4th to Saturday the 5th of July, and two men were killed.',
      '2025-07-04/2025-07-05',
    ],
    [
      'The death toll from a bomb in Hadira rose to at least six on Friday, a doctor said. The bomb went off late on Wednesday near a bank.',
      '2025-07-09',
    ],
    ['Officials in Hadira raised the toll of the bombing to nine on Friday. It happened on Tuesday, when a bus blew up.', '2025-07-08'],
    ['The toll of Tuesday’s blast in Hadira climbed to 14 on Thursday.', '2025-07-08'],
    ['A mine in Hadira that went off three nights ago killed two men.', '2025-07-08'],
    ['A mine in Hadira killed two men earlier this week.', '2025-07-07/2025-07-11'],
    ['A mine in Hadira killed two men in the past 24 hours.', '2025-07-10/2025-07-11'],
    ['The village elders in Hadira buried two men who were killed in today’s attack.', '2025-07-11'],
    ['The Hill Front on Thursday claimed responsibility for an attack the day before that killed two men in Hadira.', '2025-07-09'],
    ['On Thursday, police in Sarmat said nothing of it. Two men died in Hadira after shelling a day earlier.', '2025-07-09'],
    ['Two men were killed in Hadira in an attack that took place on Sunday, said a doctor who came to Sarmat today.', '2025-07-06'],
    ['A mine in Hadira killed two men, police said on Thursday.', '2025-07-10'],
    ['At least 12 people were killed when gunmen stormed a market in Durgoza early Thursday, witnesses said.', '2025-07-10'],
    ['Heavy fighting raged for a third day on Thursday in Durgoza, killing 12 people.', '2025-07-10'],
    ['Rebels shelled Durgoza at dawn on Thursday, killing 12 people.', '2025-07-10'],
    ['Shelling of Durgoza since dawn on Friday has killed 12 people, rescuers said.', '2025-07-11'],
    ['Twelve people were killed in Durgoza on July 8 when a shell hit a bakery.', '2025-07-08'],
    ['A bomb killed six people in Durgoza on the night of July 8-9.', '2025-07-08/2025-07-09'],
    ['Six people were killed overnight Friday in Durgoza.', '2025-07-10/2025-07-11'],
    ['Twelve people were killed overnight in Durgoza when a shell hit a bakery.', '2025-07-10/2025-07-11'],
    ['Twelve people were killed in Durgoza on Wednesday night when a shell hit a bakery.', '2025-07-09'],
    ['The attack, which killed 12 people in Durgoza, occurred at about 19:30 local time (1730 GMT) on Tuesday.', '2025-07-08'],
    ['The bodies of 12 people killed by gunmen in Durgoza on Monday were found on Wednesday.', '2025-07-07'],
    ['Police said Thursday that gunmen killed 12 people in Durgoza.', '2025-07-10'],
    ['Twelve people wounded in a bombing in Durgoza on Tuesday have died, doctors said on Thursday.', '2025-07-08'],
    ['On July 9, 2025, gunmen killed 12 people in Durgoza.', '2025-07-09'],
    ['On Wednesday (July 9), gunmen killed 12 people in Durgoza.', '2025-07-09'],
    ['Gunmen killed 12 people in Durgoza on the evening of July 9.', '2025-07-09'],
    ['Gunmen killed 12 people in Durgoza yesterday evening.', '2025-07-10'],
    ['Gunmen killed 12 people in Durgoza last Tuesday.', '2025-07-08'],
    ['Gunmen killed 12 people in Durgoza last Friday.', '2025-07-04'],
    ['Gunmen killed 12 people in Durgoza in the night to Thursday.', '2025-07-09/2025-07-10'],
    ['Gunmen killed 12 people in Durgoza last week.', '2025-06-30/2025-07-06'],
    ['Gunmen killed 12 people in Durgoza just after midnight on Wednesday.', '2025-07-09'],
    ['Gunmen killed 12 people in Durgoza on Wednesday, two days after a truce was signed on Monday.', '2025-07-09'],
    ['Gunmen killed 12 people in Durgoza on Wednesday ahead of an election on Sunday.', '2025-07-09'],
    ['In the latest attack, on Wednesday, gunmen killed 12 people in Durgoza.', '2025-07-09'],
    ['A bomb in Durgoza killed 12 people two days ago, residents told our reporter.', '2025-07-09'],
    ['On Wednesday afternoon at least 12 people were killed in a bombing in Durgoza.', '2025-07-09'],
    ['A bombing early today killed 12 people in Durgoza.', '2025-07-11'],
    ['A bomb killed 12 people in Durgoza on Monday this week.', '2025-07-07'],
    ['A bomb killed 12 people in Durgoza on 9 July 2025 at 10:00.', '2025-07-09'],
    ['A bomb killed 12 people in Durgoza on the 9th of July.', '2025-07-09'],
    [
      'Shops in Durgoza stayed shut on Thursday for the burial of three people who were killed when a car blew up on Tuesday.',
      '2025-07-08',
    ],
    ['On Thursday, mourners in Durgoza buried 12 people who died in Tuesday’s attack.', '2025-07-08'],
    ['A car bomb has gone off in Durgoza and killed ten people. It happened about an hour ago.', '2025-07-11'],
    [
      'Three farmers were shot dead in Durgoza by armed riders between 5 July, when they were taken from a field, and 8 July.',
      '2025-07-05/2025-07-08',
    ],
    ['A farmer died of his wounds on Thursday after a mine went off under him the day before in Durgoza.', '2025-07-09'],
  ])('of “%s” is %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    ['A mine in Hadira killed two men on 06/07/2024.', 'may be of June or July, and neither is near'],
    ['A mine in Hadira killed two men, police said on Monday.', 'is known from a report of days ago only'],
    ['Fighting in Hadira has gone on since Monday.', 'has a beginning only'],
  ])('is unresolved where it %#: “%s” %s', (text) => {
    expect(daysOf(text)).toBeNull();
  });

  it('goes on to the next incident that is told in one breath', () => {
    const text =
      'A mine that lay under the bridge in Hadira killed two men on Wednesday.\n\nMeanwhile, gunmen shot three shepherds dead in Sarmat, the town council said.\n\nOn another road, a shell near Deir Numan killed a nurse.';
    const { incidents } = readArticle(text, { published: '2025-07-11' }, archive);
    expect(incidents.slice(0, 2).map(({ date }) => date?.from)).toEqual(['2025-07-09', '2025-07-09']);
  });

  it.each([
    [
      'Mine kills two in Hadira\n\nLast Updated : Jul 10, 2025 08:41 PM\n\nA mine that lay under the bridge in Hadira killed two men on Wednesday.',
      '2025-07-10',
    ],
    [
      'Mine kills two in Hadira\n\nPublication date: 2025/07/10 19:02\n\nA mine that lay under the bridge in Hadira killed two men on Wednesday.',
      '2025-07-10',
    ],
    ['HADIRA, July 10, 2025 (Lumen) — A mine in Hadira killed two men on Wednesday, the town council said.', '2025-07-10'],
    [
      'Mine kills two in Hadira AFP Thursday 10 July 2025 A mine in Hadira killed two men on Wednesday, the town council said.',
      '2025-07-10',
    ],
    ['HADIRA (Lumen) — A mine in Hadira killed two men on Wednesday, the town council said.\n\nUpdated 6 Nov 2025', null],
  ])('is not reckoned from a day that only the text states, which is told instead', (text, day) => {
    const { article, incidents, warnings } = readArticle(text, {}, archive);
    expect([article.published, incidents[0]?.date?.from]).toEqual([day, null]);
    expect(warnings.join()).toContain('--published');
  });

  it('is not the day of another attack that is named with its year', () => {
    const text =
      'A mine that lay under the bridge in Hadira killed two men on Wednesday, the town council said.\n\nOn 9 March 2024, a mine near Sarmat killed two shepherds.';
    expect(readArticle(text, {}, archive).incidents.map(({ date }) => date?.from ?? null)).not.toContain('2024-03-09');
  });

  it.each([
    // A date of filing runs into the first sentence.
    ['10 July 2025 A mine in Hadira killed two men, the town council said.', null],
    // A headline stands behind it.
    ['Thursday 10 July 2025 20:15 Two men killed in Hadira. A mine killed two men there on Wednesday.', null],
    // It stands in figures at the head.
    ['10-07-2025 A mine killed two men in the village of Hadira.', null],
    // It is said to be that of publication.
    ['Date of publication 10 July 2025 A mine killed two men in the village of Hadira.', null],
    // The act has a day of its own.
    ['A mine killed two men in Hadira on Wednesday, the council said in a letter of 10 July 2025.', null],
    // It is the day of saying.
    ['The council said on 10 July 2025 that a mine had killed two men in Hadira.', null],
    // The act has it.
    ['A mine killed two men in Hadira on 9 July 2025, the town council said.', '2025-07-09'],
    // The act has it at the head.
    ['On Wednesday, 9 July 2025, a mine killed two men in Hadira.', '2025-07-09'],
  ])('without a day of publication, “%s” gives %s', (text, day) => {
    expect(readArticle(text, {}, archive).incidents[0]?.date?.from ?? null).toBe(day);
  });
});
