/**
 * The rule of `Actor.audiencesIn`, asked the other way round in SQL: whether a role makes its holder a reader of an
 * audience key. No audience is everybody's.
 */
export const isReader = (role: string, audience: string): string => `CASE
  WHEN ${audience} = 'network' THEN ${role}.kind = 'STAFF' OR ${role}.place_id IS NOT NULL
  WHEN ${audience} = 'teams' THEN ${role}.kind IN ('STAFF', 'FACILITATOR')
  WHEN ${audience} = 'staff' THEN ${role}.kind = 'STAFF'
  WHEN ${audience} = 'steering' THEN ${role}.kind = 'STEERING_GROUP'
  WHEN ${audience} = 'funder' THEN ${role}.kind = 'FUNDER'
  WHEN ${audience} LIKE 'team:%' THEN 'team:' || ${role}.place_id = ${audience} AND ${role}.kind <> 'FACILITATOR'
  WHEN ${audience} LIKE 'place:%' THEN 'place:' || ${role}.place_id = ${audience}
  ELSE ${audience} IS NULL
END`;
