import type { Path, SourceRecord } from '../../records/index.ts';
import { recordRule, type CheckContext, type Finding } from '../rule.ts';
import { referencesOf } from '../references.ts';

/** Words for people who are known to a report only because something happened to them or near them. */
const ROLES =
  'activist|aunt|boy|brother|child|cousin|daughter|driver|eyewitness|farmer|father|girl|grandfather|grandmother|husband|inhabitant|local|mother|neighbou?r|nurse|paramedic|relative|resident|shopkeeper|sister|son|student|survivor|teacher|uncle|victim|villager|widow|wife|witness';
const PARTICLE = '(?:al|el|bin|ibn|abu|umm|abd|von|de)';
const NAME = `(?:\\p{Lu}[\\p{L}’'-]+|${PARTICLE}[- ]\\p{Lu}[\\p{L}’'-]+)(?:\\s+(?:${PARTICLE}[- ])?\\p{Lu}[\\p{L}’'-]+){0,3}`;
const FULL_NAME = NAME.replace('{0,3}', '{1,3}');
const FORMS = [
  // “resident Ann Example”, “a witness named Ann”
  `\\b(?:${ROLES})s?,? (?:(?:named|called|identified as|who gave (?:his|her|the) name as) )?(?<name>${NAME})`,
  // “Ann Example, a resident”, “Ann Example, whose brother”
  `\\b(?<name>${FULL_NAME}), (?:(?:an?|the|his|her|their|whose|who is)\\s+)(?:[\\p{Ll}\\d-]+\\s+){0,3}(?:${ROLES})\\b`,
  // “Ann Example, 34,” and “34-year-old Ann”
  `\\b(?<name>${FULL_NAME}),? (?:aged )?\\(?\\d{1,2}\\)?(?=[,.;)]|$)`,
  `\\b\\d{1,2}-year-old (?:(?:${ROLES}) )?(?<name>${NAME})`,
].map((form) => new RegExp(form, 'gu'));

/** Words that are written with a capital and name nobody. */
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|According|In|On|The|One|Two|Three|He|She|They|It|Arabic|Syrian|English|French)$/u;

/**
 * A record that rests on a report which names a witness, a minor or a pseudonym does not name a private person. What looks like a name
 * beside a word such as `resident`, or beside an age, is one until somebody says why it is not; a name alone is not recognised.
 */
export const privateName = recordRule({
  id: 'private-name',
  severity: 'error',
  summary: 'Where a report names a witness or a minor, what rests on it repeats no private name.',
  allowable: true,
  collections: ['incidents', 'reports', 'briefings', 'actors', 'places', 'ceasefires'],
  *check(record, context) {
    const source = sensitiveSourceOf(record, context);
    if (!source) return;
    const isPublic = publicNames(context);
    const cause =
      source.id === record.id
        ? undefined
        : {
            record: source,
            path: ['sensitivity'],
            message: `it holds: ${sensitivityOf(source).join(', ') || 'what it was marked for before'}`,
          };
    const tell = (name: string): Omit<Finding, 'record' | 'path' | 'inBody'> => ({
      message: `Unexpected \`${name}\`, which reads like the name of a private person, expected none`,
      help: 'write `a resident`, `a relative`, `an activist` instead; a public figure in office can be excepted with `allow` and the reason',
      cause,
    });
    for (const { path, text } of textsOf(record.data)) {
      for (const name of namesIn(text, isPublic)) yield { record, path, ...tell(name) };
    }
    const body = [...record.body.blocks, ...record.body.notes].map(({ html }) => html.replace(/<[^>]*>/g, '')).join('\n');
    for (const name of namesIn(body, isPublic)) yield { record, inBody: (text) => Math.max(0, text.indexOf(name)), ...tell(name) };
  },
});

function namesIn(text: string, isPublic: (name: string) => boolean): string[] {
  const names = FORMS.flatMap((form) => [...text.matchAll(form)].map((match) => match.groups!['name']!));
  return [...new Set(names)].filter((name) => !NO_NAME.test(name.split(/\s/)[0]!) && !isPublic(name));
}

function sensitiveSourceOf(record: SourceRecord, { find, base }: CheckContext): SourceRecord<'reports'> | undefined {
  if (record.collection === 'reports') return isSensitive(record) ? record : undefined;
  const ids = [
    ...referencesOf(record.collection, record.data).filter(({ collection }) => collection === 'reports'),
    ...record.mentions.filter((mention) => mention.kind === 'record' && mention.collection === 'reports'),
  ].map((reference) => (reference as { id: string }).id);
  return [...new Set(ids)].map((id) => find('reports', id)).find((report) => report && isSensitive(report));

  /** A mark that is taken away protects nobody less: what was published with it counts too. */
  function isSensitive(report: SourceRecord<'reports'>): boolean {
    const before = base?.changed.find(({ collection, id }) => collection === 'reports' && id === report.id);
    return [report, ...(before ? [before as SourceRecord<'reports'>] : [])].some((one) => sensitivityOf(one).length > 0);
  }
}

function sensitivityOf({ data }: SourceRecord<'reports'>): readonly string[] {
  return data.sensitivity ?? [];
}

/** The names that the archive knows as an actor’s, a place’s or an agreement’s; a person’s name that stands among an actor’s leaders is public too. */
const known = new WeakMap<CheckContext, (name: string) => boolean>();

function publicNames(context: CheckContext): (name: string) => boolean {
  const before = known.get(context);
  if (before) return before;
  const { actors, places, ceasefires, reports } = context.records;
  const names = [
    ...[...actors, ...places, ...ceasefires].flatMap(({ data }) =>
      textsOf({ name: data.name, ...('leaders' in data ? { leaders: data.leaders } : {}) }),
    ),
    ...reports.flatMap(({ data }) => (data.author === undefined ? [] : [{ path: [], text: data.author }])),
  ].map(({ text }) => text.toLowerCase());
  const isPublic = (name: string): boolean => names.some((text) => text.includes(name.toLowerCase()));
  known.set(context, isPublic);
  return isPublic;
}

/** Every text in a record’s fields but headlines as printed and addresses. */
function textsOf(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (path.length === 0 && key === 'author') return [];
    return textsOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}
