import { defineConfig } from 'vitest/config';

/** The tests that read the built site; the site is built for them once. */
const ON_THE_SITE = ['tests/build/**/*.test.ts', 'tests/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/truceline/tests.json' }]],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'text', 'json-summary'],
      include: ['src/{domain,records,schemas,charts}/**/*.ts'],
      // These run in a browser only: `tests/charts/live.test.ts` drives them in one.
      exclude: ['src/charts/live.ts', 'src/charts/live/**'],
      thresholds: {
        'src/domain/**/*.ts': { lines: 90 },
        'src/records/**/*.ts': { lines: 90 },
        'src/schemas/**/*.ts': { lines: 90 },
        'src/charts/**/*.ts': { lines: 90 },
      },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/fixtures/**', ...ON_THE_SITE],
          // A busy machine takes its time to start the processes that some of them test.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ON_THE_SITE,
          globalSetup: ['tests/build/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
