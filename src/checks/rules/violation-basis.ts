import { accusedOf } from '../../domain/attribution.ts';
import { recordRule } from '../rule.ts';

/** Whose finding is more than a party’s word. */
const OBSERVERS: ReadonlySet<string> = new Set(['monitor', 'international-organisation']);
const ACCEPTED: ReadonlySet<string> = new Set(['accepted', 'acknowledged-strike-silent-on-harm']);

/** A violation is somebody’s word, read somewhere; a link that is context only has nobody who calls it a breach. */
export const violationBasis = recordRule({
  id: 'violation-basis',
  severity: 'error',
  summary:
    'A violation says who calls it one and where that was read, and what it is called rests on an observer or on the accused; a link that is context only says neither.',
  collections: ['incidents'],
  *check(record, { find }) {
    for (const [index, link] of (record.data.ceasefires ?? []).entries()) {
      const path = ['ceasefires', index];
      const somebody = (link.allegedBy?.length ?? 0) > 0 || link.allegedByWords !== undefined;
      if (link.violation === 'context-only') {
        for (const key of ['allegedBy', 'allegedByWords', 'in'] as const) {
          if (link[key] === undefined) continue;
          yield {
            record,
            path: [...path, key],
            at: 'key',
            message: `Unexpected \`${key}\` with \`context-only\`, expected it left out`,
            help: 'where a source calls the incident a breach, write `violation: alleged`',
          };
        }
        continue;
      }
      if (!somebody)
        yield {
          record,
          path: [...path, 'violation'],
          message: `Missing \`allegedBy\` with \`violation: ${link.violation}\`, expected who calls it a violation`,
          help: 'write the ids of those who call it one: `allegedBy: [id]`; where no source does, `violation: context-only`',
        };
      const monitors = (link.allegedBy ?? []).filter((id) => OBSERVERS.has(find('actors', id)?.data.kind ?? 'monitor'));
      if (link.violation === 'found-by-monitor' && somebody && monitors.length === 0)
        yield {
          record,
          path: [...path, 'violation'],
          message:
            'Unexpected `found-by-monitor` without an observer among `allegedBy`, expected a monitor or an international organisation',
          help: 'where a party, an outlet or the report’s own words call it a breach, write `violation: alleged`',
        };
      const hasAccepted = accusedOf(record.data).some(({ party }) => ACCEPTED.has(party.attribution?.own?.stance ?? ''));
      if (link.violation === 'acknowledged' && !hasAccepted)
        yield {
          record,
          path: [...path, 'violation'],
          message: 'Unexpected `acknowledged` where no accused accepts the act, expected its own position among `parties`',
          help: 'record what the accused says under `attribution.own`; where it says nothing, write `violation: alleged`',
        };
      if (!link.in)
        yield {
          record,
          path: [...path, 'violation'],
          message: `Missing \`in\` with \`violation: ${link.violation}\`, expected where it is called one`,
          help: 'write the report and paragraph: `in: [report-id#3]`',
        };
    }
  },
});
