import { newId, World } from "../../factories/world.js";
import type { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

export const DECISION = `fragment All on Decision { id title paperNumber isPublic state turningpoint meetsOn submitBy
  deferredTo result version votes { yes no abstentions } body { id name } responsible { id }
  backPlan { key dueOn isDone isPast } viewerCan { change }
  changes { number kind fields meetsOn oldMeetsOn oldTitle oldPaperNumber oldResult by { id } } }`;
export const PLAN = `mutation ($input: PlanDecisionInput!) { planDecision(input: $input) { ...All } } ${DECISION}`;
export const CHANGE = `mutation ($input: ChangeDecisionInput!) { changeDecision(input: $input) { ...All } } ${DECISION}`;
export const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitDecision(id: $id, version: $version) { ...All } } ${DECISION}`;
export const CONCLUDE = `mutation ($input: ConcludeDecisionInput!) { concludeDecision(input: $input) { ...All } } ${DECISION}`;
export const REPLAN = `mutation ($id: ID!, $version: Int!, $meetsOn: String!) {
  replanDecision(id: $id, version: $version, meetsOn: $meetsOn) { ...All } } ${DECISION}`;
export const TAKE_BACK = `mutation ($id: ID!, $version: Int!) { takeBackOutcome(id: $id, version: $version) { ...All } } ${DECISION}`;
export const WITHHOLD = `mutation ($id: ID!, $version: Int!) { withholdDecision(id: $id, version: $version) { ...All } } ${DECISION}`;
export const ANNOUNCE = `mutation ($input: AnnounceDecisionInput!) { announceDecision(input: $input) { ...All } } ${DECISION}`;
export const TICK = `mutation ($id: ID!, $step: Preparation!, $done: Boolean!) {
  tickPreparation(id: $id, step: $step, done: $done) { ...All } } ${DECISION}`;
export const ADD_BODY = `mutation ($input: AddDecisionBodyInput!) { addDecisionBody(input: $input) {
  id name kind archived submissionLeadDays version viewerCan { change } } }`;
export const READ = `query ($id: ID!) { decision(id: $id) { ...All } } ${DECISION}`;
export const LIST = `query ($id: ID!) { place(id: $id) { decisions { id state } } }`;

export interface Shown {
  id: string;
  title: string | null;
  state: string;
  version: number;
  submitBy: string;
  changes: { number: number; kind: string }[];
  backPlan: { key: string; dueOn: string; isDone: boolean; isPast: boolean }[];
}

/** A place with its people and a council that meets; decisions are planned there. */
export class Council {
  placeId = "";
  bodyId = "";
  lead: Visitor;
  deputy: Visitor;
  facilitator: Visitor;
  member: Visitor;
  /** Leads another place of the round. */
  neighbour: Visitor;

  private constructor(
    readonly hub: Hub,
    readonly world: World,
  ) {}

  static async in(hub: Hub, world: World): Promise<Council> {
    const council = new Council(hub, world);
    const placeId = (council.placeId = await world.place());
    const elsewhere = await world.place();
    council.lead = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId }] });
    council.deputy = await world.person({ roles: [{ kind: "DEPUTY_LEAD", placeId }] });
    council.facilitator = await world.person({ roles: [{ kind: "FACILITATOR", placeId }] });
    council.member = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    council.neighbour = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: elsewhere }] });
    council.bodyId = newId();
    await council.lead.ask(ADD_BODY, {
      input: { id: council.bodyId, placeId, name: "Gemeinderat", kind: "GEMEINDERAT" },
    });
    return council;
  }

  wish(more: object = {}) {
    return {
      input: {
        ...{ id: newId(), placeId: this.placeId, bodyId: this.bodyId, isPublic: true },
        ...{ title: "Beteiligungskonzept", paperNumber: "2018/97", meetsOn: "2018-10-24" },
        ...more,
      },
    };
  }

  async planned(more: object = {}, by: Visitor = this.lead): Promise<Shown> {
    return (await by.ask<{ planDecision: Shown }>(PLAN, this.wish(more))).planDecision;
  }

  async submitted(more: object = {}): Promise<Shown> {
    const { id, version } = await this.planned(more);
    return (await this.lead.ask<{ submitDecision: Shown }>(SUBMIT, { id, version })).submitDecision;
  }

  async concluded(outcome: string, more: object = {}, plan: object = {}): Promise<Shown> {
    const { id, version } = await this.submitted(plan);
    const input = { id, version, outcome, result: "", ...more };
    return (await this.lead.ask<{ concludeDecision: Shown }>(CONCLUDE, { input })).concludeDecision;
  }

  async read(id: string, by: Visitor = this.lead): Promise<Shown> {
    return (await by.ask<{ decision: Shown }>(READ, { id })).decision;
  }
}
