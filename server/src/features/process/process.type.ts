import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { type MissingCode, missingCodes } from "./gates.js";
import { type BlockState, BlockStateEnum, type Phase, PhaseEnum } from "./phase.js";
import type { ProcessRow } from "./process.queries.js";

export const MissingCodeEnum = Object.fromEntries(missingCodes.map((code) => [code, code])) as {
  [Code in MissingCode]: Code;
};
registerEnumType(MissingCodeEnum, {
  name: "MissingCode",
  description: "What a step of the process may lack.",
  valuesMap: {
    NO_LEAD: { description: "Nobody leads the project." },
    NO_FACILITATOR: { description: "There is no moderation team." },
    NO_BODY: { description: "The body that will decide is not named." },
    NO_FIRST_HEARING: { description: "The body has not dealt with the process yet." },
    NO_PLAN: { description: "No Baustein of Beteiligung has its days." },
    NO_DECISION_PARTICIPATION: { description: "Beteiligung is not decided." },
    NO_DECISION_IMPLEMENTATION: { description: "Umsetzung is not decided." },
    NO_CONTINUATION_PLAN: { description: "No Verstetigungsplan is signed by both sides." },
    OPEN_BLOCKS: { description: "A Baustein of the phase before is open." },
    PHASE_NOT_REACHED: { description: "The Baustein belongs to a later phase." },
    PAUSED: { description: "The process rests." },
  },
});

@ObjectType("MissingStep", { description: "Something a step of the process still lacks." })
export class MissingStepType {
  @Field(() => MissingCodeEnum, { description: "What it is." }) code: MissingCode;
  @Field({ description: "German sentence that says what to do." }) message: string;
  @Field(() => ID, { nullable: true, description: "The Baustein where it is mended, if it is one." })
  blockId: string | null;
}

@ObjectType("ProcessRights", { description: "What the viewer may do with a process." })
export class ProcessRights {
  @Field({ description: "Change, order, begin, finish and skip its Bausteine." }) edit: boolean;
  @Field({ description: "Go on to the next phase, pause and resume." }) advance: boolean;
}

/** What leaves about a process; Bausteine, record and rights are resolved. */
@ObjectType("Process", { description: "The way of a place through the programme." })
export class ProcessType {
  placeId: string;
  roundId: string;
  @Field(() => PhaseEnum, { description: "Where it stands." }) phase: Phase;
  @Field(() => PhaseEnum, { nullable: true, description: "The phase it was in before it was paused." })
  pausedFrom: Phase | null;
  @Field(() => Int, {
    description: "Version of the template its Bausteine were copied from; 0 for the programme's own.",
  })
  templateVersion: number;
  @Field(() => Int, { description: "Rises with each change of the process or of a Baustein." })
  version: number;
}

@ObjectType("BuildingBlock", { description: "A Baustein: one step of a place's way." })
export class BuildingBlockType {
  @Field(() => ID, { description: "Stable identifier (UUID)." }) id: string;
  placeId: string;
  @Field({ description: "What it is called." }) title: string;
  @Field(() => PhaseEnum, { description: "ANALYSIS, PARTICIPATION or IMPLEMENTATION." }) phase: Phase;
  @Field(() => BlockStateEnum, { description: "How it stands." }) state: BlockState;
  @Field(() => Int, { description: "Grows in the order of its phase; not without gaps." }) position: number;
  @Field(() => String, { nullable: true, description: "First day, as YYYY-MM-DD." }) startsOn: string | null;
  @Field(() => String, { nullable: true, description: "Last day, as YYYY-MM-DD." }) endsOn: string | null;
  @Field(() => Int, { description: "Rises with each change." }) version: number;
}

@ObjectType("BuildingBlockDetails", {
  description:
    "What is written in a Baustein: for the place's own people, its moderation team and the programme office.",
})
export class BuildingBlockDetailsType {
  @Field({ description: "What it is about; empty when nothing is written." }) description: string;
  @Field(() => String, { nullable: true, description: "Why it is left out; null when it is not." })
  skipReason: string | null;
  @Field({ description: "It is not done before the body of the place has dealt with the process once." })
  needsFirstHearing: boolean;
  @Field(() => DateTime, { nullable: true, description: "When it was begun." }) startedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: "When it was done." }) doneAt: Date | null;
}

@ObjectType("ChecklistItem", { description: "A thing to be done within a Baustein." })
export class ChecklistItemType {
  @Field(() => ID, { description: "Stable identifier (UUID)." }) id: string;
  @Field({ description: "What is to be done." }) text: string;
  @Field(() => DateTime, { nullable: true, description: "When it was ticked off; null while it is open." })
  doneAt: Date | null;
}

export const processChangeKinds = [
  "ADDED",
  "CHANGED",
  "REMOVED",
  "RESTORED",
  "STARTED",
  "COMPLETED",
  "SKIPPED",
  "REOPENED",
  "NEXT_STEP",
  "PHASE",
  "PAUSED",
  "RESUMED",
  "IMPORTED",
] as const;
export type ProcessChangeKind = (typeof processChangeKinds)[number];
export const ProcessChangeKindEnum = Object.fromEntries(processChangeKinds.map((kind) => [kind, kind])) as {
  [Kind in ProcessChangeKind]: Kind;
};
registerEnumType(ProcessChangeKindEnum, {
  name: "ProcessChangeKind",
  description: "What was done with a process or a Baustein.",
  valuesMap: {
    ADDED: { description: "A Baustein was added; its title." },
    CHANGED: { description: "A Baustein was rewritten; its title before, if that changed." },
    REMOVED: { description: "A Baustein was taken away; its title." },
    RESTORED: { description: "A Baustein was put back; its title." },
    STARTED: { description: "A Baustein was begun." },
    COMPLETED: { description: "A Baustein was done." },
    SKIPPED: { description: "A Baustein was left out; the reason." },
    REOPENED: { description: "A Baustein was taken up again; the reason." },
    NEXT_STEP: { description: "Another Baustein comes next; its title, or nothing." },
    PHASE: { description: "The process went on; to which phase." },
    PAUSED: { description: "The process rests; the reason." },
    RESUMED: { description: "The process was taken up again." },
    IMPORTED: { description: "Bausteine were taken from a table; how many." },
  },
});

@ObjectType("ProcessChange", { description: "That something was done with a process or a Baustein." })
export class ProcessChangeType {
  @Field(() => Int, { description: "From 1 without gaps within the process." }) number: number;
  @Field(() => ProcessChangeKindEnum, { description: "What was done." }) kind: ProcessChangeKind;
  @Field({ description: "What says more than the kind, see there; else empty." }) note: string;
  @Field(() => ID, { nullable: true, description: "The Baustein; null for the process as a whole." })
  blockId: string | null;
  madeById: string | null;
  madeAt: Date;
}

@ObjectType("ProcessChanged", { description: "The step was done." })
export class ProcessChanged {
  @Field(() => ProcessType, { description: "The process as it is now." }) process: ProcessRow;
}

@ObjectType("ProcessRefused", { description: "The step lacks something; nothing was changed." })
export class ProcessRefused {
  @Field(() => [MissingStepType], { description: "What it lacks, in the order in which it is best mended." })
  missing: MissingStepType[];
}

export const ProcessOutcome = createUnionType({
  name: "ProcessOutcome",
  description: "What came of a step.",
  types: () => [ProcessChanged, ProcessRefused] as const,
});

@ObjectType("ImportError", { description: "Why a line of a table cannot be taken." })
export class ImportErrorType {
  @Field(() => Int, { description: "The line in the file; the head is 1." }) line: number;
  @Field(() => String, {
    nullable: true,
    description: "The column as it is called; null for the whole line.",
  })
  field: string | null;
  @Field({ description: "German sentence that says what to do." }) message: string;
}

@ObjectType("BlockImportRow", { description: "A line of a table as the Baustein it becomes." })
export class BlockImportRowType {
  @Field(() => Int, { description: "The line in the file; the head is 1." }) line: number;
  @Field({ description: "What it is called." }) title: string;
  @Field(() => PhaseEnum, { description: "ANALYSIS, PARTICIPATION or IMPLEMENTATION." }) phase: Phase;
  @Field({ description: "What it is about." }) description: string;
  @Field(() => String, { nullable: true, description: "First day, as YYYY-MM-DD." }) startsOn: string | null;
  @Field(() => String, { nullable: true, description: "Last day, as YYYY-MM-DD." }) endsOn: string | null;
  @Field(() => [String], { description: "What is to be done." }) checklist: string[];
}

@ObjectType("BlockImport", { description: "What a table would become, or has become: all of it or nothing." })
export class BlockImportType {
  @Field(() => [BlockImportRowType], { description: "Lines that can be taken." }) rows: BlockImportRowType[];
  @Field(() => [ImportErrorType], { description: "Lines that cannot; with one of them nothing is taken." })
  errors: ImportErrorType[];
  @Field({ description: "Everything was taken." }) isDone: boolean;
}
