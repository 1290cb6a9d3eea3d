import type { ApolloClient } from "@apollo/client";
import { print } from "graphql";
import type { ConversationsStartQuery } from "../../gql/graphql.js";
import { readProblem } from "../../lib/errors.js";
import { backoff } from "../../lib/live/backoff.js";
import { connection } from "../../lib/live/connection-state.js";
import { LiveEngine } from "../../lib/live/live-engine.js";
import { type LocalStore, localStoreOf } from "../../lib/local-store.js";
import { beforeSignOut } from "../../lib/before-sign-out.js";
import { sessionEnded } from "../../lib/session-ended.js";
import type { ConversationsStatus } from "./conversations-context.js";
import { type Batch, ConversationsStore, type LiveEvent } from "./conversations-store.js";
import {
  EventsAfter,
  EventsSubscription,
  RoundChannels,
  ConversationsStart,
} from "./live-events.documents.js";
import { DraftSync } from "./draft-sync.js";
import { mergeChannel } from "./merge-channel.js";
import { OutboxRunner } from "./outbox-runner.js";
import { saveDraftBy } from "./save-draft.js";
import { sendParcels } from "./send-parcels.js";

type Tell = (status: ConversationsStatus) => void;
type Channels = ConversationsStartQuery["round"]["channels"];

/** A position that is refused again and again must not become a storm of reloads. */
const calmAfter = 30_000;
/** Within so long all pages have asked who holds which role now; the person concerned asks at once. */
const rosterSpread = 3_000;

/** From the first snapshot to the last event: one person, one round. */
export class LiveConversations {
  readonly #local: LocalStore;
  readonly #outbox: OutboxRunner;
  readonly #drafts: DraftSync;
  #store: ConversationsStore | null = null;
  #engine: LiveEngine<Batch> | null = null;
  #rights: { channels: Channels; canCreateChannel: boolean } = { channels: [], canCreateChannel: false };
  #retry: ReturnType<typeof setTimeout> | undefined;
  #lookingAgain: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;
  #lastLoad = 0;
  #isStopped = false;
  readonly #endings: (() => void)[] = [];

  constructor(
    private readonly client: ApolloClient,
    private readonly personId: string,
    private readonly roundId: string,
    private readonly tell: Tell,
  ) {
    this.#local = localStoreOf(personId);
    this.#drafts = new DraftSync(this.#local, saveDraftBy(client));
    this.#outbox = new OutboxRunner(
      personId,
      this.#local,
      sendParcels(client, () => this.#store),
    );
  }

  start(): void {
    let wasEnded = sessionEnded.isEnded();
    this.#endings.push(
      connection.subscribe(() => {
        if (connection.get() !== "live" && connection.get() !== "polling") return;
        this.#outbox.wake();
        this.#drafts.wake();
      }),
      beforeSignOut.add(() => this.#drafts.leave()),
      sessionEnded.watch(() => {
        const isEnded = sessionEnded.isEnded();
        if (wasEnded && !isEnded) {
          // Signed in again: what was said meanwhile is fetched from where we stopped.
          this.#engine?.restart();
          this.#outbox.wake();
        }
        wasEnded = isEnded;
      }),
    );
    window.addEventListener("online", this.#outbox.wake);
    void this.#load();
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    clearTimeout(this.#lookingAgain);
    this.#engine?.stop();
    this.#outbox.stop();
    this.#drafts.stop();
    window.removeEventListener("online", this.#outbox.wake);
    for (const end of this.#endings) end();
  }

  async #load(): Promise<void> {
    this.#lastLoad = Date.now();
    try {
      const { data } = await this.client.query({
        query: ConversationsStart,
        variables: { roundId: this.roundId },
        fetchPolicy: "no-cache",
      });
      if (this.#isStopped || !data?.viewer) return;
      this.#attempts = 0;
      this.#begin(data);
    } catch (error) {
      if (this.#isStopped) return;
      const { kind } = readProblem(error);
      const isForGood = kind === "NOT_FOUND" || kind === "FORBIDDEN";
      if (!this.#store || isForGood) this.#tellFailed(error);
      if (isForGood) return;
      connection.set(kind === "OFFLINE" ? "offline" : "connecting");
      this.#attempts += 1;
      this.#retry = setTimeout(() => void this.#load(), backoff(this.#attempts + 1));
    }
  }

  #begin(start: ConversationsStartQuery): void {
    const { viewer, round } = start;
    if (!viewer) return;
    const isFirst = this.#store === null;
    if (this.#store) this.#store.load(start);
    else {
      this.#store = new ConversationsStore(this.client.cache, start, this.#drafts);
      this.#store.onEvent((event) => this.#heed(event));
    }
    this.#rights = { channels: round.channels, canCreateChannel: round.viewerCan.createChannel };
    this.#engine = new LiveEngine<Batch>(
      {
        socketUrl: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
        subscription: print(this.client.cache.transformDocument(EventsSubscription)),
        poll: (stream, after, waitMs, signal) => this.#poll(stream, after, waitMs, signal),
        apply: (batch) => this.#store?.apply(batch),
        reload: () => this.#reload(),
        // The request that noticed waits for the sign-in and is repeated; nothing to do here.
        signedOut: () => undefined,
        isSignedOut: (refusal) => kindOf(refusal) === "UNAUTHENTICATED",
        isRefusal: (refusal) => ["NOT_FOUND", "FORBIDDEN", "INVALID"].includes(kindOf(refusal)),
      },
      [
        { stream: viewer.stream, position: viewer.position },
        { stream: round.stream, position: round.position },
      ],
    );
    this.#engine.start();
    this.#tellReady();
    if (isFirst) this.#outbox.wake();
    else this.#store.reloaded();
  }

  async #poll(stream: string, after: string, waitMs: number, signal: AbortSignal): Promise<Batch> {
    const { data } = await this.client.query({
      query: EventsAfter,
      variables: { stream, after, waitMs },
      fetchPolicy: "no-cache",
      context: { fetchOptions: { signal }, queryDeduplication: false },
    });
    if (!data) throw new TypeError("nothing came back");
    return data.eventsAfter;
  }

  /** The position is lost, or rights have changed: what is on the screen may be too much or too little. */
  #reload(): void {
    if (this.#isStopped) return;
    this.#engine?.stop();
    this.#engine = null;
    const sinceLast = Date.now() - this.#lastLoad;
    this.#attempts = sinceLast > calmAfter ? 0 : this.#attempts + 1;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(
      () => {
        void this.#load();
        void this.client.refetchQueries({ include: "active" });
      },
      this.#attempts === 0 ? 0 : backoff(this.#attempts),
    );
  }

  #heed(event: LiveEvent): void {
    if (event.__typename === "RightsEvent") this.#reload();
    // Whether a topic that was long quiet counts as unread is for the server to say.
    if (event.__typename === "TopicStanceEvent" && event.changesUnread) this.#reload();
    // Events hold nothing that depends on the reader, so rights in a new channel are asked for.
    if (event.__typename === "ChannelEvent") void this.#loadChannels();
    if (event.__typename === "RosterEvent") this.#lookAgainSoon();
  }

  /** A role of somebody has changed: every open page is told so in the same second, and need not ask in it. */
  #lookAgainSoon(): void {
    this.#lookingAgain ??= setTimeout(() => {
      this.#lookingAgain = undefined;
      void this.client.refetchQueries({ include: "active" });
    }, Math.random() * rosterSpread);
  }

  async #loadChannels(): Promise<void> {
    try {
      const { data } = await this.client.query({
        query: RoundChannels,
        variables: { roundId: this.roundId },
        fetchPolicy: "no-cache",
      });
      if (this.#isStopped || !data) return;
      this.client.cache.batch({
        update: (cache) => {
          for (const channel of data.round.channels) mergeChannel(cache, channel);
        },
      });
      this.#rights = { ...this.#rights, channels: data.round.channels };
      this.#tellReady();
    } catch {
      // The next channel event, or the next visit, asks again.
    }
  }

  #tellReady(): void {
    if (!this.#store) return;
    this.tell({
      status: "ready",
      conversations: {
        roundId: this.roundId,
        personId: this.personId,
        store: this.#store,
        outbox: this.#outbox,
        local: this.#local,
        drafts: this.#drafts,
        bookmarks: this.#store.bookmarks,
        ...this.#rights,
      },
    });
  }

  #tellFailed(error: unknown): void {
    const retry = (): void => {
      clearTimeout(this.#retry);
      void this.#load();
    };
    this.tell({ status: "failed", conversations: null, error, retry });
  }
}

/** Refusals come as an array over the socket and as an error over HTTP. */
function kindOf(refusal: unknown): string {
  if (!Array.isArray(refusal)) return readProblem(refusal).kind;
  const [first] = refusal as { extensions?: { kind?: string } }[];
  return first?.extensions?.kind ?? "INTERNAL";
}
