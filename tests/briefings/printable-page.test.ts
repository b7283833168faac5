import { describe, expect, it } from 'vitest';
import { readPrintablePage } from '../../scripts/briefings/printable-page.ts';
import { pageWith } from './small-site.ts';

const FILE = 'incidents/tal-zahra/index.html';

describe('what of a page is printed', () => {
  it('is told by the page: its files, and their date', () => {
    const { url, prints, cutOff } = readPrintablePage(FILE, pageWith('tal-zahra', '', ['a4', 'letter']));
    expect({ url, prints, cutOff }).toEqual({
      url: '/incidents/tal-zahra/',
      prints: [
        { paper: 'a4', file: 'incidents/tal-zahra/briefing.pdf' },
        { paper: 'letter', file: 'incidents/tal-zahra/briefing-letter.pdf' },
      ],
      cutOff: '2031-02-28',
    });
  });

  it('is the same whatever stands on screen only, in scripts and for search engines', () => {
    const plain = readPrintablePage(FILE, pageWith('tal-zahra', '<p>Seven killed.</p>'));
    const more = pageWith(
      'tal-zahra',
      '<p>Seven killed.</p><ul data-screen><li>Another incident</li></ul><script src="/x.js"></script>',
    ).replace('</head>', '<link rel="canonical" href="https://example.org/"><meta name="description" content="Seven killed"></head>');
    expect(readPrintablePage(FILE, more)).toEqual(plain);
    expect(plain.html).toContain('Seven killed');
  });

  it('loads its styles and pictures', () => {
    const page = pageWith('tal-zahra', '<img src="../map.svg" alt="">').replace(
      '</head>',
      '<link rel="stylesheet" href="/assets/a.css"></head>',
    );
    expect(readPrintablePage(FILE, page).loads).toEqual(['assets/a.css', 'incidents/map.svg']);
  });

  it.each([
    [
      'a file elsewhere',
      pageWith('tal-zahra', '').replace('/incidents/tal-zahra/briefing.pdf', '/briefing.pdf'),
      'expected a file beside the page',
    ],
    ['no date', pageWith('tal-zahra', '').replace(' data-cut-off="2031-02-28"', ''), 'Found no `data-cut-off`'],
  ])('is refused with %s', (_case, html, message) => {
    expect(() => readPrintablePage(FILE, html)).toThrow(message);
  });
});
