import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import { Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { HeldRights } from "../identity/held-rights.js";
import { processPolicy, type ProcessRight } from "./process.policy.js";
import { type BlockRow, ProcessQueries, type ProcessRow } from "./process.queries.js";

export interface BlockInProcess {
  process: ProcessRow;
  block: BlockRow;
}

@Injectable()
export class ProcessAccess {
  constructor(
    private readonly reads: Reads,
    private readonly rights: HeldRights,
    private readonly queries: ProcessQueries,
  ) {}

  /** Whether somebody may do this with the process of a place; for lists of many places. */
  may(actor: Actor, right: ProcessRight, place: { id: string; roundId: string }): boolean {
    return processPolicy[right](actor, place);
  }

  /**
   * The process of a place, proven to be open to this right. For writing, the place's row is locked: whatever changes
   * about a place happens one after the other, so that what a gate was shown is still so when it opens.
   */
  async require(
    actor: Actor,
    right: ProcessRight,
    placeId: string,
    { lock = false } = {},
  ): Promise<ProcessRow> {
    const { process, holder } = await this.hold(actor, knownId(placeId), lock);
    if (!processPolicy[right](holder, placeOf(process))) throw new Forbidden();
    return process;
  }

  /** A Baustein; who may not read Bausteine, for them there is none. The row of its place is locked on request. */
  async requireBlock(
    actor: Actor,
    right: ProcessRight,
    blockId: string,
    { lock = false } = {},
  ): Promise<BlockInProcess> {
    const unknown = new NotFound("Diesen Baustein gibt es nicht oder nicht mehr.");
    const found = await this.queries.findBlock(knownId(blockId));
    if (!found) throw unknown;
    const { process, holder } = await this.hold(actor, found.placeId, lock).catch((error: unknown) => {
      throw error instanceof NotFound ? unknown : error;
    });
    const place = placeOf(process);
    if (!processPolicy.read(holder, place)) throw unknown;
    if (!processPolicy[right](holder, place)) throw new Forbidden();
    // As it is now that nobody else can change it.
    const block = lock ? await this.queries.findBlock(found.id) : found;
    if (!block) throw unknown;
    return { process, block };
  }

  /** The process for whoever follows it, and the rights of the moment, which last as long as the lock. */
  private async hold(
    actor: Actor,
    placeId: string,
    lock: boolean,
  ): Promise<{ process: ProcessRow; holder: Actor }> {
    if (lock) await this.reads.rows(`SELECT 1 FROM place WHERE id = $1 FOR NO KEY UPDATE`, [placeId]);
    const holder = lock ? await this.rights.held(actor) : actor;
    const [process] = await this.queries.ofPlaces([placeId]);
    if (!process || !processPolicy.follow(holder, placeOf(process))) throw new NotFound();
    return { process, holder };
  }
}

const placeOf = ({ placeId, roundId }: ProcessRow) => ({ id: placeId, roundId });
