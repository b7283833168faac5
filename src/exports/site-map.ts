import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';

/** The site map: every page that says of itself that it is the place of what it shows. Notices, redirects and forms say no such thing. */
export function siteMap(): AstroIntegration {
  let config: AstroConfig;
  const plain = sitemap({ filter: (address) => isOwnPlace(address, config) });
  return {
    ...plain,
    hooks: {
      ...plain.hooks,
      'astro:config:done': (done) => {
        config = done.config;
        return plain.hooks['astro:config:done']?.(done);
      },
    },
  };
}

function isOwnPlace(address: string, { outDir, base }: AstroConfig): boolean {
  const path = new URL(address).pathname.slice(base.replace(/\/$/, '').length);
  const html = readFileSync(new URL(`.${path}index.html`, outDir), 'utf8');
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] === address;
}
