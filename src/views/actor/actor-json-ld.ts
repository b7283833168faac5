import type { ActorView } from './actor.ts';

/** What kind of thing an actor is to search engines; an armed group is only a `Thing`, since no word there is neutral. */
const TYPES: Record<string, string> = {
  monitor: 'Organization',
  'rescue-service': 'Organization',
  media: 'NewsMediaOrganization',
  agency: 'NewsMediaOrganization',
  'international-organisation': 'Organization',
  state: 'Country',
};

/** An actor for search engines: its names and our own neutral sentence, nothing that anybody alleges. */
export function actorJsonLd(view: ActorView): object {
  const names = [view.name.ar, ...view.acronyms, ...view.variants].filter((name) => name !== undefined);
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[view.kindCode] ?? 'Thing',
    name: view.name.en,
    ...(names.length > 0 ? { alternateName: [...new Set(names)] } : {}),
    description: view.description,
  };
}
