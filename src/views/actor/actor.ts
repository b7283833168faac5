import type { Actor, Archive, Incident } from '../../archive.ts';
import type { RangeBars } from '../../charts/description.ts';
import { standingOf } from '../../domain/ceasefire.ts';
import { formatCount } from '../../domain/count.ts';
import { formatDate, formatDay } from '../../domain/partial-date.ts';
import { claimStates, countOf, MEASURES } from '../../domain/toll.ts';
import { actorWords } from '../../i18n/actors.ts';
import { codeWords } from '../../i18n/codes.ts';
import type { Locale } from '../../i18n/locale.ts';
import { overviewsOf, type OverviewView } from '../../maps/overview.ts';
import { relianceView, type RelianceView } from './actor-reliance.ts';
import { relationsOf, type RelationEntry } from './actor-relations.ts';
import { ACTOR_ROLES, incidentsByRole, sumsByRole, tollsByRole, type ActorRole, type RoleSums } from './actor-roles.ts';
import { statementsOf, type Statement } from './actor-statements.ts';
import { partOfIn } from '../ceasefire/standings.ts';
import { incidentLine, type IncidentLine } from '../incident/incident-line.ts';
import { tellIncidents, type Told } from '../briefing/briefing-accounts.ts';
import { shortAccounts, type ShortAccount } from '../briefing/short-accounts.ts';
import { linkTo } from '../record/link-to.ts';
import { proseOf, type PageProse } from '../record/page-prose.ts';
import { actorLink, nameOf, type NamedLink } from '../record/record-name.ts';
import { reportLabel } from '../report/report-label.ts';
import { saidOf, type Said } from '../record/said.ts';
import { figureNotes, type FigureNote } from '../tolls/figure-notes.ts';
import { updateEntries, type UpdateEntry } from '../record/update-entries.ts';

export interface ActorView {
  id: string;
  url: string;
  cutOff: string;
  kind: string;
  /** The record's code, for what machines read. */
  kindCode: string;
  name: { en: string; ar?: string };
  variants: string[];
  acronyms: string[];
  formerNames: { name: string; when?: string; said: Said }[];
  description: string;
  prose: PageProse | null;
  relations: RelationEntry[];
  statements: Statement[];
  roles: { role: ActorRole; incidents: IncidentLine[]; notes: { number: number; first: boolean }[] }[];
  chart: RangeBars | null;
  /** The key figures, a line for each role that has a bar. */
  sums: RoleSums[];
  reliance: RelianceView | null;
  /** Agreements under which it has a standing. */
  agreements: { ceasefire: NamedLink; capacity: string }[];
  /** Reports that it published or whose text is based on its own. */
  reports: { label: string; url: string; role: string }[];
  references: { title: string; url?: string; for?: string }[];
  overviews: OverviewView[];
  /** A note on the figures of every incident named on the page. */
  figureNotes: FigureNote[];
  /** Every incident of the page at length, where they are few. */
  told: Told | null;
  /** Every incident in a sentence, where they are many. */
  inShort: ShortAccount[];
  updates: UpdateEntry[];
}

/** Everything that an actor's page shows. */
export function actorView(archive: Archive, actor: Actor, locale: Locale = 'en'): ActorView {
  const cutOff = formatDay(archive.cutOff, locale);
  const byRole = incidentsByRole(archive, actor.id);
  const shown = ACTOR_ROLES.filter((role) => byRole[role].length > 0).map((role) => ({ role, incidents: [...byRole[role]].reverse() }));
  const incidents = [...new Set(shown.flatMap((part) => part.incidents))];
  const firstNote = actor.body.notes.length + 1;
  const numbers = new Map(incidents.map((incident, index) => [incident, firstNote + index]));
  const met = new Set<Incident>();
  return {
    id: actor.id,
    url: actor.url,
    cutOff,
    kind: actorWords[locale].kinds[actor.kind],
    kindCode: actor.kind,
    name: { en: actor.name.en, ...(actor.name.ar === undefined ? {} : { ar: actor.name.ar }) },
    variants: actor.name.variants ?? [],
    acronyms: actor.acronyms ?? [],
    formerNames: (actor.formerNames ?? []).map((former) => ({
      name: former.name,
      ...whenOf(former, locale),
      said: saidOf(archive, former, locale),
    })),
    description: actor.description,
    prose: proseOf(archive, actor.body, locale),
    relations: relationsOf(archive, actor, locale),
    statements: statementsOf(archive, actor, locale),
    roles: shown.map(({ role, incidents: named }) => ({
      role,
      incidents: named.map((incident) => lineIn(archive, incident, role, actor.id, locale)),
      notes: named.map((incident) => {
        const first = !met.has(incident);
        met.add(incident);
        return { number: numbers.get(incident)!, first };
      }),
    })),
    chart: tollsByRole(actor.id, byRole, nameOf(actor, locale), { locale, cutOff, csvHref: `${actor.url}tolls-by-role.csv` }),
    sums: sumsByRole(actor.id, byRole, locale),
    reliance: relianceView(archive, actor, locale),
    agreements: agreementsOf(archive, actor.id, locale),
    reports: reportsOf(archive, actor.id, locale),
    references: actor.references ?? [],
    overviews: overviewsOf(
      archive.places,
      incidents.map(({ place }) => place),
      locale,
    ),
    figureNotes: figureNotes(archive, incidents, firstNote, locale),
    told: tellIncidents(archive, incidents, firstNote + incidents.length, locale),
    inShort: shortAccounts(incidents, firstNote, locale),
    updates: updateEntries(actor, locale),
  };
}

/** The line of an incident; where the actor counted a part of it only, with that figure beside the toll of the whole. */
function lineIn(archive: Archive, incident: Incident, role: ActorRole, actor: string, locale: Locale): IncidentLine {
  const line = incidentLine(archive, incident, locale);
  const scope = role === 'countedPart' ? 'part' : role === 'countedOwnLosses' ? 'own-losses' : undefined;
  if (scope === undefined) return line;
  const states = claimStates(incident.claims);
  const own = (incident.claims ?? []).filter((claim, index) => claim.by === actor && states[index] === scope);
  const figures = own.flatMap((claim) =>
    MEASURES.flatMap((measure) => {
      const count = countOf(claim[measure], 'total');
      return count ? [actorWords[locale].itsFigure[measure](formatCount(count, locale))] : [];
    }),
  );
  return { ...line, sentences: [...figures, ...line.sentences] };
}

/** The agreements under which it stands, by itself or through one that it is part of. */
function agreementsOf(archive: Archive, actor: string, locale: Locale): ActorView['agreements'] {
  return archive.ceasefires.flatMap((ceasefire) => {
    const { capacity, party } = standingOf(ceasefire, actor, partOfIn(archive));
    if (party === undefined) return [];
    const words = codeWords[locale].capacity[capacity];
    return [
      {
        ceasefire: linkTo(archive, 'ceasefires', ceasefire.id, locale),
        capacity: party === actor ? words : actorWords[locale].throughParty(words, actorLink(archive, party, locale, 'short').name),
      },
    ];
  });
}

function reportsOf(archive: Archive, actor: string, locale: Locale): ActorView['reports'] {
  const words = actorWords[locale].reportRoles;
  return [...archive.reports].reverse().flatMap((report) => {
    const role = report.outlet === actor ? words.outlet : report.agency === actor ? words.agency : undefined;
    return role === undefined ? [] : [{ label: reportLabel(archive, report, locale), url: report.url, role }];
  });
}

function whenOf(former: NonNullable<Actor['formerNames']>[number], locale: Locale): { when?: string } {
  const words = actorWords[locale];
  const parts = [
    ...(former.from ? [words.from(formatDate(former.from, locale))] : []),
    ...(former.to ? [words.until(formatDate(former.to, locale))] : []),
  ];
  return parts.length === 0 ? {} : { when: parts.join(' ') };
}
