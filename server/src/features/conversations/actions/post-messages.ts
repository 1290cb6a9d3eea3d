import { Injectable } from "@nestjs/common";
import type { Actor } from "../../../kernel/actor.js";
import { Invalid, Refusal } from "../../../kernel/errors.js";
import { limits } from "../../../kernel/limits.js";
import type { PostMessagesInput } from "../conversation.inputs.js";
import type { Message } from "../message.entity.js";
import { TopicAccess } from "../topic.access.js";
import { PostMessage } from "./post-message.js";

/** How one of them fared. */
export type PostOutcome = { message: Message } | { refusal: Pick<Refusal, "kind" | "code" | "message"> };

/** Posts what has gathered for a topic: each message is accepted or refused by itself. */
@Injectable()
export class PostMessages {
  constructor(
    private readonly topics: TopicAccess,
    private readonly post: PostMessage,
  ) {}

  async run(actor: Actor, input: PostMessagesInput): Promise<PostOutcome[]> {
    const count = input.messages.length;
    if (count < 1 || count > limits.messagesAtOnce) {
      const most = limits.messagesAtOnce;
      throw new Invalid(
        "messages",
        "TOO_MANY_MESSAGES",
        `Bitte senden Sie 1 bis ${most} Beiträge auf einmal.`,
      );
    }
    await this.topics.require(actor, "post", input.topicId);
    try {
      const messages = await this.post.together(actor, input.topicId, input.messages);
      return messages.map((message) => ({ message }));
    } catch (error) {
      // One refusal took back what was written with it; nearly always there is none.
      if (error instanceof Refusal) return this.#oneByOne(actor, input);
      throw error;
    }
  }

  async #oneByOne(actor: Actor, { topicId, messages }: PostMessagesInput): Promise<PostOutcome[]> {
    const outcomes: PostOutcome[] = [];
    for (const words of messages) {
      outcomes.push(
        await this.post.run(actor, { ...words, topicId }).then(
          (message) => ({ message }),
          (error: unknown) => {
            if (!(error instanceof Refusal)) throw error;
            const { kind, code, message } = error;
            return { refusal: { kind, code, message } };
          },
        ),
      );
    }
    return outcomes;
  }
}
