import { Injectable } from "@nestjs/common";
import { SessionAccess } from "../features/identity/session.access.js";
import type { Actor } from "../kernel/actor.js";
import type { LogEntry } from "./event-log.js";

interface Held {
  actor: Promise<Actor | null>;
  /** Once it is known. */
  known?: Actor | null;
  readAt: number;
}

type Reader = Readonly<{ personId: string }>;

/** Even if an event about it were lost, a right is asked for anew after this time. */
const longest = 30_000;

/**
 * Today's rights of those who follow the log here. Forgotten as soon as the log says that they changed, and asked
 * for again before anything numbered later is handed out.
 */
@Injectable()
export class ReaderRights {
  readonly #held = new Map<string, Held>();
  readonly #listeners = new Set<(personId: string) => void>();

  constructor(private readonly sessions: SessionAccess) {}

  async of(personId: string): Promise<Actor | null> {
    return (await this.all([{ personId }])).get(personId) ?? null;
  }

  /** Rights that need not be asked for; undefined if those of anybody must be. */
  known(readers: readonly Reader[]): Map<string, Actor | null> | undefined {
    const found = new Map<string, Actor | null>();
    const since = Date.now() - longest;
    for (const { personId } of readers) {
      const held = this.#held.get(personId);
      if (held?.known === undefined || held.readAt <= since) return undefined;
      found.set(personId, held.known);
    }
    return found;
  }

  /** Rights of all these people; those to be asked for in one statement. */
  async all(readers: readonly Reader[]): Promise<Map<string, Actor | null>> {
    const since = Date.now() - longest;
    const ids = [...new Set(readers.map(({ personId }) => personId))];
    const missing = ids.filter((id) => (this.#held.get(id)?.readAt ?? 0) <= since);
    if (missing.length > 0) this.#ask(missing);
    const actors = ids.map(async (id) => [id, (await this.#held.get(id)?.actor) ?? null] as const);
    return new Map(await Promise.all(actors));
  }

  /** Takes note of changed rights among these entries; must run before anybody sees them. */
  heed(entries: readonly LogEntry[]): void {
    for (const entry of entries) {
      if (entry.kind !== "rights.changed") continue;
      const personId = String(entry.payload["personId"]);
      this.#held.delete(personId);
      for (const heed of this.#listeners) heed(personId);
    }
  }

  #ask(ids: string[]): void {
    const asked = this.sessions.actorsOfPersons(ids);
    for (const id of ids) {
      const held: Held = { actor: asked.then((actors) => actors.get(id) ?? null), readAt: Date.now() };
      this.#held.set(id, held);
      held.actor.then(
        (actor) => (held.known = actor),
        () => this.#held.get(id) === held && this.#held.delete(id),
      );
    }
  }

  /** For what shows things to people without the log: hears whose rights have changed, if a stream is followed here. */
  onChange(listener: (personId: string) => void): void {
    this.#listeners.add(listener);
  }
}
