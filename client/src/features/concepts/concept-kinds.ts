import type {
  ConceptEditionsQuery,
  ConceptKind,
  ConceptSectionKey,
  ConceptsQuery,
} from "../../gql/graphql.js";

export type Concept = NonNullable<ConceptsQuery["place"]["concepts"]>[number];
export type ConceptDraft = NonNullable<Concept["draft"]>;
export type ConceptSection = ConceptDraft["sections"][number];
export type Continuer = ConceptDraft["continuers"][number];
export type ConceptEdition = Concept["editions"][number];
/** What stands in an edition. */
export type EditionText = NonNullable<ConceptEditionsQuery["place"]["concepts"]>[number]["editions"][number];
export type ConceptSignature = ConceptDraft["signatures"][number];
export type ConceptGap = ConceptDraft["gaps"][number];

export const conceptKinds = ["OUTLINE", "CONTINUATION_PLAN"] as const satisfies readonly ConceptKind[];

const ends = { OUTLINE: "", CONTINUATION_PLAN: "/verstetigung" } as const;

export const conceptPaths = {
  concept: (placeId: string, kind: ConceptKind): string => `/kommunen/${placeId}/konzept${ends[kind]}`,
  edition: (placeId: string, kind: ConceptKind, number: number): string =>
    `${conceptPaths.concept(placeId, kind)}/fassung/${number}`,
};

/** Where a section stands on its page, for links that lead there. */
export const sectionAnchors: Record<ConceptSectionKey, string> = {
  SITUATION: "ausgangslage",
  GOALS: "ziele",
  APPROACH: "weg",
  PEOPLE: "menschen",
  DECISIONS: "entscheidungen",
  RESOURCES: "eigenes",
  KEEPING: "bleibt",
  ANCHORING: "verankerung",
  MEANS: "mittel",
  REVIEW: "rueckblick",
};

export const continuersAnchor = "wer-weitermacht";
