import { Injectable, type OnModuleInit } from "@nestjs/common";
import { FileGuards } from "../../files/file-guards.js";
import { NotFound } from "../../kernel/errors.js";
import { UpdateAccess } from "./update.access.js";

/** Who may have the files of an update or draft: whoever reads it. */
@Injectable()
export class UpdateFiles implements OnModuleInit {
  constructor(
    private readonly guards: FileGuards,
    private readonly updates: UpdateAccess,
  ) {}

  onModuleInit(): void {
    this.guards.register("update", async (actor, id) => {
      try {
        await this.updates.requireReadable(actor, id);
        return true;
      } catch (error) {
        if (error instanceof NotFound) return false;
        throw error;
      }
    });
  }
}
