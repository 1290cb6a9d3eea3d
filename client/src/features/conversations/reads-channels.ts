import type { Viewer } from "../identity/viewer-context.js";

/** Steering group and funder read no channel: nothing is said to them in one, and nothing waits for them there. */
export const readsChannels = ({ roles }: Pick<Viewer, "roles">): boolean =>
  roles.some(({ kind, place }) => place != null || kind === "STAFF");
