import { Module } from "@nestjs/common";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { AddFacilitator } from "./actions/add-facilitator.js";
import { RemoveFacilitator } from "./actions/remove-facilitator.js";
import { SaveFacilitatorProfile } from "./actions/save-facilitator-profile.js";
import { FacilitatorMatches } from "./facilitator-matches.js";
import { FacilitatorListeners } from "./facilitator.listeners.js";
import { FacilitatorQueries } from "./facilitator.queries.js";
import { FacilitatorResolver } from "./facilitator.resolver.js";
import { PoolAccess } from "./pool.access.js";
import { PlaceFacilitatorFields, RoundFacilitatorFields } from "./pool.fields.js";

const actions = [AddFacilitator, RemoveFacilitator, SaveFacilitatorProfile];

/** The pool of those who accompany places: what they are good at, where, and how much they carry. */
@Module({
  imports: [IdentityModule, NetworkModule],
  providers: [
    ...actions,
    FacilitatorListeners,
    FacilitatorMatches,
    FacilitatorQueries,
    FacilitatorResolver,
    PlaceFacilitatorFields,
    PoolAccess,
    RoundFacilitatorFields,
  ],
  exports: [...actions, FacilitatorQueries],
})
export class FacilitatorsModule {}
