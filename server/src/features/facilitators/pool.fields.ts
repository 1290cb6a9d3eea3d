import { Args, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import type { PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import type { RoundRow } from "../network/round.queries.js";
import { RoundType } from "../network/round.type.js";
import { districts } from "./districts.js";
import { FacilitatorMatches } from "./facilitator-matches.js";
import { poolPolicy } from "./facilitator.policy.js";
import { FacilitatorQueries, type FacilitatorRow } from "./facilitator.queries.js";
import { DistrictType, FacilitatorMatchType, FacilitatorType } from "./facilitator.type.js";
import { scoreOf, shown } from "./fit-reason.js";

/** What the pool adds to a round. */
@Resolver(() => RoundType)
export class RoundFacilitatorFields {
  constructor(private readonly pool: FacilitatorQueries) {}

  @ResolveField("facilitators", () => [FacilitatorType], {
    description:
      "The pool, by name, for the programme office: who accompanies places or did so, and candidates. For everybody else their own entry, if they have one.",
  })
  facilitators(
    @SignedIn() actor: Actor,
    @Parent() { id }: RoundRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<FacilitatorRow[]> {
    return this.pool.readable(actor, loaders, id);
  }

  @ResolveField("facilitatorMethods", () => [String], {
    description: "Methods to choose from, by name; for those who may write any down, else empty.",
  })
  async methods(
    @SignedIn() actor: Actor,
    @Parent() { id }: RoundRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<string[]> {
    return (await this.#writes(actor, loaders, id)) ? this.pool.methodsIn(id) : [];
  }

  @ResolveField("districts", () => [DistrictType], {
    description:
      "All Stadt- und Landkreise to choose from, by name; for those who may write any down, else empty.",
  })
  async districts(
    @SignedIn() actor: Actor,
    @Parent() { id }: RoundRow,
    @WithLoaders() loaders: Loaders,
  ): Promise<readonly DistrictType[]> {
    return (await this.#writes(actor, loaders, id)) ? districts : [];
  }

  async #writes(actor: Actor, loaders: Loaders, roundId: string): Promise<boolean> {
    if (poolPolicy.readAll(actor, roundId)) return true;
    return (await this.pool.readable(actor, loaders, roundId)).length > 0;
  }
}

/** What the pool adds to a place. */
@Resolver(() => PlaceType)
export class PlaceFacilitatorFields {
  constructor(private readonly matches: FacilitatorMatches) {}

  @ResolveField("facilitatorMatches", () => [FacilitatorMatchType], {
    description:
      "Who of the pool could accompany this place, up to twenty, the best first; for the programme office, else empty.",
  })
  async facilitatorMatches(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceRow,
    @WithLoaders() loaders: Loaders,
    @Args("method", {
      type: () => String,
      nullable: true,
      description: "A method that is asked for: whoever is good at it fits better.",
    })
    method?: string | null,
  ): Promise<FacilitatorMatchType[]> {
    const { language } = actor.person;
    const matches = await this.matches.of(actor, loaders, place, method?.trim() || null);
    return matches.map(({ facilitator, reasons }) => ({
      facilitator,
      reasons: shown(reasons, language),
      score: scoreOf(reasons),
    }));
  }
}
