import { addDays } from '../domain/partial-date.ts';
import { recordOf, type Records } from '../archive.ts';
import type { SourceRecords } from '../records/index.ts';
import { COLLECTIONS } from '../schemas/index.ts';
import { readInput, type Article, type Metadata } from './article.ts';
import { findCeasefires } from './ceasefires.ts';
import { joinClaims, type Told } from './claims.ts';
import { hasAccident, hasViolence, isBackground, isSport } from './context.ts';
import { findDateline } from './dateline.ts';
import { findDates } from './dates.ts';
import { likeRecords } from './duplicates.ts';
import { findEvents, isAct, type Event, type ReadSentence } from './events.ts';
import type { Paragraph } from './furniture.ts';
import { guessLanguage } from './language.ts';
import { findMentions, type Mention } from './mentions.ts';
import { indexNames, type NameIndex } from './names.ts';
import { findOrigins, Speakers, type FoundOrigin, type Origin } from './origins.ts';
import { findParties } from './parties.ts';
import { findPlaces } from './places.ts';
import type { ArticleReading, ReadDate, ReadIncident, ReadPlace } from './reading.ts';
import { namesOf } from './record-names.ts';
import { evidenceOf, splitSentences, tokenize, type Sentence } from './tokens.ts';

export type { ArticleReading } from './reading.ts';

/** An archive made ready for reading articles with it: its names are indexed once for all articles. */
export interface ReadingArchive {
  records: Records;
  names: NameIndex;
}

/** Makes an archive of what was read from its files, drafts and all. */
export function prepareArchive(files: SourceRecords): ReadingArchive {
  const byCollection = COLLECTIONS.map((name) => [name, files[name].map((record) => recordOf(name, record as never))] as const);
  const records = Object.fromEntries(byCollection) as unknown as Records;
  return { records, names: indexNames(namesOf(records)) };
}

/** Reads an article: what happened when and where, who counted whom, as proposals with the words they rest on. The same text is always read alike. */
export function readArticle(source: string, given: Metadata, archive: ReadingArchive): ArticleReading {
  const article = readInput(source, given);
  const { text, metadata } = article;
  const language = metadata.language ?? guessLanguage(article.plain);
  const warnings: string[] = [];
  const published = metadata.published ?? null;
  const head = { title: article.title, outlet: metadata.outlet ?? null, published, language, text };
  if (language !== 'en') {
    warnings.push(`The text is not English (\`${language}\`): only a report is drafted, and its incidents are left to a person`);
    return { article: head, incidents: [], warnings };
  }
  if (published === null) warnings.push('No date of publication is known: relative dates stay unresolved; give it with `--published`');
  const sentences = readSentences(article, archive, published ?? undefined, warnings);
  const events = isSport(bodyOf(article)) ? [] : findEvents(sentences);
  const incidents = events
    .filter((event) => isNews(event, published))
    .map((event) => incidentOf(event, article, sentences, archive, warnings));
  return { article: head, incidents, warnings };
}

function bodyOf({ plain, paragraphs }: Article): string {
  return paragraphs
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => plain.slice(start, end))
    .join('\n');
}

function readSentences(article: Article, { names }: ReadingArchive, published: string | undefined, warnings: string[]): ReadSentence[] {
  const { plain, paragraphs } = article;
  const speakers = new Speakers(names.all.filter(({ kind, name }) => kind === 'actor' && /ministry/i.test(name)));
  const sentences = paragraphs.filter(({ kind }) => kind === 'body').flatMap((paragraph) => sentencesOf(plain, paragraph));
  const author = authorOf(article, names);
  const read: (ReadSentence & { origins: FoundOrigin[] })[] = [];
  for (const [index, span] of sentences.entries()) {
    const sentence: Sentence = { ...span, index };
    const words = plain.slice(sentence.start, sentence.end);
    const found = names.find(sentence);
    const dates = findDates(sentence, published);
    for (const { doubt } of dates) if (doubt) warnings.push(`“${words.slice(0, 120)}”: ${doubt}`);
    const origins = findOrigins(sentence, found, plain, speakers);
    const mentions = findMentions(sentence);
    const told = mentions.map((mention): Told => ({
      ...mention,
      ...originOf(mention, origins, read, author),
      isBackground: isBackground(mention, dates, published, plain),
    }));
    read.push({
      sentence,
      words,
      dates,
      places: findPlaces(sentence, found, plain),
      told: violentOnly(told, words, read),
      isAct: isAct(words),
      origins,
    });
  }
  return read;
}

function sentencesOf(plain: string, { start, end, number }: Paragraph): Omit<Sentence, 'index'>[] {
  const from = start + (findDateline(plain.slice(start, end))?.length ?? 0);
  return splitSentences(plain, from, end).map((span) => ({ ...span, paragraph: number, tokens: tokenize(plain, span.start, span.end) }));
}

/** Figures of floods, matches and queues are not an incident’s. */
function violentOnly(told: readonly Told[], words: string, before: readonly ReadSentence[]): Told[] {
  if (told.length === 0) return [];
  const around = [words, ...before.slice(-3).map(({ words: earlier }) => earlier)];
  const isAccident = hasAccident(words.replace(/crashed into/gi, '')) && !isAct(words);
  return !isAccident && (around.some(hasViolence) || before.some(({ isAct: acts }) => acts)) ? [...told] : [];
}

function originOf(
  mention: Mention,
  origins: readonly FoundOrigin[],
  before: readonly (ReadSentence & { origins: FoundOrigin[] })[],
  author: Origin | null,
): { by: Origin | null; isInherited: boolean } {
  const distance = ({ first, last }: FoundOrigin): number =>
    first > mention.last ? first - mention.last : Math.max(0, mention.first - last);
  const nearest = [...origins].sort((a, b) => distance(a) - distance(b))[0];
  if (nearest) return { by: strip(nearest), isInherited: false };
  if (author) return { by: author, isInherited: false };
  const earlier = before
    .filter(({ sentence }) => sentence.paragraph === mention.sentence.paragraph)
    .flatMap(({ origins: said }) => said)
    .at(-1);
  return { by: earlier ? strip(earlier) : null, isInherited: true };
}

function strip({ name, named }: FoundOrigin): Origin {
  return { name, named };
}

/** A party’s own statement: whoever speaks in it has counted. */
function authorOf({ plain, title, paragraphs }: Article, names: NameIndex): Origin | null {
  const first = paragraphs.find(({ kind }) => kind === 'body');
  const heads = paragraphs.filter(({ start }) => !first || start < first.start).map(({ start, end }) => plain.slice(start, end));
  for (const head of [title ?? '', ...heads]) {
    if (
      !/\b(?:media office|bulletin|communiqu[eé]|statement (?:of|by|from)|press (?:office|release|service)|general staff|military media)\b/i.test(
        head,
      )
    )
      continue;
    const tokens = tokenize(head, 0, head.length);
    const actor = names.find({ index: 0, paragraph: 0, start: 0, end: head.length, tokens }).find(({ named }) => named.kind === 'actor');
    if (actor) return { name: actor.named.name, named: actor.named };
  }
  return null;
}

/** What lies further back than two weeks is no news. */
function isNews({ date }: Event, published: string | null): boolean {
  if (!date?.to || published === null) return true;
  return date.to >= addDays(published, -21);
}

function incidentOf(
  event: Event,
  article: Article,
  all: readonly ReadSentence[],
  archive: ReadingArchive,
  warnings: string[],
): ReadIncident {
  const { text } = article;
  const date = dateOf(event, text);
  const place = placeOf(event, text);
  const claims = joinClaims(event.told, text, warnings);
  const parties = findParties(event, archive, text);
  const ceasefires = findCeasefires(event, all, archive, article);
  const within = [...new Set(event.sentences.flatMap(({ places }) => places.filter(({ isWide }) => isWide).map(({ name }) => name)))].slice(
    0,
    4,
  );
  const incident: ReadIncident = { date, place, within, parties, claims, ceasefires, sameAs: [] };
  return { ...incident, sameAs: likeRecords(incident, archive.records) };
}

function dateOf({ date }: Event, text: string): ReadDate | null {
  if (!date) return null;
  const { found, sentence, from, to } = date;
  const evidence = evidenceOf(text, sentence.tokens[found.first]!.start, sentence.tokens[found.last]!.end);
  const days = from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const precision =
    days === null ? null : days === 1 ? 'day' : days <= 6 ? 'within-6-days' : days === 7 ? 'week' : days <= 31 ? 'month' : 'year';
  return { from, to, precision, expression: evidence.quote, evidence };
}

function placeOf({ place }: Event, text: string): ReadPlace | null {
  if (!place) return null;
  const { found, sentence } = place;
  return {
    name: found.name,
    id: found.named?.id ?? null,
    relation: found.isWide ? 'in-area' : found.relation,
    evidence: evidenceOf(text, sentence.tokens[found.first]!.start, sentence.tokens[found.last]!.end),
  };
}
