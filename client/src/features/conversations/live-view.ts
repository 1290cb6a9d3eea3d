import { InMemoryCache } from "@apollo/client/cache";
import type {
  BookmarkStateFragment,
  ChannelFieldsFragment,
  ConversationsStartQuery,
  MessageFieldsFragment,
  NotificationsFragment,
  TopicFieldsFragment,
  TopicSummaryFieldsFragment,
} from "../../gql/graphql.js";
import { type Batch, ConversationsStore } from "./conversations-store.js";
import type { LocalStore } from "../../lib/local-store.js";
import { DraftSync } from "./draft-sync.js";
import { listed } from "./bookmark-store.js";
import { type DraftWords, isNothing, wordsOf } from "./draft-words.js";
import { chosenIn } from "../notifications/merge-notifications.js";
import { mergeMessage } from "./merge-message.js";
import { mergeSummary, mergeTopic } from "./merge-topic.js";
import { isMutedBy, type OwnChoices } from "./own-choices.js";
import { mentionsIn, totalsOf, unreadIn, type UnreadTotals } from "./unread.js";
import { judge, type Verdict } from "../../lib/live/stream-position.js";

/** What a page of topics or messages brings, or the answer to one's own words. */
export interface Page {
  topics?: readonly (TopicFieldsFragment & Partial<TopicSummaryFieldsFragment>)[];
  messages?: readonly (MessageFieldsFragment & { viewerBookmark?: BookmarkStateFragment | null })[];
}

/** What was fetched: the start, and whatever topics and messages beyond it. */
export interface Fetched extends Page {
  start: ConversationsStartQuery;
}

export interface UnreadView {
  channelId: string;
  lastNumber: number;
  readNumber: number;
  mentionNumbers: number[];
}

/** What somebody sees, as plain data: two people who know the same have equal views. */
export interface View {
  channels: Record<string, ChannelFieldsFragment>;
  topics: Record<string, TopicFieldsFragment>;
  messages: Record<string, MessageFieldsFragment>;
  drafts: Record<string, DraftWords & { version: number }>;
  bookmarks: { count: number; listed: BookmarkStateFragment[] };
  unread: Record<string, UnreadView>;
  totals: UnreadTotals;
  choices: Record<string, unknown>;
  mails: NotificationsFragment | null;
}

/** A device that keeps nothing. */
const nowhere: LocalStore = {
  read: () => undefined,
  write: () => true,
  remove: () => undefined,
  entries: () => [],
  onChange: () => () => undefined,
};

/** The live view without a browser: the same store, doors and cursor rule as on the screen. */
export class LiveView {
  readonly #cache = new InMemoryCache({ typePolicies: { Notifications: { keyFields: [] } } });
  readonly #store: ConversationsStore;
  readonly #drafts: DraftSync;
  readonly #cursors = new Map<string, string>();

  constructor({ start, ...page }: Fetched) {
    this.#drafts = new DraftSync(nowhere, () => Promise.resolve(undefined));
    this.#store = new ConversationsStore(this.#cache, start, this.#drafts);
    this.enter(page);
    if (start.viewer) this.#cursors.set(start.viewer.stream, start.viewer.position);
    this.#cursors.set(start.round.stream, start.round.position);
  }

  cursor(stream: string): string | undefined {
    return this.#cursors.get(stream);
  }

  /** A page may have been under way for a while: what has happened since must win. */
  enter({ topics = [], messages = [] }: Page): void {
    for (const { summary, ...topic } of topics) {
      mergeTopic(this.#cache, topic);
      if (summary !== undefined) mergeSummary(this.#cache, { ...topic, summary });
    }
    for (const { viewerBookmark, ...message } of messages) {
      mergeMessage(this.#cache, message);
      if (viewerBookmark) this.#store.bookmarks.merge([viewerBookmark]);
    }
  }

  /** Applies a batch if it continues its stream, and says what became of it. */
  take(batch: Batch): Verdict {
    const verdict = judge(this.#cursors.get(batch.stream) ?? "", batch);
    if (verdict !== "apply") return verdict;
    this.#cursors.set(batch.stream, batch.to);
    this.#store.apply(batch);
    return verdict;
  }

  view(): View {
    const { ledger, choices } = this.#store.get();
    const bookmarks = this.#store.bookmarks.get();
    const held = this.#cache.extract(true);
    const entities = <T>(type: string): Record<string, T> => {
      const found: Record<string, T> = {};
      for (const entity of Object.values(held)) {
        if (entity?.__typename !== type || entity["version"] === undefined) continue;
        found[entity["id"] as string] = resolved(entity, held) as T;
      }
      return found;
    };
    const unread: Record<string, UnreadView> = {};
    for (const [topicId, topic] of ledger) {
      if (unreadIn(topic) === 0) continue;
      const { channelId, lastNumber, readNumber } = topic;
      unread[topicId] = { channelId, lastNumber, readNumber, mentionNumbers: mentionsIn(topic) };
    }
    return {
      channels: entities("Channel"),
      topics: entities("Topic"),
      messages: entities("Message"),
      drafts: Object.fromEntries(
        [...this.#drafts.get().values()]
          .filter((draft) => !isNothing(wordsOf(draft)))
          .map((draft) => [draft.id, { ...wordsOf(draft), version: draft.version }]),
      ),
      bookmarks: { count: bookmarks.count, listed: listed(bookmarks) },
      unread,
      totals: totalsOf(ledger, undefined, isMutedBy(choices)),
      choices: plainChoices(choices),
      mails: chosenIn(this.#cache),
    };
  }
}

/** What was taken back is as if it had never been chosen. */
function plainChoices({ topics, channels, snoozes }: OwnChoices): Record<string, unknown> {
  const chosen: [string, unknown][] = [...topics, ...channels].filter(
    ([, { stance }]) => stance !== "NORMAL",
  );
  const putOff: [string, unknown][] = [...snoozes].filter(([, { until }]) => until !== null);
  return Object.fromEntries<unknown>([...chosen, ...putOff]);
}

/** The view of somebody who has just loaded everything. */
export const freshView = (fetched: Fetched): View => new LiveView(fetched).view();

/** Names in full, everything else by id: deep enough to compare, never circular. */
function resolved(value: unknown, held: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(item, held));
  if (value === null || typeof value !== "object") return value;
  if ("__ref" in value) {
    const entity = held[String(value.__ref)] as { __typename?: string; id?: string; name?: string };
    return {
      type: entity?.__typename,
      id: entity?.id,
      ...(entity?.__typename === "Person" && { name: entity.name }),
    };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, held)]));
}
