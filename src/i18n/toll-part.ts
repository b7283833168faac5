import type { Locale } from './locale.ts';

/** The English nouns whose singular is not their plural; any other word stays as it is after one. */
const SINGULAR: Record<string, string> = {
  civilians: 'civilian',
  combatants: 'combatant',
  men: 'man',
  women: 'woman',
  children: 'child',
};

/** A part of a toll with its figure: `2 children`, `1 woman`, `no civilians`; in Arabic `أطفال: 2`, since its noun changes with the number. */
export function tollPart(group: string, figure: string, locale: Locale): string {
  if (locale === 'ar') return `${group}: ${figure}`;
  if (figure === 'none') return `no ${group}`;
  return `${figure} ${figure === '1' ? (SINGULAR[group] ?? group) : group}`;
}
