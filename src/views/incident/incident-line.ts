import type { Archive, Incident } from '../../archive.ts';
import { accusedOf } from '../../domain/attribution.ts';
import { formatRange, resolveToll } from '../../domain/toll.ts';
import { codeWords } from '../../i18n/codes.ts';
import { incidentWords } from '../../i18n/incident.ts';
import type { Locale } from '../../i18n/locale.ts';
import { NOT_STATED } from '../../schemas/incident.ts';
import { dateText, type DateText } from '../record/date-text.ts';
import { incidentHeading, incidentUrl } from './incident-title.ts';
import { actorLink, nameOf, shortNameOf, type NamedLink } from '../record/record-name.ts';
import { timeText } from './time-text.ts';
import { tollText, type TollText } from '../tolls/toll-text.ts';
import { accusedStandings, differ } from '../ceasefire/standings.ts';

/** One incident as a line of a list. */
export interface IncidentLine {
  id: string;
  url: string;
  /** What and where; the date stands beside it. */
  title: string;
  date: DateText;
  time?: string;
  place: NamedLink;
  killed: TollText;
  injured: TollText;
  accused: NamedLink[];
  /** Who is accused by whom, what they say, and how a ceasefire comes in: whole sentences. */
  sentences: string[];
  grade: { toll: string; attribution: string };
}

/** The line of an incident in any list: date, place, toll and who is accused, from its claims and links. */
export function incidentLine(archive: Archive, incident: Incident, locale: Locale = 'en'): IncidentLine {
  const place = archive.get('places', incident.place);
  const claims = incident.claims ?? [];
  const grades = codeWords[locale].grade;
  return {
    id: incident.id,
    url: incidentUrl(incident, locale),
    title: incidentHeading(incident, locale),
    date: dateText(incident.date, locale),
    ...(incident.time && incident.time !== 'unknown' ? { time: timeText(incident.time, locale) } : {}),
    place: { id: place.id, name: nameOf(place, locale), url: place.url },
    killed: tollText(resolveToll(claims, 'killed', 'total')?.range, locale),
    injured: tollText(resolveToll(claims, 'injured', 'total')?.range, locale),
    accused: accusedOf(incident).map((party) => actorLink(archive, party.actor, locale, 'short')),
    sentences: [...accusationSentences(archive, incident, locale), ...ceasefireSentences(archive, incident, locale)],
    grade: { toll: grades[incident.grade.toll.level], attribution: grades[incident.grade.attribution.level] },
  };
}

function accusationSentences(archive: Archive, incident: Incident, locale: Locale): string[] {
  const words = incidentWords[locale];
  const short = (id: string) => actorLink(archive, id, locale, 'short').name;
  const accused = accusedOf(incident);
  if (accused.length === 0) return [words.line.nobodyAccused, ...civiliansSentences(archive, incident, locale)];
  return accused.flatMap(({ actor, by, status, own }) => {
    const name = short(actor);
    const accusation =
      status === 'claimed-by-actor' && by.length === 0 ? words.line.claimed(name) : words.line.accused(name, by.map(short));
    return own ? [accusation, words.line.own(short(own.by ?? actor), codeWords[locale].stance[own.stance])] : [accusation];
  });
}

/** Where nobody is accused, who the dead were is the next thing to know. */
function civiliansSentences(archive: Archive, incident: Incident, locale: Locale): string[] {
  const civilians = resolveToll(incident.claims, 'killed', 'civilians');
  if (!civilians) return [];
  const by = [...new Set(civilians.low.map((at) => incident.claims![at]!.by))].filter((id) => id !== NOT_STATED);
  return [
    incidentWords[locale].line.civilians(
      formatRange(civilians.range, locale),
      by.map((id) => actorLink(archive, id, locale, 'short').name),
    ),
  ];
}

function ceasefireSentences(archive: Archive, incident: Incident, locale: Locale): string[] {
  const words = incidentWords[locale];
  return (incident.ceasefires ?? [])
    .filter((link) => link.violation !== 'context-only')
    .map((link) => {
      const ceasefire = shortNameOf(archive.get('ceasefires', link.ceasefire), locale);
      const violation = codeWords[locale].violation[link.violation];
      const standings = accusedStandings(archive, incident, link);
      if (differ(standings)) {
        const each = standings.map(
          ({ actor, capacity }) => `${actorLink(archive, actor, locale, 'short').name} ${words.capacitySentence[capacity]}`,
        );
        return words.line.violation(ceasefire, [violation, ...each].join(words.separator), '');
      }
      const capacity = standings[0]?.capacity ?? 'unknown';
      return words.line.violation(ceasefire, violation, capacity === 'unknown' ? '' : words.capacitySentence[capacity]);
    });
}
