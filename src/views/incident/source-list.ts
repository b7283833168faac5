import type { Archive } from '../../archive.ts';
import { formatCount } from '../../domain/count.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { reportWords } from '../../i18n/reports.ts';
import { recordText, type RecordText } from '../record/record-text.ts';
import type { Letters } from './incident-reports.ts';
import { reportKind } from '../report/report-facts.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import { actorLink, shortNameOf, type NamedLink } from '../record/record-name.ts';

/** A source at the foot of an incident’s page. */
export interface Source {
  letter: string;
  anchor: string;
  url: string;
  /** `Diyaruna`, or `outlet unknown`; with `from AFP` where an agency’s text stands behind it. */
  outlet: string;
  /** The headline as printed, in its own language; left out where the text has none. */
  headline?: { text: string; lang: string };
  /** Type, date of publication, language, affiliation: one phrase each. */
  facts: string[];
  /** A translation changes what can be read from it, and stands out. */
  translation?: string;
  relays: NamedLink[];
  relaysWords?: RecordText;
  sameTextAs?: { letter: string; url: string };
  /** Where it was published. */
  original?: string;
  archived?: string;
  faults: Fault[];
}

/** What is wrong in a text, and how it is read here. */
export interface Fault {
  says: string;
  read?: string;
  kind: string;
  lang: string;
}

/** An event that a source mentions and that is no incident of its own here. */
export interface Background {
  letter: string;
  url: string;
  paragraph: string;
  what: RecordText;
  date?: string;
  by?: NamedLink;
  killed?: string;
  why: RecordText;
}

/** The sources of an incident, in the order of their letters. */
export function sourcesOf(archive: Archive, letters: Letters, locale: Locale): Source[] {
  const words = incidentWords[locale];
  const reports = reportWords[locale];
  return [...letters.values()].map(({ letter, anchor, report }) => {
    const outlet = report.outlet === null ? reports.outletUnknown : actorLink(archive, report.outlet, locale).name;
    const kind = reportKind(report, locale);
    const same = report.sameTextAs === undefined ? undefined : letters.get(report.sameTextAs);
    return {
      letter,
      anchor,
      url: report.url,
      outlet: report.agency
        ? `${outlet}${locale === 'ar' ? '، ' : ', '}${words.from(shortNameOf(archive.get('actors', report.agency), locale))}`
        : outlet,
      ...(report.titleBasis === 'none-given' ? {} : { headline: { text: report.title, lang: report.language } }),
      facts: [
        sentenceCase(kind.type),
        words.published(formatDate(report.published, locale)),
        ...(report.updated ? [words.updated(formatDate(report.updated, locale))] : []),
        kind.language,
        kind.affiliation,
      ],
      ...(kind.translation === null ? {} : { translation: kind.translation }),
      relays: report.origins.map((id) => actorLink(archive, id, locale, 'short')),
      ...(report.originsWords ? { relaysWords: recordText(report.originsWords) } : {}),
      ...(same ? { sameTextAs: { letter: same.letter, url: `#${same.anchor}` } } : {}),
      ...(report.address ? { original: report.address } : {}),
      ...(report.archivedUrl ? { archived: report.archivedUrl } : {}),
      faults: (report.faults ?? []).map((fault) => ({
        says: fault.says,
        ...(fault.read ? { read: fault.read } : {}),
        kind: reports.faultKinds[fault.kind],
        lang: report.language,
      })),
    };
  });
}

/** The other events that these reports mention, by letter and paragraph. */
export function backgroundOf(archive: Archive, letters: Letters, locale: Locale): Background[] {
  const words = incidentWords[locale];
  return [...letters.values()].flatMap(({ letter, anchor, report }) =>
    [...(report.mentions ?? [])]
      .sort((a, b) => a.paragraph - b.paragraph)
      .map((mention) => ({
        letter,
        url: `#${anchor}`,
        paragraph: words.paragraphs(String(mention.paragraph), [mention.paragraph]),
        what: recordText(mention.what),
        ...(mention.date ? { date: formatDate(mention.date, locale) } : {}),
        ...(mention.by ? { by: actorLink(archive, mention.by, locale, 'short') } : {}),
        ...(mention.killed ? { killed: formatCount(mention.killed, locale) } : {}),
        why: recordText(mention.why),
      })),
  );
}
