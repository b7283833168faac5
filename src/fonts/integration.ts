import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { collectCharacters } from './characters.ts';
import { faces } from './faces.ts';
import { fontStylesheet, preloadModule } from './stylesheet.ts';
import { subsetFace } from './subset.ts';

/**
 * Cuts the fonts to the characters of the site before anything is built, and serves them as `virtual:fonts.css` (for the styles) and
 * `virtual:fonts` (`preload`, for the head). Vite gives each file an address with its own digest.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = fileURLToPath(new URL('node_modules/.cache/truceline/fonts/', config.root));
        await writeFonts(fileURLToPath(config.srcDir), folder);
        updateConfig({
          vite: {
            resolve: { alias: { 'virtual:fonts.css': join(folder, 'fonts.css'), 'virtual:fonts': join(folder, 'fonts.js') } },
            build: { assetsInlineLimit: 0 },
          },
        });
      },
    },
  };
}

async function writeFonts(sources: string, folder: string): Promise<void> {
  const characters = await collectCharacters(sources);
  const files = (await Promise.all(faces.map((face) => subsetFace(face, characters, folder)))).flat();
  await replace(join(folder, 'fonts.css'), fontStylesheet(files));
  await replace(join(folder, 'fonts.js'), preloadModule(files));
}

async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.${process.pid}`, text);
  await rename(`${path}.${process.pid}`, path);
}
