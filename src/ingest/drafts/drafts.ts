import { possibleDuplicates, type ComparedIncident } from '../../domain/duplicate.ts';
import { draftIncident } from './draft-incident.ts';
import { draftReport, outletOf, reportId, type DraftValues } from './draft-report.ts';
import type { FullReading, ReadingArchive } from '../index.ts';

/** A record to be written. */
export interface Draft {
  collection: 'reports' | 'incidents';
  id: string;
  draft: DraftValues;
}

export interface Drafts {
  drafts: Draft[];
  /** What could not be drafted, and why. */
  problems: string[];
}

/** What was drafted in this run before, so that ids and likenesses hold among the drafts too. */
export interface DraftedSoFar {
  ids: Record<'reports' | 'incidents', Set<string>>;
  incidents: ComparedIncident[];
}

/** Drafts of a reading’s report and incidents. Nothing is merged: whatever looks like another incident says so and waits for a person. */
export function draftReading(
  reading: FullReading,
  archive: ReadingArchive,
  before: DraftedSoFar,
  { sha256, sameTextAs }: { sha256: string; sameTextAs?: string | undefined },
): Drafts {
  const { published } = reading.article;
  if (published === null)
    return { drafts: [], problems: ['nothing is drafted without the day of publication: give it with `--published 2021-06-11`'] };
  const known = archive.records.reports.find((report) => report.sha256 === sha256);
  // A draft that nothing rests on yet waits for its incidents: their places may have records now.
  const waits = known?.status === 'draft' && !archive.records.incidents.some((incident) => restsOn(incident, known.id));
  if (known && !waits) return { drafts: [], problems: [`this very text is the report \`${known.id}\` already`] };
  const id = known?.id ?? freeId(reportId(published, outletOf(reading, archive)), before.ids.reports);
  before.ids.reports.add(id);
  const drafts: Draft[] = known ? [] : [{ collection: 'reports', id, draft: draftReport(reading, archive, { sha256, sameTextAs }) }];
  const problems: string[] = known ? [`this very text is the draft report \`${id}\` already: only its incidents are drafted`] : [];
  for (const [index, incident] of reading.incidents.entries()) {
    const drafted = draftIncident(incident, reading, archive, id);
    if (!drafted.ok) {
      problems.push(`incident ${index + 1} is not drafted: ${drafted.problem}`);
      continue;
    }
    const own = freeId(drafted.id, before.ids.incidents);
    before.ids.incidents.add(own);
    const values = drafted.draft.values as { eventType: string; parties: { actor: string }[] };
    const compared: ComparedIncident = {
      id: own,
      date: drafted.date,
      place: drafted.place,
      eventType: values.eventType,
      parties: values.parties,
    };
    const related = likenesses(compared, incident.sameAs, archive, before.incidents);
    before.incidents.push({ ...compared, relatedTo: related });
    const draft = related.length === 0 ? drafted.draft : { ...drafted.draft, values: { ...drafted.draft.values, relatedTo: related } };
    drafts.push({ collection: 'incidents', id: own, draft });
  }
  return { drafts, problems };
}

/** Whether an incident names a report in any of its fields or citations. */
function restsOn(incident: unknown, report: string): boolean {
  return JSON.stringify(incident).includes(`"report":"${report}"`);
}

/** The incidents that this one may be, each with the reasons; the checker asks for the same pairs. */
function likenesses(
  incident: ComparedIncident,
  sameAs: readonly { incident: string; why: readonly string[] }[],
  { records }: ReadingArchive,
  drafted: readonly ComparedIncident[],
): { incident: string; why: string }[] {
  const places = new Map(records.places.map((place) => [place.id, place]));
  const others = [...records.incidents.filter(({ status }) => status !== 'withdrawn'), ...drafted];
  const pairs = others.flatMap((other) =>
    possibleDuplicates([other, incident], places).map(({ reasons }) => ({ incident: other.id, why: reasons })),
  );
  const found = new Map([...pairs, ...sameAs].map(({ incident: other, why }) => [other, why.join('; ')]));
  return [...found].map(([other, why]) => ({
    incident: other,
    why: `TODO: may be the same (${why}): add to that record, or say why they are two`.slice(0, 300),
  }));
}

/** The id, or the id with the first letter that is free. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let letter = 98; letter <= 122; letter += 1) {
    const next = `${id}-${String.fromCharCode(letter)}`;
    if (!taken.has(next)) return next;
  }
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
