import type { Actor } from "../../kernel/actor.js";

interface Held {
  roundId: string;
  placeId: string | null;
}

/** The programme office closes accounts of its round; never its own, so that somebody is left to open them. */
export const mayDeactivate = (
  actor: Actor,
  person: { id: string },
  roles: readonly { roundId: string }[],
): boolean => person.id !== actor.id && roles.some((role) => actor.is("STAFF", role.roundId));

/** Whether addresses of others may be anybody's at all to this actor: spares the question per person. */
export const maySeeSomeAddresses = (actor: Actor): boolean =>
  actor.grants.some(({ kind }) => kind === "STAFF" || kind === "PROJECT_LEAD" || kind === "DEPUTY_LEAD");

/** The programme office of a shared round, and those who lead the same place. */
export const maySeeAddress = (actor: Actor, roles: readonly Held[]): boolean =>
  roles.some(
    ({ roundId, placeId }) =>
      actor.is("STAFF", roundId) ||
      (placeId !== null && actor.holdsAt(placeId, "PROJECT_LEAD", "DEPUTY_LEAD")),
  );
