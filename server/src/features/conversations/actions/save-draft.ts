import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, Invalid } from "../../../kernel/errors.js";
import { knownVersion } from "../../../kernel/known-version.js";
import { limits } from "../../../kernel/limits.js";
import { optionalText } from "../../../kernel/text.js";
import { ChannelAccess } from "../channel.access.js";
import { announceDraft } from "../conversation.facts.js";
import { type DraftRow, DraftQueries } from "../draft.queries.js";
import type { SaveDraftInput } from "../draft.type.js";
import { channelScope, topicScope } from "../draft.writer.js";
import { quotedIn } from "../message.writer.js";
import { TopicAccess } from "../topic.access.js";

/** Keeps what somebody is writing, for all their devices. Empty words clear it; the version goes on rising. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly channels: ChannelAccess,
    private readonly drafts: DraftQueries,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: SaveDraftInput): Promise<DraftRow> {
    const { topicId, channelId } = input;
    if ((topicId == null) === (channelId == null)) {
      throw new Invalid("topicId", "TOPIC_OR_CHANNEL", "Ein Entwurf gehört zu genau einem Thema oder Kanal.");
    }
    const title = optionalText("title", input.title, limits.title);
    const body = optionalText("body", input.body, limits.body);
    const version = knownVersion(input.version);

    return this.work.run(async (work) => {
      const { db } = work;
      if (topicId != null) await this.topics.require(actor, "read", topicId);
      else await this.channels.require(actor, "read", channelId ?? "");
      const scope = topicId != null ? topicScope(topicId) : channelScope(channelId ?? "");
      const quotedId = topicId != null ? await quotedIn(db, topicId, input.quotedId) : null;

      // Whoever began from an older version than the stored one must see that first; what was emptied hinders nobody.
      const saved = await db.query<unknown[]>(
        `INSERT INTO draft AS d (person_id, scope, topic_id, channel_id, title, body, quoted_id, version, saved_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8::integer + 1, $9)
         ON CONFLICT (person_id, scope) DO UPDATE
           SET title = $5, body = $6, quoted_id = $7, version = d.version + 1, saved_at = $9
           WHERE (d.version = $8 OR ($8 = 0 AND d.body = '' AND d.title = '' AND d.quoted_id IS NULL))
             AND (d.title, d.body, d.quoted_id) IS DISTINCT FROM ($5, $6, $7)
         RETURNING version`,
        [
          actor.id,
          scope,
          topicId ?? null,
          channelId ?? null,
          title,
          body,
          quotedId,
          version,
          this.clock.now(),
        ],
      );
      if (saved.length > 0) announceDraft(work, actor.id, scope);
      const draft = (await this.drafts.one(actor, scope))!;
      if (
        saved.length === 0 &&
        (draft.title !== title || draft.body !== body || draft.quotedId !== quotedId)
      ) {
        throw new Conflict("CHANGED_MEANWHILE", "Auf einem anderen Gerät haben Sie weitergeschrieben.");
      }
      return draft;
    });
  }
}
