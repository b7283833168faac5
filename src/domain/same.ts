/** Whether two values made of plain objects, lists and scalars are the same, whatever objects they are; keys are compared in their order. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
