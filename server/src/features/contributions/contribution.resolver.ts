import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import type { PlaceRow } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import { AddContribution } from "./actions/add-contribution.js";
import { ChangeContribution } from "./actions/change-contribution.js";
import { RemoveContribution } from "./actions/remove-contribution.js";
import { AddContributionInput, ChangeContributionInput } from "./contribution.inputs.js";
import { contributionPolicy } from "./contribution.policy.js";
import { ContributionQueries, type ContributionRow } from "./contribution.queries.js";
import {
  ContributionRights,
  ContributionsRights,
  ContributionsType,
  ContributionTotalType,
  ContributionType,
} from "./contribution.type.js";

/** What contributions add to a place. */
@Resolver(() => PlaceType)
export class PlaceContributionFields {
  @ResolveField("contributions", () => ContributionsType, {
    nullable: true,
    description: "What the place brings in of its own; for the place and the office, else null.",
  })
  ofPlace(@SignedIn() actor: Actor, @Parent() place: PlaceRow): ContributionsType | null {
    return contributionPolicy.read(actor, place) ? { placeId: place.id, roundId: place.roundId } : null;
  }
}

@Resolver(() => ContributionsType)
export class ContributionsResolver {
  constructor(private readonly contributions: ContributionQueries) {}

  @ResolveField(() => [ContributionTotalType], {
    description: "What they come to, by year and kind, the latest year first.",
  })
  totals(
    @Parent() { placeId }: ContributionsType,
    @WithLoaders() loaders: Loaders,
  ): Promise<ContributionTotalType[]> {
    return this.contributions.totalsOfPlace(loaders).load(placeId);
  }

  @ResolveField(() => [ContributionType], { description: "Those of a year, the latest day first." })
  async inYear(
    @Parent() { placeId }: ContributionsType,
    @WithLoaders() loaders: Loaders,
    @Args("year", {
      type: () => Int,
      nullable: true,
      description: "The year; left out, the latest in which there are any.",
    })
    year?: number | null,
  ): Promise<ContributionRow[]> {
    const [latest] = year == null ? await this.contributions.totalsOfPlace(loaders).load(placeId) : [];
    const wanted = year ?? latest?.year;
    return wanted === undefined ? [] : this.contributions.ofPlaceIn(loaders, wanted).load(placeId);
  }

  @ResolveField(() => ContributionsRights, { description: "What the viewer may do with them." })
  viewerCan(
    @SignedIn() actor: Actor,
    @Parent() { placeId: id, roundId }: ContributionsType,
  ): ContributionsRights {
    return { add: contributionPolicy.add(actor, { id, roundId }) };
  }
}

@Resolver(() => ContributionType)
export class ContributionResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly adding: AddContribution,
    private readonly changing: ChangeContribution,
    private readonly removing: RemoveContribution,
  ) {}

  @ResolveField(() => PersonType, { description: "Who wrote it down." })
  author(
    @Parent() { createdBy }: ContributionRow,
    @WithLoaders() loaders: Loaders,
  ): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(createdBy);
  }

  @ResolveField(() => ContributionRights, { description: "What the viewer may do with it." })
  viewerCan(@SignedIn() actor: Actor, @Parent() row: ContributionRow): ContributionRights {
    const place = { id: row.placeId, roundId: row.roundId };
    return { change: contributionPolicy.change(actor, place, row) };
  }

  @Mutation(() => ContributionType, {
    description:
      "Writes down what the place brought in (its own people). OUTSIDE_ROUND, NOT_YET for the day.",
  })
  addContribution(
    @SignedIn() actor: Actor,
    @Args("input", { description: "The contribution." }) input: AddContributionInput,
  ): Promise<ContributionRow> {
    return this.adding.run(actor, input);
  }

  @Mutation(() => ContributionType, {
    description: "Corrects one (who wrote it, lead, deputy); CONTRIBUTION_CHANGED when another was quicker.",
  })
  changeContribution(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is to stand there." }) input: ChangeContributionInput,
  ): Promise<ContributionRow> {
    return this.changing.run(actor, input);
  }

  @Mutation(() => Boolean, {
    description: "Takes one out (who wrote it, lead, deputy); CONTRIBUTION_CHANGED when another was quicker.",
  })
  async removeContribution(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "Id of a contribution." }) id: string,
    @Args("version", { type: () => Int, description: "The version that was seen." }) version: number,
  ): Promise<boolean> {
    await this.removing.run(actor, { id, version });
    return true;
  }
}
