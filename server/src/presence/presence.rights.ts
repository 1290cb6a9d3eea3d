import { Injectable } from "@nestjs/common";
import { TopicAccess } from "../features/conversations/topic.access.js";
import { SessionAccess } from "../features/identity/session.access.js";
import type { Actor } from "../kernel/actor.js";
import { NotFound } from "../kernel/errors.js";
import { ReaderRights } from "../realtime/reader-rights.js";
import { Tailer } from "../realtime/tailer.js";

/** Proves that somebody may read a topic, and hears when that may have changed: by the log, as every reader does. */
@Injectable()
export class PresenceRights {
  readonly #changes = new Map<string, number>();

  constructor(
    private readonly topics: TopicAccess,
    private readonly sessions: SessionAccess,
    private readonly tailer: Tailer,
    private readonly rights: ReaderRights,
  ) {}

  onChange(listener: (personId: string) => void): void {
    this.rights.onChange((personId) => {
      const known = this.#changes.get(personId);
      if (known !== undefined) this.#changes.set(personId, known + 1);
      listener(personId);
    });
  }

  async mayRead({ id, sessionId }: Actor, topicId: string): Promise<boolean> {
    for (;;) {
      const before = this.#changes.get(id) ?? 0;
      this.#changes.set(id, before);
      const may = await this.#mayReadNow(id, sessionId, topicId);
      // Lost while it was being proven: what was read may be older than the loss.
      if ((this.#changes.get(id) ?? 0) === before) return may;
    }
  }

  /** Nobody of this person is left here. */
  forget(personId: string): void {
    this.#changes.delete(personId);
  }

  async #mayReadNow(personId: string, sessionId: string | null, topicId: string): Promise<boolean> {
    const actor = await this.sessions.actorOfPerson(personId, sessionId);
    if (!actor) return false;
    const rounds = new Set(actor.grants.map(({ roundId }) => roundId));
    // Followed before the right is proven: whatever is lost later is heard of.
    await Promise.all([...rounds].map((roundId) => this.tailer.head(`round:${roundId}`, 0)));
    return this.topics.require(actor, "read", topicId).then(
      () => true,
      (error: unknown) => {
        if (error instanceof NotFound) return false;
        throw error;
      },
    );
  }
}
