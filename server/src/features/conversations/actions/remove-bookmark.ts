import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { NotFound } from "../../../kernel/errors.js";
import { knownVersion } from "../../../kernel/known-version.js";
import { BookmarkQueries, type BookmarkRow } from "../bookmark.queries.js";
import { announceBookmark } from "../conversation.facts.js";
import { TopicAccess } from "../topic.access.js";
import { changedElsewhere } from "./save-bookmark.js";

/** Takes a bookmark away with what was noted; its version stays, so that it can be taken back and nothing older wins. */
@Injectable()
export class RemoveBookmark {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly bookmarks: BookmarkQueries,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: { messageId: string; version: number }): Promise<BookmarkRow> {
    const version = knownVersion(input.version);

    return this.work.run(async (work) => {
      const { message } = await this.topics.requireMessage(actor, input.messageId);
      const [, count] = await work.db.query<[unknown[], number]>(
        `UPDATE bookmark SET note = '', removed_at = $4, version = version + 1
         WHERE person_id = $1 AND message_id = $2 AND version = $3 AND removed_at IS NULL`,
        [actor.id, message.id, version, this.clock.now()],
      );
      if (count > 0) announceBookmark(work, actor.id, message.id);
      const bookmark = await this.bookmarks.one(actor, message.id);
      if (!bookmark) throw new NotFound("Diesen Beitrag gibt es nicht oder nicht mehr.");
      if (!bookmark.removedAt) throw changedElsewhere();
      return bookmark;
    });
  }
}
