import { createUnionType, Field, ID, Int, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import {
  ConceptGapCodeEnum,
  ConceptKindEnum,
  ConceptSectionKeyEnum,
  ConceptSideEnum,
} from "./concept.enums.js";
import type { ConceptGapCode, ConceptKind, ConceptSectionKey, ConceptSide } from "./concept.kinds.js";
import type { ConceptRow } from "./concept.queries.js";

@ObjectType("ConceptSignature", { description: "That somebody has signed one version of a concept." })
export class ConceptSignatureType {
  @Field(() => ConceptSideEnum, { description: "For whom." })
  side: ConceptSide;

  @Field(() => DateTime, { description: "When." })
  signedAt: Date;

  personId: string;
}

@ObjectType("ConceptSection", {
  description: "A section of the working text; two people may write in two of them.",
})
export class ConceptSectionType {
  @Field(() => ConceptSectionKeyEnum, { description: "Which one." })
  key: ConceptSectionKey;

  @Field({ description: "Plain text with paragraphs; empty when nothing is written." })
  body: string;

  @Field(() => Int, { description: "Rises with each change; what is based on an older one is refused." })
  version: number;

  @Field(() => DateTime, { nullable: true, description: "When it was changed last; null: never written." })
  changedAt: Date | null;

  changedById: string | null;
}

@ObjectType("Continuer", { description: "Who continues what when the round is over." })
export class ContinuerType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field({ description: "What is continued." })
  task: string;

  @Field({ description: "The office, association or group that continues it." })
  office: string;

  @Field(() => String, { nullable: true, description: "Who, if they have agreed to be named." })
  name: string | null;

  @Field({ description: "From when on, as YYYY-MM-DD." })
  startsOn: string;

  @Field(() => Int, { description: "Rises with each change; what is based on an older one is refused." })
  version: number;
}

@ObjectType("ConceptGap", { description: "What a concept still lacks before it can be signed." })
export class ConceptGapType {
  @Field(() => ConceptGapCodeEnum, { description: "What it is." })
  code: ConceptGapCode;

  @Field(() => ConceptSectionKeyEnum, { nullable: true, description: "In which section, if it is one." })
  section: ConceptSectionKey | null;

  @Field({ description: "German sentence that says what to do." })
  message: string;
}

@ObjectType("ConceptDraft", { description: "The working text of a concept." })
export class ConceptDraftType {
  @Field(() => Int, { description: "Rises with whatever is changed in it; a signature is for one of them." })
  version: number;

  @Field(() => [ConceptSignatureType], { description: "Who has signed it as it is." })
  signatures: ConceptSignatureType[];

  @Field({ description: "It is the latest edition: nothing has been changed since both sides signed." })
  isEdition: boolean;

  concept: ConceptRow;
}

@ObjectType("ConceptEditionSection", { description: "A section of an edition." })
export class ConceptEditionSectionType {
  @Field(() => ConceptSectionKeyEnum, { description: "Which one." })
  key: ConceptSectionKey;

  @Field({ description: "Plain text with paragraphs." })
  body: string;
}

@ObjectType("EditionContinuer", { description: "Who continues what, as both sides have signed it." })
export class EditionContinuerType {
  @Field({ description: "What is continued." })
  task: string;

  @Field({ description: "The office, association or group that continues it." })
  office: string;

  @Field(() => String, {
    nullable: true,
    description: "Who, if they have agreed to be named; goes when it is taken out of the working text.",
  })
  name: string | null;

  @Field({ description: "From when on, as YYYY-MM-DD." })
  startsOn: string;
}

/** What leaves about an edition; its sections and continuers are resolved. */
@ObjectType("ConceptEdition", { description: "A concept as both sides have signed it; it is never changed." })
export class ConceptEditionType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field(() => Int, { description: "From 1 without gaps." })
  number: number;

  @Field(() => DateTime, { description: "When the second side signed." })
  signedAt: Date;

  @Field(() => [ConceptSignatureType], {
    description: "Who has signed it: the place, then the moderation team.",
  })
  signatures: ConceptSignatureType[];

  kind: ConceptKind;
}

@ObjectType("ConceptRights", { description: "What the viewer may do with a concept." })
export class ConceptRights {
  @Field({ description: "Write in it." })
  write: boolean;

  @Field({ description: "Sign it as it is, for a side that has not signed yet." })
  sign: boolean;

  @Field({ description: "Take back the signature of one's own side, as long as the other has not signed." })
  withdraw: boolean;

  @Field({ description: "Let the network read the latest edition, or no longer." })
  release: boolean;
}

/** What leaves about a concept; the rest is resolved. */
@ObjectType("Concept", { description: "What a place and its moderation team write together and both sign." })
export class ConceptType {
  @Field(() => ConceptKindEnum, { description: "Which of the two." })
  kind: ConceptKind;

  @Field(() => DateTime, { nullable: true, description: "Since when the network reads the latest edition." })
  releasedAt: Date | null;
}

@ObjectType("ConceptSignedOff", { description: "The signature stands." })
export class ConceptSignedOff {
  @Field(() => ConceptType, { description: "The concept as it is now." }) concept: ConceptRow;
}

@ObjectType("ConceptIncomplete", { description: "It lacks something; nothing was signed." })
export class ConceptIncomplete {
  @Field(() => [ConceptGapType], { description: "What it lacks, in the order of its sections." })
  gaps: ConceptGapType[];
}

export const ConceptSigned = createUnionType({
  name: "ConceptSigned",
  description: "What came of signing.",
  types: () => [ConceptSignedOff, ConceptIncomplete] as const,
});
