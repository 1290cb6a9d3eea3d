import { Args, ID, Int, Query, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../graphql/request-context.js";
import type { Actor } from "../kernel/actor.js";
import { Find } from "./find.js";
import { SearchInput, SearchPage } from "./search.type.js";

@Resolver()
export class SearchResolver {
  constructor(private readonly finding: Find) {}

  @Query(() => SearchPage, {
    description:
      "Looks for something in everything of a round that the viewer may read. NOT_FOUND without a role in it.",
  })
  search(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("roundId", { type: () => ID, description: "A round." }) roundId: string,
    @Args("input", { description: "What is looked for." }) input: SearchInput,
    @Args("after", { type: () => String, nullable: true, description: "`next` of the page before." })
    after: string | null,
    @Args("limit", { type: () => Int, defaultValue: 20, description: "At most 100." }) limit: number,
  ): Promise<SearchPage> {
    return this.finding.run(actor, loaders, roundId, input, after, limit);
  }
}
