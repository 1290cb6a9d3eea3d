interface Room {
  name: string;
  audience: string;
}

/** Whether a topic of that channel can be about an update; for all others nobody need ask. */
export const mayHaveUpdate = ({ name, audience }: Room): boolean =>
  audience === "PLACE" ||
  audience === "TEAM" ||
  // The round's channel of updates gets a number where its name was taken.
  (audience === "NETWORK" && /^(hilfe|meldungen(-\d+)?)$/iu.test(name));
