import { Injectable } from "@nestjs/common";
import type { EventType } from "./event.type.js";
import type { LogEntry } from "./event-log.js";

/** Turns entries of one kind into what readers get: the things they speak of, as they stand now. */
export type Translate = (entries: readonly LogEntry[]) => Promise<(EventType | null)[]>;

/**
 * How long those who are due the same entry share what it was translated into. No longer: whoever comes back later
 * must not get words that were deleted meanwhile.
 */
export const sharedMs = 5_000;

/** The features say here how their facts are told; the log itself knows none of them. */
@Injectable()
export class Translators {
  readonly #byKind = new Map<string, Translate>();
  readonly #done = new WeakMap<LogEntry, { event: Promise<EventType | null>; at: number }>();

  register(kind: string, translate: Translate): void {
    this.#byKind.set(kind, translate);
  }

  /** One translation for all who ask at about the same time; entries of one kind together. */
  async translate(entries: readonly LogEntry[]): Promise<EventType[]> {
    const missing = new Map<string, LogEntry[]>();
    for (const entry of entries) {
      const done = this.#done.get(entry);
      if (!done || Date.now() - done.at > sharedMs)
        missing.set(entry.kind, [...(missing.get(entry.kind) ?? []), entry]);
    }
    for (const [kind, group] of missing) {
      const translate = this.#byKind.get(kind);
      const translated = translate ? translate(group) : Promise.resolve(group.map(() => null));
      group.forEach((entry, index) => {
        const event = translated.then((all) => all[index] ?? null);
        this.#done.set(entry, { event, at: Date.now() });
        event.catch(() => this.#done.delete(entry));
      });
    }
    const events = await Promise.all(
      entries.map((entry) => this.#done.get(entry)?.event ?? Promise.resolve(null)),
    );
    return events.filter((event) => event !== null);
  }
}
