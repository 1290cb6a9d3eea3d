import type { ApolloCache } from "@apollo/client";
import type {
  ConversationsStartQuery,
  EventFieldsFragment,
  MessageFieldsFragment,
  TopicFieldsFragment,
} from "../../gql/graphql.js";
import { BookmarkStore } from "./bookmark-store.js";
import type { DraftSync } from "./draft-sync.js";
import { mergeNotifications } from "../notifications/merge-notifications.js";
import { mergeChannel } from "./merge-channel.js";
import { mergeMessage } from "./merge-message.js";
import { mergeSummary, mergeTopic } from "./merge-topic.js";
import {
  choicesFrom,
  noChoices,
  type OwnChoices,
  withChannelStance,
  withSnooze,
  withTopicStance,
} from "./own-choices.js";
import { type Ledger, ledgerFrom, type LedgerEvent, type Reader, readerOf, reduceLedger } from "./unread.js";

export type Batch = EventFieldsFragment;
export type LiveEvent = Batch["events"][number];
export type LiveMessage = Extract<LiveEvent, { __typename: "MessageEvent" }>;

export interface ConversationsState {
  ledger: Ledger;
  reader: Reader;
  choices: OwnChoices;
  /** There are older topics with something unread that the ledger does not hold. */
  goesOn: boolean;
}

/** Milliseconds in which what belongs together has arrived. */
const settling = 60;

/**
 * What the screens of the conversations live on: the cache, filled through its doors, and beside it what is unread.
 * Knows no React and no network, so that a test can drive it with the very batches a server sent.
 */
export class ConversationsStore {
  #state: ConversationsState;
  #published: ConversationsState;
  #publishing: ReturnType<typeof setTimeout> | undefined;
  readonly bookmarks = new BookmarkStore();
  readonly #watchers = new Set<() => void>();
  readonly #readers = new Set<(event: LiveEvent) => void>();
  readonly #reloadReaders = new Set<() => void>();

  constructor(
    readonly cache: ApolloCache,
    start: ConversationsStartQuery,
    readonly drafts: DraftSync,
  ) {
    this.#state = {
      ledger: new Map(),
      reader: { personId: "", placeIds: new Set() },
      choices: noChoices,
      goesOn: false,
    };
    this.#published = this.#state;
    this.load(start);
    this.#publish();
  }

  /** Exactly what the streams have told. */
  readonly get = (): ConversationsState => this.#state;

  /** The same a moment later: one's own message and that one has read it arrive on two streams. */
  readonly published = (): ConversationsState => this.#published;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Hears every event once it is in the cache. */
  onEvent(reader: (event: LiveEvent) => void): () => void {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  }

  /** Hears when everything was loaded afresh, because events were lost or rights have changed. */
  onReload(reader: () => void): () => void {
    this.#reloadReaders.add(reader);
    return () => this.#reloadReaders.delete(reader);
  }

  reloaded(): void {
    for (const read of [...this.#reloadReaders]) read();
  }

  /**
   * The server has taken one's own messages. What is unread hears of it from the log alone: only the log knows what
   * others said before it.
   */
  acknowledged(topic: TopicFieldsFragment, messages: readonly MessageFieldsFragment[]): void {
    this.cache.batch({
      update: (cache) => {
        mergeTopic(cache, topic);
        for (const message of messages) mergeMessage(cache, message);
      },
    });
    for (const message of messages) {
      for (const read of [...this.#readers]) {
        read({ __typename: "MessageEvent", seq: 0, messageFact: "POSTED", message: { ...message, topic } });
      }
    }
  }

  /** Takes a snapshot for the whole truth. */
  load({ viewer, round }: ConversationsStartQuery): void {
    this.cache.batch({
      update: (cache) => {
        for (const channel of round.channels) mergeChannel(cache, channel);
        for (const { topic } of round.unread) mergeTopic(cache, topic);
        if (viewer) mergeNotifications(cache, viewer.notifications);
      },
    });
    this.drafts.load(viewer?.drafts ?? []);
    this.bookmarks.load(viewer?.bookmarkCount ?? 0);
    this.#set({
      ledger: ledgerFrom(round.unread),
      reader: readerOf(viewer?.person.id ?? "", viewer?.roles ?? []),
      choices: choicesFrom(round.inbox),
      goesOn: round.unreadGoesOn,
    });
  }

  /** A batch that continues its stream. */
  apply(batch: Batch): void {
    let { ledger, choices } = this.#state;
    const { reader } = this.#state;
    this.cache.batch({
      update: (cache) => {
        for (const event of batch.events) {
          enterCache(cache, event);
          if (event.__typename === "DraftEvent") this.drafts.merge(event.draft);
          if (event.__typename === "BookmarkEvent") this.bookmarks.merge([event.bookmark], event.count);
          const entry = entryOf(event);
          if (entry) ledger = reduceLedger(ledger, entry, reader);
          choices = reduceChoices(choices, event);
        }
      },
    });
    const hasChanged = ledger !== this.#state.ledger || choices !== this.#state.choices;
    if (hasChanged) this.#set({ ...this.#state, ledger, choices });
    for (const event of batch.events) for (const read of [...this.#readers]) read(event);
  }

  #set(state: ConversationsState): void {
    this.#state = state;
    this.#publishing ??= setTimeout(this.#publish, settling);
  }

  readonly #publish = (): void => {
    clearTimeout(this.#publishing);
    this.#publishing = undefined;
    this.#published = this.#state;
    for (const watcher of [...this.#watchers]) watcher();
  };
}

/** The payload is a state, not a change: entering it twice, or after a later one, does no harm. */
function enterCache(cache: ApolloCache, event: LiveEvent): void {
  switch (event.__typename) {
    case "MessageEvent":
      mergeTopic(cache, event.message.topic);
      mergeMessage(cache, event.message);
      break;
    case "TopicEvent":
      mergeTopic(cache, event.topic);
      mergeSummary(cache, event.topic);
      break;
    case "ReadEvent":
      mergeTopic(cache, event.topic);
      break;
    case "ChannelEvent":
      mergeChannel(cache, event.channel);
      break;
    case "BookmarkEvent":
      mergeTopic(cache, event.bookmark.message.topic);
      mergeMessage(cache, event.bookmark.message);
      break;
    case "NotificationsEvent":
      mergeNotifications(cache, event.notifications);
      break;
    case "TopicStanceEvent":
    case "ChannelStanceEvent":
    case "SnoozeEvent":
    case "DraftEvent":
    case "RosterEvent":
    case "PlaceEvent":
    case "RightsEvent":
      break;
  }
}

function reduceChoices(choices: OwnChoices, event: LiveEvent): OwnChoices {
  switch (event.__typename) {
    case "TopicStanceEvent":
      return withTopicStance(choices, event.topicStance);
    case "ChannelStanceEvent":
      return withChannelStance(choices, event.channelStance);
    case "SnoozeEvent":
      return withSnooze(choices, event.snooze);
    default:
      return choices;
  }
}

function entryOf(event: LiveEvent): LedgerEvent | null {
  switch (event.__typename) {
    case "MessageEvent":
      return { kind: "message", isNew: event.messageFact === "POSTED", message: event.message };
    case "ReadEvent":
      return { kind: "read", ...event };
    default:
      return null;
  }
}
