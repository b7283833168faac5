import type { Archive, Incident, RecordOf } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import { formatDay } from '../../domain/partial-date.ts';
import { siteWords } from '../../i18n/site.ts';
import { searchWords } from '../../i18n/search.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { incidentTitle } from '../incident/incident-title.ts';
import { nameOf } from '../record/record-name.ts';
import { recordTitle } from '../record/record-title.ts';
import { reportLabel } from '../report/report-label.ts';

export interface SearchView {
  cutOff: string;
  groups: SearchGroup[];
  /** How many records there are in all. */
  records: number;
}

export interface SearchGroup {
  collection: CollectionName;
  title: string;
  entries: SearchEntry[];
}

/** A record as it can be found: by all that stands in it. */
export interface SearchEntry {
  url: string;
  title: string;
  /** Its name or title in Arabic. */
  arabic?: string;
  /** What else it can be found by: places, the accused, other spellings. */
  details: { text: string; lang?: 'ar' }[];
}

/** Every published record, each once, with the names and spellings that people look for. */
export function searchView(archive: Archive): SearchView {
  const words = siteWords.en;
  const groups: SearchGroup[] = [
    {
      collection: 'incidents',
      title: words.incidents,
      entries: [...archive.incidents].reverse().map((one) => incidentEntry(archive, one)),
    },
    {
      collection: 'incidents',
      title: searchWords.en.unconfirmed,
      entries: [...archive.unconfirmed].reverse().map((one) => incidentEntry(archive, one)),
    },
    { collection: 'actors', title: words.actors, entries: archive.actors.map(namedEntry) },
    { collection: 'ceasefires', title: words.ceasefires, entries: archive.ceasefires.map(namedEntry) },
    { collection: 'places', title: words.places, entries: archive.places.map(namedEntry) },
    {
      collection: 'reports',
      title: words.reports,
      entries: [...archive.reports]
        .reverse()
        .map((one) => ({ url: one.url, title: one.title, details: told([reportLabel(archive, one)]) })),
    },
    {
      collection: 'briefings',
      title: words.briefings,
      entries: archive.briefings.map((one) => ({ url: one.url, title: recordTitle(one as RecordOf<CollectionName>, 'en'), details: [] })),
    },
  ];
  const filled = groups.filter(({ entries }) => entries.length > 0);
  return {
    cutOff: formatDay(archive.cutOff, 'en'),
    groups: filled,
    records: filled.reduce((sum, { entries }) => sum + entries.length, 0),
  };
}

function incidentEntry(archive: Archive, incident: Incident): SearchEntry {
  const place = archive.get('places', incident.place);
  const accused = accusedOf(incident).map(({ actor }) => nameOf(archive.get('actors', actor), 'en'));
  const arabic = incident.translations?.ar?.title;
  return {
    url: incident.url,
    title: incidentTitle(incident, 'en'),
    ...(arabic === undefined ? {} : { arabic }),
    details: told([place.name.en, ...(place.name.ar === undefined ? [] : [place.name.ar]), ...accused]),
  };
}

function namedEntry({ url, name }: RecordOf<'actors' | 'ceasefires' | 'places'>): SearchEntry {
  return {
    url,
    title: name.en,
    ...(name.ar === undefined ? {} : { arabic: name.ar }),
    details: told([...(name.short === undefined ? [] : [name.short]), ...(name.variants ?? [])].filter((one) => one !== name.en)),
  };
}

/** Each once, with its language where its letters say so. */
function told(texts: readonly string[]): SearchEntry['details'] {
  return [...new Set(texts)].map((text) => ({ text, ...(/\p{Script=Arabic}/u.test(text) && { lang: 'ar' as const }) }));
}
