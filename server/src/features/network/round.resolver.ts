import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { SignedIn } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import type { PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { InvitationQueries, type InvitationRow } from "./invitation.queries.js";
import { InvitationType } from "./invitation.type.js";
import { MemberQueries } from "./member.queries.js";
import { PlaceQueries, type PlaceRow } from "./place.queries.js";
import { PlaceType } from "./place.type.js";
import { invitableIn, invitableToOffice } from "./role.policy.js";
import { RoleQueries, type RoleRow } from "./role.queries.js";
import { RoleType } from "./role.type.js";
import { RoundAccess } from "./round.access.js";
import { roundPolicy } from "./round.policy.js";
import type { RoundRow } from "./round.queries.js";
import { RoundRights, RoundType } from "./round.type.js";

@Resolver(() => RoundType)
export class RoundResolver {
  constructor(
    private readonly access: RoundAccess,
    private readonly placeQueries: PlaceQueries,
    private readonly members: MemberQueries,
    private readonly roles: RoleQueries,
    private readonly openInvitations: InvitationQueries,
  ) {}

  @Query(() => RoundType, {
    description: "A round in which the viewer holds a role; NOT_FOUND for any other.",
  })
  round(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of a round." }) id: string,
  ): Promise<RoundRow> {
    return this.access.requireReadable(actor, id);
  }

  @ResolveField(() => [PlaceType], { description: "The round's places, by name." })
  places(@Parent() round: RoundRow): Promise<PlaceRow[]> {
    return this.placeQueries.inRound(round.id);
  }

  @ResolveField(() => [PersonType], { description: "People with a running role in this round, by name." })
  people(
    @SignedIn() actor: Actor,
    @Parent() round: RoundRow,
    @Args("search", { type: () => String, nullable: true, description: "Part of a name." })
    search: string | null,
    @Args("mentionableIn", {
      type: () => ID,
      nullable: true,
      description: "Only those who may read this channel; NOT_FOUND when the viewer may not.",
    })
    mentionableIn: string | null,
    @Args("limit", { type: () => Int, defaultValue: 20, description: "At most 100." }) limit: number,
    @Args("withClosed", {
      defaultValue: false,
      description: "Also people whose account is closed; heeded for the programme office alone.",
    })
    withClosed: boolean,
  ): Promise<PersonRow[]> {
    const filter = { search: search ?? null, mentionableIn: mentionableIn ?? null, limit, withClosed };
    return this.members.inRound(actor, round.id, filter);
  }

  @ResolveField(() => [RoleType], {
    description: "Running offices of the round: programme office, steering group, funder.",
  })
  offices(@Parent() round: RoundRow): Promise<RoleRow[]> {
    return this.roles.officesOf(round.id);
  }

  @ResolveField(() => [InvitationType], {
    description: "Open invitations to offices of the round, for those who may invite; else empty.",
  })
  async invitations(@SignedIn() actor: Actor, @Parent() round: RoundRow): Promise<InvitationRow[]> {
    const kinds = invitableToOffice(actor, round.id);
    if (kinds.length === 0) return [];
    return this.openInvitations.openToOffices(round.id);
  }

  @ResolveField(() => RoundRights, { description: "What the viewer may do in this round." })
  viewerCan(@SignedIn() actor: Actor, @Parent() round: RoundRow): RoundRights {
    return {
      createChannel: roundPolicy.createChannel(actor, round.id),
      addPlace: roundPolicy.addPlace(actor, round.id),
      inviteKinds: invitableIn(actor, round.id),
    };
  }
}
