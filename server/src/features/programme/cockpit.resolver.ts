import { Args, Int, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { SignedIn } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import type { RoundRow } from "../network/round.queries.js";
import { RoundType } from "../network/round.type.js";
import { Cockpit } from "./cockpit.type.js";
import { RoundCockpit } from "./round-cockpit.js";

/** What the programme adds to a round. */
@Resolver(() => RoundType)
export class RoundCockpitFields {
  constructor(private readonly cockpits: RoundCockpit) {}

  @ResolveField("cockpit", () => Cockpit, {
    description: "All its places at one glance, for the programme office; FORBIDDEN for everybody else.",
  })
  cockpit(
    @SignedIn() actor: Actor,
    @Parent() round: RoundRow,
    @Args("silentAfterWeeks", {
      type: () => Int,
      defaultValue: 4,
      description: "Places without an update for more than so many weeks are silent; 1 to 104.",
    })
    silentAfterWeeks: number,
  ): Promise<Cockpit> {
    return this.cockpits.of(actor, round.id, silentAfterWeeks);
  }
}
