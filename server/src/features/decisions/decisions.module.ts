import { Module } from "@nestjs/common";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { DecisionQueries } from "./decision.queries.js";

/** Who decides at a place, what they decide, and how each decision came about. */
@Module({
  imports: [IdentityModule, NetworkModule],
  providers: [DecisionQueries],
  exports: [DecisionQueries],
})
export class DecisionsModule {}
