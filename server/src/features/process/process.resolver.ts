import { ID, Int, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { PlaceQueries, type PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import { GateQueries } from "./gate.queries.js";
import { shownMissing } from "./shown-outcome.js";
import { isOpen } from "./phase.js";
import { processPolicy } from "./process.policy.js";
import {
  type BlockRow,
  nextStepOf,
  type ProcessChangeRow,
  ProcessQueries,
  type ProcessRow,
} from "./process.queries.js";
import {
  BuildingBlockType,
  MissingStepType,
  ProcessChangeType,
  ProcessRights,
  ProcessType,
} from "./process.type.js";

const placeOf = ({ placeId, roundId }: ProcessRow) => ({ id: placeId, roundId });

/** What the process adds to a place. */
@Resolver(() => PlaceType)
export class PlaceProcessFields {
  constructor(private readonly processes: ProcessQueries) {}

  @ResolveField("process", () => ProcessType, { description: "Its way through the programme." })
  process(@Parent() place: PlaceRow, @WithLoaders() loaders: Loaders): Promise<ProcessRow> {
    return this.processes.ofPlace(loaders).load(place.id);
  }
}

@Resolver(() => ProcessType)
export class ProcessResolver {
  constructor(
    private readonly processes: ProcessQueries,
    private readonly gates: GateQueries,
    private readonly places: PlaceQueries,
  ) {}

  @ResolveField("id", () => ID, { description: "That of its place." })
  id(@Parent() process: ProcessRow): string {
    return process.placeId;
  }

  @ResolveField("place", () => PlaceType, { description: "Whose way it is." })
  place(@Parent() process: ProcessRow, @WithLoaders() loaders: Loaders): PlaceRow | Promise<PlaceRow> {
    return this.places.loader(loaders).at(process.placeId);
  }

  @ResolveField("pauseReason", () => String, {
    nullable: true,
    description:
      "Why it rests: for the place's own people, its moderation team and the programme office; else null.",
  })
  pauseReason(@SignedIn() actor: Actor, @Parent() process: ProcessRow): string | null {
    return processPolicy.readDetails(actor, placeOf(process)) ? process.pauseReason : null;
  }

  @ResolveField("blocks", () => [BuildingBlockType], {
    description: "Its Bausteine in their order; empty for those who do not take part in the network.",
  })
  async blocks(
    @SignedIn() actor: Actor,
    @Parent() process: ProcessRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<BlockRow[]> {
    if (!processPolicy.read(actor, placeOf(process))) return [];
    return this.processes.blocksOfPlace(loaders).load(process.placeId);
  }

  @ResolveField("nextStep", () => BuildingBlockType, {
    nullable: true,
    description:
      "The one Baustein that comes next: the one that was chosen, else the first open one. Null when all are done, and for those who do not take part in the network.",
  })
  async nextStep(
    @SignedIn() actor: Actor,
    @Parent() process: ProcessRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<BlockRow | null> {
    if (!processPolicy.read(actor, placeOf(process))) return null;
    return nextStepOf(process, await this.processes.blocksOfPlace(loaders).load(process.placeId));
  }

  @ResolveField("doneCount", () => Int, { description: "Bausteine that are done or left out." })
  async doneCount(@Parent() process: ProcessRow, @WithLoaders() loaders: Loaders): Promise<number> {
    const blocks = await this.processes.blocksOfPlace(loaders).load(process.placeId);
    return blocks.filter(({ state }) => !isOpen(state)).length;
  }

  @ResolveField("totalCount", () => Int, { description: "All its Bausteine." })
  async totalCount(@Parent() process: ProcessRow, @WithLoaders() loaders: Loaders): Promise<number> {
    return (await this.processes.blocksOfPlace(loaders).load(process.placeId)).length;
  }

  @ResolveField("missing", () => [MissingStepType], {
    description:
      "What the process lacks before its next phase, and its next step before it is done: for those who read its details; else empty.",
  })
  async missing(
    @SignedIn() actor: Actor,
    @Parent() process: ProcessRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<MissingStepType[]> {
    if (!processPolicy.readDetails(actor, placeOf(process))) return [];
    const blocks = await this.processes.blocksOfPlace(loaders).load(process.placeId);
    return shownMissing(await this.gates.missingOf(process, blocks, loaders), blocks);
  }

  @ResolveField("changes", () => [ProcessChangeType], {
    description: "Who did what, the latest first, at most 100: for those who read its details; else empty.",
  })
  async changes(
    @SignedIn() actor: Actor,
    @Parent() process: ProcessRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<ProcessChangeRow[]> {
    if (!processPolicy.readDetails(actor, placeOf(process))) return [];
    return this.processes.changesOfPlace(loaders).load(process.placeId);
  }

  @ResolveField("viewerCan", () => ProcessRights, { description: "What the viewer may do with it." })
  viewerCan(@SignedIn() actor: Actor, @Parent() process: ProcessRow): ProcessRights {
    const place = placeOf(process);
    return { edit: processPolicy.edit(actor, place), advance: processPolicy.advance(actor, place) };
  }
}

@Resolver(() => ProcessChangeType)
export class ProcessChangeResolver {
  constructor(private readonly people: PersonQueries) {}

  @ResolveField("by", () => PersonType, {
    nullable: true,
    description: "Who did it; null for the hub itself.",
  })
  by(
    @Parent() change: ProcessChangeRow,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return change.madeById ? this.people.loader(loaders).at(change.madeById) : null;
  }

  @ResolveField("at", () => DateTime, { description: "When." })
  at(@Parent() change: ProcessChangeRow): Date {
    return change.madeAt;
  }
}
