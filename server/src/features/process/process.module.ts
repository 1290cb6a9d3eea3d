import { Module } from "@nestjs/common";
import { ConceptsModule } from "../concepts/concepts.module.js";
import { DecisionsModule } from "../decisions/decisions.module.js";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { AddBlock } from "./actions/add-block.js";
import { AdvanceProcess } from "./actions/advance-process.js";
import { ChangeBlock } from "./actions/change-block.js";
import { CompleteBlock } from "./actions/complete-block.js";
import { ImportBlocks } from "./actions/import-blocks.js";
import { MoveBlock } from "./actions/move-block.js";
import { PauseProcess } from "./actions/pause-process.js";
import { RemoveBlock } from "./actions/remove-block.js";
import { ReopenBlock } from "./actions/reopen-block.js";
import { ResumeProcess } from "./actions/resume-process.js";
import { SaveTemplate } from "./actions/save-template.js";
import { SetNextStep } from "./actions/set-next-step.js";
import { SkipBlock } from "./actions/skip-block.js";
import { StartBlock } from "./actions/start-block.js";
import { WriteChecklist } from "./actions/write-checklist.js";
import { BlockDetailsResolver, BlockResolver, ChecklistItemResolver } from "./block.resolver.js";
import { BlockWishes } from "./block.wishes.js";
import { GateQueries } from "./gate.queries.js";
import { PlanResolver } from "./plan.resolver.js";
import { ProcessAccess } from "./process.access.js";
import { ProcessListeners } from "./process.listeners.js";
import { ProcessQueries } from "./process.queries.js";
import { PlaceProcessFields, ProcessChangeResolver, ProcessResolver } from "./process.resolver.js";
import { ProcessWriter } from "./process.writer.js";
import { StepResolver } from "./step.resolver.js";
import { TemplateQueries } from "./template.queries.js";
import { RoundTemplateFields, TemplateResolver } from "./template.resolver.js";

const actions = [
  AddBlock,
  AdvanceProcess,
  ChangeBlock,
  CompleteBlock,
  ImportBlocks,
  MoveBlock,
  PauseProcess,
  RemoveBlock,
  ReopenBlock,
  ResumeProcess,
  SaveTemplate,
  SetNextStep,
  SkipBlock,
  StartBlock,
  WriteChecklist,
];
const resolvers = [
  BlockDetailsResolver,
  BlockResolver,
  ChecklistItemResolver,
  PlaceProcessFields,
  PlanResolver,
  ProcessChangeResolver,
  ProcessResolver,
  RoundTemplateFields,
  StepResolver,
  TemplateResolver,
];

/** The way of each place: phases, Bausteine, gates, and the template they come from. */
@Module({
  imports: [ConceptsModule, DecisionsModule, IdentityModule, NetworkModule],
  providers: [
    ...actions,
    ...resolvers,
    BlockWishes,
    GateQueries,
    ProcessAccess,
    ProcessListeners,
    ProcessQueries,
    ProcessWriter,
    TemplateQueries,
  ],
  exports: [...actions, ProcessAccess, ProcessQueries, TemplateQueries],
})
export class ProcessModule {}
