import { newId } from "../factories/world.js";
import { CHANGE, PROCESS, STEP, type Block, type Outcome, type Process } from "../server/process/stage.js";
import type { Visitor } from "./person.js";

/** What somebody does with the process of a place, past the screens. */
export class ProcessDeeds {
  constructor(
    readonly actor: Visitor,
    readonly placeId: string,
  ) {}

  async process(): Promise<Process> {
    const { place } = await this.actor.ask<{ place: { process: Process } }>(
      `query ($id: ID!) { place(id: $id) { process { ${PROCESS} } } }`,
      { id: this.placeId },
    );
    return place.process;
  }

  async block(title: string): Promise<Block> {
    const found = (await this.process()).blocks.find((block) => block.title === title);
    if (!found) throw new Error(`There is no Baustein ${title}.`);
    return found;
  }

  async change(title: string, wishes: object): Promise<void> {
    const block = await this.block(title);
    const { id, version, phase, startsOn, endsOn, details } = block;
    const description = details?.description ?? "";
    await this.actor.ask(CHANGE, {
      input: { id, version, title, phase, startsOn, endsOn, description, ...wishes },
    });
  }

  /** Leaves out everything that is open in a phase. */
  async skipAll(phase: string): Promise<void> {
    const { blocks } = await this.process();
    for (const { id, version, ...block } of blocks)
      if (block.phase === phase) await this.actor.ask(STEP.skip, { id, version, reason: "Liegt schon vor." });
  }

  async advance(to: string): Promise<void> {
    const { step } = await this.actor.ask<{ step: Outcome }>(STEP.advance, { placeId: this.placeId, to });
    if (step.missing) throw new Error(JSON.stringify(step.missing));
  }

  async namesBody(): Promise<string> {
    const id = newId();
    await this.actor.ask(
      `mutation ($input: AddDecisionBodyInput!) { addDecisionBody(input: $input) { id } }`,
      {
        input: { id, placeId: this.placeId, name: "Gemeinderat", kind: "GEMEINDERAT" },
      },
    );
    return id;
  }

  async decides(bodyId: string, turningpoint: string): Promise<void> {
    const id = newId();
    await this.actor.ask(`mutation ($input: PlanDecisionInput!) { planDecision(input: $input) { id } }`, {
      input: {
        ...{ id, placeId: this.placeId, bodyId, title: "Beteiligungskonzept", meetsOn: "2018-12-12" },
        ...{ isPublic: true, paperNumber: "", turningpoint },
      },
    });
    const submit = `mutation ($id: ID!, $version: Int!) { submitDecision(id: $id, version: $version) { id } }`;
    await this.actor.ask(submit, { id, version: 1 });
    await this.actor.ask(
      `mutation ($input: ConcludeDecisionInput!) { concludeDecision(input: $input) { id } }`,
      { input: { id, version: 2, outcome: "DECIDED", result: "" } },
    );
  }
}
