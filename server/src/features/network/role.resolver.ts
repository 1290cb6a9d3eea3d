import { Args, ID, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { RequestOf, type RequestContext, SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { SessionAccess } from "../identity/session.access.js";
import { EndRole } from "./actions/end-role.js";
import { GrantRole } from "./actions/grant-role.js";
import { HandOverRole } from "./actions/hand-over-role.js";
import { PlaceQueries, type PlaceRow } from "./place.queries.js";
import { PlaceType } from "./place.type.js";
import { GrantRoleInput } from "./role.inputs.js";
import { rolePolicy } from "./role.policy.js";
import type { RoleRow } from "./role.queries.js";
import { RoleRights, RoleType } from "./role.type.js";

@Resolver(() => RoleType)
export class RoleResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly places: PlaceQueries,
    private readonly sessions: SessionAccess,
    private readonly granting: GrantRole,
    private readonly ending: EndRole,
    private readonly handing: HandOverRole,
  ) {}

  @ResolveField(() => PersonType, { description: "Who holds, or held, it." })
  person(@Parent() role: RoleRow, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(role.personId);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: "Where; null for an office of the round." })
  place(@Parent() role: RoleRow, @WithLoaders() loaders: Loaders): PlaceRow | Promise<PlaceRow> | null {
    return role.placeId ? this.places.loader(loaders).at(role.placeId) : null;
  }

  @ResolveField(() => RoleRights, { description: "What the viewer may do with it." })
  viewerCan(@SignedIn() actor: Actor, @Parent() role: RoleRow): RoleRights {
    // A lead's role only goes on to somebody else.
    const end = role.kind !== "PROJECT_LEAD" && rolePolicy.end(actor, role);
    return { end, handOver: rolePolicy.handOver(actor, role) };
  }

  @Mutation(() => RoleType, { description: "Gives a role to somebody who already belongs to the round." })
  grantRole(
    @RequestOf() ctx: RequestContext,
    @SignedIn() actor: Actor,
    @Args("input", { description: "Who is to be what, and where." }) input: GrantRoleInput,
  ): Promise<RoleRow> {
    return this.withTodaysRights(ctx, actor, this.granting.run(actor, input));
  }

  @Mutation(() => RoleType, {
    description:
      "Ends a running role; ROLE_ENDED when another was quicker, LAST_LEAD and LAST_FACILITATOR for roles that are handed over instead.",
  })
  endRole(
    @RequestOf() ctx: RequestContext,
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of a role." }) id: string,
  ): Promise<RoleRow> {
    return this.withTodaysRights(ctx, actor, this.ending.run(actor, id));
  }

  @Mutation(() => RoleType, {
    description:
      "Ends a lead's or deputy's role and gives it to another person of the place, or (programme office) a facilitator's to another facilitator, in one step and with their duties.",
  })
  handOverRole(
    @RequestOf() ctx: RequestContext,
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of the role." }) id: string,
    @Args("toPersonId", { type: () => ID, description: "Who holds it from now on." }) toPersonId: string,
    @Args("staysInTeam", {
      defaultValue: true,
      description:
        "Whether whoever gives it away becomes a team member of the place, unless another role there stays.",
    })
    staysInTeam: boolean,
    @Args("moveDuties", {
      defaultValue: true,
      description: "Whether open duties go along. Whoever leaves the place keeps none in any case.",
    })
    moveDuties: boolean,
    @Args("keepDutyIds", {
      type: () => [ID],
      defaultValue: [],
      description: "Duties that stay with whoever gives the role away and stays at the place.",
    })
    keepDutyIds: string[],
  ): Promise<RoleRow> {
    const wish = { id, toPersonId, staysInTeam, moveDuties, keepDutyIds };
    return this.withTodaysRights(ctx, actor, this.handing.run(actor, wish));
  }

  // One may have changed one's own role: what the answer says about rights must already be the new ones.
  private async withTodaysRights(
    ctx: RequestContext,
    actor: Actor,
    changed: Promise<RoleRow>,
  ): Promise<RoleRow> {
    const role = await changed;
    ctx.actor = (await this.sessions.actorOfPerson(actor.id, actor.sessionId)) ?? actor;
    return role;
  }
}
