import type { Token } from '../text/tokens.ts';

/** What armed words name: a body such as an army, people in arms, what they fire with, police. */
export type ForceKind = 'body' | 'forces' | 'weapon' | 'police';

export const AIR = /^(?:warplanes?|planes?|jets?|aircraft|air|airstrikes?|helicopters?|bombers?|aerial|fighter)$/;
const WEAPONS =
  /^(?:warplanes?|planes?|jets?|aircraft|drones?|artillery|airstrikes?|gunboats?|helicopters?|missiles?|rockets?|bombers?|shelling|strikes?|bombardments?|bombings?|raids?|gunfire|fire|shells?|tanks?|snipers?|attacks?|offensive|assault|incursion|airstrike|bombs?|munitions|warships?|gunships?|howitzers?)$/;
const BODIES = /^(?:army|military|navy|police|gendarmerie)$/;
const PEOPLE =
  /^(?:forces?|troops?|soldiers?|servicem[ae]n|fighters?|commandos?|marines?|junta|rangers?|gunners?|pilots?|personnel|peacekeepers?|militia|regime|paratroopers?|gunners?|units?)$/;
const MODIFIERS =
  /^(?:government|security|armed|special|air|aerial|regime|state|arab|royal|republican|military|naval|border|defen[cs]e|army|drone|rocket|missile|artillery|tank|fighter|enemy|ground|coalition|allied|paramilitary|riot|occupation|and|helicopter|combat|security|gunship|mortar|war|cruise|ballistic|suspected|local|federal|national|guided|glide|bomb|kamikaze|suicide|loitering|surveillance|-)$/;

export function isForceWord(word: string): boolean {
  return WEAPONS.test(word) || BODIES.test(word) || PEOPLE.test(word) || /^(?:warplane|guards?)$/.test(word);
}

/** “the army”, “government troops”, “policemen”; “a military operation” is nobody. */
export function genericForceAt(tokens: readonly Token[], at: number): { last: number; kind: ForceKind; words: string } | undefined {
  const { lower } = tokens[at]!;
  if (/^(?:government|regime|army|military)$/.test(lower)) {
    const weapon = forceBehind(tokens, at + 1);
    if (weapon?.kind === 'weapon' && !/^(?:attacks?|offensive|assault|incursion|operation)$/.test(tokens[weapon.last]!.lower))
      return { last: weapon.last, kind: 'weapon', words: 'army' };
  }
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:government|regime|state|security|army)$/.test(lower) && /^(?:troops|forces|soldiers|army)$/.test(next))
    return { last: at + 1, kind: 'forces', words: `${lower} ${next}` };
  // “a regime officer”, “government soldier”, “a regime [checkpoint]”.
  if (/^(?:government|regime)$/.test(lower) && /^(?:soldier|fighters?|militiam[ae]n|conscripts?|gunners?)$/.test(next))
    return { last: at + 1, kind: 'forces', words: 'government forces' };
  if (
    (lower === 'regime' && /^officers?$/.test(next)) ||
    (/^(?:government|regime)$/.test(lower) && /^(?:checkpoints?|positions?|posts?|outposts?|barracks|patrols?)$/.test(next))
  )
    return { last: at, kind: 'forces', words: 'government forces' };
  if (/^(?:soldiers?|troops)$/.test(lower)) return { last: at, kind: 'forces', words: 'army' };
  if (lower === 'regime' && /^(?:the|by|of)$/.test(before)) return { last: at, kind: 'forces', words: 'government' };
  // Police are what they do and what is done to them: “the police said” gives them no role.
  if (/^(?:police|policem[ae]n|constables?)$/.test(lower)) {
    const branch = /^(?:federal|national|border|riot|military|provincial|municipal|paramilitary)$/.test(before) ? `${before} ` : '';
    return { last: at, kind: 'police', words: `${branch}police${next.startsWith('commando') ? ' commandos' : ''}` };
  }
  if (/^(?:border|coast|national)$/.test(lower) && /^guards?$/.test(next))
    return { last: at + 1, kind: 'police', words: `${lower} ${next}` };
  if (lower === 'security' && next === 'forces') return { last: at + 1, kind: 'forces', words: 'security forces' };
  if (/^gendarmes?(?:rie)?$/.test(lower)) return { last: at, kind: 'police', words: 'gendarmerie' };
  if (!/^(?:army|military|navy)$/.test(lower)) return undefined;
  const isNoun =
    !/^\p{L}/u.test(next) ||
    /\p{L}{2}ed$/u.test(next) ||
    /^(?:said|says|has|had|was|were|is|and|in|on|of|to|with|that|which|who|also|denied|blamed|accused|claimed|attacked|shelled|struck|killed|fired|launched|responded|retaliated|from|for|at)$/.test(
      next,
    );
  const isAsset =
    /^(?:positions?|base|bases|checkpoints?|check-posts?|posts?|outposts?|convoys?|patrols?|headquarters|barracks|vehicles?|camps?|garrison|sites?|compound|academy|recruitment|recruiting|training|bus|truck|targets?|personnel|officers?|recruits?)$/.test(
      next,
    );
  // “had hit a military target”: whatever it was.
  if (lower === 'military' && /^targets?$/.test(next)) return undefined;
  return (isNoun && /^(?:the|its|'s|’s|)$/.test(before)) || isAsset ? { last: at, kind: 'body', words: lower } : undefined;
}

/** What an adjective of a nation qualifies, if it is armed: “security forces”, “air strikes”. */
export function forceBehind(tokens: readonly Token[], start: number): { last: number; kind: ForceKind } | undefined {
  let at = start;
  for (let next = start; next < start + 4 && MODIFIERS.test(tokens[next]?.lower ?? ''); next += 1)
    if (isForceWord(tokens[next + 1]?.lower ?? '')) at = next + 1;
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (/^police/.test(word) || (/^guards?$/.test(word) && /^(?:border|coast|national)$/.test(before))) return { last: at, kind: 'police' };
  if (BODIES.test(word)) return { last: at, kind: 'body' };
  if (WEAPONS.test(word)) return { last: at, kind: 'weapon' };
  if (!PEOPLE.test(word)) return undefined;
  return {
    last: at,
    kind:
      /^(?:security|armed|defen[cs]e|special|air|government|border)$/.test(before) && /^(?:forces?|troops)$/.test(word) ? 'body' : 'forces',
  };
}
