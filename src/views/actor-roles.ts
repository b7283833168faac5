import type { Archive, Incident } from '../archive.ts';
import type { RangeBars } from '../charts/description.ts';
import { actorWords } from '../i18n/actors.ts';
import { tollWords } from '../i18n/tolls.ts';
import { sumBars, type ChartFrame } from './tolls-chart-bars.ts';

/** Where an actor's name can stand in an incident. `counted`: a figure there is by its count. */
export const ACTOR_ROLES = ['accused', 'target', 'harmed', 'present', 'counted'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

const PARTY_ROLES = { accused: 'alleged-perpetrator', target: 'target', harmed: 'harmed-group', present: 'present' } as const;

/** The incidents of each role, in the archive's order; one incident can stand under several roles. */
export function incidentsByRole(archive: Archive, actor: string): Record<ActorRole, Incident[]> {
  const inRole = (role: ActorRole): Incident[] => archive.incidents.filter((incident) => hasRole(incident, actor, role));
  return { accused: inRole('accused'), target: inRole('target'), harmed: inRole('harmed'), present: inRole('present'), counted: inRole('counted') };
}

function hasRole(incident: Incident, actor: string, role: ActorRole): boolean {
  if (role === 'counted') return (incident.claims ?? []).some((claim) => claim.by === actor && claim.excluded === undefined);
  return incident.parties.some((party) => party.actor === actor && party.role === PARTY_ROLES[role]);
}

/** People killed in the incidents of each role, one bar a role; null where the actor stands in no incident. */
export function tollsByRole(byRole: Record<ActorRole, Incident[]>, name: string, frame: ChartFrame): RangeBars | null {
  const roles = ACTOR_ROLES.filter((role) => byRole[role].length > 0);
  if (roles.length === 0) return null;
  const words = actorWords[frame.locale];
  const tolls = tollWords[frame.locale];
  return {
    kind: 'range-bars',
    id: 'tolls-by-role',
    locale: frame.locale,
    name: words.tollByRole,
    finding: words.tollByRoleFinding(name),
    caption: `${words.tollByRoleScope} ${tolls.peopleKilledCap} ${tolls.scope(new Set(roles.flatMap((role) => byRole[role].map(({ id }) => id))).size, frame.cutOff)}`,
    ...(frame.csvHref === undefined ? {} : { csvHref: frame.csvHref }),
    unit: tolls.peopleKilled,
    rows: roles.map((role) => ({
      label: words.roles[role],
      sublabel: tolls.inReported(byRole[role].length),
      bars: sumBars(byRole[role], 'killed', 'total', 'killed', tolls.killedHead, frame.locale),
    })),
    heads: { row: words.role, detail: tolls.incidents, group: tolls.group, value: tolls.killedHead },
  };
}
