import type { ConceptSide } from "../../gql/graphql.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { usePlace } from "../network/place-context.js";

const sides: Partial<Record<string, ConceptSide>> = {
  PROJECT_LEAD: "PLACE",
  DEPUTY_LEAD: "PLACE",
  FACILITATOR: "MODERATION",
};

/** The side for which one signs at this place. */
export function useOwnSide(): ConceptSide | null {
  const { id } = usePlace();
  const { roles } = useSignedInViewer();
  const own = roles.filter(({ place }) => place?.id === id).map(({ kind }) => sides[kind]);
  return own.includes("PLACE") ? "PLACE" : own.includes("MODERATION") ? "MODERATION" : null;
}
