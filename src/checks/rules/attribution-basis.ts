import { recordRule } from '../rule.ts';

const NEEDS_OWN: Record<string, readonly string[]> = {
  'claimed-by-actor': ['accepted'],
  acknowledged: ['accepted'],
  'acknowledged-strike-silent-on-harm': ['acknowledged-strike-silent-on-harm'],
  denied: ['denied', 'blamed-another'],
};

/** Those who report on a party do not speak for it. */
const NO_SPEAKERS: ReadonlySet<string> = new Set(['monitor', 'media', 'agency', 'rescue-service']);

/** An accusation says who makes it and where it was read; what the accused is said to have done or denied is its own recorded position. */
export const attributionBasis = recordRule({
  id: 'attribution-basis',
  severity: 'error',
  summary:
    'An alleged perpetrator has an attribution, an accuser and a reading; a status that speaks for the accused rests on its own position.',
  collections: ['incidents'],
  *check(record, { find }) {
    for (const [index, { role, attribution, actor }] of record.data.parties.entries()) {
      const path = ['parties', index];
      if (role !== 'alleged-perpetrator') {
        if (attribution)
          yield {
            record,
            path: [...path, 'attribution'],
            at: 'key',
            message: `Unexpected \`attribution\` of a party in the role \`${role}\`, expected it left out`,
            help: 'delete it, or give the party the role `alleged-perpetrator` where a source accuses it',
          };
        continue;
      }
      if (!attribution) {
        yield {
          record,
          path: [...path, 'role'],
          message: 'Missing `attribution` of an alleged perpetrator, expected who accuses it and where',
          help: 'nobody is a perpetrator here without somebody who says so',
        };
        continue;
      }
      const { status, by, own } = attribution;
      const status_ = [...path, 'attribution', 'status'];
      if (status !== 'unattributed' && status !== 'claimed-by-actor' && by.length === 0)
        yield {
          record,
          path: [...path, 'attribution', 'by'],
          at: 'key',
          message: `Unexpected empty \`by\` with \`status: ${status}\`, expected who accuses \`${actor}\``,
          help: 'write the ids of those who accuse it, or `status: unattributed` where nobody does',
        };
      if (status !== 'unattributed' && !attribution.in && !own)
        yield {
          record,
          path: status_,
          message: `Missing \`in\` with \`status: ${status}\`, expected where the accusation was read`,
          help: 'write the report and its paragraph: `in: [report-id#3]`',
        };
      const speaker = own?.by;
      const kind = speaker === undefined ? undefined : find('actors', speaker)?.data.kind;
      if (speaker !== undefined && (by.includes(speaker) || (kind !== undefined && NO_SPEAKERS.has(kind))))
        yield {
          record,
          path: [...path, 'attribution', 'own', 'by'],
          message: `Unexpected \`${speaker}\`, ${by.includes(speaker) ? 'which accuses' : `a ${kind}`}, expected somebody who speaks for \`${actor}\``,
          help: 'what others say that the accused said or did is no position of its own: leave `own` out, and the status `suspected`',
        };
      const stances = NEEDS_OWN[status];
      if (stances && !own)
        yield {
          record,
          path: status_,
          message: `Missing \`own\` with \`status: ${status}\`, expected the accused’s own position`,
          help: 'what the accused says of itself is recorded with its reading; others’ words about it are `suspected`',
        };
      else if (stances && own && !stances.includes(own.stance)) {
        yield {
          record,
          path: [...path, 'attribution', 'own', 'stance'],
          message: `Unexpected stance \`${own.stance}\` with \`status: ${status}\`, expected ${stances.map((stance) => `\`${stance}\``).join(' or ')}`,
          help: 'one of the two is wrong: read again what the accused says of itself',
        };
      }
    }
  },
});
