import type { Article } from '../text/article.ts';
import { findDateline } from '../text/dateline.ts';
import { isMonitorName } from '../names/monitors.ts';
import type { NameIndex } from '../names/names.ts';
import { bodyNamed } from './origin-names.ts';
import { isSameOrigin, type Origin, type Speakers } from './speakers.ts';
import { tokenize } from '../text/tokens.ts';

const STATEMENT =
  /\b(?:media (?:office|wing)|bulletin|communiqu[eé]|statement (?:of|by|from)|press (?:office|release|service)|general staff|military media)\b/i;

/**
 * Who speaks in all of an article: a party’s own statement, a body’s page that says “our”, a monitor’s bulletin, or what stands where a place of filing
 * would. An outlet that only reports has counted nobody. `said`: who is told to have said something.
 */
export function authorOf(article: Article, names: NameIndex, speakers: Speakers, said: readonly Origin[]): Origin | null {
  const { plain, title, paragraphs } = article;
  const first = paragraphs.find(({ kind }) => kind === 'body');
  const opening = first ? plain.slice(first.start, Math.min(first.end, first.start + 200)) : '';
  const heads = [
    title ?? '',
    ...paragraphs.filter(({ start }) => !first || start < first.start).map(({ start, end }) => plain.slice(start, end)),
  ];
  const find = (head: string): Origin | undefined => bodyIn(head, names, speakers);
  if (heads.some((head) => STATEMENT.test(head) || HEADED.test(head))) {
    const named = [...heads, opening].map(find).find((one) => one !== undefined);
    if (named && !isPress(named)) return named;
  }
  const isHeaded = heads.some((head) => HEADED.test(head));
  const issuer = heads.slice(1).flatMap((head) => issuerIn(head, isHeaded, find) ?? [])[0];
  const opener = isHeaded ? (issuer ?? openerOf(article, opening)) : issuer;
  if (opener) return opener;
  const filed = first && plain.slice(first.start, first.start + (findDateline(plain.slice(first.start, first.end))?.length ?? 0));
  const byline = filed === undefined ? undefined : find(filed);
  if (byline?.named && !isPress(byline)) return byline;
  return publisherOf(article, find, speakers) ?? monitorOf(article, heads, find, said);
}

/** “Statement no. 212: explosion at Kirmal”, “Daily statement, 15 May”. */
const HEADED = /^(?:(?:daily|weekly|press|joint|public|urgent) )?statement(?: no\.?| on\b| \d|[:,.|–—-]|$)/i;

/** “Dune Monitor (DM) | 12 November 2025”: a monitor’s name, a day, and nothing else; below “Statement” the name alone. */
function issuerIn(head: string, isHeaded: boolean, find: (head: string) => Origin | undefined): Origin | undefined {
  const signed = SIGNED.exec(head)?.[1]?.trim() ?? (isHeaded ? head : '');
  const named = find(signed);
  if (named) return isMonitor(named) || (isHeaded && !isPress(named)) ? named : undefined;
  return isMonitorName(signed) ? { name: signed, named: null } : undefined;
}

const SIGNED =
  /^([^.:;!?(|]{3,70}?) ?(?:\([^)]*\) ?)?[|,–—-] ?(?:\w+day,? )?(?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2})(?:,? \d{4})?$/u;

/** “Blue Lamp is appalled by”: whose statement says “our”, and begins with them. */
function openerOf({ plain, paragraphs }: Article, opening: string): Origin | undefined {
  const name =
    /^((?:\p{Lu}[\p{L}’'-]+|of|for|the)(?: (?:\p{Lu}[\p{L}’'-]+|of|for|the|without|and)){0,6}) (?:is|has|was|condemns|deplores|mourns|calls|confirms|announces|regrets|strongly)\b/u.exec(
      opening,
    )?.[1];
  const body = paragraphs.filter(({ kind }) => kind === 'body').map(({ start, end }) => plain.slice(start, end));
  const own = unquoted(body.join('\n')).match(OWN)?.length ?? 0;
  return name !== undefined && own >= 2 ? { name: name.replace(/^The /, ''), named: null } : undefined;
}

/** “Two of our drivers”, on the page of the body whose drivers they were; whatever a monitor publishes without naming another is its own count. */
function publisherOf(
  { plain, paragraphs, metadata: { outlet } }: Article,
  find: (head: string) => Origin | undefined,
  speakers: Speakers,
): Origin | null {
  if (outlet === undefined) return null;
  const named = find(outlet);
  if (named && isPress(named)) return null;
  const full = speakers.full(outlet);
  const bare = { name: full, named: null };
  // “UN Assistance Mission in Vessaly” is not that state.
  const itself = named && (isMonitor(named) || !isMonitor(bare)) ? named : bare;
  if (isMonitor(itself)) return itself;
  const body = paragraphs.filter(({ kind }) => kind === 'body').map(({ start, end }) => plain.slice(start, end));
  const own = unquoted(body.join('\n')).match(OWN)?.length ?? 0;
  const isInText = body.some((words) => words.includes(outlet));
  return own >= (isInText ? 1 : 2) ? itself : null;
}

/** “White Helmets: daily situation report”, “We have documented”: the only monitor that a text names, where it speaks for itself. */
function monitorOf(
  { plain, paragraphs }: Article,
  heads: readonly string[],
  find: (head: string) => Origin | undefined,
  said: readonly Origin[],
): Origin | null {
  const body = paragraphs.filter(({ kind }) => kind === 'body').map(({ start, end }) => plain.slice(start, end));
  const headed = heads.flatMap((head) => {
    const name = OPENING.exec(head)?.[1] ?? IN_BRACKETS.exec(head)?.[1];
    const found = find(name ?? head) ?? (name === undefined ? undefined : { name, named: null });
    return found && isMonitor(found)
      ? [{ found, isOwner: name !== undefined && isMonitor(find(name) ?? { name, named: null }), head }]
      : [];
  })[0];
  const others = said.filter((one) => !headed || !isSameOrigin(one, headed.found));
  const isOwnWords = FIRST_PERSON.test(unquoted(body.join('\n')));
  if (headed) {
    const isReport = headed.isOwner && (REPORT.test(headed.head) || others.length === 0);
    return isReport || isOwnWords ? headed.found : null;
  }
  const [monitor, another] = said.filter(isMonitor).filter((one, at, all) => all.findIndex((other) => isSameOrigin(one, other)) === at);
  return isOwnWords && monitor && !another ? monitor : null;
}

function isMonitor({ name, named }: Origin): boolean {
  return named ? /^(?:monitor|rescue-service|international-organisation)$/.test(named.sort) : isMonitorName(name);
}

function isPress({ named }: Origin): boolean {
  return named !== null && /^(?:media|agency)$/.test(named.sort);
}

function unquoted(text: string): string {
  return text.replace(/[“"][^”"]*[”"]/g, '');
}

/** A name at the head of a heading: “Hill Observatory: nine killed”, “Hill Observatory daily report”. */
const OPENING =
  /^\W*(?:The )?(\p{Lu}[\p{L}’'-]*(?: (?:of|for|the|and|in|\p{Lu}[\p{L}’'-]*)){0,7}?)(?=:| [|–—-] |['’]s? (?:daily|weekly|situation|report|bulletin|update)| (?:daily|weekly|situation|bulletin|incident|flash|report|update|condemns|documents|documented|records|recorded|reports|says|denounces|mourns|publishes|calls)\b)/u;
/** “Casualties of 2 May (Hill Observatory)”. */
const IN_BRACKETS = /\((?:source: )?(?:the )?(\p{Lu}[\p{L}’' -]{3,60})\)\W*$/iu;
const REPORT = /\b(?:reports?|bulletin|updates?|sitreps?|round-?up|summary|digest|brief(?:ing)?|highlights|overview|note)\b/i;
const FIRST_PERSON =
  /\b(?:we (?:have )?(?:also )?(?:documented|recorded|registered|verified|confirmed|counted|monitored|logged|observed)|our (?:\w+ )?(?:teams?|volunteers|monitors|researchers|documentation|database|network|field ?workers|crews|paramedics|rescuers|patrols?|observers))\b/i;
const OWN =
  /\b(?:our (?:\w+ ){0,2}(?:staff|teams?|colleagues|drivers|volunteers|clinics?|hospitals?|doctors|nurses|workers|offices?|patients|monitors|researchers|members|convoys?|wards?|ambulances?)|we (?:have|are|call|condemn|ask|demand|run|lost|mourn|treated|support|had|were)|our)\b/gi;

function bodyIn(head: string, names: NameIndex, speakers: Speakers): Origin | undefined {
  const tokens = tokenize(head, 0, head.length);
  if (tokens.length === 0) return undefined;
  const found = names.find({ index: 0, paragraph: 0, start: 0, end: head.length, tokens });
  return bodyNamed({ tokens, names: found, text: head, speakers });
}
