import { Injectable, type OnModuleInit } from "@nestjs/common";
import { Clock } from "../../kernel/clock.js";
import { Loaders } from "../../graphql/loaders.js";
import { EntityRows } from "../../database/entity-rows.js";
import { Reads } from "../../database/reads.js";
import { RoleGranted } from "../network/role-granted.js";
import { SessionAccess } from "../identity/session.access.js";
import type { LogEntry } from "../../realtime/event-log.js";
import { Translators } from "../../realtime/translators.js";
import { BookmarkQueries } from "./bookmark.queries.js";
import { Channel } from "./channel.entity.js";
import {
  BookmarkEventType,
  ChannelEventType,
  DraftEventType,
  MessageEventType,
  ReadEventType,
  TopicEventType,
} from "./conversation.events.js";
import type { ChannelFactKind, MessageFactKind, TopicFactKind } from "./conversation.facts.js";
import { DraftQueries } from "./draft.queries.js";
import { Message } from "./message.entity.js";
import { markAllRead } from "./mark-all-read.js";
import { Topic } from "./topic.entity.js";
import { UnreadQueries } from "./unread.queries.js";

const channels = new EntityRows(Channel);
const messages = new EntityRows(Message);
const topics = new EntityRows(Topic);

const messageKinds: MessageFactKind[] = [
  "message.posted",
  "message.edited",
  "message.deleted",
  "message.reacted",
];
const topicKinds: TopicFactKind[] = [
  "topic.started",
  "topic.renamed",
  "topic.resolved",
  "topic.reopened",
  "topic.summarised",
];
const channelKinds: ChannelFactKind[] = ["channel.created", "channel.changed"];

/** How the facts of conversations are told to readers, and what a new role means for what is unread. */
@Injectable()
export class ConversationListeners implements OnModuleInit {
  constructor(
    private readonly translators: Translators,
    private readonly reads: Reads,
    private readonly unread: UnreadQueries,
    private readonly drafts: DraftQueries,
    private readonly bookmarks: BookmarkQueries,
    private readonly sessions: SessionAccess,
    private readonly granted: RoleGranted,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const kind of messageKinds) this.translators.register(kind, (entries) => this.#messages(entries));
    for (const kind of topicKinds) this.translators.register(kind, (entries) => this.#topics(entries));
    for (const kind of channelKinds) this.translators.register(kind, (entries) => this.#channels(entries));
    this.translators.register("read.moved", (entries) =>
      Promise.all(entries.map((entry) => this.#read(entry))),
    );
    this.translators.register("draft.saved", (entries) =>
      Promise.all(entries.map((entry) => this.#draft(entry))),
    );
    this.translators.register("bookmark.changed", (entries) => this.#bookmarks(entries));
    this.granted.onGranted((work, role) => markAllRead(work, role, this.clock.now()));
  }

  async #messages(entries: readonly LogEntry[]): Promise<(MessageEventType | null)[]> {
    const rows = await messages.byIds(this.reads, ids(entries, "messageId"));
    return entries.map((entry) => {
      const message = rows.find((row) => row.id === entry.payload["messageId"]);
      return message ? told(MessageEventType, entry, { message }) : null;
    });
  }

  async #topics(entries: readonly LogEntry[]): Promise<(TopicEventType | null)[]> {
    const rows = await topics.byIds(this.reads, ids(entries, "topicId"));
    return entries.map((entry) => {
      const topic = rows.find((row) => row.id === entry.payload["topicId"]);
      return topic ? told(TopicEventType, entry, { topic }) : null;
    });
  }

  async #channels(entries: readonly LogEntry[]): Promise<(ChannelEventType | null)[]> {
    const rows = await channels.byIds(this.reads, ids(entries, "channelId"));
    return entries.map((entry) => {
      const channel = rows.find((row) => row.id === entry.payload["channelId"]);
      return channel ? told(ChannelEventType, entry, { channel }) : null;
    });
  }

  // What lies where one may no longer read is not told, not even to oneself.
  async #draft(entry: LogEntry): Promise<DraftEventType | null> {
    const writer = await this.sessions.actorOfPerson(entry.audience.slice("person:".length), null);
    const draft = writer && (await this.drafts.one(writer, String(entry.payload["scope"])));
    return draft && Object.assign(new DraftEventType(), { seq: entry.seq, at: entry.at, draft });
  }

  /** All of one person: they stand in that person's stream. */
  async #bookmarks(entries: readonly LogEntry[]): Promise<(BookmarkEventType | null)[]> {
    const keeper = await this.sessions.actorOfPerson(entries[0]!.audience.slice("person:".length), null);
    if (!keeper) return entries.map(() => null);
    const [rows, count] = await Promise.all([
      this.bookmarks.ofReadable(keeper, ids(entries, "messageId")),
      this.bookmarks.count(keeper),
    ]);
    return entries.map((entry) => {
      const bookmark = rows.find(({ id }) => id === entry.payload["messageId"]);
      return bookmark
        ? Object.assign(new BookmarkEventType(), { seq: entry.seq, at: entry.at, bookmark, count })
        : null;
    });
  }

  async #read(entry: LogEntry): Promise<ReadEventType | null> {
    const [topic] = await topics.byIds(this.reads, [String(entry.payload["topicId"])]);
    const [channel] = topic ? await channels.byIds(this.reads, [topic.channelId]) : [];
    const personId = entry.audience.slice("person:".length);
    const reader = await this.sessions.actorOfPerson(personId, null);
    if (!topic || !channel || !reader) return null;
    // What one may no longer read is not named, not even in one's own stream.
    if (!reader.audiencesIn(channel.roundId).has(channel.audienceKey)) return null;

    const told = Number(entry.payload["version"]);
    const state = await this.unread.states(new Loaders(), reader).load(topic.id);
    if (!state) return null;
    const event = new ReadEventType();
    // As it stands now, like everything that is told; a later event says the same again.
    const version = Math.max(told, state.version);
    const { readNumber, mentionNumbers } = state;
    return Object.assign(event, { seq: entry.seq, at: entry.at, topic, readNumber, version, mentionNumbers });
  }
}

const ids = (entries: readonly LogEntry[], key: string): string[] => [
  ...new Set(entries.map((entry) => String(entry.payload[key]))),
];

function told<Event extends { fact: string }>(
  type: new () => Event,
  entry: LogEntry,
  rest: Partial<Event>,
): Event {
  const fact = entry.kind.slice(entry.kind.indexOf(".") + 1).toUpperCase();
  return Object.assign(new type(), { seq: entry.seq, at: entry.at, fact }, rest);
}
