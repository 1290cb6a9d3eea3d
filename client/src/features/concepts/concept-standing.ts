import type { ConceptSide } from "../../gql/graphql.js";
import type { Concept } from "./concept-kinds.js";

/** How far a concept is. */
export type Standing = "EMPTY" | "DRAFT" | `SIGNED_BY_${ConceptSide}` | "IN_FORCE";

/** Of the text as it stands now; for those who read editions only, it is the one in force. */
export function standingOf({ draft, editions }: Pick<Concept, "draft" | "editions">): Standing {
  if (!draft || (draft.isEdition && editions.length > 0)) return "IN_FORCE";
  const [signature] = draft.signatures;
  if (signature) return `SIGNED_BY_${signature.side}`;
  const isBegun = draft.sections.some(({ body }) => body !== "") || draft.continuers.length > 0;
  return isBegun || editions.length > 0 ? "DRAFT" : "EMPTY";
}

/** The number the text as it stands now has or will have. */
export function numberOf({ draft, editions }: Pick<Concept, "draft" | "editions">): number {
  const latest = editions[0]?.number ?? 0;
  return standingOf({ draft, editions }) === "IN_FORCE" ? latest : latest + 1;
}

export type Readers = "DRAFT" | "EDITION" | "EDITION_RELEASED" | "BOTH" | "BOTH_RELEASED";

/** Who reads what of it; where one edition is shown, who reads that one. The network reads none but the latest. */
export function readersOf(concept: Concept, edition?: { number: number }): Readers {
  const [latest] = concept.editions;
  if (!latest) return "DRAFT";
  if (edition && edition.number !== latest.number) return "EDITION";
  const what = edition || standingOf(concept) === "IN_FORCE" ? "EDITION" : "BOTH";
  return concept.releasedAt ? `${what}_RELEASED` : what;
}
