import { Args, Mutation, ResolveField, Resolver } from "@nestjs/graphql";
import { Settings } from "../config/settings.js";
import { HubType } from "../features/identity/hub.type.js";
import { ViewerQueries } from "../features/identity/viewer.queries.js";
import { ViewerType } from "../features/identity/viewer.type.js";
import { SignedIn } from "../graphql/request-context.js";
import type { Actor } from "../kernel/actor.js";
import { SetPresenceShown } from "./actions/set-presence-shown.js";
import { PresenceQueries } from "./presence.queries.js";

@Resolver(() => HubType)
export class HubPresenceFields {
  constructor(private readonly settings: Settings) {}

  @ResolveField(() => Boolean, {
    description: "It is shown who is reading along; false: nothing listens at `/presence/`.",
  })
  presence(): boolean {
    return this.settings.hasPresence;
  }
}

@Resolver(() => ViewerType)
export class ViewerPresenceFields {
  constructor(
    private readonly choices: PresenceQueries,
    private readonly setting: SetPresenceShown,
    private readonly viewers: ViewerQueries,
  ) {}

  @ResolveField(() => Boolean, {
    description: "Others see where the viewer is reading along; false: the viewer sees no names either.",
  })
  presenceShown(@SignedIn() actor: Actor): Promise<boolean> {
    return this.choices.isShown(actor);
  }

  @Mutation(() => ViewerType, {
    description: "Chooses whether others see where one is reading along; applies at once, in all windows.",
  })
  async setPresenceShown(
    @SignedIn() actor: Actor,
    @Args("shown", { description: "False: neither seen nor told who is there." }) shown: boolean,
  ): Promise<ViewerType> {
    await this.setting.run(actor, shown);
    return this.viewers.of(actor);
  }
}
