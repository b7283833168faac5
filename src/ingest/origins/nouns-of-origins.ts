import { foldName, type Named } from '../names/names.ts';

const SORTS: Readonly<Record<string, RegExp>> = {
  monitor: /^monitor$/,
  observatory: /^monitor$/,
  watchdog: /^monitor$/,
  ngo: /^(?:monitor|international-organisation)$/,
  organisation: /^(?:monitor|international-organisation|rescue-service)$/,
  organization: /^(?:monitor|international-organisation|rescue-service)$/,
  ministry: /^state$/,
  army: /^state-forces$/,
  military: /^state-forces$/,
  group: /^(?:rebel-group|political-militia|identity-militia|monitor|international-organisation)$/,
  militia: /^(?:political-militia|identity-militia|rebel-group)$/,
  armed: /^(?:rebel-group|political-militia|identity-militia)$/,
  rebels: /^rebel-group$/,
  brigade: /^(?:rebel-group|political-militia)$/,
  mission: /^international-organisation$/,
  observers: /^international-organisation$/,
  rescuers: /^rescue-service$/,
  service: /^rescue-service$/,
  agency: /^(?:agency|international-organisation|media)$/,
};

/** Whether a noun may mean an origin: by a word of its name, or by what it is. */
export function fits(head: string, words: readonly string[], name: string, named: Named | null): boolean {
  if (bears(head, words, name, named)) return true;
  return SORTS[head] !== undefined && named !== null && SORTS[head].test(named.sort) && agrees(words, name, named);
}

/** Whether a noun stands in a name: “the Brigade” of the Shore Brigade. */
export function bears(head: string, words: readonly string[], name: string, named: Named | null): boolean {
  return agrees(words, name, named) && spelled(name, named).includes(` ${head} `);
}

function spelled(name: string, named: Named | null): string {
  return ` ${foldName(name)} ${(named?.spellings ?? []).map(foldName).join(' ')} `;
}

/** Whether nothing says that another is meant. */
function agrees(words: readonly string[], name: string, named: Named | null): boolean {
  // “the defence ministry” is no “health ministry”.
  const others = words
    .slice(0, -1)
    .filter(
      (word) =>
        !/^(?:same|uk|based|britain|british|non|governmental|rescue|rights|rebel|armed|militant|war|monitoring|opposition|activist|independent|conflict|anonymous|unnamed|unidentified)$/.test(
          word,
        ),
    );
  const own = spelled(name, named);
  return others.every((word) => own.includes(` ${word.slice(0, 6)}`));
}
