const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page or file of this site, under the base path that the site is built for. `path` starts with `/`. */
export function href(path: string): string {
  return base + path;
}
