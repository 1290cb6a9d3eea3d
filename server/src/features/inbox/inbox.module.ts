import { Module } from "@nestjs/common";
import { StanceQueries } from "./stance.queries.js";

/** What of the conversations concerns one person: what they follow, what waits for them, what they put off. */
@Module({
  providers: [StanceQueries],
  exports: [StanceQueries],
})
export class InboxModule {}
