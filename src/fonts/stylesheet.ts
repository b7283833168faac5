import { formatRanges } from './characters.ts';
import { fallbacks } from './faces.ts';
import type { SubsetFile } from './subset.ts';

/** The `@font-face` rules for the files, and for the local fonts that stand in until they have come. */
export function fontStylesheet(files: readonly SubsetFile[]): string {
  return [...files.map(faceRule), ...fallbacks.map(fallbackRule)].join('\n') + '\n';
}

/** A module that exports `preload`: for each language, the addresses of the files that its first lines need. */
export function preloadModule(files: readonly SubsetFile[]): string {
  const wanted = files.filter(({ face, script }) => face.preloadFor !== undefined && script !== 'latin-ext');
  const imports = wanted.map(({ name }, index) => `import file${index} from './${name}?url';`);
  const lists = ['en', 'ar'].map((locale) => {
    const names = wanted.flatMap(({ face }, index) => (face.preloadFor === locale ? [`file${index}`] : []));
    return `${locale}: [${names.join(', ')}]`;
  });
  return `${imports.join('\n')}\nexport const preload = { ${lists.join(', ')} };\n`;
}

function faceRule({ face, name, characters }: SubsetFile): string {
  return `@font-face { font-family: '${face.family}'; font-weight: ${face.weight}; font-style: ${face.style}; font-display: swap; src: url('./${name}') format('woff2'); unicode-range: ${formatRanges(characters)}; }`;
}

function fallbackRule({ family, local, sizeAdjust, ascent, descent }: (typeof fallbacks)[number]): string {
  const sources = local.map((name) => `local('${name}')`).join(', ');
  return `@font-face { font-family: '${family}'; src: ${sources}; size-adjust: ${percent(sizeAdjust)}; ascent-override: ${percent(ascent / sizeAdjust)}; descent-override: ${percent(descent / sizeAdjust)}; line-gap-override: 0%; }`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
