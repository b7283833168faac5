import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** What a citation of each report prints (`report A`, `التقرير A`) and where it leads. */
export type CitedReports = Readonly<Record<string, { label: string; url: string }>>;

/** The component for each name that a body may use, and the props that the page gives it beside the attributes in the body. */
export type BodyComponents = Readonly<Record<string, { component: AstroComponentFactory; props?: Record<string, unknown> }>>;

export type BodyPart = { kind: 'html'; html: string } | { kind: 'slot'; slot: number };

/** Takes the HTML of a body apart at its numbered slots. */
export function bodyParts(html: string): BodyPart[] {
  const pieces = html.split(/<!--slot:(\d+)-->/);
  return pieces.flatMap((piece, index): BodyPart[] => {
    if (index % 2 === 1) return [{ kind: 'slot', slot: Number(piece) }];
    return piece === '' ? [] : [{ kind: 'html', html: piece }];
  });
}
