import { Field, ID, InputType, Int, registerEnumType } from "@nestjs/graphql";
import { type BodyKind, bodyKinds } from "./decision-body.kinds.js";
import { preparations } from "./back-plan.js";
import {
  type DecisionOutcome,
  decisionOutcomes,
  type Turningpoint,
  turningpoints,
} from "./decision.states.js";

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const BodyKindEnum = named(bodyKinds);
registerEnumType(BodyKindEnum, {
  name: "BodyKind",
  description: "What sort of body decides.",
  valuesMap: {
    GEMEINDERAT: { description: "Council of a town or municipality." },
    KREISTAG: { description: "Assembly of a district." },
    AUSSCHUSS: { description: "A committee that decides or advises." },
    ORTSCHAFTSRAT: { description: "Council of a part of a town." },
    VERBANDSVERSAMMLUNG: { description: "Assembly of an association of municipalities." },
    OTHER: { description: "Any other." },
  },
});

export const TurningpointEnum = named(turningpoints);
registerEnumType(TurningpointEnum, {
  name: "Turningpoint",
  description: "A point of the process that goes on only with a decision of the body.",
  valuesMap: {
    PARTICIPATION: { description: "Whether and how people take part: needed before participation begins." },
    IMPLEMENTATION: { description: "What is carried out: needed before implementation begins." },
  },
});

export const DecisionOutcomeEnum = named(decisionOutcomes);
registerEnumType(DecisionOutcomeEnum, {
  name: "DecisionOutcome",
  description: "How a session ended for a decision.",
  valuesMap: {
    DECIDED: { description: "Agreed to." },
    NOTED: {
      description: "Taken note of; of what is not public the only one, saying that it was dealt with.",
    },
    DEFERRED: { description: "Put off." },
    REJECTED: { description: "Voted down." },
  },
});

export const PreparationEnum = named(preparations);
registerEnumType(PreparationEnum, {
  name: "Preparation",
  description: "What is done before a paper is handed in; ticked by hand.",
  valuesMap: {
    PAPER_DRAFTED: { description: "The paper is drafted." },
    HEAD_CONSULTED: { description: "The head of the administration was consulted." },
    FACTIONS_INFORMED: { description: "The factions were informed." },
  },
});

@InputType({ description: "Votes of a public session." })
export class VotesInput {
  @Field(() => Int, { description: "In favour." }) yes: number;
  @Field(() => Int, { description: "Against." }) no: number;
  @Field(() => Int, { description: "Abstentions." }) abstentions: number;
}

const leadDays =
  "Days before a meeting on which papers must be in, 0 to 120. Null: what is usual for its kind.";
const version = "The version it was read in; CONFLICT when it has changed since.";

@InputType({ description: "A body that decides at a place." })
export class AddDecisionBodyInput {
  @Field(() => ID, { description: "UUID chosen by the client; sending the same again changes nothing." })
  id: string;
  @Field(() => ID, { description: "The place." }) placeId: string;
  @Field({ description: "As people call it, at most 100 characters; once per place." }) name: string;
  @Field(() => BodyKindEnum, { description: "What sort of body." }) kind: BodyKind;
  @Field(() => Int, { nullable: true, description: leadDays }) submissionLeadDays?: number | null;
}

@InputType({ description: "A body as it is to be." })
export class ChangeDecisionBodyInput {
  @Field(() => ID, { description: "The body." }) id: string;
  @Field(() => Int, { description: version }) version: number;
  @Field({ description: "As people call it, at most 100 characters; once per place." }) name: string;
  @Field(() => BodyKindEnum, { description: "What sort of body." }) kind: BodyKind;
  @Field(() => Int, { nullable: true, description: leadDays }) submissionLeadDays?: number | null;
}

const title = "What is to be decided, at most 160 characters. Empty exactly for what is not public.";
const paper = "Number of the paper, at most 40 characters; empty for none and for what is not public.";
const submitBy =
  "Last day on which the paper may come in, YYYY-MM-DD. Null: counted back from the session by the body's days, to a working day.";

@InputType({ description: "A decision that is to be brought about." })
export class PlanDecisionInput {
  @Field(() => ID, { description: "UUID chosen by the client; sending the same again changes nothing." })
  id: string;
  @Field(() => ID, { description: "The place." }) placeId: string;
  @Field(() => ID, { description: "The body that decides; not one that is filed away." }) bodyId: string;
  @Field({
    description: "Dealt with in public. Of what is not, only body and date are kept (§ 35 GemO).",
  })
  isPublic: boolean;
  @Field({ description: title }) title: string;
  @Field({ description: paper }) paperNumber: string;
  @Field({ description: "Day of the session, YYYY-MM-DD." }) meetsOn: string;
  @Field(() => String, { nullable: true, description: submitBy }) submitBy?: string | null;
  @Field(() => TurningpointEnum, { nullable: true, description: "The turning point it stands for." })
  turningpoint?: Turningpoint | null;
  @Field(() => ID, { nullable: true, description: "Who sees to it: somebody with a role at the place." })
  responsibleId?: string | null;
}

@InputType({ description: "A decision as it is to be; what is left out is emptied." })
export class ChangeDecisionInput {
  @Field(() => ID, { description: "The decision." }) id: string;
  @Field(() => Int, { description: version }) version: number;
  @Field(() => ID, { description: "The body that decides." }) bodyId: string;
  @Field({ description: title }) title: string;
  @Field({ description: paper }) paperNumber: string;
  @Field({ description: "Day of the session, YYYY-MM-DD." }) meetsOn: string;
  @Field(() => String, { nullable: true, description: submitBy }) submitBy?: string | null;
  @Field(() => TurningpointEnum, { nullable: true, description: "The turning point it stands for." })
  turningpoint?: Turningpoint | null;
  @Field(() => ID, { nullable: true, description: "Who sees to it: somebody with a role at the place." })
  responsibleId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What was decided, at most 4,000 characters; only after a public session.",
  })
  result?: string | null;
  @Field(() => VotesInput, { nullable: true, description: "How it was voted; only after a public session." })
  votes?: VotesInput | null;
}

@InputType({ description: "How a session ended for a decision that was submitted to it." })
export class ConcludeDecisionInput {
  @Field(() => ID, { description: "The decision." }) id: string;
  @Field(() => Int, { description: version }) version: number;
  @Field(() => DecisionOutcomeEnum, { description: "The outcome." }) outcome: DecisionOutcome;
  @Field({ description: "In words, at most 4,000 characters; empty for none and for what is not public." })
  result: string;
  @Field(() => VotesInput, { nullable: true, description: "How it was voted; only of a public session." })
  votes?: VotesInput | null;
  @Field(() => String, {
    nullable: true,
    description: "For DEFERRED: day of the session it was put off to, YYYY-MM-DD, if it is known.",
  })
  deferredTo?: string | null;
}

@InputType({ description: "What was dealt with behind closed doors and is public now." })
export class AnnounceDecisionInput {
  @Field(() => ID, { description: "The decision." }) id: string;
  @Field(() => Int, { description: version }) version: number;
  @Field({ description: "What it is about, at most 160 characters." }) title: string;
  @Field({ description: "Number of the paper, at most 40 characters; empty for none." }) paperNumber: string;
  @Field(() => TurningpointEnum, { nullable: true, description: "The turning point it stands for." })
  turningpoint?: Turningpoint | null;
  @Field(() => DecisionOutcomeEnum, {
    nullable: true,
    description: "Exactly when the session has dealt with it: the outcome as announced, not DEFERRED.",
  })
  outcome?: DecisionOutcome | null;
  @Field({ description: "What was decided, at most 4,000 characters; empty before the session." })
  result: string;
  @Field(() => VotesInput, { nullable: true, description: "How it was voted, if that was announced." })
  votes?: VotesInput | null;
}
