import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Attachments, wantedAttachments } from "../../../files/attachments.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { chosenId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { optionalText, requiredText } from "../../../kernel/text.js";
import type { PostMessageInput } from "../conversation.inputs.js";
import { topicScope } from "../draft.writer.js";
import type { Message } from "../message.entity.js";
import { appendMessage } from "../message.writer.js";
import { TopicAccess } from "../topic.access.js";

@Injectable()
export class PostMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly files: Attachments,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: PostMessageInput): Promise<Message> {
    const id = chosenId(input.id);
    const attachments = wantedAttachments(input.attachments);
    // Files may speak for themselves.
    const text = attachments.length > 0 ? optionalText : requiredText;
    const body = text("body", input.body, limits.body);
    return this.work.run(async (work) => {
      const place = await this.topics.require(actor, "post", input.topicId, { lock: true });
      const { message, isNew } = await appendMessage(work, actor, place, {
        ...{ id, body, at: this.clock.now() },
        quotedId: input.quotedId ?? null,
        attachmentCount: attachments.length,
        draft: { scope: topicScope(place.topic.id), version: input.draftVersion },
      });
      if (isNew) await this.files.attach(work, actor, { kind: "message", id }, attachments);
      return message;
    });
  }
}
