import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { fullAddress } from '../components/site/address.ts';
import { getArchive } from '../corpus.ts';
import { homeWords } from '../i18n/home.ts';
import { site } from '../site.ts';
import { feedEntries } from '../views/site/feed-entries.ts';

/** New and changed incidents. Days stand at noon in UTC, so that no reader’s zone makes another day of them. */
export const GET: APIRoute = async () =>
  rss({
    title: homeWords.en.feedTitle(site.name),
    description: site.description,
    site: fullAddress('/'),
    customData: '<language>en</language>',
    items: feedEntries(await getArchive()).map(({ title, link, day, description }) => ({
      title,
      link: fullAddress(link),
      pubDate: new Date(`${day}T12:00:00Z`),
      description,
    })),
  });
