import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { fullName, type PersonRow } from "./person.queries.js";
import { PersonType } from "./person.type.js";

@Resolver(() => PersonType)
export class PersonResolver {
  @ResolveField(() => String, { description: "Given and family name." })
  name(@Parent() person: PersonRow): string {
    return fullName(person);
  }

  @ResolveField(() => Boolean, { description: "The account is closed; what was written stays." })
  deactivated(@Parent() person: PersonRow): boolean {
    return person.deactivatedAt !== null;
  }
}
