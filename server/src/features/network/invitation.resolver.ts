import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { RequestOf, type RequestContext, SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { ViewerType } from "../identity/viewer.type.js";
import { visitOf } from "../identity/visit.js";
import { Welcome } from "../identity/welcome.js";
import { AcceptInvitation } from "./actions/accept-invitation.js";
import { Invite } from "./actions/invite.js";
import { WithdrawInvitation } from "./actions/withdraw-invitation.js";
import { InviteInput } from "./invitation.inputs.js";
import { InvitationQueries, type InvitationRow } from "./invitation.queries.js";
import { InvitationOfferType, InvitationType } from "./invitation.type.js";
import { PlaceQueries, type PlaceRow } from "./place.queries.js";
import { PlaceType } from "./place.type.js";

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationQueries,
    private readonly places: PlaceQueries,
    private readonly inviting: Invite,
    private readonly withdrawing: WithdrawInvitation,
    private readonly accepting: AcceptInvitation,
    private readonly welcome: Welcome,
  ) {}

  @Query(() => InvitationOfferType, {
    nullable: true,
    description: "What an invitation link offers; null when it is unknown, used, withdrawn or expired.",
  })
  invitation(
    @Args("token", { description: "The token from the link." }) token: string,
  ): Promise<InvitationOfferType | null> {
    return this.invitations.offer(token);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: "Where; null for an office of the round." })
  place(@Parent() invitation: InvitationRow, @WithLoaders() loaders: Loaders): Promise<PlaceRow> | null {
    return invitation.placeId ? this.places.loader(loaders).load(invitation.placeId) : null;
  }

  @Mutation(() => InvitationType, {
    description: "Mails an invitation; an open one to the same address for the same role is replaced.",
  })
  async invite(
    @SignedIn() actor: Actor,
    @Args("input", { description: "Who is invited to be what." }) input: InviteInput,
  ): Promise<InvitationRow> {
    return this.invitations.rowOf(await this.inviting.run(actor, input));
  }

  @Mutation(() => Boolean, { description: "Makes an open invitation worthless." })
  async withdrawInvitation(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of an invitation." }) id: string,
  ): Promise<boolean> {
    await this.withdrawing.run(actor, id);
    return true;
  }

  @Mutation(() => ViewerType, {
    description: "Takes an invitation up, once, and signs in; INVITATION_GONE when it is no longer valid.",
  })
  async acceptInvitation(
    @RequestOf() ctx: RequestContext,
    @Args("token", { description: "The token from the link." }) token: string,
    @Args("password", {
      type: () => String,
      nullable: true,
      description: "10 to 200 characters; without one, sign-in is by mail link.",
    })
    password: string | null,
  ): Promise<ViewerType> {
    return this.welcome.to(
      ctx,
      await this.accepting.run({ token, password: password || null }, visitOf(ctx)),
    );
  }
}
