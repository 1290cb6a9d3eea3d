import { Module } from "@nestjs/common";
import { IdentityModule } from "../identity/identity.module.js";
import { PlaceAccess } from "./place.access.js";
import { PlaceQueries } from "./place.queries.js";
import { RoleGranted } from "./role-granted.js";
import { RoundAccess } from "./round.access.js";
import { RoundQueries } from "./round.queries.js";

/** Rounds, places, and who holds which role there. */
@Module({
  imports: [IdentityModule],
  providers: [PlaceAccess, PlaceQueries, RoleGranted, RoundAccess, RoundQueries],
  exports: [PlaceAccess, PlaceQueries, RoleGranted, RoundAccess, RoundQueries],
})
export class NetworkModule {}
