import { namedTexts } from '../texts.ts';
import { recordRule } from '../rule.ts';

const LOADED =
  /\b(?:regime|terrorists?|terrorism|extremists?|thugs?|martyrs?|martyred|massacres?|massacred|slaughter(?:ed)?|butcher(?:ed)?|brutal(?:ly)?|barbaric|heinous|innocent|liberated|cleansed|neutrali[sz]ed|evil)\b/gi;
const QUOTED = /<q>.*?<\/q>|<Quote.*?<\/Quote>|“[^“”]{0,2000}”|‘[^‘’]{0,2000}’(?!\p{L})|«[^«»]{0,2000}»/gsu;

/** Loaded words stand in quotation marks, as somebody’s words: the dead of all sides are recorded in the same language. */
export const loadedWords = recordRule({
  id: 'loaded-words',
  severity: 'error',
  summary: 'Loaded words such as “regime” or “massacre” stand inside a quotation only.',
  allowable: true,
  // A report’s title is its headline as printed.
  collections: ['incidents', 'actors', 'ceasefires', 'places', 'briefings'],
  *check(record) {
    for (const { path, text } of namedTexts(record)) {
      // Other spellings and names that sources use are kept as they are.
      if (path[0] === 'name' && path[1] === 'variants') continue;
      for (const word of loadedIn(text)) yield { record, path, ...describe(word) };
    }
    const inBody = loadedIn(record.body.blocks.map(({ html }) => html).join('\n'));
    for (const [index, word] of inBody.entries()) {
      yield { record, inBody: (text) => [...blankQuoted(text).matchAll(LOADED)][index]?.index ?? 0, ...describe(word) };
    }
  },
});

function loadedIn(text: string): string[] {
  return [...blankQuoted(text).matchAll(LOADED)].map(([word]) => word);
}

function blankQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
}

function describe(word: string): { message: string; help: string } {
  return {
    message: `Unexpected \`${word}\` outside a quotation, expected neutral words`,
    help: 'say what happened and who says so, or quote the word as somebody’s: “…”',
  };
}
