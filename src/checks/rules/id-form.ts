import type { PartialDate } from '../../domain/partial-date.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { SourceRecord } from '../../records/index.ts';
import { recordRule, type CheckContext } from '../rule.ts';

/** An id is read by people in links and lists: one that names another day or place is a wrong statement that nobody corrects. */
export const idForm = recordRule({
  id: 'id-form',
  severity: 'error',
  summary: 'The id of an incident begins with its day and names its place; that of a report, with its day of publication and outlet.',
  allowable: true,
  collections: ['incidents', 'reports'],
  *check(record, { find }) {
    if (record.data.status === 'withdrawn') return;
    const isIncident = record.collection === 'incidents';
    const date = isIncident ? record.data.date : record.data.published;
    const days = daysOf(date);
    // An id that goes on with the number of a month or a day is more exact than its record.
    const day = days.find(
      (begin) => record.id.startsWith(`${begin}-`) && !(begin.length < 10 && /^-\d{2}(?:-|$)/.test(record.id.slice(begin.length))),
    );
    const rest = day === undefined ? record.id.replace(/^\d[\d-]*(?:-|$)/, '') : record.id.slice(day.length + 1);
    const known = isIncident ? placeNames(record.data.place, find) : outletNames(record, find);
    // What does not exist has no name; another rule says so.
    const isNamed = known.length === 0 || known.some((name) => `-${rest}-`.includes(`-${name}-`));
    if (day !== undefined && isNamed) return;
    const proposed = `${day ?? days[0]!}-${isNamed ? rest : known[0]!}`;
    const lacks =
      day === undefined ? `the day \`${date.edtf}\`` : isIncident ? `the place \`${known[0]!}\`` : `the outlet \`${known[0]!}\``;
    yield {
      record,
      path: day === undefined ? [isIncident ? 'date' : 'published'] : [isIncident ? 'place' : 'outlet'],
      message: `Unexpected id \`${record.id}\`, expected one ${day === undefined ? 'that begins with' : 'that names'} ${lacks}`,
      help: helpFor(record, proposed),
    };
  },
});

/** What an id may begin with: the first possible day, or no more of it than is known. */
function daysOf({ from, precision }: PartialDate): string[] {
  const shorter = precision === 'month' ? [from.slice(0, 7)] : precision === 'year' ? [from.slice(0, 4)] : [];
  return [...shorter, from].sort((a, b) => b.length - a.length);
}

type Find = CheckContext['find'];

/** The id and the names of a place and of all around it, as ids write them; the nearest first. */
function placeNames(id: string, find: Find): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next); next = find('places', next)?.data.within) {
    seen.add(next);
    const place = find('places', next);
    if (place) names.push(next, ...slugsOf(place.data.name));
  }
  return names;
}

function outletNames({ data: { outlet: id, status } }: SourceRecord<'reports'>, find: Find): string[] {
  // A draft may wait for the record of the outlet that its id names.
  if (id === null) return status === 'draft' ? [] : ['outlet-unknown'];
  const outlet = find('actors', id);
  return outlet ? [id, ...slugsOf(outlet.data.name)] : [];
}

function slugsOf(name: { en: string; short?: string | undefined; variants?: readonly string[] | undefined } | undefined): string[] {
  if (!name) return [];
  return [name.en, ...(name.short === undefined ? [] : [name.short]), ...(name.variants ?? [])]
    .map((text) => foldText(text).replaceAll(' ', '-'))
    .filter((slug) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug));
}

function helpFor({ data, id }: SourceRecord, proposed: string): string {
  const former = data.status === 'draft' ? '' : ` and add \`${id}\` to \`formerIds\``;
  return `rename the file to \`${proposed}.mdx\`${former}, or correct what the record says; where the id is right all the same, say why under \`allow\``;
}
