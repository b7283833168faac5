import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { codeDigest } from './scripts/code-digest.ts';
import { showProblems } from './src/dev/integration.ts';
import { DIGITS } from './src/domain/digits.ts';
import { writeDownloads } from './src/exports/integration.ts';
import { siteMap } from './src/exports/site-map.ts';
import { subsetFonts } from './src/fonts/integration.ts';
import { recordForm } from './src/form/integration.ts';
import { site } from './src/site.ts';

const digits = process.env.DIGITS ?? site.digits;
if (!DIGITS.includes(digits)) throw new Error(`Unexpected digits \`${digits}\`, expected one of ${DIGITS.join(', ')}`);
const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  site: process.env.SITE_URL ?? site.url,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: `./node_modules/.cache/truceline/site-${codeDigest(root).slice(0, 16)}`,
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    define: {
      'import.meta.env.BRIEFINGS': JSON.stringify(process.env.BRIEFINGS ?? 'all'),
      'import.meta.env.DIGITS': JSON.stringify(digits),
    },
  },
  markdown: { syntaxHighlight: false },
  integrations: [subsetFonts(), mdx(), siteMap(), writeDownloads(), showProblems(), recordForm(site.form)],
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true, contentIntellisense: true },
});
