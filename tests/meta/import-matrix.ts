/** What the files of one place may import; their own place is always theirs. */
export interface ImportRule {
  /** A folder of `src/`, a file of it without `.ts`, or `scripts`. */
  from: string;
  /** Places of `src/`. */
  places: readonly string[];
  /** Packages, with whatever lies below them; `node:*` is any module of Node’s own. */
  packages: readonly string[];
}

const PLACES = [
  'archive',
  'changes',
  'charts',
  'checks',
  'components',
  'content.config',
  'corpus',
  'dev',
  'domain',
  'drafts',
  'exports',
  'fonts',
  'form',
  'i18n',
  'ingest',
  'layouts',
  'maps',
  'middleware',
  'pages',
  'records',
  'schemas',
  'site',
  'styles',
  'views',
] as const;

/** Who may import whom. The linter enforces this table while you type; `import-matrix.test.ts` holds every file to it, `.astro` too. */
export const IMPORT_RULES: readonly ImportRule[] = [
  { from: 'domain', places: [], packages: [] },
  { from: 'i18n', places: [], packages: [] },
  { from: 'site', places: [], packages: [] },
  { from: 'schemas', places: ['domain'], packages: ['zod'] },
  {
    from: 'records',
    places: ['schemas', 'domain'],
    packages: [
      'node:*',
      'astro/loaders',
      'hast',
      'hast-util-to-html',
      'mdast',
      'mdast-util-to-hast',
      'satteri',
      'sharp',
      'unified',
      'unist',
      'vfile',
      'yaml',
      'zod',
    ],
  },
  { from: 'archive', places: ['schemas', 'domain'], packages: [] },
  { from: 'changes', places: ['archive', 'domain', 'schemas'], packages: [] },
  { from: 'checks', places: ['archive', 'domain', 'schemas', 'records'], packages: ['node:*'] },
  { from: 'drafts', places: ['domain', 'schemas', 'records'], packages: ['yaml'] },
  {
    from: 'ingest',
    places: ['archive', 'domain', 'drafts', 'records', 'schemas'],
    packages: ['node:*', '@mozilla/readability', 'linkedom'],
  },
  { from: 'charts', places: ['domain'], packages: ['node:*', 'chart.js', 'fontkit'] },
  {
    from: 'maps',
    places: ['domain'],
    packages: ['node:*', 'd3-geo', 'datamaps', 'geojson', 'topojson-client', 'topojson-specification', 'world-atlas'],
  },
  { from: 'fonts', places: ['site', 'styles'], packages: ['node:*', '@fontsource', 'astro', 'fontkit', 'subset-font'] },
  { from: 'content.config', places: ['records', 'schemas', 'checks', 'dev'], packages: ['astro:content'] },
  {
    from: 'dev',
    places: ['schemas', 'records', 'checks'],
    packages: ['node:*', 'astro', 'hast-util-to-html', 'mdast-util-to-hast', 'remark', 'remark-gfm'],
  },
  { from: 'form', places: ['records', 'schemas', 'site'], packages: ['node:*', 'astro', 'yaml', 'zod'] },
  { from: 'corpus', places: ['archive', 'domain', 'schemas'], packages: ['astro:content'] },
  { from: 'views', places: ['archive', 'domain', 'schemas', 'charts', 'maps', 'i18n', 'site'], packages: ['node:crypto', 'schema-dts'] },
  {
    from: 'exports',
    places: ['archive', 'domain', 'records', 'schemas', 'site', 'views'],
    packages: ['node:*', '@astrojs/sitemap', 'astro', 'papaparse', 'zod'],
  },
  {
    from: 'components',
    places: ['domain', 'charts', 'maps', 'i18n', 'views', 'site', 'styles'],
    packages: ['astro', 'astro:assets', 'qrcode-generator'],
  },
  {
    from: 'layouts',
    places: ['components', 'domain', 'i18n', 'site', 'styles', 'views'],
    packages: ['astro', 'schema-dts', 'virtual:fonts'],
  },
  {
    from: 'pages',
    places: ['corpus', 'views', 'exports', 'layouts', 'components', 'i18n', 'site', 'styles', 'maps'],
    packages: ['astro', '@astrojs/rss'],
  },
  { from: 'middleware', places: ['domain'], packages: ['astro', 'parse5'] },
  { from: 'scripts', places: PLACES.filter((place) => !['pages', 'layouts', 'components', 'middleware'].includes(place)), packages: ['*'] },
];

/** The places of `src/` that the files of a rule may not import. */
export function forbiddenPlaces(rule: ImportRule): string[] {
  return PLACES.filter((place) => place !== rule.from && !rule.places.includes(place));
}

/** Whether a rule lets its files import a package or one of Node’s own modules. */
export function isPackageAllowed(rule: ImportRule, specifier: string): boolean {
  return rule.packages.some(
    (allowed) =>
      allowed === '*' ||
      (allowed === 'node:*' && specifier.startsWith('node:')) ||
      specifier === allowed ||
      specifier.startsWith(`${allowed}/`),
  );
}

/** The rule for a file, given by its path from the project’s root; undefined for tests and configuration. */
export function ruleFor(path: string): ImportRule | undefined {
  const [top, second = ''] = path.split('/');
  const place = top === 'src' ? second.replace(/\.(?:[cm]?[jt]s|astro)$/, '') : top;
  return IMPORT_RULES.find((rule) => rule.from === place);
}
