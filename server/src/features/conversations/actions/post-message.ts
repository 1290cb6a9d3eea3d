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
import { appendMessages } from "../message.writer.js";
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
    const [message] = await this.together(actor, input.topicId, [input]);
    return message!;
  }

  /** Several in one topic: all of them, or none. */
  async together(
    actor: Actor,
    topicId: string,
    inputs: readonly Omit<PostMessageInput, "topicId">[],
  ): Promise<Message[]> {
    const wanted = inputs.map(wantedOf);
    return this.work.run(async (work) => {
      const place = await this.topics.require(actor, "post", topicId, { lock: true });
      const at = this.clock.now();
      const scope = topicScope(place.topic.id);
      const words = wanted.map(({ attachments, draftVersion, ...rest }) => ({
        ...{ ...rest, at, attachmentCount: attachments.length, draft: { scope, version: draftVersion } },
      }));
      const appended = await appendMessages(work, actor, place, words);
      for (const [n, { message, isNew }] of appended.entries()) {
        if (isNew) {
          await this.files.attach(work, actor, { kind: "message", id: message.id }, wanted[n]!.attachments);
        }
      }
      return appended.map(({ message }) => message);
    });
  }
}

function wantedOf({
  id,
  body,
  attachments: files,
  quotedId,
  draftVersion,
}: Omit<PostMessageInput, "topicId">) {
  const attachments = wantedAttachments(files);
  // Files may speak for themselves.
  const text = attachments.length > 0 ? optionalText : requiredText;
  return {
    id: chosenId(id),
    body: text("body", body, limits.body),
    quotedId: quotedId ?? null,
    attachments,
    draftVersion,
  };
}
