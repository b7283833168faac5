import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, INVENTED, inventedWith, withBody, withFieldsInOrder, writeArchive } from '../records/invented.ts';

const REPORT = 'reports/2020-01-03-paper.mdx';
const CITED = '[^2020-01-03-paper#2]';
const sensitive = withFieldsInOrder(INVENTED[REPORT]!, 'sensitivity: [names-a-witness]');

/** What the check says of an incident with a sentence in its body, whose report names a witness. */
function problemsOf(sentence: string, report = sensitive): string[] {
  const root = writeArchive(
    inventedWith({ [REPORT]: report, [INCIDENT]: withBody(INVENTED[INCIDENT]!, `Text.${CITED}\n\n${sentence}${CITED}\n`) }),
  );
  const { problems } = checkArchive(readArchiveFiles(root), root, { today: '2026-01-01' });
  return problems.map(
    ({ rule, file, line, column, cause }) => `${file.slice(12)} ${rule} ${line}:${column} ${cause?.line}:${cause?.column}`,
  );
}

const bodyLine = INVENTED[INCIDENT]!.split('\n').indexOf('---', 1) + 5;
const sensitivityLine = sensitive.split('\n').findIndex((line) => line.startsWith('sensitivity')) + 1;

describe('a private name', () => {
  it.each([
    ['A resident named Ann Example saw it.', 18],
    ['Ann Example, a resident of the quarter, saw it.', 1],
    ['It was seen by resident Abu Example.', 25],
    ['Ann al-Example, 34, saw it.', 1],
    ['The 9-year-old Bo was hurt.', 16],
    ['Ann Example, whose brother was hurt, saw it.', 1],
  ])('is found with its place, and the report that holds it: %s', (sentence, column) => {
    expect(problemsOf(sentence)).toEqual([`${INCIDENT} private-name ${bodyLine}:${column} ${sensitivityLine}:14`]);
  });

  it.each([
    'A resident said so on Thursday 2 January.',
    'The witness told The Monitor that nobody was hurt.',
    'Residents of Town left.',
    'A relative of a fighter of Group A said so.',
  ])('is not found where nobody is named: %s', (sentence) => {
    expect(problemsOf(sentence)).toEqual([]);
  });

  it('is not looked for where no report holds one', () => {
    expect(problemsOf('A resident named Ann Example saw it.', INVENTED[REPORT])).toEqual([]);
  });
});
