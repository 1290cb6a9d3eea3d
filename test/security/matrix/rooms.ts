/** Where something may be said: a channel with a topic that holds messages, by what it is open to. */
export const rooms = [
  "network",
  "teams",
  "office",
  "ownPlace",
  "neighbourPlace",
  "foreignNetwork",
  "foreignPlace",
  "archived",
] as const;
export type RoomName = (typeof rooms)[number];
