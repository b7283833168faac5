import { ADVERBS, AUX } from './auxiliaries.ts';
import { harmVerbAt } from './harm-verbs.ts';
import { nobody, type Mention } from './mention.ts';
import { headFrom } from './person-heads.ts';
import type { Harm } from '../reading.ts';
import type { Sentence } from '../text/tokens.ts';

// Whoever these are, all who might have been harmed are meant.
const ANYBODY =
  '(?:(?:other |single )?(?:people|persons?|soul|inhabitants|residents|villagers|passengers?|occupants?|crew(?: members?)?|staff|workers|employees|students|pupils|bystanders|guests|worshippers|neighbou?rs|citizens|one))';
const NOBODY = `(?:no one|no - one|nobody|none(?: of (?:the|its|his|her|their) (?:\\w+ )?${ANYBODY})?|not a ${ANYBODY}|no ${ANYBODY})`;
const BE = '(?:was|were|is|are|has been|have been|had been|got)(?: reportedly| apparently| physically| believed to have been| reported)?';
const VERB = '(?:killed|injured|wounded|hurt|harmed|hit|dead)';
const VERBS = `${VERB}(?: (?:or|and|nor|and / or|/) ${VERB})*`;

const PATTERNS: readonly RegExp[] = [
  // “No one was killed or injured”, “none of the crew were hurt”, “nobody else was hurt”.
  new RegExp(`(?<![\\p{L}\\p{N}])${NOBODY}(?: else)?(?: ${BE})? ${VERBS}(?! (?:like|as)\\b)`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])${NOBODY}(?: else)? (?:has |have |had )?(?:died|perished|lost (?:his|her|their) (?:life|lives))`, 'gu'),
  // “hurt nobody”, “without killing anyone”, “did not injure anyone”.
  /\b(?:kill|injur|wound|hurt|harm)\w* (?:no one|nobody|none|no people)\b/g,
  /\b(?:without|not|n't) (?:kill|injur|wound|hurt|harm)\w* (?:or (?:kill|injur|wound|hurt|harm)\w* )?(?:anyone|anybody|any people|any one)\b/g,
  // “There was no loss of life”, “no lives were lost”.
  /\b(?:no|without) (?:any )?loss of (?:human )?life\b|\bno lives (?:were|have been|had been) lost\b/g,
  // “lost none of its men”, “no losses were reported on the government side”, “only material damage”.
  /\b(?:lost|losing) (?:none|nobody|no one|no men)\b/g,
  /\bno (?:losses|casualties) (?:were |had been |have been )?(?:reported |recorded |suffered )?(?:on|among) the [\w-]+ side\b/g,
  /\b(?:only|just) (?:material|property) damage\b/g,
  // “Everyone escaped unharmed”, “all the passengers survived unhurt”.
  new RegExp(
    `\\b(?:everyone|everybody|all (?:of )?(?:the |its |their |those )?(?:\\w+ ){0,2}(?:${ANYBODY}|on board|aboard|inside))(?: on board| aboard| inside)? (?:\\w+ )?(?:safe and )?(?:unhurt|unharmed|unscathed|uninjured|without (?:injury|a scratch))`,
    'g',
  ),
];

const CASUALTIES =
  /\b(?:no|without|not|n't|nor)(?: (?:cause|causing|caused|inflict|inflicting|result in|resulting in|lead to|leave|suffer|suffering|claim))?(?: any)?(?: human| personal| military or civilian| civilian or military)? ((?:deaths?|fatalities|injuries|casualties|losses|victims|dead|wounded|injured)(?:(?: ,)?(?: or| and| nor)(?: any| no)? (?:deaths?|fatalities|injuries|casualties|dead|wounded|injured))?)(?![\p{L}-])(?! toll)(?!(?: [\p{L}]+){0,4} (?:reported|given|confirmed|announced|mentioned|known|specified|available|immediately))/gu;

/** What nobody can say yet, or says of somebody else. */
const HEARSAY =
  /\bimmediate|\breports? (?:of|that)\b|\bnot (?:clear|known)\b|\bno word\b|\bunclear\b|\bden(?:y|ied|ies)\b|\bwhether\b|\bif\b/;

/** “No one was killed or injured”, “no deaths and no injuries”, “without hurting anyone”, “everyone escaped unhurt”. */
export function noneIn(sentence: Sentence): Mention[] {
  const words = sentence.tokens.map(({ lower }) => lower);
  const text = words.join(' ');
  return [...PATTERNS, CASUALTIES].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const said = text
        .slice(0, match.index + match[0].length + 12)
        .replace(/^.*\b(?:but|(?:and|it|he|she|they) (?:said|says|added|insisted)) /, '');
      if (HEARSAY.test(said)) return [];
      const first = tokenAt(words, match.index);
      const end = match.index + match[0].length;
      const last = tokenAt(words, end - 1 + (STAFF.exec(text.slice(end))?.[0].length ?? 0));
      const harmed = match[1] ?? match[0];
      const harms: Harm[] = [];
      if (DEATH.test(harmed)) harms.push('killed');
      if (WOUND.test(harmed)) harms.push('injured');
      const isRest = / else | other /.test(`${match[0]} `);
      const isOwn = SUFFERED.test(text.slice(0, match.index + match[0].length)) || OWN.test(text.slice(match.index + match[0].length));
      // Where nobody was hurt, nobody was killed either; “no injuries” may be said beside the dead.
      const isImplied = harms.length === 1 && harms[0] === 'injured' && !isRest && !/injuries/.test(match[0]);
      return [
        ...(isImplied ? [{ ...nobody(sentence), harm: 'killed' as const, first, last, isOwn, isImplied }] : []),
        ...harms.map((harm): Mention => ({ ...nobody(sentence), harm, first, last, isOwn, ...(isRest ? { isRest } : {}) })),
      ];
    }),
  );
}

/** “suffered no losses”, “no casualties among its own men”: of whoever speaks. */
const SUFFERED =
  /\b(?:suffer|sustain|incur)(?:ed|ing)? (?:no|any) [^,;]*$|\b(?:lost|losing) no\S* ?\S*$|on the [\w-]+ side$|\bwithout (?:suffering|sustaining|incurring|loss)[^,;]*$/;
const OWN =
  /^ (?:itself|themselves|(?:on|among|in|to|of|within) (?:its|their|our|his) (?:own )?(?:side|men|ranks|forces|troops|fighters|soldiers|own|part|personnel))\b/;

// “no injuries among its staff”
const STAFF =
  /^ (?:among|to|within|on) (?:its|their|our|his|the) (?:\w+ )?(?:staff|employees|workers|crews?|teams?|volunteers|drivers|engineers|guards|journalists|medics|nurses|doctors|members|personnel)\b/;

const DEATH = /kill|die|dead|death|fatal|casual|losses|losing|lost|damage|victim|perish|li[fv]es?\b|uns?c?(?:hurt|harmed|scathed)/;
const WOUND = /injur|wound|hurt|harm|\bhit\b|damage|casual|victim|unscathed|scratch/;

/** The token that a place in the joined words lies in. */
function tokenAt(words: readonly string[], place: number): number {
  let end = -1;
  return words.findIndex((word) => {
    end += word.length + 1;
    return place <= end;
  });
}

/** “No soldiers were killed or wounded”, “none of its men was hurt”, “not a single officer was harmed”: nobody of a kind, whoever else was. */
export function noneOfKindIn(sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const words = tokens.map(({ lower }) => lower);
  return tokens.flatMap((_, at) => {
    const none = NONE_OF.exec(words.slice(at, at + 4).join(' '));
    const start = none ? at + none[0].trim().split(' ').length : at;
    const head = none ? headFrom(tokens, start) : undefined;
    if (!none || !head || head.harm !== undefined || ANYONE.test(head.noun)) return [];
    let next = head.last + 1;
    while (AUX.has(words[next] ?? '') || ADVERBS.has(words[next] ?? '')) next += 1;
    const isAll = none[0].startsWith('all');
    const isUnharmed = UNHARMED.test(words[next] ?? '');
    const verbs = isAll
      ? []
      : [harmVerbAt(tokens, next), /^(?:or|and|nor)$/.test(words[next + 1] ?? '') ? harmVerbAt(tokens, next + 2) : undefined];
    const harms = new Set<Harm>(verbs.flatMap((verb) => verb?.harm ?? []));
    // Whom nothing befell is not dead either.
    const isHurt = isAll ? isUnharmed : HURT.test(words.slice(next, next + 3).join(' '));
    if (isHurt && harms.size < 2) harms.add('injured').add('killed');
    const isSaid = next > head.last + 1 || verbs[0]?.form === 'subject';
    if (!isSaid || HEARSAY.test(words.slice(0, next).join(' '))) return [];
    const isOwn = /\b(?:its|their|our) $/.test(none[0]);
    const last = Math.max(next, ...verbs.map((verb) => verb?.last ?? next));
    return [...harms].map((harm): Mention => ({ ...nobody(sentence), harm, first: at, last, isOwn, nouns: [head.noun] }));
  });
}

const NONE_OF = /^(?:no|not (?:a|one)(?: single)?|none of (?:the|its|their|our|his)|all (?:of )?(?:its|their|our)) /;
const HURT = /^(?:hurt|harmed|come to harm|came to harm)\b/;
const UNHARMED = /^(?:unhurt|unharmed|unscathed|uninjured|safe)$/;
const ANYONE = new RegExp(`^${ANYBODY}$`);
