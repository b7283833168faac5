import { compareText, type Actor, type Archive } from '../../archive.ts';
import { actorWords } from '../../i18n/actors.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Relation } from '../../schemas/actor.ts';
import { dateText, type DateText } from '../record/date-text.ts';
import { actorLink, type NamedLink } from '../record/record-name.ts';
import { saidOf, type Said } from '../record/said.ts';

/** One relation, in the direction of the page's actor. */
export interface RelationEntry {
  /** `part of`, or from the other side `includes`. */
  relation: string;
  other: NamedLink;
  firstCited?: DateText;
  lastCited?: DateText;
  said: Said;
  confidence: string;
  words?: string;
  /** True where the other actor's record states it and this one is its inverse. */
  derived: boolean;
}

/** Every relation of an actor, those its own record states first, then those that others state of it. */
export function relationsOf(archive: Archive, actor: Actor, locale: Locale): RelationEntry[] {
  const stated = (actor.relations ?? []).map((relation) => entry(archive, relation, relation.to, false, locale));
  const derived = archive.actors
    .filter((other) => other.id !== actor.id)
    .flatMap((other) =>
      (other.relations ?? [])
        .filter((relation) => relation.to === actor.id)
        .map((relation) => entry(archive, relation, other.id, true, locale)),
    );
  return [...stated, ...derived.sort((a, b) => compareText(a.other.name, b.other.name) || compareText(a.relation, b.relation))];
}

function entry(archive: Archive, relation: Relation, other: string, derived: boolean, locale: Locale): RelationEntry {
  const words = actorWords[locale];
  return {
    relation: (derived ? words.inverseRelations : words.relations)[relation.kind],
    other: actorLink(archive, other, locale),
    ...(relation.firstCited === undefined ? {} : { firstCited: dateText(relation.firstCited, locale, 'short') }),
    ...(relation.lastCited === undefined ? {} : { lastCited: dateText(relation.lastCited, locale, 'short') }),
    said: saidOf(archive, relation, locale),
    confidence: words.confidence[relation.confidence],
    ...(relation.words === undefined ? {} : { words: relation.words }),
    derived,
  };
}
