import { recordRule } from '../rule.ts';

/** A violation is somebody’s word, read somewhere; a link that is context only has nobody who calls it a breach. */
export const violationBasis = recordRule({
  id: 'violation-basis',
  severity: 'error',
  summary: 'A violation says who calls it one and where that was read; a link that is context only says neither.',
  collections: ['incidents'],
  *check(record) {
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
