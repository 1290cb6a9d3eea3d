import { Args, ID, Mutation, Resolver } from "@nestjs/graphql";
import { RequestOf, type RequestContext } from "../../graphql/request-context.js";
import { EndSession } from "./actions/end-session.js";
import { RequestSignInLink } from "./actions/request-sign-in-link.js";
import { SignIn } from "./actions/sign-in.js";
import { SignInAsPersona } from "./actions/sign-in-as-persona.js";
import { SignInWithLink } from "./actions/sign-in-with-link.js";
import { clearSessionCookie } from "./session-cookie.js";
import { ViewerType } from "./viewer.type.js";
import { visitOf } from "./visit.js";
import { Welcome } from "./welcome.js";

@Resolver()
export class SignInResolver {
  constructor(
    private readonly welcome: Welcome,
    private readonly withPassword: SignIn,
    private readonly withLink: SignInWithLink,
    private readonly asPersona: SignInAsPersona,
    private readonly link: RequestSignInLink,
    private readonly ending: EndSession,
  ) {}

  @Mutation(() => ViewerType, {
    description:
      "Signs in with a password. SIGN_IN_FAILED for a wrong one as for an unknown address; TOO_MANY_ATTEMPTS after many.",
  })
  async signIn(
    @RequestOf() ctx: RequestContext,
    @Args("email", { description: "Mail address." }) email: string,
    @Args("password", { description: "Password." }) password: string,
  ): Promise<ViewerType> {
    return this.welcome.to(ctx, await this.withPassword.run({ email, password }, visitOf(ctx)));
  }

  @Mutation(() => Boolean, {
    description: "Mails a link that signs in once within 15 minutes. Always true, known address or not.",
  })
  async requestSignInLink(
    @RequestOf() ctx: RequestContext,
    @Args("email", { description: "Mail address." }) email: string,
  ): Promise<boolean> {
    await this.link.run(email, visitOf(ctx));
    return true;
  }

  @Mutation(() => ViewerType, {
    description: "Signs in with a link from a mail, once; LINK_EXPIRED afterwards.",
  })
  async signInWithLink(
    @RequestOf() ctx: RequestContext,
    @Args("token", { description: "The token from the link." }) token: string,
  ): Promise<ViewerType> {
    return this.welcome.to(ctx, await this.withLink.run(token, visitOf(ctx)));
  }

  @Mutation(() => ViewerType, { description: "Signs in as one of `hub.personas`; in the demo network only." })
  async signInAsPersona(
    @RequestOf() ctx: RequestContext,
    @Args("personId", { type: () => ID, description: "Id of a listed person." }) personId: string,
  ): Promise<ViewerType> {
    return this.welcome.to(ctx, await this.asPersona.run(personId, visitOf(ctx)));
  }

  @Mutation(() => Boolean, { description: "Ends this session, if there is one." })
  async signOut(@RequestOf() ctx: RequestContext): Promise<boolean> {
    if (ctx.actor?.sessionId) await this.ending.run(ctx.actor, ctx.actor.sessionId);
    clearSessionCookie(ctx);
    return true;
  }
}
