import { Field, ID, InputType, Int } from "@nestjs/graphql";
import { ConceptKindEnum, ConceptSectionKeyEnum } from "./concept.enums.js";
import type { ConceptKind, ConceptSectionKey } from "./concept.kinds.js";

@InputType({ description: "A section of a concept as it is to be from now on." })
export class WriteConceptSectionInput {
  @Field(() => ID, { description: "The place." })
  placeId: string;

  @Field(() => ConceptKindEnum, { description: "Which of its concepts." })
  kind: ConceptKind;

  @Field(() => ConceptSectionKeyEnum, { description: "Which section." })
  key: ConceptSectionKey;

  @Field(() => Int, {
    description:
      "The version of the section this is based on, 0 for one nobody has written; CONCEPT_CHANGED if there is a newer one.",
  })
  version: number;

  @Field({ description: "Plain text with paragraphs, at most 10,000 characters; may be empty." })
  body: string;
}

@InputType({ description: "What is written about who continues." })
class ContinuerWords {
  @Field({ description: "What is continued, at most 160 characters." })
  task: string;

  @Field({ description: "The office, association or group that continues it, at most 160 characters." })
  office: string;

  @Field(() => String, {
    nullable: true,
    description: "Name, at most 100 characters; only with `hasConsent`.",
  })
  name?: string | null;

  @Field({ defaultValue: false, description: "The person has agreed to be named here." })
  hasConsent: boolean;

  @Field({ description: "From when on, as YYYY-MM-DD." })
  startsOn: string;
}

@InputType({ description: "Somebody who continues something at a place." })
export class AddContinuerInput extends ContinuerWords {
  @Field(() => ID, { description: "UUID chosen by the client; sending the same again changes nothing." })
  id: string;

  @Field(() => ID, { description: "The place." })
  placeId: string;
}

@InputType({ description: "Somebody who continues something, as it is to be from now on." })
export class ChangeContinuerInput extends ContinuerWords {
  @Field(() => ID, { description: "Id of a continuer." })
  id: string;

  @Field(() => Int, { description: "The version this is based on; CONCEPT_CHANGED if there is a newer one." })
  version: number;
}
