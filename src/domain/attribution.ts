export type AttributionStatus =
  'claimed-by-actor' | 'acknowledged' | 'acknowledged-strike-silent-on-harm' | 'suspected' | 'contested' | 'denied' | 'unattributed';

/** What an attribution needs of an incident's party. */
export interface AttributedParty {
  actor: string;
  role: string;
  attribution?: { status: AttributionStatus; by: readonly string[]; own?: unknown } | undefined;
}

/** One accused of an incident. */
export interface Accused<Party extends AttributedParty = AttributedParty> {
  actor: string;
  /** Who accuses it, each once, never itself. */
  by: string[];
  status: AttributionStatus;
  /** The accused's own position, where one is recorded. */
  own: NonNullable<Party['attribution']>['own'] | undefined;
  party: Party;
}

/** Everyone accused of an incident, with who accuses; empty where nobody is named. */
export function accusedOf<Party extends AttributedParty>(incident: { parties: readonly Party[] }): Accused<Party>[] {
  return incident.parties.flatMap((party) => {
    const status = party.attribution?.status ?? 'unattributed';
    if (party.role !== 'alleged-perpetrator' || status === 'unattributed') return [];
    const by = [...new Set(party.attribution!.by)].filter((accuser) => accuser !== party.actor);
    return [{ actor: party.actor, by, status, own: party.attribution!.own, party }];
  });
}
