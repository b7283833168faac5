// Calques: words of another language’s grammar that an English writer does not put so.
const ODD =
  /\b(?:found the death|for recall|in their totality|of the rights\b(?= in)|obus(?:es)?|resulted (?:wounded|injured|dead)|which not have|(?:these|the|those|some) informations|cease of the fire|in vigour|the ensemble of|ma(?:kes?|de|king) (?:[\p{Ll}\d]+ ){1,2}(?:dead|martyrs|victims)|always according to|has cost the (?:life|lives) to|has (?:indicated|declared) the)\b/giu;

/** The words of a text that read like a translation by machine; empty where nothing does. */
export function findOddities(plain: string): string[] {
  return [...new Set([...plain.matchAll(ODD)].map(([words]) => words))].slice(0, 5);
}
