import { recordsOf, type Records } from '../archive.ts';
import { addDays, daysBetween } from '../domain/partial-date.ts';
import type { SourceRecords } from '../records/index.ts';
import { readInput, type Article, type Metadata } from './text/article.ts';
import { withSmallLetters } from './text/capitals.ts';
import { KNOWN_NAMES } from './names/armed-groups.ts';
import { countryPlace, withCountry } from './places/country-place.ts';
import { findCeasefires } from './agreements/ceasefires.ts';
import { joinClaims, quoteOf as figureOf } from './claims/claims.ts';
import { doubtOf } from './claims/doubts.ts';
import { describeUnused, unusedFigures } from './claims/unused.ts';
import { isSport } from './incidents/context.ts';
import { likeRecords, withoutRivals } from './incidents/duplicates.ts';
import type { EventDate } from './incidents/event-dates.ts';
import { headingDays } from './incidents/heading-days.ts';
import { readHeadlines } from './incidents/headlines.ts';
import { findEvents, type Event, type ReadSentence } from './incidents/events.ts';
import { guessLanguage } from './text/language.ts';
import { nationOfArticle } from './names/nations.ts';
import { indexNames, type NameIndex } from './names/names.ts';
import { findOddities } from './text/oddities.ts';
import { quoteOf } from './text/quote.ts';
import type { Origin } from './origins/speakers.ts';
import { findParties, partyFinder } from './parties/parties.ts';
import type { PartyFinder } from './parties/party-names.ts';
import type { ArticleReading, Evidence, FullIncident, ReadDate, ReadPlace } from './reading.ts';
import { namesOf } from './names/record-names.ts';
import { datelineSpans, readSentences } from './incidents/sentences.ts';
import type { FoundPlace } from './places/places.ts';
import { evidenceOf, type Sentence } from './text/tokens.ts';

export type { Metadata } from './text/article.ts';
export { decodeArticle } from './text/decode.ts';
export { draftReading, type Draft, type DraftedSoFar } from './drafts/drafts.ts';
export { describeReading } from './drafts/describe-reading.ts';
export { printedReading } from './drafts/printed-reading.ts';
export type { ArticleReading } from './reading.ts';
export { shareText, shinglesOf } from './text/same-text.ts';

/** An archive made ready for reading articles with it: its names are indexed once for all articles. */
export interface ReadingArchive {
  records: Records;
  names: NameIndex;
}

/** A reading with what drafts are written from. */
export interface FullReading extends ArticleReading {
  incidents: FullIncident[];
  source: Article;
  /** Who speaks in the article, in order. */
  origins: Origin[];
  /** People counted beside words of harm that no claim has. */
  unused: Evidence[];
  /** Words that read like a machine translation. */
  oddities: string[];
  /** The day of publication was given, and not read from the page. */
  isPublishedGiven: boolean;
}

/** Makes an archive of what was read from its files, drafts and all. */
export function prepareArchive(files: SourceRecords): ReadingArchive {
  const records = recordsOf(files);
  return { records, names: indexNames(namesOf(records)) };
}

/** Reads an article: what happened when and where, who counted whom, as proposals with the words they rest on. The same text is always read alike. */
export function readArticle(text: string, given: Metadata, archive: ReadingArchive): FullReading {
  const source = legible(readInput(text, given), archive.names);
  const { metadata, plain } = source;
  const language = metadata.language ?? guessLanguage(plain);
  const published = metadata.published ?? null;
  const article = { title: source.title, outlet: metadata.outlet ?? null, published, language, text: source.text };
  const oddities = language === 'en' ? findOddities(plain) : [];
  const reading: FullReading = {
    article,
    incidents: [],
    warnings: [],
    source,
    origins: [],
    unused: [],
    oddities,
    isPublishedGiven: given.published !== undefined,
  };
  const { warnings } = reading;
  if (language !== 'en') {
    warnings.push(`The text is not English (\`${language}\`): only a report is drafted, and its incidents are left to a person`);
    return reading;
  }
  const reckoned = source.isOnlyStated ? null : published;
  if (published === null) warnings.push('No date of publication is known: relative dates stay unresolved; give it with `--published`');
  else if (reckoned === null)
    warnings.push(`The text says that it is of ${published}: relative dates stay unresolved until that is given with \`--published\``);
  for (const words of oddities) warnings.push(`“${words}” reads like a machine translation: it is taken as it stands`);
  const headings = headingDays(source, reckoned);
  const written = reckoned === null ? undefined : (headings.written ?? reckoned);
  const sentences = readSentences(source, archive.names, written, warnings);
  const headlines = readHeadlines(source, archive.names, written);
  reading.origins = sentences.flatMap(({ origins }) => origins.map(({ name, named }) => ({ name, named })));
  const events = isSport(bodyOf(source))
    ? []
    : findEvents(sentences, reckoned, headings, headlines).filter((event) => isNews(event, published));
  if (reckoned === null) keepOwnDays(events);
  const filed = datelineSpans(source);
  const nation = nationOfArticle(
    sentences.map(({ sentence }) => sentence.tokens),
    archive.names,
    filed.map(({ place }) => place),
  );
  const finder = partyFinder(sentences, archive, source.plain, nation);
  const incidents = events.map((event) => {
    const incident = incidentOf(event, events, source, sentences, archive, finder, warnings);
    if (incident.place === null) {
      const country = countryPlace(event.sentences, sentences, nation, archive.names, filed, source.text);
      // What is only named stands behind the country that the article is about.
      if (country) incident.within = [...new Set([...regionsOf(event), country.name, ...incident.within])];
      if (country?.id) incident.withinIds = [...new Set([...incident.withinIds, country.id])];
    }
    // The archive knows in which country its own places lie.
    if (incident.place?.id === null) incident.within = withCountry(incident.place.name, incident.within, nation);
    return { ...incident, sameAs: likeRecords(incident, published, archive.records) };
  });
  // Neither where nor whom: nothing that a person could look up.
  reading.incidents = withoutRivals(
    incidents.filter(({ place, within, claims }) => place !== null || within.length > 0 || claims.length > 0),
  );
  for (const { told } of events)
    for (const one of told.filter(({ isTotal, count }) => isTotal && count !== null))
      warnings.push(`${quoteOf(source, figureOf(one, source.text))} counts several incidents together: it is no claim of any of them`);
  const claims = reading.incidents.flatMap((incident) => incident.claims);
  for (const claim of claims) {
    const doubt = doubtOf(claim, source);
    if (doubt !== undefined) warnings.push(`${quoteOf(source, claim.evidence[0]!)} may be no claim of this incident: ${doubt}`);
  }
  reading.unused = unusedFigures(sentences, claims, source.text);
  if (reading.unused.length > 0)
    warnings.push(`In no claim: ${describeUnused(source, reading.unused)}; read whether they count the dead or the wounded`);
  return reading;
}

/** The article with what is in capitals as other texts would have it. */
function legible(article: Article, names: NameIndex): Article {
  return { ...article, plain: withSmallLetters(article.plain, article.paragraphs, [names, KNOWN_NAMES]) };
}

function bodyOf({ plain, paragraphs }: Article): string {
  return paragraphs
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => plain.slice(start, end))
    .join('\n');
}

/**
 * News gives its own day by a weekday, and days of other things with their year: where the day of publication is not known, a full date
 * counts only in the sentence that opens an article, and where it says when the act was done.
 */
function keepOwnDays(events: readonly Event[]): void {
  const lead = events[0]?.date;
  const isLeadDated = lead !== undefined && lead !== null && lead.from !== null && lead.sentence.index === 0 && isOfAct(events[0]!, lead);
  for (const event of events) {
    const { date } = event;
    if (!date?.from || (isLeadDated && Math.abs(daysBetween(date.from, lead.from!)) <= 3 && isOfAct(event, date))) continue;
    date.from = null;
    date.to = null;
  }
}

/** “on 7 May 2025”: a date without a preposition is that of filing, and beside another day it may be of something else. */
function isOfAct({ sentences }: Event, { found, sentence: { index, tokens } }: EventDate): boolean {
  const own = sentences.filter(({ sentence }) => sentence.index === index);
  const isAlone = own.every(({ dates }) => dates.every(({ kind, from }) => kind !== 'days' || from === found.from));
  return isAlone && own.some(({ isAct, told }) => isAct || told.length > 0) && /^(?:on|of)$/.test(tokens[found.first - 1]?.lower ?? '');
}

/** The provinces and countries in which an incident’s own sentences have something happen, narrowest first. */
function regionsOf({ sentences }: Event): string[] {
  return sentences
    .filter(({ isAct, told }) => isAct || told.some(({ isBackground }) => !isBackground))
    .flatMap(({ places }) => places.filter(({ isWide, isLocative }) => isWide && isLocative))
    .sort((a, b) => a.width - b.width)
    .map(({ name }) => name);
}

/** The larger places that an incident’s sentences name around it; of several countries, those in which something stands. */
function placesAround({ sentences }: Event): FoundPlace[] {
  const named = sentences.flatMap(({ places, sentence }) => places.filter(({ isWide }) => isWide).map((place) => ({ place, sentence })));
  const countries = new Set(named.filter(({ place }) => place.width >= 4).map(({ place }) => place.name));
  return named
    .filter(({ place, sentence }) => place.width < 4 || countries.size === 1 || liesAround(place, sentence))
    .map(({ place }) => place)
    .sort((a, b) => a.width - b.width);
}

/** “in Ardania”, “Ardania’s”, “Souran, Ardania”; what people are from (“workers from Ardania”) is nothing that a place lies in. */
function liesAround({ isLocative, isAside, first, last }: FoundPlace, { tokens }: Sentence): boolean {
  return (
    isLocative || (!isAside && (tokens[first - 1]?.text === ',' || /^['’]s$/.test(tokens[last + 1]?.text ?? '') || isAlone(tokens, first)))
  );
}

/** A name without a preposition: the subject or the object of its sentence. */
function isAlone(tokens: Sentence['tokens'], first: number): boolean {
  return !tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => /^(?:from|to|with|against)$/.test(lower));
}

/** What lies further back than three weeks is no news. */
function isNews({ date }: Event, published: string | null): boolean {
  if (!date?.to || published === null) return true;
  return date.to >= addDays(published, -21);
}

function incidentOf(
  event: Event,
  events: readonly Event[],
  article: Article,
  all: readonly ReadSentence[],
  archive: ReadingArchive,
  finder: PartyFinder,
  warnings: string[],
): FullIncident {
  const { text } = article;
  // What a lone incident’s article says anywhere of parties belongs to it.
  const sentences = events.length === 1 ? all : [...(event.summary ? [event.summary] : []), ...event.sentences];
  const around = placesAround(event);
  return {
    date: dateOf(event, text),
    place: placeOf(event, text),
    within: [...new Set(around.map(({ name }) => name))].slice(0, 4),
    withinIds: [...new Set(around.flatMap(({ named }) => (named ? [named.id] : [])))],
    namedIds: [...new Set(event.sentences.flatMap(({ places }) => places.flatMap(({ named }) => (named ? [named.id] : []))))],
    parties: findParties(sentences, event, finder, text),
    claims: joinClaims(event.told, text, warnings),
    ceasefires: findCeasefires(event, events, all, archive, article),
    sameAs: [],
    words: event.sentences.map(({ words }) => words).join(' '),
  };
}

function dateOf({ date }: Event, text: string): ReadDate | null {
  if (!date) return null;
  const { found, sentence, from, to } = date;
  const evidence = evidenceOf(text, sentence.tokens[found.first]!.start, sentence.tokens[found.last]!.end);
  const days = from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return { from, to, precision: days === null ? null : precisionOf(days), expression: evidence.quote, evidence };
}

function precisionOf(days: number): NonNullable<ReadDate['precision']> {
  if (days === 1) return 'day';
  return days <= 6 ? 'within-6-days' : days === 7 ? 'week' : days <= 31 ? 'month' : 'year';
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
