import { io, type Socket } from "socket.io-client";
import type { Visitor } from "./person.js";

export interface Reader {
  id: string;
  name: string;
  away: boolean;
}

/** What somebody's window was last told of a topic: how many are there, and who; null: nobody is named. */
export interface Told {
  count: number;
  people: Reader[] | null;
}

interface Wishes {
  transport?: "websocket" | "polling";
  /** Headers on top of, or in place of, those of one of our pages. */
  headers?: Record<string, string>;
}

/** A window that shows who is reading along. */
export class Watcher {
  readonly told = new Map<string, Told>();
  /** Every name it was ever told. */
  readonly heardOf: string[] = [];
  readonly typing: { topicId: string; name: string }[] = [];
  closed: string | null = null;
  readonly #socket: Socket;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("here", (topicId: string, count: number, people: Reader[] | null) => {
      this.told.set(topicId, { count, people });
      this.heardOf.push(...(people ?? []).map(({ name }) => name));
    });
    socket.on("typing", (topicId: string, { name }: Reader) => this.typing.push({ topicId, name }));
    socket.on("disconnect", (reason) => (this.closed = reason));
  }

  /** Fails with the status it was refused with. */
  static async open(
    { hub, cookie }: Visitor,
    { transport = "websocket", headers }: Wishes = {},
  ): Promise<Watcher> {
    const ours: Record<string, string> =
      transport === "polling" ? { "x-lernnetz-presence": "1" } : { origin: hub.url };
    const socket = io(hub.url, {
      path: "/presence",
      transports: [transport],
      upgrade: false,
      reconnection: false,
      forceNew: true,
      extraHeaders: { cookie, ...(headers ?? ours) },
    });
    const watcher = new Watcher(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("connect_error", (error) => {
        socket.close();
        reject(new Error(statusOf(error)));
      });
    });
    return watcher;
  }

  watches(topicId: unknown): this {
    this.#socket.emit("watch", topicId);
    return this;
  }

  says(event: string, ...words: unknown[]): void {
    this.#socket.emit(event, ...words);
  }

  /** Names of those who are there and at their screen. */
  named(topicId: string): string[] {
    return (this.told.get(topicId)?.people ?? []).filter(({ away }) => !away).map(({ name }) => name);
  }

  async until(isSo: (watcher: this) => boolean, patienceMs = 10_000): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (!isSo(this)) {
      if (Date.now() > deadline)
        throw new Error(`It did not come: ${JSON.stringify([...this.told, this.typing, this.closed])}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  leaves(): void {
    this.#socket.close();
  }
}

function statusOf(error: Error & { description?: unknown; context?: unknown }): string {
  const { description, context } = error;
  if (typeof description === "number") return String(description);
  const said = (description as { message?: string } | undefined)?.message ?? "";
  const status = (context as { status?: number } | undefined)?.status;
  return /\b\d{3}\b/.exec(said)?.[0] ?? (status ? String(status) : error.message);
}
