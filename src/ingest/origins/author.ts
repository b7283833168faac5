import type { Article } from '../text/article.ts';
import { findDateline } from '../text/dateline.ts';
import type { NameIndex } from '../names/names.ts';
import { bodyNamed } from './origin-names.ts';
import type { Origin, Speakers } from './speakers.ts';
import { tokenize } from '../text/tokens.ts';

const STATEMENT =
  /\b(?:media (?:office|wing)|bulletin|communiqu[eé]|statement (?:of|by|from)|press (?:office|release|service)|general staff|military media)\b/i;

/**
 * Who speaks in all of an article: a party’s own statement, a body’s page that says “our”, or what stands where a place of filing would. An outlet
 * that only reports has counted nobody.
 */
export function authorOf(article: Article, names: NameIndex, speakers: Speakers): Origin | null {
  const { plain, title, paragraphs } = article;
  const first = paragraphs.find(({ kind }) => kind === 'body');
  const opening = first ? plain.slice(first.start, Math.min(first.end, first.start + 200)) : '';
  const heads = [
    title ?? '',
    ...paragraphs.filter(({ start }) => !first || start < first.start).map(({ start, end }) => plain.slice(start, end)),
  ];
  const find = (head: string): Origin | undefined => bodyIn(head, names, speakers);
  if (heads.some((head) => STATEMENT.test(head))) {
    const named = [...heads, opening].map(find).find((one) => one !== undefined);
    if (named) return named;
  }
  const filed = first && plain.slice(first.start, first.start + (findDateline(plain.slice(first.start, first.end))?.length ?? 0));
  const byline = filed === undefined ? undefined : find(filed);
  return byline?.named && !isPress(byline) ? byline : publisherOf(article, find);
}

/** “Two of our drivers”, on the page of the body whose drivers they were. */
function publisherOf({ plain, paragraphs, metadata: { outlet } }: Article, find: (head: string) => Origin | undefined): Origin | null {
  if (outlet === undefined) return null;
  const named = find(outlet);
  if (named && isPress(named)) return null;
  const body = paragraphs.filter(({ kind }) => kind === 'body').map(({ start, end }) => plain.slice(start, end));
  const own =
    body
      .join('\n')
      .replace(/[“"][^”"]*[”"]/g, '')
      .match(OWN)?.length ?? 0;
  const isInText = body.some((words) => words.includes(outlet));
  return own >= (isInText ? 1 : 2) ? (named ?? { name: outlet, named: null }) : null;
}

function isPress({ named }: Origin): boolean {
  return named !== null && /^(?:media|agency)$/.test(named.sort);
}

const OWN =
  /\b(?:our (?:\w+ ){0,2}(?:staff|teams?|colleagues|drivers|volunteers|clinics?|hospitals?|doctors|nurses|workers|offices?|patients|monitors|researchers|members|convoys?|wards?|ambulances?)|we (?:have|are|call|condemn|ask|demand|run|lost|mourn|treated|support|had|were)|our)\b/gi;

function bodyIn(head: string, names: NameIndex, speakers: Speakers): Origin | undefined {
  const tokens = tokenize(head, 0, head.length);
  if (tokens.length === 0) return undefined;
  const found = names.find({ index: 0, paragraph: 0, start: 0, end: head.length, tokens });
  return bodyNamed({ tokens, names: found, text: head, speakers });
}
