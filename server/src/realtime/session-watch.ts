import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from "@nestjs/common";
import { HubLog } from "../config/hub-log.js";
import { SessionAccess } from "../features/identity/session.access.js";

const sweepMs = 2_000;

/** For what outlives a request: tells within seconds that the session it was begun in has ended, wherever that was. */
@Injectable()
export class SessionWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #watched = new Map<string, Set<() => void>>();
  #sweep: NodeJS.Timeout | undefined;

  constructor(
    private readonly sessions: SessionAccess,
    private readonly log: HubLog,
  ) {}

  onApplicationBootstrap(): void {
    this.#sweep = setInterval(() => void this.#look(), sweepMs);
  }

  onApplicationShutdown(): void {
    clearInterval(this.#sweep);
  }

  /** Returns how to stop watching. */
  onEnd(sessionId: string, ended: () => void): () => void {
    const listeners = this.#watched.get(sessionId) ?? new Set();
    this.#watched.set(sessionId, listeners.add(ended));
    return () => {
      listeners.delete(ended);
      if (listeners.size === 0 && this.#watched.get(sessionId) === listeners) this.#watched.delete(sessionId);
    };
  }

  async #look(): Promise<void> {
    if (this.#watched.size === 0) return;
    const asked = [...this.#watched.keys()];
    try {
      const running = await this.sessions.running(asked);
      for (const id of asked) {
        if (!running.has(id)) for (const ended of [...(this.#watched.get(id) ?? [])]) ended();
      }
    } catch (error) {
      this.log.logger.warn({ err: error as Error }, "sessions could not be checked");
    }
  }
}
