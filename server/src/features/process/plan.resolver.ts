import { Args, ID, Int, Mutation, Query, Resolver } from "@nestjs/graphql";
import { SignedIn } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { AddBlock } from "./actions/add-block.js";
import { ChangeBlock } from "./actions/change-block.js";
import { type BlockImport, ImportBlocks } from "./actions/import-blocks.js";
import { MoveBlock } from "./actions/move-block.js";
import { RemoveBlock } from "./actions/remove-block.js";
import { SetNextStep } from "./actions/set-next-step.js";
import { WriteChecklist } from "./actions/write-checklist.js";
import { AddBlockInput, AddChecklistItemInput, ChangeBlockInput } from "./process.inputs.js";
import type { BlockRow, ProcessRow } from "./process.queries.js";
import { BlockImportType, BuildingBlockType, ProcessType } from "./process.type.js";

const block = { type: () => ID, description: "A Baustein." } as const;
const place = { type: () => ID, description: "A place." } as const;
const item = { type: () => ID, description: "A thing to be done." } as const;
const table = {
  description: "A table with a head: Titel, Phase, Beginn, Ende, Beschreibung, Checkliste.",
} as const;

/** What a place makes of its plan. */
@Resolver(() => ProcessType)
export class PlanResolver {
  constructor(
    private readonly adding: AddBlock,
    private readonly changing: ChangeBlock,
    private readonly removing: RemoveBlock,
    private readonly moving: MoveBlock,
    private readonly choosing: SetNextStep,
    private readonly checklist: WriteChecklist,
    private readonly importing: ImportBlocks,
  ) {}

  @Mutation(() => ProcessType, { name: "addBlock", description: "Adds a Baustein at the end of its phase." })
  add(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The Baustein." }) input: AddBlockInput,
  ): Promise<ProcessRow> {
    return this.adding.run(actor, input);
  }

  @Mutation(() => ProcessType, { name: "changeBlock", description: "Rewrites a Baustein." })
  change(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The Baustein as it is to be." }) input: ChangeBlockInput,
  ): Promise<ProcessRow> {
    return this.changing.run(actor, input);
  }

  @Mutation(() => ProcessType, {
    name: "removeBlock",
    description: "Takes a planned Baustein away; what was begun is skipped instead.",
  })
  remove(
    @SignedIn() actor: Actor,
    @Args("id", block) id: string,
    @Args("version", {
      type: () => Int,
      description: "Its version. CONFLICT BLOCK_CHANGED when it is older.",
    })
    version: number,
  ): Promise<ProcessRow> {
    return this.removing.run(actor, { id, version });
  }

  @Mutation(() => ProcessType, { name: "restoreBlock", description: "Puts back what was taken away." })
  restore(
    @SignedIn() actor: Actor,
    @Args("placeId", place) placeId: string,
    @Args("id", block) id: string,
  ): Promise<ProcessRow> {
    return this.removing.takeBack(actor, { placeId, id });
  }

  @Mutation(() => ProcessType, {
    name: "moveBlock",
    description: "Gives a Baustein another place among those of its phase.",
  })
  move(
    @SignedIn() actor: Actor,
    @Args("id", block) id: string,
    @Args("position", { type: () => Int, description: "From 1; behind the last is the last." })
    position: number,
  ): Promise<ProcessRow> {
    return this.moving.run(actor, { id, position });
  }

  @Mutation(() => ProcessType, { name: "setNextStep", description: "Says which open Baustein comes next." })
  next(
    @SignedIn() actor: Actor,
    @Args("placeId", place) placeId: string,
    @Args("blockId", { type: () => ID, nullable: true, description: "Null leaves it to their order." })
    blockId: string | null,
  ): Promise<ProcessRow> {
    return this.choosing.run(actor, { placeId, blockId: blockId ?? null });
  }

  @Mutation(() => BuildingBlockType, { name: "addChecklistItem", description: "Adds a thing to be done." })
  addItem(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The thing." }) input: AddChecklistItemInput,
  ): Promise<BlockRow> {
    return this.checklist.add(actor, input);
  }

  @Mutation(() => BuildingBlockType, {
    name: "tickChecklistItem",
    description: "Ticks off, or takes the tick away; the first to tick stays on record.",
  })
  tick(
    @SignedIn() actor: Actor,
    @Args("id", item) id: string,
    @Args("done", { description: "Whether it is done." }) done: boolean,
  ): Promise<BlockRow> {
    return this.checklist.tick(actor, { id, done });
  }

  @Mutation(() => BuildingBlockType, { name: "changeChecklistItem", description: "Other words for it." })
  rewordItem(
    @SignedIn() actor: Actor,
    @Args("id", item) id: string,
    @Args("text", { description: "At most 160 characters." }) text: string,
  ): Promise<BlockRow> {
    return this.checklist.reword(actor, { id, text });
  }

  @Mutation(() => BuildingBlockType, { name: "removeChecklistItem", description: "Takes it away." })
  removeItem(@SignedIn() actor: Actor, @Args("id", item) id: string): Promise<BlockRow> {
    return this.checklist.remove(actor, id);
  }

  @Query(() => BlockImportType, {
    name: "previewBlockImport",
    description: "What a table would become; changes nothing. For those who may change the plan.",
  })
  preview(
    @SignedIn() actor: Actor,
    @Args("placeId", place) placeId: string,
    @Args("csv", table) csv: string,
  ): Promise<BlockImport> {
    return this.importing.preview(actor, { placeId, csv });
  }

  @Mutation(() => BlockImportType, {
    name: "importBlocks",
    description: "Takes Bausteine from a table, all of them or, when one line cannot be taken, none.",
  })
  take(
    @SignedIn() actor: Actor,
    @Args("id", {
      type: () => ID,
      description: "UUID chosen by the client; the same again takes nothing twice.",
    })
    id: string,
    @Args("placeId", place) placeId: string,
    @Args("csv", table) csv: string,
  ): Promise<BlockImport> {
    return this.importing.run(actor, { id, placeId, csv });
  }
}
