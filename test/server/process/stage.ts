import { newId, World } from "../../factories/world.js";
import type { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

export interface Block {
  id: string;
  title: string;
  phase: string;
  state: string;
  position: number;
  isNextStep: boolean;
  startsOn: string | null;
  endsOn: string | null;
  version: number;
  details: Details | null;
}
interface Details {
  description: string;
  skipReason: string | null;
  responsible: { id: string } | null;
  checklist: { id: string; text: string; doneAt: string | null; doneBy: { id: string } | null }[];
  changes: { kind: string; note: string; by: { id: string } | null }[];
}
export interface Process {
  phase: string;
  pausedFrom: string | null;
  pauseReason: string | null;
  version: number;
  doneCount: number;
  totalCount: number;
  blocks: Block[];
  nextStep: { id: string; title: string } | null;
  missing: { code: string; message: string; blockId: string | null }[];
  changes: { number: number; kind: string; note: string }[];
  viewerCan: { edit: boolean; advance: boolean };
}
export type Outcome = { process?: Process; missing?: { code: string; blockId: string | null }[] };

export const PROCESS = `
  id phase pausedFrom pauseReason version doneCount totalCount
  blocks { id title phase state position isNextStep startsOn endsOn version details {
    description skipReason responsible { id } checklist { id text doneAt doneBy { id } } changes { kind note by { id } } } }
  nextStep { id title } missing { code message blockId } changes { number kind note } viewerCan { edit advance }`;
const OUTCOME = `... on ProcessChanged { process { ${PROCESS} } } ... on ProcessRefused { missing { code message blockId } }`;

export const STEP = {
  start: `mutation ($id: ID!, $version: Int!) { step: startBlock(id: $id, version: $version) { ${OUTCOME} } }`,
  complete: `mutation ($id: ID!, $version: Int!) { step: completeBlock(id: $id, version: $version) { ${OUTCOME} } }`,
  skip: `mutation ($id: ID!, $version: Int!, $reason: String!) { step: skipBlock(id: $id, version: $version, reason: $reason) { ${OUTCOME} } }`,
  reopen: `mutation ($id: ID!, $version: Int!, $reason: String!) { step: reopenBlock(id: $id, version: $version, reason: $reason) { ${OUTCOME} } }`,
  advance: `mutation ($placeId: ID!, $to: Phase!) { step: advanceProcess(placeId: $placeId, to: $to) { ${OUTCOME} } }`,
  pause: `mutation ($placeId: ID!, $reason: String!) { step: pauseProcess(placeId: $placeId, reason: $reason) { ${OUTCOME} } }`,
  resume: `mutation ($placeId: ID!) { step: resumeProcess(placeId: $placeId) { ${OUTCOME} } }`,
};
export const ADD = `mutation ($input: AddBlockInput!) { addBlock(input: $input) { ${PROCESS} } }`;
export const CHANGE = `mutation ($input: ChangeBlockInput!) { changeBlock(input: $input) { ${PROCESS} } }`;

/** A place with everybody who works at it, and some who do not. */
export class ProcessStage {
  private constructor(
    readonly world: World,
    readonly placeId: string,
    readonly lead: Visitor,
    readonly deputy: Visitor,
    readonly member: Visitor,
    readonly facilitator: Visitor,
    readonly staff: Visitor,
    readonly steering: Visitor,
    readonly neighbour: Visitor,
  ) {}

  static async set(hub: Hub): Promise<ProcessStage> {
    const world = await World.in(hub);
    const placeId = await world.place();
    const elsewhere = await world.place();
    const at = (kind: "PROJECT_LEAD" | "DEPUTY_LEAD" | "TEAM_MEMBER" | "FACILITATOR") =>
      world.person({ roles: [{ kind, placeId }] });
    return new ProcessStage(
      world,
      placeId,
      await at("PROJECT_LEAD"),
      await at("DEPUTY_LEAD"),
      await at("TEAM_MEMBER"),
      await at("FACILITATOR"),
      await world.person({ roles: [{ kind: "STAFF" }] }),
      await world.person({ roles: [{ kind: "STEERING_GROUP" }] }),
      await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: elsewhere }] }),
    );
  }

  async process(who: Visitor = this.lead): Promise<Process> {
    const { place } = await who.ask<{ place: { process: Process } }>(
      `query ($id: ID!) { place(id: $id) { process { ${PROCESS} } } }`,
      { id: this.placeId },
    );
    return place.process;
  }

  async block(title: string, who: Visitor = this.lead): Promise<Block> {
    const found = (await this.process(who)).blocks.find((block) => block.title === title);
    if (!found) throw new Error(`There is no Baustein ${title}.`);
    return found;
  }

  async step(kind: keyof typeof STEP, variables: object, who: Visitor = this.lead): Promise<Outcome> {
    return (await who.ask<{ step: Outcome }>(STEP[kind], variables)).step;
  }

  /** Begins and finishes a Baustein, which must be possible. */
  async finish(title: string): Promise<void> {
    const { id, version } = await this.block(title);
    const { missing } = await this.step("complete", { id, version });
    if (missing) throw new Error(JSON.stringify(missing));
  }

  async advance(to: string, who: Visitor = this.lead): Promise<Outcome> {
    return this.step("advance", { placeId: this.placeId, to }, who);
  }

  async addBody(): Promise<string> {
    const id = newId();
    await this.lead.ask(
      `mutation ($input: AddDecisionBodyInput!) { addDecisionBody(input: $input) { id } }`,
      {
        input: { id, placeId: this.placeId, name: "Gemeinderat", kind: "GEMEINDERAT" },
      },
    );
    return id;
  }

  /** A decision of that body, with its outcome. */
  async decide(bodyId: string, turningpoint: string | null, outcome = "DECIDED"): Promise<void> {
    const id = newId();
    await this.lead.ask(`mutation ($input: PlanDecisionInput!) { planDecision(input: $input) { id } }`, {
      input: {
        ...{ id, placeId: this.placeId, bodyId, title: "Vorlage", meetsOn: "2018-10-10" },
        ...{ isPublic: true, paperNumber: "", turningpoint },
      },
    });
    await this.lead.ask(
      `mutation ($id: ID!, $version: Int!) { submitDecision(id: $id, version: $version) { id } }`,
      {
        id,
        version: 1,
      },
    );
    await this.lead.ask(
      `mutation ($input: ConcludeDecisionInput!) { concludeDecision(input: $input) { id } }`,
      {
        input: { id, version: 2, outcome, result: "" },
      },
    );
  }

  /** A Verstetigungsplan that waits for its signatures. */
  async continuationPlan(): Promise<{ signs: (who: Visitor) => Promise<unknown> }> {
    const { placeId } = this;
    const kind = "CONTINUATION_PLAN";
    for (const key of ["KEEPING", "ANCHORING", "MEANS", "REVIEW"]) {
      await this.member.ask(
        `mutation ($input: WriteConceptSectionInput!) { writeConceptSection(input: $input) { kind } }`,
        { input: { placeId, kind, key, version: 0, body: "Ein Absatz" } },
      );
    }
    await this.member.ask(`mutation ($input: AddContinuerInput!) { addContinuer(input: $input) { kind } }`, {
      input: { id: newId(), placeId, task: "Einladen", office: "Hauptamt", startsOn: "2019-12-01" },
    });
    const SIGN = `mutation ($placeId: ID!, $kind: ConceptKind!) {
      signConcept(placeId: $placeId, kind: $kind, version: 5) { ... on ConceptSignedOff { concept { kind } } } }`;
    return { signs: (who) => who.ask(SIGN, { placeId, kind }) };
  }
}
