import { Field, ID, InputType, Int } from "@nestjs/graphql";

@InputType({ description: "What somebody who accompanies places can do, where, and how much of it." })
class ProfileWords {
  @Field(() => [String], { description: "At most 12 of at most 60 characters; each counts once." })
  methods: string[];

  @Field(() => [ID], { description: "Keys of districts." })
  regions: string[];

  @Field(() => Int, { nullable: true, description: "How many places at once, 0 to 20; null: not said." })
  capacity?: number | null;
}

@InputType({ description: "A candidate: somebody who could accompany places and has no account yet." })
export class AddFacilitatorInput extends ProfileWords {
  @Field(() => ID, { description: "UUID chosen by the client; sending the same again changes nothing." })
  id: string;

  @Field(() => ID, { description: "The round." })
  roundId: string;

  @Field({ description: "At most 100 characters." })
  givenName: string;

  @Field({ description: "At most 100 characters." })
  familyName: string;

  @Field({ description: "Mail address, at most 254 characters; by it the candidate is known on coming." })
  email: string;

  @Field(() => String, {
    nullable: true,
    description: "The programme office's own note, at most 1,000 characters.",
  })
  note?: string | null;
}

@InputType({ description: "An entry of the pool as it is to be from now on." })
export class SaveFacilitatorProfileInput extends ProfileWords {
  @Field(() => ID, { description: "The round." })
  roundId: string;

  @Field(() => ID, { description: "Id of the entry." })
  id: string;

  @Field(() => Int, {
    description: "The version this is based on; FACILITATOR_CHANGED if there is a newer one.",
  })
  version: number;

  @Field(() => String, {
    nullable: true,
    description:
      "The programme office's own note, at most 1,000 characters; left out, it stays. FORBIDDEN for everybody else.",
  })
  note?: string | null;
}
