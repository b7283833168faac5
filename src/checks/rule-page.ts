/** Where a rule is explained with examples, from the project’s root. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}
