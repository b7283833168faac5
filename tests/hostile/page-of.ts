import { readPage } from '../../scripts/output-gate/page.ts';
import { findPageProblems } from '../../scripts/output-gate/page-problems.ts';
import { securityPolicy } from '../../src/components/site/security-policy.ts';
import { bodyParts } from '../../src/components/parts/body-parts.ts';
import type { Body } from '../../src/domain/body.ts';

export const CANARY = 'canary-of-the-environment';

/** The HTML that a page makes of a body, with something plain in each slot. */
export function pageOf(body: Body): string {
  const filled = (html: string): string =>
    bodyParts(html)
      .map((part) => {
        if (part.kind === 'html') return part.html;
        if (!body.slots[part.slot]) throw new Error(`A body asks for slot ${part.slot} and has ${body.slots.length}`);
        return '<span class="slot"></span>';
      })
      .join('');
  const blocks = body.blocks.map(({ html }) => `<div class="passage">${filled(html)}</div>`);
  const notes = body.notes.map(({ number, html }) => `<li id="n${number}">${filled(html)}</li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${securityPolicy}"><meta name="referrer" content="no-referrer"><title>A</title></head><body><main>${blocks.join('')}<ol>${notes.join('')}</ol></main></body></html>`;
}

/** What a browser would find in such a page that the site did not put there: it is read anew, and nothing of how it was made is known. */
export function findHarm(html: string): string[] {
  const page = readPage('a/index.html', html, { lines: false });
  // Comments, scripts and addresses in the text would have to be elements to do harm; what only reads like them is text.
  const harm = findPageProblems(page, 'https://truceline.example');
  if (page.elements.some(({ name }) => name === 'script')) harm.push('Unexpected script');
  if (/<!--/.test(html.replaceAll(/&#x3C;|&lt;/gi, ''))) harm.push('Unexpected comment');
  if (html.includes(CANARY)) harm.push('Unexpected text of the environment');
  return harm;
}
