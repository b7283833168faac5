import { refersBack } from './apart.ts';

const REACTION =
  /\b(?:comment(?:ed)?|condemn\w*|condolences|lawmakers|parliament|negotiat\w+|funerals?|arrested|detained|born|studied|repatriat\w+|travel(?:led|ed)|summit|inaugurat\w+)\b/i;
const SITE =
  /\b(?:the|this|that) (?:[\w’'-]+ ){0,2}?(?:villages?|towns?|city|camp|market|school|hospital|mosque|church|base|post|checkpoint|convoy|bus|house|home|building|area|district|neighbou?rhood|bank|hotel|restaurant|prison|bod(?:y|ies)|residents?|witnesses|villagers)\b/i;

/** “In Hadira, officials did not comment”: what others said of it, or did afterwards, tells of another place. */
export function isOfOthers(words: string): boolean {
  return REACTION.test(words) && !(refersBack(words) && SITE.test(words));
}

const BODIES = /\b(?:bod(?:y|ies)|corpses?|remains)\b[^.;]{0,40}\b(?:found|discovered|recovered|dumped|retrieved)\b/i;

/** “The bodies were discovered on Monday in …”: when those who were told to be dead were found. */
export function isOfBodies(words: string): boolean {
  return BODIES.test(words);
}
