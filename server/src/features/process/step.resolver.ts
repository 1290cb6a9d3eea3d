import { Args, ID, Int, Mutation, Resolver } from "@nestjs/graphql";
import { SignedIn } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { AdvanceProcess } from "./actions/advance-process.js";
import { CompleteBlock } from "./actions/complete-block.js";
import { PauseProcess } from "./actions/pause-process.js";
import { ReopenBlock } from "./actions/reopen-block.js";
import { ResumeProcess } from "./actions/resume-process.js";
import { SkipBlock } from "./actions/skip-block.js";
import { StartBlock } from "./actions/start-block.js";
import { type Phase, PhaseEnum } from "./phase.js";
import { type ProcessChanged, ProcessOutcome, type ProcessRefused, ProcessType } from "./process.type.js";
import { shownOutcome } from "./shown-outcome.js";

type Shown = Promise<ProcessChanged | ProcessRefused>;
const block = { type: () => ID, description: "A Baustein." } as const;
const known = {
  type: () => Int,
  description: "Its version the step began with. CONFLICT BLOCK_CHANGED when it is older.",
} as const;

/** Steps that may be refused because something lacks. */
@Resolver(() => ProcessType)
export class StepResolver {
  constructor(
    private readonly starting: StartBlock,
    private readonly completing: CompleteBlock,
    private readonly skipping: SkipBlock,
    private readonly reopening: ReopenBlock,
    private readonly advancing: AdvanceProcess,
    private readonly pausing: PauseProcess,
    private readonly resuming: ResumeProcess,
  ) {}

  @Mutation(() => ProcessOutcome, { name: "startBlock", description: "Begins a planned Baustein." })
  async start(
    @SignedIn() actor: Actor,
    @Args("id", block) id: string,
    @Args("version", known) version: number,
  ): Shown {
    return shownOutcome(await this.starting.run(actor, { id, version }));
  }

  @Mutation(() => ProcessOutcome, { name: "completeBlock", description: "Says that a Baustein is done." })
  async complete(
    @SignedIn() actor: Actor,
    @Args("id", block) id: string,
    @Args("version", known) version: number,
  ): Shown {
    return shownOutcome(await this.completing.run(actor, { id, version }));
  }

  @Mutation(() => ProcessOutcome, { name: "skipBlock", description: "Leaves a Baustein out." })
  async skip(
    @SignedIn() actor: Actor,
    @Args("id", block) id: string,
    @Args("version", known) version: number,
    @Args("reason", { description: "Why, at most 500 characters." }) reason: string,
  ): Shown {
    return shownOutcome(await this.skipping.run(actor, { id, version, reason }));
  }

  @Mutation(() => ProcessOutcome, {
    name: "reopenBlock",
    description: "Takes up again what was done or left out; stays on record.",
  })
  async reopen(
    @SignedIn() actor: Actor,
    @Args("id", block) id: string,
    @Args("version", known) version: number,
    @Args("reason", { description: "Why, at most 500 characters." }) reason: string,
  ): Shown {
    return shownOutcome(await this.reopening.run(actor, { id, version, reason }));
  }

  @Mutation(() => ProcessOutcome, {
    name: "advanceProcess",
    description: "Goes on to the next phase; CONFLICT PHASE_NOT_NEXT for any other.",
  })
  async advance(
    @SignedIn() actor: Actor,
    @Args("placeId", { type: () => ID, description: "A place." }) placeId: string,
    @Args("to", { type: () => PhaseEnum, description: "The phase that follows." }) to: Phase,
  ): Shown {
    return shownOutcome(await this.advancing.run(actor, { placeId, to }));
  }

  @Mutation(() => ProcessOutcome, { name: "pauseProcess", description: "Lets the process of a place rest." })
  async pause(
    @SignedIn() actor: Actor,
    @Args("placeId", { type: () => ID, description: "A place." }) placeId: string,
    @Args("reason", { description: "Why, at most 500 characters." }) reason: string,
  ): Shown {
    return shownOutcome(await this.pausing.run(actor, { placeId, reason }));
  }

  @Mutation(() => ProcessOutcome, { name: "resumeProcess", description: "Takes a resting process up again." })
  async resume(
    @SignedIn() actor: Actor,
    @Args("placeId", { type: () => ID, description: "A place." }) placeId: string,
  ): Shown {
    return shownOutcome(await this.resuming.run(actor, placeId));
  }
}
