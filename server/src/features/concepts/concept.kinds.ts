export const conceptKinds = ["OUTLINE", "CONTINUATION_PLAN"] as const;
export type ConceptKind = (typeof conceptKinds)[number];

export const conceptSides = ["PLACE", "MODERATION"] as const;
export type ConceptSide = (typeof conceptSides)[number];

/** In the order in which they are read. */
export const sectionsOf = {
  OUTLINE: ["SITUATION", "GOALS", "APPROACH", "PEOPLE", "DECISIONS", "RESOURCES"],
  CONTINUATION_PLAN: ["KEEPING", "ANCHORING", "MEANS", "REVIEW"],
} as const satisfies Record<ConceptKind, readonly string[]>;
export type ConceptSectionKey = (typeof sectionsOf)[ConceptKind][number];
export const sectionKeys: readonly ConceptSectionKey[] = Object.values(sectionsOf).flat();

export const gapCodes = ["EMPTY_SECTION", "NO_CONTINUER", "STARTS_LATE"] as const;
export type ConceptGapCode = (typeof gapCodes)[number];
