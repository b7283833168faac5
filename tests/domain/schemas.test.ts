import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AttributedParty, AttributionStatus } from '../../src/domain/attribution.ts';
import type { Capacity, CeasefireTerm } from '../../src/domain/ceasefire.ts';
import type { ChronicledIncident, ViolationLink } from '../../src/domain/chronology.ts';
import { NOT_STATED as DOMAIN_NOT_STATED, resolveToll, type TollClaim } from '../../src/domain/toll.ts';
import type { ComparedIncident } from '../../src/domain/duplicate.ts';
import type { GradeLevel } from '../../src/domain/grade.ts';
import type { LocatedPlace, PlaceKind, PlaceRelation } from '../../src/domain/place.ts';
import type { CAPACITIES, CeasefireFields } from '../../src/schemas/ceasefire.ts';
import { NOT_STATED } from '../../src/schemas/incident.ts';
import type { ATTRIBUTION_STATUSES, CeasefireLink, Claim, GRADE_LEVELS, IncidentFields, Party } from '../../src/schemas/incident.ts';
import type { PLACE_KINDS, PlaceFields } from '../../src/schemas/place.ts';
import { count, date } from './given.ts';

type Identified<Fields> = Fields & { id: string };

describe('what the schemas give', () => {
  it('is what the domain takes', () => {
    expectTypeOf<Claim>().toExtend<TollClaim>();
    expectTypeOf<Party>().toExtend<AttributedParty>();
    expectTypeOf<CeasefireLink>().toExtend<ViolationLink>();
    expectTypeOf<Identified<IncidentFields>>().toExtend<ChronicledIncident>();
    expectTypeOf<Identified<IncidentFields>>().toExtend<ComparedIncident>();
    expectTypeOf<CeasefireFields>().toExtend<CeasefireTerm>();
    expectTypeOf<Identified<PlaceFields>>().toExtend<LocatedPlace>();
    expectTypeOf<(typeof GRADE_LEVELS)[number]>().toEqualTypeOf<GradeLevel>();
    expectTypeOf<(typeof ATTRIBUTION_STATUSES)[number]>().toEqualTypeOf<AttributionStatus>();
    expectTypeOf<(typeof CAPACITIES)[number]>().toEqualTypeOf<Capacity>();
    expectTypeOf<(typeof PLACE_KINDS)[number]>().toEqualTypeOf<PlaceKind>();
    expectTypeOf<IncidentFields['placeRelation']>().toEqualTypeOf<PlaceRelation>();
    expectTypeOf<NonNullable<CeasefireLink['violation']>>().toEqualTypeOf<ViolationLink['violation']>();
  });

  it('uses the domain’s word for an origin that is not named', () => {
    expect(NOT_STATED).toBe(DOMAIN_NOT_STATED);
  });

  it('resolves without a change of form', () => {
    const claims: Claim[] = [
      { by: 'sohr', in: [{ report: 'a', paragraphs: [1] }], asOf: date('2021-06-10'), killed: { total: count('12+') } },
    ];
    expect(resolveToll(claims, 'killed', 'total')?.range.min).toBe(12);
  });
});
