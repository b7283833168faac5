import type { site } from '../../site.ts';

/** The name of the PDF that stands beside a page: the first size of paper has the plain one. */
export function paperFile(paper: (typeof site.papers)[number]): string {
  return paper === 'a4' ? 'briefing.pdf' : `briefing-${paper}.pdf`;
}
