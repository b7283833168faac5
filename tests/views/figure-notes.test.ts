import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/domain/partial-date.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { claimNotes } from '../../src/views/incident/claim-notes.ts';
import { figureNotes } from '../../src/views/tolls/figure-notes.ts';
import { archiveWith } from './archive-with.ts';

const archive = archiveWith();

describe.each(LOCALES)('the notes on the figures of the archive, in %s', (locale) => {
  it.each(archive.incidents.map((incident) => [incident.id, incident] as const))(
    'say who counted, in which report and paragraph, published when, kept where: %s',
    (_id, incident) => {
      const notes = claimNotes(archive, incident, 1, locale);
      expect(notes).toHaveLength(incident.claims!.length);
      for (const [index, claim] of incident.claims!.entries()) {
        const { by, in: readings } = notes[index]!.claim;
        const actor = archive.actors.find(({ id }) => id === claim.by);
        if (actor) expect(by).toContain((locale === 'ar' && actor.name.ar) || actor.name.en);
        expect(readings.map(({ report }) => report)).toEqual(claim.in.map(({ report }) => report));
        for (const [at, reading] of readings.entries()) {
          const report = archive.get('reports', reading.report);
          expect(reading.label).toContain(formatDate(report.published, locale));
          for (const paragraph of [claim.in[at]!.paragraphs[0]!, claim.in[at]!.paragraphs.at(-1)!])
            expect(reading.where).toMatch(new RegExp(`(?<!\\d)${paragraph}(?!\\d)`));
          const kept = report.archivedUrl ?? report.address;
          expect('address' in reading.kept ? reading.kept.address : undefined).toBe(kept);
        }
      }
    },
  );

  it('are one for each incident that a page names, with every claim that enters its range', () => {
    const notes = figureNotes(archive, archive.incidents, 5, locale);
    expect(notes.map(({ number }) => number)).toEqual(archive.incidents.map((_, index) => 5 + index));
    expect(notes.every(({ claims }) => claims.length > 0)).toBe(true);
    // Two claims were read in one report: where that is kept stands in the note once.
    expect(notes[0]!.claims.flatMap((claim) => claim.in.map(({ kept }) => kept.kind))).toEqual(['published', 'told']);
  });
});

describe('paragraphs in a note', () => {
  it('are in the number that Arabic has for one, two and more', () => {
    const words = claimNotes(archive, archive.get('incidents', '2021-06-10-southern-idlib'), 1, 'ar').flatMap(({ claim }) =>
      claim.in.map(({ where }) => where),
    );
    expect(words).toEqual(['الفقرتان 1 و4', 'الفقرتان 2 و3', 'الفقرة 8', 'الفقرة 6']);
  });
});
