import { briefingWords } from '../../i18n/briefings.ts';
import { site } from '../../site.ts';
import type { BriefingView } from './briefing.ts';

/** What runs in the margins of a printed briefing, which a page cannot give to its own sheet of paper in another way. */
export function briefingSheet({ locale, title, cutOff }: Pick<BriefingView, 'locale' | 'title' | 'cutOff'>): string {
  const words = briefingWords[locale];
  return [
    '@page briefing {',
    `  @top-left { content: ${cssString(words.runningHead(site.name))}; }`,
    `  @top-right { content: ${cssString(title)}; font: 400 8pt 'IBM Plex Sans', Arial, sans-serif; color: #444; vertical-align: bottom; padding-bottom: 5mm; }`,
    `  @bottom-left { content: ${cssString(words.runningFoot(cutOff))}; }`,
    `  @bottom-right { content: counter(page) ${cssString(words.pageOf)} counter(pages); }`,
    '}',
    '@page briefing:first {',
    '  @top-right { content: none; }',
    '}',
    '',
  ].join('\n');
}

/** Text as a CSS string; everything but letters, digits and plain punctuation is written by its code point. */
function cssString(text: string): string {
  return `'${[...text].map((character) => (/[a-zA-Z0-9 .,;:()-]/.test(character) ? character : `\\${character.codePointAt(0)!.toString(16)} `)).join('')}'`;
}
