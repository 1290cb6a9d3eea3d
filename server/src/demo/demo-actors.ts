import { Injectable } from "@nestjs/common";
import { SessionAccess } from "../features/identity/session.access.js";
import type { Actor } from "../kernel/actor.js";
import { demoId } from "./demo-id.js";

/** The people of the demo network, each with the rights of the moment. */
@Injectable()
export class DemoActors {
  readonly #known = new Map<string, Actor>();

  constructor(private readonly sessions: SessionAccess) {}

  async of(key: string): Promise<Actor> {
    const known = this.#known.get(key);
    if (known) return known;
    const actor = await this.sessions.actorOfPerson(demoId("person", key), null);
    if (!actor) throw new Error(`${key} acts before having come`);
    this.#known.set(key, actor);
    return actor;
  }

  /** Whenever roles change: asked for at every step, rights would make half of the statements of the first start. */
  forget(): void {
    this.#known.clear();
  }
}
