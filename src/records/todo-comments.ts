import { Lexer } from 'yaml';
import { FRONT_MATTER_LINE } from './front-matter.ts';
import { placeAt, type Place } from './problem.ts';

/** Where comments of front matter leave something to be decided; texts that hold a `#` are no comments. */
export function findTodoComments(yaml: string): Place[] {
  if (!/#.*\bTODO\b/.test(yaml)) return [];
  const places: Place[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(yaml)) {
    // The lexer puts marks of its own between the pieces of the text.
    if (/^[\u0002\u0018\u001f]$/.test(token)) continue;
    const at = token.startsWith('#') ? token.search(/\bTODO\b/) : -1;
    if (at !== -1) places.push(placeAt(yaml, offset + at, FRONT_MATTER_LINE));
    offset += token.length;
  }
  return places;
}
