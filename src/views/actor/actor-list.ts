import type { Actor, Archive } from '../../archive.ts';
import { formatDay } from '../../domain/partial-date.ts';
import { actorWords } from '../../i18n/actors.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ACTOR_KINDS } from '../../schemas/actor.ts';
import { ACTOR_ROLES, incidentsByRole } from './actor-roles.ts';

export interface ActorListView {
  cutOff: string;
  groups: { kind: string; heading: string; actors: ActorEntry[] }[];
}

export interface ActorEntry {
  id: string;
  url: string;
  name: { en: string; ar?: string };
  acronyms: string[];
  description: string;
  /** `accused in 2`, `counted in 3`; never a sum of them. */
  roles: string[];
}

/** Every actor, by kind in the order of the code list, by name within one. */
export function actorListView(archive: Archive, locale: Locale = 'en'): ActorListView {
  const words = actorWords[locale];
  return {
    cutOff: formatDay(archive.cutOff, locale),
    groups: ACTOR_KINDS.map((kind) => ({
      kind,
      heading: words.kindGroups[kind],
      actors: archive.actors.filter((actor) => actor.kind === kind).map((actor) => actorEntry(archive, actor, locale)),
    })).filter((group) => group.actors.length > 0),
  };
}

function actorEntry(archive: Archive, actor: Actor, locale: Locale): ActorEntry {
  const words = actorWords[locale];
  const byRole = incidentsByRole(archive, actor.id);
  const counts = ACTOR_ROLES.filter((role) => byRole[role].length > 0).map((role) => words.timesInRole[role](byRole[role].length));
  return {
    id: actor.id,
    url: actor.url,
    name: { en: actor.name.en, ...(actor.name.ar === undefined ? {} : { ar: actor.name.ar }) },
    acronyms: actor.acronyms ?? [],
    description: actor.description,
    roles: counts.length === 0 ? [words.noRole] : counts,
  };
}
