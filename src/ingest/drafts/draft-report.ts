import { slugOf } from '../../drafts/fact.ts';
import type { DraftText } from '../../drafts/write-draft.ts';
import { describeUnused } from '../claims/unused.ts';
import { foldName } from '../names/names.ts';
import { paragraphOf, quoteOf, shorten } from '../text/quote.ts';
import type { FullReading, ReadingArchive } from '../index.ts';
import { countText } from './count-text.ts';

/** What a draft of a record is written from, before its template is read. */
export type DraftValues = Omit<DraftText, 'fields'>;

/** The outlet of a reading: an actor of the archive, or null with the name as given. */
export function outletOf({ article }: FullReading, { records }: ReadingArchive): { id: string | null; name: string | null } {
  const { outlet } = article;
  if (outlet === null) return { id: null, name: null };
  const folded = foldName(outlet);
  const actor = records.actors.find(
    ({ id, name, acronyms = [], status }) =>
      status !== 'withdrawn' &&
      (id === outlet || [name.en, ...(name.variants ?? []), ...acronyms].some((spelling) => foldName(spelling) === folded)),
  );
  return { id: actor?.id ?? null, name: outlet };
}

/** The id that the draft of a report is proposed to have. A path given as outlet becomes plain words. */
export function reportId(published: string, outlet: { id: string | null; name: string | null }): string {
  return `${published}-${(outlet.id ?? slugOf(outlet.name ?? '')) || 'outlet-unknown'}`.slice(0, 70);
}

/** The draft of a report: what the article says of itself, whose information it relays, what it tells as background. */
export function draftReport(
  reading: FullReading,
  archive: ReadingArchive,
  { sha256, sameTextAs }: { sha256: string; sameTextAs?: string | undefined },
): DraftValues {
  const { article, source, isPublishedGiven } = reading;
  const outlet = outletOf(reading, archive);
  const counted = reading.incidents.flatMap(({ claims }) => claims.flatMap(({ by }) => by?.actor ?? []));
  const origins = [...new Set([...reading.origins.flatMap(({ named }) => (named ? [named.id] : [])), ...counted])];
  // Only common nouns: a name among them may be a private person’s.
  const others = [
    ...new Set(reading.origins.flatMap(({ named, name }) => (named === null && /^[\p{Ll}’' -]+$/u.test(name) ? [name] : []))),
  ];
  const paragraphs = source.paragraphs.filter(({ kind }) => kind === 'body').length;
  const url = source.metadata.url !== undefined && /^https?:\/\/[^\s@]+$/.test(source.metadata.url) ? source.metadata.url : undefined;
  const mentions = reading.incidents
    .flatMap(({ claims }) =>
      claims.filter(({ scope, killed }) => scope === 'background' && killed !== null && killed.min !== null && killed.qualifier !== 'none'),
    )
    .slice(0, 10);
  return {
    values: {
      title: shorten300(article.title) ?? 'TODO: the text has no headline; give it one',
      titleBasis: article.title === null ? 'none-given' : 'stated',
      status: 'draft',
      outlet: outlet.id,
      outletBasis: outlet.id === null ? 'unknown' : 'stated',
      ...(url === undefined ? {} : { url }),
      sha256,
      published: article.published,
      publishedBasis: isPublishedGiven ? 'TODO: given on the command line; say how the day is known' : 'stated',
      language: /^[a-z]{2,3}$/.test(article.language) && article.language !== 'und' ? article.language : 'en',
      translation: reading.oddities.length > 0 ? 'suspected-machine' : 'none',
      type: 'traditional-media',
      scale: 'unknown',
      affiliation: 'unknown',
      origins,
      ...(others.length > 0 ? { originsWords: others.join('; ').slice(0, 300) } : {}),
      ...(sameTextAs === undefined ? {} : { sameTextAs }),
      ...(mentions.length === 0
        ? {}
        : {
            mentions: mentions.map(({ killed, evidence }) => ({
              paragraph: paragraphOf(source, evidence[0]!),
              what: 'TODO: say in our words what is mentioned',
              killed: countText(killed!),
              why: 'TODO: background as it was read; say why it is no incident of its own',
            })),
          }),
      ...(paragraphs === 0 ? {} : { paragraphs }),
    },
    notes: mentions.map(({ evidence }, index) => ({ path: ['mentions', index, 'killed'], note: quoteOf(source, evidence[0]!) })),
    remarks: {
      ...(outlet.id === null && outlet.name !== null
        ? { outlet: `"${shorten(outlet.name)}" has no record yet; write one as an actor, or leave the outlet unknown` }
        : {}),
      ...(reading.unused.length === 0
        ? {}
        : {
            mentions: `in no claim: ${describeUnused(source, reading.unused)}; read whether they belong into one, or are background`,
          }),
      type: 'what type of source is it?',
      translation:
        reading.oddities.length > 0
          ? `reads like a machine translation: ${reading.oddities.map((one) => `"${shorten(one)}"`).join(', ')}`
          : 'is the text a translation? nothing in it shows that it is one',
      sensitivity: 'does it name a witness, a minor, or use a pseudonym?',
    },
    body: 'TODO: sum the report up in your own words: who says what, and what is missing. Never copy a sentence of it.',
  };
}

function shorten300(title: string | null): string | undefined {
  const line = title
    ?.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
    .trim();
  return line === '' ? undefined : line;
}
