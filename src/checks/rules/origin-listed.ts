import { NOT_STATED } from '../../schemas/incident.ts';
import { recordRule, type Finding } from '../rule.ts';

/** Whoever counted, accused or called a breach is among the origins of a report in which that was read, or is its outlet. */
export const originListed = recordRule({
  id: 'origin-listed',
  severity: 'error',
  summary: 'Who counted, or accused, is an origin of a report in which that was read.',
  allowable: true,
  collections: ['incidents'],
  *check(record, { find }) {
    const { claims = [], parties, ceasefires = [] } = record.data;
    const said = [
      ...claims.map(({ by, in: readings }, index) => ({ by: [by], readings, path: ['claims', index, 'by'] })),
      ...parties.flatMap(({ attribution }, index) =>
        attribution?.in ? [{ by: attribution.by, readings: attribution.in, path: ['parties', index, 'attribution', 'by'] }] : [],
      ),
      ...ceasefires.flatMap(({ allegedBy = [], in: readings }, index) =>
        readings ? [{ by: allegedBy, readings, path: ['ceasefires', index, 'allegedBy'] }] : [],
      ),
    ];
    for (const { by, readings, path } of said) {
      const reports = readings.map(({ report }) => find('reports', report));
      // Whose information a draft relays is still to be said.
      if (reports.some((report) => !report || report.data.status === 'draft')) continue;
      const known = new Set(reports.flatMap((report) => [...report!.data.origins, report!.data.outlet, report!.data.agency]));
      for (const origin of by) {
        if (origin === NOT_STATED || known.has(origin)) continue;
        yield {
          record,
          path,
          message: `Unexpected origin \`${origin}\`, expected one that \`${reports[0]!.id}\` relays`,
          help: `where the report does relay it, add it to the \`origins\` of its record; else correct who it was`,
          cause: { record: reports[0]!, path: ['origins'], message: 'whose information it relays' },
        } satisfies Finding;
      }
    }
  },
});
