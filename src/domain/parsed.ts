/**
 * What a parser of ours returns: a value, or one sentence saying what was found and what was expected, with a line of help.
 * A parser never throws and never guesses.
 */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problem: string; help?: string };

export function parsed<Value>(value: Value): Parsed<Value> {
  return { ok: true, value };
}

export function unparsed<Value>(problem: string, help?: string): Parsed<Value> {
  return help === undefined ? { ok: false, problem } : { ok: false, problem, help };
}
