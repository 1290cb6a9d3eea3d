import type { Audience } from "../../gql/graphql.js";

interface Named {
  name: string;
  audience: Audience;
  place: { name: string } | null;
}

/** How a channel is called everywhere: those of a place bear its name. */
export function shownName({ name, audience, place }: Named): string {
  if (!place) return name;
  return audience === "TEAM" ? `${place.name} (Team)` : place.name;
}
