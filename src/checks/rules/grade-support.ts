import { highestAttributionGrade, highestTollGrade, isGradeSupported } from '../../domain/grade.ts';
import { recordRule } from '../rule.ts';

/** A grade is not higher than its claims or accusations support. Lower is always allowed. */
export const gradeSupport = recordRule({
  id: 'grade-support',
  severity: 'error',
  summary: 'A grade is not higher than the claims support.',
  collections: ['incidents'],
  *check(record) {
    const { grade, claims, parties } = record.data;
    const highest = { toll: highestTollGrade(claims), attribution: highestAttributionGrade(parties) };
    for (const part of ['toll', 'attribution'] as const) {
      const { level } = grade[part];
      if (isGradeSupported(level, highest[part])) continue;
      yield {
        record,
        path: ['grade', part, 'level'],
        message: `Unexpected grade \`${level}\` of the ${part}, expected at most \`${highest[part]}\``,
        help: '`fair` needs two origins, not two articles; `confirmed` needs a belligerent that accepted responsibility, and is no grade for a toll',
      };
    }
  },
});
