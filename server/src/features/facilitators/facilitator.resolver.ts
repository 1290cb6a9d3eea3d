import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { fullName, PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { PlaceQueries, type PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import { AddFacilitator } from "./actions/add-facilitator.js";
import { RemoveFacilitator } from "./actions/remove-facilitator.js";
import { SaveFacilitatorProfile } from "./actions/save-facilitator-profile.js";
import { districtsOf } from "./districts.js";
import { AddFacilitatorInput, SaveFacilitatorProfileInput } from "./facilitator.inputs.js";
import { facilitatorPolicy } from "./facilitator.policy.js";
import type { FacilitatorRow } from "./facilitator.queries.js";
import { DistrictType, FacilitatorRights, FacilitatorType } from "./facilitator.type.js";
import { freeOf } from "./fit.js";

@Resolver(() => FacilitatorType)
export class FacilitatorResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly placesById: PlaceQueries,
    private readonly adding: AddFacilitator,
    private readonly saving: SaveFacilitatorProfile,
    private readonly removing: RemoveFacilitator,
  ) {}

  @ResolveField(() => String, { description: "Given and family name." })
  name(@Parent() entry: FacilitatorRow): string {
    return fullName(entry);
  }

  @ResolveField(() => PersonType, { nullable: true, description: "Who it is; null: a candidate." })
  person(
    @Parent() { personId }: FacilitatorRow,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> | null {
    return personId === null ? null : this.people.loader(loaders).at(personId);
  }

  @ResolveField(() => [DistrictType], { description: "Where they work, by name." })
  regions(@Parent() { regionKeys }: FacilitatorRow): DistrictType[] {
    return districtsOf(regionKeys);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: "How many more places; below zero: overloaded; null: not said how many.",
  })
  free(@Parent() entry: FacilitatorRow): number | null {
    return freeOf(entry);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: "What the programme office notes for itself; null for everybody else.",
  })
  note(@SignedIn() actor: Actor, @Parent() entry: FacilitatorRow): string | null {
    return facilitatorPolicy.changeNote(actor, entry) ? entry.note : null;
  }

  @ResolveField(() => [PlaceType], { description: "Places accompanied today, by name." })
  places(@Parent() { placeIds }: FacilitatorRow, @WithLoaders() loaders: Loaders): Promise<PlaceRow[]> {
    return Promise.all(placeIds.map((id) => this.placesById.loader(loaders).load(id)));
  }

  @ResolveField(() => Int, { description: "How many other places were accompanied in this round before." })
  formerPlaceCount(@Parent() { formerPlaceIds }: FacilitatorRow): number {
    return formerPlaceIds.length;
  }

  @ResolveField(() => FacilitatorRights, { description: "What the viewer may do with it." })
  viewerCan(@SignedIn() actor: Actor, @Parent() entry: FacilitatorRow): FacilitatorRights {
    const { change, changeNote, remove, assign } = facilitatorPolicy;
    return {
      change: change(actor, entry),
      changeNote: changeNote(actor, entry),
      remove: remove(actor, entry),
      assign: assign(actor, entry),
    };
  }

  @Mutation(() => FacilitatorType, {
    description:
      "Notes down a candidate (programme office), who becomes the person with that address on being given a place. ALREADY_IN_POOL for the address.",
  })
  addFacilitator(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The candidate." }) input: AddFacilitatorInput,
  ): Promise<FacilitatorRow> {
    return this.adding.run(actor, input);
  }

  @Mutation(() => FacilitatorType, {
    description:
      "Writes down methods, regions and how many places (programme office; everybody their own). FACILITATOR_CHANGED when another was quicker.",
  })
  saveFacilitatorProfile(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is to stand there." }) input: SaveFacilitatorProfileInput,
  ): Promise<FacilitatorRow> {
    return this.saving.run(actor, input);
  }

  @Mutation(() => Boolean, {
    description:
      "Takes a candidate out (programme office). FACILITATOR_CHANGED when another was quicker, or the candidate has come.",
  })
  async removeFacilitator(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of a candidate." }) id: string,
    @Args("version", { type: () => Int, description: "The version that was seen." }) version: number,
  ): Promise<boolean> {
    await this.removing.run(actor, { id, version });
    return true;
  }
}
