import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { changed, prove, UpdateAccess } from "../update.access.js";
import { requireComplete } from "../update.content.js";
import type { ProgressUpdate } from "../update.entity.js";
import { announceUpdate, draftReaders } from "../update.facts.js";
import { mayPublish } from "../update.policy.js";
import { UpdateTopics, type WantedIds } from "../update-topics.js";
import { UpdateWriter } from "../update.writer.js";

/** Makes a draft an update that others read, as far as it says; with the topic in which they talk about it. */
@Injectable()
export class PublishUpdate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: UpdateAccess,
    private readonly writer: UpdateWriter,
    private readonly topics: UpdateTopics,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { id, version, ids }: { id: string; version: number; ids?: WantedIds },
  ): Promise<ProgressUpdate> {
    return this.work.run(async (work) => {
      const held = await this.access.require(work, actor, "read", id);
      const { update, holder } = held;
      // Sent again, or pressed by lead and deputy at the same moment: it is done.
      const isDone =
        update.isPublished && update.version === version + 1 && mayPublish(holder, update.placeId);
      if (isDone) return update;
      prove(holder, "publish", update);
      if (update.version !== version) throw changed();
      requireComplete(update);

      const at = this.clock.now();
      const readersBefore = await draftReaders(work, update);
      await this.writer.change(work, update, { publishedAt: at, publishedBy: holder.id });
      await this.writer.keepVersion(work, update, at, holder.id);
      await this.topics.begin(work, held, ids);
      announceUpdate(work, update, readersBefore);
      return update;
    });
  }
}
