import { Injectable } from "@nestjs/common";
import { AddDecisionBody } from "../features/decisions/actions/add-decision-body.js";
import { ConcludeDecision } from "../features/decisions/actions/conclude-decision.js";
import { PlanDecision } from "../features/decisions/actions/plan-decision.js";
import { ReplanDecision } from "../features/decisions/actions/replan-decision.js";
import { SubmitDecision } from "../features/decisions/actions/submit-decision.js";
import { TickPreparation } from "../features/decisions/actions/tick-preparation.js";
import type { Actor } from "../kernel/actor.js";
import type { DemoBody, DemoDecision, DemoDecisionAct } from "./content/decision.types.js";
import { decisionBodies, decisions } from "./content/decisions.js";
import { DemoActors } from "./demo-actors.js";
import { demoId } from "./demo-id.js";
import { step, type Step } from "./demo-step.js";

/** Who decides at the places, and how each decision came about. */
@Injectable()
export class DemoDecisions {
  constructor(
    private readonly actors: DemoActors,
    private readonly addBody: AddDecisionBody,
    private readonly plan: PlanDecision,
    private readonly submit: SubmitDecision,
    private readonly conclude: ConcludeDecision,
    private readonly replan: ReplanDecision,
    private readonly tick: TickPreparation,
  ) {}

  steps(): Step[] {
    return [
      ...decisionBodies.map((body) => step(body.at, () => this.add(body))),
      ...decisions.flatMap((decision) => [
        step(decision.at, () => this.begin(decision)),
        ...this.whatFollowed(decision),
      ]),
    ];
  }

  private async add({ key, place, by, name, kind, submissionLeadDays }: DemoBody): Promise<unknown> {
    const placeId = demoId("place", place);
    const wanted = { name, kind, submissionLeadDays: submissionLeadDays ?? null };
    return this.addBody.run(await this.actors.of(by), { id: demoId("body", key), placeId, ...wanted });
  }

  private async begin(decision: DemoDecision): Promise<unknown> {
    const { body, title, paperNumber = "", turningpoint, meetsOn, submitBy, responsible, by } = decision;
    return this.plan.run(await this.actors.of(by), {
      ...{ id: decisionId(decision), placeId: placeOf(body), bodyId: demoId("body", body) },
      ...{ isPublic: title !== undefined, title: title ?? "", paperNumber, meetsOn },
      ...{ submitBy: submitBy ?? null, turningpoint: turningpoint ?? null },
      responsibleId: responsible ? demoId("person", responsible) : null,
    });
  }

  private whatFollowed(decision: DemoDecision): Step[] {
    const id = decisionId(decision);
    let version = 1;
    return (decision.then ?? []).map((act) => {
      const seen = "ticked" in act ? version : version++;
      return step(act.at, async () => this.act(await this.actors.of(act.by ?? decision.by), id, seen, act));
    });
  }

  private act(actor: Actor, id: string, version: number, act: DemoDecisionAct): Promise<unknown> {
    if ("ticked" in act) return this.tick.run(actor, { id, step: act.ticked, done: true });
    if ("submitted" in act) return this.submit.run(actor, { id, version });
    if ("replannedFor" in act) {
      return this.replan.run(actor, { id, version, meetsOn: act.replannedFor, submitBy: act.submitBy });
    }
    const { outcome, result = "", votes, deferredTo = null } = act;
    const counted = votes && { yes: votes[0], no: votes[1], abstentions: votes[2] };
    return this.conclude.run(actor, { id, version, outcome, result, deferredTo, votes: counted ?? null });
  }
}

const decisionId = ({ body, meetsOn }: DemoDecision): string => demoId("decision", `${body}/${meetsOn}`);

function placeOf(body: string): string {
  const found = decisionBodies.find(({ key }) => key === body);
  if (!found) throw new Error(`There is no body ${body}`);
  return demoId("place", found.place);
}
