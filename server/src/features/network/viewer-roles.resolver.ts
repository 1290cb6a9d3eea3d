import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { ViewerType } from "../identity/viewer.type.js";
import { RoleQueries, type RoleRow } from "./role.queries.js";
import { RoleType } from "./role.type.js";
import { RoundQueries, type RoundRow } from "./round.queries.js";
import { RoundType } from "./round.type.js";

@Resolver(() => ViewerType)
export class ViewerRolesResolver {
  constructor(
    private readonly roundQueries: RoundQueries,
    private readonly held: RoleQueries,
  ) {}

  @ResolveField(() => [RoundType], { description: "Rounds in which the viewer holds a role, newest first." })
  rounds(@SignedIn() actor: Actor): Promise<RoundRow[]> {
    return this.roundQueries.byIds([...new Set(actor.grants.map((grant) => grant.roundId))]);
  }

  @ResolveField(() => [RoleType], { description: "The viewer's running roles." })
  roles(@Parent() viewer: ViewerType, @WithLoaders() loaders: Loaders): Promise<RoleRow[]> {
    return this.held.ofPerson(loaders).load(viewer.id);
  }
}
