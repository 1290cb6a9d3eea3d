import { Injectable } from "@nestjs/common";
import { SessionAccess } from "../features/identity/session.access.js";
import type { Actor } from "../kernel/actor.js";
import type { LogEntry } from "./event-log.js";

interface Held {
  actor: Promise<Actor | null>;
  readAt: number;
}

/** Even if an event about it were lost, a right is asked for anew after this time. */
const longest = 30_000;

/**
 * Today's rights of those who follow the log here. Forgotten as soon as the log says that they changed, and asked
 * for again before anything numbered later is handed out.
 */
@Injectable()
export class ReaderRights {
  readonly #held = new Map<string, Held>();

  constructor(private readonly sessions: SessionAccess) {}

  of(personId: string): Promise<Actor | null> {
    const held = this.#held.get(personId);
    if (held && Date.now() - held.readAt < longest) return held.actor;
    const actor = this.sessions.actorOfPerson(personId, null);
    this.#held.set(personId, { actor, readAt: Date.now() });
    actor.catch(() => this.#held.delete(personId));
    return actor;
  }

  /** Takes note of changed rights among these entries; must run before anybody sees them. */
  heed(entries: readonly LogEntry[]): void {
    for (const entry of entries) {
      if (entry.kind === "rights.changed") this.#held.delete(String(entry.payload["personId"]));
    }
  }
}
