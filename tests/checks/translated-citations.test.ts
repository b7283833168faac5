import { expect, it } from 'vitest';
import { checkArchive } from '../../src/checks/index.ts';
import { readArchiveFiles } from '../../src/records/index.ts';
import { INCIDENT, inventedWith, INVENTED, withFields, withFieldsInOrder, writeArchive } from '../records/invented.ts';

const REPORT = 'reports/2020-01-03-paper.mdx';

it('a translated account cites no paragraph beyond those that its report has', () => {
  const cites = (paragraph: number): string =>
    `translations:\n  ar:\n    title: غارة على سوق\n    summary: أصابت غارة سوقا.\n    account: ['أصابت غارة السوق.[^2020-01-03-paper#${paragraph}]']`;
  const problems = (paragraph: number) => {
    const incident = withFieldsInOrder(INVENTED[INCIDENT]!, cites(paragraph));
    const root = writeArchive(inventedWith({ [REPORT]: withFields(INVENTED[REPORT]!, 'paragraphs: 4'), [INCIDENT]: incident }));
    return checkArchive(readArchiveFiles(root), root).problems.map(({ rule, message }) => `${rule}: ${message}`);
  };
  expect(problems(4)).toEqual([]);
  expect(problems(7)).toEqual(['paragraph-beyond: Unexpected paragraph 7 of `2020-01-03-paper`, expected one up to 4']);
});
