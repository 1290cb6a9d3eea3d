/** The audience key of a channel in SQL: what `Actor.audiencesIn` is compared with. `channel`: its table or alias. */
export const audienceOf = (channel: string): string =>
  `CASE WHEN ${channel}.place_id IS NULL THEN lower(${channel}.audience)
    ELSE lower(${channel}.audience) || ':' || ${channel}.place_id END`;
