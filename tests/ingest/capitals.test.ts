import { describe, expect, it } from 'vitest';
import { GOLD_ARCHIVE } from '../../scripts/bench-ingest/gold.ts';
import { prepareArchive, readArticle } from '../../src/ingest/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';

const archive = prepareArchive(readArchiveFiles(GOLD_ARCHIVE).records);

function plainOf(text: string): string {
  return readArticle(text, { published: '1990-02-09' }, archive).source.plain;
}

describe('the reading of text in capitals', () => {
  it.each([
    [
      'GUNMEN OF THE BRIGADE FIRED ON A POLICE TRUCK IN TELL ARBUN YESTERDAY.',
      'Gunmen of the brigade fired on a police truck in Tell Arbun yesterday.',
    ],
    ['ON MONDAY 3 MARCH THE COLUMN MAY MARCH FROM SAN QUIRITO.', 'On Monday 3 March the column may march from San Quirito.'],
    ['THE MAYOR OF VALDEMORA DE LA SIERRA WAS SHOT IN LA UNION.', 'The mayor of Valdemora de la Sierra was shot in La Union.'],
    ['THE UNITS STOPPED A CONVOY IN PROGRESS PROVINCE NEAR AIN-QASRA.', 'The units stopped a convoy in Progress province near Ain-Qasra.'],
    ['THEY TOLD US ON MONDAY THAT ALL US TROOPS HAD LEFT HADIRA.', 'They told us on Monday that all US troops had left Hadira.'],
    ['THREE U.S. MISSIONARIES WERE SEEN IN VILLA EL VALDO.', 'Three U.S. missionaries were seen in Villa El Valdo.'],
    [
      'THE UNITED STATES SAID IN BUENOS AIRES AND NEW YORK THAT ONLY YOUR NEIGHBORHOOD WAS HIT.',
      'The United States said in Buenos Aires and New York that only your neighborhood was hit.',
    ],
    [
      'GENERAL PLATT’S OFFICE SAID THE U.S. EMBASSY IN GUATEMALA CITY WAS NOT HIT.',
      'General Platt’s office said the U.S. embassy in Guatemala City was not hit.',
    ],
  ])('gives “%s” its small letters', (capitals, small) => {
    expect(plainOf(capitals)).toBe(small);
  });

  it('leaves out an editor’s notes and keeps short names, without moving a character', () => {
    const text = 'THE PEOPLE’S FRONT [PFQ] [WORDS INDISTINCT] SAID THAT FIVE SOLDIERS WERE KILLED IN HADIRA.';
    const plain = plainOf(text);
    expect(plain).toHaveLength(text.length);
    expect(plain).toContain('(PFQ)                    said');
  });

  it('reads day, place and dead as in any other text, and quotes the text as it stands', () => {
    const text = [
      'ZAHRA, 9 FEB 90 (ARDANIA RADIO) -- [TEXT] A BOMB EXPLODED YESTERDAY IN',
      'THE TOWN OF HADIRA, KILLING TWO POLICEMEN AND A STREET VENDOR, THE',
      'GOVERNOR SAID.',
    ].join('\n');
    const { incidents, article } = readArticle(text, { published: '1990-02-09' }, archive);
    expect(incidents).toMatchObject([
      {
        date: { from: '1990-02-08', to: '1990-02-08' },
        place: { id: 'hadira', evidence: { quote: 'HADIRA' } },
        claims: [{ killed: { min: 3 } }],
      },
    ]);
    const { start, end, quote } = incidents[0]!.place!.evidence;
    expect(article.text.slice(start, end)).toBe(quote);
  });

  it('leaves text alone that has small letters, but for a paragraph in capitals', () => {
    const text =
      'BOMB KILLS TWO IN HADIRA\n\nPolice in Hadira said that a BOMB went off.\n\nNOBODY HAS CLAIMED THE ATTACK ON THE MARKET IN HADIRA SO FAR.';
    expect(plainOf(text).split('\n\n').slice(1)).toEqual([
      'Police in Hadira said that a BOMB went off.',
      'Nobody has claimed the attack on the market in Hadira so far.',
    ]);
  });
});
