import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { Clock } from "../../kernel/clock.js";
import { Conflict } from "../../kernel/errors.js";
import { audit } from "../identity/audit.js";
import { announcePlace } from "../network/network.facts.js";
import type { ProcessChangeKind } from "./process.type.js";
import { type BlockRow, ProcessQueries, type ProcessRow } from "./process.queries.js";

interface Change {
  kind: ProcessChangeKind;
  blockId?: string | null;
  /** What says more than the kind: a title, a reason. */
  note?: string;
}

/** Columns of a Baustein that change after it was made. */
type BlockChange = Partial<Omit<BlockRow, "id" | "placeId" | "version" | "needsFirstHearing">>;

const column: Readonly<Record<keyof BlockChange, string>> = {
  position: "position",
  title: "title",
  phase: "phase",
  description: "description",
  state: "state",
  startsOn: "starts_on",
  endsOn: "ends_on",
  skipReason: "skip_reason",
  responsibleId: "responsible_id",
  startedAt: "started_at",
  doneAt: "done_at",
};

/** Changes processes and Bausteine under the lock of their place, with all that belongs to it: record, version, log. */
@Injectable()
export class ProcessWriter {
  constructor(
    private readonly clock: Clock,
    private readonly queries: ProcessQueries,
  ) {}

  /** Answers with the process as it is afterwards. */
  async changeBlock(
    work: Work,
    actor: Actor,
    { process, block }: { process: ProcessRow; block: BlockRow },
    change: BlockChange,
    about: Change,
  ): Promise<ProcessRow> {
    const names = Object.keys(change) as (keyof BlockChange)[];
    const sets = names.map((name, n) => `${column[name]} = $${n + 2}`);
    await work.db.query(
      `UPDATE building_block SET ${[...sets, "version = version + 1"].join(", ")} WHERE id = $1`,
      [block.id, ...names.map((name) => change[name])],
    );
    // What is seen to comes next no more, even if it is taken up again.
    if (change.state === "DONE" || change.state === "SKIPPED") {
      await work.db.query(
        `UPDATE process SET next_block_id = NULL WHERE place_id = $1 AND next_block_id = $2`,
        [process.placeId, block.id],
      );
    }
    return this.record(work, actor, process, { blockId: block.id, ...about });
  }

  /** Writes down what was done and tells all who follow the place; answers with the process as it is now. */
  async record(work: Work, actor: Actor | null, process: ProcessRow, change: Change): Promise<ProcessRow> {
    const { placeId } = process;
    const { kind, blockId = null, note = "" } = change;
    await work.db.query(
      `WITH counted AS (
         UPDATE process SET version = version + 1, last_change = last_change + 1 WHERE place_id = $1
         RETURNING last_change)
       INSERT INTO process_change (place_id, number, block_id, kind, note, made_by, made_at)
       SELECT $1, last_change, $2, $3, $4, $5, $6 FROM counted`,
      [placeId, blockId, kind, note, actor?.id ?? null, this.clock.now()],
    );
    if (opensOrCloses.has(kind)) {
      await audit(work.db, {
        actorId: actor?.id ?? null,
        action: `process.${kind.toLowerCase()}`,
        subject: `place:${placeId}`,
        details: { blockId },
      });
    }
    this.tell(work, process);
    const [now] = await this.queries.ofPlaces([placeId]);
    return now!;
  }

  /** Phase and figures are for everybody in the round. */
  tell(work: Work, { placeId, roundId }: ProcessRow): void {
    announcePlace(work, { id: placeId, roundId }, "PROCESS", ["round"]);
  }

  /** What only those read who work at it, and the programme office. */
  tellDetails(work: Work, { placeId, roundId }: ProcessRow): void {
    announcePlace(work, { id: placeId, roundId }, "PROCESS", [`place:${placeId}`, "staff"]);
  }

  now(): Date {
    return this.clock.now();
  }
}

const opensOrCloses: ReadonlySet<ProcessChangeKind> = new Set([
  "COMPLETED",
  "SKIPPED",
  "REOPENED",
  "PHASE",
  "PAUSED",
  "RESUMED",
]);

/** What somebody began with must be what is there: otherwise one would undo unseen what another has just done. */
export function refuseOlder(block: BlockRow, version: number): void {
  if (version === block.version) return;
  throw new Conflict(
    "BLOCK_CHANGED",
    "Der Baustein wurde inzwischen geändert. Bitte sehen Sie den neuen Stand an und versuchen Sie es noch einmal.",
  );
}
