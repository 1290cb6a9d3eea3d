import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { knownVersion } from "../../../kernel/known-version.js";
import { limits } from "../../../kernel/limits.js";
import { optionalText } from "../../../kernel/text.js";
import { BookmarkQueries, type BookmarkRow } from "../bookmark.queries.js";
import type { SaveBookmarkInput } from "../bookmark.type.js";
import { announceBookmark } from "../conversation.facts.js";
import { TopicAccess } from "../topic.access.js";

/** Marks a message for oneself, or writes the note to it. Doing it twice changes nothing. */
@Injectable()
export class SaveBookmark {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly bookmarks: BookmarkQueries,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: SaveBookmarkInput): Promise<BookmarkRow> {
    const note = input.note == null ? null : optionalText("note", input.note, limits.note);
    const version = knownVersion(input.version);

    return this.work.run(async (work) => {
      const { message } = await this.topics.requireMessage(actor, input.messageId);

      // Three ways to change what is stored: mark anew what was taken away, take the removal back that one has just
      // seen, which gives it its old place again, and write another note than the one that one began from.
      const saved = await work.db.query<unknown[]>(
        `INSERT INTO bookmark AS b (person_id, message_id, note, version, marked_at)
         VALUES ($1, $2, coalesce($3, ''), 1, $5)
         ON CONFLICT (person_id, message_id) DO UPDATE
           SET note = coalesce($3, b.note), version = b.version + 1, removed_at = NULL,
             marked_at = CASE WHEN b.removed_at IS NOT NULL AND $4 = 0 THEN $5 ELSE b.marked_at END
           WHERE CASE WHEN b.removed_at IS NULL THEN b.version = $4 AND b.note <> $3
             ELSE $4 IN (0, b.version) END
         RETURNING version`,
        [actor.id, message.id, note, version, this.clock.now()],
      );
      if (saved.length > 0) announceBookmark(work, actor.id, message.id);
      const bookmark = (await this.bookmarks.one(actor, message.id))!;
      const isWanted = !bookmark.removedAt && (note === null || bookmark.note === note);
      if (saved.length === 0 && !isWanted) throw changedElsewhere();
      return bookmark;
    });
  }
}

export const changedElsewhere = (): Conflict =>
  new Conflict(
    "BOOKMARK_CHANGED",
    "Auf einem anderen Gerät haben Sie das inzwischen geändert. Bitte sehen Sie nach, was nun gelten soll.",
  );
