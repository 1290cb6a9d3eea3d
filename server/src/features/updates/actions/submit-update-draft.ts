import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { changed, UpdateAccess } from "../update.access.js";
import { requireText } from "../update.content.js";
import type { ProgressUpdate } from "../update.entity.js";
import { announceUpdateDraft } from "../update.facts.js";
import { UpdateWriter } from "../update.writer.js";

/** Gives one's draft to those who lead the place: from now on they read it, write on it and may publish it. */
@Injectable()
export class SubmitUpdateDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: UpdateAccess,
    private readonly writer: UpdateWriter,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { id, version }: { id: string; version: number }): Promise<ProgressUpdate> {
    return this.work.run(async (work) => {
      const { update } = await this.access.require(work, actor, "submit", id);
      if (update.submittedAt) return update;
      if (update.version !== version) throw changed();
      requireText(update);
      await this.writer.change(work, update, { submittedAt: this.clock.now() });
      await announceUpdateDraft(work, update);
      return update;
    });
  }
}
