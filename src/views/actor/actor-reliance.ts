import type { Actor, Archive, Incident } from '../../archive.ts';
import { claimsResting } from '../../domain/toll.ts';
import { actorWords } from '../../i18n/actors.ts';
import type { Locale } from '../../i18n/locale.ts';
import { incidentsByRole } from './actor-roles.ts';
import { incidentLine, type IncidentLine } from '../incident/incident-line.ts';

type Rests = 'alone' | 'shared' | 'not';

/** How many figures rest on what one origin counted, and in which incidents. */
export interface RelianceView {
  finding: string | null;
  alone: number;
  counted: number;
  incidents: { line: IncidentLine; killed: Rests; injured: Rests }[];
}

/** What rests on an actor's count alone; null where it counted nothing that enters a range. */
export function relianceView(archive: Archive, actor: Actor, locale: Locale): RelianceView | null {
  // Where it counted nothing, nothing rests on it.
  const counts = incidentsByRole(archive, actor.id).counted;
  const killed = claimsResting(actor.id, counts, 'killed');
  const injured = claimsResting(actor.id, counts, 'injured');
  const restsOn = ({ alone, withOthers }: typeof killed): ((incident: Incident) => Rests) => {
    const [byItself, shared] = [new Set(alone), new Set(withOthers)];
    return ({ id }) => (byItself.has(id) ? 'alone' : shared.has(id) ? 'shared' : 'not');
  };
  const [restsKilled, restsInjured] = [restsOn(killed), restsOn(injured)];
  const incidents = [...counts]
    .reverse()
    .map((incident) => ({ incident, killed: restsKilled(incident), injured: restsInjured(incident) }))
    .filter((entry) => entry.killed !== 'not' || entry.injured !== 'not');
  if (incidents.length === 0) return null;
  const counted = killed.alone.length + killed.withOthers.length;
  return {
    finding: counted === 0 ? null : actorWords[locale].relianceFinding(killed.alone.length, counted),
    alone: killed.alone.length,
    counted,
    incidents: incidents.map(({ incident, ...entry }) => ({ line: incidentLine(archive, incident, locale), ...entry })),
  };
}
