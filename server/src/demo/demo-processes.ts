import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import { AddBlock } from "../features/process/actions/add-block.js";
import { AdvanceProcess } from "../features/process/actions/advance-process.js";
import { ChangeBlock } from "../features/process/actions/change-block.js";
import { CompleteBlock } from "../features/process/actions/complete-block.js";
import { PauseProcess } from "../features/process/actions/pause-process.js";
import { SkipBlock } from "../features/process/actions/skip-block.js";
import { StartBlock } from "../features/process/actions/start-block.js";
import { WriteChecklist } from "../features/process/actions/write-checklist.js";
import type { Outcome } from "../features/process/outcome.js";
import type { BlockKey, DemoBlock, DemoOwnBlock, DemoProcess } from "./content/process.types.js";
import { placeKeys } from "./content/place-keys.js";
import { processes } from "./content/processes.js";
import { DemoActors } from "./demo-actors.js";
import { demoId } from "./demo-id.js";
import { step, type Step } from "./demo-step.js";

interface Found {
  id: string;
  title: string;
  phase: "ANALYSIS" | "PARTICIPATION" | "IMPLEMENTATION";
  description: string;
  version: number;
}

/** The ways of the places: what was planned, begun, done, left out, and when a phase began. */
@Injectable()
export class DemoProcesses {
  constructor(
    private readonly reads: Reads,
    private readonly actors: DemoActors,
    private readonly addBlock: AddBlock,
    private readonly advance: AdvanceProcess,
    private readonly changeBlock: ChangeBlock,
    private readonly completeBlock: CompleteBlock,
    private readonly pause: PauseProcess,
    private readonly skip: SkipBlock,
    private readonly startBlock: StartBlock,
    private readonly checklist: WriteChecklist,
  ) {}

  steps(): Step[] {
    return processes.flatMap((process) => [
      ...phasesOf(process).map(([to, at]) => step(at, () => this.goOn(process, to))),
      // Days are set when the plan is made; somebody who comes later is named when they are there.
      ...blocksOf(process).flatMap(([key, block]) => this.blockSteps(process, key, block)),
      ...(process.own ?? []).flatMap((block) => this.ownSteps(process, block)),
      ...this.rest(process),
    ]);
  }

  private blockSteps(process: DemoProcess, key: BlockKey, block: DemoBlock): Step[] {
    const planning = process.phases.ANALYSIS.replace("T10:00", "T10:30");
    const id = () => this.find(process, key);
    const { responsible } = block;
    return [
      step(planning, async () => this.plan(process, await id(), { ...block, responsible: undefined })),
      ...(responsible
        ? [
            step(`${laterOf(block.started ?? "2019-02-11", "2018-10-08")}T08:50`, async () =>
              this.plan(process, await id(), block),
            ),
          ]
        : []),
      ...this.progress(process, block, id),
    ];
  }

  private ownSteps(process: DemoProcess, block: DemoOwnBlock): Step[] {
    const id = demoId("block", `${process.place}/${block.title}`);
    return [
      step(block.at, () => this.add(process, id, block)),
      ...this.progress(
        process,
        { ...block, started: laterOf(block.started ?? "", block.at.slice(0, 10)), done: block.done },
        () => this.byId(id),
      ),
    ];
  }

  /** Begun in the morning, ticked off over the day, done in the evening. */
  private progress(process: DemoProcess, block: DemoBlock, find: () => Promise<Found>): Step[] {
    const { started, done, ticked = 0 } = block;
    if (!started) return [];
    const tickedOn = done ?? laterOf(started, "2019-03-07");
    return [
      step(`${started}T11:10`, async () => this.start(process, await find())),
      step(`${tickedOn}T16:05`, async () => this.tick(process, await find(), done ? Infinity : ticked)),
      ...(done ? [step(`${done}T16:20`, async () => this.complete(process, await find()))] : []),
    ];
  }

  private rest(process: DemoProcess): Step[] {
    const { skipped, paused } = process;
    return [
      ...(skipped
        ? [
            step(skipped.at, async () =>
              this.leaveOut(process, await this.find(process, skipped.block), skipped.reason),
            ),
          ]
        : []),
      ...(paused
        ? [
            step(paused.at, async () =>
              this.pause.run(await this.actors.of(process.by), {
                placeId: placeIdOf(process),
                reason: paused.reason,
              }),
            ),
          ]
        : []),
    ];
  }

  private async goOn(
    process: DemoProcess,
    to: "ANALYSIS" | "PARTICIPATION" | "IMPLEMENTATION",
  ): Promise<void> {
    mustBeOpen(
      process,
      await this.advance.run(await this.actors.of(process.by), { placeId: placeIdOf(process), to }),
    );
  }

  private async plan(process: DemoProcess, found: Found, { planned, responsible }: DemoBlock): Promise<void> {
    const { id, version, title, phase, description } = found;
    await this.changeBlock.run(await this.actors.of(process.by), {
      ...{ id, version, title, phase, description, startsOn: planned[0], endsOn: planned[1] },
      responsibleId: responsible ? demoId("person", responsible) : null,
    });
  }

  private async add(process: DemoProcess, id: string, block: DemoOwnBlock): Promise<void> {
    const { title, phase, description, planned, responsible } = block;
    const actor = await this.actors.of(process.by);
    await this.addBlock.run(actor, {
      ...{
        id,
        placeId: placeIdOf(process),
        title,
        phase,
        description,
        startsOn: planned[0],
        endsOn: planned[1],
      },
      responsibleId: responsible ? demoId("person", responsible) : null,
    });
    for (const text of block.checklist) {
      await this.checklist.add(actor, { id: demoId("item", `${id}/${text}`), blockId: id, text });
    }
  }

  private async start(process: DemoProcess, { id, version }: Found): Promise<void> {
    mustBeOpen(process, await this.startBlock.run(await this.actors.of(process.by), { id, version }));
  }

  private async complete(process: DemoProcess, { id, version }: Found): Promise<void> {
    mustBeOpen(process, await this.completeBlock.run(await this.actors.of(process.by), { id, version }));
  }

  private async leaveOut(process: DemoProcess, { id, version }: Found, reason: string): Promise<void> {
    await this.skip.run(await this.actors.of(process.by), { id, version, reason });
  }

  private async tick(process: DemoProcess, { id }: Found, most: number): Promise<void> {
    const items = await this.reads.rows<{ id: string }>(
      `SELECT id FROM checklist_item WHERE block_id = $1 ORDER BY position`,
      [id],
    );
    const actor = await this.actors.of(process.by);
    for (const item of items.slice(0, most)) await this.checklist.tick(actor, { id: item.id, done: true });
  }

  private find(process: DemoProcess, key: BlockKey): Promise<Found> {
    return this.one(`place_id = $1 AND template_key = $2`, [placeIdOf(process), key]);
  }

  private byId(id: string): Promise<Found> {
    return this.one(`id = $1`, [id]);
  }

  private async one(which: string, parameters: string[]): Promise<Found> {
    const [found] = await this.reads.rows<Found>(
      `SELECT id, title, phase, description, version FROM building_block WHERE ${which}`,
      parameters,
    );
    if (!found) throw new Error(`There is no Baustein ${parameters.join(" ")}`);
    return found;
  }
}

const placeIdOf = ({ place }: DemoProcess): string => demoId("place", placeKeys[place]);

const phasesOf = ({ phases }: DemoProcess) =>
  Object.entries(phases) as ["ANALYSIS" | "PARTICIPATION" | "IMPLEMENTATION", string][];

const blocksOf = ({ blocks }: DemoProcess) => Object.entries(blocks) as [BlockKey, DemoBlock][];

const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** The story must fit the gates: a step that is refused is a mistake of the story. */
function mustBeOpen({ place }: DemoProcess, outcome: Outcome): void {
  if ("missing" in outcome)
    throw new Error(`${place}: ${outcome.missing.map(({ code }) => code).join(", ")}`);
}
