import { Injectable, type OnModuleInit } from "@nestjs/common";
import { FileGuards } from "../../files/file-guards.js";
import type { Actor } from "../../kernel/actor.js";
import { NotFound } from "../../kernel/errors.js";
import { TopicAccess } from "./topic.access.js";

/** Who may have the files of a message: whoever reads it, as long as it stands. */
@Injectable()
export class MessageFiles implements OnModuleInit {
  constructor(
    private readonly guards: FileGuards,
    private readonly topics: TopicAccess,
  ) {}

  onModuleInit(): void {
    this.guards.register("message", (actor, id) => this.#mayRead(actor, id));
  }

  async #mayRead(actor: Actor, id: string): Promise<boolean> {
    try {
      const { message } = await this.topics.requireMessage(actor, id);
      return message.deletedAt === null;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }
}
