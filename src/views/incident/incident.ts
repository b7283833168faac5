import type { Archive, Incident } from '../../archive.ts';
import type { RangeBars } from '../../charts/description.ts';
import { formatDay, formatDate } from '../../domain/partial-date.ts';
import { codeWords } from '../../i18n/codes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { locatorOf, type LocatorView } from '../../maps/locator.ts';
import { accountOf, type Account } from './account.ts';
import { accusedParties, involvedParties, type AccusedParty, type InvolvedParty } from './accused-parties.ts';
import { ceasefirePanels, type CeasefirePanel } from './ceasefire-panels.ts';
import { claimNotes, type ClaimNote } from './claim-notes.ts';
import { claimRows, type ClaimRow } from './claim-rows.ts';
import { tollByOrigin, tollOverTime } from './incident-charts.ts';
import { citationOf, type Citation } from './incident-citation.ts';
import { detailsOf, type IncidentDetails } from './incident-details.ts';
import { evidenceOf, type Evidence } from './incident-evidence.ts';
import { incidentJsonLd } from './incident-json-ld.ts';
import { letterReports } from './incident-reports.ts';
import { incidentHeading, incidentTitle, incidentUrl } from './incident-title.ts';
import { placesAround } from '../place/place-tree.ts';
import { rangeReason, type RangeReason } from './range-reason.ts';
import { nameOf, type NamedLink } from '../record/record-name.ts';
import { recordText, type RecordText } from '../record/record-text.ts';
import { briefingsOf, neighboursOf, relatedIncidents, type Neighbour, type RelatedRecord } from './related-records.ts';
import { backgroundOf, sourcesOf, type Background, type Source } from './source-list.ts';
import { tollParts, type TollParts } from './toll-parts.ts';
import { updateEntries, type UpdateEntry } from '../record/update-entries.ts';

/** Everything that an incident’s page shows, in one language. */
export interface IncidentView {
  id: string;
  locale: Locale;
  url: string;
  /** The page in each language that has it. */
  alternates: Partial<Record<Locale, string>>;
  /** What and where, without the date. */
  heading: string;
  /** What, where, when. */
  title: string;
  /** The date in words, as the title ends with it. */
  date: string;
  description: string;
  status: string;
  isUnconfirmed: boolean;
  contentWarning: boolean;
  cutOff: string;
  /** From the country down to the governorate, or whatever surrounds the place. */
  around: NamedLink[];
  details: IncidentDetails;
  summary: RecordText;
  killed: TollParts;
  injured: TollParts;
  accused: AccusedParty[];
  involved: InvolvedParty[];
  ceasefires: CeasefirePanel[];
  evidence: Evidence;
  locator?: LocatorView;
  account: Account;
  claims: ClaimRow[];
  /** A note on each claim, numbered after those of the account. */
  notes: ClaimNote[];
  reason: RangeReason;
  byOrigin?: RangeBars;
  overTime?: RangeBars;
  sources: Source[];
  background: Background[];
  updates: UpdateEntry[];
  firstPublished?: { text: string; iso: string };
  citation: Citation;
  related: RelatedRecord[];
  briefings: RelatedRecord[];
  neighbours: { earlier?: Neighbour; later?: Neighbour };
  jsonLd: object;
}

/** The page of an incident in a language. `address` makes a full address of a path on this site. */
export function incidentView(archive: Archive, incident: Incident, locale: Locale, address: (path: string) => string): IncidentView {
  const letters = letterReports(archive, incident);
  const around = placesAround(archive, incident.place);
  const arabic = incident.translations?.ar;
  const byOrigin = tollByOrigin(archive, incident, letters, locale);
  const overTime = tollOverTime(archive, incident, letters, locale);
  const locator = locatorOf(archive.places, incident.place, locale);
  const published = incident.firstPublished;
  const account = accountOf(archive, incident, letters, locale);
  const firstNote = account.body.notes.length + 1;
  return {
    id: incident.id,
    locale,
    url: incidentUrl(incident, locale),
    alternates: arabic ? { en: incident.url, ar: incidentUrl(incident, 'ar') } : {},
    heading: incidentHeading(incident, locale),
    title: incidentTitle(incident, locale),
    date: formatDate(incident.date, locale),
    description: (locale === 'ar' && arabic?.summary) || incident.summary,
    status: codeWords[locale].status[incident.status],
    isUnconfirmed: incident.status === 'unconfirmed',
    contentWarning: incident.contentWarning === true,
    cutOff: formatDay(archive.cutOff, locale),
    around: around
      .slice(1)
      .reverse()
      .map((place) => ({ id: place.id, name: nameOf(place, locale), url: place.url })),
    details: detailsOf(archive, incident, letters, locale),
    summary: locale === 'ar' && arabic ? { text: arabic.summary, lang: 'ar' } : recordText(incident.summary),
    killed: tollParts(incident, 'killed', firstNote, locale),
    injured: tollParts(incident, 'injured', firstNote, locale),
    accused: accusedParties(archive, incident, letters, locale),
    involved: involvedParties(archive, incident, locale),
    ceasefires: ceasefirePanels(archive, incident, letters, locale),
    evidence: evidenceOf(incident, locale),
    ...(locator ? { locator } : {}),
    account,
    claims: claimRows(archive, incident, letters, locale),
    notes: claimNotes(archive, incident, firstNote, locale),
    reason: rangeReason(archive, incident, locale),
    ...(byOrigin ? { byOrigin } : {}),
    ...(overTime ? { overTime } : {}),
    sources: sourcesOf(archive, letters, locale),
    background: backgroundOf(archive, letters, locale),
    updates: updateEntries(incident, locale),
    ...(published ? { firstPublished: { text: formatDate(published, locale), iso: published.from } } : {}),
    citation: citationOf(incident, locale),
    related: relatedIncidents(archive, incident, locale),
    briefings: briefingsOf(archive, incident, locale),
    neighbours: neighboursOf(archive, incident, locale),
    jsonLd: incidentJsonLd(archive, incident, letters, locale, address),
  };
}
