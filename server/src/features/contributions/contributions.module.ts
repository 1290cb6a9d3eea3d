import { Module } from "@nestjs/common";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { AddContribution } from "./actions/add-contribution.js";
import { ChangeContribution } from "./actions/change-contribution.js";
import { RemoveContribution } from "./actions/remove-contribution.js";
import { ContributionAccess } from "./contribution.access.js";
import { ContributionQueries } from "./contribution.queries.js";
import {
  ContributionResolver,
  ContributionsResolver,
  PlaceContributionFields,
} from "./contribution.resolver.js";
import { ContributionWords } from "./contribution.words.js";

const actions = [AddContribution, ChangeContribution, RemoveContribution];

/** What places bring in of their own: rooms, and time of their people. */
@Module({
  imports: [IdentityModule, NetworkModule],
  providers: [
    ...actions,
    ContributionAccess,
    ContributionQueries,
    ContributionWords,
    ContributionResolver,
    ContributionsResolver,
    PlaceContributionFields,
  ],
  exports: [...actions, ContributionAccess],
})
export class ContributionsModule {}
