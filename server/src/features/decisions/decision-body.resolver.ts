import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import type { PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import { AddDecisionBody } from "./actions/add-decision-body.js";
import { ArchiveDecisionBody } from "./actions/archive-decision-body.js";
import { ChangeDecisionBody } from "./actions/change-decision-body.js";
import type { DecisionBody } from "./decision-body.entity.js";
import type { Decision } from "./decision.entity.js";
import { AddDecisionBodyInput, ChangeDecisionBodyInput } from "./decision.inputs.js";
import { mayChangeBody, mayPlan } from "./decision.policy.js";
import { DecisionQueries } from "./decision.queries.js";
import { DecisionBodyRights, DecisionBodyType, DecisionType, PlaceDecisionRights } from "./decision.type.js";

@Resolver(() => DecisionBodyType)
export class DecisionBodyResolver {
  constructor(
    private readonly adding: AddDecisionBody,
    private readonly changing: ChangeDecisionBody,
    private readonly archiving: ArchiveDecisionBody,
  ) {}

  @ResolveField("archived", () => Boolean, { description: "Filed away: nothing new is planned with it." })
  archived(@Parent() body: DecisionBody): boolean {
    return body.archivedAt !== null;
  }

  @ResolveField("viewerCan", () => DecisionBodyRights, { description: "What the viewer may do with it." })
  viewerCan(@SignedIn() actor: Actor, @Parent() body: DecisionBody): DecisionBodyRights {
    return { change: mayChangeBody(actor, body) };
  }

  @Mutation(() => DecisionBodyType, {
    description: "Names a body that decides at a place: its lead, deputy and moderation team.",
  })
  addDecisionBody(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: AddDecisionBodyInput,
  ): Promise<DecisionBody> {
    return this.adding.run(actor, input);
  }

  @Mutation(() => DecisionBodyType, {
    description: "Changes a body: lead and deputy of the place, and of the moderation team whoever named it.",
  })
  changeDecisionBody(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: ChangeDecisionBodyInput,
  ): Promise<DecisionBody> {
    return this.changing.run(actor, input);
  }

  @Mutation(() => DecisionBodyType, { description: "Files a body away, or takes it back into use." })
  archiveDecisionBody(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "A body." }) id: string,
    @Args("version", { type: () => Int, description: "The version it was read in." }) version: number,
    @Args("archived", { description: "True files it away." }) archived: boolean,
  ): Promise<DecisionBody> {
    return this.archiving.run(actor, { id, version, archived });
  }
}

/** What decisions add to a place. */
@Resolver(() => PlaceType)
export class PlaceDecisionFields {
  constructor(private readonly queries: DecisionQueries) {}

  @ResolveField("decisionBodies", () => [DecisionBodyType], {
    description: "Bodies that decide here, those filed away last.",
  })
  bodies(@Parent() place: PlaceRow, @WithLoaders() loaders: Loaders): Promise<DecisionBody[]> {
    return this.queries.bodiesAtPlace(loaders).load(place.id);
  }

  @ResolveField("decisions", () => [DecisionType], {
    description:
      "Its decisions, the latest session first, at most 200. What is only planned is left out for other places of the network.",
  })
  decisions(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<Decision[]> {
    return this.queries.atPlaceFor(loaders, actor).load(place.id);
  }

  @ResolveField("decisionRights", () => PlaceDecisionRights, {
    description: "What the viewer may do about its decisions.",
  })
  rights(@SignedIn() actor: Actor, @Parent() place: PlaceRow): PlaceDecisionRights {
    return { plan: mayPlan(actor, place.id) };
  }
}
