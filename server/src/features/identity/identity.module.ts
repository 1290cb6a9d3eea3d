import { Module } from "@nestjs/common";
import { PersonQueries } from "./person.queries.js";
import { SessionAccess } from "./session.access.js";

/** Who somebody is: people, sessions, signing in. */
@Module({
  providers: [PersonQueries, SessionAccess],
  exports: [PersonQueries, SessionAccess],
})
export class IdentityModule {}
