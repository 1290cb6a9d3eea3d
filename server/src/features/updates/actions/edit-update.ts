import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { changed, UpdateAccess } from "../update.access.js";
import { filesFrom, requireComplete, wordsFrom } from "../update.content.js";
import type { ProgressUpdate } from "../update.entity.js";
import { announceUpdate } from "../update.facts.js";
import type { EditUpdateInput } from "../update.inputs.js";
import { UpdateTopics } from "../update-topics.js";
import { UpdateWriter } from "../update.writer.js";

/** Words a published update anew. Every wording stays on record, with who wrote it; the topics say the new one. */
@Injectable()
export class EditUpdate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: UpdateAccess,
    private readonly writer: UpdateWriter,
    private readonly topics: UpdateTopics,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: EditUpdateInput): Promise<ProgressUpdate> {
    const words = wordsFrom(input);
    const files = filesFrom(input);

    return this.work.run(async (work) => {
      const held = await this.access.require(work, actor, "edit", input.id);
      const { update, holder } = held;
      const isWordedAnew = !update.says(words);
      if (!isWordedAnew && (await this.writer.hasFiles(work, update, files))) return update;
      if (update.version !== input.version) throw changed();
      requireComplete(words);
      await this.writer.requireBlock(update.placeId, words.blockId, update.blockId);

      const at = this.clock.now();
      await this.writer.putFiles(work, holder, update.id, files);
      const attachmentCount = files?.length ?? update.attachmentCount;
      await this.writer.change(work, update, { ...words, editedAt: at, attachmentCount });
      if (isWordedAnew) {
        await this.writer.keepVersion(work, update, at, holder.id);
        await this.topics.reword(work, held);
      }
      announceUpdate(work, update);
      return update;
    });
  }
}
