import { backoff } from "./backoff.js";
import { connection } from "./connection-state.js";
import { openSocket, type SocketAttempt } from "./socket-attempt.js";
import { judge, type BatchPlace } from "./stream-position.js";

/** What came of a batch is up to the reader; where it belongs is up to the engine. */
export interface Batch extends BatchPlace {
  stream: string;
  events: readonly unknown[];
}

export interface LiveOptions<B extends Batch> {
  socketUrl: string;
  /** Text of the subscription `events(stream, after)`; its root field must be named `events`. */
  subscription: string;
  /** The long-poll twin; rejects with what the server refused or the network did. */
  poll(stream: string, after: string, waitMs: number, signal: AbortSignal): Promise<B>;
  /** A batch that continues its stream. Must not throw for what it does not know: all would be loaded afresh. */
  apply(batch: B): void;
  /** Position lost or right changed: load everything afresh and start a new engine. */
  reload(): void;
  /** Nobody is signed in any more. */
  signedOut(): void;
  isSignedOut(error: unknown): boolean;
  /** Refused for good (not merely interrupted), for example because the right to the stream ended. */
  isRefusal(error: unknown): boolean;
}

export interface StreamStart {
  stream: string;
  position: string;
}

/** Close code of the server when the session ended. */
const sessionEnded = 4403;
const pollWait = 25_000;
const socketAgainSoon = 30_000;
const socketAgainEvery = 5 * 60_000;
const failuresUntilPolling = 2;
const failuresUntilOffline = 2;

/**
 * Keeps a few streams read over one connection: a socket where the network allows it, else a long poll per stream.
 * The cursor of a stream is always the end of the last batch that was applied, never that of the last request.
 */
export class LiveEngine<B extends Batch> {
  readonly #cursors: Map<string, string>;
  #socket: SocketAttempt | null = null;
  #polling: AbortController | null = null;
  #socketFailures = 0;
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #socketAgain: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  constructor(
    private readonly options: LiveOptions<B>,
    streams: readonly StreamStart[],
  ) {
    this.#cursors = new Map(streams.map(({ stream, position }) => [stream, position]));
  }

  start(): void {
    window.addEventListener("online", this.#wake);
    window.addEventListener("offline", this.#sleep);
    document.addEventListener("visibilitychange", this.#look);
    this.#connect();
  }

  stop(): void {
    this.#isStopped = true;
    window.removeEventListener("online", this.#wake);
    window.removeEventListener("offline", this.#sleep);
    document.removeEventListener("visibilitychange", this.#look);
    this.#drop();
  }

  /** The way is known to be open again, socket and all: signed in once more. */
  restart(): void {
    if (this.#isStopped) return;
    this.#failures = 0;
    this.#socketFailures = 0;
    this.#drop();
    this.#connect();
  }

  /** Now is a better moment than the one the backoff has chosen. */
  readonly #wake = (): void => {
    if (this.#isStopped || connection.get() === "live" || connection.get() === "polling") return;
    this.restart();
  };

  readonly #sleep = (): void => {
    if (this.#isStopped) return;
    this.#drop();
    connection.set("offline");
    // Some browsers never say "online" again after a change of networks.
    this.#retry = setTimeout(this.#wake, 30_000);
  };

  readonly #look = (): void => {
    if (document.visibilityState === "visible") this.#wake();
  };

  #connect(): void {
    if (this.#isStopped) return;
    clearTimeout(this.#retry);
    if (this.#socketFailures >= failuresUntilPolling) {
      this.#startPolling();
      return;
    }
    if (connection.get() !== "offline") connection.set("connecting");
    this.#socket = this.#openSocket(false);
  }

  /** While polling, a second way is tried beside it; the poll ends only once the socket is acknowledged. */
  #tryUpgrade(): void {
    if (this.#isStopped || !this.#polling) return;
    this.#socketAgain = setTimeout(() => this.#tryUpgrade(), socketAgainEvery);
    if (!this.#socket && navigator.onLine !== false) this.#socket = this.#openSocket(true);
  }

  #openSocket(isUpgrade: boolean): SocketAttempt {
    const unsubscribe: (() => void)[] = [];
    const attempt = openSocket(this.options.socketUrl, {
      acknowledged: () => {
        if (this.#isStopped || this.#socket !== attempt) return;
        this.#socketFailures = 0;
        this.#failures = 0;
        this.#stopPolling();
        connection.set("live");
        for (const stream of this.#cursors.keys()) unsubscribe.push(this.#subscribe(attempt, stream));
      },
      over: (code) => {
        if (this.#isStopped || this.#socket !== attempt) return;
        this.#socket = null;
        // A session that ended is noticed, and waited for, by a request: the next try is a poll.
        this.#socketFailures = code === sessionEnded ? failuresUntilPolling : this.#socketFailures + 1;
        if (isUpgrade && this.#polling) return;
        this.#again();
      },
    });
    return attempt;
  }

  #subscribe(socket: SocketAttempt, stream: string): () => void {
    const variables = { stream, after: this.#cursors.get(stream) };
    return socket.subscribe(
      { query: this.options.subscription, variables },
      {
        next: (data) => {
          if (this.#socket === socket) this.#take((data as { events: B }).events);
        },
        ended: (refusal) => {
          if (this.#isStopped || this.#socket !== socket) return;
          if (this.options.isSignedOut(refusal)) this.#end(() => this.options.signedOut());
          else if (refusal && !this.options.isRefusal(refusal)) this.#reconnect();
          // The server says no more of this stream: a right ended, or the position is of another past.
          else this.#end(() => this.options.reload());
        },
      },
    );
  }

  #take(batch: B): boolean {
    const cursor = this.#cursors.get(batch.stream);
    if (cursor === undefined) return true;
    switch (judge(cursor, batch)) {
      case "apply":
        return this.#apply(batch);
      case "seen":
        return true;
      case "reload":
        this.#end(() => this.options.reload());
        return false;
      case "reconnect":
        this.#reconnect();
        return false;
    }
  }

  /** What could not be applied must not be passed over: then everything is loaded afresh. */
  #apply(batch: B): boolean {
    try {
      this.options.apply(batch);
    } catch (error) {
      console.error(error);
      this.#end(() => this.options.reload());
      return false;
    }
    this.#cursors.set(batch.stream, batch.to);
    return true;
  }

  #reconnect(): void {
    this.#drop();
    this.#again();
  }

  /** Nothing more is expected of this engine. */
  #end(then: () => void): void {
    if (this.#isStopped) return;
    this.stop();
    then();
  }

  #again(): void {
    this.#drop();
    this.#failures += 1;
    const isCutOff = navigator.onLine === false || this.#failures > failuresUntilOffline;
    connection.set(isCutOff ? "offline" : "connecting");
    // The first interruption is nearly always a server that restarts: straight on to the next try.
    this.#retry = setTimeout(() => this.#connect(), backoff(this.#failures));
  }

  #drop(): void {
    clearTimeout(this.#retry);
    this.#stopPolling();
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #stopPolling(): void {
    const polling = this.#polling;
    this.#polling = null;
    clearTimeout(this.#socketAgain);
    polling?.abort();
  }

  #startPolling(): void {
    const polling = new AbortController();
    this.#polling = polling;
    // Soon, in case it was the server that was away and not the socket that is barred; later now and then.
    this.#socketAgain = setTimeout(() => this.#tryUpgrade(), socketAgainSoon);
    for (const stream of this.#cursors.keys()) void this.#poll(stream, polling);
  }

  async #poll(stream: string, polling: AbortController): Promise<void> {
    // The first answer comes at once: it tells whether this way is open at all.
    let waitMs = 0;
    for (;;) {
      try {
        const after = this.#cursors.get(stream) ?? "";
        const batch = await this.options.poll(stream, after, waitMs, polling.signal);
        if (this.#polling !== polling || this.#isStopped) return;
        this.#failures = 0;
        connection.set("polling");
        if (!this.#take(batch)) return;
        waitMs = pollWait;
      } catch (error) {
        if (this.#polling !== polling || this.#isStopped) return;
        if (this.options.isSignedOut(error)) return this.#end(() => this.options.signedOut());
        if (this.options.isRefusal(error)) return this.#end(() => this.options.reload());
        // Nothing gets through at all: that says nothing about sockets.
        this.#socketFailures = 0;
        return this.#again();
      }
    }
  }
}
