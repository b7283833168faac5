import { compareText, type Archive, type Incident } from '../../archive.ts';
import { codeWords } from '../../i18n/codes.ts';
import { homeWords } from '../../i18n/home.ts';
import { incidentLine } from '../incident/incident-line.ts';
import { incidentTitle } from '../incident/incident-title.ts';

/** One entry of the feed: an incident when it was first published, or a change of it. */
export interface FeedEntry {
  title: string;
  /** The page, with a fragment for a change, so that each entry has an address of its own. */
  link: string;
  /** The calendar day of the entry. */
  day: string;
  description: string;
}

const LENGTH = 50;

/** The newest publications and changes of reviewed incidents, the newest first. */
export function feedEntries(archive: Archive): FeedEntry[] {
  return archive.incidents
    .flatMap((incident) => entriesOf(archive, incident))
    .sort((a, b) => compareText(b.day, a.day) || compareText(b.link, a.link))
    .slice(0, LENGTH);
}

function entriesOf(archive: Archive, incident: Incident): FeedEntry[] {
  const title = incidentTitle(incident, 'en');
  const published: FeedEntry[] = incident.firstPublished
    ? [{ title, link: incident.url, day: incident.firstPublished.from, description: describe(archive, incident) }]
    : [];
  const changes = (incident.updates ?? []).map(({ date, kind, summary }, index) => ({
    title: `${codeWords.en.update[kind]}: ${title}`,
    link: `${incident.url}#update-${index + 1}`,
    day: date.from,
    description: summary,
  }));
  return [...published, ...changes];
}

function describe(archive: Archive, incident: Incident): string {
  const { killed, sentences } = incidentLine(archive, incident);
  const toll = killed ? `${killed.text} ${homeWords.en.killed}.` : homeWords.en.tollUnknown;
  return [toll, ...sentences].join(' ');
}
