import { foldText } from '../../domain/fold-text.ts';
import type { SourceRecord } from '../../records/index.ts';
import { recordRule, type CheckContext } from '../rule.ts';

/** A title that names a place names the incident’s: readers of a list see nothing else of where it was. */
export const titlePlace = recordRule({
  id: 'title-place',
  severity: 'error',
  summary: 'A title that names a place of the archive names that of its incident, or one around it.',
  allowable: true,
  collections: ['incidents'],
  *check(record, { find, records }) {
    const title = ` ${foldText(record.data.title)} `;
    const own = around(record.data.place, find);
    const names = (place: SourceRecord<'places'>): boolean => namesOf(place).some((name) => title.includes(` ${name} `));
    if (own.length === 0 || own.some(names)) return;
    const ids = new Set(own.map(({ id }) => id));
    const other = records.places.find((place) => !ids.has(place.id) && names(place));
    if (!other) return;
    yield {
      record,
      path: ['title'],
      message: `Unexpected \`${other.data.name.en}\` in the title of an incident in \`${record.data.place}\`, expected the name of its own place`,
      help: 'correct the title, or `place`',
      cause: { record, path: ['place'], message: 'where it was' },
    };
  },
});

/** A place and those around it. */
function around(place: string, find: CheckContext['find']): SourceRecord<'places'>[] {
  const places: SourceRecord<'places'>[] = [];
  for (
    let found = find('places', place);
    found && !places.includes(found);
    found = found.data.within === undefined ? undefined : find('places', found.data.within)
  )
    places.push(found);
  return places;
}

const known = new WeakMap<SourceRecord<'places'>, string[]>();

function namesOf(place: SourceRecord<'places'>): string[] {
  const earlier = known.get(place);
  if (earlier) return earlier;
  const { en, short, variants = [] } = place.data.name;
  const names = [en, ...(short === undefined ? [] : [short]), ...variants].map(foldText).filter((name) => name !== '');
  known.set(place, names);
  return names;
}
