import { Field, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import type { PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { type BackPlanKey, backPlanKeys } from "./back-plan.js";
import type { BodyKind } from "./decision-body.kinds.js";
import {
  type DecisionChangeKind,
  decisionChangeKinds,
  type DecisionField,
  decisionFields,
} from "./decision-record.js";
import { BodyKindEnum, TurningpointEnum } from "./decision.inputs.js";
import { type DecisionState, decisionStates, type Turningpoint } from "./decision.states.js";

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const DecisionStateEnum = named(decisionStates);
registerEnumType(DecisionStateEnum, {
  name: "DecisionState",
  description: "How far a decision is. PLANNED → SUBMITTED → one of the outcomes; DEFERRED → PLANNED.",
  valuesMap: {
    PLANNED: { description: "A session is meant to deal with it." },
    SUBMITTED: { description: "The paper is handed in." },
    DECIDED: { description: "Agreed to." },
    NOTED: { description: "Taken note of; of what is not public, only that it was dealt with." },
    DEFERRED: { description: "Put off." },
    REJECTED: { description: "Voted down." },
  },
});

export const BackPlanKeyEnum = named(backPlanKeys);
registerEnumType(BackPlanKeyEnum, {
  name: "BackPlanKey",
  description: "Steps on the way to a session.",
  valuesMap: {
    PAPER_DRAFTED: { description: "The paper is drafted." },
    HEAD_CONSULTED: { description: "The head of the administration was consulted." },
    FACTIONS_INFORMED: { description: "The factions were informed." },
    SUBMITTED: { description: "The paper is handed in." },
    MEETING: { description: "The session." },
  },
});

export const DecisionChangeKindEnum = named(decisionChangeKinds);
registerEnumType(DecisionChangeKindEnum, {
  name: "DecisionChangeKind",
  description: "What was done to a decision.",
  valuesMap: {
    PLANNED: { description: "It was planned." },
    CHANGED: { description: "Some of its fields were changed." },
    SUBMITTED: { description: "The paper was handed in." },
    DECIDED: { description: "It was agreed to." },
    NOTED: { description: "It was taken note of, or dealt with behind closed doors." },
    DEFERRED: { description: "It was put off." },
    REJECTED: { description: "It was voted down." },
    REPLANNED: { description: "After it was put off, it was planned for another session." },
    TAKEN_BACK: { description: "An outcome entered by mistake was taken back." },
    WITHHELD: { description: "It became one that is not public; what was said of it was erased." },
    ANNOUNCED: { description: "It became public." },
  },
});

export const DecisionFieldEnum = named(decisionFields);
registerEnumType(DecisionFieldEnum, {
  name: "DecisionField",
  description: "What can be changed of a decision.",
  valuesMap: {
    TITLE: { description: "What it is about." },
    BODY: { description: "Who decides." },
    PAPER_NUMBER: { description: "The number of the paper." },
    TURNINGPOINT: { description: "The turning point it stands for." },
    MEETS_ON: { description: "The day of the session." },
    SUBMIT_BY: { description: "The last day for the paper." },
    RESPONSIBLE: { description: "Who sees to it." },
    RESULT: { description: "What was decided." },
    VOTES: { description: "How it was voted." },
  },
});

@ObjectType("DecisionBody", { description: "A council, committee or assembly that decides at a place." })
export class DecisionBodyType {
  @Field(() => ID, { description: "Stable identifier (UUID)." }) id: string;
  @Field({ description: "As people call it." }) name: string;
  @Field(() => BodyKindEnum, { description: "What sort of body." }) kind: BodyKind;
  @Field(() => Int, { description: "Days before a meeting on which papers must be in." })
  submissionLeadDays: number;
  @Field(() => Int, { description: "Rises with each change." }) version: number;
}

@ObjectType("DecisionBodyRights", { description: "What the viewer may do with a body." })
export class DecisionBodyRights {
  @Field({ description: "Change it and file it away." }) change: boolean;
}

@ObjectType("PlaceDecisionRights", { description: "What the viewer may do about a place's decisions." })
export class PlaceDecisionRights {
  @Field({ description: "Name bodies and plan decisions." }) plan: boolean;
}

@ObjectType("Votes", { description: "How it was voted in a public session." })
export class VotesType {
  @Field(() => Int, { description: "In favour." }) yes: number;
  @Field(() => Int, { description: "Against." }) no: number;
  @Field(() => Int, { description: "Abstentions." }) abstentions: number;
}

@ObjectType("BackPlanStep", {
  description: "Something that must be done by a day so that a session can decide.",
})
export class BackPlanStepType {
  @Field(() => BackPlanKeyEnum, { description: "What." }) key: BackPlanKey;
  @Field({ description: "By when, YYYY-MM-DD; a working day in Baden-Württemberg unless set by hand." })
  dueOn: string;
  @Field({ description: "It is done: ticked, or because of how far the decision is." }) isDone: boolean;
  @Field({ description: "The day is over." }) isPast: boolean;
}

@ObjectType("DecisionChange", { description: "One entry of a decision's record." })
export class DecisionChangeType {
  @Field(() => Int, { description: "From 1 without gaps within the decision." }) number: number;
  @Field(() => DecisionChangeKindEnum, { description: "What was done." }) kind: DecisionChangeKind;
  @Field(() => DateTime, { description: "When." }) at: Date;
  @Field(() => PersonType, {
    nullable: true,
    description: "Who did it; null for the hub itself, when a role was handed over.",
  })
  by: PersonRow | null;
  @Field(() => [DecisionFieldEnum], { description: "What was changed, for CHANGED." })
  fields: DecisionField[];
  @Field({ description: "The day of the session after it, YYYY-MM-DD." }) meetsOn: string;
  @Field(() => String, {
    nullable: true,
    description: "The day of the session before it, if that was changed.",
  })
  oldMeetsOn: string | null;
  @Field(() => String, { nullable: true, description: "The title before it, if that was changed." })
  oldTitle: string | null;
  @Field(() => String, { nullable: true, description: "The paper's number before it, if that was changed." })
  oldPaperNumber: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The result before it, if that was changed or taken back.",
  })
  oldResult: string | null;
}

@ObjectType("DecisionRights", { description: "What the viewer may do with a decision." })
export class DecisionRights {
  @Field({ description: "Change it and say what became of it." }) change: boolean;
}

@ObjectType("Decision", {
  description:
    "A decision of a body of a place, planned or taken. Of what is not public only body, date and whether it was dealt with are kept (§ 35 GemO).",
})
export class DecisionType {
  @Field(() => ID, { description: "Stable identifier (UUID)." }) id: string;
  @Field({ description: "Dealt with in public." }) isPublic: boolean;
  @Field(() => String, { nullable: true, description: "What it is about; null when it is not public." })
  title: string | null;
  @Field(() => String, { nullable: true, description: "Number of the paper." }) paperNumber: string | null;
  @Field(() => DecisionStateEnum, { description: "How far it is." }) state: DecisionState;
  @Field(() => TurningpointEnum, { nullable: true, description: "The turning point it stands for." })
  turningpoint: Turningpoint | null;
  @Field({ description: "Day of the session, YYYY-MM-DD." }) meetsOn: string;
  @Field({ description: "Last day for the paper, YYYY-MM-DD." }) submitBy: string;
  @Field(() => String, {
    nullable: true,
    description: "For DEFERRED: the session it was put off to, YYYY-MM-DD, if that is known.",
  })
  deferredTo: string | null;
  @Field(() => String, { nullable: true, description: "What was decided, in words." }) result: string | null;
  @Field(() => Int, { description: "Rises with each change, not with ticks." }) version: number;
}
