import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { UpdateAccess } from "../update.access.js";
import { ProgressUpdate } from "../update.entity.js";
import { announceUpdateDraft } from "../update.facts.js";
import { UpdateWriter } from "../update.writer.js";

/** Throws a draft away, with its files. Answers with the place it was for. */
@Injectable()
export class DiscardUpdateDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: UpdateAccess,
    private readonly writer: UpdateWriter,
  ) {}

  run(actor: Actor, id: string): Promise<string> {
    return this.work.run(async (work) => {
      const { update } = await this.access.require(work, actor, "discard", id);
      await this.writer.removeFiles(work, id);
      await announceUpdateDraft(work, update);
      await work.db.delete(ProgressUpdate, { id });
      return update.placeId;
    });
  }
}
