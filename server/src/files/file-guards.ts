import { Injectable } from "@nestjs/common";
import type { Actor } from "../kernel/actor.js";
import type { OwnerKind } from "./file.queries.js";

/** Whether this person may read the thing the file belongs to, now. */
export type FileGuard = (actor: Actor, ownerId: string) => Promise<boolean>;

/** Each feature says who may read the files of its things; without a word from it nobody may. */
@Injectable()
export class FileGuards {
  readonly #guards = new Map<string, FileGuard>();

  register(kind: OwnerKind, guard: FileGuard): void {
    this.#guards.set(kind, guard);
  }

  async mayRead(kind: string, actor: Actor, ownerId: string): Promise<boolean> {
    return (await this.#guards.get(kind)?.(actor, ownerId)) ?? false;
  }
}
