import { Module } from "@nestjs/common";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { AddDecisionBody } from "./actions/add-decision-body.js";
import { AnnounceDecision } from "./actions/announce-decision.js";
import { ArchiveDecisionBody } from "./actions/archive-decision-body.js";
import { ChangeDecision } from "./actions/change-decision.js";
import { ChangeDecisionBody } from "./actions/change-decision-body.js";
import { ConcludeDecision } from "./actions/conclude-decision.js";
import { PlanDecision } from "./actions/plan-decision.js";
import { ReplanDecision } from "./actions/replan-decision.js";
import { SubmitDecision } from "./actions/submit-decision.js";
import { TakeBackOutcome } from "./actions/take-back-outcome.js";
import { TickPreparation } from "./actions/tick-preparation.js";
import { WithholdDecision } from "./actions/withhold-decision.js";
import { BodyInUse } from "./body-in-use.js";
import { DecisionBodyResolver, PlaceDecisionFields } from "./decision-body.resolver.js";
import { DecisionBodyWriter } from "./decision-body.writer.js";
import { DecisionAccess } from "./decision.access.js";
import { DecisionDuties } from "./decision.duties.js";
import { DecisionQueries } from "./decision.queries.js";
import { DecisionResolver } from "./decision.resolver.js";
import { DecisionWriter } from "./decision.writer.js";
import { Responsible } from "./responsible.js";

const actions = [
  AddDecisionBody,
  ChangeDecisionBody,
  ArchiveDecisionBody,
  PlanDecision,
  ChangeDecision,
  SubmitDecision,
  ConcludeDecision,
  ReplanDecision,
  TakeBackOutcome,
  WithholdDecision,
  AnnounceDecision,
  TickPreparation,
];
const resolvers = [DecisionResolver, DecisionBodyResolver, PlaceDecisionFields];
const reading = [DecisionAccess, DecisionQueries, BodyInUse, Responsible];

/** Who decides at a place, what they decide, and how each decision came about. */
@Module({
  imports: [IdentityModule, NetworkModule],
  providers: [...actions, ...resolvers, ...reading, DecisionBodyWriter, DecisionWriter, DecisionDuties],
  exports: [...actions, DecisionAccess, DecisionQueries],
})
export class DecisionsModule {}
