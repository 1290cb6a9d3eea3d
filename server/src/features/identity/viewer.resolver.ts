import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import {
  Asking,
  RequestOf,
  type RequestContext,
  SignedIn,
  WithLoaders,
} from "../../graphql/request-context.js";
import type { Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { EndSession } from "./actions/end-session.js";
import { SetLanguage } from "./actions/set-language.js";
import { SetPassword } from "./actions/set-password.js";
import { Language } from "./language.enum.js";
import { PersonQueries, type PersonRow } from "./person.queries.js";
import { PersonType } from "./person.type.js";
import { clearSessionCookie } from "./session-cookie.js";
import { SessionType } from "./session.type.js";
import { ViewerQueries } from "./viewer.queries.js";
import { ViewerType } from "./viewer.type.js";
import { visitOf } from "./visit.js";

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly viewers: ViewerQueries,
    private readonly people: PersonQueries,
    private readonly ending: EndSession,
    private readonly password: SetPassword,
    private readonly language: SetLanguage,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: "The person who asks; null when signed out." })
  viewer(@Asking() actor: Actor | null): Promise<ViewerType> | null {
    return actor && this.viewers.of(actor);
  }

  @ResolveField(() => PersonType, { description: "The viewer as others see them." })
  person(@Parent() viewer: ViewerType, @WithLoaders() loaders: Loaders): Promise<PersonRow> {
    return this.people.loader(loaders).load(viewer.id);
  }

  @ResolveField(() => [SessionType], {
    description: "Browsers in which the viewer is signed in, last used first.",
  })
  sessions(@SignedIn() actor: Actor): Promise<SessionType[]> {
    return this.viewers.sessions(actor);
  }

  @Mutation(() => ViewerType, {
    description: "Ends one of the viewer's own sessions; NOT_FOUND for any other.",
  })
  async endSession(
    @SignedIn() actor: Actor,
    @RequestOf() ctx: RequestContext,
    @Args("id", { type: () => ID, description: "Id of a session." }) id: string,
  ): Promise<ViewerType> {
    await this.ending.run(actor, id);
    if (id === actor.sessionId) clearSessionCookie(ctx);
    return this.viewers.of(actor);
  }

  @Mutation(() => ViewerType, {
    description: "Sets a password and ends all other sessions. INVALID names the field.",
  })
  async setPassword(
    @SignedIn() actor: Actor,
    @RequestOf() ctx: RequestContext,
    @Args("current", {
      type: () => String,
      nullable: true,
      description:
        "The password so far; not needed without one, or within half an hour after coming by a mail link.",
    })
    current: string | null,
    @Args("next", { description: "10 to 200 characters." }) next: string,
  ): Promise<ViewerType> {
    await this.password.run(actor, { current: current ?? null, next }, visitOf(ctx));
    return this.viewers.of(actor);
  }

  @Mutation(() => ViewerType, { description: "Chooses the language of screens and mails." })
  async setLanguage(
    @SignedIn() actor: Actor,
    @Args("language", { type: () => Language, description: "The language." }) language: Language,
  ): Promise<ViewerType> {
    await this.language.run(actor, language);
    return this.viewers.of(actor);
  }
}
