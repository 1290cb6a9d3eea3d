import { Field, ID, ObjectType } from "@nestjs/graphql";

/** What leaves about a person; `roles`, `email` and rights are resolved for the one who asks. */
@ObjectType("Person", {
  description: "Somebody of the network. What was written keeps its author's name, even after deactivation.",
})
export class PersonType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field({ description: "Given name as chosen by the person." })
  givenName: string;

  @Field({ description: "Family name as chosen by the person." })
  familyName: string;

  email: string;
  deactivatedAt: Date | null;
}

@ObjectType("PersonRights", { description: "What the viewer may do with a person's account." })
export class PersonRights {
  @Field({ description: "Deactivate or reactivate the account." })
  deactivate: boolean;
}
