import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actorWords } from '../../src/i18n/actors.ts';
import { briefingWords } from '../../src/i18n/briefings.ts';
import { ceasefireWords } from '../../src/i18n/ceasefires.ts';
import { incidentWords } from '../../src/i18n/incident.ts';
import { placeWords } from '../../src/i18n/places.ts';
import { reportWords } from '../../src/i18n/reports.ts';
import { readBody } from '../../src/records/index.ts';
import { isSectionTitle } from '../../src/records/body/section-titles.ts';

/** The page of each kind of record, and the words of its section heads. */
const PAGES = {
  incidents: ['src/components/incident/IncidentPage.astro', incidentWords],
  actors: ['src/pages/actors/[id].astro', actorWords],
  ceasefires: ['src/pages/ceasefires/[id].astro', ceasefireWords],
  places: ['src/pages/places/[id].astro', placeWords],
  reports: ['src/pages/reports/[id].astro', reportWords],
} as const;
type Kind = keyof typeof PAGES;

function titlesOf(kind: Kind): string[] {
  const [file, words] = PAGES[kind];
  const heads = [...readFileSync(file, 'utf8').matchAll(/<Block\s[^>]*heading=\{([^}]*)\}/g)].map(([, head]) => head!);
  expect(heads.length, file).toBeGreaterThan(4);
  return heads.flatMap((head) =>
    [...head.matchAll(/(briefingWords\.en|words)\.(\w+)/g)].flatMap(([, from, key]) =>
      (['en', 'ar'] as const).flatMap((locale) => {
        const title = (from === 'words' ? words[locale] : briefingWords[locale])[key as never] as string | Record<string, string>;
        return typeof title === 'string' ? [title] : Object.values(title);
      }),
    ),
  );
}

function problemsOf(collection: Kind | 'briefings', text: string): string[] {
  return readBody({ text, line: 1, file: 'a.mdx', collection, id: 'a' }).problems.map(({ rule, line }) => `${line} ${rule}`);
}

describe.each(Object.keys(PAGES) as Kind[])('in the body of one of %s, a heading', (kind) => {
  it('is refused where it is a section’s of the page, in English and in Arabic', () => {
    const titles = titlesOf(kind);
    expect(titles.length).toBeGreaterThan(8);
    for (const title of titles) expect(problemsOf(kind, `## ${title}`), title).toEqual(['1 body-heading']);
  });

  it.each(['Who counted', 'Updates', 'Corrections', 'Sources', 'Figures', 'Claims', 'التصويبات', 'من أحصى'])(
    'is refused where readers would take it for one: %s',
    (title) => {
      expect(problemsOf(kind, `Words.\n\n## **${title}**`)).toEqual(['3 body-heading']);
      expect(problemsOf(kind, `**${title}:**\n\nWords.`)).toEqual(['1 body-heading']);
    },
  );

  it.each(['Who counted the cars', 'Its origin', 'Sources of the river', 'Before the strike'])(
    'is let through where it is not: %s',
    (words) => {
      expect(problemsOf(kind, `## ${words}\n\n**${words}**`)).toEqual([]);
    },
  );
});

it('lets a briefing, whose text is the page, name its headings', () => {
  expect(problemsOf('briefings', '## Sources')).toEqual([]);
  expect(isSectionTitle('briefings', 'Sources')).toBe(false);
});

it('draws the headings of a record one level below those of its page, and no lower than there is', () => {
  const html = (collection: Kind | 'briefings', text: string): string =>
    readBody({ text, line: 1, file: 'a.mdx', collection, id: 'a' })
      .body.blocks.map(({ html }) => html)
      .join('');
  expect(html('incidents', '## A\n\n### B')).toBe('<h3>A</h3><h4>B</h4>');
  expect(html('actors', '## A\n\n### B\n\n#### C\n\n##### D\n\n###### E')).toBe('<h3>A</h3><h4>B</h4><h5>C</h5><h6>D</h6><h6>E</h6>');
  expect(html('briefings', '## A\n\n### B')).toBe('<h2>A</h2><h3>B</h3>');
});
