import { Args, ID, Int, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { isId } from "../../kernel/ids.js";
import type { PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { HandOverQueries, type HandOverRow } from "./hand-over.queries.js";
import { DutyType, HandOverType } from "./hand-over.type.js";
import { type OpenDuty, OpenDuties } from "./open-duties.js";
import type { PlaceRow } from "./place.queries.js";
import { PlaceType } from "./place.type.js";
import { ProcessGroupQueries, type ProcessGroupRow } from "./process-group.queries.js";
import { ProcessGroupMemberType } from "./process-group.type.js";
import { handsOverAt, rolePolicy } from "./role.policy.js";
import { RoleQueries } from "./role.queries.js";
import { SuccessorQueries } from "./successor.queries.js";
import { handOverPolicy, processGroupPolicy } from "./team.policy.js";

/** How many a moderation team usually has. */
const usualFacilitators = 2;

/** What a place says about its team beyond who holds which role. */
@Resolver(() => PlaceType)
export class PlaceTeamFields {
  constructor(
    private readonly roles: RoleQueries,
    private readonly open: OpenDuties,
    private readonly candidates: SuccessorQueries,
    private readonly handed: HandOverQueries,
    private readonly members: ProcessGroupQueries,
  ) {}

  @ResolveField(() => Int, {
    description: "How many facilitators with an open account are missing from the usual two.",
  })
  async missingFacilitators(@Parent() place: PlaceRow, @WithLoaders() loaders: Loaders): Promise<number> {
    return Math.max(usualFacilitators - (await this.roles.facilitatorsAt(loaders).load(place.id)), 0);
  }

  @ResolveField(() => [DutyType], {
    description: "What somebody is responsible for here, for those who may hand over their role; else empty.",
  })
  async duties(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceRow,
    @Args("personId", { type: () => ID, description: "Id of a person." }) personId: string,
  ): Promise<OpenDuty[]> {
    if (!isId(personId) || !handsOverAt(actor, place)) return [];
    return this.open.of(place.id, personId, actor.id);
  }

  @ResolveField(() => [PersonType], {
    description: "Whom a role of this place may be handed over to, for those who may do so; else empty.",
  })
  async successors(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceRow,
    @WithLoaders() loaders: Loaders,
    @Args("roleId", { type: () => ID, description: "Id of a running role at this place." }) roleId: string,
  ): Promise<PersonRow[]> {
    const role = (await this.roles.atPlace(loaders).load(place.id)).find(({ id }) => id === roleId);
    return role && rolePolicy.handOver(actor, role) ? this.candidates.of(role) : [];
  }

  @ResolveField(() => [HandOverType], {
    description:
      "How roles went from one to another, newest first; for the place and the office, else empty.",
  })
  async handOvers(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<HandOverRow[]> {
    return handOverPolicy.read(actor, place) ? this.handed.atPlace(loaders).load(place.id) : [];
  }

  @ResolveField(() => [ProcessGroupMemberType], {
    description: "The process group, former members last; for the place and the office, else empty.",
  })
  async processGroup(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<ProcessGroupRow[]> {
    return processGroupPolicy.read(actor, place) ? this.members.ofPlace(loaders).load(place.id) : [];
  }
}
