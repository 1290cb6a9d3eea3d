import { registerEnumType } from "@nestjs/graphql";
import {
  type ConceptGapCode,
  type ConceptKind,
  conceptKinds,
  type ConceptSectionKey,
  type ConceptSide,
  conceptSides,
  gapCodes,
  sectionKeys,
} from "./concept.kinds.js";

const named = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };

export const ConceptKindEnum = named<ConceptKind>(conceptKinds);
registerEnumType(ConceptKindEnum, {
  name: "ConceptKind",
  description: "What a place and its moderation team write together and both sign.",
  valuesMap: {
    OUTLINE: { description: "Grobkonzept: from where, to where, and how." },
    CONTINUATION_PLAN: { description: "Verstetigungsplan: what stays, and who continues after the round." },
  },
});

export const ConceptSideEnum = named<ConceptSide>(conceptSides);
registerEnumType(ConceptSideEnum, {
  name: "ConceptSide",
  description: "For whom somebody signs.",
  valuesMap: {
    PLACE: { description: "The place: its lead or deputy." },
    MODERATION: { description: "The moderation team: a facilitator of the place." },
  },
});

export const ConceptSectionKeyEnum = named<ConceptSectionKey>(sectionKeys);
registerEnumType(ConceptSectionKeyEnum, {
  name: "ConceptSectionKey",
  description: "A section of a concept.",
  valuesMap: {
    SITUATION: { description: "Grobkonzept: what is there, and who is missing." },
    GOALS: { description: "Grobkonzept: what is to be reached." },
    APPROACH: { description: "Grobkonzept: which way, with which Bausteine." },
    PEOPLE: { description: "Grobkonzept: who takes part, and how those are reached who are hard to reach." },
    DECISIONS: { description: "Grobkonzept: who decides what and when." },
    RESOURCES: { description: "Grobkonzept: rooms, time and people of the place's own." },
    KEEPING: { description: "Verstetigungsplan: what is to stay." },
    ANCHORING: { description: "Verstetigungsplan: where it is anchored." },
    MEANS: { description: "Verstetigungsplan: with which people, rooms and means." },
    REVIEW: { description: "Verstetigungsplan: how one looks at it again." },
  },
});

export const ConceptGapCodeEnum = named<ConceptGapCode>(gapCodes);
registerEnumType(ConceptGapCodeEnum, {
  name: "ConceptGapCode",
  description: "What a concept may lack before it can be signed.",
  valuesMap: {
    EMPTY_SECTION: { description: "Nobody has written this section." },
    NO_CONTINUER: { description: "Nobody is named who continues after the round." },
    STARTS_LATE: { description: "Nobody continues from the day after the round on." },
  },
});
