import { FIGURE_GROUPS, groupPattern, INJURED, KILLED } from '../harm-words.ts';
import { whereSaid } from '../prose.ts';
import { recordRule, type Finding } from '../rule.ts';
import type { SourceRecord } from '../../records/index.ts';

const NOUNS: readonly (readonly [group: string, nouns: RegExp])[] = [
  ['total', /\b(?:people|persons?)\b/iu],
  ...FIGURE_GROUPS.map((group) => [group, new RegExp(`${groupPattern(group)}\\b`, 'iu')] as const),
];
const WINDOW = 5;

/** What a `<Toll>` writes is right of what it counts: the words around it name the same people and the same harm. */
export const tollWords = recordRule({
  id: 'toll-words',
  severity: 'error',
  summary: 'The words around a `<Toll>` name the people and the harm that it counts, and an account shows the toll of its own incident.',
  collections: ['incidents', 'briefings'],
  *check(record) {
    const { slots, blocks, notes } = record.body;
    if (!slots.some(isToll)) return;
    for (const { html } of [...blocks, ...notes]) {
      const pieces = html.split(/<!--slot:(\d+)-->/);
      for (let at = 1; at < pieces.length; at += 2) {
        const slot = slots[Number(pieces[at])];
        if (!slot || !isToll(slot)) continue;
        yield* judge(record, slot.attributes, { before: wordsBefore(pieces[at - 1]!), after: wordsAfter(pieces[at + 1]!) });
      }
    }
  },
});

type Slot = SourceRecord['body']['slots'][number];
type Toll = Extract<Slot, { kind: 'component' }>;

function isToll(slot: Slot): slot is Toll {
  return slot.kind === 'component' && slot.name === 'Toll';
}

function* judge(
  record: SourceRecord<'incidents'> | SourceRecord<'briefings'>,
  { of = '', group = '', incident }: Toll['attributes'],
  { before, after }: { before: string; after: string },
): Iterable<Finding> {
  const spot = { record, inBody: after === '' ? () => 0 : whereSaid(after) };
  const shown = `\`<Toll of="${of}" group="${group}"${incident === undefined || incident === record.id ? '' : ` incident="${incident}"`} />\``;
  const behind = groupsIn(after);
  const around = behind.length > 0 ? behind : groupsIn(before);
  if (behind.length > 0 ? !behind.includes(group) : group !== 'total' && !around.includes(group)) {
    yield {
      ...spot,
      message: `Unexpected ${shown} ${after === '' ? 'with no word behind it' : `before “${after}”`}, expected words that name ${group === 'total' ? 'all whom it counts' : group}`,
      help: `write whom it counts behind it, or \`group="${behind[0] ?? 'total'}"\``,
    };
  }
  const other = of === 'killed' ? INJURED : KILLED;
  const named = of === 'killed' ? KILLED : INJURED;
  if (other.test(after) && !named.test(after)) {
    yield {
      ...spot,
      message: `Unexpected ${shown} before “${after}”, expected words that name the ${of}`,
      help: `write \`of="${of === 'killed' ? 'injured' : 'killed'}"\`, or correct the words`,
    };
  }
  if (record.collection !== 'incidents' || incident === undefined || incident === record.id) return;
  const { relatedTo = [], notDuplicateOf = [], partOf } = record.data;
  if (partOf === incident || [...relatedTo, ...notDuplicateOf].some((entry) => entry.incident === incident)) return;
  yield {
    ...spot,
    message: `Unexpected toll of \`${incident}\` in the account of another incident, expected its own`,
    help: 'leave `incident` out; where the other one belongs here, name it in `relatedTo` with the reason',
  };
}

function groupsIn(words: string): string[] {
  return NOUNS.filter(([, nouns]) => nouns.test(words)).map(([group]) => group);
}

/** The next few words of the same part of the sentence. */
function wordsAfter(html: string): string {
  return plain(html)
    .split(/[.,;:()–—|]/)[0]!
    .trim()
    .split(/\s+/)
    .slice(0, WINDOW)
    .join(' ');
}

function wordsBefore(html: string): string {
  return plain(html).trim().split(/\s+/).slice(-WINDOW).join(' ');
}

function plain(html: string): string {
  return html
    .replace(/<\/t[dh]>/g, ' | ')
    .replace(/<\/(?:p|li|tr)>/g, ' . ')
    .replace(/<[^>]*>/g, '');
}
