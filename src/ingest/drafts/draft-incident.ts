import { slugOf } from '../../drafts/fact.ts';
import { commonCapacity, isInForce, standingOf } from '../../domain/ceasefire.ts';
import { addDays, parsePartialDate, type PartialDate } from '../../domain/partial-date.ts';
import { doubtOf } from '../claims/doubts.ts';
import type { DraftValues } from './draft-report.ts';
import { countText } from './count-text.ts';
import { NEWS_DAYS } from '../incidents/background.ts';
import { guessKind } from '../incidents/event-kind.ts';
import type { FullReading, ReadingArchive } from '../index.ts';
import { paragraphOf, quoteOf, shorten } from '../text/quote.ts';
import type { Cells, Evidence, FullIncident, ReadClaim, ReadCount } from '../reading.ts';

type Note = NonNullable<DraftValues['notes']>[number];

/** A draft of an incident with its id, or why none can be written. */
export type IncidentDraft = { ok: true; id: string; draft: DraftValues; date: PartialDate; place: string } | { ok: false; problem: string };

/** Drafts an incident of a reading; `report` is the id of the report’s own draft. */
export function draftIncident(incident: FullIncident, reading: FullReading, archive: ReadingArchive, report: string): IncidentDraft {
  const place = placeFor(incident, archive);
  if (!place) {
    const name = incident.place?.name;
    const problem = name === undefined ? 'no place was read' : `“${shorten(name)}” is no place of the archive`;
    return { ok: false, problem: `${problem}: write its record first (\`npm run new -- place\`), then read the article again` };
  }
  const date = dateFor(incident, reading.article.published!);
  const kind = guessKind(incident.words);
  const { source } = reading;
  const notes: Note[] = [];
  const note = (path: (string | number)[], ...evidence: Evidence[]): void => {
    if (evidence.length > 0) notes.push({ path, note: quoteOf(source, ...evidence.slice(0, 3)) });
  };
  if (incident.date) note(['date'], incident.date.evidence);
  if (incident.place) note(['place'], incident.place.evidence);
  const parties = partiesOf(incident, reading, report, note);
  const claims = claimsOf(incident, reading, report, note);
  const ceasefires = ceasefiresOf(incident, archive, reading, report, date.value, note);
  const newActors = incident.parties
    .filter(({ actor }) => actor === null)
    .map(({ name, role, evidence }) => `"${shorten(name)}" (${role}, ${quoteOf(source, evidence)})`);
  return {
    ok: true,
    id: `${date.value.from}-${place.id}`.slice(0, 76),
    date: date.value,
    place: place.id,
    draft: {
      values: {
        title: `${kind.title} ${place.isExact ? 'at' : 'in'} ${nameOf(place.id, archive)}`.slice(0, 120),
        summary: 'TODO: say in one neutral sentence what happened, and who says so',
        status: 'draft',
        date: date.value.edtf,
        ...(date.basis === undefined ? {} : { dateBasis: date.basis }),
        place: place.id,
        placeRelation: place.relation,
        ...(place.note === undefined ? {} : { placeNote: place.note }),
        eventType: kind.type,
        subEventType: kind.subtype,
        means: kind.means,
        parties,
        ...(claims.length > 0 ? { claims } : { noTollReported: true }),
        grade: {
          toll: { level: 'ungraded', why: 'TODO: say in one sentence why' },
          attribution: { level: 'ungraded', why: 'TODO: say in one sentence why' },
        },
        ...(ceasefires.length > 0 ? { ceasefires } : {}),
      },
      notes,
      remarks: {
        subEventType: 'proposed from the words of the report',
        parties:
          newActors.length > 0
            ? `without a record yet: ${newActors.join('; ')}`
            : 'who is accused, by whom, and who was harmed; leave it empty where nobody is named',
        grade: 'how well the record is supported',
      },
      body: 'TODO: tell what happened in your own words: who says what, where it was read, and what is missing.',
    },
  };
}

interface ChosenPlace {
  id: string;
  relation: 'at' | 'near' | 'in-area';
  isExact: boolean;
  note?: string;
}

/** The archive’s place, else the narrowest of the archive that the article names around it. */
function placeFor({ place, withinIds }: FullIncident, { records }: ReadingArchive): ChosenPlace | undefined {
  if (place !== null && place.id !== null) return { id: place.id, relation: place.relation, isExact: place.relation === 'at' };
  const width = ['neighbourhood', 'village', 'town', 'city', 'subdistrict', 'district', 'region', 'governorate', 'country'];
  const around = records.places.filter(({ id }) => withinIds.includes(id)).sort((a, b) => width.indexOf(a.kind) - width.indexOf(b.kind))[0];
  if (!around) return undefined;
  const note = place
    ? `TODO: the report says “${shorten(place.name)}”, which has no record yet`
    : 'TODO: say where, if the report says more';
  return { id: around.id, relation: 'in-area', isExact: false, note };
}

function nameOf(id: string, { records }: ReadingArchive): string {
  return records.places.find((place) => place.id === id)?.name.en ?? slugOf(id);
}

/** The date as read; without one, the days within which news is news, for a person to narrow. */
function dateFor({ date }: FullIncident, published: string): { value: PartialDate; basis?: string } {
  const edtf = date?.from && date.to ? (date.from === date.to ? date.from : `${date.from}/${date.to}`) : undefined;
  const read = edtf === undefined ? undefined : parsePartialDate(edtf);
  if (read?.ok)
    return {
      value: read.value,
      basis: `Worked out from “${shorten(date!.expression).replace(/[“”]/g, '')}” and the publication on ${published}.`.slice(0, 300),
    };
  const wide = parsePartialDate(`${addDays(published, -NEWS_DAYS)}/${published}`);
  if (!wide.ok) throw new Error(wide.problem);
  return { value: wide.value, basis: 'TODO: the report gives no day that could be resolved; these are the two weeks before it' };
}

type AddNote = (path: (string | number)[], ...evidence: Evidence[]) => void;

function partiesOf({ parties }: FullIncident, { source }: FullReading, report: string, note: AddNote): Record<string, unknown>[] {
  const written: Record<string, unknown>[] = [];
  for (const { actor, role, evidence, accusedBy } of parties) {
    if (actor === null || written.some((one) => one['actor'] === actor)) continue;
    note(['parties', written.length, 'actor'], evidence);
    const reading = `${report}#${paragraphOf(source, evidence)}`;
    if (role !== 'alleged-perpetrator') written.push({ actor, role });
    else if (accusedBy && accusedBy !== actor)
      written.push({ actor, role, attribution: { status: 'suspected', by: [accusedBy], in: [reading] } });
    else if (accusedBy)
      written.push({
        actor,
        role,
        attribution: { status: 'unattributed', by: [], in: [reading] },
        words: 'TODO: it speaks of its own part; record its position under `own`',
      });
    else written.push({ actor, role: 'present', words: 'TODO: accused in the report’s own words, or by somebody without a record' });
  }
  return written;
}

function claimsOf({ claims }: FullIncident, { source }: FullReading, report: string, note: AddNote): Record<string, unknown>[] {
  const written: Record<string, unknown>[] = [];
  const current = new Set<string>();
  for (const claim of claims.filter(({ scope }) => scope !== 'background')) {
    const by = claim.by?.actor ?? 'not-stated';
    const key = `${by} ${claim.scope}`;
    const isSecond = claim.scope !== 'part' && current.has(key);
    current.add(key);
    const [killed, injured] = [figuresOf(claim.killed, claim.breakdown.killed), figuresOf(claim.injured, claim.breakdown.injured)];
    const words = [
      ...[claim.killed, claim.injured].flatMap((count, index) =>
        count?.word ? [`“${count.word}” ${index === 0 ? 'killed' : 'injured'}`] : [],
      ),
      ...wordsOfNone(claim),
    ];
    if (!killed && !injured && words.length === 0) continue;
    const doubt = doubtOf(claim, source);
    const todos = [
      ...(doubt === undefined ? [] : [`read whether this is a figure of this incident, since ${doubt}`]),
      ...(claim.by && claim.by.actor === null
        ? [`counted by “${shorten(roleOnly(claim))}”, who has no record; write one, or say so in our words`]
        : []),
    ];
    const path = ['claims', written.length];
    note([...path, 'by'], ...claim.evidence);
    written.push({
      by,
      in: [`${report}#${[...new Set(claim.evidence.map((one) => paragraphOf(source, one)))].sort((a, b) => a - b).join(',')}`],
      ...(claim.scope === 'all' ? {} : { scope: claim.scope }),
      ...(killed ? { killed } : {}),
      ...(injured ? { injured } : {}),
      ...(words.length > 0 ? { words: words.join(', ') } : {}),
      ...(todos.length > 0 ? { note: `TODO: ${todos.join('; ')}` } : {}),
      ...(isSecond ? { excluded: 'TODO: a second figure of this origin; supersede one, or give it the origin that it has' } : {}),
    });
  }
  return written;
}

/** The words in which a source says that it was nobody: a record that sets a figure to none has to give them. */
function wordsOfNone({ killed, injured, evidence }: ReadClaim): string[] {
  if (killed?.qualifier !== 'none' && injured?.qualifier !== 'none') return [];
  const said = evidence.find(({ quote }) => /\b(?:no|none|nobody|not|neither|without)\b|n[’']t\b/i.test(quote));
  return said ? [`“${shorten(said.quote).replace(/[“”"]/g, '')}”`] : [];
}

/** Names of people do not enter a draft. */
function roleOnly({ by }: ReadClaim): string {
  const role = by!.name
    .replace(/\b(?:[A-Z]\.|\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+\b/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return role === '' ? 'somebody named in the report' : role;
}

function figuresOf(total: ReadCount | null, cells: Cells): Record<string, unknown> | undefined {
  const axis = (...names: (keyof Cells)[]): Record<string, unknown> | undefined => {
    const given = names.filter((name) => cells[name] !== undefined && countText(cells[name]) !== undefined);
    const least = given.reduce((sum, name) => sum + (cells[name]!.min ?? 0) + (cells[name]!.qualifier === 'more-than' ? 1 : 0), 0);
    const most = total === null ? Infinity : (total.max ?? total.min ?? Infinity);
    return given.length === 0 || least > most ? undefined : Object.fromEntries(given.map((name) => [name, countText(cells[name]!)]));
  };
  const text = total === null ? undefined : countText(total);
  const isNone = total?.qualifier === 'none';
  const [status, people] = isNone ? [undefined, undefined] : [axis('civilians', 'combatants'), axis('men', 'women', 'children')];
  if (text === undefined && !status && !people) return undefined;
  return { ...(text === undefined ? {} : { total: text }), ...(status ? { status } : {}), ...(people ? { people } : {}) };
}

function ceasefiresOf(
  incident: FullIncident,
  { records }: ReadingArchive,
  { source }: FullReading,
  report: string,
  date: PartialDate,
  note: AddNote,
): Record<string, unknown>[] {
  // Who speaks of its own part is accused by nobody.
  const accused = incident.parties
    .filter(({ role, actor, accusedBy }) => role === 'alleged-perpetrator' && actor !== null && accusedBy !== null && accusedBy !== actor)
    .map(({ actor }) => actor!);
  const partOf = (actor: string): string[] =>
    (records.actors.find(({ id }) => id === actor)?.relations ?? []).filter(({ kind }) => kind === 'part-of').map(({ to }) => to);
  const written: Record<string, unknown>[] = [];
  for (const { id, violation, evidence } of incident.ceasefires) {
    const agreement = records.ceasefires.find((one) => one.id === id);
    if (!agreement || isInForce(agreement, date) === 'no' || written.some((one) => one['ceasefire'] === id)) continue;
    note(['ceasefires', written.length, 'ceasefire'], evidence);
    const capacity = accused.length === 0 ? 'unknown' : commonCapacity(accused.map((actor) => standingOf(agreement, actor, partOf)));
    written.push({
      ceasefire: id,
      // Found by an observer only where the record names it.
      violation: violation === 'found-by-monitor' ? 'alleged' : violation,
      ...(violation === 'context-only'
        ? {}
        : { allegedByWords: 'TODO: say who calls it a breach, as an actor under `allegedBy` where it has a record' }),
      capacity,
      area: 'unknown',
      ...(violation === 'context-only' ? {} : { in: [`${report}#${paragraphOf(source, evidence)}`] }),
    });
  }
  return written;
}
