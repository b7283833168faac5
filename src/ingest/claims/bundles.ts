import type { Mention } from '../tolls/mention.ts';
import type { Harm, ReadClaim, ReadCount } from '../reading.ts';
import { areAttackersApart, isNobodyOfKind, isOtherSide, scopeOf } from './sides.ts';
import { isSameOrigin, type Origin } from '../origins/speakers.ts';

/** A mention with who is told to have counted. */
export interface Told extends Mention {
  by: Origin | null;
  /** Nobody is named beside the figure itself: who spoke before is taken for its origin. */
  isInherited: boolean;
  isBackground: boolean;
  /** The days that it is told of, where its clause names some. */
  days: { from: string; to: string } | null;
  /** In a phrase about something else, as likely as not: counts only where it repeats a figure, or where nothing else is told. */
  isAside: boolean;
  /** Counts several incidents together. */
  isTotal?: true;
}

/** A told figure. */
export type Counted = Told & { count: ReadCount };

/** The figures that a sentence gives together: of the dead, of the wounded, or of both, by one origin. */
export interface Bundle {
  by: Origin | null;
  isInherited: boolean;
  scope: ReadClaim['scope'];
  killed?: Counted;
  injured?: Counted;
  paragraph: number;
  sentence: number;
}

/** Joins the figures of each sentence that belong together; two figures of one harm are two bundles. */
export function bundlesOf(told: readonly Counted[]): Bundle[] {
  const bundles: Bundle[] = [];
  for (const one of told) {
    const near = bundles.findLast((bundle) => bundle.sentence === one.sentence.index && takes(bundle, one));
    if (near) {
      near[one.harm] = one;
      if (near.scope === 'all') near.scope = scopeOf(one);
    } else bundles.push(bundleOf(one));
  }
  return bundles;
}

function bundleOf(one: Counted): Bundle {
  const { by, isInherited, harm, sentence } = one;
  return { by, isInherited, scope: scopeOf(one), [harm]: one, paragraph: sentence.paragraph, sentence: sentence.index };
}

/** Whether a figure stands beside those of a bundle: of the other harm, the same origin and no other side. */
function takes(bundle: Bundle, one: Counted): boolean {
  if (bundle[one.harm] || bundle.isInherited !== one.isInherited || !isSameOrigin(bundle.by, one.by)) return false;
  const other = bundle[one.harm === 'killed' ? 'injured' : 'killed']!;
  if (isOtherSide(other.nouns, one.nouns) || isNobodyOfKind(other) !== isNobodyOfKind(one)) return false;
  if (areAttackersApart(other.nouns, one.nouns)) return false;
  const scope = scopeOf(one);
  return scope === bundle.scope || scope === 'all' || bundle.scope === 'all';
}

export const HARMS: readonly Harm[] = ['killed', 'injured'];

/** The figures of a bundle, the dead first. */
export function figuresOf(bundle: Bundle): Counted[] {
  return HARMS.flatMap((harm) => bundle[harm] ?? []);
}
