// Turns of phrase that come from another language, word by word.
const ODD =
  /\b(?:found the death|for recall|in their totality|of the Rights\b|obus(?:es)?|resulted (?:wounded|injured|dead)|which not have|these informations|the informations|cease of the fire|in vigour|the French Agency|French Agency|according to the same source|makes? \w+ (?:dead|martyrs)|the ensemble of|of one gravity|signed by \p{Lu}\w+ or by|always according to|has cost the (?:life|lives) to|would have made other|the last region outside|has indicated the|has informed the|perished in this attack which would)\b/giu;

/** The words of a text that read like a translation by machine; empty where nothing does. */
export function findOddities(plain: string): string[] {
  return [...new Set([...plain.matchAll(ODD)].map(([words]) => words))].slice(0, 5);
}
