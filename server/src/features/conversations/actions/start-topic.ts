import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Attachments, wantedAttachments } from "../../../files/attachments.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { optionalText, requiredLine, requiredText } from "../../../kernel/text.js";
import { ChannelAccess } from "../channel.access.js";
import { announceTopic } from "../conversation.facts.js";
import type { StartTopicInput } from "../conversation.inputs.js";
import { channelScope } from "../draft.writer.js";
import { appendMessages } from "../message.writer.js";
import { topicExcerpt } from "../plain-words.js";
import { Topic } from "../topic.entity.js";

@Injectable()
export class StartTopic {
  constructor(
    private readonly work: UnitOfWork,
    private readonly channels: ChannelAccess,
    private readonly files: Attachments,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: StartTopicInput): Promise<Topic> {
    const id = chosenId(input.id);
    const messageId = chosenId(input.messageId, "messageId");
    const title = requiredLine("title", input.title, limits.title);
    const attachments = wantedAttachments(input.attachments);
    // Files may speak for themselves.
    const text = attachments.length > 0 ? optionalText : requiredText;
    const body = text("body", input.body, limits.body);
    const at = this.clock.now();

    return this.work.run(async (work) => {
      const { db } = work;
      const channel = await this.channels.require(actor, "startTopic", input.channelId, { lock: true });
      const topic = db.create(Topic, {
        id,
        channelId: channel.id,
        title,
        startedBy: actor.id,
        startedAt: at,
        lastNumber: 0,
        lastActivityAt: at,
        excerpt: topicExcerpt(body),
        resolvedAt: null,
        resolvedBy: null,
        solutionId: null,
        version: 1,
        summaryVersion: 0,
      });
      if (!(await insertOnce(db, Topic, topic))) {
        const stored = await db.findOneByOrFail(Topic, { id });
        if (stored.startedBy === actor.id && stored.channelId === channel.id) return stored;
        throw new Conflict(
          "ID_TAKEN",
          "Diese Kennung ist schon vergeben. Bitte versuchen Sie es noch einmal.",
        );
      }
      announceTopic(work, channel, "topic.started", id);
      const first = {
        ...{ id: messageId, body, at, attachmentCount: attachments.length },
        draft: { scope: channelScope(channel.id), version: input.draftVersion },
      };
      await appendMessages(work, actor, { topic, channel }, [first]);
      await this.files.attach(work, actor, { kind: "message", id: messageId }, attachments);
      topic.lastNumber = 1;
      return topic;
    });
  }
}
