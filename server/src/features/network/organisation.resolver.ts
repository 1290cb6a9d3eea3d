import { Args, Int, Query, Resolver } from "@nestjs/graphql";
import { SignedIn } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { OrganisationQueries } from "./organisation.queries.js";
import { OrganisationEntryType } from "./organisation.type.js";

@Resolver()
export class OrganisationResolver {
  constructor(private readonly directory: OrganisationQueries) {}

  @Query(() => [OrganisationEntryType], { description: "The official directory, for the programme office." })
  organisations(
    @SignedIn() actor: Actor,
    @Args("search", { description: "Part of a name, or a whole key." }) search: string,
    @Args("limit", { type: () => Int, defaultValue: 20, description: "At most 100." }) limit: number,
  ): Promise<OrganisationEntryType[]> {
    return this.directory.search(actor, search, limit);
  }
}
