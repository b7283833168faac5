import type { Archive } from '../../archive.ts';
import { formatDay } from '../../domain/partial-date.ts';
import { dataWords } from '../../i18n/data.ts';
import type { Locale } from '../../i18n/locale.ts';
import { site } from '../../site.ts';
import { codebookOf, type CodebookCollection } from './codebook.ts';
import { TOLL_CHARTS, tollChartUrl } from '../tolls/tolls.ts';

export interface DataView {
  cutOff: string;
  downloads: { path: string; format: string; holds: string }[];
  citation: string;
  codebook: CodebookCollection[];
  jsonLd: object;
}

/** The data page: every file, how to cite it, and the meaning of every field. */
export function dataView(archive: Archive, address: (path: string) => string, locale: Locale = 'en'): DataView {
  const words = dataWords[locale];
  const cutOff = formatDay(archive.cutOff, locale);
  const downloads = downloadsOf(locale);
  return {
    cutOff,
    downloads,
    citation: words.citation(site.name, cutOff, address('/data/')),
    codebook: codebookOf(locale),
    jsonLd: datasetJsonLd(archive, downloads, address),
  };
}

function downloadsOf(locale: Locale): DataView['downloads'] {
  const { files } = dataWords[locale];
  const chartFiles = {
    month: files.tollsByMonth,
    ceasefire: files.tollsByCeasefire,
    place: files.tollsByPlace,
    status: files.tollsByStatus,
  };
  return [
    { path: '/data/incidents.json', format: 'JSON', holds: files.incidentsJson },
    { path: '/data/incidents.csv', format: 'CSV', holds: files.incidentsCsv },
    { path: '/data/incidents.geojson', format: 'GeoJSON', holds: files.incidentsGeojson },
    { path: '/data/reports.json', format: 'JSON', holds: files.reports },
    { path: '/data/actors.json', format: 'JSON', holds: files.actors },
    { path: '/data/ceasefires.json', format: 'JSON', holds: files.ceasefires },
    { path: '/data/places.json', format: 'JSON', holds: files.places },
    { path: '/data/summary.json', format: 'JSON', holds: files.summary },
    { path: '/chronology/chronology.csv', format: 'CSV', holds: files.chronologyCsv },
    { path: '/chronology/chronology.json', format: 'JSON', holds: files.chronologyJson },
    ...TOLL_CHARTS.map((name) => ({ path: tollChartUrl(name), format: 'CSV', holds: chartFiles[name] })),
  ];
}

const MEDIA_TYPES: Record<string, string> = { JSON: 'application/json', CSV: 'text/csv', GeoJSON: 'application/geo+json' };

/** The archive as a dataset for search engines. */
function datasetJsonLd(archive: Archive, downloads: DataView['downloads'], address: (path: string) => string): object {
  const [first, last] = [archive.incidents[0], archive.incidents.at(-1)];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${site.name}: incidents, claims and ceasefires`,
    description: site.description,
    url: address('/data/'),
    license: site.licence.recordsUrl,
    isAccessibleForFree: true,
    ...(first && last ? { temporalCoverage: `${first.date.from}/${last.date.to}` } : {}),
    ...(archive.incidents.length > 0
      ? {
          spatialCoverage: archive.places
            .filter(({ kind }) => kind === 'governorate')
            .map(({ name }) => ({ '@type': 'Place', name: name.en })),
        }
      : {}),
    distribution: downloads.map(({ path, format }) => ({
      '@type': 'DataDownload',
      encodingFormat: MEDIA_TYPES[format] ?? format,
      contentUrl: address(path),
    })),
    creator: { '@type': 'Organization', name: site.name, url: address('/') },
  };
}
