import { href } from './href.ts';

/** The full address of a page or file of this site, as other sites would write it. `path` starts with `/`. */
export function fullAddress(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
