import { Field, Float, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { type FitKind, fitKinds } from "./fit-reason.js";
import type { FacilitatorRow } from "./facilitator.queries.js";

@ObjectType("District", { description: "A Stadtkreis or Landkreis." })
export class DistrictType {
  @Field(() => ID, { description: "The first five digits of the official keys of all that lies in it." })
  key: string;

  @Field({ description: "Name." })
  name: string;
}

@ObjectType("FacilitatorRights", { description: "What the viewer may do with an entry of the pool." })
export class FacilitatorRights {
  @Field({ description: "Change methods, regions and how many places." })
  change: boolean;

  @Field({ description: "Read and change the programme office's note." })
  changeNote: boolean;

  @Field({ description: "Take it out: candidates only." })
  remove: boolean;

  @Field({ description: "Give a place to accompany: by a role, or for a candidate by an invitation." })
  assign: boolean;
}

/** What leaves about somebody in the pool; person, places, regions, load and rights are resolved. */
@ObjectType("Facilitator", {
  description:
    "Somebody who accompanies places, did so in this round, or could: a candidate has no account yet. For the programme office and the person alone.",
})
export class FacilitatorType {
  @Field(() => ID, {
    description: "Of what is written down; the person's, as long as nothing is (savedAt is null).",
  })
  id: string;

  @Field({ description: "Given name." })
  givenName: string;

  @Field({ description: "Family name." })
  familyName: string;

  @Field(() => String, { nullable: true, description: "Mail address." })
  email: string | null;

  @Field(() => [String], { description: "What they are good at, in their own order." })
  methods: string[];

  @Field(() => Int, { nullable: true, description: "How many places at once; null: not said." })
  capacity: number | null;

  @Field(() => Int, { description: "Rises with each change, 0 before the first." })
  version: number;

  @Field(() => DateTime, { nullable: true, description: "When it was last written down; null: never." })
  savedAt: Date | null;

  roundId: string;
  personId: string | null;
  deactivatedAt: Date | null;
  regionKeys: string[];
  note: string;
  placeIds: string[];
  formerPlaceIds: string[];
}

export const FitKindEnum = Object.fromEntries(fitKinds.map((kind) => [kind, kind])) as {
  [Kind in FitKind]: Kind;
};
registerEnumType(FitKindEnum, {
  name: "FacilitatorReasonKind",
  description: "Why somebody fits a place, or does not.",
  valuesMap: {
    REGION: { description: "Works in the place's district." },
    NEAR: { description: "Works in the same Regierungsbezirk." },
    FREE: { description: "Has room for another place." },
    FULL: { description: "Accompanies as many places as they can, or more: counts against." },
    METHOD: { description: "Is good at what was asked for." },
    SAME_KIND: { description: "Knows places of the same kind." },
    SAME_SIZE: { description: "Knows places of about the same size." },
    BEEN_THERE: { description: "Accompanied this place before." },
  },
});

@ObjectType("FacilitatorReason", { description: "One reason why somebody fits a place, or does not." })
export class FacilitatorReasonType {
  @Field(() => FitKindEnum, { description: "Which one." }) kind: FitKind;
  @Field({ description: "In words, in the viewer's language." }) text: string;
  @Field(() => Float, {
    description: "How much it counts, against it when below zero; the score is the sum of these.",
  })
  weight: number;
}

@ObjectType("FacilitatorMatch", { description: "Somebody of the pool who could accompany a place." })
export class FacilitatorMatchType {
  @Field(() => FacilitatorType, { description: "Who." }) facilitator: FacilitatorRow;
  @Field(() => [FacilitatorReasonType], { description: "The weightiest first." })
  reasons: FacilitatorReasonType[];
  @Field(() => Float, { description: "Sum of the weights of the reasons." }) score: number;
}
