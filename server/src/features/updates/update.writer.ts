import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { type Attachment, Attachments } from "../../files/attachments.js";
import type { Actor } from "../../kernel/actor.js";
import { ProcessQueries } from "../process/process.queries.js";
import { unknownBlock } from "./update.content.js";
import { ProgressUpdate } from "./update.entity.js";

/** What updates have in common when they are written, inside a work that holds their place. */
@Injectable()
export class UpdateWriter {
  constructor(
    private readonly files: Attachments,
    private readonly processes: ProcessQueries,
  ) {}

  /** A Baustein of the place; one that was taken away meanwhile may stay where it is named already. */
  async requireBlock(placeId: string, blockId: string | null, known: string | null): Promise<void> {
    if (blockId === null || blockId === known) return;
    const blocks = await this.processes.blocksOf([placeId]);
    if (!blocks.some(({ id }) => id === blockId)) throw unknownBlock();
  }

  /** Changes the row, whose version rises. */
  async change(
    { db }: Work,
    update: ProgressUpdate,
    values: Partial<Omit<ProgressUpdate, "id" | "version" | "isPublished" | "audiences" | "circle" | "says">>,
  ): Promise<void> {
    const changes = { ...values, version: update.version + 1 };
    await db.update(ProgressUpdate, { id: update.id }, changes);
    Object.assign(update, changes);
  }

  /** Whether these files are there already, in this order. */
  async hasFiles(
    { db }: Work,
    update: ProgressUpdate,
    wanted: readonly Attachment[] | null,
  ): Promise<boolean> {
    if (wanted === null) return true;
    if (update.attachmentCount !== wanted.length) return false;
    const files = await db.query<Attachment[]>(
      `SELECT id AS "fileId", description FROM file
       WHERE owner_kind = 'update' AND owner_id = $1 AND state = 'ATTACHED' ORDER BY position`,
      [update.id],
    );
    return wanted.every(
      ({ fileId, description }, index) =>
        files[index]?.fileId === fileId && files[index].description === description,
    );
  }

  /** Exactly these files go with it from now on; the row's number of them is written by whoever writes the row. */
  async putFiles(work: Work, actor: Actor, id: string, wanted: readonly Attachment[] | null): Promise<void> {
    if (wanted) await this.files.replace(work, actor, { kind: "update", id }, wanted);
  }

  removeFiles(work: Work, id: string): Promise<void> {
    return this.files.removeOf(work, { kind: "update", id });
  }

  /** Keeps the wording as it is now, with who wrote it. */
  async keepVersion({ db }: Work, update: ProgressUpdate, at: Date, by: string): Promise<void> {
    const { id, version, health, going, stuck, needs, blockId, visibility, forFunder } = update;
    await db.query(
      `INSERT INTO update_version
         (update_id, version, health, going, stuck, needs, block_id, visibility, for_funder, written_at, written_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, version, health, going, stuck, needs, blockId, visibility, forFunder, at, by],
    );
  }
}
