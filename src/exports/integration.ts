import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { assembleArchive, recordsOf, type Archive } from '../archive.ts';
import { diskCache, readArchiveFiles } from '../records/index.ts';
import { incidentDownloads, type Download } from './downloads.ts';

/**
 * Writes the files beside each incident’s page. They are many and small, and a route of Astro’s costs several times what such a file
 * does; the dev server makes them when they are asked for.
 */
export function writeDownloads(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'write-downloads',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': ({ dir }) => {
        for (const { path, text } of downloadsOf(config)) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text());
        }
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
          const found = /\.(json|csv)$/.test(asked) ? downloadsOf(config).find(({ path }) => withBase(config, path) === asked) : undefined;
          if (!found) return next();
          response.setHeader('Content-Type', found.contentType);
          response.end(found.text());
        });
      },
    },
  };
}

function downloadsOf(config: AstroConfig): Download[] {
  const address = (path: string) => new URL(withBase(config, path), config.site).href;
  return incidentDownloads(readArchive(fileURLToPath(config.root)), address);
}

function readArchive(root: string): Archive {
  const { records } = readArchiveFiles(root, { cache: diskCache(join(root, 'node_modules/.cache/truceline')) });
  return assembleArchive(recordsOf(records));
}

function withBase({ base }: AstroConfig, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
