import { type Token, wordsOf } from '../text/tokens.ts';

// What may stand between “to” and a name: “to the weekly market in Souran”.
const BETWEEN = String.raw`(?:(?:the|an?|their|his|her|its|of|in|at|near|nearby|town|village|city|capital|market|school|church|mosque|shrine|funeral|wedding|farms?|fields?|camp|base|border|district|province|weekly|local|provincial|work|[a-z]+ern) )*`;
const TRAVEL =
  "(?:way|route|travell?ing|journey|trip|driving|walking|returning|heading|headed|bound|going|coming|(?:carrying|taking|transporting|ferrying|bringing) (?:[\\w’'-]+ ){1,5}?(?=from|to))";
const ENDS = new RegExp(String.raw`\b${TRAVEL} ?(?:back |home )?(?:from (?:[\w’'-]+ ){1,8}?)?(?:from|to|for|towards?) ${BETWEEN}$`);
const LINKED = new RegExp(String.raw`\b(?:link|connect)(?:s|ing|ed)? (?:(?:[\w’'-]+ ){1,6}?(?:with|to|and) )?${BETWEEN}$`);

/** “on the way from Marrun to a market in Souran”, “pilgrims bound for Souran”, “the road linking Marrun with Souran”: an end of a way. */
export function isEndOfRoute(tokens: readonly Token[], first: number): boolean {
  const before = `${wordsOf(tokens, first - 16, first)} `;
  return ENDS.test(before) || LINKED.test(before);
}

const REFUGE = new RegExp(
  String.raw`\b(?:fled|flee|fleeing|escap(?:ed|ing)|withdr(?:ew|awn|awing)|retreat(?:ed|ing)|pulled back|evacuated|airlifted|flown|transferred) (?:[\w’'-]+ ){0,4}?(?:in the direction|to|into|across|through|towards?|for) (?:(?:of|the|desert|mountains?|hills|bush|forests?|area|woods|north|south|east|west) )*${BETWEEN}$`,
);

/** “fled to the desert south of Souran”, “were airlifted to Souran”: where people or fighters went after it. */
export function isRefuge(tokens: readonly Token[], first: number): boolean {
  return REFUGE.test(`${wordsOf(tokens, first - 16, first)} `);
}

const MEASURED =
  /(?:^| )(?:\d+)?(?:km|kms|kilomet(?:re|er)s?|miles?|mi|met(?:re|er)s|hours?['’]? (?:drive|walk)) (?:\( [^)]* \) )?(?:away )?from (?:the )?(?:[a-z-]+ ){0,3}(?:(?:town|village|city|capital|centre|center) )?(?:of )?$/;

/** “25 km from Souran”, “twelve miles (19 km) from the town of Souran”. */
export function isMeasuredFrom(tokens: readonly Token[], first: number): boolean {
  return MEASURED.test(`${wordsOf(tokens, first - 14, first)} `);
}
