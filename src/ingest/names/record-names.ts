import type { Records } from '../../archive.ts';
import type { Named } from './names.ts';

/** Every name and spelling of the archive’s actors, places and ceasefires; withdrawn records have none. */
export function namesOf({ actors, places, ceasefires }: Records): Named[] {
  const named: Named[] = [];
  for (const actor of actors.filter(({ status }) => status !== 'withdrawn')) {
    const { id, name, kind, acronyms = [], formerNames = [], leaders = [] } = actor;
    named.push({
      kind: 'actor',
      id,
      name: name.en,
      sort: kind,
      spellings: [...spellingsOf(name), ...acronyms, ...formerNames.map((former) => former.name.replace(/\s*\(.*\)$/, ''))],
    });
    if (leaders.length > 0) named.push({ kind: 'leader', id, name: name.en, sort: kind, spellings: leaders.map((leader) => leader.name) });
  }
  for (const { id, name, kind } of places.filter(({ status }) => status !== 'withdrawn')) {
    named.push({ kind: 'place', id, name: name.en, sort: kind, spellings: spellingsOf(name) });
  }
  for (const { id, name, popularNames = [] } of ceasefires.filter(({ status }) => status !== 'withdrawn')) {
    named.push({ kind: 'ceasefire', id, name: name.en, sort: 'ceasefire', spellings: [...spellingsOf(name), ...popularNames] });
  }
  return named;
}

function spellingsOf({
  en,
  short,
  variants = [],
}: {
  en: string;
  short?: string | undefined;
  variants?: readonly string[] | undefined;
}): string[] {
  return [en, ...(short === undefined ? [] : [short]), ...variants];
}
