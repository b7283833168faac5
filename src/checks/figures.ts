import type { Count } from '../domain/count.ts';
import type { Claim } from '../schemas/incident.ts';

type Figures = NonNullable<Claim['killed']>;
export type Axis = 'status' | 'people' | 'sides';

/** The figures of each claim that counts people killed or injured, with the way to them. */
export function figuresOf(claims: readonly Claim[] | undefined): { path: (string | number)[]; figures: Figures }[] {
  return (claims ?? []).flatMap((claim, index) =>
    (['killed', 'injured'] as const).flatMap((measure) => {
      const figures = claim[measure];
      return figures ? [{ path: ['claims', index, measure], figures }] : [];
    }),
  );
}

/** The stated parts of a figure, axis by axis; axes overlap and are never added to each other. */
export function partsOf(figures: Figures): { axis: Axis; parts: [name: string, count: Count][] }[] {
  return (['status', 'people', 'sides'] as const).flatMap((axis) => {
    const parts = Object.entries(figures[axis] ?? {}).filter((part): part is [string, Count] => part[1] !== undefined);
    return parts.length > 0 ? [{ axis, parts }] : [];
  });
}

/** The total and every stated part of a figure. */
export function countsOf(figures: Figures): Count[] {
  return [...(figures.total ? [figures.total] : []), ...partsOf(figures).flatMap(({ parts }) => parts.map(([, count]) => count))];
}
