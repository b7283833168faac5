import { appendFileSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formPolicy } from './security-policy.ts';
import { readFormSettings } from './settings.ts';

/** The kinds of files of the package that the form needs; its picture codecs it does not. */
const KINDS: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.woff2': 'font/woff2', '.txt': 'text/plain' };

/**
 * Puts the form at `/admin/` where the publisher named a repository. Where not, there is no page, no script and no other trace of it.
 * `given` are the settings of `src/site.ts`.
 */
export function recordForm(given: unknown): AstroIntegration {
  const settings = readFormSettings(given);
  if (!settings) return { name: 'record-form', hooks: {} };
  return {
    name: 'record-form',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/admin', entrypoint: new URL('page.astro', import.meta.url) });
        injectRoute({ pattern: '/admin/form.json', entrypoint: new URL('form.json.ts', import.meta.url) });
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        cpSync(sveltiaFolder(), join(site, 'admin/sveltia'), { recursive: true, filter: (file) => extname(file) === '' || isServed(file) });
        const headers = join(site, '_headers');
        if (existsSync(headers)) appendFileSync(headers, formHeaders(formPolicy(settings)));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/admin/sveltia/', (request, response, next) => {
          const file = join(sveltiaFolder(), new URL(request.url ?? '/', 'http://localhost').pathname);
          if (!isServed(file) || !existsSync(file)) return next();
          response.setHeader('Content-Type', KINDS[extname(file)]!);
          response.end(readFileSync(file));
        });
      },
    },
  };
}

/** The package as browsers load it, with its fonts beside it: the other one asks content networks for them. */
function sveltiaFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));
}

function isServed(file: string): boolean {
  return Object.hasOwn(KINDS, extname(file));
}

/** The policy of the page in place of the site’s; and the window in which a person signs in has to find its way back. */
function formHeaders(policy: string): string {
  const headers = {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  };
  const lines = Object.entries(headers).flatMap(([name, value]) => [`  ! ${name}`, `  ${name}: ${value}`]);
  return ['', '/admin/*', ...lines, '  X-Robots-Tag: noindex', ''].join('\n');
}
