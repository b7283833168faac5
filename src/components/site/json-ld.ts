/** JSON for a `<script type="application/ld+json">`: no `<` can end the element early or open a comment. */
export function serialiseJsonLd(graph: object): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
