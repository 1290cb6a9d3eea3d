import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { AddPlace } from "./actions/add-place.js";
import { InvitationQueries, type InvitationRow } from "./invitation.queries.js";
import { InvitationType } from "./invitation.type.js";
import { OrganisationQueries } from "./organisation.queries.js";
import { OrganisationEntryType } from "./organisation.type.js";
import { PlaceAccess } from "./place.access.js";
import { AddPlaceInput } from "./place.inputs.js";
import type { PlaceRow } from "./place.queries.js";
import { PlaceRights, PlaceType } from "./place.type.js";
import { invitableAt, rosterPolicy } from "./role.policy.js";
import { RoleQueries, type RoleRow } from "./role.queries.js";
import { RoleType } from "./role.type.js";
import { processGroupPolicy } from "./team.policy.js";

@Resolver(() => PlaceType)
export class PlaceResolver {
  constructor(
    private readonly access: PlaceAccess,
    private readonly organisations: OrganisationQueries,
    private readonly heldRoles: RoleQueries,
    private readonly openInvitations: InvitationQueries,
    private readonly adding: AddPlace,
  ) {}

  @Query(() => PlaceType, { description: "A place of one of the viewer's rounds; NOT_FOUND for any other." })
  place(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of a place." }) id: string,
  ): Promise<PlaceRow> {
    return this.access.requireReadable(actor, id);
  }

  @ResolveField(() => OrganisationEntryType, { description: "The organisation that holds the place." })
  owner(@Parent() place: PlaceRow, @WithLoaders() loaders: Loaders): Promise<OrganisationEntryType> {
    return this.organisations.loader(loaders).load(place.ownerKey);
  }

  @ResolveField(() => [OrganisationEntryType], {
    description: "Organisations that take part, the owner first.",
  })
  members(@Parent() place: PlaceRow, @WithLoaders() loaders: Loaders): Promise<OrganisationEntryType[]> {
    return this.organisations.membersOfPlace(loaders).load(place.id);
  }

  @ResolveField(() => [RoleType], { description: "Running roles: lead, deputy, team, moderation." })
  roles(@Parent() place: PlaceRow, @WithLoaders() loaders: Loaders): Promise<RoleRow[]> {
    return this.heldRoles.atPlace(loaders).load(place.id);
  }

  @ResolveField(() => [RoleType], { description: "All roles, ended ones too, newest first." })
  roleHistory(@Parent() place: PlaceRow, @WithLoaders() loaders: Loaders): Promise<RoleRow[]> {
    return this.heldRoles.historyOfPlace(loaders).load(place.id);
  }

  @ResolveField(() => [InvitationType], {
    description: "Open invitations, for those who may invite; else empty.",
  })
  async invitations(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<InvitationRow[]> {
    const kinds = invitableAt(actor, place);
    if (kinds.length === 0) return [];
    const open = await this.openInvitations.openAtPlace(loaders).load(place.id);
    return open.filter((invitation) => kinds.includes(invitation.kind));
  }

  @ResolveField(() => PlaceRights, { description: "What the viewer may do here." })
  viewerCan(@SignedIn() actor: Actor, @Parent() place: PlaceRow): PlaceRights {
    return {
      inviteKinds: invitableAt(actor, place),
      editRoster: rosterPolicy.edit(actor, place),
      editProcessGroup: processGroupPolicy.edit(actor, place),
    };
  }

  @Mutation(() => PlaceType, {
    description: "Adds a place to a round (programme office). ROUND_FULL when all places are given.",
  })
  addPlace(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The place." }) input: AddPlaceInput,
  ): Promise<PlaceRow> {
    return this.adding.run(actor, input);
  }
}
