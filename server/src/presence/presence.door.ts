import type { IncomingMessage } from "node:http";
import { Injectable } from "@nestjs/common";
import { Settings } from "../config/settings.js";
import { SessionAccess } from "../features/identity/session.access.js";
import { sessionTokenOf } from "../features/identity/session-cookie.js";
import { isOwnOrigin } from "../graphql/own-origin.js";
import type { Actor } from "../kernel/actor.js";

/** No page but ours can make a browser send it without asking us first. */
const ownHeader = "x-lernnetz-presence";
/** Windows one person may have open in one browser. */
const mostSockets = 20;

export type Refusal = "401 Unauthorized" | "403 Forbidden" | "429 Too Many Requests";

/** Who may come in: the same origin and the same session as everywhere, and so many windows. */
@Injectable()
export class PresenceDoor {
  readonly #admitted = new WeakMap<IncomingMessage, Actor & { sessionId: string }>();
  readonly #bySession = new Map<string, number>();

  constructor(
    private readonly sessions: SessionAccess,
    private readonly settings: Settings,
  ) {}

  /** Null: let in. A connection that exists already was let in with its first request. */
  async refusalOf(request: IncomingMessage, by: "upgrade" | "polling"): Promise<Refusal | null> {
    if (!this.#isOurs(request, by)) return "403 Forbidden";
    if (by === "polling" && new URL(request.url ?? "", "http://hub").searchParams.has("sid")) return null;
    const token = sessionTokenOf(request.headers.cookie);
    const actor = token ? await this.sessions.actorOfToken(token) : null;
    if (!actor?.sessionId) return "401 Unauthorized";
    if (!this.#hasRoom(actor.sessionId)) return "429 Too Many Requests";
    this.#admitted.set(request, actor as Actor & { sessionId: string });
    return null;
  }

  /** Whose connection it is; null when there is no room any more. Calls `left` to make room again. */
  enter(request: IncomingMessage): { actor: Actor & { sessionId: string }; left: () => void } | null {
    const actor = this.#admitted.get(request);
    // Asked for side by side, several may have been let in where there was room for one.
    if (!actor || !this.#hasRoom(actor.sessionId)) return null;
    const { sessionId } = actor;
    this.#bySession.set(sessionId, (this.#bySession.get(sessionId) ?? 0) + 1);
    return {
      actor,
      left: () => {
        const others = (this.#bySession.get(sessionId) ?? 1) - 1;
        if (others > 0) this.#bySession.set(sessionId, others);
        else this.#bySession.delete(sessionId);
      },
    };
  }

  /** Browsers name their origin with every upgrade, but not when a page polls its own server. */
  #isOurs(request: IncomingMessage, by: "upgrade" | "polling"): boolean {
    const isUnnamed = request.headers.origin === undefined;
    if (by === "polling" && isUnnamed) return request.headers[ownHeader] !== undefined;
    return isOwnOrigin(request, this.settings, { missing: "refuse" });
  }

  #hasRoom(sessionId: string): boolean {
    return (this.#bySession.get(sessionId) ?? 0) < mostSockets;
  }
}
