import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { processPolicy } from "./process.policy.js";
import {
  type BlockRow,
  type ChecklistRow,
  nextStepOf,
  type ProcessChangeRow,
  ProcessQueries,
} from "./process.queries.js";
import {
  BuildingBlockDetailsType,
  BuildingBlockType,
  ChecklistItemType,
  ProcessChangeType,
} from "./process.type.js";

@Resolver(() => BuildingBlockType)
export class BlockResolver {
  constructor(private readonly processes: ProcessQueries) {}

  @ResolveField("isNextStep", () => Boolean, { description: "It is the one that comes next." })
  async isNextStep(@Parent() block: BlockRow, @WithLoaders() loaders: Loaders): Promise<boolean> {
    const process = await this.processes.ofPlace(loaders).load(block.placeId);
    const blocks = await this.processes.blocksOfPlace(loaders).load(block.placeId);
    return nextStepOf(process, blocks)?.id === block.id;
  }

  @ResolveField("details", () => BuildingBlockDetailsType, {
    nullable: true,
    description:
      "What is written in it; null for those who neither work at the place nor in the programme office.",
  })
  async details(
    @SignedIn() actor: Actor,
    @Parent() block: BlockRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<BlockRow | null> {
    const { placeId: id, roundId } = await this.processes.ofPlace(loaders).load(block.placeId);
    return processPolicy.readDetails(actor, { id, roundId }) ? block : null;
  }
}

@Resolver(() => BuildingBlockDetailsType)
export class BlockDetailsResolver {
  constructor(
    private readonly processes: ProcessQueries,
    private readonly people: PersonQueries,
  ) {}

  @ResolveField("checklist", () => [ChecklistItemType], { description: "What is to be done, in its order." })
  checklist(@Parent() block: BlockRow, @WithLoaders() loaders: Loaders): Promise<ChecklistRow[]> {
    return this.processes.checklistOf(loaders).load(block.id);
  }

  @ResolveField("responsible", () => PersonType, { nullable: true, description: "Who sees to it." })
  responsible(
    @Parent() block: BlockRow,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return block.responsibleId ? this.people.loader(loaders).at(block.responsibleId) : null;
  }

  @ResolveField("changes", () => [ProcessChangeType], {
    description: "Who did what with it, the latest first; at most 100.",
  })
  changes(@Parent() block: BlockRow, @WithLoaders() loaders: Loaders): Promise<ProcessChangeRow[]> {
    return this.processes.changesOfBlock(loaders).load(block.id);
  }
}

@Resolver(() => ChecklistItemType)
export class ChecklistItemResolver {
  constructor(private readonly people: PersonQueries) {}

  @ResolveField("doneBy", () => PersonType, { nullable: true, description: "Who ticked it off." })
  doneBy(
    @Parent() item: ChecklistRow,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return item.doneById ? this.people.loader(loaders).at(item.doneById) : null;
  }
}
