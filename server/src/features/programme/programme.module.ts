import { Module } from "@nestjs/common";
import { ContributionsModule } from "../contributions/contributions.module.js";
import { DecisionsModule } from "../decisions/decisions.module.js";
import { FacilitatorsModule } from "../facilitators/facilitators.module.js";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { ProcessModule } from "../process/process.module.js";
import { UpdatesModule } from "../updates/updates.module.js";
import { CockpitQueries } from "./cockpit.queries.js";
import { RoundCockpitFields } from "./cockpit.resolver.js";
import { BlocksList } from "./exports/blocks.list.js";
import { ContributionsList } from "./exports/contributions.list.js";
import { DecisionsList } from "./exports/decisions.list.js";
import { ExportAccess } from "./exports/export.access.js";
import { ExportController } from "./exports/export.controller.js";
import { ExportLists } from "./exports/export-lists.js";
import { FacilitatorsList } from "./exports/facilitators.list.js";
import { PlacesList } from "./exports/places.list.js";
import { TeamList } from "./exports/team.list.js";
import { UpdatesList } from "./exports/updates.list.js";
import { RoundCockpit } from "./round-cockpit.js";

const lists = [
  BlocksList,
  ContributionsList,
  DecisionsList,
  FacilitatorsList,
  PlacesList,
  TeamList,
  UpdatesList,
];

/** All places of a round at once: the cockpit of its office, and lists to take along. */
@Module({
  imports: [
    ContributionsModule,
    DecisionsModule,
    FacilitatorsModule,
    IdentityModule,
    NetworkModule,
    ProcessModule,
    UpdatesModule,
  ],
  controllers: [ExportController],
  providers: [...lists, CockpitQueries, ExportAccess, ExportLists, RoundCockpit, RoundCockpitFields],
})
export class ProgrammeModule {}
