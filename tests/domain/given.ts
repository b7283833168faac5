import { parseCount, type Count } from '../../src/domain/count.ts';
import { parsePartialDate, type PartialDate } from '../../src/domain/partial-date.ts';
import type { Parsed } from '../../src/domain/parsed.ts';
import type { TollClaim } from '../../src/domain/toll.ts';

/** A date that a test states. */
export function date(edtf: string): PartialDate {
  return valueOf(parsePartialDate(edtf));
}

/** A count that a test states. */
export function count(source: string | number): Count {
  return valueOf(parseCount(source));
}

/** A claim of everyone killed, read in one report. */
export function claim(by: string, killed: string | number, more: Partial<TollClaim> = {}): TollClaim {
  return { by, in: [{ report: 'a-report' }], killed: { total: count(killed) }, ...more };
}

function valueOf<Value>(result: Parsed<Value>): Value {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}
