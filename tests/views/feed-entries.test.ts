import { describe, expect, it } from 'vitest';
import { feedEntries } from '../../src/views/site/feed-entries.ts';
import { archiveWith, incidentText } from './archive-with.ts';

describe('the feed', () => {
  it('holds publications and changes, the newest first, each with an address of its own', () => {
    const fields =
      'firstPublished: 2026-01-01\nupdates:\n  - date: 2026-02-01\n    kind: toll-revised\n    summary: A later count replaced the first.';
    const entries = feedEntries(archiveWith({ 'incidents/2019-03-03-test': incidentText('noTollReported: true', fields) }));
    const ofTest = entries.filter(({ link }) => link.startsWith('/incidents/2019-03-03-test/'));
    expect(ofTest).toEqual([
      {
        title: 'Toll revised: Shelling of Idlib city, 3 March 2019',
        link: '/incidents/2019-03-03-test/#update-1',
        day: '2026-02-01',
        description: 'A later count replaced the first.',
      },
      {
        title: 'Shelling of Idlib city, 3 March 2019',
        link: '/incidents/2019-03-03-test/',
        day: '2026-01-01',
        description: 'The number killed is not reported. Nobody is accused.',
      },
    ]);
    expect(new Set(entries.map(({ link }) => link)).size).toBe(entries.length);
  });
});
