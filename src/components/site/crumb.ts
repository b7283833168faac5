/** One step of a breadcrumb; the page itself, the last one, has no address. */
export interface Crumb {
  label: string;
  url?: string | undefined;
}

/** The breadcrumb for search engines; `absolute` makes a full address of a path. */
export function breadcrumbList(crumbs: readonly Crumb[], path: string, absolute: (path: string) => string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(url ?? path),
    })),
  };
}
