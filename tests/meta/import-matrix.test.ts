import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findImports, readImports, ROOT, type Import } from './imports.ts';
import { forbiddenPlaces, isPackageAllowed, ruleFor } from './import-matrix.ts';

/** Why an import breaks the matrix; undefined where it does not. */
function objection({ file, specifier, target }: Import): string | undefined {
  const rule = ruleFor(file);
  if (!rule) return `${file} has no row in the import matrix`;
  if (target === undefined) return isPackageAllowed(rule, specifier) ? undefined : `${file} imports \`${specifier}\``;
  const place = /^src\/([^/]+)/.exec(target)?.[1]?.replace(/\.ts$/, '');
  return place !== undefined && forbiddenPlaces(rule).includes(place) ? `${file} imports \`${specifier}\`` : undefined;
}

describe('the import matrix', () => {
  const imports = readImports();

  it('finds the imports of the project', () => {
    expect(imports.length).toBeGreaterThan(20);
    expect(imports).toContainEqual({ file: 'src/schemas/shared.ts', specifier: '../domain/count.ts', target: 'src/domain/count.ts' });
  });

  it('holds for every file, pages and components too', () => {
    expect(imports.map(objection).filter(Boolean)).toEqual([]);
  });

  it('leads to files that exist', () => {
    const missing = imports.filter(({ target }) => target !== undefined && !existsSync(`${ROOT}/${target.split('?')[0]}`));
    expect(missing.map(({ file, specifier }) => `${file}: ${specifier}`)).toEqual([]);
  });

  it('has a row for every place of src', () => {
    const places = globSync('src/*', { cwd: ROOT }).filter((place) => !/^src\/(?:content|styles)$/.test(place));
    expect(places.filter((place) => !ruleFor(`${place}/x.ts`.replace('.ts/x.ts', '.ts')))).toEqual([]);
  });

  it.each([
    ['src/domain/toll.ts', `import { z } from 'zod';`],
    ['src/domain/toll.ts', `import type { Claim } from '../schemas/incident.ts';`],
    ['src/checks/rules/dates.ts', `export { getArchive } from '../../corpus.ts';`],
    ['src/components/home/Sums.astro', `---\nimport { getArchive } from '../../corpus.ts';\n---\n<p/>`],
    ['src/components/charts/Figure.astro', `---\n---\n<script>\n  import('astro:content');\n</script>`],
    ['src/pages/methodology.mdx', `---\ntitle: x\n---\n\nimport { readRecord } from '../records/read-record.ts';\n\n# How`],
    ['scripts/check.ts', `import '../src/pages/index.astro';`],
  ])('refuses in %s: %s', (file, source) => {
    expect(findImports(file, source).map(objection)).toEqual([expect.stringContaining(file)]);
  });
});
