/** A page that the site itself makes with more than a report needs, and exactly what it may do beyond the others. */
export interface OwnPage {
  /** Its file, from the site’s root. */
  file: string;
  /** Why it may. */
  why: string;
  /** Sources that its policy may name beside `'self'` and `'none'`, by directive. */
  sources: Readonly<Record<string, readonly string[]>>;
  /** Whether it may do without Trusted Types. */
  withoutTrustedTypes: boolean;
}

/** All such pages. No record can have an address among them: ids live in the folders of the six collections. */
export const OWN_PAGES: readonly OwnPage[] = [
  {
    file: 'admin/index.html',
    why: 'The form for people without git: it is there only where the publisher named a repository, and talks to that host.',
    sources: {
      'connect-src': ['https://api.github.com', 'https://gitlab.com', 'data:'],
      'img-src': ['https://avatars.githubusercontent.com', 'blob:', 'data:'],
      'style-src': ["'unsafe-inline'"],
    },
    withoutTrustedTypes: true,
  },
];

export function findOwnPage(file: string, pages: readonly OwnPage[] = OWN_PAGES): OwnPage | undefined {
  return pages.find((page) => page.file === file);
}
