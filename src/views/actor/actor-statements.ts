import type { Actor, Archive } from '../../archive.ts';
import { formatCount } from '../../domain/count.ts';
import { formatDate, type PartialDate } from '../../domain/partial-date.ts';
import { actorWords } from '../../i18n/actors.ts';
import type { Locale } from '../../i18n/locale.ts';
import { linksTo } from '../record/link-to.ts';
import type { NamedLink } from '../record/record-name.ts';
import { saidOf, type Said } from '../record/said.ts';

/** One dated, sourced statement about an actor: its strength, a leader, what it held, a list that it is on. */
export interface Statement {
  topic: string;
  text: string;
  detail?: string;
  places?: NamedLink[];
  when: string;
  said?: Said;
  reference?: { title: string; url?: string };
}

/** All of them, by topic, in the record's order. */
export function statementsOf(archive: Archive, actor: Actor, locale: Locale): Statement[] {
  const words = actorWords[locale];
  const asOf = (date: PartialDate) => words.asOf(formatDate(date, locale));
  return [
    ...(actor.strength ?? []).map((strength) => ({
      topic: words.strength,
      text: words.strengthMembers(formatCount(strength.count, locale)),
      ...(strength.words === undefined ? {} : { detail: strength.words }),
      when: asOf(strength.asOf),
      said: saidOf(archive, strength, locale),
    })),
    ...(actor.leaders ?? []).map((leader) => ({
      topic: words.leaders,
      text: leader.name,
      detail: leader.role,
      when: asOf(leader.asOf),
      said: saidOf(archive, leader, locale),
    })),
    ...(actor.territory ?? []).map((territory) => ({
      topic: words.territory,
      text: territory.words,
      places: linksTo(archive, 'places', territory.places, locale),
      when: asOf(territory.asOf),
      said: saidOf(archive, territory, locale),
    })),
    ...(actor.designations ?? []).map((designation) => ({
      topic: words.designations,
      text: designation.authority,
      detail: words.designated(designation.as),
      when: [
        words.since(formatDate(designation.date, locale)),
        ...(designation.until ? [words.until(formatDate(designation.until, locale))] : []),
      ].join(' '),
      reference: designation.reference,
    })),
    ...(actor.kindChanges ?? []).map((change) => ({
      topic: words.formerKind,
      text: words.kinds[change.from],
      when: words.until(formatDate(change.date, locale)),
      said: saidOf(archive, change, locale),
    })),
  ];
}
