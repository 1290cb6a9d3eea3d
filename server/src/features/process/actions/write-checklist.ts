import { Injectable } from "@nestjs/common";
import { UnitOfWork, type Work } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Conflict, NotFound } from "../../../kernel/errors.js";
import { chosenId, knownId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { requiredLine } from "../../../kernel/text.js";
import { type BlockInProcess, ProcessAccess } from "../process.access.js";
import type { AddChecklistItemInput } from "../process.inputs.js";
import type { BlockRow } from "../process.queries.js";
import { ProcessWriter } from "../process.writer.js";

const mostItems = 50;

interface Item {
  id: string;
  text: string;
  doneAt: Date | null;
}

/** What is to be done within a Baustein: adding, ticking off, rewording, taking away. Nobody else's tick is undone unseen. */
@Injectable()
export class WriteChecklist {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly writer: ProcessWriter,
  ) {}

  async add(actor: Actor, input: AddChecklistItemInput): Promise<BlockRow> {
    const id = chosenId(input.id);
    const text = requiredLine("text", input.text, limits.title);
    return this.work.run(async (work) => {
      const { process, block } = await this.access.requireBlock(actor, "edit", input.blockId, { lock: true });
      const [{ count = 0 } = {}] = await work.db.query<{ count?: number }[]>(
        `SELECT count(*)::int AS count FROM checklist_item WHERE block_id = $1`,
        [block.id],
      );
      if (count >= mostItems)
        throw new Conflict("TOO_MANY", `Ein Baustein hat höchstens ${mostItems} Punkte.`);
      const inserted = await work.db.query<unknown[]>(
        `INSERT INTO checklist_item (id, block_id, position, text)
         SELECT $1, $2, coalesce(max(position), 0) + 1, $3 FROM checklist_item WHERE block_id = $2
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [id, block.id, text],
      );
      if (inserted.length === 0) await refuseOther(work, id, block.id, text);
      else this.writer.tellDetails(work, process);
      return block;
    });
  }

  /** Ticked already, it keeps who did so first. */
  tick(actor: Actor, { id, done }: { id: string; done: boolean }): Promise<BlockRow> {
    return this.change(actor, id, async ({ db }, item) => {
      if ((item.doneAt !== null) === done) return false;
      await db.query(`UPDATE checklist_item SET done_at = $2, done_by = $3 WHERE id = $1`, [
        id,
        done ? this.writer.now() : null,
        done ? actor.id : null,
      ]);
      return true;
    });
  }

  reword(actor: Actor, input: { id: string; text: string }): Promise<BlockRow> {
    const text = requiredLine("text", input.text, limits.title);
    return this.change(actor, input.id, async ({ db }, item) => {
      if (item.text === text) return false;
      await db.query(`UPDATE checklist_item SET text = $2 WHERE id = $1`, [item.id, text]);
      return true;
    });
  }

  remove(actor: Actor, id: string): Promise<BlockRow> {
    return this.change(actor, id, async ({ db }) => {
      await db.query(`DELETE FROM checklist_item WHERE id = $1`, [id]);
      return true;
    });
  }

  private async change(
    actor: Actor,
    id: string,
    write: (work: Work, item: Item) => Promise<boolean>,
  ): Promise<BlockRow> {
    const unknown = new NotFound("Diesen Punkt gibt es nicht oder nicht mehr.");
    return this.work.run(async (work) => {
      const [found] = await work.db.query<{ blockId: string }[]>(
        `SELECT block_id AS "blockId" FROM checklist_item WHERE id = $1`,
        [knownId(id)],
      );
      if (!found) throw unknown;
      const { process, block } = await this.require(actor, found.blockId, unknown);
      const [item] = await work.db.query<Item[]>(
        `SELECT id, text, done_at AS "doneAt" FROM checklist_item WHERE id = $1`,
        [id],
      );
      if (!item) throw unknown;
      if (await write(work, item)) this.writer.tellDetails(work, process);
      return block;
    });
  }

  private require(actor: Actor, blockId: string, unknown: NotFound): Promise<BlockInProcess> {
    return this.access.requireBlock(actor, "edit", blockId, { lock: true }).catch((error: unknown) => {
      throw error instanceof NotFound ? unknown : error;
    });
  }
}

async function refuseOther({ db }: Work, id: string, blockId: string, text: string): Promise<void> {
  const same = await db.query<unknown[]>(
    `SELECT FROM checklist_item WHERE id = $1 AND block_id = $2 AND text = $3`,
    [id, blockId, text],
  );
  if (same.length > 0) return;
  throw new Conflict("ID_TAKEN", "Diese Kennung ist schon vergeben. Bitte versuchen Sie es noch einmal.");
}
