import { EVENT_TYPES, NOT_STATED } from '../schemas/incident.ts';
import type { CollectionName } from '../schemas/index.ts';
import { slugOf, type Fact, type Plan } from './fact.ts';

const TITLE = { flag: 'title', path: ['title'] } as const;
const hasToll = (values: Readonly<Record<string, string>>): boolean => values['toll'] === 'yes';

const incidents: Plan = {
  facts: [
    { ...TITLE, ask: 'What happened and where? No date and no figures: the page adds them', example: 'Shelling of a market in Tal Zahra' },
    { flag: 'summary', path: ['summary'], ask: 'In one neutral sentence: what happened, and who says so?' },
    {
      flag: 'date',
      path: ['date'],
      ask: 'On which day? A month or an interval where the source says no more',
      example: '2021-06-10, 2021-06, 2021-06-10/2021-06-12',
    },
    { flag: 'place', path: ['place'], ask: 'Where? Begin to type a place of the archive', references: 'places' },
    { flag: 'place-relation', path: ['placeRelation'], ask: 'At that place, near it, or somewhere in the area?' },
    { flag: 'event', path: ['subEventType'], ask: 'What kind of event, in ACLED’s words?' },
    { flag: 'toll', path: [], ask: 'Does a report give a figure of people killed or injured? (yes or no)', example: 'yes' },
    { flag: 'report', path: [], ask: 'In which report was it read?', references: 'reports', when: hasToll },
    { flag: 'paragraph', path: [], ask: 'In which paragraphs of its text, counted from 1?', example: '3, 2-4 or 2,5', when: hasToll },
    {
      flag: 'by',
      path: [],
      ask: `Who counted? Not who printed it; \`${NOT_STATED}\` where the report does not say`,
      references: 'actors',
      when: hasToll,
    },
    {
      flag: 'killed',
      path: [],
      ask: 'How many killed? Leave it empty where it is not reported',
      example: '12, 12+, >100, none',
      optional: true,
      when: hasToll,
    },
    {
      flag: 'injured',
      path: [],
      ask: 'How many injured? Leave it empty where it is not reported',
      example: '12, 12+, >100, none',
      optional: true,
      when: hasToll,
    },
  ],
  proposeId: ({ date = '', place = '' }) => `${date.slice(0, 10).replace(/[^0-9-]/g, '')}-${place}`,
  complete(values) {
    const type = Object.entries(EVENT_TYPES).find(([, kinds]) => (kinds as readonly string[]).includes(values['event'] ?? ''))?.[0];
    const why = 'TODO: say in one sentence why';
    return {
      status: 'draft',
      eventType: type,
      parties: [],
      ...(hasToll(values) ? { claims: [claimOf(values)] } : { noTollReported: true }),
      grade: { toll: { level: 'ungraded', why }, attribution: { level: 'ungraded', why } },
    };
  },
  remarks: {
    parties: 'who is accused, by whom, and who was harmed; leave it empty where nobody is named',
    ceasefires: 'the agreements in force there and then',
    grade: 'how well the record is supported',
  },
  body: 'TODO: tell what happened in your own words: who says what, where it was read, and what is missing.',
};

function claimOf({ by, report, paragraph, killed, injured }: Readonly<Record<string, string>>): Record<string, unknown> {
  return {
    by,
    in: [`${report}#${paragraph}`],
    ...(killed ? { killed: { total: countOf(killed) } } : {}),
    ...(injured ? { injured: { total: countOf(injured) } } : {}),
  };
}

/** A plain figure is a number in YAML, as people write it; every other count is text. */
function countOf(text: string): number | string {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : text;
}

const reports: Plan = {
  facts: [
    { ...TITLE, ask: 'The headline, as printed' },
    {
      flag: 'outlet',
      path: [],
      ask: 'Who published it? Begin to type an actor of the archive; leave it empty where unknown',
      references: 'actors',
      optional: true,
    },
    { flag: 'outlet-basis', path: ['outletBasis'], ask: 'How is the outlet known?', when: ({ outlet }) => Boolean(outlet) },
    { flag: 'published', path: ['published'], ask: 'When was it published?', example: '2021-06-11' },
    {
      flag: 'published-basis',
      path: ['publishedBasis'],
      ask: 'How is that day known?',
      example: 'stated, or the reasoning: “the day after Thursday 10 June 2021”',
    },
    {
      flag: 'origin',
      path: [],
      ask: 'Whose count or information does it relay? One actor of the archive here, more in the file; leave it empty where it names none',
      references: 'actors',
      optional: true,
    },
    { flag: 'language', path: ['language'], ask: 'In which language was it read?', example: 'en' },
    { flag: 'translation', path: ['translation'], ask: 'Is the text a translation, and by whom?' },
    { flag: 'type', path: ['type'], ask: 'What type of source is it?' },
    { flag: 'url', path: ['url'], ask: 'Its address on the web', example: 'https://…', optional: true },
  ],
  proposeId: ({ published = '', outlet = '' }) => `${published.slice(0, 10).replace(/[^0-9-]/g, '')}-${outlet || 'outlet-unknown'}`,
  complete: ({ outlet, origin }) => ({
    status: 'draft',
    outlet: outlet ? outlet : null,
    ...(outlet ? {} : { outletBasis: 'unknown' }),
    scale: 'unknown',
    affiliation: 'unknown',
    origins: origin ? [origin] : [],
  }),
  remarks: {
    origins: 'whose information does it relay?',
    sensitivity: 'does it name a witness, a minor, or use a pseudonym?',
  },
  body: 'TODO: sum the report up in your own words: who says what, and what is missing. Never copy a sentence of it.',
};

const NAME: Fact = { flag: 'name', path: ['name', 'en'], ask: 'Its name in English, as this site is to write it' };
const NAME_AR: Fact = { flag: 'name-ar', path: ['name', 'ar'], ask: 'Its name in Arabic', optional: true };
const proposeName = ({ name = '' }: Readonly<Record<string, string>>): string => slugOf(name);

const actors: Plan = {
  facts: [
    NAME,
    NAME_AR,
    { flag: 'kind', path: ['kind'], ask: 'What is it?' },
    { flag: 'description', path: ['description'], ask: 'In one neutral sentence: what is it?' },
  ],
  proposeId: proposeName,
  complete: () => ({ status: 'draft' }),
  remarks: { relations: 'to whom does it belong or answer, according to whom?' },
  body: '',
};

const places: Plan = {
  facts: [
    NAME,
    NAME_AR,
    { flag: 'kind', path: ['kind'], ask: 'What is it?' },
    {
      flag: 'within',
      path: ['within'],
      ask: 'Which place is around it? Leave it empty for a country',
      references: 'places',
      optional: true,
    },
    {
      flag: 'latitude',
      path: ['latitude'],
      ask: 'Degrees north, at most two decimals; leave it empty where unknown',
      example: '35.93',
      numeric: true,
      optional: true,
    },
    {
      flag: 'longitude',
      path: ['longitude'],
      ask: 'Degrees east, at most two decimals; leave it empty where unknown',
      example: '36.63',
      numeric: true,
      optional: true,
    },
    { flag: 'accuracy', path: ['accuracy'], ask: 'How exact is that position?' },
  ],
  proposeId: proposeName,
  complete: () => ({ status: 'draft' }),
  remarks: { references: 'where was the position read?' },
  body: '',
};

const ceasefires: Plan = {
  facts: [
    NAME,
    NAME_AR,
    { flag: 'effective', path: ['effective'], ask: 'From which day was it in force?', example: '2020-03-06' },
    { flag: 'class', path: ['class'], ask: 'What class of ceasefire?' },
    { flag: 'purpose', path: ['purpose'], ask: 'For which purpose?' },
    { flag: 'enforcement', path: ['enforcement'], ask: 'Who enforces it?' },
    { flag: 'area', path: ['area', 'words'], ask: 'Where does it hold, in words?' },
    {
      flag: 'area-place',
      path: ['area', 'places', 0],
      ask: 'Which place of the archive is that, or the largest of them?',
      references: 'places',
    },
    { flag: 'reference', path: ['references', 0, 'title'], ask: 'Where can its text or terms be read? A title with its publisher' },
  ],
  proposeId: ({ name = '', effective = '' }) => `${slugOf(name)}-${effective.slice(0, 4)}`.replace(/^-|-$/g, ''),
  complete: () => ({ status: 'draft', declarations: [], end: { how: 'unknown' }, parties: [] }),
  remarks: { parties: 'who signed, who guarantees it, and who did not sign?', end: 'how and when did it end?' },
  body: 'TODO: say who agreed on what, when, and what the reports say became of it.',
};

const briefings: Plan = {
  facts: [
    { ...TITLE, ask: 'The title; no figures: the page adds them' },
    { flag: 'standfirst', path: ['standfirst'], ask: 'One or two sentences under the title' },
    { flag: 'from', path: ['period', 'from'], ask: 'The first day', example: '2019-01-01' },
    { flag: 'to', path: ['period', 'to'], ask: 'The last day', example: '2019-06-30' },
    { flag: 'language', path: ['language'], ask: 'In which language?' },
  ],
  proposeId: ({ title = '' }) => slugOf(title),
  complete: () => ({ status: 'draft' }),
  remarks: { places: 'a place, an actor or a ceasefire to select by; left out, every incident of the period counts' },
  body: 'TODO: write a page at most. Figures come from the records, as in the template.',
};

/** What a new record of each collection needs. */
export const PLANS: Readonly<Record<CollectionName, Plan>> = { reports, incidents, actors, ceasefires, places, briefings };
