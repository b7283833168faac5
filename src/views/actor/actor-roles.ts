import type { Archive, Incident } from '../../archive.ts';
import type { RangeBars } from '../../charts/description.ts';
import { accusedOf } from '../../domain/attribution.ts';
import type { ClaimScope, TollIncident } from '../../domain/toll.ts';
import { actorWords } from '../../i18n/actors.ts';
import { tollWords } from '../../i18n/tolls.ts';
import type { Locale } from '../../i18n/locale.ts';
import { once } from '../once.ts';
import { sumText, type SumText } from '../tolls/toll-sums.ts';
import { sumBars, type ChartFrame } from '../tolls/tolls-chart-bars.ts';

/**
 * Where an actor's name can stand in an incident. `counted`: a figure for everyone there is by its count, `countedPart` and
 * `countedOwnLosses` one for a part of them; `accuser`: it names who is responsible;
 * `spoke`: it gave the position of another that is accused.
 */
export const ACTOR_ROLES = [
  'accused',
  'target',
  'harmed',
  'present',
  'counted',
  'countedPart',
  'countedOwnLosses',
  'accuser',
  'spoke',
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Who only spoke about an incident has no bar: it would put the dead beside a name that had no part in them. Nor has a part of a toll. */
const DRAWN_ROLES = ['accused', 'target', 'harmed', 'present', 'counted'] as const satisfies readonly ActorRole[];

/** The incidents of each role, in the archive's order; one incident can stand under several roles. */
export function incidentsByRole(archive: Archive, actor: string): Record<ActorRole, Incident[]> {
  return rolesOf(archive).get(actor) ?? noRoles();
}

const rolesOf = once((archive: Archive): ReadonlyMap<string, Record<ActorRole, Incident[]>> => {
  const byActor = new Map<string, Record<ActorRole, Incident[]>>();
  for (const incident of archive.incidents) {
    for (const [role, actors] of Object.entries(actorsByRole(incident)) as [ActorRole, Set<string>][]) {
      for (const actor of actors) {
        const roles = byActor.get(actor) ?? noRoles();
        byActor.set(actor, roles);
        roles[role].push(incident);
      }
    }
  }
  return byActor;
});

function actorsByRole(incident: Incident): Record<ActorRole, Set<string>> {
  const accused = accusedOf(incident);
  const inRole = (role: string) => new Set(incident.parties.filter((party) => party.role === role).map(({ actor }) => actor));
  const countedWith = (scope: ClaimScope) =>
    new Set(
      (incident.claims ?? []).filter((claim) => claim.excluded === undefined && (claim.scope ?? 'all') === scope).map(({ by }) => by),
    );
  return {
    accused: new Set(accused.map(({ actor }) => actor)),
    target: inRole('target'),
    harmed: inRole('harmed-group'),
    present: inRole('present'),
    counted: countedWith('all'),
    countedPart: countedWith('part'),
    countedOwnLosses: countedWith('own-losses'),
    accuser: new Set(accused.flatMap(({ by }) => by)),
    spoke: new Set(accused.flatMap(({ own }) => own?.by ?? [])),
  };
}

function noRoles(): Record<ActorRole, Incident[]> {
  return Object.fromEntries(ACTOR_ROLES.map((role): [ActorRole, Incident[]] => [role, []])) as Record<ActorRole, Incident[]>;
}

/** The sums over the incidents of one role. */
export interface RoleSums {
  role: ActorRole;
  incidents: number;
  killed: SumText;
  civilians: SumText;
  injured: SumText;
}

/** Killed, civilians among them and injured in the incidents of each role that has a bar; of those that it counted, by its own figures. */
export function sumsByRole(actor: string, byRole: Record<ActorRole, Incident[]>, locale: Locale): RoleSums[] {
  return DRAWN_ROLES.filter((role) => byRole[role].length > 0).map((role) => {
    const incidents = figuresOf(actor, role, byRole[role]);
    return {
      role,
      incidents: incidents.length,
      killed: sumText(incidents, 'killed', 'total', locale),
      civilians: sumText(incidents, 'killed', 'civilians', locale),
      injured: sumText(incidents, 'injured', 'total', locale),
    };
  });
}

/** People killed in the incidents of each role, one bar a role; of those that it counted, by its own figures. Null where it has no such role. */
export function tollsByRole(actor: string, byRole: Record<ActorRole, Incident[]>, name: string, frame: ChartFrame): RangeBars | null {
  const roles = DRAWN_ROLES.filter((role) => byRole[role].length > 0);
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
      bars: sumBars(figuresOf(actor, role, byRole[role]), 'killed', 'total', 'killed', tolls.killedHead, frame.locale),
    })),
    heads: { row: words.role, detail: tolls.incidents, group: tolls.group, value: tolls.killedHead },
  };
}

function figuresOf(actor: string, role: ActorRole, incidents: readonly Incident[]): readonly TollIncident[] {
  return role === 'counted' ? incidents.map((incident) => ofOrigin(actor, incident)) : incidents;
}

/** An incident with the figures of one origin alone; the others stay in their places, since claims name each other by number. */
function ofOrigin(actor: string, incident: Incident): TollIncident {
  return {
    id: incident.id,
    claims: incident.claims?.map((claim) => (claim.by === actor ? claim : { ...claim, excluded: 'another origin' })),
  };
}
