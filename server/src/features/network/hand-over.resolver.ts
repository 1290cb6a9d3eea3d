import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { type Loaders } from "../../graphql/loaders.js";
import { WithLoaders } from "../../graphql/request-context.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import type { HandOverRow } from "./hand-over.queries.js";
import { HandOverType } from "./hand-over.type.js";

@Resolver(() => HandOverType)
export class HandOverResolver {
  constructor(private readonly people: PersonQueries) {}

  @ResolveField(() => PersonType, { description: "Who had the role." })
  from(@Parent() { fromId }: HandOverRow, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(fromId);
  }

  @ResolveField(() => PersonType, { description: "Who has had it since." })
  to(@Parent() { toId }: HandOverRow, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(toId);
  }

  @ResolveField(() => PersonType, {
    description: "Who handed it over: the former holder, the lead or the office.",
  })
  by(@Parent() { byId }: HandOverRow, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(byId);
  }
}
