import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { Clock } from "../../kernel/clock.js";
import { dateIn } from "../../kernel/days.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { PlaceQueries, type PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import { AnnounceDecision } from "./actions/announce-decision.js";
import { ChangeDecision } from "./actions/change-decision.js";
import { ConcludeDecision } from "./actions/conclude-decision.js";
import { PlanDecision } from "./actions/plan-decision.js";
import { ReplanDecision } from "./actions/replan-decision.js";
import { SubmitDecision } from "./actions/submit-decision.js";
import { TakeBackOutcome } from "./actions/take-back-outcome.js";
import { TickPreparation } from "./actions/tick-preparation.js";
import { WithholdDecision } from "./actions/withhold-decision.js";
import { backPlan, type PlannedStep, type Preparation } from "./back-plan.js";
import type { DecisionBody } from "./decision-body.entity.js";
import { DecisionAccess } from "./decision.access.js";
import type { Decision } from "./decision.entity.js";
import {
  AnnounceDecisionInput,
  ChangeDecisionInput,
  ConcludeDecisionInput,
  PlanDecisionInput,
  PreparationEnum,
} from "./decision.inputs.js";
import { decisionPolicy } from "./decision.policy.js";
import { type ChangeRow, DecisionQueries } from "./decision.queries.js";
import {
  BackPlanStepType,
  DecisionBodyType,
  DecisionChangeType,
  DecisionRights,
  DecisionType,
  VotesType,
} from "./decision.type.js";

const theDecision = { type: () => ID, description: "A decision." };
const theVersion = {
  type: () => Int,
  description: "The version it was read in; CONFLICT when it has changed since.",
};

@Resolver(() => DecisionType)
export class DecisionResolver {
  constructor(
    private readonly access: DecisionAccess,
    private readonly decisions: DecisionQueries,
    private readonly places: PlaceQueries,
    private readonly people: PersonQueries,
    private readonly clock: Clock,
    private readonly planning: PlanDecision,
    private readonly changing: ChangeDecision,
    private readonly submitting: SubmitDecision,
    private readonly concluding: ConcludeDecision,
    private readonly replanning: ReplanDecision,
    private readonly takingBack: TakeBackOutcome,
    private readonly withholding: WithholdDecision,
    private readonly announcing: AnnounceDecision,
    private readonly ticking: TickPreparation,
  ) {}

  @Query(() => DecisionType, {
    description:
      "A decision of a place of the viewer's rounds; what is only planned, for the place itself and the round's offices. Else NOT_FOUND.",
  })
  decision(@SignedIn() actor: Actor, @Args("id", theDecision) id: string): Promise<Decision> {
    return this.access.requireReadable(actor, id);
  }

  @ResolveField("place", () => PlaceType, { description: "The place it is about." })
  place(@Parent() decision: Decision, @WithLoaders() loaders: Loaders): PlaceRow | Promise<PlaceRow> {
    return this.places.loader(loaders).at(decision.placeId);
  }

  @ResolveField("body", () => DecisionBodyType, { description: "Who decides." })
  body(@Parent() decision: Decision, @WithLoaders() loaders: Loaders): DecisionBody | Promise<DecisionBody> {
    return this.decisions.body(loaders).at(decision.bodyId);
  }

  @ResolveField("responsible", () => PersonType, { nullable: true, description: "Who sees to it." })
  responsible(
    @Parent() decision: Decision,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return decision.responsibleId ? this.people.loader(loaders).at(decision.responsibleId) : null;
  }

  @ResolveField("votes", () => VotesType, {
    nullable: true,
    description: "How it was voted, if that is known.",
  })
  votes(@Parent() { votesYes, votesNo, abstentions }: Decision): VotesType | null {
    if (votesYes === null || votesNo === null || abstentions === null) return null;
    return { yes: votesYes, no: votesNo, abstentions };
  }

  @ResolveField("backPlan", () => [BackPlanStepType], {
    description: "What must be done by when, counted back from the session.",
  })
  backPlan(@Parent() decision: Decision): PlannedStep[] {
    return backPlan(decision, dateIn(this.clock.now()));
  }

  @ResolveField("changes", () => [DecisionChangeType], {
    description: "Its record, the latest first; at most 100.",
  })
  changes(@Parent() decision: Decision, @WithLoaders() loaders: Loaders): Promise<ChangeRow[]> {
    return this.decisions.changes(loaders).load(decision.id);
  }

  @ResolveField("viewerCan", () => DecisionRights, { description: "What the viewer may do with it." })
  async viewerCan(
    @SignedIn() actor: Actor,
    @Parent() decision: Decision,
    @WithLoaders() loaders: Loaders,
  ): Promise<DecisionRights> {
    const place = await this.places.loader(loaders).at(decision.placeId);
    return { change: decisionPolicy.change(actor, decision, place) };
  }

  @Mutation(() => DecisionType, {
    description: "Plans a decision: lead, deputy and moderation team of the place.",
  })
  planDecision(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: PlanDecisionInput,
  ): Promise<Decision> {
    return this.planning.run(actor, input);
  }

  @Mutation(() => DecisionType, {
    description:
      "Changes a decision: lead and deputy of the place, and of the moderation team whoever planned it.",
  })
  changeDecision(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: ChangeDecisionInput,
  ): Promise<Decision> {
    return this.changing.run(actor, input);
  }

  @Mutation(() => DecisionType, { description: "Says that the paper of a planned decision is handed in." })
  submitDecision(
    @SignedIn() actor: Actor,
    @Args("id", theDecision) id: string,
    @Args("version", theVersion) version: number,
  ): Promise<Decision> {
    return this.submitting.run(actor, { id, version });
  }

  @Mutation(() => DecisionType, {
    description:
      "Says how the session ended. STATE_REFUSED unless submitted, NOT_MET_YET before the day of the session.",
  })
  concludeDecision(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: ConcludeDecisionInput,
  ): Promise<Decision> {
    return this.concluding.run(actor, input);
  }

  @Mutation(() => DecisionType, { description: "Plans what was deferred for a later session." })
  replanDecision(
    @SignedIn() actor: Actor,
    @Args("id", theDecision) id: string,
    @Args("version", theVersion) version: number,
    @Args("meetsOn", { description: "Day of the new session, YYYY-MM-DD." }) meetsOn: string,
    @Args("submitBy", {
      type: () => String,
      nullable: true,
      description: "Last day for the paper, YYYY-MM-DD. Null: counted back from the session.",
    })
    submitBy?: string | null,
  ): Promise<Decision> {
    return this.replanning.run(actor, { id, version, meetsOn, submitBy });
  }

  @Mutation(() => DecisionType, {
    description: "Takes back an outcome entered by mistake: the decision is submitted again.",
  })
  takeBackOutcome(
    @SignedIn() actor: Actor,
    @Args("id", theDecision) id: string,
    @Args("version", theVersion) version: number,
  ): Promise<Decision> {
    return this.takingBack.run(actor, { id, version });
  }

  @Mutation(() => DecisionType, {
    description:
      "Makes a decision one that is not public (§ 35 GemO). Erases title, paper number, turning point, result and votes, from its record, too; they cannot be brought back.",
  })
  withholdDecision(
    @SignedIn() actor: Actor,
    @Args("id", theDecision) id: string,
    @Args("version", theVersion) version: number,
  ): Promise<Decision> {
    return this.withholding.run(actor, { id, version });
  }

  @Mutation(() => DecisionType, {
    description: "Makes public what was dealt with behind closed doors, with what is entered now.",
  })
  announceDecision(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: AnnounceDecisionInput,
  ): Promise<Decision> {
    return this.announcing.run(actor, input);
  }

  @Mutation(() => DecisionType, {
    description: "Ticks a step on the way to the submission, or takes the tick away.",
  })
  tickPreparation(
    @SignedIn() actor: Actor,
    @Args("id", theDecision) id: string,
    @Args("step", { type: () => PreparationEnum, description: "The step." }) step: Preparation,
    @Args("done", { description: "Whether it is done." }) done: boolean,
  ): Promise<Decision> {
    return this.ticking.run(actor, { id, step, done });
  }
}
