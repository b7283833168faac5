import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { forbiddenPlaces, IMPORT_RULES } from './tests/meta/import-matrix.ts';

const typed = {
  '@typescript-eslint/consistent-type-imports': 'error',
  // A sentence about an unknown value is not worth a wrapper.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  // Indexes and matches that the line before has checked; each case is read in review.
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/consistent-type-definitions': 'off',
  // Text is spread by code point, on purpose.
  '@typescript-eslint/no-misused-spread': 'off',
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-unnecessary-condition': 'off',
  // `getJson<Summary>(file)` names a shape for the reader of a test.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
};

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', '.astro/', 'coverage/', 'tests/fixtures/', 'src/content/', 'scripts/bench/stock/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typed,
  },
  ...astro.configs['flat/recommended'],
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: 'The order would follow the machine’s locale; use `compareText`.',
        },
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'The text would follow the machine’s locale and zone.' },
        { selector: 'ExportDefaultDeclaration > Identifier', message: 'Use named exports.' },
      ],
      'no-console': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Its output differs between machines and versions of Node; use the words of src/i18n.' },
      ],
    },
  },
  ...IMPORT_RULES.map(importRules),
);

/** One row of the import matrix as rules of the linter. */
function importRules(rule) {
  const files = rule.from === 'scripts' ? ['scripts/**'] : [`src/${rule.from}/**`, `src/${rule.from}.ts`];
  const places = forbiddenPlaces(rule).map((place) => place.replace('.', '\\.'));
  const packages = rule.packages.map((name) => (name === 'node:*' ? 'node:.*' : `${name}(?:/.*)?`));
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?:\\.\\.?/)+(?:src/)?(?:${places.join('|')})(?:/|\\.ts$)`,
              message: `${rule.from} may not import this: see tests/meta/import-matrix.ts.`,
            },
            ...(rule.packages.includes('*')
              ? []
              : [
                  {
                    regex: `^(?!\\.\\.?/)(?!(?:${packages.join('|')})$)`,
                    message: `${rule.from} may not import this package: see tests/meta/import-matrix.ts.`,
                  },
                ]),
          ],
        },
      ],
    },
  };
}
