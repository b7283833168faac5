import type { Archive, Report } from '../../archive.ts';
import { formatCount } from '../../domain/count.ts';
import { formatDay } from '../../domain/partial-date.ts';
import { reportWords } from '../../i18n/reports.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dateText, type DateText } from '../record/date-text.ts';
import { linkTo, linksTo } from '../record/link-to.ts';
import { proseOf, type PageProse } from '../record/page-prose.ts';
import { actorLink, type NamedLink } from '../record/record-name.ts';
import { incidentsOfReport, type ReportIncident } from './report-claims.ts';
import { reportKind, type ReportKind } from './report-facts.ts';
import { reportLabel } from './report-label.ts';
import { updateEntries, type UpdateEntry } from '../record/update-entries.ts';

export interface ReportView {
  id: string;
  url: string;
  cutOff: string;
  /** The headline as printed. */
  title: string;
  /** False where the text has no headline and the title is ours. */
  headlinePrinted: boolean;
  label: string;
  description: string;
  outlet: NamedLink | null;
  outletBasis: string;
  author?: string;
  agency?: NamedLink;
  published: DateText;
  publishedBasis: string;
  updated?: DateText;
  accessedOn?: DateText;
  address?: string;
  archived?: string;
  kind: ReportKind;
  origins: NamedLink[];
  originsWords?: string;
  sameTextAs?: { label: string; url: string };
  sha256?: string;
  wholeTextRead?: boolean;
  /** How many paragraphs its body text has. */
  paragraphs?: number;
  sensitivity: string[];
  prose: PageProse | null;
  faults: ReportFault[];
  mentions: MentionEntry[];
  incidents: ReportIncident[];
  updates: UpdateEntry[];
}

export interface ReportFault {
  at: string;
  says: string;
  read: string | null;
  kind: string;
  why: string;
}

/** An event that a report mentions as background: never an incident of its own. */
export interface MentionEntry {
  paragraph: string;
  what: string;
  date?: DateText;
  dateBasis?: string;
  place?: NamedLink;
  by?: NamedLink;
  killed?: string;
  ceasefire?: NamedLink;
  why: string;
}

/** Everything that a report's page shows; never its text. */
export function reportView(archive: Archive, report: Report, locale: Locale = 'en'): ReportView {
  const words = reportWords[locale];
  const same = report.sameTextAs === undefined ? undefined : archive.get('reports', report.sameTextAs);
  const incidents = incidentsOfReport(archive, report, locale);
  return {
    id: report.id,
    url: report.url,
    cutOff: formatDay(archive.cutOff, locale),
    title: report.title,
    headlinePrinted: report.titleBasis !== 'none-given',
    label: reportLabel(archive, report, locale),
    description: words.description(reportLabel(archive, report, locale), incidents.length, (report.faults ?? []).length),
    outlet: report.outlet === null ? null : actorLink(archive, report.outlet, locale),
    outletBasis: words.outletBases[report.outletBasis],
    ...(report.author === undefined ? {} : { author: report.author }),
    ...(report.agency === undefined ? {} : { agency: actorLink(archive, report.agency, locale) }),
    published: dateText(report.published, locale),
    publishedBasis: report.publishedBasis,
    ...(report.updated === undefined ? {} : { updated: dateText(report.updated, locale) }),
    ...(report.accessedOn === undefined ? {} : { accessedOn: dateText(report.accessedOn, locale) }),
    ...(report.address === undefined ? {} : { address: report.address }),
    ...(report.archivedUrl === undefined ? {} : { archived: report.archivedUrl }),
    kind: reportKind(report, locale),
    origins: linksTo(archive, 'actors', report.origins, locale),
    ...(report.originsWords === undefined ? {} : { originsWords: report.originsWords }),
    ...(same === undefined ? {} : { sameTextAs: { label: reportLabel(archive, same, locale), url: same.url } }),
    ...(report.sha256 === undefined ? {} : { sha256: report.sha256 }),
    ...(report.wholeTextRead === undefined ? {} : { wholeTextRead: report.wholeTextRead }),
    ...(report.paragraphs === undefined ? {} : { paragraphs: report.paragraphs }),
    sensitivity: (report.sensitivity ?? []).map((kind) => words.sensitivities[kind]),
    prose: ownProse(archive, report, locale),
    faults: (report.faults ?? []).map((fault) => ({
      at: typeof fault.at === 'number' ? words.paragraph(String(fault.at)) : words[fault.at],
      says: fault.says,
      read: fault.read ?? null,
      kind: words.faultKinds[fault.kind],
      why: fault.why,
    })),
    mentions: (report.mentions ?? []).map((mention) => mentionEntry(archive, mention, locale)),
    incidents,
    updates: updateEntries(report, locale),
  };
}

/** A report’s own page cites it by paragraph alone. */
function ownProse(archive: Archive, report: Report, locale: Locale): PageProse | null {
  const prose = proseOf(archive, report.body, locale);
  return prose && { ...prose, cited: { ...prose.cited, [report.id]: { label: '', url: report.url } } };
}

/** A background mention as a page shows it. */
export function mentionEntry(archive: Archive, mention: NonNullable<Report['mentions']>[number], locale: Locale): MentionEntry {
  return {
    paragraph: reportWords[locale].paragraph(String(mention.paragraph)),
    what: mention.what,
    ...(mention.date === undefined ? {} : { date: dateText(mention.date, locale) }),
    ...(mention.dateBasis === undefined ? {} : { dateBasis: mention.dateBasis }),
    ...(mention.place === undefined ? {} : { place: linkTo(archive, 'places', mention.place, locale) }),
    ...(mention.by === undefined ? {} : { by: actorLink(archive, mention.by, locale) }),
    ...(mention.killed === undefined ? {} : { killed: formatCount(mention.killed, locale) }),
    ...(mention.ceasefire === undefined ? {} : { ceasefire: linkTo(archive, 'ceasefires', mention.ceasefire, locale, 'short') }),
    why: mention.why,
  };
}
