import type { Preparation } from "../../features/decisions/back-plan.js";
import type { BodyKind } from "../../features/decisions/decision-body.kinds.js";
import type { DecisionOutcome, Turningpoint } from "../../features/decisions/decision.states.js";
import type { PlaceKey } from "./content.types.js";

/** Who decides at a place. */
export interface DemoBody {
  key: string;
  place: PlaceKey;
  name: string;
  kind: BodyKind;
  submissionLeadDays?: number;
  by: string;
  /** Local time in Berlin. */
  at: string;
}

/** What somebody did with a decision, in order of time. */
export type DemoDecisionAct = { at: string; by?: string } & (
  | { submitted: true }
  | { ticked: Preparation }
  | { replannedFor: string; submitBy?: string }
  | {
      outcome: DecisionOutcome;
      result?: string;
      /** Yes, no, abstentions. */
      votes?: [number, number, number];
      deferredTo?: string;
    }
);

export interface DemoDecision {
  /** Key of a body. */
  body: string;
  /** Left out for what is not public. */
  title?: string;
  paperNumber?: string;
  turningpoint?: Turningpoint;
  meetsOn: string;
  submitBy?: string;
  responsible?: string;
  by: string;
  at: string;
  then?: DemoDecisionAct[];
}
