import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import type { PersonRow } from "../identity/person.queries.js";
import { PersonRights, PersonType } from "../identity/person.type.js";
import { DeactivatePerson } from "./actions/deactivate-person.js";
import { ReactivatePerson } from "./actions/reactivate-person.js";
import { MemberAccess } from "./member.access.js";
import { mayDeactivate, maySeeAddress, maySeeSomeAddresses } from "./member.policy.js";
import { RoleQueries, type RoleRow } from "./role.queries.js";
import { RoleType } from "./role.type.js";

/** People as members of the network: what they are in it, and what others may know and do. */
@Resolver(() => PersonType)
export class MemberResolver {
  constructor(
    private readonly access: MemberAccess,
    private readonly held: RoleQueries,
    private readonly deactivating: DeactivatePerson,
    private readonly reactivating: ReactivatePerson,
  ) {}

  @Query(() => PersonType, {
    description: "Somebody of one of the viewer's rounds; NOT_FOUND for anybody else.",
  })
  person(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of a person." }) id: string,
  ): Promise<PersonRow> {
    return this.access.requireReadable(actor, id);
  }

  @ResolveField(() => [RoleType], { description: "Running roles in the rounds the viewer belongs to." })
  roles(
    @SignedIn() actor: Actor,
    @Parent() person: PersonRow,
    @WithLoaders() loaders: Loaders,
  ): RoleRow[] | Promise<RoleRow[]> {
    const shared = (roles: RoleRow[]): RoleRow[] =>
      roles.filter((role) => actor.holdsAnyRoleIn(role.roundId));
    const roles = this.held.ofPerson(loaders).at(person.id);
    return roles instanceof Promise ? roles.then(shared) : shared(roles);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      "For the person, the programme office of a shared round, and who leads the same place; else null.",
  })
  async email(
    @SignedIn() actor: Actor,
    @Parent() person: PersonRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<string | null> {
    if (person.id === actor.id) return person.email;
    if (!maySeeSomeAddresses(actor)) return null;
    const roles = await this.held.ofPerson(loaders).load(person.id);
    return maySeeAddress(actor, roles) ? person.email : null;
  }

  @ResolveField(() => PersonRights, { description: "What the viewer may do with this account." })
  async viewerCan(
    @SignedIn() actor: Actor,
    @Parent() person: PersonRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<PersonRights> {
    const roles = await this.held.ofPerson(loaders).load(person.id);
    return { deactivate: mayDeactivate(actor, person, roles) };
  }

  @Mutation(() => PersonType, {
    description: "Closes an account (programme office): its sessions end at once, what was written stays.",
  })
  deactivatePerson(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of a person." }) id: string,
  ): Promise<PersonRow> {
    return this.deactivating.run(actor, id);
  }

  @Mutation(() => PersonType, { description: "Opens a closed account again, with the roles that still run." })
  reactivatePerson(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of a person." }) id: string,
  ): Promise<PersonRow> {
    return this.reactivating.run(actor, id);
  }
}
