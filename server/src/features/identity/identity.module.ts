import { Module } from "@nestjs/common";
import { Settings } from "../../config/settings.js";
import { MailModule } from "../../mail/mail.module.js";
import { EndSession } from "./actions/end-session.js";
import { OpenSession } from "./actions/open-session.js";
import { RequestSignInLink } from "./actions/request-sign-in-link.js";
import { SetLanguage } from "./actions/set-language.js";
import { SetPassword } from "./actions/set-password.js";
import { SignIn } from "./actions/sign-in.js";
import { SignInAsPersona } from "./actions/sign-in-as-persona.js";
import { SignInWithLink } from "./actions/sign-in-with-link.js";
import { HeldRights } from "./held-rights.js";
import { HubResolver } from "./hub.resolver.js";
import { PersonQueries } from "./person.queries.js";
import { PersonResolver } from "./person.resolver.js";
import { Personas } from "./personas.js";
import { useSecureCookie } from "./session-cookie.js";
import { SessionAccess } from "./session.access.js";
import { SignInResolver } from "./sign-in.resolver.js";
import { SignInThrottle } from "./sign-in.throttle.js";
import { ViewerQueries } from "./viewer.queries.js";
import { ViewerResolver } from "./viewer.resolver.js";
import { Welcome } from "./welcome.js";

/** Who somebody is: people, sessions, signing in. */
@Module({
  imports: [MailModule],
  providers: [
    // Actions
    EndSession,
    OpenSession,
    RequestSignInLink,
    SetLanguage,
    SetPassword,
    SignIn,
    SignInAsPersona,
    SignInWithLink,
    // Reads and rights
    HeldRights,
    PersonQueries,
    Personas,
    SessionAccess,
    SignInThrottle,
    ViewerQueries,
    Welcome,
    // GraphQL
    HubResolver,
    PersonResolver,
    SignInResolver,
    ViewerResolver,
  ],
  exports: [HeldRights, OpenSession, PersonQueries, Personas, SessionAccess, ViewerQueries, Welcome],
})
export class IdentityModule {
  constructor(settings: Settings) {
    useSecureCookie(settings.publicUrl());
  }
}
