import type { CreativeWork, NewsArticle, WebPage, WithContext } from 'schema-dts';
import type { Archive, Incident } from '../../archive.ts';
import type { Locale } from '../../i18n/locale.ts';
import { site } from '../../site.ts';
import type { Letters } from './incident-reports.ts';
import { incidentHeading, incidentTitle, incidentUrl } from './incident-title.ts';
import { nameOf } from '../record/record-name.ts';

/** The page for search engines: a web page about an event, with the reports it rests on. Tolls stay out: this form cannot say who claims them. */
export function incidentJsonLd(
  archive: Archive,
  incident: Incident,
  letters: Letters,
  locale: Locale,
  address: (path: string) => string,
): WithContext<WebPage> {
  const place = archive.get('places', incident.place);
  const translated = locale === 'ar' ? incident.translations?.ar : undefined;
  const url = address(incidentUrl(incident, locale));
  const changed = incident.updates?.at(-1)?.date;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: incidentTitle(incident, locale),
    description: translated?.summary ?? incident.summary,
    inLanguage: locale,
    identifier: incident.id,
    version: incident.digest.slice(0, 8),
    ...(incident.firstPublished ? { datePublished: incident.firstPublished.from } : {}),
    ...(changed ? { dateModified: changed.from } : {}),
    license: site.licence.recordsUrl,
    publisher: { '@type': 'Organization', name: site.name, url: address('/') },
    isPartOf: {
      '@type': 'Dataset',
      name: site.name,
      description: site.description,
      url: address('/data/'),
      license: site.licence.recordsUrl,
    },
    about: {
      '@type': 'Event',
      name: incidentHeading(incident, locale),
      startDate: incident.date.from,
      endDate: incident.date.to,
      location: { '@type': 'Place', name: nameOf(place, locale) },
    },
    citation: [...letters.values()].map(({ report }): NewsArticle | CreativeWork => ({
      '@type': report.type === 'traditional-media' ? 'NewsArticle' : 'CreativeWork',
      headline: report.title,
      inLanguage: report.language,
      ...(report.published.precision === 'day' ? { datePublished: report.published.from } : {}),
      url: report.address ?? address(report.url),
    })),
  };
}
