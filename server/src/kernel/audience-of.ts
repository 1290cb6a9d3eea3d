/** The audience key of a channel in SQL: what `Actor.audiencesIn` is compared with. `channel`: its table or alias. */
export const audienceOf = (channel: string): string =>
  `CASE ${channel}.audience WHEN 'PLACE' THEN 'place:' || ${channel}.place_id ELSE lower(${channel}.audience) END`;
