import { z } from 'zod';
import { count, date, day, flag, frontMatter, httpUrl, line, reference, status } from './shared.ts';

const fault = z.strictObject({
  at: z
    .union([z.literal('headline'), z.literal('caption'), z.literal('page'), z.int().min(1)])
    .describe('The paragraph, or `headline`, `caption`, `page`.'),
  says: line('What the article says, quoted as it stands.', 200),
  read: line('How it is read here; left out for page furniture.', 200).optional(),
  kind: z.enum(['mistranslation', 'typo', 'factual', 'page-furniture']).describe('What kind of fault.'),
  why: line('How we know.', 300),
});

const mention = z.strictObject({
  paragraph: z.int().min(1).describe('The paragraph of this report.'),
  what: line('What is mentioned, in our words.', 300),
  date: date('When it happened, as exactly as the report allows.').optional(),
  dateBasis: line('How the date was worked out.').optional(),
  place: reference('places', 'Where.').optional(),
  by: reference('actors', 'Who says so.').optional(),
  killed: count('People killed in it. Never summed.').optional(),
  ceasefire: reference('ceasefires', 'The agreement it is said to have breached.').optional(),
  why: line('Why it is not an incident of its own here.', 300),
});

/** One article, statement or other document that was read. */
export const reportSchema = frontMatter({
  title: line('The headline as printed.'),
  titleBasis: z
    .enum(['stated', 'none-given'])
    .describe('`none-given` where the text that was read has no headline and `title` is ours.')
    .optional(),
  status,
  outlet: reference('actors', 'Who published it.').nullable().describe('Who published it; null where unknown.'),
  outletBasis: z.enum(['stated', 'inferred', 'unknown']).describe('How the outlet is known.'),
  author: line('The author as printed; only a professional byline.').optional(),
  agency: reference('actors', 'The agency whose text it is based on.').optional(),
  url: httpUrl('Where it was published.').optional(),
  archivedUrl: httpUrl('Where an archived copy is kept.').optional(),
  accessedOn: day('The day it was read.').optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'expected 64 small hexadecimal digits' })
    .describe('SHA-256 of the text that was read, as bytes.')
    .optional(),
  published: date('The day of publication; an interval where only bounds are known.'),
  publishedBasis: line('How the day is known: `stated`, or the reasoning.', 400),
  updated: date('The day of the last change that the article states.').optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'expected a language code such as `en`' })
    .describe('The language of the text that was read.'),
  translation: z.enum(['none', 'human', 'machine', 'suspected-machine']).describe('Whether the text is a translation.'),
  translatedFrom: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'expected a language code such as `en`' })
    .describe('The language it was translated from, where known.')
    .optional(),
  type: z
    .enum(['traditional-media', 'report', 'local-partner', 'new-media', 'statement-of-a-party', 'official-record'])
    .describe('The type of source, after ACLED.'),
  scale: z.enum(['local', 'subnational', 'national', 'regional', 'international', 'unknown']).describe('The outlet’s reach.'),
  affiliation: z
    .enum(['independent', 'state', 'party-linked', 'opposition-linked', 'military-sponsored', 'unknown'])
    .describe('Whose outlet it is.'),
  origins: z.array(reference('actors', 'Whose information it relays.')).describe('Whose information it relays, where they are named.'),
  originsWords: line('Other origins in words, without private names: `a resident`, `an activist under a pseudonym`.').optional(),
  sameTextAs: reference('reports', 'Another report made from the same wire text.').optional(),
  faults: z.array(fault).describe('What is wrong in the text, and how it is read here.').optional(),
  mentions: z.array(mention).describe('Events mentioned as background. Never incidents of their own, never summed.').optional(),
  sensitivity: z
    .array(z.enum(['names-a-witness', 'pseudonym', 'minor']))
    .describe('What must not be repeated from this text.')
    .optional(),
  wholeTextRead: flag('The whole text was read, not an excerpt.').optional(),
  paragraphs: z
    .int()
    .min(1)
    .max(2000)
    .describe('How many paragraphs its body text has, counted as readings count them; no reading may go beyond it.')
    .optional(),
});

export type ReportFields = z.output<typeof reportSchema>;
export type Mention = NonNullable<ReportFields['mentions']>[number];
