import { Field, Float, ID, InputType, Int } from "@nestjs/graphql";
import { ContributionKind } from "./contribution.type.js";

@InputType({ description: "What is written down about a contribution: no money." })
class ContributionWords {
  @Field(() => ContributionKind, { description: "What it is." })
  kind: ContributionKind;

  @Field({ description: "For what, in words; at most 160 characters." })
  description: string;

  @Field({ description: "The day, as YYYY-MM-DD: within the round, and not later than today." })
  day: string;

  @Field(() => Float, {
    description: "Hours of staff time in quarters, or occasions for a room as a whole number; at most 1,000.",
  })
  amount: number;
}

@InputType({ description: "A new contribution of a place." })
export class AddContributionInput extends ContributionWords {
  @Field(() => ID, { description: "UUID chosen by the client; sending the same again changes nothing." })
  id: string;

  @Field(() => ID, { description: "The place." })
  placeId: string;
}

@InputType({ description: "A contribution as it is to be from now on." })
export class ChangeContributionInput extends ContributionWords {
  @Field(() => ID, { description: "Id of a contribution." })
  id: string;

  @Field(() => Int, {
    description: "The version this is based on; CONTRIBUTION_CHANGED if there is a newer one.",
  })
  version: number;
}
