import { describe, expect, it } from 'vitest';
import { correctionsView } from '../../src/views/site/corrections.ts';
import { noticePages } from '../../src/views/site/notice-pages.ts';
import { archiveWith, incidentText } from './archive-with.ts';

const claims = "claims:\n  - by: sohr\n    in: ['2019-03-03-outlet-unknown#2']\n    killed:\n      total: 2";
const update = (date: string, kind: string, summary: string) => `  - date: ${date}\n    kind: ${kind}\n    summary: ${summary}`;
const archive = archiveWith({
  'incidents/b': incidentText(
    claims,
    `formerIds: [old-name]\nupdates:\n${update('2021-06-01', 'style', 'First.')}\n${update('2021-06-03', 'correction', 'Second.')}`,
  ),
  'incidents/a': incidentText(claims, `updates:\n${update('2021-06-02', 'new-source', 'Between.')}`),
  'incidents/gone': incidentText(claims, `updates:\n${update('2021-06-04', 'legal-or-safety', 'Removed.')}`).replace(
    'status: reviewed',
    'status: withdrawn',
  ),
});

describe('the corrections', () => {
  const view = correctionsView(archive);

  it('list the changes of all records, newest first', () => {
    const summaries = view.changes
      .map(({ update: { summary } }) => summary)
      .filter((summary) => ['First.', 'Second.', 'Between.', 'Removed.'].includes(summary));
    expect(summaries).toEqual(['Removed.', 'Second.', 'Between.', 'First.']);
  });

  it('name a withdrawn record by its id alone, since its title may be what had to go', () => {
    expect(view.withdrawn).toEqual([{ id: 'gone', url: '/incidents/gone/', collection: 'incident', title: 'gone' }]);
    expect(view.changes[0]?.record.title).toBe('gone');
  });
});

describe('a notice', () => {
  const pages = noticePages(archive);

  it('stands in the place of a withdrawn record and shows nothing of it but its updates', () => {
    const notice = pages.find(({ params }) => params.id === 'gone')?.props.notice;
    expect(notice).toMatchObject({ kind: 'withdrawn', view: { title: 'This incident was withdrawn', updates: [{ summary: 'Removed.' }] } });
    expect(JSON.stringify(notice)).not.toContain('Shelling');
  });

  it('leads on from an id that a record had before', () => {
    expect(pages.find(({ params }) => params.id === 'old-name')).toMatchObject({
      params: { collection: 'incidents' },
      props: {
        notice: {
          kind: 'moved',
          view: { from: '/incidents/old-name/', to: '/incidents/b/', title: 'Shelling of Idlib city, 3 March 2019' },
        },
      },
    });
  });
});
