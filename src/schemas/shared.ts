import { z } from 'zod';
import { parseCount, type Count } from '../domain/count.ts';
import { parsePartialDate, type PartialDate } from '../domain/partial-date.ts';
import { parseReading, type Reading } from '../domain/reading.ts';
import { parseWebAddress } from '../domain/web-address.ts';
import type { Parsed } from '../domain/parsed.ts';

/** The six collections; a record's id is its file name, and a reference is an id of one of them. */
export const COLLECTIONS = ['reports', 'incidents', 'actors', 'ceasefires', 'places', 'briefings'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** What a schema says of a field beyond its shape. `references` makes its value an id that must exist in that collection. */
export interface FieldMeta {
  description?: string;
  references?: CollectionName;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A record's id: small Latin letters, digits and single hyphens. */
export const id = z.string().max(80).regex(ID, { error: 'expected an id: small letters, digits and single hyphens, such as `sochi-2018`' });

/** Names that a system keeps for a device, that the site gives to a page of its own, or that mean “nobody” or “nothing” where an id is read. */
const RESERVED =
  /^(?:con|nul|aux|prn|com\d|lpt\d|index|404|admin|ar|new|page|feed|not-stated|outlet-unknown|unknown|none|null|true|false|undefined|constructor|prototype)$/;

/** Whether a word can be no record’s id, though it has the form of one. */
export function isReservedId(word: string): boolean {
  return RESERVED.test(word);
}

/** The id of a record’s own file, now or once. */
export const ownId = id.refine((word) => !isReservedId(word), {
  error: 'expected an id that means nothing else: this one is kept for a device, a page or the word “none”',
});

/** The id of a record of `collection`; whether it exists is for the checker, which finds these fields by their meta. */
export function reference(collection: CollectionName, description: string) {
  return id.meta({ description, references: collection });
}

/** A line of text: not empty, no line break, at most `max` characters. */
export function line(description: string, max = 300) {
  return z
    .string()
    .trim()
    .min(1, { error: 'expected some text; leave the key out if there is none' })
    .max(max)
    .regex(/^[^\n\r]*$/, { error: 'expected one line' })
    .describe(description);
}

/** A fact that a person must state as true or false; leave it out when the source does not say. */
export function flag(description: string) {
  return z.boolean().describe(description);
}

function viaParser<Value>(parse: (text: string) => Parsed<Value>, what: string, description: string) {
  return z
    .string({ error: `expected ${what}` })
    .transform((text, context): Value => {
      const result = parse(text);
      if (result.ok) return result.value;
      context.addIssue({ code: 'custom', message: result.problem, params: { help: result.help } });
      return z.NEVER;
    })
    .describe(description);
}

/** A calendar day, month, year or interval of days in EDTF level 1, in the zone of the incident. */
export function date(description: string) {
  return viaParser<PartialDate>(parsePartialDate, 'a date such as `2021-06-10`, `2021-06` or `2021-06-10/2021-06-12`', description);
}

/** One exact calendar day. */
export function day(description: string) {
  return date(description).refine((value) => value.precision === 'day' && !value.approximate, {
    error: 'expected one exact day, such as `2021-06-10`',
  });
}

/** A count of people: `12`, `12+`, `>100`, `<=12`, `12-15`, `~200` or `none`. Left out means: not reported. */
export function count(description: string) {
  return z
    .union([z.string(), z.number()], { error: 'expected a count such as `12`, `12+`, `>100`, `12-15`, `~200` or `none`' })
    .transform((source, context): Count => {
      const result = parseCount(source);
      if (result.ok) return result.value;
      context.addIssue({ code: 'custom', message: result.problem, params: { help: result.help } });
      return z.NEVER;
    })
    .describe(description);
}

/** Where something was read: `report-id#paragraph`, `report-id#2-3` or `report-id#2,5`. */
export const reading = viaParser<Reading>(
  parseReading,
  'a report and paragraph such as `2021-06-10-outlet#3`',
  'A report’s id, `#` and the number of the paragraph: body text only, counted from 1; headline, standfirst, byline, captions, subheads and page furniture are not counted.',
).meta({ references: 'reports' });

export const readings = z.array(reading).min(1, { error: 'expected at least one report and paragraph' });

/** A name in English and Arabic, with every spelling that sources use. */
export const localisedName = z
  .strictObject({
    en: line('The name in English, as this site writes it.'),
    ar: line('The name in Arabic script.').optional(),
    short: line('A shorter English name for narrow places, such as a chart’s label.', 60).optional(),
    variants: z
      .array(line('One spelling.'))
      .describe('Every other spelling met in sources; used for search and for reading articles.')
      .optional(),
  })
  .describe('Its names. The wording of one source belongs under `variants`.');

/** A public reference for a fact that no report of the archive states. */
export const publicReference = z
  .strictObject({
    title: line('What it is called, with its publisher.'),
    url: httpUrl('Its address.').optional(),
    for: line('Which facts of this record it supports.').optional(),
  })
  .describe('Where a fact was read that no report of the archive states.');

/** An absolute address of a public site, by the same test as a link of a body. */
export function httpUrl(description: string) {
  return z
    .url({ protocol: /^https?$/, error: 'expected an address that starts with `https://` or `http://`', abort: true })
    .max(2000)
    .superRefine((url, context) => {
      const address = parseWebAddress(url);
      if (!address.ok) context.addIssue({ code: 'custom', message: address.problem, params: { help: address.help } });
    })
    .describe(description);
}

function updateOf(keys: readonly string[]) {
  return z.strictObject({
    date: day('The day of the change.'),
    kind: z
      .enum(['new-source', 'toll-revised', 'correction', 'attribution-changed', 'merged', 'withdrawn', 'legal-or-safety', 'style'])
      .describe('What kind of change it was.'),
    changed: z
      .array(z.enum(keys))
      .min(1, { error: 'expected at least one key; leave `changed` out of an entry that withdraws the record' })
      .describe(
        'The keys of this record that the entry explains, such as `date` or `claims`; `body` is its text. Each key that changed is named.',
      )
      .optional(),
    summary: line('What changed, and why, in one sentence.', 500),
    was: line('What stood before.', 500).optional(),
    now: line('What stands now.', 500).optional(),
  });
}

const allowance = z.strictObject({
  rule: id.describe('The rule’s id, as the checker prints it.'),
  reason: line('Why this record is right all the same.', 500),
});

/** What an update calls the text below the front matter. */
export const BODY = 'body';

/** The front matter of a record: the keys of its collection, and those that every record may carry. */
export function frontMatter<Keys extends z.ZodRawShape>(keys: Keys) {
  return z.strictObject({
    ...keys,
    formerIds: z.array(ownId).max(20).describe('Ids that this record had before; each redirects here for ever.').optional(),
    updates: z
      .array(updateOf([...Object.keys(keys), 'firstPublished', BODY]))
      .describe('Dated changes since the first publication, oldest first; only ever added to.')
      .optional(),
    firstPublished: day('The day this record first appeared on the site.').optional(),
    allow: z.array(allowance).describe('Exceptions from rules of the checker, each with its reason.').optional(),
  });
}

/** The state of a record that is not an incident. */
export const status = z
  .enum(['draft', 'reviewed', 'withdrawn'])
  .describe(
    '`draft`: not built; `reviewed`: a second person read it against its sources; `withdrawn`: kept as a notice, its facts no longer shown.',
  );

/** Who says so: an actor of the archive, or a few words where the origin has no record (a pseudonymous activist, a resident). */
export const saidBy = {
  by: reference('actors', 'The actor whose statement it is.').optional(),
  byWords: line('Who says so, in words, where the origin has no record of its own; never a private person’s name.').optional(),
};

/** The name of the field as `Count` reads it, for the parts of the schema that take a figure. */
export type { Count, PartialDate, Reading };
