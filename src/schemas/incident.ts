import { z } from 'zod';
import { count, date, day, flag, frontMatter, id, line, reading, readings, reference } from './shared.ts';

/** ACLED's event types and sub-event types, whole, and one of ours. */
export const EVENT_TYPES = {
  Battles: ['Government regains territory', 'Non-state actor overtakes territory', 'Armed clash'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
    'Explosion, cause undetermined',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const;

type EventType = keyof typeof EVENT_TYPES;
type SubEventType = (typeof EVENT_TYPES)[EventType][number];
const eventTypes = Object.keys(EVENT_TYPES) as [EventType, ...EventType[]];
const subEventTypes = Object.values(EVENT_TYPES).flat() as unknown as [SubEventType, ...SubEventType[]];

/** The causes of death of SDG indicator 16.1.2. */
export const MEANS = [
  'heavy weapons and explosive munitions',
  'planted explosives and unexploded ordnance',
  'small arms and light weapons',
  'incendiary',
  'chemical, biological, radiological, nuclear',
  'electromagnetic weapons',
  'less lethal weapons',
  'denial of access to or destruction of objects indispensable to survival',
  'accidents related to conflict',
  'use of objects and other means',
  'unknown',
] as const;

export const ATTRIBUTION_STATUSES = [
  'claimed-by-actor',
  'acknowledged',
  'acknowledged-strike-silent-on-harm',
  'suspected',
  'contested',
  'denied',
  'unattributed',
] as const;

export const GRADE_LEVELS = ['confirmed', 'fair', 'weak', 'contested', 'discounted', 'ungraded'] as const;

/** The word for an origin that the report does not name. */
export const NOT_STATED = 'not-stated';

export const TIMES = ['night', 'before-dawn', 'dawn', 'morning', 'midday', 'afternoon', 'evening', 'unknown'] as const;

const TIME = new RegExp(`^(?:(?:exact|about) (?:[01]\\d|2[0-3]):[0-5]\\d|${TIMES.join('|')})$`);

const time = z
  .string()
  .superRefine((text, context) => {
    if (TIME.test(text)) return;
    const message = `expected \`exact 05:30\`, \`about 06:00\`, or one of ${TIMES.join(', ')}`;
    context.addIssue({ code: 'custom', message, params: { help: suggestTime(text) } });
  })
  .describe('The time of day where the incident was: `exact 05:30`, `about 06:00`, or a part of the day.');

const TIME_WORDS: readonly [form: RegExp, part: string][] = [
  [/^(?:at )?(?:noon|mid-?day|lunch ?time)$/i, 'midday'],
  [/^(?:at )?midnight$/i, 'night'],
  [/^(?:at )?(?:sunrise|daybreak)$/i, 'dawn'],
  [/^(?:at )?(?:sunset|dusk)$/i, 'evening'],
];

/** The form of ours that a time in other words was meant to be. */
function suggestTime(text: string): string | undefined {
  const clock = /\b([01]?\d|2[0-3])[:.h]([0-5]\d)\b/i.exec(text);
  const half = /^\D*(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s*([ap])\.?m\.?$/i.exec(text.trim());
  if (half) {
    const hour = (Number(half[1]) % 12) + (half[3]!.toLowerCase() === 'p' ? 12 : 0);
    return `write \`exact ${String(hour).padStart(2, '0')}:${half[2] ?? '00'}\`, or \`about …\` where the source says about`;
  }
  const word = TIME_WORDS.find(([form]) => form.test(text));
  if (word) return `write \`${word[1]}\``;
  if (clock && !/[ap]\.?m\b/i.test(text)) return `write \`exact ${clock[1]!.padStart(2, '0')}:${clock[2]}\`, or \`about …\``;
  const part = [...TIMES].sort((a, b) => b.length - a.length).find((name) => text.toLowerCase().replaceAll(' ', '-').includes(name));
  return part && `write \`${part}\``;
}

const figures = z
  .strictObject({
    total: count('Everyone this claim counts. Not the sum of the parts below unless the source says so.').optional(),
    status: z
      .strictObject({
        civilians: count('Civilians among them.').optional(),
        combatants: count('Combatants among them.').optional(),
        unknown: count('People whose status the source calls unknown.').optional(),
      })
      .describe('Axis 1: the status of the dead or injured. Parts of the total.')
      .optional(),
    people: z
      .strictObject({
        men: count('Men among them.').optional(),
        women: count('Women among them.').optional(),
        children: count('Children among them.').optional(),
        unknown: count('People whose sex or age the source calls unknown.').optional(),
      })
      .describe('Axis 2: sex and age. Overlaps axis 1 and is never added to it.')
      .optional(),
    sides: z
      .record(reference('actors', 'The actor whose people they were.'), count('How many of its people.'))
      .describe('Axis 3: the side of the combatants, by actor.')
      .optional(),
  })
  .refine((value) => Object.values(value).some((part) => part !== undefined), {
    error: 'expected a total or a part; leave the key out if the claim gives no figure',
  });

const claim = z.strictObject({
  by: z
    .union([reference('actors', 'Who counted.'), z.literal(NOT_STATED)])
    .describe('Who counted: an actor’s id, or `not-stated` where the report gives no origin for the figure.'),
  in: readings.describe('Where the figure was read.'),
  via: reference('actors', 'The agency that relayed it. Not the outlet that printed it.').optional(),
  asOf: day('The day whose count it is. Not the day it was printed.').optional(),
  scope: z
    .enum(['all', 'part', 'own-losses'])
    .describe(
      'Whom the claim covers: `all` affected by the incident; `part` of them (one strike of several); `own-losses`, a party’s own dead only. Left out means `all`. Only `all` enters the range.',
    )
    .optional(),
  killed: figures.describe('People killed. Never casualties.').optional(),
  injured: figures.describe('People injured. Never added to the dead.').optional(),
  missing: count('People missing.').optional(),
  detained: count('People detained.').optional(),
  displaced: count('People displaced.').optional(),
  words: line(
    'What the source says around the figure where it matters, in its wording or close to it: `at least`, `dozens`, `presumably fighters`. Nothing of ours.',
  ).optional(),
  note: line('Our remark on the figure: what the source leaves out, or how its words were read.').optional(),
  supersedes: z
    .int()
    .min(1)
    .describe('The number (from 1, in this list) of the earlier claim of the same origin that this one replaces.')
    .optional(),
  derived: line('The figures of this claim that are ours and not stated, and their arithmetic: `civilians 1 + 1 + 2`.').optional(),
  excluded: line('Why the claim is shown but not counted: `mistranslation`.').optional(),
});

const ownPosition = z.strictObject({
  date: date('When the accused said it.').optional(),
  stance: z
    .enum(['accepted', 'acknowledged-strike-silent-on-harm', 'denied', 'blamed-another', 'no-comment'])
    .describe('What the accused says. Accepting a strike is not accepting its harm.'),
  by: reference('actors', 'Who spoke for the accused, where it is not the accused itself.').optional(),
  in: readings,
  words: line('What was said, in our words or a short quotation.', 400),
});

const attribution = z.strictObject({
  status: z.enum(ATTRIBUTION_STATUSES).describe('How the accusation stands.'),
  by: z.array(reference('actors', 'Who accuses.')).describe('Who names this party as responsible. Not who reports the accusation.'),
  in: readings.describe('Where the accusation was read.').optional(),
  own: ownPosition.describe('The accused’s own position.').optional(),
});

const party = z.strictObject({
  actor: reference('actors', 'The party.'),
  role: z
    .enum(['alleged-perpetrator', 'target', 'harmed-group', 'present'])
    .describe('Its part in the incident: accused of it, its intended target, a group that was harmed, or merely there.'),
  attribution: attribution.describe('Who accuses it, and what it says itself; for an alleged perpetrator.').optional(),
  words: line('A detail of its part, such as `aircraft`.').optional(),
});

const grade = z.strictObject({
  level: z
    .enum(GRADE_LEVELS)
    .describe(
      '`confirmed` the accused accepted responsibility, for accusations only; `fair` two or more independent origins; `weak` one origin; `contested` rival claims; `discounted` others most likely responsible; `ungraded` nobody named or too little text.',
    ),
  why: line('The reason, in one sentence that a reader sees.'),
});

const ceasefireLink = z.strictObject({
  ceasefire: reference('ceasefires', 'The agreement.'),
  violation: z
    .enum(['alleged', 'acknowledged', 'denied', 'disputed', 'found-by-monitor', 'context-only'])
    .describe('How a violation stands; `context-only`: the agreement was in force and no source calls the incident a breach.'),
  allegedBy: z
    .array(reference('actors', 'Who calls it a violation.'))
    .describe('Who calls it a violation; left out with `context-only`.')
    .optional(),
  allegedByWords: line('Who calls it a violation where no actor has said so: `the report’s own words`.').optional(),
  capacity: z
    .enum(['signatory', 'guarantor', 'represented', 'non-party', 'excluded', 'unknown'])
    .describe('The accused’s standing under the agreement. `unknown` where nobody is accused, or where the accused stand differently.'),
  area: z.enum(['covered', 'not-covered', 'disputed', 'unknown']).describe('Whether the agreement covers the place.'),
  clause: id.describe('The clause said to be broken: an id of the agreement’s `clauses`.').optional(),
  in: readings.describe('Where the violation is called one; left out with `context-only`.').optional(),
  note: line('What a reader must know about this link.', 400).optional(),
});

/** One event at one time and place. */
export const incidentSchema = frontMatter({
  title: line('What happened and where; no adjectives, no figures, no date: the page adds the date.', 120),
  summary: line('One sentence: what happened, in neutral words.', 300),
  status: z
    .enum(['draft', 'unconfirmed', 'reviewed', 'withdrawn'])
    .describe(
      '`draft`: not built; `unconfirmed`: listed apart, never summed; `reviewed`: a second person read it against its sources; `withdrawn`: kept as a notice.',
    ),
  date: date('The day, or the interval, in the incident’s own time zone.'),
  dateBasis: line('How the date was worked out, where the source does not state it.', 300).optional(),
  time: time.optional(),
  place: reference('places', 'Where it was, never finer than a neighbourhood.'),
  placeRelation: z.enum(['at', 'near', 'in-area']).describe('`at` the place, `near` it, or somewhere `in-area`.'),
  placeNote: line('What the source says about the position in words.').optional(),
  eventType: z.enum(eventTypes).describe('ACLED’s event type.'),
  subEventType: z.enum(subEventTypes).describe('ACLED’s sub-event type, or our `Explosion, cause undetermined`.'),
  means: z.enum(MEANS).describe('The cause of death after SDG 16.1.2.').optional(),
  strikes: z.int().min(1).max(10_000).describe('The number of strikes or raids, where a source gives it.').optional(),
  doubleTap: flag('A second strike hit those who came to the first.').optional(),
  phases: z
    .array(
      z.strictObject({
        order: z.int().min(1).describe('Its place in the order of events.'),
        what: line('What happened.'),
        time: time.optional(),
        target: line('What was hit.').optional(),
      }),
    )
    .describe('The parts of an incident that came one after another.')
    .optional(),
  parties: z.array(party).describe('Who took part or was harmed, each in one role.'),
  claims: z
    .array(claim)
    .describe('Every figure, each with who counted and where it was read; in order of appearance, only ever added to.')
    .optional(),
  noTollReported: flag('No source gives any figure; instead of `claims`.').optional(),
  grade: z
    .strictObject({
      toll: grade.describe('How well the toll is supported.'),
      attribution: grade.describe('How well the accusation is supported.'),
    })
    .describe('How well the record is supported, apart for the toll and for the accusation.'),
  ceasefires: z
    .array(ceasefireLink)
    .describe('The agreements in force there and then, and whether the incident is called a breach.')
    .optional(),
  infrastructure: z
    .array(
      z.strictObject({
        kind: line('What was hit: `house`, `market`, `hospital`.', 80),
        damage: z.enum(['damaged', 'destroyed', 'unusable', 'unknown']).describe('How badly.'),
        by: reference('actors', 'Who says so.').optional(),
        byWords: line('Who says so, where the origin has no record of its own.').optional(),
        in: reading.optional(),
      }),
    )
    .describe('Buildings and services hit.')
    .optional(),
  relatedTo: z
    .array(z.strictObject({ incident: reference('incidents', 'The other incident.'), why: line('How they are related.') }))
    .describe('Other incidents that a reader of this one should know.')
    .optional(),
  partOf: reference('incidents', 'The larger incident that this one belongs to.').optional(),
  notDuplicateOf: z
    .array(z.strictObject({ incident: reference('incidents', 'The incident that looks alike.'), why: line('Why it is another one.') }))
    .describe('Incidents that look like the same event and are not.')
    .optional(),
  mergedFrom: z
    .array(z.strictObject({ incident: id.describe('The id that was given up.'), why: line('Why they are one.') }))
    .describe('Ids of former records of the same event.')
    .optional(),
  contentWarning: flag('The account describes injuries or deaths in detail.').optional(),
  translations: z
    .strictObject({
      ar: z
        .strictObject({
          title: line('The title in Arabic.', 160),
          summary: line('The summary in Arabic.', 400),
          account: z
            .array(line('One paragraph.', 2000))
            .describe('The account in Arabic, paragraph by paragraph; footnote citations as in the body.')
            .optional(),
        })
        .describe('In Arabic.')
        .optional(),
    })
    .describe('The words of this record in another language; its facts are never written twice.')
    .optional(),
})
  .refine((incident) => (incident.claims !== undefined && incident.claims.length > 0) !== (incident.noTollReported === true), {
    path: ['claims'],
    error: 'expected `claims` with at least one claim, or `noTollReported: true`, and not both',
    when: couldRead('claims', 'noTollReported'),
  })
  .superRefine(
    ({ eventType, subEventType }, context) => {
      const kinds: readonly string[] = EVENT_TYPES[eventType];
      if (kinds.includes(subEventType)) return;
      const holder = eventTypes.find((type) => (EVENT_TYPES[type] as readonly string[]).includes(subEventType));
      context.addIssue({
        code: 'custom',
        path: ['subEventType'],
        message: `expected a sub-event type of \`${eventType}\`: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`,
        params: { help: `choose one of these, or write \`eventType: ${holder}\`, to which \`${subEventType}\` belongs` },
      });
    },
    { when: couldRead('eventType', 'subEventType') },
  );

/** When a check across fields runs: these could be read, whatever is wrong with others, and no unknown key may be one of them misspelt. */
function couldRead(...keys: readonly string[]) {
  return ({ issues }: z.core.ParsePayload): boolean => issues.every(({ path = [] }) => path.length > 0 && !keys.includes(String(path[0])));
}

export type IncidentFields = z.output<typeof incidentSchema>;
export type Claim = NonNullable<IncidentFields['claims']>[number];
export type Party = IncidentFields['parties'][number];
export type CeasefireLink = NonNullable<IncidentFields['ceasefires']>[number];
