import { Field, ID, InputType } from "@nestjs/graphql";

@InputType({ description: "A new place of a round." })
export class AddPlaceInput {
  @Field(() => ID, { description: "UUID chosen by the client; sending the same again changes nothing." })
  id: string;

  @Field(() => ID, { description: "The round." })
  roundId: string;

  @Field({ description: "Name shown in the network, at most 100 characters." })
  name: string;

  @Field(() => ID, { description: "Official key of the organisation that owns the place." })
  ownerKey: string;

  @Field(() => [ID], {
    description: "Official keys of the organisations that take part; the owner is always among them.",
  })
  memberKeys: string[];
}
