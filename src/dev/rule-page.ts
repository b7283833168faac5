import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui}pre{overflow:auto;padding:1rem;background:#eee}';

/** The page of a rule as HTML. */
export function renderRulePage(markdown: string): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  const text = markdown.replace(/\]\(([a-z-]+)\.md\)/g, '](../$1/)');
  const body = toHtml(toHast(remark().use(remarkGfm).parse(text)));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style>${body}</html>\n`;
}
