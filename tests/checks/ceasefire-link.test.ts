import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, inventedWith, replaced, withFieldsInOrder, writeArchive } from '../records/invented.ts';

/** What the check says of a link with a capacity, where these are accused and the pilots are part of the state’s forces, which signed. */
function problemsOf(accused: readonly string[], capacity: string): string[] {
  const parties = accused.map(
    (actor) =>
      `  - actor: ${actor}\n    role: alleged-perpetrator\n    attribution:\n      status: suspected\n      by: [monitor]\n      in: ['2020-01-03-paper#2']`,
  );
  const incident = withFieldsInOrder(INVENTED[INCIDENT]!, `parties:\n${parties.join('\n')}`);
  const relation =
    "relations:\n  - to: state-forces\n    kind: part-of\n    byWords: the report’s own words\n    in: ['2020-01-03-paper#2']\n    confidence: high";
  const root = writeArchive(
    inventedWith({
      'actors/pilots.mdx': withFieldsInOrder(
        replaced(INVENTED['actors/state-forces.mdx']!, 'Forces of Norland', 'Pilots of Norland'),
        relation,
      ),
      'ceasefires/truce-2019.mdx': replaced(
        INVENTED['ceasefires/truce-2019.mdx']!,
        '    capacity: signatory\n',
        '    capacity: signatory\n  - actor: group-a\n    capacity: non-party\n',
      ),
      [INCIDENT]: replaced(incident, 'capacity: signatory', `capacity: ${capacity}`),
    }),
  );
  const { problems } = checkArchive(readArchiveFiles(root), root, { today: '2026-01-01' });
  return problems.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('the capacity of a link', () => {
  it.each([
    [['pilots'], 'signatory'],
    [['pilots', 'state-forces'], 'signatory'],
    [['pilots', 'group-a'], 'unknown'],
    [['other-monitor'], 'represented'],
  ])('of %j may be %s', (accused, capacity) => {
    expect(problemsOf(accused, capacity)).toEqual([]);
  });

  it.each([
    [['pilots'], 'non-party', '`signatory`: under `truce-2019`, `pilots` is `signatory`'],
    [['pilots', 'group-a'], 'signatory', '`unknown`: under `truce-2019`, `pilots` is `signatory`, `group-a` is `non-party`'],
    [['group-a', 'pilots'], 'non-party', '`unknown`: under `truce-2019`, `group-a` is `non-party`, `pilots` is `signatory`'],
  ])('of %j may not be %s', (accused, capacity, expected) => {
    expect(problemsOf(accused, capacity)).toEqual([`ceasefire-link: Unexpected capacity \`${capacity}\`, expected ${expected}`]);
  });
});

describe('the area of a link', () => {
  const problems = (places: string, area: string): string[] => {
    const root = writeArchive(
      inventedWith({
        'places/southland.mdx': replaced(INVENTED['places/norland.mdx']!, 'en: Norland', 'en: Southland'),
        'ceasefires/truce-2019.mdx': replaced(INVENTED['ceasefires/truce-2019.mdx']!, 'places: [norland]', `places: [${places}]`),
        [INCIDENT]: replaced(INVENTED[INCIDENT]!, 'area: covered', `area: ${area}`),
      }),
    );
    return checkArchive(readArchiveFiles(root), root, { today: '2026-01-01' }).problems.map(({ message }) => message);
  };

  it('is covered where the agreement names the place or one around it', () => {
    expect(problems('southland, norland', 'covered')).toEqual([]);
    expect(problems('southland', 'unknown')).toEqual([]);
    expect(problems('southland', 'covered')).toEqual([
      'Unexpected `covered` of `town`, expected a place within the agreement’s: `southland`',
    ]);
  });
});
