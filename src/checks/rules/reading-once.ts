import { recordRule } from '../rule.ts';

/** In one list of readings each report stands once, with all its paragraphs: `report#2,5`. */
export const readingOnce = recordRule({
  id: 'reading-once',
  severity: 'error',
  summary: 'A list of readings names each report once, with all its paragraphs.',
  collections: ['incidents'],
  *check(record) {
    const { claims = [], parties, ceasefires = [] } = record.data;
    const lists = [
      ...claims.map((claim, index) => ({ path: ['claims', index, 'in'], readings: claim.in })),
      ...parties.map((party, index) => ({ path: ['parties', index, 'attribution', 'in'], readings: party.attribution?.in ?? [] })),
      ...ceasefires.map((link, index) => ({ path: ['ceasefires', index, 'in'], readings: link.in ?? [] })),
    ];
    for (const { path, readings } of lists) {
      for (const [index, { report }] of readings.entries()) {
        const first = readings.findIndex((reading) => reading.report === report);
        if (first === index) continue;
        const paragraphs = [
          ...new Set(readings.filter((reading) => reading.report === report).flatMap((reading) => reading.paragraphs)),
        ].sort((a, b) => a - b);
        yield {
          record,
          path: [...path, index],
          message: `Unexpected second reading of \`${report}\`, expected one with all its paragraphs`,
          help: `write \`${report}#${paragraphs.join(',')}\``,
          cause: { record, path: [...path, first], message: 'the first' },
        };
      }
    }
  },
});
